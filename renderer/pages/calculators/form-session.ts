import type { CalculationReply, CalculatorDescription } from '../../../contract/calculation'
import { takenFrom, type Parameter, type ParameterUse } from '../../../domain/calculation/parameter'
import type { Problem } from '../../../domain/rules/calculator'
import { call, messageOf } from '../../api'
import { fieldProblems, isBlank, sentValues, type Values } from '../../components/forms/field-check'
import { createStore } from '../../store'

/** What is known about the values as they stand. */
export type FormCheck =
  | { readonly kind: 'untouched' }
  /** Not yet complete: the rule was not asked. */
  | { readonly kind: 'checked'; readonly problems: readonly Problem[] }
  | { readonly kind: 'answered'; readonly reply: CalculationReply }
  | { readonly kind: 'failed'; readonly message: string }

export interface Form {
  readonly inputs: Values
  /** Readings other than the default. */
  readonly readings: Values
  /** Fields that the person has left once. */
  readonly visited: readonly string[]
  /** The person asked for the result, so every problem is shown, the empty fields' too. */
  readonly asked: boolean
  readonly check: FormCheck
  /** Fields whose value was taken from a kept parameter and is still that value. */
  readonly uses: Readonly<Record<string, ParameterUse>>
  /** The saved calculation that was opened here; saving adds a version to it. */
  readonly kept: KeptAs | null
}

export interface KeptAs {
  readonly id: string
  readonly name: string
  readonly subject: string
  readonly note: string
}

const emptyForm: Form = {
  inputs: {},
  readings: {},
  visited: [],
  asked: false,
  check: { kind: 'untouched' },
  uses: {},
  kept: null,
}

/** Calculator → its form, for as long as the window is open. */
export const forms = createStore<Readonly<Record<string, Form>>>({})

export const formOf = (all: Readonly<Record<string, Form>>, id: string): Form =>
  all[id] ?? emptyForm

function update(id: string, step: (form: Form) => Form): void {
  forms.change((all) => ({ ...all, [id]: step(formOf(all, id)) }))
}

/** Long enough not to ask at every key, short enough to be felt as at once. */
const settleAfter = 250
const timers = new Map<string, ReturnType<typeof setTimeout>>()
/** Counts the questions to main, so that only the answer to the last one is shown. */
const rounds = new Map<string, number>()

/** Checks the values and, where they are complete or the person asked, runs the rule. */
async function settle(description: CalculatorDescription): Promise<void> {
  const { id } = description
  clearTimeout(timers.get(id))
  const round = (rounds.get(id) ?? 0) + 1
  rounds.set(id, round)
  const { inputs, readings, asked } = formOf(forms.get(), id)
  const problems = fieldProblems(description.inputs, inputs)
  const incomplete = problems.some(({ input }) => isBlank(inputs, input))
  if (incomplete && !asked) {
    update(id, (form) => ({ ...form, check: { kind: 'checked', problems } }))
    return
  }
  const check = await call('calculator.run', {
    calculatorId: id,
    inputs: sentValues(description.inputs, inputs),
    readings,
  }).then(
    (reply): FormCheck => ({ kind: 'answered', reply }),
    (error: unknown): FormCheck => ({ kind: 'failed', message: messageOf(error) }),
  )
  if (rounds.get(id) === round) update(id, (form) => ({ ...form, check }))
}

function settleSoon(description: CalculatorDescription): void {
  clearTimeout(timers.get(description.id))
  timers.set(
    description.id,
    setTimeout(() => void settle(description), settleAfter),
  )
}

export function changeInput(description: CalculatorDescription, name: string, value: string): void {
  update(description.id, (form) => {
    // What is typed over is no longer the parameter's.
    const { [name]: _typedOver, ...uses } = form.uses
    return { ...form, inputs: { ...form.inputs, [name]: value }, uses }
  })
  settleSoon(description)
}

/** Puts a kept parameter into a field, at the person's wish, and remembers where it comes from. */
export function takeParameter(
  description: CalculatorDescription,
  name: string,
  parameter: Parameter,
): void {
  changeInput(description, name, parameter.value)
  update(description.id, (form) => ({
    ...form,
    uses: { ...form.uses, [name]: takenFrom(name, parameter) },
  }))
}

/** Opens a saved case in the form and runs it. */
export function fillForm(
  description: CalculatorDescription,
  filled: Pick<Form, 'inputs' | 'readings' | 'uses' | 'kept'>,
): void {
  // A reading that the rule has no longer is left to the present default.
  const readings = Object.fromEntries(
    Object.entries(filled.readings).filter(([name, value]) =>
      description.readings[name]?.options.some((option) => option.value === value),
    ),
  )
  update(description.id, () => ({ ...emptyForm, ...filled, readings }))
  void calculateNow(description)
}

/** The case of this form is saved under this name from now on. */
export function keepAs({ id }: CalculatorDescription, kept: KeptAs): void {
  update(id, (form) => ({ ...form, kept }))
}

/** Where values of the form come from, for those that count in it. */
export const sentUses = (
  { inputs }: CalculatorDescription,
  form: Form,
): readonly { readonly input: string; readonly parameterId: string }[] => {
  const sent = sentValues(inputs, form.inputs)
  return Object.values(form.uses)
    .filter(({ input }) => Object.hasOwn(sent, input))
    .map(({ input, parameterId }) => ({ input, parameterId }))
}

export function changeReading(
  description: CalculatorDescription,
  name: string,
  value: string,
): void {
  update(description.id, (form) => ({ ...form, readings: { ...form.readings, [name]: value } }))
  settleSoon(description)
}

export function visitField({ id }: CalculatorDescription, name: string): void {
  update(id, (form) =>
    form.visited.includes(name) ? form : { ...form, visited: [...form.visited, name] },
  )
}

/** Runs the rule at once; answers with the name of the first field to be mended, if any. */
export async function calculateNow(description: CalculatorDescription): Promise<string | null> {
  update(description.id, (form) => ({ ...form, asked: true }))
  await settle(description)
  return problemsOf(formOf(forms.get(), description.id))[0]?.input ?? null
}

/** Empties the form; the returned function puts everything back. */
export function clearForm({ id }: CalculatorDescription): () => void {
  const old = formOf(forms.get(), id)
  clearTimeout(timers.get(id))
  rounds.set(id, (rounds.get(id) ?? 0) + 1)
  update(id, () => emptyForm)
  return () => {
    update(id, () => old)
  }
}

/** All problems known of the values as they stand. */
export function problemsOf({ check }: Form): readonly Problem[] {
  if (check.kind === 'checked') return check.problems
  if (check.kind === 'answered' && check.reply.kind === 'refused') return check.reply.problems
  return []
}

/** A field still to be filled in is no mistake until it was passed over or the result was asked for. */
export const isPending = (form: Form, { input }: Problem): boolean =>
  !form.asked && isBlank(form.inputs, input) && !form.visited.includes(input)

/** Whether something was entered that 清空 would take away. */
export const isFilled = (form: Form): boolean =>
  Object.values(form.inputs).some((value) => value.trim() !== '') ||
  Object.keys(form.readings).length > 0
