import type { Gap, ReadingChoice } from '../calculator'

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
