import { describe, expect, it } from 'vitest'
import { anchorAt } from '../../../domain/annotation/anchor'
import type { Anchor } from '../../../domain/annotation/annotation'
import { followText } from '../../../domain/annotation/follow-text'
import type { GazetteDocument } from '../../../domain/gazette/document'
import { streamOf } from '../../../domain/gazette/stream'
import { parsedCorpus } from '../../parsed-corpus'
import { addedParagraph, withBlocks } from './changed-document'

const [model] = parsedCorpus()
if (model === undefined) throw new Error('empty corpus')
const written = (...blocks: readonly (readonly [string | null, string])[]): GazetteDocument =>
  withBlocks(
    model,
    blocks.map(([clauseId, text]) => addedParagraph(text, clauseId)),
  )
const anchorOn = (document: GazetteDocument, words: string): Anchor => {
  const start = streamOf(document).indexOf(words)
  return { ...anchorAt(document, { start, end: start + words.length }), streamHash: 'old' }
}
/** What the note stands on now; why not, where it stands on nothing. */
function followed(words: string, old: GazetteDocument, document: GazetteDocument): string {
  const anchor = anchorOn(old, words)
  const found = followText(streamOf(old), document)(anchor)
  if (found.kind === 'orphaned') return found.reason
  const { start, end } = found.kind === 'moved' ? found : anchor
  const mark = found.kind === 'moved' && found.reworded ? 'reworded' : found.kind
  return `${mark} ${streamOf(document).slice(start, end)}`
}

describe('a note followed from its old text', () => {
  const old = written(
    ['一', '一、企业应当按时申报。'],
    ['二', '二、逾期不申报的，扣5分。'],
    ['三', '三、拒不申报的，扣5分。'],
  )

  it('stays, moves, and takes corrected characters with it', () => {
    expect(followed('不申报', old, old)).toBe('exact 不申报')
    const more = written(
      [null, '目录'],
      ['一', '一、企业应当按时申报。'],
      ['二', '二、逾期不申报的，扣5分。'],
    )
    expect(followed('逾期不申报', old, more)).toBe('moved 逾期不申报')
    const corrected = written(['一', '一、企业应当按时申报。'], ['二', '二、逾朝不申报的,扣5分。'])
    expect(followed('逾期不申报', old, corrected)).toBe('reworded 逾朝不申报')
  })

  it('waits for a person when its paragraph, its words or its clause are gone', () => {
    const without = written(['一', '一、企业应当按时申报。'], ['三', '三、拒不申报的，扣5分。'])
    expect(followed('逾期', old, without)).toMatch(/段落已从原文中删去/)
    const cut = written(['一', '一、企业应当按时申报。'], ['二', '二、不申报的，扣5分。'])
    expect(followed('逾期', old, cut)).toMatch(/文字已从段落中删去|文字已改写/)
    const renumbered = written(['一', '一、企业应当按时申报。'], ['二', '二、拒不申报的，扣5分。'])
    expect(followed('逾期', old, renumbered)).toMatch(/段落已从原文中删去/)
    expect(followed('拒不申报', old, renumbered)).toMatch(/另一条款/)
  })

  it('keeps white space at its ends, and is never on white space alone', () => {
    const spaced = written(['一', '一、共 30 分，另计'], ['二', '二、其他'])
    const more = written([null, '目录'], ['一', '一、共 30 分，另计'], ['二', '二、其他'])
    expect(followed(' 30 ', spaced, more)).toBe('moved  30 ')
    expect(followed('\n', spaced, more)).toMatch(/空白/)
  })

  it('goes over paragraphs as long as they follow each other', () => {
    const words = '按时申报。\n二、逾期'
    const more = written(
      [null, '目录'],
      ...([
        ['一', '一、企业应当按时申报。'],
        ['二', '二、逾期不申报的，扣5分。'],
      ] as const),
    )
    expect(followed(words, old, more)).toBe(`moved ${words}`)
    const parted = written(
      ['一', '一、企业应当按时申报。'],
      ['一', '补录。'],
      ['二', '二、逾期不申报的，扣5分。'],
    )
    expect(followed(words, old, parted)).toMatch(/不相连/)
  })

  it('that does not stand in the old text is left to its anchor', () => {
    const note = { ...anchorOn(old, '逾期'), start: 0, end: 2 }
    expect(followText(streamOf(old), old)(note)).toMatchObject({ kind: 'moved' })
  })
})
