import { Ratio } from '../../quantity/ratio'
import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { clauses as c, documentNumber, inForceFrom } from './clauses'

const money = { kind: 'number', unit: '万元', atLeast: '0' } as const
const inputs = {
  revenue: { ...money, label: '次年度预计土地出让金等收入', cite: c.limit },
  clearance: { ...money, label: '拆迁征地成本', cite: c.limit },
  debt: { ...money, label: '化债还本付息', cite: c.limit },
  otherRigid: {
    ...money,
    label: '其他刚性支出',
    optional: true,
    help: '没有的留空。',
    cite: c.limit,
  },
  continued: {
    ...money,
    label: '续建项目资金需求',
    optional: true,
    help: '不核对安排的留空。',
    cite: c.priority,
  },
  fresh: {
    ...money,
    label: '新建项目资金需求',
    optional: true,
    help: '不核对安排的留空。',
    cite: c.planning,
  },
} as const

const given = (
  [revenue = '', clearance = '', debt = '']: readonly string[],
  more: Readonly<Record<string, string>> = {},
) => ({ revenue, clearance, debt, ...more })

const examples: readonly Example[] = [
  {
    name: '120000减45000减38000',
    inputs: given(['120000', '45000', '38000']),
    outcome: { kind: 'determined', value: '37000' },
  },
  {
    name: '80000减50000减30000，限额为0',
    inputs: given(['80000', '50000', '30000']),
    outcome: { kind: 'determined', value: '0' },
  },
  {
    name: '收入不足刚性支出，限额按0',
    inputs: given(['80000', '50000', '30000'], { otherRigid: '0.01' }),
    outcome: { kind: 'determined', value: '0' },
  },
  {
    name: '续建30000、新建7000，恰在限额37000内',
    inputs: given(['120000', '45000', '38000'], { continued: '30000', fresh: '7000' }),
    steps: { 资金安排: '可以全部安排' },
    outcome: { kind: 'determined', value: '37000' },
  },
  {
    name: '续建30000、新建7000.01，先保续建',
    inputs: given(['120000', '45000', '38000'], { continued: '30000', fresh: '7000.01' }),
    steps: { 资金安排: '续建可以安排，新建缺口0.01万元' },
    outcome: { kind: 'determined', value: '37000' },
  },
  {
    name: '续建38000已超限额',
    inputs: given(['120000', '45000', '38000'], { continued: '38000' }),
    steps: { 资金安排: '续建缺口1000万元' },
    outcome: { kind: 'determined', value: '37000' },
  },
]

/** 次年度建设项目财政支出限额, 第十二条, and whether the projects fit in, 续建 first. */
export const spendingLimit = defineCalculator({
  id: 'haimen-2022-17/spending-limit',
  title: '次年度建设项目财政支出限额',
  documentNumber,
  inForceFrom,
  clauses: {
    limit: c.limit,
    priority: c.priority,
    planning: c.planning,
    shortfall: c.shortfall,
  },
  inputs,
  readings: {},
  compute(values, _chosen, trace) {
    const { revenue, clearance, debt } = values
    const parts = [clearance, debt, ...(values.otherRigid === null ? [] : [values.otherRigid])]
    const rest = revenue.minus(Ratio.sum(parts))
    const limit = Ratio.max(Ratio.zero, rest)
    const text = limit.toText(6)
    trace.step({
      id: '支出限额',
      label: '财政支出限额',
      formula: '预计收入-拆迁征地成本-化债还本付息等刚性支出',
      substituted: [revenue, ...parts].map((part) => part.toText(6)).join('-'),
      value: text,
      unit: '万元',
      cites: [c.limit],
    })
    if (rest.lessThan(Ratio.zero))
      trace.warn(`预计收入不足刚性支出${Ratio.zero.minus(rest).toText(6)}万元，限额按0计。`)
    if (values.continued !== null || values.fresh !== null) {
      const continued = values.continued ?? Ratio.zero
      const fresh = values.fresh ?? Ratio.zero
      const forFresh = limit.minus(continued)
      const missing = fresh.minus(Ratio.max(Ratio.zero, forFresh))
      const short = forFresh.lessThan(Ratio.zero)
      trace.step({
        id: '资金安排',
        label: '资金安排',
        formula: '优先保障在建工程，再安排新建；有缺口的可提出部分项目延缓实施的建议',
        substituted: `续建${continued.toText(6)}，新建${fresh.toText(6)}，限额${text}`,
        value: short
          ? `续建缺口${Ratio.zero.minus(forFresh).toText(6)}万元`
          : missing.moreThan(Ratio.zero)
            ? `续建可以安排，新建缺口${missing.toText(6)}万元`
            : '可以全部安排',
        cites: [c.priority, c.planning, c.shortfall],
      })
    }
    return {
      kind: 'decided',
      value: text,
      summary: `次年度建设项目财政支出限额为${text}万元。`,
    }
  },
  examples,
})
