import { describe, expect, it } from 'vitest'
import { contentHash } from '../../../main/services/annotation-pack'
import { firstBrokenOperation, operationsOn } from '../../../main/store/operation-log'
import { notesDesk, placeOf, type Desk } from './notes-desk'

const words = '企业综合评价得分为基础分、加分和扣分三类分值加总'

describe('acts on notes', () => {
  const { desk } = notesDesk()
  const addOne = ({ annotations }: Desk, note = '', tags: readonly string[] = []) =>
    annotations.add({ anchor: placeOf(words), colour: 'pink', note, tags })
  const states = async ({ annotations }: Desk) =>
    (await annotations.list()).map(({ note, colour, tags }) =>
      [note, colour, tags.join()].join('|'),
    )

  it('are taken back and done again, one after the other', async () => {
    const here = await desk()
    const { annotations } = here
    const { id } = await addOne(here, '甲', ['亩均'])
    await annotations.change({ id, colour: 'green', note: '乙' })
    await annotations.tag({ ids: [id], add: ['申报'], remove: ['亩均'] })
    await annotations.remove([id])
    expect(await states(here)).toEqual([])
    const seen: string[][] = []
    for (let step = 0; step < 4; step += 1) {
      const { done } = await annotations.acts.undo()
      seen.push([done ?? '', ...(await states(here))])
    }
    expect(seen).toEqual([
      ['删除批注', '乙|green|申报'],
      ['改标签', '乙|green|亩均'],
      ['修改批注', '甲|pink|亩均'],
      ['新建批注'],
    ])
    expect(await annotations.acts.undo()).toMatchObject({ done: null, undo: null })
    for (let step = 0; step < 3; step += 1) await annotations.acts.redo()
    expect(await states(here)).toEqual(['乙|green|申报'])
    expect(annotations.acts.state()).toEqual({ undo: '改标签', redo: '删除批注' })
    // A new act is the end of what could be done again.
    await annotations.change({ id, colour: 'blue', note: '丙' })
    expect(annotations.acts.state()).toEqual({ undo: '修改批注', redo: null })
    expect(await firstBrokenOperation(here.workspace)).toBeNull()
  })

  it('on many notes are one act, and all or none', async () => {
    const here = await desk()
    const { annotations } = here
    const ids = [(await addOne(here)).id, (await addOne(here)).id, (await addOne(here)).id]
    await annotations.colour(ids, 'blue')
    expect(await states(here)).toEqual(['|blue|', '|blue|', '|blue|'])
    const unknown = '00000000-0000-4000-8000-000000000000'
    await expect(annotations.remove([...ids, unknown])).rejects.toThrow(/不存在/)
    expect(await states(here)).toHaveLength(3)
    await annotations.remove(ids)
    expect(await annotations.acts.undo()).toMatchObject({ done: '删除3条批注', ids })
    await annotations.acts.undo()
    expect(await states(here)).toEqual(['|pink|', '|pink|', '|pink|'])
  })

  it('are not taken back over a later change of the same note', async () => {
    const here = await desk()
    const { annotations, workspace } = here
    const { id } = await addOne(here, '甲')
    await annotations.change({ id, colour: 'green', note: '乙' })
    await workspace.script(`UPDATE annotations SET note = '别处改过' WHERE id = '${id}'`)
    await expect(annotations.acts.undo()).rejects.toThrow(/另有改动/)
    expect(await states(here)).toEqual(['别处改过|green|'])
    expect(annotations.acts.state().redo).toBeNull()
  })

  it('that change nothing leave no trace', async () => {
    const here = await desk()
    const { id } = await addOne(here, '甲', ['亩均'])
    await here.annotations.tag({ ids: [id], add: [' 亩均 '], remove: [] })
    expect(here.annotations.acts.state().undo).toBe('新建批注')
    expect(await operationsOn(here.workspace, id)).toHaveLength(1)
  })

  it('are kept as versions with who and when, and an old one comes back', async () => {
    const here = await desk({ author: '王五' })
    const { annotations } = here
    const { id } = await addOne(here, '甲', ['亩均'])
    await annotations.change({ id, colour: 'green', note: '乙', kind: 'underline', tags: [] })
    await annotations.remove([id])
    await annotations.restore([id])
    const versions = await annotations.history(id)
    expect(versions.map(({ act, by, inTrash }) => [act, by, inTrash])).toEqual([
      ['annotation.add', '王五', false],
      ['annotation.change', '王五', false],
      ['annotation.remove', '王五', true],
      ['annotation.restore', '王五', false],
    ])
    expect(versions[0]?.content).toEqual({
      kind: 'highlight',
      colour: 'pink',
      note: '甲',
      tags: ['亩均'],
    })
    const back = await annotations.restoreVersion(id, versions[0]?.sequence ?? 0)
    expect(back).toMatchObject({ kind: 'highlight', colour: 'pink', note: '甲', tags: ['亩均'] })
    expect(await annotations.history(id)).toHaveLength(5)
    await annotations.acts.undo()
    expect(await states(here)).toEqual(['乙|green|'])
    await expect(annotations.restoreVersion(id, 999)).rejects.toThrow(/没有这个版本/)
  })

  it('rename, merge and remove tags without losing a note', async () => {
    const here = await desk()
    const { annotations } = here
    await addOne(here, '1', ['亩均'])
    await addOne(here, '2', ['亩均', '申报'])
    const { id } = await addOne(here, '3', ['申报'])
    await annotations.remove([id])
    await expect(annotations.renameTag('亩均', '申报')).rejects.toThrow(/合并/)
    await expect(annotations.renameTag('没有', '新')).rejects.toThrow(/没有标签/)
    await expect(annotations.renameTag('亩均', ' \n ')).rejects.toThrow(/为空/)
    expect(await annotations.renameTag('亩均', ' 亩均１ ')).toBe(2)
    expect(await annotations.tags()).toEqual([
      { name: '亩均1', count: 2 },
      { name: '申报', count: 1 },
    ])
    expect(await annotations.mergeTags(['亩均1', '申报'], '评价')).toBe(3)
    await annotations.restore([id])
    expect(await states(here)).toEqual(['1|pink|评价', '2|pink|评价', '3|pink|评价'])
    await annotations.acts.undo()
    await annotations.acts.undo()
    expect(await annotations.tags()).toEqual([
      { name: '亩均1', count: 2 },
      { name: '申报', count: 1 },
    ])
    expect(await annotations.removeTag('申报')).toBe(2)
    expect(await states(here)).toEqual(['1|pink|亩均1', '2|pink|亩均1'])
    expect(await annotations.tags()).toEqual([{ name: '亩均1', count: 2 }])
  })

  it('link notes with notes and with steps of a calculation, once each', async () => {
    const here = await desk()
    const { annotations } = here
    const a = await addOne(here, 'a')
    const b = await addOne(here, 'b')
    const step = {
      kind: 'step' as const,
      calculatorId: 'liyang-2023-6/enterprise-evaluation',
      title: '总分',
      inputs: { area: '10' },
      readings: {},
      stepId: '总分',
    }
    await annotations.link(a.id, { kind: 'annotation', annotationId: b.id })
    await annotations.link(a.id, { kind: 'annotation', annotationId: b.id })
    const linked = await annotations.link(a.id, step)
    expect(linked.links.map(({ target }) => target)).toHaveLength(2)
    expect(linked.links.map(({ target }) => target)).toContainEqual(step)
    await expect(
      annotations.link(a.id, { kind: 'annotation', annotationId: a.id }),
    ).rejects.toThrow(/自身/)
    const one = linked.links.find(({ target }) => target.kind === 'step')
    const left = await annotations.unlink(a.id, one?.id ?? '')
    expect(left.links).toHaveLength(1)
    await annotations.acts.undo()
    expect((await annotations.list()).find(({ id }) => id === a.id)?.links).toHaveLength(2)
  })

  it('put bookmarks on clauses alone', async () => {
    const here = await desk()
    const { annotations } = here
    const draft = { colour: 'blue' as const, note: '', kind: 'bookmark' as const }
    const marked = await annotations.add({ ...draft, anchor: placeOf(words) })
    expect(marked).toMatchObject({ kind: 'bookmark' })
    await expect(
      annotations.add({ ...draft, anchor: placeOf('溧阳市工业企业效益综合评价办法') }),
    ).rejects.toThrow(/条款书签/)
  })

  it('have a content that does not depend on place and time', async () => {
    const here = await desk()
    const note = await addOne(here, '甲', ['乙'])
    const elsewhere = { ...note, anchor: { ...note.anchor, start: 1 }, updatedAt: 'later' }
    expect(contentHash(elsewhere)).toBe(contentHash(note))
    expect(contentHash({ ...note, tags: [] })).not.toBe(contentHash(note))
  })
})
