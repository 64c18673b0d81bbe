import type { FilePreview } from '../../../contract/own-file'
import type { EventOf, ResponseOf } from '../../../contract/ipc'
import { refusedReport, type FileReport } from '../../../domain/import/report'
import { importLimits, type Encoding } from '../../../domain/import/reading'
import { call, messageOf, onEvent } from '../../api'
import { createStore } from '../../store'

export type ChosenFile = ResponseOf<'file.receive'>

/** What waits for its turn: a file that main has chosen, or a dropped one that it has not seen yet. */
type Source = ChosenFile | File

interface Running {
  readonly name: string
  /** Number of the file, from 1. */
  readonly number: number
  readonly total: number
  readonly pages: EventOf<'file.progress'> | null
}

/** A plain text that is looked at before it is imported. */
export interface PreviewState {
  readonly file: ChosenFile
  readonly encoding: Encoding | null
  /** Null while it is read. */
  readonly preview: FilePreview | null
}

export interface ImportState {
  readonly running: Running | null
  readonly reports: readonly FileReport[]
  readonly preview: PreviewState | null
  /** The person has asked to leave the rest. */
  readonly stopping: boolean
  /** Counts what came in, so that the list asks again. */
  readonly round: number
  readonly problem: string | null
}

/** Outlives the page: an import goes on while one reads something else. */
export const importSession = createStore<ImportState>({
  running: null,
  reports: [],
  preview: null,
  stopping: false,
  round: 0,
  problem: null,
})

const change = (step: Partial<ImportState>) => {
  importSession.change((old) => ({ ...old, ...step }))
}

let listening = false
/** Progress is listened to once, from the first import on. */
function listen(): void {
  if (listening) return
  listening = true
  onEvent('file.progress', (pages) => {
    importSession.change((old) =>
      old.running === null ? old : { ...old, running: { ...old.running, pages } },
    )
  })
}

const isText = (name: string): boolean => /\.(txt|csv|tsv)$/i.test(name)

const tooLarge = ({ name, size }: File): FileReport =>
  refusedReport(name, {
    reason: `有${Math.round(size / 1024 / 1024)}兆字节，超过${importLimits.fileBytes / 1024 / 1024}兆的上限，未打开`,
    remedy: '请拆分文件，或删去图片等附带内容后再导入',
  })

/** Hands the bytes of a dropped file to main. */
async function received(file: File): Promise<ChosenFile> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  return call('file.receive', { name: file.name, bytes })
}

async function importOne(source: Source, encoding: Encoding | null): Promise<FileReport> {
  try {
    if (source instanceof File && source.size > importLimits.fileBytes) return tooLarge(source)
    const file = source instanceof File ? await received(source) : source
    return await call('file.import', { token: file.token, encoding })
  } catch (error) {
    return refusedReport(source.name, { reason: messageOf(error), remedy: '' })
  }
}

/** Imports one file after the other; each ends in a report, whatever happens to it. */
async function importAll(sources: readonly Source[], encoding: Encoding | null): Promise<void> {
  if (importSession.get().running !== null) {
    change({ problem: '正在导入另一批文件，请等它完成或先取消。' })
    return
  }
  listen()
  change({ reports: [], problem: null, stopping: false })
  for (const [at, source] of sources.entries()) {
    if (importSession.get().stopping) {
      const rest = sources.slice(at)
      const tokens = rest.flatMap((one) => (one instanceof File ? [] : [one.token]))
      await call('file.discard', { tokens }).catch(() => undefined)
      importSession.change((old) => ({
        ...old,
        reports: [
          ...old.reports,
          ...rest.map(({ name }): FileReport => ({
            ...refusedReport(name, { reason: '', remedy: '' }),
            outcome: 'cancelled',
          })),
        ],
      }))
      break
    }
    change({
      running: { name: source.name, number: at + 1, total: sources.length, pages: null },
    })
    const report = await importOne(source, encoding)
    importSession.change((old) => ({
      ...old,
      reports: [...old.reports, report],
      round: old.round + 1,
    }))
  }
  change({ running: null, stopping: false })
}

async function showPreview(file: ChosenFile, encoding: Encoding | null): Promise<void> {
  change({ preview: { file, encoding, preview: null } })
  try {
    const preview = await call('file.preview', { token: file.token, encoding })
    importSession.change((old) =>
      old.preview?.file.token === file.token
        ? { ...old, preview: { file, encoding, preview } }
        : old,
    )
  } catch (error) {
    change({ preview: null, problem: messageOf(error) })
  }
}

/** A single plain text is looked at first, for its encoding can only be guessed. */
async function begin(sources: readonly Source[]): Promise<void> {
  const [first] = sources
  if (first === undefined) return
  if (sources.length > 1 || !isText(first.name)) {
    await importAll(sources, null)
    return
  }
  try {
    if (first instanceof File && first.size > importLimits.fileBytes)
      change({ reports: [tooLarge(first)] })
    else await showPreview(first instanceof File ? await received(first) : first, null)
  } catch (error) {
    change({ problem: messageOf(error) })
  }
}

export async function chooseFiles(kind: 'files' | 'folder'): Promise<void> {
  try {
    const { files } = await call('file.choose', { kind })
    await begin(files)
  } catch (error) {
    change({ problem: messageOf(error) })
  }
}

export const importDropped = (files: readonly File[]): Promise<void> => begin(files)

export function changeEncoding(encoding: Encoding | null): void {
  const { preview } = importSession.get()
  if (preview !== null) void showPreview(preview.file, encoding)
}

export function confirmPreview(): void {
  const { preview } = importSession.get()
  change({ preview: null })
  if (preview !== null) void importAll([preview.file], preview.encoding)
}

export function dismissPreview(): void {
  const { preview } = importSession.get()
  change({ preview: null })
  if (preview !== null) void call('file.discard', { tokens: [preview.file.token] })
}

/** Ends the file that is being read and leaves the rest. */
export function cancelImport(): void {
  change({ stopping: true })
  void call('file.cancel', {})
}

export const clearReports = () => {
  change({ reports: [], problem: null })
}

/** What was done to a file outside of an import: another encoding, for one. */
export const addReport = (report: FileReport) => {
  importSession.change((old) => ({ ...old, reports: [report], round: old.round + 1 }))
}
