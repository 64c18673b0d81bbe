import { Ratio } from '../quantity/ratio'

/** A value of a text that a figure is held against; never rounded before the comparison. */
export interface Limit {
  readonly compare: 'atLeast' | 'moreThan' | 'atMost'
  readonly value: string
  readonly unit: string
}

export function meets(figure: Ratio, { compare, value }: Limit): boolean {
  const bound = Ratio.from(value)
  switch (compare) {
    case 'atLeast':
      return figure.atLeast(bound)
    case 'moreThan':
      return figure.moreThan(bound)
    case 'atMost':
      return !figure.moreThan(bound)
  }
}

const signs = { atLeast: '≥', moreThan: '＞', atMost: '≤' } as const
export const limitWords = ({ compare, value, unit }: Limit): string =>
  `${signs[compare]}${value}${unit}`

/** With as many decimals as it takes not to look like the bound it misses: 89.95, 99.99999999. */
export function shownBeside(figure: Ratio, { value }: Limit): string {
  const bound = Ratio.from(value)
  for (const decimals of [4, 8, 16]) {
    const text = figure.toText(decimals)
    if (figure.equals(bound) || text !== bound.toText()) return text
  }
  return figure.toText(32)
}

/** 低于目标值0.0083%, or 恰为目标值. */
export function awayFromTarget(figure: Ratio, { value, unit }: Limit): string {
  const distance = figure.minus(Ratio.from(value))
  if (distance.isZero()) return '恰为目标值'
  const size = distance.lessThan(Ratio.zero) ? Ratio.zero.minus(distance) : distance
  const shown = [4, 8, 16].map((decimals) => size.toText(decimals)).find((text) => text !== '0')
  return `${size.equals(distance) ? '高' : '低'}于目标值${shown ?? size.toText(32)}${unit}`
}
