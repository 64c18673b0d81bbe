import { chineseDate } from '../../../domain/calendar/iso-date'
import type { Instalment } from '../../../domain/forms/step-figures'
import { dayNumber } from './day-number'
import { ChartFigure } from './chart-figure'

interface TimeLineProps {
  readonly title: string
  readonly instalments: readonly Instalment[]
}

const [width, height, margin, line] = [640, 110, 76, 54]

/** Payments on a line of time: amount above, day below. */
export function TimeLine({ title, instalments }: TimeLineProps) {
  const days = instalments.map(({ date }) => dayNumber(date))
  const first = Math.min(...days)
  const span = Math.max(1, Math.max(...days) - first)
  return (
    <ChartFigure
      title={title}
      width={width}
      height={height}
      table={{
        headers: ['期次', '时间', '金额'],
        rows: instalments.map(({ label, date, amount, unit }) => [
          label,
          chineseDate(date),
          `${amount}${unit}`,
        ]),
      }}
    >
      <line x1={margin / 2} y1={line} x2={width - margin / 2} y2={line} className="chart-axis" />
      {instalments.map(({ label, date, amount, unit }, at) => {
        const x = margin + ((dayNumber(date) - first) / span) * (width - 2 * margin)
        return (
          <g key={`${label} ${at}`}>
            <circle cx={x} cy={line} r={6} className="chart-bar" />
            <text x={x} y={line - 34} className="chart-label middle">
              {label}
            </text>
            <text x={x} y={line - 18} className="chart-label middle strong">
              {amount}
              {unit}
            </text>
            <text x={x} y={line + 22} className="chart-label middle">
              {chineseDate(date)}
            </text>
          </g>
        )
      })}
    </ChartFigure>
  )
}
