import { addYears, chineseDate } from '../../calendar/iso-date'
import { clauses } from './clauses'
import { readings } from './readings'
import type { Assessment } from './subject'

interface Term {
  readonly fact: string
  readonly since: string | null
  readonly years: number
}

/**
 * 暂缓定类, 溧政发〔2023〕6号 三、（一）: the leading group's list decides. The conditions of time are worked out
 * beside it, so that a clerk sees who may be proposed and which entry of the list does not fit.
 */
export function isDeferred({ values, readings: chosen, trace }: Assessment): boolean {
  const { referenceDate } = values
  const terms: readonly Term[] = [
    { fact: '工商注册', since: values.leasedRegisteredOn, years: 2 },
    { fact: '供地', since: values.landSuppliedOn, years: 3 },
    { fact: '兼并重组取得土地使用权', since: values.mergerLandOn, years: 2 },
  ]
  const given = terms.filter(({ since }) => since !== null)
  let fits = false
  for (const { fact, since, years } of given) {
    if (since === null || referenceDate === null) continue
    // 未满 excludes the very day on which the years are full.
    const young = addYears(since, years) > referenceDate
    fits ||= young
    trace.step({
      id: `暂缓定类·${fact}`,
      label: `${fact}是否未满${years}年`,
      formula: `${chineseDate(since)}起满${years}年为${chineseDate(addYears(since, years))}，与评价基准日比较`,
      substituted: `基准日${chineseDate(referenceDate)}`,
      value: young ? `未满${years}年` : `已满${years}年`,
      cites: [clauses.deferred],
    })
  }
  if (given.length > 0 && referenceDate === null)
    trace.warn('填有暂缓定类的日期，但未填评价基准日，未核对是否届满；请补填，如2023-12-31。')
  const { library } = values
  const inLibrary = library !== null && (library === '两库' || chosen.deferralLibrary === 'either')
  if (fits && library !== null && library !== '两库')
    trace.gap({
      kind: 'twoReadings',
      reading: 'deferralLibrary',
      question: readings.deferralLibrary.question,
      used: inLibrary ? '列入任一库即可（推定）' : '须两库均列入',
      cites: readings.deferralLibrary.cites,
    })
  if (fits && inLibrary && !values.deferralListed)
    trace.warn('符合暂缓定类的时间和入库条件，但未列入领导小组认定的名单；可由镇（区、街道）提出。')
  if (fits && library === null && !values.deferralListed)
    trace.warn(
      '填报的日期尚未届满，但未填是否列入名录库、管理库，未核对是否符合暂缓定类条件；“列入……库”是否为各类企业共同的条件，文件可作两种理解，请与镇（区、街道）核对。',
    )
  if (values.deferralListed && given.length > 0 && referenceDate !== null && !fits)
    trace.warn('已列入暂缓定类名单，但填报的日期均已届满；请核对名单或日期。')
  if (!values.deferralListed) return false
  trace.step({
    id: '暂缓定类',
    label: '暂缓定类',
    formula: '列入领导小组认定的暂缓定类名单',
    value: 'T类',
    cites: [clauses.deferred, clauses.deferredBy],
  })
  return true
}
