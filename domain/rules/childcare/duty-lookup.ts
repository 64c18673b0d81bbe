import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { wordChoice } from '../word-choice'
import { cite, documentNumber, inForceFrom } from './document'
import { unitDuties } from './unit-duties'

const clauses = {
  lead: cite('五、（二）', '婴幼儿照护服务发展工作由卫生健康部门牵头'),
  ...Object.fromEntries(unitDuties.map(({ unit, clause }) => [unit, clause])),
}

const inputs = {
  unit: {
    kind: 'choice',
    label: '单位、部门',
    choices: unitDuties.map(({ unit }) => wordChoice(unit)),
  },
} as const

const leader = '卫生健康局'
const role = (unit: string): string => (unit === leader ? '牵头单位' : '责任单位')

const examples: readonly Example[] = unitDuties.map(({ unit, clause }) => ({
  name: `${unit}的职责`,
  inputs: { unit },
  steps: { 职责: clause.quote },
  outcome: { kind: 'determined', value: role(unit) },
}))

/** 职责分工, 溧政办发〔2023〕23号 附件. */
export const dutyLookup = defineCalculator({
  id: 'liyang-office-2023-23/duty-lookup',
  title: '婴幼儿照护服务职责分工查询',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings: {},
  compute({ unit }, _chosen, trace) {
    const duty = unitDuties.find((candidate) => candidate.unit === unit)
    if (duty === undefined) throw new Error(`no such unit: ${unit}`)
    trace.step({
      id: '职责',
      label: `${unit}职责`,
      formula: '职责分工所列',
      value: duty.clause.quote,
      cites: [duty.clause],
    })
    trace.step({
      id: '牵头',
      label: '牵头单位',
      formula: '由卫生健康部门牵头',
      value: leader,
      cites: [clauses.lead],
    })
    trace.warn('职责分工没有规定完成时间。')
    return {
      kind: 'decided',
      value: role(unit),
      summary: `${unit}为${role(unit)}，职责见所引原文。`,
    }
  },
  examples,
})
