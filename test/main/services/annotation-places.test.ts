import { describe, expect, it } from 'vitest'
import type { GazetteDocument } from '../../../domain/gazette/document'
import { streamOf } from '../../../domain/gazette/stream'
import { operationsOn } from '../../../main/store/operation-log'
import { withBlocks, withParagraph } from '../../domain/annotation/changed-document'
import { notesDesk, placeOf, rules } from './notes-desk'

const words = '企业综合评价得分为基础分、加分和扣分三类分值加总'

/** The document with the words of one paragraph changed, and a paragraph more above. */
const reworded = (from: string, to: string): GazetteDocument =>
  withParagraph(
    withBlocks(
      rules,
      rules.blocks.map((block) => ({ ...block, text: block.text.replace(from, to) })),
    ),
    0,
    '补录的一段。',
  )

describe('notes in a renewed library', () => {
  const { desk } = notesDesk()

  it('follow corrected words by the text they were made on, and say so', async () => {
    const old = await desk({ library: 'old' })
    const { id } = await old.annotations.add({ anchor: placeOf(words), colour: 'blue', note: '' })
    await old.workspace.close()
    const corrected = words.replace('基础分', '基本分')
    const here = await desk({ library: 'new', documents: [reworded(words, corrected)] })
    const [note] = await here.annotations.list()
    expect(note).toMatchObject({ placement: 'moved', anchor: { quote: corrected } })
    expect(note?.placementReason).toContain(words)
    expect((await operationsOn(here.workspace, id)).at(-1)).toMatchObject({
      act: 'annotation.reanchor',
      content: { quote: corrected, was: words },
    })
    expect((await here.annotations.history(id)).map(({ quote }) => quote)).toEqual([
      words,
      corrected,
    ])
  })

  it('follow by their anchor alone where the old text was never kept', async () => {
    const old = await desk({ library: 'old' })
    await old.annotations.add({ anchor: placeOf(words), colour: 'blue', note: '' })
    await old.workspace.script('DELETE FROM anchored_texts')
    await old.workspace.close()
    const corrected = words.replace('基础分', '基本分')
    const here = await desk({ library: 'new', documents: [reworded(words, corrected)] })
    expect((await here.annotations.list())[0]?.placement).toBe('orphaned')
  })

  it('of a program that kept no texts get them at the next start', async () => {
    const old = await desk({ library: 'old' })
    await old.annotations.add({ anchor: placeOf(words), colour: 'blue', note: '' })
    await old.workspace.script('DELETE FROM anchored_texts')
    await old.annotations.startUp()
    await old.workspace.close()
    const corrected = words.replace('基础分', '基本分')
    const here = await desk({ library: 'new', documents: [reworded(words, corrected)] })
    expect((await here.annotations.list())[0]?.placement).toBe('moved')
  })

  it('without a place wait, are kept, or take the place that a person gives them', async () => {
    const old = await desk({ library: 'old' })
    const { id } = await old.annotations.add({ anchor: placeOf(words), colour: 'blue', note: '甲' })
    await old.workspace.close()
    const documents = [reworded(words, '本款另行规定')]
    const here = await desk({ library: 'new', documents })
    const { annotations } = here
    const one = async () => (await annotations.list())[0]
    expect(await one()).toMatchObject({ placement: 'orphaned', keptAsOrphan: false })
    await annotations.keepOrphan([id], true)
    expect(await one()).toMatchObject({ placement: 'orphaned', keptAsOrphan: true })

    const document = documents[0] ?? rules
    const start = streamOf(document).indexOf('本款另行规定')
    const chosen = placeOf('本款另行规定', document)
    await expect(annotations.place(id, { ...chosen, quote: '别的文字' })).rejects.toThrow(
      /重新选取/,
    )
    expect(await annotations.place(id, chosen)).toMatchObject({
      placement: 'exact',
      keptAsOrphan: false,
      note: '甲',
      anchor: { start, quote: '本款另行规定' },
    })
    await annotations.acts.undo()
    expect(await one()).toMatchObject({ placement: 'orphaned', anchor: { quote: words } })
    await annotations.acts.redo()
    expect(await one()).toMatchObject({ placement: 'exact' })
  })

  it('are not moved while they lie in the trash, but when they come out', async () => {
    const old = await desk({ library: 'old' })
    const { id } = await old.annotations.add({ anchor: placeOf(words), colour: 'blue', note: '' })
    await old.annotations.remove([id])
    await old.workspace.close()
    const here = await desk({ library: 'new', documents: [reworded('无此文字', '')] })
    expect(await here.annotations.list(true)).toMatchObject([{ id, placement: 'moved' }])
    expect(await operationsOn(here.workspace, id)).toHaveLength(2)
    expect(await here.annotations.restore([id])).toMatchObject([{ placement: 'moved' }])
    expect((await operationsOn(here.workspace, id)).map(({ act }) => act)).toEqual([
      'annotation.add',
      'annotation.remove',
      'annotation.restore',
      'annotation.reanchor',
    ])
    // The new place is no change of the user's and stays when the restoring is taken back.
    await here.annotations.acts.undo()
    expect(await here.annotations.list(true)).toMatchObject([{ id, placement: 'exact' }])
  })
})
