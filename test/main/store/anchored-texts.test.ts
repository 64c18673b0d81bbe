import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dropUnusedTexts, findText, hasText, keepText } from '../../../main/store/anchored-texts'
import { insertAnnotation } from '../../../main/store/annotations'
import type { Database } from '../../../main/store/database'
import { hashOf } from '../../../main/store/library-build'
import { openWorkspace } from '../../../main/store/workspace'
import { aNote } from './a-note'

describe('the texts that notes stand on', () => {
  let db: Database
  const stream = '基础分、加分和扣分'
  const streamHash = hashOf(stream)
  beforeEach(async () => {
    db = await openWorkspace(':memory:')
    await keepText(db, { streamHash, documentId: 'a', stream })
  })
  afterEach(() => db.close())

  it('are kept once', async () => {
    await keepText(db, { streamHash, documentId: 'a', stream: '别的' })
    expect(await findText(db, streamHash)).toBe(stream)
    expect(await hasText(db, streamHash)).toBe(true)
    expect(await findText(db, hashOf('none'))).toBeNull()
    expect(await hasText(db, '')).toBe(false)
  })

  it('are not believed when they were changed behind the program’s back', async () => {
    await db.script(`UPDATE anchored_texts SET stream = '基础分、加分和扣份'`)
    expect(await findText(db, streamHash)).toBeNull()
  })

  it('go when no note stands on them any more, in the trash or outside of it', async () => {
    const note = aNote('a')
    const anchor = { ...note.anchor, streamHash }
    await insertAnnotation(db, { ...note, anchor, deletedAt: 'then' })
    await dropUnusedTexts(db)
    expect(await hasText(db, streamHash)).toBe(true)
    await db.script('DELETE FROM annotations')
    await dropUnusedTexts(db)
    expect(await hasText(db, streamHash)).toBe(false)
  })
})
