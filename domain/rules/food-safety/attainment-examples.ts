import type { Example } from '../calculator'
import { determined } from '../verdicts'
import { hours, shares } from './indicators'

type Words = Readonly<Record<string, string>>
const oneMet = '已填1项，达标1项'
const oneUnmet = '已填1项，达标0项'

/** All 38 values met: every share 100 of 100. */
export const allMet = (but: Words = {}): Words => ({
  ...Object.fromEntries(
    shares.flatMap(({ id }) => [
      [`n${id}`, '100'],
      [`d${id}`, '100'],
    ]),
  ),
  ...Object.fromEntries(
    hours.flatMap(({ id }) => [
      [`low${id}`, '40'],
      [`mean${id}`, '42'],
    ]),
  ),
  n15: '8000',
  n16: '2000',
  population: '1000000',
  mark: '80',
  ...but,
})

/** On the target, and one in ten thousand short of it. */
const boundaries: readonly Example[] = shares.flatMap(({ id, label, limit }) => {
  const target = Number(limit.value) * 100
  return [
    {
      name: `第${id}项${label}恰为${limit.value}%，达标`,
      inputs: { [`n${id}`]: String(target), [`d${id}`]: '10000' },
      steps: { [id]: '达标' },
      outcome: determined(oneMet),
    },
    {
      name: `第${id}项${label}为${(target - 1) / 100}%，未达标`,
      inputs: { [`n${id}`]: String(target - 1), [`d${id}`]: '10000' },
      steps: { [id]: '未达标' },
      outcome: determined(oneUnmet),
    },
  ]
})

type Row = readonly [name: string, inputs: Words, steps: Words, outcome: Example['outcome']]
const worked: readonly Row[] = [
  [
    '例1：库存12000吨监测3000吨，问题4个全部处置，第2项达标',
    { n2a: '3000', d2a: '12000', n2b: '4', d2b: '4' },
    { '2a': '达标', '2b': '达标' },
    determined('已填2项，达标2项'),
  ],
  [
    '例2：监测2999吨为24.9917%，未达标',
    { n2a: '2999', d2a: '12000' },
    { '2a': '未达标' },
    determined(oneUnmet),
  ],
  [
    '例3：热线接通1799/2000为89.95%，未达标',
    { n11: '1799', d11: '2000' },
    { '11': '未达标' },
    determined(oneUnmet),
  ],
  [
    '例3：热线接通1800/2000为90%，达标',
    { n11: '1800', d11: '2000' },
    { '11': '达标' },
    determined(oneMet),
  ],
  [
    '例4：培训40课时、考核380/400合格，第18项达标',
    { low18a: '40', mean18a: '40', n18b: '380', d18b: '400' },
    { '18a': '达标', '18b': '达标' },
    determined('已填2项，达标2项'),
  ],
  [
    '例4：考核379/400为94.75%，未达标',
    { n18b: '379', d18b: '400' },
    { '18b': '未达标' },
    determined(oneUnmet),
  ],
  [
    '例5：7家保健食品企业检查1家为14.29%，未达标',
    { n3a: '1', d3a: '7' },
    { '3a': '未达标' },
    determined(oneUnmet),
  ],
  ['例5：7家检查2家为28.57%，达标', { n3a: '2', d3a: '7' }, { '3a': '达标' }, determined(oneMet)],
  [
    '例6：监管人员培训覆盖100%而学时39.5，其余全部达标',
    allMet({ low14b: '39.5', mean14b: '39.5' }),
    { '14a': '达标', '14b': '未达标' },
    determined('子项达标37/38，指标达标30/31'),
  ],
  ['例7：满意度79.99分，未达标', { mark: '79.99' }, { '30': '未达标' }, determined(oneUnmet)],
  ['例7：满意度80分，达标', { mark: '80' }, { '30': '达标' }, determined(oneMet)],
  [
    '例7：没有发现问题，处置率0÷0列为不适用并视同达标',
    { n2b: '0', d2b: '0' },
    { '2b': '不适用' },
    { kind: 'silent', value: oneMet },
  ],
]

const others: readonly Example[] = [
  {
    name: '38个子项全部达标',
    inputs: allMet(),
    outcome: determined('子项达标38/38，指标达标31/31'),
  },
  {
    name: '同一行两个子项均未达标，只减一行',
    inputs: allMet({ n10a: '99', n10b: '98' }),
    outcome: determined('子项达标36/38，指标达标30/31'),
  },
  {
    name: '抽检计划超额完成120%，达标',
    inputs: { n6a: '120', d6a: '100' },
    steps: { '6a': '达标' },
    outcome: determined(oneMet),
  },
  ...(
    [
      ['5.999', '5999', '未达标', '未达标', determined(oneUnmet)],
      ['6', '6000', '达标', '未达标', { kind: 'twoReadings', value: oneMet }],
      ['7.999', '7999', '达标', '未达标', { kind: 'twoReadings', value: oneMet }],
      ['8', '8000', '达标', '达标', determined(oneMet)],
    ] as const
  ).map(([rate, n15, byAnnex, byBody, outcome]) => ({
    name: `抽检量${rate}批次/千人：按附件1${byAnnex}，按正文${byBody}`,
    inputs: { n15, population: '1000000' },
    steps: { '15': byAnnex, 正文抽检量: byBody },
    outcome,
  })),
  {
    name: '抽检量7.999批次/千人，改按正文≥8，未达标',
    inputs: { n15: '7999', population: '1000000' },
    readings: { sampling: 'body' },
    steps: { '15': '未达标' },
    outcome: { kind: 'twoReadings', value: oneUnmet },
  },
  {
    name: '农药兽药残留抽检1.999批次/千人，未达标',
    inputs: { n16: '1999', population: '1000000' },
    steps: { '16': '未达标' },
    outcome: determined(oneUnmet),
  },
  {
    name: '农药兽药残留抽检2批次/千人，达标',
    inputs: { n16: '2000', population: '1000000' },
    steps: { '16': '达标' },
    outcome: determined(oneMet),
  },
  {
    name: '管理岗位最少39.9课时而人均41课时，按每人未达标',
    inputs: { low18a: '39.9', mean18a: '41' },
    steps: { '18a': '未达标' },
    outcome: { kind: 'twoReadings', value: oneUnmet },
  },
  {
    name: '管理岗位最少39.9课时而人均41课时，按人均达标',
    inputs: { low18a: '39.9', mean18a: '41' },
    readings: { hours: 'average' },
    steps: { '18a': '达标' },
    outcome: { kind: 'twoReadings', value: oneMet },
  },
]

export const attainmentExamples: readonly Example[] = [
  ...worked.map(([name, inputs, steps, outcome]) => ({ name, inputs, steps, outcome })),
  ...others,
  ...boundaries,
]
