import type { Citation } from '../../citation/citation'
import { Ratio } from '../../quantity/ratio'
import type { Trace, ValuesOf, Verdict } from '../calculator'
import { defineCalculator } from '../evaluate'
import { clauses as c, documentNumber, inForceFrom } from './clauses'
import { countProblems, readVillages } from './rural-sewage-check'
import { ruralSewageExamples } from './rural-sewage-examples'
import { inputs, levels } from './rural-sewage-inputs'

const [hundred, sixty, thirty, eighty] = [
  Ratio.of(100),
  Ratio.of(60),
  Ratio.of(30),
  Ratio.of(80),
] as const

type Values = ValuesOf<typeof inputs>

interface Share {
  readonly id: string
  readonly part: Ratio
  readonly whole: Ratio
  /** Per cent, the bound itself included. */
  readonly least: Ratio
  readonly words: string
  readonly cite: Citation
}

function noteShare(trace: Trace, { id, part, whole, least, words, cite }: Share): boolean {
  const share = part.times(hundred).dividedBy(whole)
  trace.step({
    id,
    label: id,
    formula: words,
    substituted: `${part.toText()}÷${whole.toText()}`,
    value: share.toFixed(2),
    unit: '%',
    cites: [cite],
  })
  return share.atLeast(least)
}

/** The check has seen to it that the numbers of the level are there. */
function given(value: Ratio | null): Ratio {
  if (value === null) throw new RangeError('unchecked number')
  return value
}

function ofNaturalVillage(values: Values, trace: Trace): Verdict {
  const met = noteShare(trace, {
    id: '农户治理比例',
    part: given(values.treatedHouseholds),
    whole: given(values.households),
    least: sixty,
    words: '得到治理的农户÷农户，60%',
    cite: c.double60,
  })
  return met
    ? { kind: 'decided', value: '得到治理', summary: '60%的农户得到治理，该自然村得到治理。' }
    : {
        kind: 'decided',
        value: '未得到治理',
        summary: '得到治理的农户不足60%，该自然村未得到治理。',
      }
}

function ofAdministrativeVillage(values: Values, trace: Trace): Verdict {
  const listed = values.villages === null ? null : readVillages(values.villages)
  const treated = listed?.filter(({ part, whole }) =>
    part.times(hundred).atLeast(whole.times(sixty)),
  )
  const met = noteShare(trace, {
    id: '自然村治理比例',
    part: treated === undefined ? given(values.treatedVillages) : Ratio.of(treated.length),
    whole: listed === null ? given(values.naturalVillages) : Ratio.of(listed.length),
    least: sixty,
    words: '得到治理的自然村÷自然村，60%',
    cite: c.double60,
  })
  if (values.rebuilding)
    trace.step({
      id: '重建扣减',
      label: '重建扣减',
      formula: '重建工程建成投运之前，按未治理村庄予以扣减',
      value: '按未治理村庄',
      cites: [c.deduction],
    })
  const counts = met && !values.rebuilding
  return {
    kind: 'decided',
    value: counts ? '得到治理' : '未得到治理',
    summary: counts
      ? '60%的自然村得到治理，该行政村计入已治理。'
      : `该行政村不计入已治理${met ? '（重建工程未投运）' : '（得到治理的自然村不足60%）'}。`,
  }
}

function ofDistrict(values: Values, trace: Trace): Verdict {
  trace.gap({
    kind: 'silent',
    reading: null,
    question: '全区治理率和设施正常运行率的分母，文件未规定',
    used: '治理率以全部行政村为分母，运行率以全部设施为分母（推定）',
    cites: [c.ruralGoal],
  })
  const rebuilding = given(values.rebuildingVillages)
  trace.step({
    id: '扣减后治理村',
    label: '扣减后治理村',
    formula: '达到双“60”的行政村-尚在重建的行政村',
    substituted: `${given(values.treatedAdministrative).toText()}-${rebuilding.toText()}`,
    value: given(values.treatedAdministrative).minus(rebuilding).toText(),
    unit: '个',
    cites: [c.double60, c.deduction],
  })
  const treated = noteShare(trace, {
    id: '治理率',
    part: given(values.treatedAdministrative).minus(rebuilding),
    whole: given(values.administrativeVillages),
    least: thirty,
    words: '扣减后治理村÷行政村，不低于30%',
    cite: c.ruralGoal,
  })
  const { facilities, normalFacilities } = values
  const running =
    facilities === null || normalFacilities === null
      ? null
      : noteShare(trace, {
          id: '设施正常运行率',
          part: normalFacilities,
          whole: facilities,
          least: eighty,
          words: '正常运行的设施÷设施，达到80%',
          cite: c.ruralGoal,
        })
  const words = [
    `治理率${treated ? '达到' : '未达到'}30%`,
    ...(running === null ? [] : [`设施正常运行率${running ? '达到' : '未达到'}80%`]),
  ].join('，')
  return { kind: 'decided', value: words, summary: `${words}。` }
}

/** 农村生活污水双“60”, 三、（一）22, with the deduction of 三、（三）27. */
export const ruralSewage = defineCalculator({
  id: 'haimen-office-2022-65/rural-sewage',
  title: '农村生活污水治理率核定（双“60”）',
  documentNumber,
  inForceFrom,
  clauses: { double60: c.double60, deduction: c.deduction, ruralGoal: c.ruralGoal },
  inputs,
  readings: {},
  check: countProblems,
  compute(values, _chosen, trace) {
    if (values.level === levels.natural) return ofNaturalVillage(values, trace)
    return values.level === levels.administrative
      ? ofAdministrativeVillage(values, trace)
      : ofDistrict(values, trace)
  },
  examples: ruralSewageExamples,
})
