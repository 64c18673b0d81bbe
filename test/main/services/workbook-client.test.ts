import { describe, expect, it } from 'vitest'
import { createWorkbookClient, type WorkbookChild } from '../../../main/services/workbook-client'

/** A process in miniature: the test plays its part. */
function stage() {
  const started: {
    readonly posted: { readonly id: number }[]
    say(message: unknown): void
    die(): void
    killed: boolean
  }[] = []
  const start = (): WorkbookChild => {
    let onMessage: (message: unknown) => void = () => undefined
    let onExit: () => void = () => undefined
    const actor = {
      posted: [] as { readonly id: number }[],
      say: (message: unknown) => {
        onMessage(message)
      },
      die: () => {
        onExit()
      },
      killed: false,
    }
    started.push(actor)
    return {
      post: (message) => {
        actor.posted.push(message as { readonly id: number })
      },
      onMessage: (listener) => {
        onMessage = listener
      },
      onExit: (listener) => {
        onExit = listener
      },
      kill: () => {
        actor.killed = true
      },
    }
  }
  return { started, client: createWorkbookClient(start) }
}

const job = { kind: 'inspect', path: '/x.xlsx', calculatorId: 'c' } as const

describe('the client of the workbook process', () => {
  it('starts no process before the first job, and one for several', async () => {
    const { started, client } = stage()
    expect(started).toHaveLength(0)
    for (const round of [1, 2]) {
      const answer = client.run(job, { file: 'x.xlsx' })
      started[0]?.say({ id: round, kind: 'done', value: round })
      expect(await answer).toBe(round)
    }
    expect(started).toHaveLength(1)
  })

  it('names the file when the process dies, and starts a new one for the next job', async () => {
    const { started, client } = stage()
    const answer = client.run(job, { file: '坏.xlsx' })
    started[0]?.die()
    await expect(answer).rejects.toThrow(/处理“坏.xlsx”的进程意外结束/)
    const next = client.run(job, { file: '好.xlsx' })
    started[1]?.say({ id: 2, kind: 'done', value: 'fine' })
    expect(await next).toBe('fine')
  })

  it('ends the process when the job is cancelled', async () => {
    const { started, client } = stage()
    const answer = client.run(job, { file: 'x.xlsx' })
    client.cancel()
    await expect(answer).rejects.toMatchObject({ code: 'cancelled' })
    expect(started[0]?.killed).toBe(true)
  })

  it('refuses a second job at the same time', async () => {
    const { started, client } = stage()
    const first = client.run(job, { file: 'x.xlsx' })
    await expect(client.run(job, { file: 'y.xlsx' })).rejects.toMatchObject({ code: 'conflict' })
    started[0]?.say({ id: 1, kind: 'done', value: 1 })
    await first
  })
})
