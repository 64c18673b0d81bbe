import type { ImportJob, ImportProgress, ImportResults } from '../import/job'
import { createJobClient, type Child } from './job-client'

/** Megabytes of heap one file may cost. */
export const importHeap = 512

/** Milliseconds without a word of progress after which a file is given up. */
const patience = 30_000

export interface ImportClient {
  run<J extends ImportJob>(
    job: J,
    onProgress?: (progress: ImportProgress) => void,
  ): Promise<ImportResults[J['kind']]>
  cancel(): void
  close(): void
}

/** The client of the import process: one file at a time, each under a limit of time and memory. */
export function createImportClient(start: () => Child): ImportClient {
  const client = createJobClient<ImportJob>(start, {
    limit: () => patience,
    progressExtends: true,
    words: {
      died: () =>
        '读取时内存用尽或程序中断，可能是文件过大或已损坏。原文件未受影响；请拆分文件，或用 WPS 打开后另存再导入。',
      timedOut: (_file, seconds) =>
        `读取超过${seconds}秒没有进展，已停止。请拆分文件，或用 WPS 打开后另存再导入。`,
      busy: '正在读取另一个文件，请等它完成或先取消。',
    },
  })
  return {
    // job.ts says which result belongs to which job.
    run: async <J extends ImportJob>(job: J, onProgress?: (progress: ImportProgress) => void) =>
      (await client.run(job, {
        file: job.name,
        onProgress: (progress) => {
          onProgress?.(progress as ImportProgress)
        },
      })) as ImportResults[J['kind']],
    cancel: () => {
      client.cancel()
    },
    close: () => {
      client.close()
    },
  }
}
