import type { ResponseOf } from '../../../contract/ipc'
import type { CalculatorDescription } from '../../../contract/calculation'
import type { Input } from '../../../domain/rules/calculator'
import { ResultView } from '../steps/result-view'

interface ScoreDetailProps {
  readonly detail: ResponseOf<'batch.detail'>
  readonly description: CalculatorDescription
  readonly onClose: () => void
}

/** One row of a batch: the same result as in the single calculation, and what it was computed from. */
export function ScoreDetail({ detail, description, onClose }: ScoreDetailProps) {
  const { row, inputs, mergedRows, evaluation } = detail
  return (
    <section
      className="score-detail"
      aria-label={`${row.name}的${description.batch.words.act}结果`}
    >
      <div className="result-tools">
        <h3>{row.name}</h3>
        <span className="quiet">
          第{row.row}行{row.group === '' ? '' : `，${row.group}`}
        </span>
        <button type="button" className="at-end" onClick={onClose}>
          关闭明细
        </button>
      </div>
      <div className="scroll">
        {mergedRows.length > 1 ? (
          <p className="padded">
            <strong className="tag">合并评价</strong>
            同一实际控制人，第{mergedRows.join('、')}行的数据合并计算，共享评价结果。
          </p>
        ) : null}
        <ResultView
          evaluation={evaluation}
          description={description}
          subject={row.name}
          onReading={null}
        />
        <details className="used-values">
          <summary>计算所用数据</summary>
          <dl className="facts">
            {Object.entries(inputs).map(([name, value]) => {
              const input = description.inputs[name]
              if (input === undefined || value === '') return null
              return (
                <div key={name}>
                  <dt>{input.label}</dt>
                  <dd>{valueWords(input, value)}</dd>
                </div>
              )
            })}
          </dl>
        </details>
      </div>
    </section>
  )
}

function valueWords(input: Input, value: string): string {
  if (input.kind === 'number') return `${value}${input.unit}`
  if (input.kind === 'choice')
    return input.choices.find((choice) => choice.value === value)?.label ?? value
  return value
}
