import type { Citation } from '../../citation/citation'
import { Ratio } from '../../quantity/ratio'
import { openPoint } from '../open-point'
import { parcelClauses as clauses, parcelReadings } from './parcel-inputs'
import { isSettlement, type Line, type ParcelCase } from './parcel-lines'
import { planExecution } from './plan-execution'

/** A land use of the plan with what is known of it. */
interface Quota {
  readonly id: string
  readonly landUse: string
  /** 亩 */
  readonly plan: number
  readonly left: string
  readonly cites: readonly Citation[]
}

const ordinary: Quota = {
  id: '普通商品住房指标',
  landUse: '普通商品住房用地',
  plan: 350,
  left: '供应后剩余',
  cites: [clauses.ordinaryHousing],
}
const other: Quota = {
  id: '其他住宅指标',
  landUse: '其他住宅用地',
  plan: 650,
  left: '供应后其他住宅剩余',
  cites: [clauses.housing, clauses.planRow],
}
const commercial: Quota = {
  id: '商服指标',
  landUse: '商服用地',
  plan: 3000,
  left: '供应后商服剩余',
  cites: [clauses.structure, clauses.planRow],
}

/** What is left of the plan once the parcel has its `area`. */
function remainderLine(
  { id, landUse, plan, left: leftId, cites }: Quota,
  { supplied, area }: { readonly supplied: Ratio; readonly area: Ratio },
  { trace }: ParcelCase,
): Line {
  const left = Ratio.of(plan).minus(supplied).minus(area)
  trace.step({
    id: leftId,
    label: `供应后${landUse}剩余`,
    formula: `${plan}-已供应面积-本地块面积，负数为超出计划`,
    substituted: `${plan}-${supplied.toText()}-${area.toText()}`,
    value: left.toText(),
    unit: '亩',
    cites,
  })
  const over = left.lessThan(Ratio.zero)
  if (over)
    trace.warn(
      `供应后超出${landUse}计划${Ratio.zero.minus(left).toText()}亩，确需调整计划的应会同相关部门做好计划调整和报批。`,
    )
  return {
    id,
    label: `${landUse}计划`,
    formula: `已供应面积与本地块面积之和不超过${plan}亩`,
    substituted: `${supplied.toText()}+${area.toText()}`,
    value: over ? '提示' : '通过',
    cites: over ? [...cites, clauses.planAdjustment] : cites,
  }
}

function uncheckedLine(
  { id, landUse, plan, cites }: Quota,
  why: string,
  { trace }: ParcelCase,
): Line {
  trace.warn(
    `${landUse}计划${plan}亩未核对（${why}），已供应和剩余面积请用“${planExecution.title}”核对。`,
  )
  return {
    id,
    label: `${landUse}计划`,
    formula: `已供应面积与本地块面积之和不超过${plan}亩`,
    substituted: why,
    value: '未核对',
    cites,
  }
}

/** 亩 that a parcel for homes takes of the plan; null where a 商住用地 takes none. */
function housingArea({ readings, trace, parcel, area }: ParcelCase): Ratio | null {
  if (parcel?.use !== '商住用地') return area
  trace.gap(openPoint('silent', 'mixedUse', parcelReadings.mixedUse, readings.mixedUse))
  return readings.mixedUse === 'none' ? null : area
}

const notCounted = ({ id, landUse, cites }: Quota, assumption: string): Line => ({
  id,
  label: `${landUse}计划`,
  formula: `本地块不计入${landUse}`,
  value: '不适用',
  cites,
  assumption,
})

const openMixture = '商住用地怎样计入，文件未规定'

function otherLine(parcelCase: ParcelCase): Line {
  const supplied = parcelCase.values.otherSupplied
  if (supplied === null) return uncheckedLine(other, '未填已供应面积', parcelCase)
  const area = housingArea(parcelCase)
  if (area === null) return notCounted(other, openMixture)
  const line = remainderLine(other, { supplied, area }, parcelCase)
  return isSettlement(parcelCase)
    ? { ...line, assumption: '备注“安置房”的地块计入其他住宅用地（推定）' }
    : line
}

function ordinaryLines(parcelCase: ParcelCase): readonly Line[] {
  const { values, readings, trace } = parcelCase
  if (isSettlement(parcelCase)) {
    trace.gap(openPoint('silent', 'settlement', parcelReadings.settlement, readings.settlement))
    if (readings.settlement === 'other')
      return [notCounted(ordinary, '安置房怎样计入，文件未规定'), otherLine(parcelCase)]
  }
  const area = housingArea(parcelCase)
  if (area === null) return [notCounted(ordinary, openMixture)]
  const supplied = values.ordinarySupplied ?? Ratio.zero
  return [remainderLine(ordinary, { supplied, area }, parcelCase)]
}

/** Lines of the check list: what the parcel leaves of the plan for its use. */
export function quotaLines(parcelCase: ParcelCase): readonly Line[] {
  const { purpose } = parcelCase.values
  if (purpose === '普通商品住房') return ordinaryLines(parcelCase)
  return [
    {
      id: ordinary.id,
      label: `${ordinary.landUse}计划`,
      formula: '只计普通商品住房用地',
      value: '不适用',
      cites: ordinary.cites,
    },
    purpose === '其他住宅'
      ? otherLine(parcelCase)
      : uncheckedLine(commercial, '本核对不计已供应面积', parcelCase),
  ]
}
