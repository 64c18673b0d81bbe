import { useState } from 'react'
import type { CalculatorDescription } from '../../../contract/calculation'
import type { Evaluation, Outcome, Step } from '../../../domain/rules/calculator'
import { outcomeUnit } from '../../../domain/rules/outcome'
import { useNotice } from '../../notice'
import { ResultCharts } from '../charts/result-charts'
import { CitationLinks } from './citation-link'
import { GapList } from './gap-list'
import { outcomeMeaning, outcomeWords } from '../../../domain/rules/outcome-words'
import { resultParagraph } from './result-paragraph'
import { StepTable } from './step-table'

interface ResultViewProps {
  readonly evaluation: Evaluation
  readonly description: Pick<CalculatorDescription, 'documentNumber' | 'documentTitle' | 'readings'>
  /** Whom the result is about; empty where nobody is named. */
  readonly subject: string
  readonly onReading: ((name: string, value: string) => void) | null
}

/** A result in three levels: the sentence, the table of steps, the clauses; then open points and hints. */
export function ResultView({ evaluation, description, subject, onReading }: ResultViewProps) {
  const [withQuotes, setWithQuotes] = useState(false)
  const notice = useNotice()
  const { outcome, steps, gaps, warnings } = evaluation
  const { documentNumber, documentTitle } = description
  const copy = () => {
    const paragraph = resultParagraph(evaluation, { subject, documentNumber, documentTitle })
    navigator.clipboard.writeText(paragraph).then(
      () => {
        notice.show('结果已复制为一段话，可直接粘贴到公文中。', 'done')
      },
      () => {
        notice.show('复制没有成功，请再点一次“复制为一段话”。', 'problem')
      },
    )
  }
  return (
    <div className="result selectable">
      <OutcomeHead
        outcome={outcome}
        unit={outcomeUnit(evaluation)}
        total={steps.find(({ id }) => id === '总分')}
        onCopy={copy}
      />
      {gaps.length === 0 ? null : (
        <section aria-label="文件未明确之处">
          <h3>文件未明确之处</h3>
          <GapList gaps={gaps} readings={description.readings} onReading={onReading} />
        </section>
      )}
      {warnings.length === 0 ? null : (
        <section aria-label="提示">
          <h3>提示</h3>
          <ul className="warnings">
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </section>
      )}
      <ResultCharts steps={steps} />
      {steps.length === 0 ? null : (
        <section aria-label="计算步骤">
          <div className="section-head">
            <h3>计算步骤</h3>
            <label className="radio">
              <input
                type="checkbox"
                checked={withQuotes}
                onChange={({ target }) => {
                  setWithQuotes(target.checked)
                }}
              />
              显示条款原文
            </label>
          </div>
          <StepTable steps={steps} withQuotes={withQuotes} />
        </section>
      )}
    </div>
  )
}

interface OutcomeHeadProps {
  readonly outcome: Outcome
  /** Of a value that is an amount. */
  readonly unit: string
  readonly total: Step | undefined
  readonly onCopy: () => void
}

function OutcomeHead({ outcome, unit, total, onCopy }: OutcomeHeadProps) {
  const meaning = outcomeMeaning[outcome.kind]
  return (
    <header className={`outcome ${outcome.kind}`} aria-live="polite">
      {'value' in outcome ? (
        <p className="outcome-figures">
          <span className="outcome-value">{outcome.value}</span>
          {unit === '' ? null : <span className="unit">{unit}</span>}
          {total === undefined ? null : (
            <span className="outcome-total">
              {total.value}
              <span className="unit">{total.unit}</span>
            </span>
          )}
        </p>
      ) : null}
      <div className="outcome-words">
        <p className="outcome-kind">{outcomeWords[outcome.kind]}</p>
        <p className="outcome-summary">{outcome.summary}</p>
        {meaning === '' ? null : <p className="quiet">{meaning}</p>}
        {outcome.kind === 'notApplicable' ? (
          <p>
            依据：
            <CitationLinks cites={outcome.cites} />
          </p>
        ) : null}
      </div>
      <button type="button" onClick={onCopy}>
        复制为一段话
      </button>
    </header>
  )
}
