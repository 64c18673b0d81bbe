import { describe, expect, it } from 'vitest'
import { compareRecords, sameResult } from '../../../domain/calculation/compare-records'
import {
  chosenOf,
  inputsOf,
  recordOf,
  type CalculationRecord,
} from '../../../domain/calculation/record'
import { evaluate } from '../../../domain/rules/evaluate'
import { calculators } from '../../../domain/rules/registry'

const rule = calculators.find(({ id }) => id === 'liyang-2023-6/enterprise-evaluation')
if (rule === undefined) throw new Error('no flagship')

function record(
  inputs: Readonly<Record<string, string>>,
  chosen: Readonly<Record<string, string>> = {},
): CalculationRecord {
  if (rule === undefined) throw new Error('no flagship')
  const reply = evaluate(rule, inputs, chosen)
  if (reply.kind === 'refused') throw new Error(JSON.stringify(reply.problems))
  return recordOf({
    calculator: rule,
    documentTitle: '',
    inputs,
    chosen,
    parameters: [],
    evaluation: reply.evaluation,
    programVersion: '0.1.0',
    libraryFingerprint: 'f',
  })
}
const small = { kind: '规下', taxPaid: '30', landArea: '4', taxableSales: '500' }

describe('records of calculations', () => {
  it('give back what the rule was given, and compute the same from it', () => {
    const saved = record(small)
    expect(inputsOf(saved)).toEqual(small)
    expect(saved.inputs.map(({ shown }) => shown)).toContain('30万元')
    expect(Object.keys(chosenOf(saved))).toEqual(Object.keys(rule.readings))
    expect(sameResult(saved, record(inputsOf(saved), chosenOf(saved)))).toBe(true)
  })

  it('differ in the input that was changed, in the steps that rest on it and in the outcome', () => {
    const compared = compareRecords(record(small), record({ ...small, taxPaid: '90' }))
    const different = (lines: typeof compared.steps) =>
      lines.filter(({ differs }) => differs).map(({ key }) => key)
    expect(different(compared.inputs)).toEqual(['taxPaid'])
    expect(compared.inputs.find(({ key }) => key === 'taxPaid')).toMatchObject({
      left: '30万元',
      right: '90万元',
    })
    expect(different(compared.readings)).toEqual([])
    expect(different(compared.steps)).toContain('总分')
    expect(different(compared.outcome)).toContain('summary')
    expect(compared.differences).toBeGreaterThan(2)
  })

  it('show a line that only one of them has, at its place', () => {
    const plain = record(small)
    const with2 = record({ ...small, taxPaid: '30', safetyFine: '8' })
    const name = with2.inputs.find((input) => !plain.inputs.some((own) => own.name === input.name))
    if (name === undefined) throw new Error('the example has no further input')
    const line = compareRecords(plain, with2).inputs.find(({ key }) => key === name.name)
    expect(line).toMatchObject({ left: null, right: name.shown, differs: true })
    const back = compareRecords(with2, plain).inputs.find(({ key }) => key === name.name)
    expect(back).toMatchObject({ left: name.shown, right: null, differs: true })
    const keys = compareRecords(plain, with2).inputs.map(({ key }) => key)
    expect(keys).toEqual(with2.inputs.map((input) => input.name))
  })

  it('differ when a step rests on another clause, though its value is the same', () => {
    const one = record(small)
    const [first, ...rest] = one.evaluation.steps
    if (first === undefined) throw new Error('no step')
    const cites = first.cites.map((cite) => ({ ...cite, clause: '别处' }))
    const steps = [{ ...first, cites }, ...rest]
    const other = { ...one, evaluation: { ...one.evaluation, steps } }
    expect(compareRecords(one, other).differences).toBe(1)
    expect(sameResult(one, other)).toBe(false)
  })
})
