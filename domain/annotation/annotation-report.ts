import { officialCitation } from '../citation/official-citation'
import type { GazetteDocument } from '../gazette/document'
import { pageOfLine } from '../gazette/gazette-page'
import { blockAt, sourceOf } from '../gazette/stream'
import { isOwnDocument } from '../import/own-document'
import type { PlacedAnnotation } from './annotation'
import { colourWords, kindWords, placementWords } from './annotation-words'

/** A note in words, for sheets and texts. */
export interface ReportEntry {
  /** 《…》（文号）第…条, or the document alone for a note without a place. */
  readonly citation: string
  /** What must be known before citing, e.g. that a number is printed twice; empty for nothing. */
  readonly warning: string
  /** Page of the gazette, of one's own file 原件第3页; empty where the source does not tell. */
  readonly page: string
  /** 公报第3页, 原件第3页; empty where the source does not tell. */
  readonly pageWords: string
  readonly kind: string
  readonly colour: string
  readonly quote: string
  readonly note: string
  readonly tags: readonly string[]
  /** 待确认 and the like; empty for a note in its place. */
  readonly state: string
  readonly links: readonly string[]
  readonly updatedAt: string
}

/** The notes of one document, in the order of its text. */
export interface ReportGroup {
  readonly title: string
  readonly documentNumber: string
  readonly entries: readonly ReportEntry[]
}

interface Source {
  /** Null for a document that is not in the library. */
  readonly document: (id: string) => GazetteDocument | null
  /** All notes, for the words of links between them. */
  readonly annotations: readonly PlacedAnnotation[]
  readonly timeWords: (iso: string) => string
}

const shortQuote = (quote: string): string => {
  const line = quote.replace(/\s+/g, ' ')
  return line.length > 40 ? `${line.slice(0, 39)}…` : line
}

function linkWords({ links }: PlacedAnnotation, all: readonly PlacedAnnotation[]) {
  return links.map(({ target }) => {
    if (target.kind === 'step') return `计算步骤：${target.title}`
    const other = all.find(({ id }) => id === target.annotationId)
    return other === undefined ? '批注：已删除' : `批注：“${shortQuote(other.anchor.quote)}”`
  })
}

function placeOf(annotation: PlacedAnnotation, document: GazetteDocument | null) {
  const { documentId, start } = annotation.anchor
  const block = document === null ? null : blockAt(document.blocks, start)
  if (document === null || block === null || annotation.placement === 'orphaned') {
    const number = document?.documentNumber ?? null
    const name = document === null ? documentId : `《${document.title}》`
    const cited = document !== null && number !== null ? `${name}（${number}）` : name
    return { citation: cited, warning: annotation.placementReason, page: '', pageWords: '' }
  }
  const { text, warning } = officialCitation(document, block)
  const line = sourceOf(block, start - block.start)?.line ?? block.firstLine
  const page = pageOfLine(document, line)
  const known = { citation: text, warning: warning ?? '' }
  if (page === null) return { ...known, page: '', pageWords: '' }
  const isOwn = isOwnDocument(documentId)
  const pageWords = `${isOwn ? '原件' : '公报'}第${page}页`
  return { ...known, page: isOwn ? pageWords : `${page}`, pageWords }
}

/** Notes in words, document by document. */
export function annotationReport(
  annotations: readonly PlacedAnnotation[],
  source: Source,
): readonly ReportGroup[] {
  const groups = new Map<string, { readonly group: ReportGroup; readonly entries: ReportEntry[] }>()
  for (const annotation of annotations) {
    const { documentId } = annotation.anchor
    const document = source.document(documentId)
    const known = groups.get(documentId)
    const entries = known?.entries ?? []
    entries.push({
      ...placeOf(annotation, document),
      kind: kindWords[annotation.kind],
      colour: colourWords[annotation.colour],
      quote: annotation.anchor.quote,
      note: annotation.note,
      tags: annotation.tags,
      state: placementWords(annotation),
      links: linkWords(annotation, source.annotations),
      updatedAt: source.timeWords(annotation.updatedAt),
    })
    if (known !== undefined) continue
    const title = document?.title ?? documentId
    const documentNumber = document?.documentNumber ?? ''
    groups.set(documentId, { group: { title, documentNumber, entries }, entries })
  }
  return [...groups.values()].map(({ group }) => group)
}
