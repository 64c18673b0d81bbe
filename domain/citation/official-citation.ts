import type { Block, Clause, GazetteDocument } from '../gazette/document'

export interface OfficialCitation {
  /** 《常州市建筑垃圾管理办法》（常州市人民政府令第19号）第四条第二款 */
  readonly text: string
  /** What a reader must know before citing, e.g. that the number is printed twice; null for nothing. */
  readonly warning: string | null
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

/** How one cites the block in an official text: title in 《》, 文号, and the clause down to 款 and 项. */
export function officialCitation(document: GazetteDocument, block: Block): OfficialCitation {
  const clause = document.clauses.find(({ id }) => id === block.clauseId)
  const title = titleFor(document, block)
  const inner = title.replaceAll('《', '〈').replaceAll('》', '〉')
  const number = document.documentNumber === null ? '' : `（${document.documentNumber}）`
  const place = clause?.label.replace(/、$/, '') ?? ''
  return { text: `《${inner}》${number}${place}`, warning: warningFor(document, clause, block) }
}

/** The block printed on a line of the corpus file; page furniture is no place to cite. */
export const blockOnLine = (document: GazetteDocument, line: number): Block | null =>
  document.blocks.find(
    ({ kind, runs }) => kind !== 'pageFurniture' && runs.some((run) => run.line === line),
  ) ?? null
