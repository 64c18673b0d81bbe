import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { DocumentSummary, GazetteDocument } from '../../domain/gazette/document'
import { streamOf } from '../../domain/gazette/stream'
import { ownDocumentId } from '../../domain/import/own-document'
import { countsOf, refusedReport, type FileReport } from '../../domain/import/report'
import type { Encoding } from '../../domain/import/reading'
import { ImportError } from '../import/import-error'
import type { ImportProgress, ImportResults, ReadFile } from '../import/job'
import { Failure } from '../ipc/failure'
import type { Database } from '../store/database'
import type { Library } from '../store/library'
import { hashOf } from '../store/library-build'
import { logOperation } from '../store/operation-log'
import {
  findOwnFile,
  listOwnFiles,
  nameOfSameText,
  putOwnFile,
  readOwnDocument,
  removeOwnFile,
  restoreOwnFile,
  type OwnFile,
} from '../store/own-files'
import type { FileDialogs } from './dialogs'
import type { MergedDocuments } from './documents'
import type { ImportClient } from './import-client'
import { filesBelow, nameOf, type Copy, type FileFolder } from './incoming-files'

export interface OwnFilesOptions {
  readonly client: ImportClient
  readonly workspace: Database
  readonly library: Library
  readonly documents: MergedDocuments
  readonly folder: FileFolder
  readonly dialogs: FileDialogs
  readonly now: () => string
  readonly onProgress: (progress: ImportProgress & { readonly name: string }) => void
}

/** A file that waits to be imported: at its own path, or received without one. */
type Waiting = { readonly name: string } & (
  { readonly path: string; readonly copy: null } | { readonly path: null; readonly copy: Copy }
)

export interface ChosenFile {
  readonly token: string
  readonly name: string
}

const unknown = () => new Failure('notFound', '该文件不在“我的文件”中，请刷新列表。')

/** The user's own files as the window sees them: by token before they are in, by document id afterwards. */
export class OwnFiles {
  private readonly waiting = new Map<string, Waiting>()

  constructor(private readonly options: OwnFilesOptions) {}

  async choose(kind: 'files' | 'folder'): Promise<readonly ChosenFile[]> {
    const paths = await this.options.dialogs.chooseOwnFiles(kind)
    return (await filesBelow(paths)).map((path) =>
      this.register({ name: nameOf(path), path, copy: null }),
    )
  }

  /** A file that was dropped on the window: it comes as bytes, for the window names no paths. */
  async receive(name: string, bytes: Uint8Array): Promise<ChosenFile> {
    const copy = await this.options.folder.receive(bytes)
    return this.register({ name, path: null, copy })
  }

  async preview(token: string, encoding: Encoding | null): Promise<ImportResults['preview']> {
    const { name, path, copy } = this.waitingOf(token)
    return this.options.client.run({ kind: 'preview', path: path ?? copy.path, name, encoding })
  }

  /** Takes the file in, or says why not; whatever happens, the answer is a report. */
  async import(token: string, encoding: Encoding | null): Promise<FileReport> {
    const waiting = this.waitingOf(token)
    this.waiting.delete(token)
    let copy: Copy
    try {
      copy = waiting.copy ?? (await this.options.folder.copyIn(waiting.path))
    } catch (error) {
      if (error instanceof ImportError) return refusedReport(waiting.name, error)
      throw error
    }
    try {
      return await this.takeIn(copy, waiting.name, encoding)
    } finally {
      // Renamed into its place when it was taken in: then there is nothing left to drop.
      await this.options.folder.drop(copy)
    }
  }

  /** Lets go of files that were chosen but are not wanted. */
  async discard(tokens: readonly string[]): Promise<void> {
    for (const token of tokens) {
      const copy = this.waiting.get(token)?.copy ?? null
      this.waiting.delete(token)
      if (copy !== null) await this.options.folder.drop(copy)
    }
  }

  cancel(): void {
    this.options.client.cancel()
  }

  list(): Promise<readonly OwnFile[]> {
    return listOwnFiles(this.options.workspace)
  }

  async remove(id: string): Promise<void> {
    const at = this.options.now()
    await this.options.workspace.transaction(async (tx) => {
      if (!(await removeOwnFile(tx, id, at))) throw unknown()
      await logOperation(tx, { act: 'file.remove', subject: id, content: {} }, at)
    })
    this.options.documents.changed()
  }

  async restore(id: string): Promise<void> {
    await this.options.workspace.transaction(async (tx) => {
      if (!(await restoreOwnFile(tx, id))) throw unknown()
      await logOperation(tx, { act: 'file.restore', subject: id, content: {} }, this.options.now())
    })
    this.options.documents.changed()
  }

  /** Reads the kept original once more, e.g. a text in another encoding. Notes are found again by their words. */
  async reread(id: string, encoding: Encoding | null): Promise<FileReport> {
    const file = await findOwnFile(this.options.workspace, id)
    if (file === null || file.deletedAt !== null) throw unknown()
    const read = await this.read(this.options.folder.pathOf(file.storedName), file, encoding)
    return 'outcome' in read ? read : this.put(file, read)
  }

  /** The original as it was brought in. */
  async original(
    id: string,
  ): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }> {
    const file = await findOwnFile(this.options.workspace, id)
    if (file === null) throw unknown()
    try {
      const bytes = await readFile(this.options.folder.pathOf(file.storedName))
      return { name: file.name, bytes: new Uint8Array(bytes) }
    } catch {
      throw new Failure(
        'notFound',
        `“${file.name}”的原件不在数据文件夹中，可能已被移走；读出的文字仍在。`,
      )
    }
  }

  private async takeIn(copy: Copy, name: string, encoding: Encoding | null): Promise<FileReport> {
    const { workspace, folder } = this.options
    const id = ownDocumentId(copy.sha256)
    const existing = await findOwnFile(workspace, id)
    if (existing !== null) {
      // Whoever emptied the folder gets the original back.
      await folder.keep(copy, existing.storedName)
      const outcome = existing.deletedAt === null ? 'duplicate' : 'restored'
      if (outcome === 'restored') await this.restore(id)
      const same = existing.name === name ? '' : `（原名“${existing.name}”）`
      return {
        ...existing.report,
        name,
        outcome,
        notes: [
          outcome === 'duplicate'
            ? `内容与已有文件完全相同${same}`
            : `内容与回收站中的文件完全相同${same}`,
        ],
      }
    }
    const read = await this.read(copy.path, { id, name }, encoding)
    if ('outcome' in read) return read
    const storedName = folder.storedName(copy.sha256, name)
    await folder.keep(copy, storedName)
    const { sha256, bytes } = copy
    return this.put({ id, sha256, name, bytes, storedName }, read)
  }

  private async read(
    path: string,
    { id, name }: { readonly id: string; readonly name: string },
    encoding: Encoding | null,
  ): Promise<ReadFile | FileReport> {
    try {
      const read = await this.options.client.run(
        { kind: 'read', path, name, documentId: id, encoding },
        (progress) => {
          this.options.onProgress({ name, ...progress })
        },
      )
      return read.ok ? read : refusedReport(name, read)
    } catch (error) {
      if (!(error instanceof Failure) || error.code === 'conflict') throw error
      const report = refusedReport(name, { reason: error.message, remedy: '' })
      return error.code === 'cancelled' ? { ...report, outcome: 'cancelled' } : report
    }
  }

  /** One transaction with its row in the log; the report counts what is read back afterwards. */
  private async put(
    file: Pick<OwnFile, 'id' | 'sha256' | 'name' | 'bytes' | 'storedName'>,
    read: ReadFile,
  ): Promise<FileReport> {
    const { workspace } = this.options
    const { document, kind, encoding, pages } = read
    const at = this.options.now()
    const report: FileReport = {
      name: file.name,
      outcome: 'imported',
      kind,
      encoding,
      documentId: file.id,
      title: document.title,
      documentNumber: document.documentNumber,
      counts: countsOf(document, pages),
      place: '',
      reason: '',
      remedy: '',
      notes: [...(await this.likenesses(document)), ...read.notes],
    }
    await workspace.transaction(async (tx) => {
      await putOwnFile(tx, { ...file, kind, report, importedAt: at, deletedAt: null }, document)
      const content = { name: file.name, sha256: file.sha256, kind, encoding }
      await logOperation(tx, { act: 'file.import', subject: file.id, content }, at)
    })
    this.options.documents.changed()
    const stored = await readOwnDocument(workspace, file.id)
    if (stored === null || streamOf(stored) !== streamOf(document))
      throw new Failure('storage', `“${file.name}”写入后读回不一致，请检查磁盘后重新导入。`)
    return { ...report, counts: countsOf(stored, pages) }
  }

  /** What the text shares with others; told, not decided. */
  private async likenesses(document: GazetteDocument): Promise<readonly string[]> {
    const { library, workspace } = this.options
    const same = await nameOfSameText(workspace, document.id, hashOf(streamOf(document)))
    const isSame = ({ documentNumber }: DocumentSummary) =>
      documentNumber !== null && documentNumber === document.documentNumber
    const collected = (await library.summaries()).find(isSame)
    return [
      ...(same === null ? [] : [`文字与“${same}”完全相同`]),
      ...(collected === undefined
        ? []
        : [`公报库已收录同文号的《${collected.title}》，引用时以公报库的文字为先，请核对`]),
    ]
  }

  private register(file: Waiting): ChosenFile {
    const token = randomUUID()
    this.waiting.set(token, file)
    return { token, name: file.name }
  }

  private waitingOf(token: string): Waiting {
    const file = this.waiting.get(token)
    if (file === undefined) throw new Failure('notFound', '该文件未经选择或已导入，请重新选择。')
    return file
  }
}
