import type { Block, Clause, GazetteDocument } from '../gazette/document'
import { pageOfLine } from '../gazette/gazette-page'
import { blockAt, sourceOf } from '../gazette/stream'
import { isOwnDocument } from '../import/own-document'

export interface OfficialCitation {
  /** 《常州市建筑垃圾管理办法》（常州市人民政府令第19号）第四条第二款 */
  readonly text: string
  /** What a reader must know before citing, e.g. that the number is printed twice; null for nothing. */
  readonly warning: string | null
}

/** A citation of words that may run over several clauses and pages. */
export interface SpanCitation extends OfficialCitation {
  /** 公报第1页, 公报第1—2页, of one's own file 原件第1页; 公报第20页起 where only the document's first page is known; null where none is. */
  readonly page: string | null
}

/** Name of the text a block belongs to: the carried text's own title, else the document's. */
function titleFor(document: GazetteDocument, block: Block): string {
  const own = document.blocks.findLast(
    ({ kind, index }) => kind === 'title' && index <= block.index,
  )
  // The first title is the notice's, which the summary gives without the print's stray spaces.
  const first = document.blocks.find(({ kind }) => kind === 'title')
  if (own === undefined) return document.title
  return own === first && document.documentNumber !== null && own.index < 2
    ? document.title
    : own.text.replace(/\s+/g, '')
}

function warningFor(
  document: GazetteDocument,
  clause: Clause | undefined,
  block: Block,
): string | null {
  if (clause === undefined) return null
  // A repeated article makes all of its paragraphs and items ambiguous.
  const named = /^第.+?条/.exec(clause.label)?.[0] ?? clause.label
  const same = document.clauses.filter(({ label }) => label === named)
  return same.length < 2
    ? null
    : `原文有${same.length}处“${named}”，此处为原文第${block.firstLine}行，引用时请注明。`
}

const clauseOf = (document: GazetteDocument, block: Block): Clause | undefined =>
  document.clauses.find(({ id }) => id === block.clauseId)

/** 五、 and 三、（一） → 五 and 三、（一） */
const placeWords = (clause: Clause | undefined): string => clause?.label.replace(/、$/, '') ?? ''

function titleWords(document: GazetteDocument, block: Block): string {
  const inner = titleFor(document, block).replaceAll('《', '〈').replaceAll('》', '〉')
  const number = document.documentNumber === null ? '' : `（${document.documentNumber}）`
  return `《${inner}》${number}`
}

/** How one cites the block in an official text: title in 《》, 文号, and the clause down to 款 and 项. */
export function officialCitation(document: GazetteDocument, block: Block): OfficialCitation {
  const clause = clauseOf(document, block)
  return {
    text: titleWords(document, block) + placeWords(clause),
    warning: warningFor(document, clause, block),
  }
}

/** The clause and all it lies in, outermost first. */
function pathOf(document: GazetteDocument, clause: Clause | undefined): readonly Clause[] {
  const path: Clause[] = []
  for (let at = clause; at !== undefined;) {
    path.unshift(at)
    const { parentId }: Clause = at
    at = document.clauses.find(({ id }) => id === parentId)
  }
  return path
}

/** 第四条第一款 to 第四条第三款 → 第四条第一款至第三款; 第四条 to 第六条 → 第四条至第六条. */
function rangeWords(document: GazetteDocument, from: Block, to: Block): string {
  const first = pathOf(document, clauseOf(document, from))
  const last = pathOf(document, clauseOf(document, to))
  const shared = first.filter(({ id }, at) => last[at]?.id === id)
  const [start, end] = [first[shared.length], last[shared.length]]
  // From a clause into what lies under it (or back): the clause covers both.
  if (start === undefined || end === undefined) return placeWords(shared.at(-1))
  const [startWords, endWords] = [placeWords(first.at(-1)), placeWords(last.at(-1))]
  const common = shared.at(-1)?.label ?? ''
  // A chapter is no part of the label of its articles.
  const tail =
    common !== '' && endWords.startsWith(common) ? endWords.slice(common.length) : endWords
  return `${startWords}至${tail}`
}

/** Printed pages of the words; only the corpus tells which line stands on which. */
function pageWords(document: GazetteDocument, from: Block, to: Block, span: Span): string | null {
  const paged = isOwnDocument(document.id) ? '原件' : '公报'
  if (document.pages.length === 0)
    return document.printedPage === null ? null : `${paged}第${document.printedPage}页起`
  const lineOf = (block: Block, at: number): number =>
    sourceOf(block, at - block.start)?.line ?? block.firstLine
  const first = pageOfLine(document, lineOf(from, span.start))
  const last = pageOfLine(document, lineOf(to, Math.max(span.start, span.end - 1)))
  if (first === null) return null
  return last === null || last === first ? `${paged}第${first}页` : `${paged}第${first}—${last}页`
}

interface Span {
  readonly start: number
  readonly end: number
}

/** How one cites words of the stream, over several 款, articles or annexes where they run over them. */
export function spanCitation(document: GazetteDocument, span: Span): SpanCitation | null {
  const from = blockAt(document.blocks, span.start)
  const to = blockAt(document.blocks, Math.max(span.start, span.end - 1))
  if (from === null || to === null) return null
  const page = pageWords(document, from, to, span)
  const single = officialCitation(document, from)
  if (from.clauseId === to.clauseId && titleWords(document, from) === titleWords(document, to))
    return { ...single, page }
  const warning = single.warning ?? warningFor(document, clauseOf(document, to), to)
  if (titleWords(document, from) !== titleWords(document, to))
    return { text: `${single.text}至${officialCitation(document, to).text}`, warning, page }
  return { text: titleWords(document, from) + rangeWords(document, from, to), warning, page }
}

/** The words that go to the clipboard: the quote, where wanted, and where it stands. */
export const citationWords = (
  { text, page }: Pick<SpanCitation, 'text' | 'page'>,
  quote: string | null,
): string => `${quote === null ? '' : `“${quote}”——`}${text}${page === null ? '' : `（${page}）`}`

/** The block printed on a line of the corpus file; page furniture is no place to cite. */
export const blockOnLine = (document: GazetteDocument, line: number): Block | null =>
  document.blocks.find(
    ({ kind, runs }) => kind !== 'pageFurniture' && runs.some((run) => run.line === line),
  ) ?? null
