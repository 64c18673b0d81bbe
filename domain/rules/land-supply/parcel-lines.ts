import type { Ratio } from '../../quantity/ratio'
import type { StepDraft, Trace, ValuesOf } from '../calculator'
import { openPoint } from '../open-point'
import { parcelClauses as clauses, parcelReadings, type parcelInputs } from './parcel-inputs'
import type { Parcel } from './pool'

/** 未核对 where a figure of the plan was not asked for or not given. */
export type LineValue = '通过' | '提示' | '不通过' | '不适用' | '未核对'

export interface ParcelCase {
  readonly values: ValuesOf<typeof parcelInputs>
  readonly readings: { readonly [K in keyof typeof parcelReadings]: string }
  readonly trace: Trace
  readonly parcel: Parcel | undefined
  readonly area: Ratio
}

export type Line = Omit<StepDraft, 'value'> & { readonly value: LineValue }

/** Line of the check list: where the parcel comes from. */
export function originLine({ values, parcel }: ParcelCase): Line {
  const bound = values.purpose === '普通商品住房'
  return {
    id: '备选项目库',
    label: '地块来源',
    formula: bound
      ? '普通商品住房地块均在备选项目库中产生'
      : '文件只要求普通商品住房地块从库中产生',
    substituted: parcel === undefined ? '不在库中' : `第${parcel.number}号：${parcel.name}`,
    value: bound ? (parcel === undefined ? '不通过' : '通过') : '不适用',
    cites: parcel === undefined ? [clauses.origin] : [clauses.origin, parcel.cite],
  }
}

const fittingUses: Readonly<Record<string, readonly string[]>> = {
  普通商品住房: ['住宅用地', '商住用地'],
  其他住宅: ['住宅用地', '商住用地'],
  商服: ['商业服务业设施用地', '商住用地'],
}

export const isSettlement = ({ parcel }: Pick<ParcelCase, 'parcel'>): boolean =>
  parcel?.note === '安置房'

/** Why the note of a parcel speaks against the purpose; empty where it does not. */
function noteAgainst(parcelCase: ParcelCase): string {
  const { purpose } = parcelCase.values
  const settlement = isSettlement(parcelCase)
  if (purpose === '其他住宅')
    return settlement
      ? ''
      : '备注栏未注“安置房”，是否可作其他住宅用地（含安置房）供应，附件2未写明，请核对'
  if (!settlement) return ''
  if (purpose === '商服') return '备注为“安置房”，与商服用途不一致，请核对'
  return parcelCase.readings.settlement === 'other'
    ? '备注为“安置房”，推定属其他住宅用地，与普通商品住房用途不一致，请核对'
    : ''
}

/** Line of the check list: the use and the note that the pool gives the parcel; null outside the pool. */
export function useLine(parcelCase: ParcelCase): Line | null {
  const { values, parcel, trace } = parcelCase
  if (parcel === undefined) return null
  const fits = fittingUses[values.purpose]?.includes(parcel.use) ?? false
  const against = noteAgainst(parcelCase)
  if (against !== '') trace.warn(`第${parcel.number}号地块${against}。`)
  return {
    id: '规划用途',
    label: '规划用途',
    formula: '拟供应用途与附件2的规划用途、备注一致',
    substituted: `${values.purpose}；库中为${parcel.use}，备注${parcel.note === '' ? '空白' : parcel.note}`,
    value: fits && against === '' ? '通过' : '提示',
    cites: [parcel.cite],
    assumption: '用途名称、备注与用地类别的对应关系文件未写明（推定）',
  }
}

/** Line of the check list: 集体审议. */
export function reviewLine({ values, readings, trace }: ParcelCase): Line {
  const open = values.purpose === '其他住宅' && !values.reviewed
  if (open)
    trace.gap(openPoint('silent', 'otherReview', parcelReadings.otherReview, readings.otherReview))
  const exempt = open && readings.otherReview === 'notRequired'
  return {
    id: '集体审议',
    label: '集体审议',
    formula: '所有经营性土地供应经市土地收购储备管理委员会集体审议通过后，择时上市',
    substituted: values.reviewed ? '已通过' : '未通过',
    value: exempt ? '不适用' : values.reviewed ? '通过' : '不通过',
    cites: [clauses.review],
    ...(open ? { assumption: '其他住宅用地是否须集体审议，文件未写明' } : {}),
  }
}

export const policyLine = ({ values }: ParcelCase): Line => ({
  id: '供地政策',
  label: '供地政策、产业用地政策和市场准入标准',
  formula: '不符合的不予供地',
  substituted: values.conforming ? '符合' : '不符合或未确认',
  value: values.conforming ? '通过' : '不通过',
  cites: [clauses.refusal],
})

/** What the plan says beside the check: 优先保障 and 分期供地. */
export function noteTreatment({ values, trace }: ParcelCase): void {
  if (values.priority !== null)
    trace.step({
      id: '优先保障',
      label: '优先保障',
      formula: `${values.priority}做到优先保障`,
      value: '优先保障',
      cites:
        values.priority === '民生项目'
          ? [clauses.priorityLivelihood]
          : [clauses.priority, clauses.priorityLivelihood],
    })
  if (values.largeDemand)
    trace.step({
      id: '分期供地',
      label: '用地需求大的项目',
      formula: '整体谋划、分期供地',
      value: '分期供地',
      cites: [clauses.phases],
    })
}
