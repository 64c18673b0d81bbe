import { citer } from '../../citation/citation'
import type { Example, Inputs, Readings } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { wordChoice } from '../word-choice'
import { cite, documentNumber, inForceFrom, labelsOf, type Line } from './document'

const evaluation = citer('溧政发〔2023〕6号')

const clauses = {
  targets: cite(
    '六、',
    '对工业企业资源集约利用综合评价中列入监管调控类（C 类）和落后整治类（D 类）工业企业、乱散类企业及困境企业，因地制宜实行差别化政策，盘活利用存量土地，开展工业用地收储、回购、转让',
  ),
  transfer: cite(
    '六、',
    '转让的受让方应符合所在地产业准入要求，并与属地镇区（街道）签订《产业项目用地投资发展监管协议》，明确投资、产出、税收等相关要求',
  ),
  newClassC: evaluation('三、（一）', 'C 类（提升发展类）'),
  newClassD: evaluation('三、（一）', 'D 类（限制发展类）'),
}

const inputs = {
  grade: {
    kind: 'choice',
    label: '综合评价类别',
    optional: true,
    help: '未参加评价的留空。',
    cite: clauses.targets,
    choices: ['A', 'B', 'C', 'D', 'T'].map((value) => ({ value, label: `${value}类` })),
  },
  gradeBasis: {
    kind: 'choice',
    label: '评价依据',
    optional: true,
    help: '未参加评价的留空。',
    cite: clauses.targets,
    choices: [
      { value: '原评价', label: '工业企业资源集约利用综合评价' },
      { value: '新评价', label: '工业企业效益综合评价（溧政发〔2023〕6号）' },
    ],
  },
  scattered: { kind: 'flag', label: '乱散类企业', cite: clauses.targets },
  distressed: { kind: 'flag', label: '困境企业', cite: clauses.targets },
  disposal: {
    kind: 'choice',
    label: '盘活方式',
    optional: true,
    help: '尚未确定的留空。',
    cite: clauses.targets,
    choices: ['收储', '回购', '转让'].map(wordChoice),
  },
  admitted: {
    kind: 'flag',
    label: '受让方符合所在地产业准入要求',
    shownWhen: { input: 'disposal', oneOf: ['转让'] },
    cite: clauses.transfer,
  },
  agreed: {
    kind: 'flag',
    label: '受让方与属地镇区（街道）签订《产业项目用地投资发展监管协议》',
    shownWhen: { input: 'disposal', oneOf: ['转让'] },
    cite: clauses.transfer,
  },
} as const satisfies Inputs

const readings = {
  gradeNames: {
    question:
      '本意见用“监管调控类（C类）、落后整治类（D类）”旧名，溧政发〔2023〕6号已改为“提升发展类、限制发展类”，新评价的C、D类是否在列',
    options: [
      { value: 'letter', label: '按字母对应，新评价C、D类在列（推定）' },
      { value: 'oldOnly', label: '只以原评价名单为准' },
    ],
    cites: [clauses.targets, clauses.newClassC, clauses.newClassD],
  },
} as const satisfies Readings

const listedRows: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  ['原评价C类', { grade: 'C', gradeBasis: '原评价' }, '列入'],
  ['原评价D类', { grade: 'D', gradeBasis: '原评价' }, '列入'],
  ['原评价B类', { grade: 'B', gradeBasis: '原评价' }, '不列入'],
  ['新评价B类', { grade: 'B', gradeBasis: '新评价' }, '不列入'],
  ['新评价T类', { grade: 'T', gradeBasis: '新评价' }, '不列入'],
  ['未评价的乱散类企业', { scattered: '是' }, '列入'],
  ['新评价A类的困境企业', { grade: 'A', gradeBasis: '新评价', distressed: '是' }, '列入'],
  ['新评价C类的乱散类企业', { grade: 'C', gradeBasis: '新评价', scattered: '是' }, '列入'],
  ['未评价的其他企业', {}, '不列入'],
  ['收储不看受让方', { scattered: '是', disposal: '收储' }, '列入'],
  [
    '转让，受让方符合条件',
    { scattered: '是', disposal: '转让', admitted: '是', agreed: '是' },
    '列入',
  ],
  [
    '转让，未签监管协议',
    { scattered: '是', disposal: '转让', admitted: '是', agreed: '否' },
    '转让条件未满足',
  ],
  [
    '转让，不符合产业准入要求',
    { scattered: '是', disposal: '转让', admitted: '否', agreed: '是' },
    '转让条件未满足',
  ],
]
const examples = listedRows.map(([name, facts, value]): Example => ({
  name,
  inputs: facts,
  outcome: { kind: 'determined', value },
}))

const nameExamples: readonly Example[] = [
  {
    name: '新评价D类，类别名称不同，两种理解',
    inputs: { grade: 'D', gradeBasis: '新评价' },
    outcome: { kind: 'twoReadings', value: '列入' },
  },
  {
    name: '新评价C类，另一种理解只以原名单为准',
    inputs: { grade: 'C', gradeBasis: '新评价' },
    readings: { gradeNames: 'oldOnly' },
    outcome: { kind: 'twoReadings', value: '不列入' },
  },
]

/** R-D9-7: whose land is to be put to use again, and what a transferee must bring. */
export const stockLand = defineCalculator({
  id: 'liyang-2023-11/stock-land',
  title: '存量工业用地盘活对象与转让条件',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  check: ({ grade, gradeBasis }) =>
    grade !== undefined && gradeBasis !== undefined && (grade === null) !== (gradeBasis === null)
      ? [
          {
            input: 'gradeBasis',
            label: inputs.gradeBasis.label,
            reason: '综合评价类别与评价依据只填了一项',
            remedy: '请两项都填，或都留空',
          },
        ]
      : [],
  compute(values, chosen, trace) {
    const graded = values.grade === 'C' || values.grade === 'D'
    const otherwise = values.scattered || values.distressed
    const renamed = graded && values.gradeBasis === '新评价'
    if (renamed && !otherwise)
      trace.gap(openPoint('twoReadings', 'gradeNames', readings.gradeNames, chosen.gradeNames))
    const byGrade = graded && (!renamed || chosen.gradeNames === 'letter')
    const facts = [
      ...(values.grade === null ? [] : [`${values.gradeBasis ?? ''}${values.grade}类`]),
      ...(values.scattered ? ['乱散类企业'] : []),
      ...(values.distressed ? ['困境企业'] : []),
    ]
    const listed = byGrade || otherwise
    trace.step({
      id: '盘活对象',
      label: '存量盘活对象',
      formula: '综合评价C类和D类、乱散类企业及困境企业',
      substituted: facts.length === 0 ? '未评价，也不属乱散、困境企业' : facts.join('、'),
      value: listed ? '列入' : '不列入',
      cites: renamed
        ? [clauses.targets, values.grade === 'C' ? clauses.newClassC : clauses.newClassD]
        : [clauses.targets],
      ...(renamed ? { assumption: '类别新旧名称不同，按字母对应为推定' } : {}),
    })
    if (!listed)
      return { kind: 'decided', value: '不列入', summary: '不属于存量工业用地盘活对象。' }
    const lines: readonly Line[] =
      values.disposal === '转让'
        ? [
            {
              id: '受让方准入',
              label: '受让方产业准入',
              formula: '受让方应符合所在地产业准入要求',
              value: values.admitted ? '通过' : '不通过',
              cites: [clauses.transfer],
            },
            {
              id: '受让方协议',
              label: '受让方签订监管协议',
              formula: '与属地镇区（街道）签订《产业项目用地投资发展监管协议》',
              value: values.agreed ? '通过' : '不通过',
              cites: [clauses.transfer],
            },
          ]
        : []
    for (const line of lines) trace.step(line)
    const failed = labelsOf(lines, ['不通过'])
    return failed === ''
      ? {
          kind: 'decided',
          value: '列入',
          summary: `列入存量工业用地盘活对象，可以${values.disposal ?? '收储、回购、转让'}。`,
        }
      : {
          kind: 'decided',
          value: '转让条件未满足',
          summary: `列入存量工业用地盘活对象，转让条件未满足：${failed}。`,
        }
  },
  examples: [...examples, ...nameExamples],
})
