import type { CalculatorDescription } from '../../../contract/calculation'
import type { Problem } from '../../../domain/rules/calculator'
import { fieldProblems } from '../../components/forms/field-check'
import { ResultView } from '../../components/steps/result-view'
import { DistancePanel } from './distance-panel'
import { isPending, problemsOf, type Form } from './form-session'
import { SavePanel } from './save-panel'

interface SingleResultProps {
  readonly form: Form
  readonly description: CalculatorDescription
  readonly onReading: (name: string, value: string) => void
  readonly onField: (name: string) => void
}

/** The result, or what stands between the form and a result. */
export function SingleResult({ form, description, onReading, onField }: SingleResultProps) {
  const { check } = form
  if (check.kind === 'failed')
    return (
      <p className="problem padded" role="alert">
        {check.message}
      </p>
    )
  if (check.kind === 'answered' && check.reply.kind === 'evaluated')
    return (
      <>
        <SavePanel key={form.kept?.id ?? ''} description={description} form={form} />
        <ResultView
          evaluation={check.reply.evaluation}
          description={description}
          subject=""
          onReading={onReading}
        />
        <DistancePanel
          // What was answered holds for the values it was asked about.
          key={JSON.stringify([form.inputs, form.readings])}
          description={description}
          form={form}
        />
      </>
    )
  const problems =
    check.kind === 'untouched' ? fieldProblems(description.inputs, form.inputs) : problemsOf(form)
  const pending = problems.filter((problem) => isPending(form, problem))
  const wrong = problems.filter((problem) => !isPending(form, problem))
  return (
    <div className="waiting">
      {wrong.length === 0 ? null : (
        <section aria-label="需要改正">
          <h3 role="alert">有{wrong.length}处需要改正，改正后即出结果</h3>
          <ul>
            {wrong.map((problem) => (
              <ProblemLine key={`${problem.input} ${problem.reason}`} {...{ problem, onField }} />
            ))}
          </ul>
        </section>
      )}
      {pending.length === 0 ? null : (
        <section aria-label="尚需填写">
          <h3>尚需填写</h3>
          <ul className="pending">
            {pending.map(({ input, label }) => (
              <li key={input}>
                <button
                  type="button"
                  className="link"
                  onClick={() => {
                    onField(input)
                  }}
                >
                  {label}
                </button>
              </li>
            ))}
          </ul>
          <p className="quiet">填齐后自动算出结果；每一步都列出公式、代入的数和依据条款。</p>
        </section>
      )}
    </div>
  )
}

interface ProblemLineProps {
  readonly problem: Problem
  readonly onField: (name: string) => void
}

function ProblemLine({ problem: { input, label, reason, remedy }, onField }: ProblemLineProps) {
  return (
    <li>
      <button
        type="button"
        className="link"
        onClick={() => {
          onField(input)
        }}
      >
        {label}
      </button>
      ：{reason}；{remedy}
    </li>
  )
}
