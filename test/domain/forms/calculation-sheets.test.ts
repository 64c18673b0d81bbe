import { describe, expect, it } from 'vitest'
import { recordOf } from '../../../domain/calculation/record'
import { calculationSheets } from '../../../domain/forms/calculation-sheets'
import { evaluate } from '../../../domain/rules/evaluate'
import { outcomeValue } from '../../../domain/rules/outcome'
import { calculators } from '../../../domain/rules/registry'

function recordFor(id: string, example: (name: string) => boolean = () => true) {
  const calculator = calculators.find((candidate) => candidate.id === id)
  const found = calculator?.examples.find(({ name }) => example(name))
  if (calculator === undefined || found === undefined) throw new Error(`no example of ${id}`)
  const reply = evaluate(calculator, found.inputs, found.readings ?? {})
  if (reply.kind === 'refused') throw new Error('refused')
  return recordOf({
    calculator,
    documentTitle: '某办法',
    inputs: found.inputs,
    chosen: found.readings ?? {},
    parameters: [],
    evaluation: reply.evaluation,
    programVersion: '1.2.3',
    libraryFingerprint: '',
  })
}
const names = { subject: '某单位', note: '请复核', at: '2024-01-02 09:00' }
const words = (rows: readonly (readonly unknown[])[]): string => JSON.stringify(rows)

describe('计算书', () => {
  it.each(calculators.map(({ id }) => id))('tells all of a result: %s', (id) => {
    const record = recordFor(id)
    const sheets = calculationSheets(record, names)
    for (const { columns, rows, charts = [] } of sheets) {
      for (const row of rows) expect(row).toHaveLength(columns.length)
      for (const chart of charts)
        for (const { column } of chart.series)
          for (const row of rows.slice(0, chart.rows))
            expect(Number((row[column] as { readonly number: string }).number)).not.toBeNaN()
    }
    const { outcome, steps, gaps, warnings } = record.evaluation
    const [conclusion, table] = sheets
    const told = words(conclusion?.rows ?? [])
    expect(told).toContain(JSON.stringify(outcome.summary).slice(1, -1))
    expect(told).toContain(outcomeValue(outcome))
    for (const { label, shown } of record.inputs) {
      expect(told).toContain(label)
      expect(told).toContain(JSON.stringify(shown).slice(1, -1))
    }
    for (const { question } of gaps) expect(told).toContain(question)
    for (const warning of warnings) expect(told).toContain(JSON.stringify(warning).slice(1, -1))
    for (const part of ['某单位', '请复核', '1.2.3', record.documentNumber])
      expect(told).toContain(part)
    if (steps.length === 0) return
    expect(table?.rows.map((row) => row[4])).toEqual(steps.map(({ value }) => value))
    for (const [at, { cites }] of steps.entries())
      for (const { clause, quote } of cites) {
        expect(table?.rows[at]?.[6]).toContain(clause)
        expect(table?.rows[at]?.[7]).toContain(quote)
      }
  })

  it('draws plan against supply, and the instalments', () => {
    const plan = calculationSheets(
      recordFor('liyang-2023-8/plan-execution', (name) => name.includes('3001亩')),
      names,
    ).find(({ name }) => name === '计划与已供应')
    expect(plan?.rows.find(([label]) => label === '商服用地')).toEqual([
      '商服用地',
      { number: '3000' },
      { number: '3001' },
      { number: '-1' },
    ])
    expect(plan?.charts?.[0]?.series.map(({ name }) => name)).toEqual(['计划', '已供应'])
    const talent = calculators.find(({ id }) => id.endsWith('/graduate-reward'))?.id ?? ''
    const paid = calculationSheets(recordFor(talent), names).find(({ name }) => name === '分期发放')
    expect(paid?.rows).toHaveLength(3)
    expect(paid?.charts?.[0]?.rows).toBe(3)
  })
})
