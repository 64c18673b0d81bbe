import { longestTag } from './annotation'

/**
 * The one way to write a tag: no white space around it, one space inside, full-width letters and digits as half-width
 * ones. Two tags are the same when they are written the same. Null for a tag of nothing or of too many characters.
 */
export function tagName(typed: string): string | null {
  const name = typed
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (char) => char.normalize('NFKC'))
    .normalize('NFC')
    .replace(/[\s\p{Cc}\u200b-\u200d\ufeff]+/gu, ' ')
    .trim()
  return name === '' || name.length > longestTag ? null : name
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Each tag once, in one order; what is no tag is left out. */
export const tagList = (typed: readonly string[]): readonly string[] =>
  [...new Set(typed.map(tagName).filter((name) => name !== null))].sort(byCodeUnit)

/** The tags typed into one field: parted by commas, semicolons, 、 or line ends. */
export const splitTags = (typed: string): readonly string[] => tagList(typed.split(/[,，;；、\n]/))

/** The tags with some taken away and some added. */
export function changedTags(
  tags: readonly string[],
  { add, remove }: { readonly add: readonly string[]; readonly remove: readonly string[] },
): readonly string[] {
  const gone = new Set(tagList(remove))
  return tagList([...tags.filter((tag) => !gone.has(tag)), ...add])
}
