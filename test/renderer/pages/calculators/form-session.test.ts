import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RequestOf } from '../../../../contract/ipc'
import { evaluate } from '../../../../domain/rules/evaluate'
import { calculatorById } from '../../../../domain/rules/registry'
import {
  calculateNow,
  changeInput,
  changeReading,
  clearForm,
  fillForm,
  formOf,
  forms,
  isPending,
  keepAs,
  problemsOf,
  sentUses,
  takeParameter,
  visitField,
} from '../../../../renderer/pages/calculators/form-session'
import { describeCalculator, flagship } from '../../description'

const description = describeCalculator(flagship)
const asked: RequestOf<'calculator.run'>[] = []
/** Lets an answer wait, as a slow one would. */
let hold: Promise<void> = Promise.resolve()

/** The door to main, with the real rules behind it. */
const workstation = {
  call: async (_name: string, request: RequestOf<'calculator.run'>) => {
    asked.push(request)
    await hold
    const calculator = calculatorById(request.calculatorId)
    if (calculator === undefined)
      return { ok: false, error: { code: 'notFound', message: '没有这个计算器。' } }
    return { ok: true, value: evaluate(calculator, request.inputs, request.readings) }
  },
}

const form = () => formOf(forms.get(), flagship)
const fill = (values: Readonly<Record<string, string>>) => {
  for (const [name, value] of Object.entries(values)) changeInput(description, name, value)
}
const summary = () => {
  const { check } = form()
  return check.kind === 'answered' && check.reply.kind === 'evaluated'
    ? check.reply.evaluation.outcome.summary
    : null
}
const complete = { kind: '规下', taxPaid: '100', landArea: '10', taxableSales: '900' }

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('window', { workstation })
  clearForm(description)
  asked.length = 0
  hold = Promise.resolve()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the form of a calculator', () => {
  it('does not ask the rule before the required fields are there', async () => {
    fill({ kind: '规下', taxPaid: '100' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(asked).toEqual([])
    expect(problemsOf(form()).map(({ input }) => input)).toEqual(['taxableSales'])
  })

  it('asks once after the last key, not at every key', async () => {
    fill({ ...complete, taxPaid: '1' })
    fill({ taxPaid: '10' })
    fill({ taxPaid: '100' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(asked.map(({ inputs }) => inputs['taxPaid'])).toEqual(['100'])
    expect(summary()).toContain('60.00分')
  })

  it('names an illegal value as it is typed, but no empty field that was not passed over', async () => {
    fill({ taxPaid: '-3' })
    await vi.advanceTimersByTimeAsync(1000)
    const shown = () =>
      problemsOf(form())
        .filter((problem) => !isPending(form(), problem))
        .map(({ input }) => input)
    expect(shown()).toEqual(['taxPaid'])
    visitField(description, 'kind')
    expect(shown()).toEqual(['kind', 'taxPaid'])
  })

  it('names all problems at once when the result is asked for, and where to begin', async () => {
    fill({ kind: '规上有排污', taxPaid: '八万' })
    expect(await calculateNow(description)).toBe('taxPaid')
    expect(problemsOf(form()).every((problem) => !isPending(form(), problem))).toBe(true)
    expect(problemsOf(form()).map(({ input }) => input)).toEqual(
      expect.arrayContaining(['taxPaid', 'taxableSales', 'landArea', 'energyUse', 'emissions']),
    )
  })

  it('keeps, but never sends, what another answer has hidden', async () => {
    fill({ ...complete, kind: '规上有排污', emissions: '20' })
    fill({ kind: '规下' })
    expect(await calculateNow(description)).toBeNull()
    expect(asked.at(-1)?.inputs).not.toHaveProperty('emissions')
    expect(form().inputs['emissions']).toBe('20')
  })

  it('shows the answer to the last question, also where an earlier one comes later', async () => {
    fill(complete)
    let release: () => void = () => undefined
    hold = new Promise((resolve) => {
      release = resolve
    })
    const slow = calculateNow(description)
    hold = Promise.resolve()
    fill({ taxPaid: '200' })
    await calculateNow(description)
    const latest = summary()
    release()
    await slow
    expect(asked).toHaveLength(2)
    expect(summary()).toBe(latest)
    expect(latest).not.toContain('60.00分')
  })

  it('computes again when a reading is switched', async () => {
    fill({ ...complete, safetyFine: '60' })
    await calculateNow(description)
    const standard = summary()
    changeReading(description, 'safetyFineAbove50', '0')
    await vi.advanceTimersByTimeAsync(1000)
    expect(asked.at(-1)?.readings).toEqual({ safetyFineAbove50: '0' })
    expect(summary()).not.toBe(standard)
  })

  it('gives back what was cleared', async () => {
    fill(complete)
    await calculateNow(description)
    const before = form()
    const undo = clearForm(description)
    expect(form().inputs).toEqual({})
    undo()
    expect(form()).toEqual(before)
  })

  it('tells a refused call in the words of main', async () => {
    const strange = { ...description, id: 'no/such' }
    changeInput(strange, 'kind', '规下')
    await calculateNow(strange)
    expect(formOf(forms.get(), 'no/such').check).toEqual({
      kind: 'failed',
      message: '没有这个计算器。',
    })
  })
})

describe('the form and what is kept', () => {
  const benchmark = {
    id: 'p',
    name: '亩均应税销售收入基准值',
    value: '800',
    unit: '万元/亩',
    from: '2023-01-01',
    to: null,
    source: '市评价办通知',
    enteredBy: '张三',
    enteredAt: '',
    deletedAt: null,
  }
  const uses = () => sentUses(description, form())

  it('remembers where a value was taken from, until it is typed over', async () => {
    fill({ ...complete, kind: '规上无排污', energyUse: '100', taxableSales: '5000' })
    takeParameter(description, 'salesBenchmark', benchmark)
    expect(form().uses['salesBenchmark']).toMatchObject({ value: '800', source: '市评价办通知' })
    expect(uses()).toEqual([{ input: 'salesBenchmark', parameterId: 'p' }])
    await vi.advanceTimersByTimeAsync(1000)
    expect(asked.at(-1)?.inputs['salesBenchmark']).toBe('800')
    fill({ taxPaid: '101' })
    expect(uses()).toHaveLength(1)
    fill({ salesBenchmark: '800' })
    expect(uses()).toEqual([])
  })

  it('names no parameter of a field that another answer has hidden', () => {
    fill({ ...complete, kind: '规上无排污' })
    takeParameter(description, 'salesBenchmark', benchmark)
    fill({ kind: '规下' })
    expect(uses()).toEqual([])
    expect(form().uses).toHaveProperty('salesBenchmark')
  })

  it('opens a saved case, computes it, and leaves out readings that the rule has no longer', async () => {
    const kept = { id: 'k', name: '甲公司', subject: '', note: '' }
    const readings = { safetyFineAbove50: '0', goneReading: 'x' }
    fillForm(description, { inputs: complete, readings, uses: {}, kept })
    await vi.advanceTimersByTimeAsync(0)
    expect(summary()).toContain('60.00分')
    expect(asked.at(-1)?.readings).toEqual({ safetyFineAbove50: '0' })
    expect(form().kept).toEqual(kept)
    keepAs(description, { ...kept, name: '乙' })
    expect(form().kept?.name).toBe('乙')
    clearForm(description)
    expect(form().kept).toBeNull()
  })
})
