import { ChartFigure } from './chart-figure'
import { textWidth } from './chart-scale'

interface CountChartProps {
  readonly title: string
  /** 家, 行. */
  readonly counter: string
  readonly bars: readonly { readonly label: string; readonly count: number }[]
}

const [width, row, bar] = [640, 26, 16]

/** How many have which outcome: a bar each, the number beside it. */
export function CountChart({ title, counter, bars }: CountChartProps) {
  const sum = bars.reduce((total, { count }) => total + count, 0)
  if (sum === 0) return null
  const left = Math.min(260, Math.max(...bars.map(({ label }) => textWidth(label))) + 10)
  const greatest = Math.max(...bars.map(({ count }) => count))
  const longest = width - left - 130
  const share = (count: number) => `${((count / sum) * 100).toFixed(1)}%`
  return (
    <ChartFigure
      title={title}
      width={width}
      height={bars.length * row + 4}
      table={{
        headers: ['结果', `${counter}数`, '占比'],
        rows: bars.map(({ label, count }) => [label, `${count}${counter}`, share(count)]),
      }}
    >
      {bars.map(({ label, count }, at) => {
        const length = (count / greatest) * longest
        const middle = at * row + row / 2 + 2
        return (
          <g key={label}>
            <text x={left - 8} y={middle} className="chart-label end">
              {label}
            </text>
            <rect x={left} y={middle - bar / 2} width={length} height={bar} className="chart-bar" />
            <text x={left + length + 6} y={middle} className="chart-label">
              {count}
              {counter}，{share(count)}
            </text>
          </g>
        )
      })}
      <line x1={left} y1={0} x2={left} y2={bars.length * row + 4} className="chart-axis" />
    </ChartFigure>
  )
}
