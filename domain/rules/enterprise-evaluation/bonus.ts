import type { Citation } from '../../citation/citation'
import { Ratio } from '../../quantity/ratio'
import { clauses } from './clauses'
import { readings } from './readings'
import type { Assessment } from './subject'

export interface Item {
  readonly name: string
  readonly fact: string
  readonly points: Ratio
  readonly cite: Citation
  readonly assumption?: string
}

/** 万元, the bound itself included; 溧政发〔2023〕6号 二、（二）1. */
export const taxSteps = [
  { from: Ratio.of(5000), points: Ratio.of(10) },
  { from: Ratio.of(3000), points: Ratio.of(7) },
  { from: Ratio.of(1000), points: Ratio.of(5) },
]

export const listingPoints: Readonly<Record<string, number>> = {
  完成股改: 5,
  新三板挂牌: 7,
  挂牌企业迁入: 7,
  上市: 10,
  上市公司迁入: 10,
}
export const honourPoints: Readonly<Record<string, number>> = { 国家级: 5, 省级: 3, 市级: 1 }

function taxBonus({ values }: Assessment): Item | null {
  const tax = values.treasuryTax ?? values.taxPaid
  const step = taxSteps.find(({ from }) => tax.atLeast(from))
  if (step === undefined) return null
  return {
    name: '税收上台阶加分',
    fact: `年度入库税收${tax.toText()}万元`,
    points: step.points,
    cite: clauses.taxBonus,
    ...(values.treasuryTax === null
      ? { assumption: '年度入库税收未单独填报，按实缴税金计（推定）' }
      : {}),
  }
}

function listingBonus({ values, readings: chosen, trace }: Assessment): Item | null {
  if (values.listing === null) return null
  const points = listingPoints[values.listing] ?? 0
  const earlier = values.listingYear === '以前年度'
  const counts = !earlier || chosen.listingYear === 'standing'
  if (earlier)
    trace.gap({
      kind: 'twoReadings',
      reading: 'listingYear',
      question: readings.listingYear.question,
      used: counts ? '状态持续即加分（推定）' : '只在发生当年加分',
      cites: readings.listingYear.cites,
    })
  return {
    name: '股改上市加分',
    fact: earlier ? `${values.listing}（以前年度）` : values.listing,
    points: counts ? Ratio.of(points) : Ratio.zero,
    cite: clauses.listingBonus,
    ...(earlier ? { assumption: counts ? '状态持续即加分（推定）' : '只在发生当年加分' } : {}),
  }
}

/** Notes the items down and adds them up; classes add, inside a class only the highest counts. */
export function noteItems(
  { trace }: Assessment,
  items: readonly Item[],
  sum: { readonly name: string; readonly cite: Citation },
): Ratio {
  for (const item of items)
    trace.step({
      id: item.name,
      label: item.name,
      formula: item.fact,
      value: item.points.toText(),
      unit: '分',
      cites: [item.cite],
      ...(item.assumption === undefined ? {} : { assumption: item.assumption }),
    })
  const total = items.reduce((points, item) => points.plus(item.points), Ratio.zero)
  trace.step({
    id: sum.name,
    label: sum.name,
    formula: '各大类就高计分，不同大类相加',
    substituted: items.length === 0 ? '无' : items.map(({ points }) => points.toText()).join('+'),
    value: total.toText(),
    unit: '分',
    cites: [sum.cite],
  })
  return total
}

/** 加分 of 溧政发〔2023〕6号 二、（二）: at most 10+10+5+5. */
export function bonusScore(assessment: Assessment): Ratio {
  const { values } = assessment
  const items = [
    taxBonus(assessment),
    listingBonus(assessment),
    values.highTech
      ? {
          name: '高新技术企业加分',
          fact: '国家高新技术企业',
          points: Ratio.of(5),
          cite: clauses.highTechBonus,
          assumption: '资格有效即加分，不问认定年份（推定，文件未规定）',
        }
      : null,
    values.honour === null
      ? null
      : {
          name: '上级荣誉加分',
          fact: `${values.honour}企业荣誉`,
          points: Ratio.of(honourPoints[values.honour] ?? 0),
          cite: clauses.honourBonus,
        },
  ].filter((item) => item !== null)
  return noteItems(assessment, items, { name: '加分', cite: clauses.highestBonus })
}
