import { Ratio } from '../../quantity/ratio'
import { openPoint } from '../open-point'
import { noteItems, type Item } from './bonus'
import { clauses } from './clauses'
import { readings } from './readings'
import type { Assessment } from './subject'

export const environmentPoints: Readonly<Record<string, number>> = {
  行政罚款: 3,
  停产整治: 8,
  强制执行: 10,
}
export const firePoints: Readonly<Record<string, number>> = {
  责令改正: 5,
  行政处罚: 7,
  火灾事故: 10,
}
export const taxPoints: Readonly<Record<string, number>> = { 行政处罚: 5, 移送公安: 10 }

/** 万元; the upper bound belongs to the band: 5 万以下（含）, 5 万以上、20 万以下（含）, 20 万以上，50 万以下（含）. */
export const safetyBands = [
  { upTo: Ratio.of(5), points: Ratio.of(5) },
  { upTo: Ratio.of(20), points: Ratio.of(7) },
  { upTo: Ratio.of(50), points: Ratio.of(10) },
]

function safetyDeduction({ values, readings: chosen, trace }: Assessment): Item | null {
  const fine = values.safetyFine
  if (fine === null || fine.isZero()) return null
  const head = {
    name: '安全生产扣分',
    fact: `处罚金额${fine.toText()}万元`,
    cite: clauses.safetyDeduction,
  }
  const band = safetyBands.find(({ upTo }) => !fine.moreThan(upTo))
  if (band !== undefined) return { ...head, points: band.points }
  const gap = openPoint(
    'silent',
    'safetyFineAbove50',
    readings.safetyFineAbove50,
    chosen.safetyFineAbove50,
  )
  trace.gap(gap)
  return {
    ...head,
    points: Ratio.from(chosen.safetyFineAbove50),
    assumption: `文件未规定50万元以上的扣分：${gap.used}`,
  }
}

/** 扣分 of 溧政发〔2023〕6号 二、（三）, as a positive number: at most 10 in each of five classes. */
export function deductionScore(assessment: Assessment): Ratio {
  const { values } = assessment
  const chosen = (
    name: string,
    fact: string | null,
    table: Readonly<Record<string, number>>,
  ): Omit<Item, 'cite'> | null =>
    fact === null ? null : { name, fact, points: Ratio.of(table[fact] ?? 0) }
  const environment = chosen('环境保护扣分', values.environment, environmentPoints)
  const fire = chosen('消防扣分', values.fire, firePoints)
  const taxOffence = chosen('纳税扣分', values.taxOffence, taxPoints)
  const exposure = values.exposurePoints
  const items = [
    environment === null ? null : { ...environment, cite: clauses.environmentDeduction },
    safetyDeduction(assessment),
    fire === null ? null : { ...fire, cite: clauses.fireDeduction },
    taxOffence === null ? null : { ...taxOffence, cite: clauses.taxOffence },
    exposure === null || exposure.isZero()
      ? null
      : {
          name: '举报曝光扣分',
          fact: `协商确定扣${exposure.toText()}分`,
          points: exposure,
          cite: clauses.exposureDeduction,
        },
  ].filter((item) => item !== null)
  return noteItems(assessment, items, { name: '扣分', cite: clauses.highestDeduction })
}
