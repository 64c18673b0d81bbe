import { chineseDate } from '../../calendar/iso-date'
import type { Citation } from '../../citation/citation'
import type { Trace, ValuesOf } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { banExamples } from './ban-examples'
import {
  banClauses as clauses,
  banInputs,
  banProblems,
  banReadings,
  namedKinds,
} from './ban-inputs'
import { documentNumber, inForceFrom } from './document'

type Values = ValuesOf<typeof banInputs>
interface Rule {
  readonly stages: readonly string[]
  /** Produced before this day. */
  readonly before: string
  readonly words: string
  readonly cite: Citation
}

const firstRule: Rule = {
  stages: ['国I以下', '国I', '国II'],
  before: '2016-04-01',
  words: '国II及以下（2016年4月1日前生产）',
  cite: clauses.firstBan,
}
const secondRule: Rule = {
  stages: ['国I以下', '国I'],
  before: '2009-10-01',
  words: '国I及以下（2009年10月1日前生产）',
  cite: clauses.secondBan,
}

const zoneCites: Readonly<Record<string, Citation>> = {
  I类区域: clauses.firstZone,
  市区港口码头: clauses.docks,
  II类区域: clauses.secondZone,
}

/** By stage, by day of production where the stage is unknown; open where the two disagree. */
function isHighEmission(
  { stage, produced }: Values,
  rule: Rule,
  { chosen, trace }: { readonly chosen: string; readonly trace: Trace },
): boolean {
  const byStage = stage === null ? null : rule.stages.includes(stage)
  const byDate = produced === null ? null : produced < rule.before
  const disagree = byStage !== null && byDate !== null && byStage !== byDate
  if (disagree) {
    trace.gap(openPoint('twoReadings', 'stageOrDate', banReadings.stageOrDate, chosen))
    trace.warn('排放阶段与生产日期不一致，请生态环境局认定。')
  }
  const high = disagree && chosen === 'date' ? byDate : (byStage ?? byDate ?? false)
  const facts = [
    stage ?? '阶段不明',
    ...(produced === null ? [] : [`${chineseDate(produced)}生产`]),
  ]
  trace.step({
    id: '高排放机械',
    label: '是否高排放机械',
    formula: rule.words,
    substituted: facts.join('，'),
    value: high ? '是' : '否',
    cites: byStage === null ? [rule.cite] : [rule.cite, clauses.stageOffice],
    ...(disagree
      ? { assumption: '排放阶段与生产日期不一致，以哪一个为准文件未规定' }
      : byStage === null
        ? { assumption: '排放阶段不明，按生产日期判断（推定）' }
        : {}),
  })
  return high
}

/** 该挖掘机, but no 该其他工程机械: a rest group is no name of a machine. */
const thisMachine = (machine: string): string =>
  namedKinds.includes(machine) ? `该${machine}` : `该机械（${machine}）`

/** R-D3-1: whether a machine may be used in a zone. */
export const bannedMachine = defineCalculator({
  id: 'liyang-2023-4/banned-machine',
  title: '高排放非道路移动机械禁用判断',
  documentNumber,
  inForceFrom,
  clauses,
  inputs: banInputs,
  readings: banReadings,
  check: banProblems,
  compute(values, chosen, trace) {
    const { zone, machine, diesel, emergency, usedOn } = values
    if (usedOn < inForceFrom)
      return {
        kind: 'notApplicable',
        summary: `本通告自2023年1月11日起施行，不适用于${chineseDate(usedOn)}。`,
        cites: [clauses.inForce],
      }
    if (!diesel)
      return {
        kind: 'notApplicable',
        summary: `${thisMachine(machine)}未装用柴油机，不属于本通告所称高排放非道路移动机械。`,
        cites: [clauses.firstBan, clauses.secondBan],
      }
    if (zone === '禁用区外') {
      trace.step({
        id: '区域',
        label: '使用区域',
        formula: 'I类区域、II类区域以外不禁用',
        value: zone,
        cites: [clauses.firstZone, clauses.secondZone],
      })
      return {
        kind: 'decided',
        value: '不禁用',
        summary: `禁用区以外不禁用${thisMachine(machine)}。`,
      }
    }
    trace.warn('禁用区附图未收录，区域边界请市生态环境局认定。')
    const first = zone !== 'II类区域'
    trace.step({
      id: '区域',
      label: '使用区域',
      formula: zone === '市区港口码头' ? '市区各港口码头属I类区域' : '按所列四至判断',
      value: first ? 'I类区域' : 'II类区域',
      cites: [zoneCites[zone] ?? clauses.firstZone],
    })
    if (emergency) {
      trace.step({
        id: '应急抢险',
        label: '应急抢险工程',
        formula: '不受限制，但应优先选用低排放机械',
        value: '不受限制',
        cites: [clauses.emergency],
      })
      return {
        kind: 'decided',
        value: '不受限制',
        summary: '应急抢险工程不受限制，但应优先选用低排放非道路移动机械。',
      }
    }
    const farming = machine === '其他农业机械'
    const inside = !farming || chosen.farming === 'inside'
    if (farming) trace.gap(openPoint('silent', 'farming', banReadings.farming, chosen.farming))
    trace.step({
      id: '机械类型',
      label: '是否工程机械',
      formula: '主要包括但不限于所列12种机械',
      substituted: machine,
      value: inside ? '是' : '否',
      cites: [clauses.kinds],
      ...(farming ? { assumption: '其他农业机械是否属于工程机械，文件未写明' } : {}),
    })
    const high =
      inside &&
      isHighEmission(values, first ? firstRule : secondRule, {
        chosen: chosen.stageOrDate,
        trace,
      })
    return {
      kind: 'decided',
      value: high ? '禁用' : '不禁用',
      summary: `${first ? 'I类区域' : 'II类区域'}${high ? '禁用' : '不禁用'}${thisMachine(machine)}。`,
    }
  },
  examples: banExamples,
})
