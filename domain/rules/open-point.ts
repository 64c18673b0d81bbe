import type { Gap, ReadingChoice, Readings, Trace } from './calculator'

type OpenPoint = Omit<Gap, 'changesOutcome'>

/** A gap with a reading to switch, told with the label of the option in force. */
export const openPoint = (
  kind: Gap['kind'],
  reading: string,
  { question, options, cites }: ReadingChoice,
  chosen: string,
): OpenPoint => ({ kind, reading, question, used: usedOption(options, chosen), cites })

export const usedOption = (options: ReadingChoice['options'], chosen: string): string =>
  options.find(({ value }) => value === chosen)?.label ?? chosen

/** `open('silent', 'stacking')` notes an open point of this calculator, with the reading in force. */
export const opener =
  <R extends Readings>(trace: Trace, readings: R, chosen: { readonly [K in keyof R]: string }) =>
  (kind: Gap['kind'], name: keyof R & string): void => {
    const point = readings[name]
    if (point !== undefined) trace.gap(openPoint(kind, name, point, chosen[name]))
  }
