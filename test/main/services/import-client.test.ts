import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createImportClient } from '../../../main/services/import-client'
import type { Child } from '../../../main/services/job-client'

/** A process that never answers by itself. */
function silentChild() {
  const state: { killed: boolean; say: (message: unknown) => void } = {
    killed: false,
    say: () => undefined,
  }
  const child: Child = {
    post: () => undefined,
    onMessage: (listener) => {
      state.say = listener
    },
    onExit: () => undefined,
    kill: () => {
      state.killed = true
    },
  }
  return { state, child }
}

const job = { kind: 'preview', path: '/x', name: 'x.pdf', encoding: null } as const

describe('the client of the import process', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('gives a file up that makes no progress, and says what to do', async () => {
    const { state, child } = silentChild()
    const answer = createImportClient(() => child).run(job)
    const refused = expect(answer).rejects.toThrow(/超过30秒没有进展.*请拆分文件/)
    await vi.advanceTimersByTimeAsync(30_001)
    await refused
    expect(state.killed).toBe(true)
  })

  it('lets a long file take its time as long as it goes on', async () => {
    const { state, child } = silentChild()
    const seen: unknown[] = []
    const answer = createImportClient(() => child).run(job, (progress) => seen.push(progress))
    for (let page = 20; page <= 100; page += 20) {
      await vi.advanceTimersByTimeAsync(25_000)
      state.say({ id: 1, kind: 'progress', progress: { done: page, total: 100 } })
    }
    state.say({ id: 1, kind: 'done', value: 'read' })
    expect(await answer).toBe('read')
    expect(seen).toHaveLength(5)
    expect(state.killed).toBe(false)
  })
})
