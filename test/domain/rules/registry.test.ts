import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Calculator } from '../../../domain/rules/calculator'
import { columnsOf } from '../../../domain/rules/batch'
import { batchPlans, calculatorById, calculators, planFor } from '../../../domain/rules/registry'
import { folded } from '../../../domain/text/fold'
import { checkCalculators, clausesAround } from './generic-checks'

const rulesFolder = join(__dirname, '../../../domain/rules')

/** `溧政发〔2023〕6号` → `liyang-2023-6`: the first half of an id tells document from document, not only place. */
function prefixOf(documentNumber: string): string {
  const order = /^常州市人民政府令第(\d+)号$/.exec(documentNumber)
  if (order !== null) return `changzhou-order-${order[1] ?? ''}`
  const [, place = '', kind = '', year = '', number = ''] =
    /^([溧海常])政(发|办发|规)〔(\d+)〕(\d+)号$/.exec(documentNumber) ?? []
  const places: Readonly<Record<string, string>> = { 溧: 'liyang', 海: 'haimen', 常: 'changzhou' }
  const kinds: Readonly<Record<string, string>> = { 发: '', 办发: 'office-', 规: 'normative-' }
  return `${places[place] ?? documentNumber}-${kinds[kind] ?? ''}${year}-${number}`
}

checkCalculators(calculators)

describe('the registry', () => {
  it('finds every calculator by an id of its own', () => {
    for (const calculator of calculators) expect(calculatorById(calculator.id)).toBe(calculator)
    expect(calculatorById('none')).toBeUndefined()
  })

  it('holds every list of calculators that stands in a folder, each calculator once', async () => {
    const lists = readdirSync(rulesFolder)
      .map((theme) => join(rulesFolder, theme, 'calculators.ts'))
      .filter((file) => existsSync(file))
    expect(lists.length).toBeGreaterThan(20)
    const modules = await Promise.all(
      lists.map((file) => import(file) as Promise<Readonly<Record<string, readonly Calculator[]>>>),
    )
    const listed = modules.flatMap((module) => Object.values(module).flat())
    expect(listed.filter((calculator) => !calculators.includes(calculator))).toEqual([])
    expect(new Set(calculators).size).toBe(calculators.length)
    expect(calculators).toHaveLength(listed.length + 1)
  })

  it('names every calculator by the document it rests on', () => {
    for (const { id, documentNumber } of calculators)
      expect([documentNumber, id.split('/')[0]]).toEqual([documentNumber, prefixOf(documentNumber)])
  })

  it('keeps the calculators of a document together', () => {
    const numbers = calculators.map(({ documentNumber }) => documentNumber)
    const runs = numbers.filter((number, at) => number !== numbers[at - 1])
    expect(new Set(runs).size).toBe(runs.length)
  })

  it('has a batch for every calculator, its own plan where there is one', () => {
    for (const { calculator } of batchPlans) expect(batchPlans).toContain(planFor(calculator.id))
    for (const { id } of calculators) expect(planFor(id)?.calculator.id).toBe(id)
    expect(planFor('none')).toBeUndefined()
  })

  it('has batch columns and inputs that do not share a name, and knows its special columns', () => {
    for (const calculator of calculators) {
      const plan = planFor(calculator.id)
      if (plan === undefined) throw new Error(`no plan for ${calculator.id}`)
      const inputs = Object.keys(plan.calculator.inputs)
      const columns = Object.keys(plan.columns)
      expect(columns.filter((name) => inputs.includes(name))).toEqual([])
      expect(columns).toEqual(
        expect.arrayContaining(
          [plan.nameColumn, plan.codeColumn, plan.groupColumn].filter((name) => name !== null),
        ),
      )
      expect(inputs).toEqual(expect.arrayContaining([...plan.parameters]))
      const names = Object.values(columnsOf(plan)).flatMap(({ label, aliases = [] }) =>
        [label, ...aliases].map(folded),
      )
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    }
  })

  it('quotes the gazette word for word in the clauses of the batches', () => {
    const quotes = batchPlans.flatMap(({ clauses }) => Object.values(clauses))
    expect(quotes.filter((cite) => !clausesAround(cite).includes(cite.clause))).toEqual([])
  })
})
