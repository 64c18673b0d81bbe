import type { Step } from '../../../domain/rules/calculator'
import { instalments, plannedBars } from '../../../domain/forms/step-figures'
import { PlanChart } from './plan-chart'
import { TimeLine } from './time-line'

/** The charts of a single result, where its steps carry what is drawn; nothing for most. */
export function ResultCharts({ steps }: { readonly steps: readonly Step[] }) {
  const bars = plannedBars(steps)
  const payments = instalments(steps)
  if (bars.length === 0 && payments.length < 2) return null
  return (
    <section aria-label="图示">
      <h3>图示</h3>
      {bars.length === 0 ? null : <PlanChart title="计划与已供应" bars={bars} />}
      {payments.length < 2 ? null : <TimeLine title="分期发放" instalments={payments} />}
    </section>
  )
}
