import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { wordChoice } from '../word-choice'
import { documentNumber, inForceFrom } from './document'
import { dutyRows } from './duty-rows'

const clauses = Object.fromEntries(dutyRows.map(({ matter, clause }) => [matter, clause]))

const inputs = {
  matter: {
    kind: 'choice',
    label: '事项',
    choices: dutyRows.map(({ matter }) => wordChoice(matter)),
  },
} as const

/** A matter that another unit has a part in, named beside the unit in charge. */
const partners: Readonly<Record<string, string>> = {
  重大事项协调和研究解决: '协调重大事项',
  不动产登记: '竣工验收移交',
  项目建议书和可研编报: '前期编报参与',
  设计文件编制报审: '设计概算参与',
  竣工财务决算编报: '竣工财务决算审批',
  竣工验收移交: '验收接收参与',
}

const examples: readonly Example[] = dutyRows.map(({ matter, unit }) => ({
  name: `${matter}：${unit}`,
  inputs: { matter },
  outcome: { kind: 'determined', value: unit },
}))

/** 职责分工, 溧政办发〔2023〕15号 第六条至第十条、第十九条. */
export const dutyLookup = defineCalculator({
  id: 'liyang-office-2023-15/duty-lookup',
  title: '集中建设职责分工查询',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings: {},
  compute({ matter }, _chosen, trace) {
    const named = (name: string | undefined) =>
      dutyRows.find((candidate) => candidate.matter === name)
    const row = named(matter)
    if (row === undefined) throw new Error(`no such matter: ${matter}`)
    trace.step({
      id: '责任单位',
      label: matter,
      formula: row.clause.quote,
      value: row.unit,
      cites: [row.clause],
    })
    const partner = named(partners[matter])
    if (partner !== undefined)
      trace.step({
        id: '相关单位',
        label: partner.matter,
        formula: partner.clause.quote,
        value: partner.unit,
        cites: [partner.clause],
      })
    return { kind: 'decided', value: row.unit, summary: `${matter}由${row.unit}承担。` }
  },
  examples,
})
