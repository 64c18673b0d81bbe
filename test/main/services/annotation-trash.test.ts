import { describe, expect, it } from 'vitest'
import { firstBrokenOperation, operationsOn } from '../../../main/store/operation-log'
import { notesDesk, placeOf } from './notes-desk'

const words = '企业综合评价得分为基础分、加分和扣分三类分值加总'

describe('the trash', () => {
  const { desk } = notesDesk()
  /** A workspace in which a note was thrown away in March and something else was done on a later day. */
  async function withTrash(lastAct: string) {
    let at = '2023-03-10T08:00:00.000Z'
    const here = await desk({ now: () => at })
    const { annotations, workspace } = here
    const draft = { anchor: placeOf(words), colour: 'pink' as const, note: '', tags: ['旧'] }
    const { id } = await annotations.add(draft)
    await annotations.add({ ...draft, tags: [] })
    await annotations.remove([id])
    at = lastAct
    await annotations.add({ ...draft, tags: [] })
    await workspace.close()
    return id
  }
  const startAt = async (now: string) => {
    const here = await desk({ now: () => now })
    const { erasedAtStart } = await here.annotations.overview()
    return { ...here, erasedAtStart, left: await here.annotations.list(true) }
  }

  it('gives a note up after 90 days, and tells how many', async () => {
    const id = await withTrash('2023-06-20T08:00:00.000Z')
    const { annotations, workspace, erasedAtStart, left } = await startAt(
      '2023-06-20T09:00:00.000Z',
    )
    expect(erasedAtStart).toBe(1)
    expect(left).toEqual([])
    expect(await annotations.list()).toHaveLength(2)
    expect(await annotations.tags()).toEqual([])
    expect((await operationsOn(workspace, id)).map(({ act }) => act)).toEqual([
      'annotation.add',
      'annotation.remove',
      'annotation.erase',
    ])
    expect(await firstBrokenOperation(workspace)).toBeNull()
    await expect(annotations.restore([id])).rejects.toThrow(/不存在/)
  })

  it('keeps a note to the last of its 90 days', async () => {
    await withTrash('2023-06-20T08:00:00.000Z')
    const { erasedAtStart, left } = await startAt('2023-06-08T08:00:00.000Z')
    expect(erasedAtStart).toBe(0)
    expect(left).toHaveLength(1)
  })

  it.each([
    ['was set forward', '2099-01-01T00:00:00.000Z', '2023-03-11T08:00:00.000Z'],
    ['was set back', '2001-01-01T00:00:00.000Z', '2023-06-20T08:00:00.000Z'],
    ['tells nonsense', 'now', '2023-06-20T08:00:00.000Z'],
  ])('gives nothing up when the clock %s', async (_, now, lastAct) => {
    await withTrash(lastAct)
    const { erasedAtStart, left } = await startAt(now)
    expect(erasedAtStart).toBe(0)
    expect(left).toHaveLength(1)
  })
})
