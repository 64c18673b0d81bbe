import { Ratio } from '../../quantity/ratio'
import type { Example, Inputs, Readings } from '../calculator'
import { wholeNumberProblems } from '../case-checks'
import { notePassLines, type PassLine } from '../checklist'
import { defineCalculator } from '../evaluate'
import { decided, determined } from '../verdicts'
import { cite, documentNumber, inForceFrom } from './document'

const clauses = {
  unfinished: cite(
    '二、4',
    '凡未完成本年度所规定的各项安全生产（消防安全）工作任务的，不得推荐为海门区安全生产先进单位',
  ),
  veto: cite('二、5', '对区镇和部门实施的安全生产“一票否决”项，参照（海政办发〔2013〕150号）执行'),
  awards: cite(
    '三、',
    '其中安全生产（消防安全）先进区镇4个、优胜区镇4个，先进部门6个、优胜部门6个，宣传教育培训、安全生产（消防安全）行政执法、专项整治、安全生产（消防安全）隐患排查先进单位各3个,安全生产（消防安全）管理先进企事业单位50家',
  ),
  persons: cite('三、', '评选安全生产（消防安全）工作年度先进个人若干名（原则上不超过110名）'),
}

const award = (label: string, unit = '个') =>
  ({ kind: 'number', label, unit, atLeast: '0', cite: clauses.awards }) as const
const inputs = {
  leadingTowns: award('先进区镇'),
  goodTowns: award('优胜区镇'),
  leadingDepartments: award('先进部门'),
  goodDepartments: award('优胜部门'),
  training: award('宣传教育培训先进单位'),
  enforcement: award('安全生产（消防安全）行政执法先进单位'),
  campaigns: award('专项整治先进单位'),
  inspections: award('安全生产（消防安全）隐患排查先进单位'),
  enterprises: award('安全生产（消防安全）管理先进企事业单位', '家'),
  persons: {
    kind: 'number',
    label: '年度先进个人',
    unit: '名',
    atLeast: '0',
    cite: clauses.persons,
  },
} as const satisfies Inputs

const quotas = [
  ['leadingTowns', 4],
  ['goodTowns', 4],
  ['leadingDepartments', 6],
  ['goodDepartments', 6],
  ['training', 3],
  ['enforcement', 3],
  ['campaigns', 3],
  ['inspections', 3],
  ['enterprises', 50],
] as const

const full: Readonly<Record<string, string>> = {
  ...Object.fromEntries(quotas.map(([name, quota]) => [name, String(quota)])),
  persons: '110',
}
const examples: readonly Example[] = [
  {
    name: '各项正好用足名额',
    inputs: full,
    steps: {
      综合奖合计: '20',
      单项奖合计: '12',
      单位合计: '82',
      年度先进个人: '通过',
      未完成工作任务的: '不得推荐，须逐家核对',
      '有“一票否决”项的': '参照海政办发〔2013〕150号，须逐家核对',
    },
    outcome: determined('符合'),
  },
  ...quotas.flatMap(([name, quota]) => [
    {
      name: `${inputs[name].label}${quota + 1}，超过名额`,
      inputs: { ...full, [name]: String(quota + 1) },
      steps: { [inputs[name].label]: '不通过' },
      outcome: determined('不符合'),
    },
    {
      name: `${inputs[name].label}${quota - 1}，未用足名额`,
      inputs: { ...full, [name]: String(quota - 1) },
      steps: { [inputs[name].label]: '提示' },
      outcome: determined('符合'),
    },
  ]),
  {
    name: '先进个人111名，超过原则上的上限，只作提示',
    inputs: { ...full, persons: '111' },
    steps: { 年度先进个人: '提示' },
    outcome: determined('符合'),
  },
  {
    name: '先进个人109名',
    inputs: { ...full, persons: '109' },
    steps: { 年度先进个人: '通过' },
    outcome: determined('符合'),
  },
]

/** Do the awards proposed keep to the numbers, 海政办发〔2022〕81号 三、. */
export const awardQuotas = defineCalculator({
  id: 'haimen-office-2022-81/award-quotas',
  title: '考核奖励名额核对',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings: {} as const satisfies Readings,
  check: (values) => wholeNumberProblems(inputs, values),
  compute(values, _chosen, trace) {
    const lines = quotas.map(([name, quota]): PassLine => {
      const value = values[name]
      const { label, unit } = inputs[name]
      const below = value.lessThan(Ratio.of(quota))
      return {
        id: label,
        formula: `${quota}${unit}${below ? '，未用足名额' : ''}`,
        substituted: `${value.toText()}${unit}`,
        passes: value.equals(Ratio.of(quota)),
        cite: clauses.awards,
        ...(below ? { soft: true } : {}),
      }
    })
    const failed = notePassLines(trace, [
      ...lines,
      {
        id: inputs.persons.label,
        formula: '原则上不超过110名',
        substituted: `${values.persons.toText()}名`,
        passes: !values.persons.moreThan(Ratio.of(110)),
        soft: true,
        cite: clauses.persons,
      },
    ])
    const sum = (id: string, [from, to]: readonly [number, number]) => {
      const parts = quotas.slice(from, to).map(([name]) => values[name])
      trace.step({
        id,
        label: id,
        formula: '各项之和',
        substituted: parts.map((part) => part.toText()).join('+'),
        value: Ratio.sum(parts).toText(),
        unit: '个',
        cites: [clauses.awards],
      })
    }
    sum('综合奖合计', [0, 4])
    sum('单项奖合计', [4, 8])
    sum('单位合计', [0, 9])
    // Both hold for every award to a unit, yet hang on facts of each unit that numbers do not show.
    const eachUnit = (id: string, formula: string, value: string, name: keyof typeof clauses) => {
      trace.step({ id, label: id, formula, value, cites: [clauses[name]] })
    }
    eachUnit(
      '未完成工作任务的',
      '综合奖、单项奖的单位和先进企事业单位，凡未完成本年度工作任务的',
      '不得推荐，须逐家核对',
      'unfinished',
    )
    eachUnit(
      '有“一票否决”项的',
      '综合奖、单项奖的区镇和部门，有安全生产“一票否决”项的',
      '参照海政办发〔2013〕150号，须逐家核对',
      'veto',
    )
    if (values.persons.moreThan(Ratio.of(110)))
      trace.warn('先进个人超过110名；文件写明“原则上”，请说明理由。')
    trace.warn(
      '本项只核对名额。单项奖的单位和先进企事业单位同样受二、4限制：凡未完成本年度各项工作任务的，不得推荐；区镇和部门获单项奖的，也适用二、5的“一票否决”。文件未规定的只是单项奖、企事业单位和先进个人从优评选的条件。',
    )
    return failed.length === 0
      ? decided('符合', '拟奖名额不超过规定。')
      : decided('不符合', `超过名额：${failed.join('、')}。`)
  },
  examples,
})
