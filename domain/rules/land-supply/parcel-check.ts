import { chineseDate } from '../../calendar/iso-date'
import { Ratio } from '../../quantity/ratio'
import { defineCalculator } from '../evaluate'
import { parcelExamples } from './parcel-examples'
import { parcelClauses, parcelInputs, parcelProblems, parcelReadings } from './parcel-inputs'
import {
  noteTreatment,
  originLine,
  policyLine,
  reviewLine,
  useLine,
  type ParcelCase,
} from './parcel-lines'
import { quotaLines } from './parcel-quotas'
import { documentNumber, isInPlanYear } from './plan'
import { parcelByNumber, printDoubts } from './pool'

/** Check list for the supply of one parcel under the plan for 2023. */
export const parcelCheck = defineCalculator({
  id: 'liyang-2023-8/parcel-check',
  title: '经营性地块供应核对',
  documentNumber,
  inForceFrom: '2023-03-31',
  clauses: parcelClauses,
  inputs: parcelInputs,
  readings: parcelReadings,
  check: parcelProblems,
  compute(values, readings, trace) {
    if (!isInPlanYear(values.supplyDate))
      return {
        kind: 'notApplicable',
        summary: `${chineseDate(values.supplyDate)}不在本计划年度（2023年1月1日至12月31日）内。`,
        cites: [parcelClauses.planPeriod],
      }
    const parcel = values.parcelNumber === null ? undefined : parcelByNumber(values.parcelNumber)
    const area = parcel?.area ?? values.area ?? Ratio.zero
    const parcelCase: ParcelCase = { values, readings, trace, parcel, area }
    const lines = [
      originLine(parcelCase),
      useLine(parcelCase),
      reviewLine(parcelCase),
      policyLine(parcelCase),
      ...quotaLines(parcelCase),
    ].filter((line) => line !== null)
    for (const line of lines) trace.step(line)
    noteTreatment(parcelCase)
    const doubt = parcel === undefined ? undefined : printDoubts[parcel.number]
    if (doubt !== undefined) trace.warn(doubt)
    const labels = (wanted: string): string =>
      lines
        .filter(({ value }) => value === wanted)
        .map(({ label }) => label)
        .join('、')
    const name = parcel === undefined ? '库外地块' : `第${parcel.number}号地块`
    const head = `${name}${area.toText()}亩`
    if (labels('不通过') !== '')
      return {
        kind: 'decided',
        value: '不通过',
        summary: `${head}不能供应，未通过：${labels('不通过')}。`,
      }
    if (labels('提示') !== '')
      return { kind: 'decided', value: '提示', summary: `${head}有提示：${labels('提示')}。` }
    const unchecked = labels('未核对')
    return {
      kind: 'decided',
      value: '通过',
      summary:
        unchecked === ''
          ? `${head}各项核对均通过。`
          : `${head}已核对的各项均通过，${unchecked}未核对。`,
    }
  },
  examples: parcelExamples,
})
