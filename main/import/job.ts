import type { Encoding, FileKind } from '../../domain/import/reading'
import type { GazetteDocument } from '../../domain/gazette/document'

/** Reads a file and makes a document of it. */
export interface ReadJob {
  readonly kind: 'read'
  readonly path: string
  /** The file's own name; the path may be that of a copy. */
  readonly name: string
  readonly documentId: string
  /** For plain text; null to find out. */
  readonly encoding: Encoding | null
}
/** First lines of a plain text, before it is imported. */
export interface PreviewJob extends Omit<ReadJob, 'kind' | 'documentId'> {
  readonly kind: 'preview'
}
export type ImportJob = ReadJob | PreviewJob

/** A refusal of the file: it is not an error of the job. */
export interface Refusal {
  readonly ok: false
  readonly place: string
  readonly reason: string
  readonly remedy: string
}

export interface ReadFile {
  readonly ok: true
  readonly kind: FileKind
  readonly encoding: Encoding | null
  readonly pages: number | null
  readonly notes: readonly string[]
  readonly document: GazetteDocument
}

export interface Preview {
  readonly ok: true
  readonly kind: FileKind
  readonly encoding: Encoding | null
  /** The first lines. */
  readonly text: string
  readonly notes: readonly string[]
}

export interface ImportResults {
  readonly read: ReadFile | Refusal
  readonly preview: Preview | Refusal
}

export interface ImportProgress {
  readonly done: number
  readonly total: number
}
