import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  changeAnnotation,
  findAnnotation,
  insertAnnotation,
  listAnnotations,
  listByDocument,
  moveAnchor,
  removeAnnotation,
  restoreAnnotation,
} from '../../../main/store/annotations'
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
    await insertAnnotation(db, aNote('a'))
    expect(await removeAnnotation(db, 'a', 'now')).toBe(true)
    expect(await removeAnnotation(db, 'a', 'now')).toBe(false)
    expect(await changeAnnotation(db, { id: 'a', colour: 'blue', note: '' }, 'now')).toBe(false)
    expect(await listAnnotations(db)).toEqual([])
    expect(await findAnnotation(db, 'a')).toBeNull()
    expect(await restoreAnnotation(db, 'a')).toBe(true)
    expect(await restoreAnnotation(db, 'a')).toBe(false)
    expect(await changeAnnotation(db, { id: 'a', colour: 'blue', note: '核对' }, 'later')).toBe(
      true,
    )
    expect(await listAnnotations(db)).toEqual([
      { ...aNote('a'), colour: 'blue', note: '核对', updatedAt: 'later' },
    ])
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
