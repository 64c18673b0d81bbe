import { describe, expect, it } from 'vitest'
import { anchorAt } from '../../../domain/annotation/anchor'
import type { Anchor } from '../../../domain/annotation/annotation'
import { reanchor } from '../../../domain/annotation/reanchor'
import type { Block, GazetteDocument } from '../../../domain/gazette/document'
import { streamOf } from '../../../domain/gazette/stream'
import { parsedCorpus } from '../../parsed-corpus'
import { seededRandom } from '../../seeded-random'
import { addedParagraph, withBlocks, withParagraph } from './changed-document'

const documents = parsedCorpus()

/** A small document: `clause: text` block by block. */
const written = (...blocks: readonly (readonly [string | null, string])[]): GazetteDocument => {
  const [model] = documents
  if (model === undefined) throw new Error('empty corpus')
  return withBlocks(
    model,
    blocks.map(([clauseId, text]) => addedParagraph(text, clauseId)),
  )
}
const anchorOn = (document: GazetteDocument, words: string): Anchor => {
  const start = streamOf(document).indexOf(words)
  return { ...anchorAt(document, { start, end: start + words.length }), streamHash: 'old' }
}
/** The words the note stands on now; why not, where it stands on none. */
const placed = (anchor: Anchor, document: GazetteDocument): string => {
  const found = reanchor(anchor, document)
  if (found.kind === 'orphaned') return found.reason
  const { start, end } = found.kind === 'moved' ? found : anchor
  return `${found.kind} ${streamOf(document).slice(start, end)}`
}

describe('finding a note again', () => {
  const old = written(
    ['一', '一、企业应当按时申报。'],
    ['二', '二、逾期不申报的，扣5分。'],
    ['三', '三、拒不申报的，扣5分。'],
  )

  it('leaves it where nothing moved', () => {
    expect(placed(anchorOn(old, '逾期不申报'), old)).toBe('exact 逾期不申报')
  })

  it('follows its words when something was put in above', () => {
    const changed = withParagraph(old, 0, '目录')
    expect(placed(anchorOn(old, '逾期不申报'), changed)).toBe('moved 逾期不申报')
  })

  it('is not lured to the same words of another clause', () => {
    const changed = written(['一', '一、企业应当按时申报。'], ['三', '三、逾期不申报的，扣5分。'])
    expect(placed(anchorOn(old, '逾期不申报'), changed)).toMatch(/找不到/)
  })

  it('follows its clause when twin clauses change places', () => {
    const twins = written(['二', '二、逾期的，扣5分。'], ['三', '三、拒报的，扣5分。'])
    const swapped = written(['三', '三、拒报的，扣5分。'], ['二', '二、逾期的，扣5分。'])
    const note = anchorOn(twins, '扣5分')
    expect(reanchor(note, swapped)).toEqual({
      kind: 'moved',
      start: streamOf(swapped).lastIndexOf('扣5分'),
      end: streamOf(swapped).lastIndexOf('扣5分') + 3,
    })
  })

  it('takes white space and width of characters for no change', () => {
    const loose = written(['二', '二、逾期 不申报 的，扣 ５ 分。'])
    expect(placed(anchorOn(old, '不申报的，扣5分'), loose)).toBe('moved 不申报 的，扣 ５ 分')
  })

  it('asks the context when the clause says the words twice, and gives up when that does not decide', () => {
    const text = '企业申报后，由镇审核；审核后，企业公示。'
    const twice = written(['一', text])
    const start = text.lastIndexOf('企业')
    const note = { ...anchorAt(twice, { start, end: start + 2 }), streamHash: 'old' }
    expect(reanchor(note, written(['零', '总则'], ['一', text]))).toEqual({
      kind: 'moved',
      start: start + 3,
      end: start + 5,
    })
    const rewritten = written(['一', '镇审核企业；企业公布结果。'])
    expect(placed(note, rewritten)).toMatch(/多处相同/)
    expect(placed(note, written(['一', '审核企业。']))).toMatch(/前后文已不同/)
  })

  it('takes a quote over two paragraphs', () => {
    const note = anchorOn(old, '按时申报。\n二、逾期')
    expect(placed(note, withParagraph(old, 0, '目录'))).toBe('moved 按时申报。\n二、逾期')
    const parted = withParagraph(old, 1, '补录的一段。')
    expect(placed(note, parted)).toMatch(/找不到/)
  })

  it('does not look for a note on white space', () => {
    const note = { ...anchorOn(old, '逾期'), quote: ' \n' }
    expect(placed(note, old)).toMatch(/空白/)
  })
})

interface Note {
  readonly document: GazetteDocument
  readonly block: Block
  readonly offset: number
  readonly anchor: Anchor
}

function notesOver(count: number): readonly Note[] {
  const random = seededRandom(20230309)
  const notes: Note[] = []
  while (notes.length < count) {
    const document = documents[random(documents.length)]
    const block = document?.blocks[random(document.blocks.length)]
    if (document === undefined || block === undefined || block.text.length < 2) continue
    if (block.kind === 'pageFurniture') continue
    const offset = random(block.text.length - 1)
    const start = block.start + offset
    const end = Math.min(block.start + block.text.length, start + 2 + random(40))
    if (streamOf(document).slice(start, end).trim() === '') continue
    const anchor = { ...anchorAt(document, { start, end }), streamHash: 'old' }
    notes.push({ document, block, offset, anchor })
  }
  return notes
}

type Edition = (note: Note) => readonly Block[]

/** What became of each note: its own words, other words, or told as lost. */
function outcomes(notes: readonly Note[], edition: Edition) {
  const counts = { found: 0, misplaced: 0, orphaned: 0 }
  for (const note of notes) {
    const blocks = edition(note)
    const changed = withBlocks(note.document, blocks)
    const own = changed.blocks[blocks.indexOf(note.block)]
    const found = reanchor(note.anchor, changed)
    if (found.kind === 'orphaned') counts.orphaned += 1
    else {
      const start = found.kind === 'moved' ? found.start : note.anchor.start
      if (own !== undefined && start === own.start + note.offset) counts.found += 1
      else counts.misplaced += 1
    }
  }
  return counts
}

describe('1,000 notes over the gazettes', () => {
  const notes = notesOver(1000)

  it('are all found when a paragraph was put in at the top', () => {
    const { found, misplaced } = outcomes(notes, ({ document }) => [
      addedParagraph('补录的一段。'),
      ...document.blocks,
    ])
    expect({ found: found >= 990, misplaced }).toEqual({ found: true, misplaced: 0 })
  })

  it('are found when page heads and numbers went', () => {
    const kept = notes.filter(({ block }) => block.kind !== 'pageFurniture')
    const { found, misplaced } = outcomes(kept, ({ document }) =>
      document.blocks.filter(({ kind }) => kind !== 'pageFurniture'),
    )
    expect(misplaced).toBe(0)
    expect(found / kept.length).toBeGreaterThanOrEqual(0.99)
  })

  it('are never moved elsewhere when their paragraph was deleted', () => {
    const { misplaced, orphaned } = outcomes(notes, ({ document, block }) =>
      document.blocks.filter(({ index }) => index !== block.index),
    )
    expect({ misplaced, orphaned }).toEqual({ misplaced: 0, orphaned: notes.length })
  })

  it('keep to their clause when it changes places with the next', () => {
    const { found, misplaced } = outcomes(notes, ({ document, block }) => {
      const own = document.blocks.filter(({ clauseId }) => clauseId === block.clauseId)
      const others = document.blocks.filter(({ clauseId }) => clauseId !== block.clauseId)
      return [...others, ...own]
    })
    expect(misplaced).toBe(0)
    expect(found).toBeGreaterThanOrEqual(990)
  })

  it('are never moved elsewhere when three of a hundred characters were corrected', () => {
    const random = seededRandom(7)
    const corrected = ({ document }: Note) =>
      document.blocks.map((block) => ({
        ...block,
        text: block.text.replace(/[^\t\n]/g, (char) => (random(100) < 3 ? '改' : char)),
      }))
    for (const note of notes) {
      const changed = withBlocks(note.document, corrected(note))
      const found = reanchor(note.anchor, changed)
      if (found.kind === 'orphaned') continue
      const { start, end } = found.kind === 'moved' ? found : note.anchor
      const own = changed.blocks[note.block.index]
      expect([start, streamOf(changed).slice(start, end)]).toEqual([
        (own?.start ?? 0) + note.offset,
        note.anchor.quote,
      ])
    }
  })
})
