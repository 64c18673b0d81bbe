import { readFile, stat } from 'node:fs/promises'
import { ownDocument } from '../../domain/import/own-document'
import { importLimits, type Reading } from '../../domain/import/reading'
import { ImportError, tooLarge } from './import-error'
import type { ImportJob, ImportProgress, ImportResults, Refusal } from './job'
import type { PdfAssets } from './pdf'
import { readOwnFile } from './read'

const unreadable: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ['文件不存在或已被移走', '请核对路径后重试'],
  EACCES: ['没有读取权限', '请复制到自己的文件夹后重试'],
  EPERM: ['没有读取权限', '请复制到自己的文件夹后重试'],
  EBUSY: ['文件正被其他程序占用', '请关闭后重试'],
  EISDIR: ['这是文件夹', '请用“选择文件夹”导入'],
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path)
    if (size > importLimits.fileBytes) throw tooLarge(size)
    return await readFile(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const told = unreadable[code]
    throw told === undefined ? error : new ImportError({ reason: told[0], remedy: told[1] })
  }
}

/** Names of the language's own faults: what a reader throws at bytes it did not expect. */
const isParserFault = (error: unknown): boolean =>
  error instanceof RangeError || error instanceof TypeError || error instanceof SyntaxError

const previewLines = 60

const refusal = ({ place, reason, remedy }: ImportError): Refusal => ({
  ok: false,
  place,
  reason,
  remedy,
})

/** Does the jobs of the import process. A file that cannot be read is an answer, not an error. */
export async function runImportJob(
  job: ImportJob,
  assets: PdfAssets,
  onProgress: (progress: ImportProgress) => void,
): Promise<ImportResults[ImportJob['kind']]> {
  let reading: Reading
  try {
    reading = await readOwnFile(await bytesOf(job.path), {
      name: job.name,
      encoding: job.encoding,
      assets,
      onPage: (done, total) => {
        if (done % 20 === 0 || done === total) onProgress({ done, total })
      },
    })
    const { kind, encoding, pages, notes } = reading
    if (job.kind === 'preview') {
      const text = reading.lines
        .slice(0, previewLines)
        .map((line) => line.text)
        .join('\n')
        .slice(0, 4000)
      return { ok: true, kind, encoding, text, notes }
    }
    const document = ownDocument(reading, { id: job.documentId, name: job.name })
    return { ok: true, kind, encoding, pages, notes, document }
  } catch (error) {
    if (error instanceof ImportError) return refusal(error)
    if (!isParserFault(error)) throw error
    return refusal(
      new ImportError({
        reason: '文件不完整或已损坏，没有读出',
        remedy: '请重新拷贝原文件，或用 WPS 打开后另存为新的文件再导入',
      }),
    )
  }
}
