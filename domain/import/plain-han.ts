import { lookAlikes } from '../text/look-alikes'

/**
 * PDF text is full of radicals in the place of characters: ⼈⺠ for 人民, which nobody would ever find. Only those are
 * mapped; the whole text is not normalised, for that would turn （）％ into ()%.
 */
const radicals = /[\u2e80-\u2fdf\u2e3a]/g

/** Unicode maps ⼾ to the old form 戶, which Chinese fonts print as 户; the dash of two places is drawn as one sign. */
const exceptions: ReadonlyMap<string, string> = new Map([
  ['⼾', '户'],
  ['\u2e3a', '——'],
])

export const plainHan = (text: string): string =>
  text.replace(
    radicals,
    (radical) => exceptions.get(radical) ?? lookAlikes.get(radical) ?? radical.normalize('NFKC'),
  )
