import { Ratio } from '../quantity/ratio'
import { valueLabel, type BatchScale, type BatchWords } from './batch-form'
import { scoreHistogram } from './score-histogram'
import type { SheetColumn, SheetModel } from './sheet-model'

/** Colours of series, told apart in print without colour as well: from dark to light, the last two for what stands beside. */
export const seriesColours = ['1F4E79', '2E75B6', '9DC3E6', 'F4B183', '7F7F7F', 'BFBFBF'] as const

export const seriesColour = (at: number): string =>
  seriesColours[at % seriesColours.length] ?? seriesColours[0]

const countColumn = (header: string): SheetColumn => ({
  header,
  width: 14,
  kind: 'number',
  decimals: 0,
})

/** More bars than these say less than the table. */
const mostBars = 12

interface Distribution {
  readonly title: string
  readonly words: Pick<BatchWords, 'value' | 'counter' | 'valueSuffix'>
}

/** How often each value is met, with its chart; null where there are too many to draw, or none. */
export function countSheet(
  { title, words }: Distribution,
  values: readonly string[],
): SheetModel | null {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  if (counts.size === 0 || counts.size > mostBars) return null
  return {
    name: '结果统计',
    title: `${title}统计`,
    unitLine: `单位：${words.counter}`,
    columns: [
      { header: words.value, width: 44, kind: 'wrapped' },
      countColumn(`${words.counter}数`),
    ],
    rows: [...counts].map(([value, count]) => [
      valueLabel(words, value),
      { number: String(count) },
    ]),
    notes: [],
    charts: [
      {
        title: `各${words.value}${words.counter}数`,
        kind: 'bars',
        rows: counts.size,
        labelColumn: 0,
        series: [{ name: `${words.counter}数`, column: 1, colour: seriesColour(0) }],
        unit: words.counter,
      },
    ],
  }
}

interface Figures extends Distribution {
  /** What the figures are: 得分. */
  readonly label: string
  readonly unit: string
  readonly thresholds: BatchScale['thresholds']
  readonly notes: readonly string[]
}

/** Figures by bins, those of one class in a column of their own; null where there are none. */
export function distributionSheet(
  { title, words, label, unit, thresholds, notes }: Figures,
  texts: readonly string[],
): SheetModel | null {
  const bins = scoreHistogram(
    texts,
    thresholds.map(({ from }) => from),
  )
  if (bins.length === 0) return null
  const ascending = [...thresholds].sort((a, b) =>
    Ratio.from(a.from).lessThan(Ratio.from(b.from)) ? -1 : 1,
  )
  const lowest = ascending[0]
  const ranges =
    lowest === undefined
      ? [`${words.counter}数`]
      : [
          `${lowest.from}${unit}以下`,
          ...ascending.map(({ from, value }) => `${from}${unit}起${valueLabel(words, value)}`),
        ]
  const rangeOf = (from: string): number =>
    ascending.filter((threshold) => Ratio.from(from).atLeast(Ratio.from(threshold.from))).length
  return {
    name: `${label}分布`,
    title: `${title}${label}分布`,
    unitLine: `单位：${words.counter}`,
    columns: [
      {
        header: `${label}（${unit === '' ? '' : `${unit}，`}含下限不含上限）`,
        width: 26,
        kind: 'centred',
      },
      ...ranges.map(countColumn),
    ],
    rows: bins.map(({ from, to, count }) => [
      `${from}～${to}`,
      ...ranges.map((_range, at) => (at === rangeOf(from) ? { number: String(count) } : null)),
    ]),
    notes,
    charts: [
      {
        title: `${label}分布`,
        kind: 'stacked',
        rows: bins.length,
        labelColumn: 0,
        series: ranges.map((name, at) => ({
          name,
          column: at + 1,
          // The highest range is the darkest.
          colour: seriesColour(ranges.length - 1 - at),
        })),
        unit: words.counter,
      },
    ],
  }
}
