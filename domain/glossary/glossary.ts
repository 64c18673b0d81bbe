import type { Block, GazetteDocument } from '../gazette/document'

/** A term of a list 名词解释 at the end of a report. */
export interface GlossaryTerm {
  /** Number in its list. */
  readonly number: number
  /** As printed, e.g. “2+2+X”先进制造产业集群体系. */
  readonly term: string
  /** As printed, from 即 to the end. */
  readonly explanation: string
  readonly documentId: string
  /** Title of the report. */
  readonly title: string
  readonly blockIndex: number
  /** The whole entry in the report's stream, end exclusive. */
  readonly start: number
  readonly end: number
}

/** The two reports of the library that end with such a list. */
export const glossaryDocuments = [
  '溧政办发〔2023〕1号',
  '政府工作报告（2024年1月4日在溧阳市第十七届人民代表大会第三次会议上）',
] as const

const listHeading = '名词解释'

/** `1.2+2+X：即…` has no space behind the number: the number must be the one expected, or `1.2` would be one. */
function entryOf(
  { text }: Block,
  number: number,
): { readonly term: string; readonly explanation: string } | null {
  const head = `${number}.`
  if (!text.startsWith(head)) return null
  const match = /^\s*(.+?)\s*[：:]\s*(即.+)$/s.exec(text.slice(head.length))
  return match === null ? null : { term: match[1] ?? '', explanation: match[2] ?? '' }
}

/** Entries of the document's list, in its order; empty where it has none. */
export function glossaryOf(document: GazetteDocument): readonly GlossaryTerm[] {
  const heading = document.blocks.findIndex(
    ({ kind, text }) => kind === 'heading' && text.trim() === listHeading,
  )
  if (heading < 0) return []
  const terms: GlossaryTerm[] = []
  for (const block of document.blocks.slice(heading + 1)) {
    const entry = entryOf(block, terms.length + 1)
    if (entry === null) continue
    terms.push({
      number: terms.length + 1,
      ...entry,
      documentId: document.id,
      title: document.title,
      blockIndex: block.index,
      start: block.start,
      end: block.start + block.text.length,
    })
  }
  return terms
}
