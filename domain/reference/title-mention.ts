/** A title in 《》 in running text. */
export interface TitleMention {
  /** With the brackets. */
  readonly start: number
  readonly end: number
  /** Without the outer brackets, as printed. */
  readonly title: string
}

/** All outermost 《…》 of a text; inner 《》 belong to the title, an unclosed 《 opens none. */
export function titleMentions(text: string): readonly TitleMention[] {
  const found: TitleMention[] = []
  let depth = 0
  let start = -1
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '《') {
      if (depth === 0) start = at
      depth += 1
    } else if (text[at] === '》' && depth > 0) {
      depth -= 1
      // 》》 closes a title that the print closed twice.
      if (depth === 0) found.push({ start, end: at + 1, title: text.slice(start + 1, at).trim() })
    }
    // A title never runs over a sentence's end: the bracket was lost.
    if (text[at] === '。' && depth > 0) depth = 0
  }
  return found
}

/** What two writings of one title share: spaces, quotes and brackets are left out. */
export const titleKey = (title: string): string =>
  title
    .replace(/[\s《》〈〉<>“”"'‘’·]/g, '')
    .replace(/（/g, '(')
    .replace(/）/g, ')')
    .replace(/[－—–~～]/g, '-')

/** 市政府关于印发《…办法》的通知 → …办法, what the notice carries; null for a title that carries none. */
export function carriedTitle(title: string): string | null {
  const brackets = /(?:印发|转发|批转|公布)[^《〈<]*[《〈<](.+)[》〉>](的?通知)?$/.exec(title)
  if (brackets !== null) return brackets[1] ?? null
  return (
    /(?:印发|转发)(.+?(?:方案|办法|规定|意见|计划|规划|细则|预案)(?:（[^（）]+）)?)的通知$/.exec(
      title,
    )?.[1] ?? null
  )
}
