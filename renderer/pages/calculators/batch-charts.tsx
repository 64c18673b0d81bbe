import type { BatchReport } from '../../../contract/batch'
import type { CalculatorDescription } from '../../../contract/calculation'
import { valueLabel } from '../../../domain/forms/batch-form'
import { allGroups } from '../../../domain/forms/class-count'
import { classColumns } from '../../components/batch/class-columns'
import { CountChart } from '../../components/charts/count-chart'
import { HistogramChart } from '../../components/charts/histogram-chart'
import { useCall } from '../../hooks/use-call'

interface BatchChartsProps {
  readonly description: CalculatorDescription
  readonly report: BatchReport
}

/** More bars than these say less than the table. */
const mostBars = 12

/** Class counts and the distribution of the scores. */
export function BatchCharts({ description, report }: BatchChartsProps) {
  const { words } = description.batch
  const { batchId, counts } = report
  const [histogram] = useCall('batch.histogram', { batchId, group: null })
  const total = counts.find(({ group }) => group === allGroups)?.classes ?? {}
  const names = classColumns(counts, words.values)
  const label = (value: string) => valueLabel(words, value)
  return (
    <>
      {names.length > mostBars ? null : (
        <CountChart
          title={`各${words.value}${words.counter}数`}
          counter={words.counter}
          bars={names.map((name) => ({ label: label(name), count: total[name] ?? 0 }))}
        />
      )}
      {histogram.kind === 'loaded' ? (
        <HistogramChart
          title={`${histogram.value.label}分布`}
          counter={words.counter}
          histogram={histogram.value}
          valueWords={label}
          {...(words.scale === null
            ? {}
            : {
                note: `按表中所示的${words.scale.fact}分组；${words.value}按未取位的数值判定，并可能依规定调整，以上表为准。`,
              })}
        />
      ) : null}
    </>
  )
}
