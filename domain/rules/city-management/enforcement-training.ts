import { Ratio } from '../../quantity/ratio'
import type { Example, NumberInput, Readings } from '../calculator'
import { defineCalculator } from '../evaluate'
import { isAllEmpty, noteQuota, quotaVerdict } from '../quota'
import { determined } from '../verdicts'
import { annex, documentNumber, inForceFrom } from './source'

const clauses = {
  officers: annex('城市管理（综合）执法人员年度培训时间不少于 60 学时/人'),
  assistants: annex('协管人员年度培训不少于 40 学时/人'),
}
const readings = {
  basis: {
    question: '“学时/人”按每人还是按人均，文件可作两种理解',
    options: [
      { value: 'each', label: '按每人，即最少的一人（推定）' },
      { value: 'average', label: '按人均' },
    ],
    cites: [clauses.officers, clauses.assistants],
  },
} as const satisfies Readings

const hours = (label: string, cite: keyof typeof clauses) =>
  ({
    kind: 'number',
    label,
    unit: '学时',
    atLeast: '0',
    optional: true,
    cite: clauses[cite],
    help: '没有此类人员或不核验的，最少和人均均留空。',
  }) as const satisfies NumberInput & { readonly optional: true }
const inputs = {
  officersLowest: hours('执法人员年度培训（最少的一人）', 'officers'),
  officersAverage: hours('执法人员年度培训（人均）', 'officers'),
  assistantsLowest: hours('协管人员年度培训（最少的一人）', 'assistants'),
  assistantsAverage: hours('协管人员年度培训（人均）', 'assistants'),
} as const
const groups = [
  {
    what: '执法人员',
    lowest: 'officersLowest',
    average: 'officersAverage',
    need: 60,
    cite: clauses.officers,
  },
  {
    what: '协管人员',
    lowest: 'assistantsLowest',
    average: 'assistantsAverage',
    need: 40,
    cite: clauses.assistants,
  },
] as const

const examples: readonly Example[] = [
  {
    name: '执法人员最少60学时、协管人员最少40学时，达标',
    inputs: {
      officersLowest: '60',
      officersAverage: '62',
      assistantsLowest: '40',
      assistantsAverage: '40',
    },
    steps: { 执法人员培训学时核验: '达标', 协管人员培训学时核验: '达标' },
    outcome: determined('达标'),
  },
  {
    name: '执法人员最少59.5学时而人均62学时，按每人未达标',
    inputs: { officersLowest: '59.5', officersAverage: '62' },
    outcome: { kind: 'twoReadings', value: '未达标' },
  },
  {
    name: '执法人员最少59.5学时而人均62学时，按人均达标',
    inputs: { officersLowest: '59.5', officersAverage: '62' },
    readings: { basis: 'average' },
    outcome: { kind: 'twoReadings', value: '达标' },
  },
  {
    name: '协管人员人均39.99学时，两种理解都未达标',
    inputs: { assistantsLowest: '38', assistantsAverage: '39.99' },
    outcome: determined('未达标'),
  },
  {
    name: '协管人员最少40.01学时，达标',
    inputs: { assistantsLowest: '40.01', assistantsAverage: '41' },
    outcome: determined('达标'),
  },
]

/** 评价项 (58) of 溧政发〔2023〕10号 附件. */
export const enforcementTraining = defineCalculator({
  id: 'liyang-2023-10/enforcement-training',
  title: '城市管理执法和协管人员培训学时',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  check(values) {
    if (isAllEmpty(inputs, values))
      return [
        {
          input: 'officersLowest',
          label: '培训学时',
          reason: '未填写任何一类人员',
          remedy: '请至少填报一类人员的最少和人均学时',
        },
      ]
    return groups.flatMap(({ lowest, average }) => {
      const [low, mean] = [values[lowest], values[average]]
      if (low === undefined || mean === undefined || (low === null && mean === null)) return []
      const wrong =
        low === null || mean === null
          ? '两项须一并填报'
          : mean.lessThan(low)
            ? '人均小于最少的一人'
            : null
      return wrong === null
        ? []
        : [{ input: average, label: inputs[average].label, reason: wrong, remedy: '请核对两个数' }]
    })
  },
  compute(values, { basis }, trace) {
    const used = basis === 'each' ? '按每人（推定）' : '按人均'
    trace.gap({
      kind: 'twoReadings',
      reading: 'basis',
      question: readings.basis.question,
      used,
      cites: readings.basis.cites,
    })
    const results = groups.flatMap(({ what, lowest, average, need, cite }) => {
      const actual = values[basis === 'each' ? lowest : average]
      return actual === null
        ? []
        : [
            noteQuota(trace, {
              what: `${what}培训学时`,
              unit: '学时',
              formula: '年度培训时间不少于',
              substituted: `${need}学时/人`,
              need: Ratio.of(need),
              actual,
              cites: [cite],
              assumption: used,
            }),
          ]
    })
    return quotaVerdict(results, '')
  },
  examples,
})
