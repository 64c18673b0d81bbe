import type { ClauseCalculators } from '../../contract/kept-calculations'
import { useNavigation } from '../navigation'
import { showRoom } from '../pages/calculators/room'

interface CalculatorChipProps {
  readonly calculators: ClauseCalculators['calculators']
}

/** 可计算: leads from a clause to the calculators that rest on it; nothing where there is none. */
export function CalculatorChip({ calculators }: CalculatorChipProps) {
  const { go } = useNavigation()
  const [only, ...more] = calculators
  if (only === undefined) return null
  const open = (id: string) => {
    showRoom({ kind: 'single', id })
    go({ room: 'calculators' })
  }
  if (more.length === 0)
    return (
      <button
        type="button"
        className="calculator-chip"
        title={`打开事项：${only.title}`}
        aria-label={`可计算：打开事项“${only.title}”`}
        onClick={() => {
          open(only.id)
        }}
      >
        可计算
      </button>
    )
  return (
    <details className="calculator-chips">
      <summary className="calculator-chip" title="以本条为依据的事项">
        可计算（{calculators.length}项）
      </summary>
      <ul>
        {calculators.map(({ id, title }) => (
          <li key={id}>
            <button
              type="button"
              className="link"
              onClick={() => {
                open(id)
              }}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
