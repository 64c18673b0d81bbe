import { ChartFigure } from './chart-figure'
import type { PlannedBar } from '../../../domain/forms/step-figures'
import { textWidth } from './chart-scale'

interface PlanChartProps {
  readonly title: string
  readonly bars: readonly PlannedBar[]
}

const [width, row] = [640, 40]

/** Hundredths: the steps carry no more, and floats must not show theirs. */
const shown = (value: number): string => String(Math.round(value * 100) / 100)

const statusOf = ({ plan, done }: PlannedBar): string =>
  done > plan ? `超出${shown(done - plan)}` : `剩余${shown(plan - done)}`

/** What was planned as an outline, what was supplied as a filled bar within, and the difference in words. */
export function PlanChart({ title, bars }: PlanChartProps) {
  const left = Math.max(...bars.map(({ label }) => textWidth(label))) + 10
  const longest = width - left - 90
  const greatest = Math.max(1, ...bars.flatMap(({ plan, done }) => [plan, done]))
  const lengthOf = (value: number) => (value / greatest) * longest
  const unit = bars[0]?.unit ?? ''
  return (
    <ChartFigure
      title={title}
      width={width}
      height={bars.length * row + 22}
      table={{
        headers: ['用途', `计划（${unit}）`, `已供应（${unit}）`, '与计划比'],
        rows: bars.map((each) => [
          each.label,
          shown(each.plan),
          shown(each.done),
          `${statusOf(each)}${unit}`,
        ]),
      }}
    >
      <rect x={left} y={3} width={18} height={10} className="chart-outline" />
      <text x={left + 22} y={9} className="chart-label">
        计划
      </text>
      <rect x={left + 70} y={3} width={18} height={10} className="chart-bar" />
      <text x={left + 92} y={9} className="chart-label">
        已供应（{unit}）
      </text>
      {bars.map((each, at) => {
        const y = 22 + at * row
        const { label, plan, done } = each
        return (
          <g key={label}>
            <text x={left - 8} y={y + 14} className="chart-label end">
              {label}
            </text>
            <rect x={left} y={y + 2} width={lengthOf(plan)} height={24} className="chart-outline" />
            <rect x={left} y={y + 8} width={lengthOf(done)} height={12} className="chart-bar" />
            <text x={left + lengthOf(Math.max(plan, done)) + 6} y={y + 9} className="chart-label">
              {shown(done)}/{shown(plan)}
            </text>
            <text x={left + lengthOf(Math.max(plan, done)) + 6} y={y + 24} className="chart-label">
              {done > plan ? '▲' : ''}
              {statusOf(each)}
            </text>
          </g>
        )
      })}
    </ChartFigure>
  )
}
