import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { annotationSheets, annotationText } from '../../domain/annotation/annotation-forms'
import { annotationReport } from '../../domain/annotation/annotation-report'
import type { PlacedAnnotation } from '../../domain/annotation/annotation'
import type { GazetteDocument } from '../../domain/gazette/document'
import { Failure } from '../ipc/failure'
import type { Database } from '../store/database'
import type { Library } from '../store/library'
import { operationsOn } from '../store/operation-log'
import { findAnnotation } from '../store/annotations'
import { WorkbookError } from '../workbook/workbook-error'
import { writeWhole } from '../workbook/write-whole'
import { mergePack, verifiedNotes, type ImportCounts } from './annotation-import'
import { makePack, readPack, versionHashes } from './annotation-pack'
import type { Annotations } from './annotations'
import type { NoteDialogs } from './dialogs'
import type { WorkbookClient } from './workbook-client'
import { timeWords } from './time-words'

export type ExportFormat = 'xlsx' | 'docx' | 'json'

export interface ImportReport extends ImportCounts {
  /** How the imported notes stand in the open library. */
  readonly exact: number
  readonly moved: number
  readonly orphaned: number
}

export interface AnnotationExchange {
  export(request: {
    readonly format: ExportFormat
    readonly ids?: readonly string[] | undefined
  }): Promise<{ readonly name: string | null; readonly notes: number }>
  import(): Promise<{ readonly name: string | null; readonly report: ImportReport | null }>
}

export interface ExchangeOptions {
  readonly library: Library
  readonly workspace: Database
  readonly annotations: Annotations
  readonly client: WorkbookClient
  readonly dialogs: NoteDialogs
  readonly programVersion: string
  readonly now: () => string
  readonly author: string
}

const largestPack = 100 * 1024 * 1024

const unreadable: Readonly<Record<string, string>> = {
  ENOENT: '文件不存在或已被移走，请核对后重试',
  EACCES: '没有读取权限，请复制到自己的文件夹后重试',
  EPERM: '没有读取权限，请复制到自己的文件夹后重试',
  EBUSY: '文件正被其他程序占用，请关闭后重试',
  EISDIR: '这是文件夹，请选择其中的批注文件',
}

async function readText(path: string): Promise<string> {
  const name = basename(path)
  const refuse = (reason: string) =>
    new Failure('unreadable', `“${name}”${reason}。未导入任何批注，已有批注未作改动。`)
  try {
    if ((await stat(path)).size > largestPack) throw refuse('超过100 MB，不像批注文件')
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
  } catch (error) {
    if (error instanceof Failure) throw error
    // What the decoder throws for bytes that are no UTF-8.
    if (error instanceof TypeError) throw refuse('不是 UTF-8 文本，不是由本程序导出的批注文件')
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const reason = unreadable[code]
    throw reason === undefined ? error : refuse(`无法读取：${reason}`)
  }
}

/** Notes out of the program and into it again. */
export function createAnnotationExchange(options: ExchangeOptions): AnnotationExchange {
  const { library, workspace, annotations, client, dialogs, now, author } = options

  const groupsOf = async (notes: readonly PlacedAnnotation[], all: readonly PlacedAnnotation[]) => {
    const documents = new Map<string, GazetteDocument | null>()
    for (const { anchor } of notes)
      if (!documents.has(anchor.documentId))
        documents.set(anchor.documentId, await library.document(anchor.documentId))
    return annotationReport(notes, {
      document: (id) => documents.get(id) ?? null,
      annotations: all,
      timeWords,
    })
  }
  const packOf = async (notes: readonly PlacedAnnotation[], madeAt: string) => {
    const versions = new Map<string, readonly string[]>()
    for (const { id } of notes) versions.set(id, versionHashes(await operationsOn(workspace, id)))
    return makePack(
      notes.map((annotation) => ({ annotation, versions: versions.get(annotation.id) ?? [] })),
      { author, madeAt, programVersion: options.programVersion },
    )
  }

  return {
    export: async ({ format, ids }) => {
      const all = await annotations.list()
      const wanted = ids === undefined ? null : new Set(ids)
      const notes = wanted === null ? all : all.filter(({ id }) => wanted.has(id))
      if (notes.length === 0) throw new Failure('notFound', '没有可导出的批注。')
      const madeAt = now()
      const title = format === 'docx' ? '批注汇编' : '批注清单'
      const target = await dialogs.chooseSaveTarget(
        `${title}${timeWords(madeAt).slice(0, 10)}.${format}`,
      )
      if (target === null) return { name: null, notes: 0 }
      const file = basename(target)
      if (format === 'json') {
        const pack = await packOf(notes, madeAt)
        await writeWhole(target, new TextEncoder().encode(pack)).catch((error: unknown) => {
          throw error instanceof WorkbookError ? new Failure('unreadable', error.message) : error
        })
        // Read back from the disk: what is reported is what a colleague will get.
        return { name: file, notes: readPack(await readText(target), file).length }
      }
      const groups = await groupsOf(notes, all)
      const words = timeWords(madeAt)
      await (format === 'xlsx'
        ? client.run(
            { kind: 'sheets', models: annotationSheets(groups, words), target, madeAt },
            { file },
          )
        : client.run(
            { kind: 'text', model: annotationText(groups, words), target, madeAt },
            { file },
          ))
      return { name: file, notes: notes.length }
    },
    import: async () => {
      const path = await dialogs.chooseNotes()
      if (path === null) return { name: null, report: null }
      const file = basename(path)
      const notes = await verifiedNotes(library, readPack(await readText(path), file))
      const at = now()
      const { counts, changes } = await workspace.transaction((tx) =>
        mergePack(tx, notes, { at, author }),
      )
      annotations.acts.remember({ act: 'annotation.import', label: `导入“${file}”` }, changes)
      const live = []
      for (const { after } of changes) {
        const found = await findAnnotation(workspace, after.id)
        if (found !== null) live.push(found)
      }
      const placed = await annotations.placed(live)
      const of = (placement: PlacedAnnotation['placement']) =>
        placed.filter((annotation) => annotation.placement === placement).length
      return {
        name: file,
        report: { ...counts, exact: of('exact'), moved: of('moved'), orphaned: of('orphaned') },
      }
    },
  }
}
