/**
 * Words that the text extraction misread, of equal length. A search for the meant word finds the misread one too;
 * the shown text stays as the source prints it, and a search for the misread word finds only that.
 */
const misreadings: readonly { readonly printed: string; readonly meant: string }[] = [
  // 溧政发〔2023〕6号 二、（一）, six lines; the same rule writes 亩均 everywhere else.
  { printed: '苗均', meant: '亩均' },
]

/** The folded text with misread words as they were meant; null when it holds none. */
export function asMeant(folded: string): string | null {
  const meant = misreadings.reduce(
    (text, { printed, meant: word }) => text.replaceAll(printed, word),
    folded,
  )
  return meant === folded ? null : meant
}
