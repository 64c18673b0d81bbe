import type { CalculatorDescription } from '../../../contract/calculation'
import { CitationLinks } from '../steps/citation-link'
import { valueOf, type Values } from './field-check'

interface ReadingListProps {
  readonly readings: CalculatorDescription['readings']
  readonly chosen: Values
  /** Keeps the radio groups of two lists in one window apart. */
  readonly idPrefix: string
  readonly onReading: (name: string, value: string) => void
}

/** Points that the text leaves open, each with the readings one may take; the first is the default. */
export function ReadingList({ readings, chosen, idPrefix, onReading }: ReadingListProps) {
  return (
    <div className="readings">
      {Object.entries(readings).map(([name, { question, options, cites }]) => {
        const standard = options[0]?.value ?? ''
        const value = valueOf(chosen, name) === '' ? standard : valueOf(chosen, name)
        const id = `${idPrefix}-${name}`
        return (
          <div key={name} className="reading" role="radiogroup" aria-labelledby={id}>
            <p id={id} className="reading-question">
              {question}
              {value === standard ? null : <strong className="tag">已改</strong>}
            </p>
            {options.map((option) => (
              <label key={option.value} className="radio">
                <input
                  type="radio"
                  name={id}
                  checked={value === option.value}
                  onChange={() => {
                    onReading(name, option.value)
                  }}
                />
                {option.label}
                {option.value === standard ? <span className="quiet">（默认）</span> : null}
              </label>
            ))}
            <p className="reading-basis">
              涉及条款：
              <CitationLinks cites={cites} />
            </p>
          </div>
        )
      })}
    </div>
  )
}
