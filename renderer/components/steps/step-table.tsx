import { Fragment } from 'react'
import type { Step } from '../../../domain/rules/calculator'
import { CitationLink, CitationLinks } from './citation-link'

interface StepTableProps {
  readonly steps: readonly Step[]
  /** Shows the words of the clauses below each step. */
  readonly withQuotes: boolean
}

/** The calculation line by line: 步骤, 公式, 代入, 结果, 依据. */
export function StepTable({ steps, withQuotes }: StepTableProps) {
  return (
    <table className="list step-table">
      <thead>
        <tr>
          <th scope="col">步骤</th>
          <th scope="col">公式</th>
          <th scope="col">代入</th>
          <th scope="col" className="value-column">
            结果
          </th>
          <th scope="col" className="clause-column">
            依据
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step, at) => (
          <Fragment key={`${at} ${step.id}`}>
            <StepRow step={step} isLast={at === steps.length - 1} />
            {step.assumption === null ? null : (
              <tr className="step-note">
                <td colSpan={5}>
                  <strong className="tag">推定</strong>
                  {step.assumption}
                </td>
              </tr>
            )}
            {withQuotes && step.cites.length > 0 ? (
              <tr className="step-note">
                <td colSpan={5}>
                  {step.cites.map((citation) => (
                    <p key={citation.quote}>
                      <CitationLink citation={citation} />
                      <q className="song">{citation.quote}</q>
                    </p>
                  ))}
                </td>
              </tr>
            ) : null}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

interface StepRowProps {
  readonly step: Step
  readonly isLast: boolean
}

function StepRow({ step, isLast }: StepRowProps) {
  return (
    <tr className={isLast || step.id === '总分' ? 'step-result' : undefined}>
      <th scope="row">{step.label}</th>
      <td>{step.formula}</td>
      <td className="figures">{step.substituted}</td>
      <td className="value-column figures">
        {step.value}
        {step.unit === '' ? null : <span className="unit">{step.unit}</span>}
      </td>
      <td className="clause-column">
        <CitationLinks cites={step.cites} />
      </td>
    </tr>
  )
}
