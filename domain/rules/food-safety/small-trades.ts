import type { ChoiceInput, Example, Readings } from '../calculator'
import { defineCalculator } from '../evaluate'
import { determined } from '../verdicts'
import { cite, documentNumber, inForceFrom } from './source'

const item = '三、（四）7'
const clauses = {
  objects: cite(item, '针对食品生产小作坊、小餐饮、小摊贩和小生产企业'),
  uniform: cite(
    item,
    '“五统一”，即“统一管理要求、统一责任公示、统一制度上墙、统一公开承诺、统一开展培训”',
  ),
  standards: cite(
    item,
    '“五达标”，即：环境卫生达标、设备设施达标、清洗消毒达标、产品及原辅材料管理达标、从业人员管理达标',
  ),
}
const readings = {
  pass: {
    question: '“推行五统一、实现五达标”，五统一不齐而五达标齐全是否合格，文件未写明',
    options: [
      { value: 'both', label: '十项齐全才合格（推定）' },
      { value: 'standards', label: '五达标齐全即合格' },
    ],
    cites: [clauses.uniform, clauses.standards],
  },
} as const satisfies Readings

const yesNo = (label: string, cite: keyof typeof clauses) =>
  ({
    kind: 'choice',
    label,
    group: cite === 'uniform' ? '五统一' : '五达标',
    cite: clauses[cite],
    choices: [
      { value: '是', label: '是' },
      { value: '否', label: '否' },
    ],
  }) as const satisfies ChoiceInput

const inputs = {
  object: {
    kind: 'choice',
    label: '业态',
    group: '检查对象',
    cite: clauses.objects,
    choices: ['食品生产小作坊', '小餐饮', '小摊贩', '小生产企业'].map((value) => ({
      value,
      label: value,
    })),
  },
  requirements: yesNo('统一管理要求', 'uniform'),
  notices: yesNo('统一责任公示', 'uniform'),
  rules: yesNo('统一制度上墙', 'uniform'),
  promises: yesNo('统一公开承诺', 'uniform'),
  training: yesNo('统一开展培训', 'uniform'),
  hygiene: yesNo('环境卫生达标', 'standards'),
  equipment: yesNo('设备设施达标', 'standards'),
  cleaning: yesNo('清洗消毒达标', 'standards'),
  materials: yesNo('产品及原辅材料管理达标', 'standards'),
  staff: yesNo('从业人员管理达标', 'standards'),
} as const
const uniform = ['requirements', 'notices', 'rules', 'promises', 'training'] as const
const standards = ['hygiene', 'equipment', 'cleaning', 'materials', 'staff'] as const
const all = [...uniform, ...standards] as const

const answers = (answer: string, but: Readonly<Record<string, string>> = {}) => ({
  object: '小餐饮',
  ...Object.fromEntries(all.map((name) => [name, answer])),
  ...but,
})
const examples: readonly Example[] = [
  {
    name: '十项齐全，五统一5/5、五达标5/5，合格',
    inputs: answers('是'),
    steps: { 五统一: '5/5', 五达标: '5/5' },
    outcome: determined('合格'),
  },
  {
    name: '清洗消毒不达标，五达标4/5，待整改',
    inputs: answers('是', { cleaning: '否' }),
    steps: { 五统一: '5/5', 五达标: '4/5' },
    outcome: determined('待整改'),
  },
  {
    name: '十项全无，待整改',
    inputs: answers('否'),
    steps: { 五统一: '0/5', 五达标: '0/5' },
    outcome: determined('待整改'),
  },
  {
    name: '未统一公开承诺而五达标齐全，须十项齐全则待整改',
    inputs: answers('是', { promises: '否' }),
    steps: { 五统一: '4/5', 五达标: '5/5' },
    outcome: { kind: 'twoReadings', value: '待整改' },
  },
  {
    name: '未统一公开承诺而五达标齐全，五达标即可则合格',
    inputs: answers('是', { promises: '否' }),
    readings: { pass: 'standards' },
    outcome: { kind: 'twoReadings', value: '合格' },
  },
  ...['食品生产小作坊', '小摊贩', '小生产企业'].map((object) => ({
    name: `${object}十项齐全，合格`,
    inputs: answers('是', { object }),
    outcome: determined('合格'),
  })),
]

/** “四小业态” 五统一、五达标, 三、（四）7 of 溧政发〔2023〕12号. */
export const smallTrades = defineCalculator({
  id: 'liyang-2023-12/small-trades',
  title: '四小业态五统一五达标检查',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  compute(values, { pass }, trace) {
    const count = (names: readonly (typeof all)[number][]): number =>
      names.filter((name) => values[name] === '是').length
    trace.step({
      id: '业态',
      label: '业态',
      formula: '属于四小业态',
      value: values.object,
      cites: [clauses.objects],
    })
    const lacking = (names: readonly (typeof all)[number][]): string => {
      const missing = names.filter((name) => values[name] !== '是')
      return missing.length === 0
        ? '齐全'
        : `缺${missing.map((name) => inputs[name].label).join('、')}`
    }
    const [isUniform, isStandard] = [count(uniform), count(standards)]
    trace.step({
      id: '五统一',
      label: '五统一',
      formula: '五项齐全',
      substituted: lacking(uniform),
      value: `${isUniform}/5`,
      cites: [clauses.uniform],
    })
    trace.step({
      id: '五达标',
      label: '五达标',
      formula: '五项齐全',
      substituted: lacking(standards),
      value: `${isStandard}/5`,
      cites: [clauses.standards],
    })
    if (isUniform < uniform.length)
      trace.gap({
        kind: 'twoReadings',
        reading: 'pass',
        question: readings.pass.question,
        used: pass === 'both' ? '十项齐全才合格（推定）' : '五达标齐全即合格',
        cites: readings.pass.cites,
      })
    const isFit = isStandard === 5 && (isUniform === 5 || pass === 'standards')
    const value = isFit ? '合格' : '待整改'
    return {
      kind: 'decided',
      value,
      summary: `${values.object}：五统一${isUniform}/5、五达标${isStandard}/5，${value}。`,
    }
  },
  examples,
})
