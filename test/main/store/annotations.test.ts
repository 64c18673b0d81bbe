import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  countAnnotations,
  eraseAnnotation,
  findAnnotation,
  findStored,
  insertAnnotation,
  listAnnotations,
  listByDocument,
  listByTag,
  listTrash,
  moveAnchor,
  trashedBefore,
  updateAnnotation,
} from '../../../main/store/annotations'
import { dropUnusedTags, listTags } from '../../../main/store/annotation-parts'
import type { Database } from '../../../main/store/database'
import { openWorkspace } from '../../../main/store/workspace'
import { aNote } from './a-note'

describe('stored notes', () => {
  let db: Database
  beforeEach(async () => {
    db = await openWorkspace(':memory:')
  })
  afterEach(() => db.close())

  it('come back as they were, whatever is written in them', async () => {
    const hostile = `'; DROP TABLE annotations; -- ”《${'汉'.repeat(50)}\n\t\u0000😀`
    const note = { ...aNote('a', hostile), note: hostile }
    await insertAnnotation(db, note)
    expect(await listAnnotations(db)).toEqual([note])
  })

  it('keep a place outside of every clause', async () => {
    const note = { ...aNote('a'), anchor: { ...aNote('a').anchor, clauseId: null } }
    await insertAnnotation(db, note)
    expect((await findAnnotation(db, 'a'))?.anchor.clauseId).toBeNull()
  })

  it('come document by document, in the order of the text', async () => {
    const at = (id: string, documentId: string, start: number) => {
      const note = aNote(id)
      return { ...note, anchor: { ...note.anchor, documentId, start, end: start + 3 } }
    }
    for (const note of [at('c', 'b', 5), at('b', 'a', 90), at('a', 'a', 10)])
      await insertAnnotation(db, note)
    expect((await listAnnotations(db)).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect((await listByDocument(db, 'a')).map(({ id }) => id)).toEqual(['a', 'b'])
    expect(await listByDocument(db, 'none')).toEqual([])
  })

  it('go into the trash and come out again', async () => {
    const note = aNote('a')
    await insertAnnotation(db, note)
    const thrown = { ...note, deletedAt: 'then' }
    expect(await updateAnnotation(db, note, thrown)).toBe(true)
    expect(await listAnnotations(db)).toEqual([])
    expect(await listByDocument(db, note.anchor.documentId)).toEqual([])
    expect(await findAnnotation(db, 'a')).toBeNull()
    expect(await findStored(db, 'a')).toEqual(thrown)
    expect(await listTrash(db)).toEqual([thrown])
    expect(await countAnnotations(db)).toEqual({ live: 0, inTrash: 1 })
    const back = { ...note, kind: 'underline' as const, colour: 'blue' as const, note: '核对' }
    expect(await updateAnnotation(db, thrown, back)).toBe(true)
    expect(await listAnnotations(db)).toEqual([back])
    expect(await updateAnnotation(db, aNote('none'), aNote('none'))).toBe(false)
  })

  it('are erased from the trash alone, with tags and links', async () => {
    const link = { id: 'l', target: { kind: 'annotation' as const, annotationId: 'b' } }
    await insertAnnotation(db, { ...aNote('b'), deletedAt: '2023-03-01', tags: ['旧'] })
    await insertAnnotation(db, { ...aNote('a'), links: [link] })
    expect(await trashedBefore(db, '2023-03-01')).toEqual([])
    expect(await trashedBefore(db, '2023-03-02')).toEqual([{ id: 'b', deleted_at: '2023-03-01' }])
    await eraseAnnotation(db, 'a')
    await eraseAnnotation(db, 'b')
    expect(await listTrash(db)).toEqual([])
    expect(await findAnnotation(db, 'a')).toEqual(aNote('a'))
    await dropUnusedTags(db)
    expect(await listTags(db)).toEqual([])
  })

  it('keep tags and links of both kinds', async () => {
    await insertAnnotation(db, aNote('b'))
    const step = {
      kind: 'step' as const,
      calculatorId: 'c',
      title: '工业企业综合评价：总分',
      inputs: { area: '10' },
      readings: {},
      stepId: '总分',
    }
    const note = {
      ...aNote('a'),
      tags: ['亩均', '申报'],
      links: [
        { id: 'l1', target: { kind: 'annotation' as const, annotationId: 'b' } },
        { id: 'l2', target: step },
      ],
    }
    await insertAnnotation(db, note)
    expect(await findAnnotation(db, 'a')).toEqual(note)
    const changed = { ...note, tags: ['申报'], links: note.links.slice(1) }
    await updateAnnotation(db, note, changed)
    expect(await findAnnotation(db, 'a')).toEqual(changed)
    expect(await listByTag(db, '申报')).toEqual([changed])
    expect(await listByTag(db, '亩均')).toEqual([])
    await dropUnusedTags(db)
    expect(await listTags(db)).toEqual([{ name: '申报', count: 1 }])
  })

  it('cannot be linked to nothing', async () => {
    const link = { id: 'l', target: { kind: 'annotation' as const, annotationId: 'gone' } }
    await insertAnnotation(db, { ...aNote('a'), links: [link] })
    expect((await findAnnotation(db, 'a'))?.links).toEqual([])
  })

  it('take a new place once', async () => {
    await insertAnnotation(db, aNote('a'))
    const anchor = { ...aNote('a').anchor, start: 50, end: 53, prefix: '前', streamHash: 'new' }
    expect(await moveAnchor(db, 'a', anchor)).toBe(true)
    expect(await moveAnchor(db, 'a', anchor)).toBe(false)
    expect(await findAnnotation(db, 'a')).toEqual({ ...aNote('a'), anchor })
  })

  it.each([
    ['a colour of its own', { colour: 'red' as 'green' }, /CHECK/],
    ['a kind of its own', { kind: 'circle' as 'note' }, /CHECK/],
    ['no words', { anchor: { ...aNote('a').anchor, quote: '' } }, /CHECK/],
    ['an end before its start', { anchor: { ...aNote('a').anchor, end: 9 } }, /CHECK/],
    ['a start before the text', { anchor: { ...aNote('a').anchor, start: -1 } }, /CHECK/],
  ])('cannot have %s', async (_, wrong, fault) => {
    await expect(insertAnnotation(db, { ...aNote('a'), ...wrong })).rejects.toThrow(fault)
  })

  it('cannot share an id', async () => {
    await insertAnnotation(db, aNote('a'))
    await expect(insertAnnotation(db, aNote('a'))).rejects.toThrow(/UNIQUE/)
  })
})
