import { Ratio } from '../quantity/ratio'

export interface HistogramBin {
  /** The lower bound belongs to the bin, the upper one to the next. */
  readonly from: string
  readonly to: string
  readonly count: number
}

const mostBins = 24
/** 1, 2, 5, 10, 20, 50 … and their tenths. */
const widths: readonly Ratio[] = ['0.01', '0.1', '1', '10', '100', '1000', '10000', '100000']
  .flatMap((power) => [1, 2, 5].map((digit) => Ratio.from(power).times(Ratio.of(digit))))
  .concat(Ratio.from('1000000'))

const step = (value: Ratio, width: Ratio): number => Number(value.dividedBy(width).floor().toText())

/** Figures by bins of equal, round width, with every threshold at the border of two bins. */
export function scoreHistogram(
  texts: readonly string[],
  thresholds: readonly string[],
): readonly HistogramBin[] {
  const values = texts.flatMap((text) => Ratio.parse(text) ?? [])
  const bounds = thresholds.map((text) => Ratio.from(text))
  const [first] = values
  if (first === undefined) return []
  // The thresholds stay in sight, whoever reaches them or not.
  const least = [...values, ...bounds].reduce((one, other) => Ratio.min(one, other), first)
  const greatest = [...values, ...bounds].reduce((one, other) => Ratio.max(one, other), first)
  const width =
    widths.find(
      (candidate) =>
        bounds.every((bound) => bound.dividedBy(candidate).isWhole()) &&
        step(greatest, candidate) - step(least, candidate) < mostBins,
    ) ?? null
  if (width === null) return []
  const start = step(least, width)
  const counts = new Map<number, number>()
  for (const value of values) {
    const at = step(value, width) - start
    counts.set(at, (counts.get(at) ?? 0) + 1)
  }
  const bins = step(greatest, width) - start + 1
  const edge = (at: number): string =>
    Ratio.of(start + at)
      .times(width)
      .toText()
  return Array.from({ length: bins }, (_, at) => ({
    from: edge(at),
    to: edge(at + 1),
    count: counts.get(at) ?? 0,
  }))
}
