import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ownDocumentId } from '../../domain/import/own-document'
import {
  countsOf,
  refusedReport,
  reportSentence,
  type FileReport,
} from '../../domain/import/report'
import { fileKindWords } from '../../domain/import/reading'
import { forkChild } from '../../main/services/fork-child'
import {
  createImportClient,
  importHeap,
  type ImportClient,
} from '../../main/services/import-client'
import { filesBelow } from '../../main/services/incoming-files'
import { Failure } from '../../main/ipc/failure'
import type { Command, CommandContext, CommandResult } from './command'
import { DeskError } from './desk-error'

/** Nothing is stored, so nothing is known by its content: any id will do. */
const documentId = ownDocumentId('0'.repeat(64))

interface TimedReport extends FileReport {
  readonly seconds: number
}

async function reportOn(client: ImportClient, path: string): Promise<TimedReport> {
  const name = basename(path)
  const startedAt = performance.now()
  const seconds = () => Math.round(performance.now() - startedAt) / 1000
  try {
    const read = await client.run({ kind: 'read', path, name, documentId, encoding: null })
    if (!read.ok) return { ...refusedReport(name, read), seconds: seconds() }
    const { document, kind, encoding, pages, notes } = read
    return {
      name,
      outcome: 'imported',
      kind,
      encoding,
      documentId: null,
      title: document.title,
      documentNumber: document.documentNumber,
      counts: countsOf(document, pages),
      place: '',
      reason: '',
      remedy: '',
      notes,
      seconds: seconds(),
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { ...refusedReport(name, { reason: error.message, remedy: '' }), seconds: seconds() }
  }
}

const reportText = (report: FileReport): string =>
  [
    `${report.name}${report.kind === null ? '' : `（${fileKindWords[report.kind]}）`}　${reportSentence(report).replace('已导入：', '可读入：')}`,
    ...(report.title === null
      ? []
      : [`　标题：${report.title}　文号：${report.documentNumber ?? '无'}`]),
    ...report.notes.map((note) => `　${note}。`),
  ].join('\n')

/** Reads files and folders and reports on each, without storing anything. */
async function importFiles(
  words: readonly string[],
  { programRoot, pathOf }: CommandContext,
): Promise<CommandResult> {
  if (words.length === 0) throw new DeskError('请给出文件或文件夹，例如 import 通知.docx。')
  const paths = words.map(pathOf)
  for (const [at, path] of paths.entries())
    await stat(path).catch(() => {
      throw new DeskError(`没有“${words[at] ?? ''}”，请核对路径。`)
    })
  const client = createImportClient(() =>
    forkChild(join(programRoot, 'dist', 'main', 'import-process.cjs'), {
      heap: importHeap,
      quiet: true,
    }),
  )
  try {
    const files: TimedReport[] = []
    for (const path of await filesBelow(paths)) files.push(await reportOn(client, path))
    const read = files.filter(({ outcome }) => outcome === 'imported').length
    return {
      value: { total: files.length, read, refused: files.length - read, files },
      text: () =>
        [
          ...files.map(reportText),
          `共${files.length}个文件：可读入${read}个，不能读入${files.length - read}个。没有写入任何内容。`,
        ].join('\n'),
    }
  } finally {
    client.close()
  }
}

export const importCommands: Readonly<Record<string, Command>> = {
  import: { usage: 'import 文件或文件夹…', run: importFiles },
}
