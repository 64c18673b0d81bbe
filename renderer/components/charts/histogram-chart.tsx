import type { BatchHistogram } from '../../../contract/batch'
import { ChartFigure } from './chart-figure'
import { roundTop } from './chart-scale'

interface HistogramChartProps {
  readonly title: string
  readonly counter: string
  readonly histogram: BatchHistogram
  /** Threshold value → words, e.g. A → A类. */
  readonly valueWords: (value: string) => string
  readonly note?: string
}

const [width, height] = [640, 230]
const [left, right, top, bottom] = [44, 12, 34, 38]

/** Scores by bins, the thresholds as dashed lines with the outcome that begins there. */
export function HistogramChart(props: HistogramChartProps) {
  const { title, counter, histogram, valueWords, note } = props
  const { bins, thresholds, label, unit } = histogram
  if (bins.length === 0) return null
  const greatest = roundTop(Math.max(...bins.map(({ count }) => count)))
  const column = (width - left - right) / bins.length
  const floor = height - bottom
  const heightOf = (count: number) => (count / greatest) * (floor - top)
  // Labels of all borders would run into each other.
  const every = Math.ceil(bins.length / 12)
  const borders = [...bins.map(({ from }) => from), bins.at(-1)?.to ?? '']
  return (
    <ChartFigure
      title={title}
      width={width}
      height={height}
      table={{
        headers: [`${label}（${unit === '' ? '数值' : unit}）`, `${counter}数`, '界限'],
        rows: bins.map(({ from, to, count }) => [
          `${from}至${to}（不含）`,
          `${count}${counter}`,
          thresholds
            .filter((threshold) => threshold.from === from)
            .map(({ value }) => `${from}${unit}起${valueWords(value)}`)
            .join('，'),
        ]),
      }}
      {...(note === undefined ? {} : { note })}
    >
      <text x={left - 6} y={top} className="chart-label end">
        {greatest}
      </text>
      <text x={left - 6} y={floor} className="chart-label end">
        0
      </text>
      {bins.map(({ from, count }, at) => (
        <g key={from}>
          <rect
            x={left + at * column + 1}
            y={floor - heightOf(count)}
            width={Math.max(1, column - 2)}
            height={heightOf(count)}
            className="chart-bar"
          />
          {count === 0 || column < 20 ? null : (
            <text
              x={left + (at + 0.5) * column}
              y={floor - heightOf(count) - 8}
              className="chart-label middle"
            >
              {count}
            </text>
          )}
        </g>
      ))}
      {borders.map((border, at) =>
        at % every === 0 ? (
          <text key={border} x={left + at * column} y={floor + 12} className="chart-label middle">
            {border}
          </text>
        ) : null,
      )}
      <text x={width - right} y={floor + 29} className="chart-label end">
        {label}
        {unit === '' ? '' : `（${unit}）`}
      </text>
      {thresholds.map(({ from, value }) => {
        const at = borders.indexOf(from)
        if (at < 0) return null
        const x = left + at * column
        return (
          <g key={from}>
            <line x1={x} y1={top - 12} x2={x} y2={floor} className="chart-threshold" />
            <text x={x + 3} y={top - 20} className="chart-label">
              {from}
              {unit}起{valueWords(value)}
            </text>
          </g>
        )
      })}
      <line x1={left} y1={floor} x2={width - right} y2={floor} className="chart-axis" />
    </ChartFigure>
  )
}
