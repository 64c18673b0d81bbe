import type { Gap, ReadingChoice } from '../calculator'

/** A gap with a reading to switch, told with the label of the option in force. */
export const openPoint = (
  kind: Gap['kind'],
  reading: string,
  { question, options, cites }: ReadingChoice,
  chosen: string,
): Omit<Gap, 'changesOutcome'> => ({
  kind,
  reading,
  question,
  used: options.find(({ value }) => value === chosen)?.label ?? chosen,
  cites,
})
