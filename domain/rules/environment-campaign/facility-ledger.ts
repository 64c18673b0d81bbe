import { Ratio } from '../../quantity/ratio'
import type { Example, NumberInput } from '../calculator'
import { defineCalculator } from '../evaluate'
import { clauses as c, documentNumber, inForceFrom } from './clauses'

const [five, twenty] = [Ratio.of(5), Ratio.of(20)]
const [both, place, nothing] = ['经纬度和电表号', '经纬度', '不要求补充调查']

const capacity: NumberInput = {
  kind: 'number',
  label: '日处理能力',
  unit: '吨',
  atLeast: '0',
  cite: c.ledger20,
}
const worked: readonly (readonly [string, string, string])[] = [
  ['20', both, '列为重点'],
  ['20.1', both, '列为重点'],
  ['19.9', place, '不列为重点'],
  ['5', place, '不列为重点'],
  ['4.9', nothing, '不列为重点'],
]
const examples: readonly Example[] = worked.map(([given, value, deep]) => ({
  name: `日处理能力${given}吨：${value}`,
  inputs: { capacity: given },
  steps: { 深入排查: deep },
  outcome: { kind: 'determined', value },
}))

/** 治理设施基础台账, 三、（二）24、25. */
export const facilityLedger = defineCalculator({
  id: 'haimen-office-2022-65/facility-ledger',
  title: '农村生活污水治理设施台账补充调查',
  documentNumber,
  inForceFrom,
  clauses: { ledger20: c.ledger20, ledger5: c.ledger5, deepCheck: c.deepCheck },
  inputs: { capacity },
  readings: {},
  compute(values, _chosen, trace) {
    const large = values.capacity.atLeast(twenty)
    const value = large ? both : values.capacity.atLeast(five) ? place : nothing
    trace.step({
      id: '补充调查',
      label: '补充调查',
      formula: '20吨及以上补充经纬度和电表号；5吨及以上、20吨以下补充经纬度',
      substituted: `${values.capacity.toText()}吨`,
      value,
      cites: [large ? c.ledger20 : c.ledger5],
    })
    trace.step({
      id: '深入排查',
      label: '深入排查',
      formula: '以20吨以上小型集中式处理设施为重点',
      substituted: `${values.capacity.toText()}吨`,
      value: large ? '列为重点' : '不列为重点',
      cites: [c.deepCheck],
      ...(values.capacity.equals(twenty) ? { assumption: '“20吨以上”包括本数（推定）' } : {}),
    })
    return {
      kind: 'decided',
      value,
      summary: `日处理能力${values.capacity.toText()}吨，${value === nothing ? value : `补充调查${value}`}。`,
    }
  },
  examples,
})
