import type { Calculator, Example } from './calculator'
import { evaluate } from './evaluate'
import { outcomeMark } from './outcome'

/** A worked example that no longer comes out as it was worked. */
export interface ExampleFailure {
  readonly calculatorId: string
  readonly title: string
  readonly example: string
  /** What was expected and what came, in words. */
  readonly reason: string
}

export interface ExampleReport {
  readonly calculators: number
  readonly examples: number
  readonly failed: readonly ExampleFailure[]
}

/** What differs between the example as worked and as computed; null where nothing does. */
function difference(calculator: Calculator, example: Example): string | null {
  const reply = evaluate(calculator, example.inputs, example.readings)
  if (reply.kind === 'refused')
    return `输入被拒绝：${reply.problems.map(({ label, reason }) => `${label}${reason}`).join('；')}`
  const { outcome, steps } = reply.evaluation
  const expected = example.outcome
  const value = 'value' in outcome ? outcome.value : ''
  const told = (kind: string, words: string) => `${kind}${words === '' ? '' : ` ${words}`}`
  if (outcome.kind !== expected.kind || (expected.value ?? value) !== value)
    return `应为“${told(expected.kind, expected.value ?? '')}”，实为“${told(outcome.kind, value)}”${outcomeMark(outcome)}`
  const wrong = Object.entries(example.steps ?? {}).find(
    ([id, wanted]) => steps.find((step) => step.id === id)?.value !== wanted,
  )
  if (wrong === undefined) return null
  const [id, wanted] = wrong
  return `步骤“${id}”应为${wanted}，实为${steps.find((step) => step.id === id)?.value ?? '无此步'}`
}

/** Examples of a calculator that fail. A bug that throws is a failure like any other: it must not end the check. */
export function failedExamples(calculator: Calculator): readonly ExampleFailure[] {
  return calculator.examples.flatMap((example) => {
    let reason: string | null
    try {
      reason = difference(calculator, example)
    } catch (error) {
      reason = `程序出错：${error instanceof Error ? error.message : String(error)}`
    }
    return reason === null
      ? []
      : [
          {
            calculatorId: calculator.id,
            title: calculator.title,
            example: example.name,
            reason,
          },
        ]
  })
}

/** Runs every worked example of the calculators. */
export const checkExamples = (calculators: readonly Calculator[]): ExampleReport => ({
  calculators: calculators.length,
  examples: calculators.reduce((sum, { examples }) => sum + examples.length, 0),
  failed: calculators.flatMap(failedExamples),
})

/** Why a calculator must not be used: an example it is accepted by comes out otherwise. Null where none does. */
export function lockReason(calculator: Calculator): string | null {
  const failed = failedExamples(calculator)
  const [first] = failed
  return first === undefined
    ? null
    : `“${calculator.title}”未通过自检，已锁定：${failed.length}个算例与文件不符，如“${first.example}”${first.reason}。请更换程序版本，或在“设置—自检”中查看全部不符之处。`
}
