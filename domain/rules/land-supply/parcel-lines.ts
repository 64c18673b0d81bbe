import { Ratio } from '../../quantity/ratio'
import type { StepDraft, Trace, ValuesOf } from '../calculator'
import { openPoint } from '../open-point'
import { parcelClauses as clauses, parcelReadings, type parcelInputs } from './parcel-inputs'
import type { Parcel } from './pool'

export type LineValue = '通过' | '提示' | '不通过' | '不适用'

export interface ParcelCase {
  readonly values: ValuesOf<typeof parcelInputs>
  readonly readings: { readonly [K in keyof typeof parcelReadings]: string }
  readonly trace: Trace
  readonly parcel: Parcel | undefined
  readonly area: Ratio
}

type Line = Omit<StepDraft, 'value'> & { readonly value: LineValue }

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

/** Line of the check list: the use that the pool gives the parcel; null outside the pool. */
export function useLine({ values, parcel }: ParcelCase): Line | null {
  if (parcel === undefined) return null
  const fits = fittingUses[values.purpose]?.includes(parcel.use) ?? false
  return {
    id: '规划用途',
    label: '规划用途',
    formula: '拟供应用途与附件2的规划用途一致',
    substituted: `${values.purpose}；库中为${parcel.use}`,
    value: fits ? '通过' : '提示',
    cites: [parcel.cite],
    assumption: '用途名称的对应关系文件未写明（推定）',
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

/** 亩 that the parcel takes of the 350; null where it takes none. */
function countedArea({ readings, trace, parcel, area }: ParcelCase): Ratio | null {
  if (parcel?.note === '安置房') {
    trace.gap(openPoint('silent', 'settlement', parcelReadings.settlement, readings.settlement))
    if (readings.settlement === 'other') return null
  }
  if (parcel?.use === '商住用地') {
    trace.gap(openPoint('silent', 'mixedUse', parcelReadings.mixedUse, readings.mixedUse))
    if (readings.mixedUse === 'none') return null
  }
  return area
}

/** Line of the check list: what is left of the 350 亩 for 普通商品住房. */
export function quotaLine(parcelCase: ParcelCase): Line {
  const { values, trace } = parcelCase
  const head = { id: '普通商品住房指标', label: '普通商品住房用地计划' }
  if (values.purpose !== '普通商品住房')
    return {
      ...head,
      formula: '只计普通商品住房用地',
      value: '不适用',
      cites: [clauses.ordinaryHousing],
    }
  const area = countedArea(parcelCase)
  if (area === null)
    return {
      ...head,
      formula: '本地块不计入普通商品住房用地',
      value: '不适用',
      cites: [clauses.ordinaryHousing, clauses.planRow],
      assumption: '安置房、商住用地怎样计入，文件未规定',
    }
  const supplied = values.ordinarySupplied ?? Ratio.zero
  const left = Ratio.of(350).minus(supplied).minus(area)
  trace.step({
    id: '供应后剩余',
    label: '供应后普通商品住房用地剩余',
    formula: '350-已供应面积-本地块面积，负数为超出计划',
    substituted: `350-${supplied.toText()}-${area.toText()}`,
    value: left.toText(),
    unit: '亩',
    cites: [clauses.ordinaryHousing],
  })
  const over = left.lessThan(Ratio.zero)
  if (over)
    trace.warn(
      `供应后超出普通商品住房用地计划${Ratio.zero.minus(left).toText()}亩，确需调整计划的应会同相关部门做好计划调整和报批。`,
    )
  return {
    ...head,
    formula: '已供应面积与本地块面积之和不超过350亩',
    substituted: `${supplied.toText()}+${area.toText()}`,
    value: over ? '提示' : '通过',
    cites: over ? [clauses.ordinaryHousing, clauses.planAdjustment] : [clauses.ordinaryHousing],
  }
}

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
