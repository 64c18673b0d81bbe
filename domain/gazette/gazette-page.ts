import { canonicalDocumentNumber } from './document-number'
import type { PageStart } from './document'
import type { SourceLine } from './source-line'

/** How a corpus file tells printed pages. */
export type PageRule = 'contents' | 'leadingSpace' | 'none'

const folded = (text: string): string => text.replace(/[\s《》〈〉<>“”"]/g, '')

/** Title (folded) → page, from the lines `title TAB page` of a table of contents. */
function contentsPages(gazetteLines: readonly SourceLine[]): ReadonlyMap<string, number> {
  const pages = new Map<string, number>()
  for (const line of gazetteLines) {
    const match = /^(.+)\t(\d+)$/.exec(line.content)
    if (match !== null) pages.set(folded(match[1] ?? ''), Number(match[2]))
  }
  return pages
}

/**
 * Page of every line of 常州's gazette: a page begins with a line that opens with one space, or after the
 * running head 常州市人民政府公报 where the extraction kept it.
 */
export function pagesByLeadingSpace(lines: readonly SourceLine[]): readonly number[] {
  let page = 1
  let headBefore = false
  return lines.map((line) => {
    const opens = line.raw.startsWith(' ') && line.content !== '' && line.number > 1
    if (opens || headBefore) page += 1
    headBefore = line.content === '常州市人民政府公报' && line.number > 1
    return page
  })
}

/**
 * Printed pages of lines `firstLine` to `lastLine`, in order; empty where the source does not tell each line's
 * page: a table of contents knows first pages only.
 */
export function pageStartsOf(
  rule: PageRule,
  all: readonly SourceLine[],
  { firstLine, lastLine }: { readonly firstLine: number; readonly lastLine: number },
): readonly PageStart[] {
  if (rule !== 'leadingSpace') return []
  const pages = pagesByLeadingSpace(all)
  const starts: PageStart[] = []
  for (let line = firstLine; line <= lastLine; line += 1) {
    const page = pages[line - 1]
    if (page !== undefined && page !== starts.at(-1)?.page) starts.push({ page, line })
  }
  return starts
}

/** Printed page of a corpus line of the document; null where the source does not tell. */
export const pageOfLine = (
  { pages }: { readonly pages: readonly PageStart[] },
  line: number,
): number | null => pages.findLast((start) => start.line <= line)?.page ?? null

/** First printed page of a document by the gazette's table of contents; null where there is none. */
export const pageByContents = (
  rule: PageRule,
  gazetteLines: readonly SourceLine[],
  title: string,
): number | null =>
  rule === 'contents' ? (contentsPages(gazetteLines).get(folded(title)) ?? null) : null

export const issuerByNumber = (documentNumber: string | null): string => {
  const canonical = documentNumber === null ? null : canonicalDocumentNumber(documentNumber)
  if (canonical === null) return ''
  const order = /^(.+人民政府)令/.exec(canonical)
  if (order !== null) return order[1] ?? ''
  const place = { 溧: '溧阳市', 海: '南通市海门区', 常: '常州市' }[canonical[0] ?? ''] ?? ''
  return `${place}人民政府${canonical.slice(1).startsWith('政办') ? '办公室' : ''}`
}
