import { describe, expect, it } from 'vitest'
import { actWords, versionsOf } from '../../../domain/annotation/history'

const logged = (act: string, content: Readonly<Record<string, unknown>>) => ({
  sequence: 1,
  at: 'now',
  act: `annotation.${act}`,
  content,
})

describe('the versions of a note', () => {
  it('are told by what each act changed', () => {
    const versions = versionsOf([
      logged('add', {
        kind: 'underline',
        colour: 'pink',
        note: '甲',
        tags: ['a'],
        anchor: { quote: '原文' },
        by: '王五',
      }),
      logged('tag', { tags: ['a', 'b'], by: '王五' }),
      logged('remove', { inTrash: true }),
      logged('undo', { inTrash: false }),
      logged('reanchor', { start: 5, quote: '新文' }),
    ])
    expect(
      versions.map(({ content, quote, inTrash }) => [
        content.note,
        content.tags.length,
        quote,
        inTrash,
      ]),
    ).toEqual([
      ['甲', 1, '原文', false],
      ['甲', 2, '原文', false],
      ['甲', 2, '原文', true],
      ['甲', 2, '原文', false],
      ['甲', 2, '新文', false],
    ])
    expect(versions.map(({ by }) => by)).toEqual(['王五', '王五', null, null, null])
  })

  it('are told from the log of an older program, and from one that was spoilt', () => {
    const [first, second, third] = versionsOf([
      logged('add', { colour: 'blue', note: '甲', anchor: { quote: '原文' } }),
      logged('change', { id: 'x', colour: 'green', note: '乙' }),
      logged('change', { kind: 'circle', colour: 7, note: null, tags: ['a', 1], anchor: [] }),
    ])
    expect(first?.content).toEqual({ kind: 'highlight', colour: 'blue', note: '甲', tags: [] })
    expect(second?.content).toMatchObject({ colour: 'green', note: '乙' })
    expect(third?.content).toEqual(second?.content)
  })

  it('have words for every act that the program writes', () => {
    for (const act of [
      'add',
      'change',
      'tag',
      'link',
      'remove',
      'restore',
      'reanchor',
      'place',
      'keepOrphan',
      'restoreVersion',
      'undo',
      'redo',
      'import',
    ])
      expect(actWords[`annotation.${act}`]).toMatch(/\p{Script=Han}/u)
  })
})
