import { Ratio } from '../../quantity/ratio'
import type { Example, NumberInput } from '../calculator'
import { wholeNumberProblems } from '../case-checks'
import { defineCalculator } from '../evaluate'
import { noteQuota, quotaVerdict } from '../quota'
import { determined } from '../verdicts'
import { annex, cite, documentNumber, inForceFrom } from './source'

const clauses = {
  stock: annex('库存粮食质量监测覆盖率占库存数量比例（%）及发现问题处置率（%） ≥ 25 100'),
  system: annex('保健食品生产企业体系检查年度覆盖率（%）及问题整改率（%） ≥ 20 100'),
  systemBody: cite('三、（二）3', '对保健食品企业按 20% 比例组织体系检查'),
}
const optional = (label: string, unit: string, at: keyof typeof clauses, help?: string) =>
  ({
    kind: 'number',
    label,
    unit,
    atLeast: '0',
    optional: true,
    cite: clauses[at],
    group: at === 'stock' ? '库存粮食质量监测' : '保健食品生产企业体系检查',
    ...(help === undefined ? {} : { help }),
  }) as const satisfies NumberInput & { readonly optional: true }

const inputs = {
  enterprises: optional(
    '保健食品生产企业',
    '家',
    'system',
    '附件1写“保健食品生产企业”，正文写“保健食品企业”，按附件1填报。',
  ),
  inspected: optional('已做体系检查', '家', 'systemBody'),
  stock: optional('库存粮食', '吨', 'stock'),
  monitored: optional('已做质量监测的库存粮食', '吨', 'stock'),
} as const

const examples: readonly Example[] = [
  ...(
    [
      ['0', '0'],
      ['1', '1'],
      ['5', '1'],
      ['6', '2'],
      ['10', '2'],
      ['11', '3'],
    ] as const
  ).map(([enterprises, need]) => ({
    name: `${enterprises}家保健食品企业，至少检查${need}家`,
    inputs: { enterprises },
    steps: { 体系检查最低数: need },
    outcome: determined(need),
  })),
  {
    name: '6家检查2家，达标',
    inputs: { enterprises: '6', inspected: '2' },
    outcome: determined('达标'),
  },
  {
    name: '6家检查1家，未达标',
    inputs: { enterprises: '6', inspected: '1' },
    outcome: determined('未达标'),
  },
  {
    name: '库存10000吨，至少监测2500吨',
    inputs: { stock: '10000' },
    steps: { 库存粮食监测最低数: '2500' },
    outcome: determined('2500'),
  },
  {
    name: '库存10000吨监测2500吨，恰好达标',
    inputs: { stock: '10000', monitored: '2500' },
    outcome: determined('达标'),
  },
  {
    name: '库存10000吨监测2499.9吨，未达标',
    inputs: { stock: '10000', monitored: '2499.9' },
    outcome: determined('未达标'),
  },
  {
    name: '两类一并核验，一类不足即未达标',
    inputs: { enterprises: '10', inspected: '2', stock: '10001', monitored: '2500' },
    outcome: determined('未达标'),
  },
]

/** 附件1 第2、3项 of 溧政发〔2023〕12号 as numbers to plan by. */
export const inspectionMinimum = defineCalculator({
  id: 'liyang-2023-12/inspection-minimum',
  title: '体系检查和库存粮食监测最低数量',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings: {},
  check(values) {
    const { enterprises, inspected, stock, monitored } = values
    const problem = (input: string, label: string, reason: string) => ({
      input,
      label,
      reason,
      remedy: '请核对后填报',
    })
    return [
      ...wholeNumberProblems(inputs, values, ['enterprises', 'inspected']),
      ...(enterprises === null && stock === null
        ? [problem('enterprises', '保健食品生产企业', '企业数和库存数均未填写')]
        : []),
      ...(inspected && (enterprises === null || (enterprises && inspected.moreThan(enterprises)))
        ? [problem('inspected', '已做体系检查', '大于企业数，或未填企业数')]
        : []),
      ...(monitored && (stock === null || (stock && monitored.moreThan(stock)))
        ? [problem('monitored', '已做质量监测的库存粮食', '大于库存数，或未填库存数')]
        : []),
    ]
  },
  compute({ enterprises, inspected, stock, monitored }, _readings, trace) {
    const needs: Ratio[] = []
    const results = []
    if (enterprises !== null) {
      const need = enterprises.dividedBy(Ratio.of(5)).ceiling()
      needs.push(need)
      results.push(
        noteQuota(trace, {
          what: '体系检查',
          unit: '家',
          formula: '企业数×20%，不足1家按1家',
          substituted: `${enterprises.toText()}×20%`,
          need,
          actual: inspected,
          cites: [clauses.system, clauses.systemBody],
        }),
      )
    }
    if (stock !== null) {
      const need = stock.dividedBy(Ratio.of(4))
      needs.push(need)
      results.push(
        noteQuota(trace, {
          what: '库存粮食监测',
          unit: '吨',
          formula: '库存数量×25%',
          substituted: `${stock.toText()}×25%`,
          need,
          actual: monitored,
          cites: [clauses.stock],
        }),
      )
    }
    return quotaVerdict(results, needs.map((need) => need.toText()).join('、'))
  },
  examples,
})
