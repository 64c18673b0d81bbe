import { expect, it } from 'vitest'
import { classify } from '../../../../domain/rules/enterprise-evaluation/columns/classify'
import {
  choiceNames,
  choiceValues,
  figureNames,
  flagBit,
  flagNames,
  type EnterpriseColumns,
} from '../../../../domain/rules/enterprise-evaluation/columns/columns'
import { classCodes } from '../../../../domain/rules/enterprise-evaluation/columns/trace-columns'
import { readings } from '../../../../domain/rules/enterprise-evaluation/readings'
import { readingsOf } from '../../../../domain/rules/evaluate'
import { sampleColumns } from '../../../../scripts/samples/enterprise-columns'
import { judge } from './straightforward'

const rows = 1_000_000

function decimalText(digits: number, decimals: number): string {
  const text = String(digits).padStart(decimals + 1, '0')
  return `${text.slice(0, -decimals)}.${text.slice(-decimals)}`
}

const values = Object.fromEntries(choiceNames.map((name) => [name, choiceValues(name)]))

/** A row of the columns in the words of a workbook. */
function wordsOf({ figures, choices, flags }: EnterpriseColumns, row: number) {
  const words: Record<string, string> = {}
  for (const name of figureNames) {
    const { digits, decimals } = figures[name]
    const own = digits[row] ?? NaN
    if (!Number.isNaN(own)) words[name] = decimalText(own, decimals)
  }
  for (const name of choiceNames) {
    const value = values[name]?.[choices[name][row] ?? 0]
    if (value !== null && value !== undefined) words[name] = value
  }
  for (const name of flagNames) if (((flags[row] ?? 0) & flagBit(name)) !== 0) words[name] = '是'
  return words
}

it('puts none of a million enterprises into a wrong class, a tenth of them exactly on a bound', () => {
  const columns = sampleColumns(rows, 2023)
  const classes = classify(columns, readingsOf(readings, {}))
  expect(columns.onBound).toBe(rows / 10)
  const counts = new Map<string, number>()
  const wrong: number[] = []
  let exactly = 0
  for (let row = 0; row < rows; row += 1) {
    const { score, class: expected } = judge(wordsOf(columns, row))
    const [up, down] = score
    if ([80n, 60n, 40n].some((bound) => up === bound * down)) exactly += 1
    counts.set(expected, (counts.get(expected) ?? 0) + 1)
    if (classCodes[classes[row] ?? -1] !== expected) wrong.push(row)
  }
  expect(wrong).toEqual([])
  expect(exactly).toBeGreaterThanOrEqual(rows / 10)
  for (const value of ['A', 'B', 'C', 'D', 'T'])
    expect(counts.get(value) ?? 0, value).toBeGreaterThan(5000)
}, 180_000)
