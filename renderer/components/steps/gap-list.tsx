import type { CalculatorDescription } from '../../../contract/calculation'
import type { Gap } from '../../../domain/rules/calculator'
import { CitationLinks } from './citation-link'
import { effectWords, gapWords } from '../../../domain/rules/outcome-words'

interface GapListProps {
  readonly gaps: readonly Gap[]
  readonly readings: CalculatorDescription['readings']
  /** Null where the readings cannot be switched, as in the result of a batch. */
  readonly onReading: ((name: string, value: string) => void) | null
}

/** The open points this calculation met: the question, the reading used, and whether another would matter. */
export function GapList({ gaps, readings, onReading }: GapListProps) {
  return (
    <ul className="gaps">
      {gaps.map((gap) => (
        <li key={`${gap.reading ?? ''} ${gap.question}`}>
          <p>
            <strong className="tag">{gapWords[gap.kind]}</strong>
            {gap.question}
          </p>
          <p>
            本次采用：{gap.used}；<strong>{effectWords(gap)}</strong>。
            <CitationLinks cites={gap.cites} />
          </p>
          {onReading === null ? null : (
            <OtherReadings gap={gap} readings={readings} onReading={onReading} />
          )}
        </li>
      ))}
    </ul>
  )
}

interface OtherReadingsProps {
  readonly gap: Gap
  readonly readings: CalculatorDescription['readings']
  readonly onReading: (name: string, value: string) => void
}

function OtherReadings({ gap: { reading, used }, readings, onReading }: OtherReadingsProps) {
  if (reading === null) return null
  const others = (readings[reading]?.options ?? []).filter(({ label }) => label !== used)
  return (
    <p className="row">
      {others.map(({ value, label }) => (
        <button
          key={value}
          type="button"
          onClick={() => {
            onReading(reading, value)
          }}
        >
          换一种理解：{label}
        </button>
      ))}
    </p>
  )
}
