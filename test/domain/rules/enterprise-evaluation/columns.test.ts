import { describe, expect, it } from 'vitest'
import { Ratio } from '../../../../domain/quantity/ratio'
import { enterpriseEvaluation } from '../../../../domain/rules/enterprise-evaluation/calculator'
import { classify } from '../../../../domain/rules/enterprise-evaluation/columns/classify'
import { columnsOf } from '../../../../domain/rules/enterprise-evaluation/columns/columns'
import {
  classCodes,
  emptyTrace,
  met,
} from '../../../../domain/rules/enterprise-evaluation/columns/trace-columns'
import { tracedSteps } from '../../../../domain/rules/enterprise-evaluation/columns/trace'
import type { EnterpriseValues } from '../../../../domain/rules/enterprise-evaluation/subject'
import { checkInputs, evaluateChecked, readingsOf } from '../../../../domain/rules/evaluate'
import { seededRandom } from '../../../../scripts/seeded-random'
import { randomEnterprise } from './random-enterprise'
import { judge, type Row } from './straightforward'

const valuesOf = (row: Row): EnterpriseValues => {
  const checked = checkInputs(enterpriseEvaluation, row)
  if (checked.kind === 'refused') throw new Error(JSON.stringify(checked.problems))
  return checked.values
}

const readingSets: readonly Readonly<Record<string, string>>[] = [
  {},
  { adjustmentOrder: 'liftLast', safetyFineAbove50: '0' },
  { deferralAndVeto: 'deferral', listingYear: 'eventYear' },
]

describe('enterprises column by column', () => {
  const random = seededRandom(20260)
  const rows = Array.from({ length: 6000 }, () => randomEnterprise(random))
  const data = rows.map(valuesOf)
  const columns = columnsOf(data)

  it.each(readingSets)('gives every row the class of its single calculation: %j', (asked) => {
    const chosen = readingsOf(enterpriseEvaluation.readings, asked)
    const classes = classify(columns, chosen)
    const wrong = rows.filter(
      (row, at) => classCodes[classes[at] ?? -1] !== judge(row, asked).class,
    )
    expect(wrong).toEqual([])
  })

  it('writes the same steps, values and clauses down as the single calculation', () => {
    const chosen = readingsOf(enterpriseEvaluation.readings, {})
    const trace = emptyTrace(columns.rows)
    classify(columns, chosen, trace)
    let compared = 0
    for (const [row, values] of data.entries()) {
      const steps = tracedSteps(columns, trace, row)
      if (steps === null) continue
      compared += 1
      const evaluation = evaluateChecked(enterpriseEvaluation, values, {})
      expect(steps.map(({ id, cites }) => ({ id, cites }))).toEqual(
        evaluation.steps.map(({ id, cites }) => ({ id, cites })),
      )
      for (const [at, { id, value }] of steps.entries()) {
        if (value === null) continue
        const shown = Number(evaluation.steps[at]?.value)
        const decimals = id === '总分' ? 2 : 4
        expect(Math.abs(value - shown), `${id} ${row}`).toBeLessThan(0.51 * 10 ** -decimals)
      }
      const bits = trace.met[row] ?? 0
      const gaps = evaluation.gaps.map(({ reading }) => reading)
      expect({
        listingYear: (bits & met.earlierListing) !== 0,
        safetyFineAbove50: (bits & met.fineAbove50) !== 0,
        adjustmentOrder: (bits & met.adjustmentOrder) !== 0,
        deferralAndVeto: (bits & met.deferralAndVeto) !== 0,
        rounded: (bits & met.shownRounded) !== 0,
        salesAsAboveScale: (bits & met.salesAsAboveScale) !== 0,
      }).toEqual({
        listingYear: gaps.includes('listingYear'),
        safetyFineAbove50: gaps.includes('safetyFineAbove50'),
        adjustmentOrder: gaps.includes('adjustmentOrder'),
        deferralAndVeto: gaps.includes('deferralAndVeto'),
        rounded: evaluation.warnings.some((warning) => warning.includes('四舍五入')),
        salesAsAboveScale: evaluation.warnings.some((warning) => warning.includes('规上统计')),
      })
    }
    expect(compared).toBeGreaterThan(3000)
  })

  it('leaves what does not go into columns to the single calculation', () => {
    const shared = rows.findIndex(({ plotArea }) => plotArea !== undefined)
    expect(shared).toBeGreaterThanOrEqual(0)
    expect(columns.ordinary(shared)).toBe(data[shared])
    const values = valuesOf({
      kind: '规下',
      taxPaid: '32.4000000001',
      landArea: '3.24',
      taxableSales: '900',
    })
    const one = columnsOf([values])
    expect(one.ordinary(0)).toBe(values)
    const chosen = readingsOf(enterpriseEvaluation.readings, {})
    expect(classCodes[classify(one, chosen)[0] ?? -1]).toBe('B')
  })

  it.each([
    ['32.4', '3.24', 'B'],
    ['32.39', '3.24', 'C'],
    // Ten exactly; plain doubles make 9.999999999999998 of it.
    ['227.42', '22.742', 'B'],
    ['227.4199', '22.742', 'C'],
  ])('decides %s 万元 on %s 亩 as %s by whole numbers', (taxPaid, landArea, value) => {
    const one = columnsOf([valuesOf({ kind: '规下', taxPaid, landArea, taxableSales: '900' })])
    const chosen = readingsOf(enterpriseEvaluation.readings, {})
    expect(classCodes[classify(one, chosen)[0] ?? -1]).toBe(value)
  })

  it('tells apart totals nearer than a double can', () => {
    const rowWith = (sales: string): Row => ({
      kind: '规上无排污',
      taxPaid: '700',
      landArea: '70',
      taxableSales: sales,
      energyUse: '700',
      salesBenchmark: '3',
      energyBenchmark: '2',
    })
    // 60 × 80 % + sales ÷ 70 ÷ 3 × 10 + 5; 147 万元 give 7, and 60 points in all.
    const chosen = readingsOf(enterpriseEvaluation.readings, {})
    const classesOf = (texts: readonly string[]) =>
      [...classify(columnsOf(texts.map((text) => valuesOf(rowWith(text)))), chosen)].map(
        (code) => classCodes[code],
      )
    expect(classesOf(['147', '146.999999', '147.000001'])).toEqual(['B', 'C', 'B'])
  })

  it('reads digits exactly or not at all', () => {
    expect(Ratio.from('12.5').digitsAt(2)).toBe(1250)
    expect(Ratio.from('12.505').digitsAt(2)).toBeNull()
    expect(Ratio.from('-0.01').digitsAt(2)).toBe(-1)
    expect(Ratio.from('90071992547409.92').digitsAt(2)).toBeNull()
  })
})
