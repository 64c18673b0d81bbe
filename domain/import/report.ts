import type { GazetteDocument } from '../gazette/document'
import { streamOf } from '../gazette/stream'
import type { Encoding, FileKind } from './reading'

/** How the import of one file ended. */
export type FileOutcome =
  | 'imported'
  /** The same content is there already, whatever its name. */
  | 'duplicate'
  /** The same content lay in the trash and is back. */
  | 'restored'
  | 'refused'
  | 'cancelled'

export const outcomeWords: Readonly<Record<FileOutcome, string>> = {
  imported: '已导入',
  duplicate: '重复，未再导入',
  restored: '已从回收站恢复',
  refused: '未导入',
  cancelled: '已取消',
}

/** What came in, counted in what was stored, not in what was meant to be. */
export interface FileCounts {
  readonly characters: number
  readonly blocks: number
  readonly clauses: number
  readonly tables: number
  readonly pages: number | null
}

/** The report on one file: what came in, what did not, and why. */
export interface FileReport {
  readonly name: string
  readonly outcome: FileOutcome
  readonly kind: FileKind | null
  readonly encoding: Encoding | null
  /** The document it became, or that was there already. */
  readonly documentId: string | null
  readonly title: string | null
  readonly documentNumber: string | null
  readonly counts: FileCounts | null
  /** Where in the file, why, and what to do; empty for a file that came in. */
  readonly place: string
  readonly reason: string
  readonly remedy: string
  /** What did not come in, or otherwise than it looks. */
  readonly notes: readonly string[]
}

export const countsOf = (document: GazetteDocument, pages: number | null): FileCounts => ({
  characters: streamOf(document).replace(/\s/g, '').length,
  blocks: document.blocks.length,
  clauses: document.clauses.length,
  tables: document.blocks.filter(({ kind }) => kind === 'table').length,
  pages,
})

export const refusedReport = (
  name: string,
  told: { readonly place?: string; readonly reason: string; readonly remedy: string },
): FileReport => ({
  name,
  outcome: 'refused',
  kind: null,
  encoding: null,
  documentId: null,
  title: null,
  documentNumber: null,
  counts: null,
  place: told.place ?? '',
  reason: told.reason,
  remedy: told.remedy,
  notes: [],
})

/** 12345字、第1—9页 … in one sentence. */
export function reportSentence(report: FileReport): string {
  const { outcome, counts, place, reason, remedy } = report
  if (outcome === 'refused')
    return [place + reason, remedy]
      .filter((part) => part !== '')
      .map((part) => `${part.replace(/。$/, '')}。`)
      .join('')
  if (counts === null) return `${outcomeWords[outcome]}。`
  const parts = [
    `${counts.characters}字`,
    `${counts.blocks}段`,
    ...(counts.clauses > 0 ? [`条款${counts.clauses}处`] : []),
    ...(counts.tables > 0 ? [`表格${counts.tables}个`] : []),
    ...(counts.pages === null ? [] : [`${counts.pages}页`]),
  ]
  return `${outcomeWords[outcome]}：${parts.join('，')}。`
}
