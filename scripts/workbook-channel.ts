import { fork, type ChildProcess } from 'node:child_process'
import { workbookHeap } from '../main/services/fork-workbook-child'
import type { Job, JobResults } from '../main/workbook/job'

/** The workbook process with its process id in sight, to measure it. */
export class JobChannel {
  private readonly child: ChildProcess
  private lastId = 0

  constructor(entry: string) {
    this.child = fork(entry, [], { execArgv: [`--max-old-space-size=${workbookHeap}`] })
  }

  get pid(): number {
    return this.child.pid ?? 0
  }

  /** Returns how many enterprises were scored. */
  async scoreAndExport(input: string, output: string): Promise<number> {
    const { scored } = await this.run<'run'>({
      kind: 'run',
      path: input,
      calculatorId: 'liyang-2023-6/enterprise-evaluation',
      sheet: null,
      headerRow: null,
      mapping: null,
      parameters: {},
      readings: {},
    })
    await this.run<'export'>({
      kind: 'export',
      target: output,
      programVersion: 'bench',
      madeAt: new Date().toISOString(),
    })
    return scored
  }

  close(): void {
    this.child.kill()
  }

  private run<K extends Job['kind']>(job: Extract<Job, { kind: K }>): Promise<JobResults[K]> {
    this.lastId += 1
    const id = this.lastId
    return new Promise((resolve, reject) => {
      const listen = (message: {
        readonly id: number
        readonly kind: string
        readonly value: JobResults[K]
        readonly message: string
      }) => {
        if (message.id !== id || message.kind === 'progress') return
        this.child.off('message', listen)
        if (message.kind === 'done') resolve(message.value)
        else reject(new Error(message.message))
      }
      this.child.on('message', listen)
      this.child.send({ id, job })
    })
  }
}
