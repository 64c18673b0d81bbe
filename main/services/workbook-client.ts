import type { Job, JobProgress, JobResults } from '../workbook/job'
import { createJobClient, type Child } from './job-client'

/** A running workbook process, whatever started it. */
export type WorkbookChild = Child

/** Milliseconds a job may take before its process is ended. */
const timeLimits: Readonly<Record<Job['kind'], number>> = {
  inspect: 30_000,
  run: 300_000,
  detail: 10_000,
  export: 300_000,
  template: 30_000,
  scenario: 300_000,
  exportScenario: 300_000,
  sheets: 300_000,
  text: 60_000,
}

export interface WorkbookClient {
  run<J extends Job>(
    job: J,
    options: {
      /** Name shown when the process has to be ended. */
      readonly file: string
      readonly onProgress?: (progress: JobProgress) => void
    },
  ): Promise<JobResults[J['kind']]>
  /** Ends the running job; its caller gets `cancelled`. */
  cancel(): void
  close(): void
}

/** The client of the workbook process: one workbook at a time. */
export function createWorkbookClient(start: () => WorkbookChild): WorkbookClient {
  const client = createJobClient<Job>(start, {
    limit: ({ kind }) => timeLimits[kind],
    progressExtends: false,
    words: {
      died: (file) =>
        `处理“${file}”的进程意外结束，可能是文件过大或已损坏。原文件未受影响；请另存为新的 .xlsx 或拆分后重试。`,
      timedOut: (file, seconds) =>
        `处理“${file}”超过${seconds}秒，已停止。请删去多余的行列或拆分工作簿后重试。`,
      busy: '正在处理另一个工作簿，请等它完成或先取消。',
    },
  })
  return {
    // job.ts says which result belongs to which job.
    run: async <J extends Job>(
      job: J,
      {
        file,
        onProgress = () => undefined,
      }: { readonly file: string; readonly onProgress?: (progress: JobProgress) => void },
    ) =>
      (await client.run(job, {
        file,
        onProgress: (progress) => {
          onProgress(progress as JobProgress)
        },
      })) as JobResults[J['kind']],
    cancel: () => {
      client.cancel()
    },
    close: () => {
      client.close()
    },
  }
}
