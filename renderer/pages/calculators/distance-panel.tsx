import { useState } from 'react'
import type { CalculatorDescription, DistanceReply } from '../../../contract/calculation'
import { decidingWords } from '../../../domain/rules/distance-words'
import { call, messageOf } from '../../api'
import { isBlank, sentValues, shownInputs } from '../../components/forms/field-check'
import { CitationLinks } from '../../components/steps/citation-link'
import type { Form } from './form-session'

interface DistancePanelProps {
  readonly description: CalculatorDescription
  readonly form: Form
}

type Answer =
  | { readonly kind: 'asking'; readonly input: string }
  | { readonly kind: 'answered'; readonly input: string; readonly reply: DistanceReply }
  | { readonly kind: 'failed'; readonly input: string; readonly message: string }

/** 差多少: for each figure that was filled in, how far it is from another outcome, up and down. */
export function DistancePanel({ description, form }: DistancePanelProps) {
  const [answer, setAnswer] = useState<Answer | null>(null)
  const { id, inputs } = description
  const names = shownInputs(inputs, form.inputs).filter(
    (name) => inputs[name]?.kind === 'number' && !isBlank(form.inputs, name),
  )
  if (names.length === 0) return null
  const ask = (input: string) => {
    setAnswer({ kind: 'asking', input })
    call('calculator.distance', {
      calculatorId: id,
      inputs: sentValues(inputs, form.inputs),
      readings: form.readings,
      input,
    }).then(
      (reply) => {
        setAnswer((now) => (now?.input === input ? { kind: 'answered', input, reply } : now))
      },
      (error: unknown) => {
        const message = messageOf(error)
        setAnswer((now) => (now?.input === input ? { kind: 'failed', input, message } : now))
      },
    )
  }
  return (
    <section aria-label="差多少" className="distance">
      <h3>差多少</h3>
      <p className="field-help">其他各项不变，只改动一项，到哪里结果会变。</p>
      <ul className="distance-inputs">
        {names.map((name) => {
          const input = inputs[name]
          if (input?.kind !== 'number') return null
          return (
            <li key={name}>
              <button
                type="button"
                aria-label={`${input.label}差多少`}
                aria-pressed={answer?.input === name}
                onClick={() => {
                  ask(name)
                }}
              >
                {input.label}：差多少
              </button>
            </li>
          )
        })}
      </ul>
      {answer === null ? null : (
        <div className="distance-answer" role="status">
          <AnswerWords answer={answer} />
        </div>
      )}
    </section>
  )
}

function AnswerWords({ answer }: { readonly answer: Answer }) {
  if (answer.kind === 'asking') return <p>正在试算…</p>
  if (answer.kind === 'failed') return <p className="problem">{answer.message}</p>
  const { reply } = answer
  if (reply.kind === 'refused')
    return (
      <ul>
        {reply.problems.map(({ input, label, reason, remedy }) => (
          <li key={`${input} ${reason}`} className="problem">
            {label}：{reason}；{remedy}
          </li>
        ))}
      </ul>
    )
  const sides = [reply.up, reply.down]
  return (
    <ul>
      {reply.sentences.map((sentence, at) => {
        const side = sides[at]
        return (
          <li key={sentence}>
            <p>{sentence}</p>
            {side?.kind === 'turns' && side.steps.length > 0 ? (
              <ul className="distance-steps">
                {side.steps.map((step) => (
                  <li key={step.label + (step.after?.id ?? '')}>
                    {decidingWords(step)}
                    <CitationLinks cites={(step.after ?? step.before)?.cites ?? []} />
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
