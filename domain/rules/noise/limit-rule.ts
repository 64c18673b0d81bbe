import { Ratio } from '../../quantity/ratio'
import type { Trace, ValuesOf, Verdict } from '../calculator'
import { openPoint } from '../open-point'
import { limitReadings, minutesOf, type limitInputs } from './limit-inputs'
import { limitClauses as clauses, limits, oldRailwayLimits, type Limits } from './limit-table'

type LimitValues = ValuesOf<typeof limitInputs>
type LimitReadings = { readonly [K in keyof typeof limitReadings]: string }

const [six, ten] = [6 * 60, 22 * 60]

function isNight(minutes: number, chosen: LimitReadings, trace: Trace): boolean {
  if (minutes === six || minutes === ten) {
    trace.gap(openPoint('twoReadings', 'edge', limitReadings.edge, chosen.edge))
    return (minutes === ten) === (chosen.edge === 'halfOpen')
  }
  return minutes < six || minutes > ten
}

/** Limits beside a railway; the open point counts at night alone, by day all are 70. */
function railwayLimits(
  values: LimitValues,
  night: boolean,
  chosen: LimitReadings,
  trace: Trace,
): Limits {
  const { railway, background, approved } = values
  const table = limits['4b类'] ?? oldRailwayLimits
  if (railway === '新建铁路') {
    if (background) trace.warn('文件只对穿越城区的既有铁路及其改建、扩建另定背景噪声限值。')
    if (approved !== null && approved >= '2011-01-01') return table
    if (!night) return { ...table, cites: [...table.cites, clauses.oldRailway] }
    trace.gap(
      openPoint('silent', 'earlierRailway', limitReadings.earlierRailway, chosen.earlierRailway),
    )
    return chosen.earlierRailway === 'existing' ? oldRailwayLimits : table
  }
  if (background && railway !== '既有铁路不穿越城区')
    return {
      day: 70,
      night: 55,
      cites: [
        clauses.background,
        railway === '既有铁路改建扩建' ? clauses.rebuilt : clauses.throughCity,
      ],
    }
  if (background) trace.warn('文件只对穿越城区的既有铁路及其改建、扩建另定背景噪声限值。')
  return railway === '既有铁路改建扩建'
    ? { ...oldRailwayLimits, assumption: '改建、扩建项目通过列车时按既有铁路干线计（推定）' }
    : oldRailwayLimits
}

function limitAt(
  night: boolean,
  found: Limits,
  chosen: LimitReadings,
  trace: Trace,
): number | null {
  if (!night) return found.day
  if (found.night !== null) return found.night
  trace.gap(openPoint('silent', 'lostNight', limitReadings.lostNight, chosen.lostNight))
  return chosen.lostNight === 'standard' ? 55 : null
}

function noteExcess(measured: Ratio, limit: number, found: Limits, trace: Trace): string {
  const over = measured.minus(Ratio.of(limit))
  const exceeds = over.moreThan(Ratio.zero)
  trace.step({
    id: '超标量',
    label: '实测值与限值比较',
    formula: '实测等效声级-限值',
    substituted: `${measured.toText()}-${limit}`,
    ...(exceeds ? { value: over.toText(), unit: 'dB(A)' } : { value: '未超标' }),
    cites: found.cites,
  })
  return exceeds ? `，实测超标${over.toText()}dB(A)` : '，实测未超标'
}

const lostWords = '4a类夜间限值在所收文本中缺失'

/** R-D2-1 for a class that is known; the value is the limit, or 缺失 where the extraction lost it. */
export function judgeLimit(
  zone: string,
  values: LimitValues,
  chosen: LimitReadings,
  trace: Trace,
): Extract<Verdict, { readonly kind: 'decided' }> {
  const night = isNight(minutesOf(values.time) ?? 0, chosen, trace)
  const period = night ? '夜间' : '昼间'
  trace.step({
    id: '时段',
    label: '时段',
    formula: '昼间6:00—22:00，夜间22:00—次日6:00',
    substituted: values.time,
    value: period,
    cites: [clauses.hours],
  })
  const found =
    zone === '4b类'
      ? railwayLimits(values, night, chosen, trace)
      : (limits[zone] ?? oldRailwayLimits)
  const limit = limitAt(night, found, chosen, trace)
  const lost = found.night === null && night
  const assumption = lost ? lostWords : found.assumption
  trace.step({
    id: '限值',
    label: `${zone}${period}限值`,
    formula: '表1及其注',
    substituted: `${zone}${values.railway === null ? '' : `，${values.railway}`}`,
    ...(limit === null ? { value: '缺失' } : { value: String(limit), unit: 'dB(A)' }),
    cites: lost ? [...found.cites, clauses.standard] : found.cites,
    ...(assumption === undefined ? {} : { assumption }),
  })
  if (limit === null) return { kind: 'decided', value: '缺失', summary: `${lostWords}。` }
  const compared = values.measured === null ? '' : noteExcess(values.measured, limit, found, trace)
  return {
    kind: 'decided',
    value: String(limit),
    summary: `${zone}声环境功能区${period}限值${limit}dB(A)${compared}。`,
  }
}

/** 第二条 and 第五条: the zoning reaches 中心城区 alone; null where it applies. */
export const outsideScope = (place: string): Verdict | null =>
  place === '中心城区'
    ? null
    : {
        kind: 'notApplicable',
        summary:
          place === '乡村'
            ? '乡村声环境功能按《声环境质量标准》（GB3096-2008）确定，不适用本区划。'
            : '本区划只适用于溧阳市中心城区。',
        cites: place === '乡村' ? [clauses.scope, clauses.rural] : [clauses.scope],
      }
