import type { Example } from '../calculator'

const road = (adjacent: string, distance: string, time: string, more = {}) => ({
  place: '中心城区',
  source: '城市主干路',
  frontage: '低于三层为主',
  adjacent,
  distance,
  time,
  ...more,
})
const railway = (distance: string, time: string, more = {}) => ({
  place: '中心城区',
  source: '铁路干线',
  adjacent: '2类',
  railway: '新建铁路',
  approved: '2011-01-01',
  distance,
  time,
  ...more,
})

const rows: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  ['主干路旁1类55米昼间为4a类70', road('1类', '55', '12:00'), '70'],
  ['主干路旁1类56米昼间仍为1类55', road('1类', '56', '12:00'), '55'],
  ['主干路旁1类56米夜间仍为1类45', road('1类', '56', '23:00'), '45'],
  ['主干路旁2类35米昼间为4a类70', road('2类', '35', '12:00'), '70'],
  ['主干路旁2类36米夜间仍为2类50', road('2类', '36', '23:00'), '50'],
  ['主干路旁3类20米昼间为4a类70', road('3类', '20', '12:00'), '70'],
  ['主干路旁3类21米夜间仍为3类55', road('3类', '21', '23:00'), '55'],
  [
    '五层建筑之前10米昼间为4a类',
    road('1类', '', '12:00', { frontage: '三层以上', side: '面向干线一侧' }),
    '70',
  ],
  [
    '五层建筑之后昼间仍为1类',
    road('1类', '', '12:00', { frontage: '三层以上', side: '背向干线一侧' }),
    '55',
  ],
  ['其他道路旁夜间仍为2类', road('2类', '', '23:00', { source: '其他道路', frontage: '' }), '50'],
  ['宁杭城际铁路2类30米夜间为4b类60', railway('30', '23:00'), '60'],
  ['宁杭城际铁路2类36米夜间仍为2类50', railway('36', '23:00'), '50'],
  [
    '既有铁路2类30米夜间70',
    railway('30', '23:00', { railway: '既有铁路穿越城区', approved: '' }),
    '70',
  ],
  [
    '既有铁路2类30米夜间背景噪声55',
    railway('30', '23:00', { railway: '既有铁路穿越城区', approved: '', background: '是' }),
    '55',
  ],
  [
    '改建扩建铁路2类30米夜间背景噪声55',
    railway('30', '23:00', { railway: '既有铁路改建扩建', approved: '', background: '是' }),
    '55',
  ],
]

export const siteExamples: readonly Example[] = [
  ...rows.map(([name, inputs, value]): Example => ({
    name,
    inputs,
    steps: { 限值: value },
    outcome: { kind: 'determined', value },
  })),
  {
    name: '主干路旁4a类夜间，限值缺失依GB3096-2008补55',
    inputs: road('2类', '30', '23:00', { measured: '57' }),
    steps: { 功能区类别: '4a类', 限值: '55', 超标量: '2' },
    outcome: { kind: 'silent', value: '55' },
  },
  {
    name: '支路旁2类夜间，不划4a类',
    inputs: road('2类', '30', '23:00', { source: '城市支路' }),
    steps: { 功能区类别: '2类' },
    outcome: { kind: 'twoReadings', value: '50' },
  },
  {
    name: '支路旁2类昼间，另一种理解划4a类',
    inputs: road('2类', '30', '12:00', { source: '城市支路' }),
    readings: { branchRoad: 'annex' },
    steps: { 功能区类别: '4a类' },
    outcome: { kind: 'twoReadings', value: '70' },
  },
  {
    name: '航道旁2类低层30米昼间，两种理解',
    inputs: road('2类', '30', '12:00', { source: '等级航道' }),
    outcome: { kind: 'twoReadings', value: '70' },
  },
  {
    name: '高低混杂，需认定',
    inputs: road('2类', '30', '12:00', { frontage: '高低混杂', side: '背向干线一侧' }),
    outcome: { kind: 'silent', value: '需认定' },
  },
  {
    name: '22:00整点，两种理解',
    inputs: road('1类', '56', '22:00'),
    outcome: { kind: 'twoReadings', value: '45' },
  },
  {
    name: '2010年环评的新建铁路夜间，文件未规定',
    inputs: railway('30', '23:00', { approved: '2010-12-31' }),
    outcome: { kind: 'silent', value: '70' },
  },
  {
    name: '乡村不适用本区划',
    inputs: road('1类', '56', '12:00', { place: '乡村' }),
    outcome: { kind: 'notApplicable' },
  },
]
