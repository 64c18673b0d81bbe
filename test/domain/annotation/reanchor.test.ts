import { describe, expect, it } from 'vitest'
import { anchorAt } from '../../../domain/annotation/anchor'
import type { Anchor } from '../../../domain/annotation/annotation'
import { followText } from '../../../domain/annotation/follow-text'
import { reanchor, type Anchoring } from '../../../domain/annotation/reanchor'
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
      reworded: false,
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
      reworded: false,
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

function notesOver(count: number, seed: number): readonly Note[] {
  const random = seededRandom(seed)
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

/** A changed document, and where the note's own first character stands in it; null where it is gone. */
interface Edition {
  readonly document: GazetteDocument
  readonly home: number | null
  readonly follow: (anchor: Anchor) => Anchoring
  /** Where the note is another than drawn. */
  readonly anchor?: Anchor
}
type Change = (note: Note) => Edition

/** One changed document for all of its notes, as a rebuilt library gives it. */
function oncePerDocument(change: (document: GazetteDocument) => readonly Block[]): Change {
  const editions = new Map<
    GazetteDocument,
    {
      readonly blocks: readonly Block[]
      readonly changed: GazetteDocument
      readonly follow: (anchor: Anchor) => Anchoring
    }
  >()
  return ({ document, block, offset }) => {
    const known = editions.get(document)
    const blocks = known?.blocks ?? change(document)
    const changed = known?.changed ?? withBlocks(document, blocks)
    const follow = known?.follow ?? followText(streamOf(document), changed)
    editions.set(document, { blocks, changed, follow })
    const at = blocks.findIndex(({ firstLine, index }) => index === block.index && firstLine > 0)
    const home = changed.blocks[at]
    return { document: changed, home: home === undefined ? null : home.start + offset, follow }
  }
}

interface Counts {
  survivors: number
  found: number
  misplaced: number
  lost: number
  orphaned: number
}

/** What became of each note, by its own anchor alone and with the old text: its place, another one, or 待确认. */
function outcomes(notes: readonly Note[], change: Change) {
  const none = () => ({ survivors: 0, found: 0, misplaced: 0, lost: 0, orphaned: 0 })
  const counts = { byText: none(), byAnchor: none() }
  const count = (sum: Counts, found: Anchoring, { home, anchor }: Edition & { anchor: Anchor }) => {
    if (home !== null) sum.survivors += 1
    if (found.kind === 'orphaned') {
      sum.orphaned += 1
      if (home !== null) sum.lost += 1
    } else if ((found.kind === 'moved' ? found.start : anchor.start) === home) sum.found += 1
    else sum.misplaced += 1
  }
  for (const note of notes) {
    const edition = { anchor: note.anchor, ...change(note) }
    count(counts.byText, edition.follow(edition.anchor), edition)
    count(counts.byAnchor, reanchor(edition.anchor, edition.document), edition)
  }
  return counts
}

/** Added blocks carry line 0, so that they are never taken for the block of a note. */
const added = (text: string, clauseId: string | null = null): Block => ({
  ...addedParagraph(text, clauseId),
  index: -1,
  firstLine: 0,
})

/** The clause with everything under it. */
const inClause = (block: Block, clauseId: string | null): boolean =>
  clauseId !== null &&
  (block.clauseId === clauseId || (block.clauseId?.startsWith(`${clauseId}/`) ?? false))

/** True three times in a hundred, the same ones in every run; its draws do not come in clusters. */
function threePercent(seed: number): () => boolean {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32 < 0.03
  }
}

/** The same words but for one character near the note: the next clause of many an official text. */
const twinText = (text: string, offset: number): string => {
  const at = offset > 3 ? offset - 3 : Math.min(text.length - 1, offset + 1)
  return `${text.slice(0, at)}另${text.slice(at + 1)}`
}

/** The note in a document in which a twin clause follows its own. */
function withTwin(note: Note) {
  const { block, offset } = note
  const twin = added(twinText(block.text, offset), `${block.clauseId ?? ''}~9`)
  const old = withPair(note, [block, twin])
  const start = block.start + offset
  const span = { start, end: start + note.anchor.quote.length }
  return { twin, old: streamOf(old), anchor: { ...anchorAt(old, span), streamHash: 'old' } }
}

/** The document with other blocks in the place of the note's own. */
const withPair = ({ document, block }: Note, pair: readonly Block[]): GazetteDocument =>
  withBlocks(document, [
    ...document.blocks.slice(0, block.index),
    ...pair,
    ...document.blocks.slice(block.index + 1),
  ])

const enough = ({ survivors, found }: Counts): boolean => found >= 0.99 * survivors

describe('1,000 notes over the gazettes', { timeout: 60_000 }, () => {
  const notes = notesOver(1000, 20230309)
  const allSafe = (result: ReturnType<typeof outcomes>, survivors: number) => {
    expect(result.byText).toMatchObject({ survivors, misplaced: 0 })
    expect(result.byAnchor).toMatchObject({ survivors, misplaced: 0 })
    expect(enough(result.byText)).toBe(true)
  }
  const allWaiting = (result: ReturnType<typeof outcomes>, count: number) => {
    expect(result.byText).toMatchObject({ survivors: 0, misplaced: 0, orphaned: count })
    expect(result.byAnchor).toMatchObject({ survivors: 0, misplaced: 0, orphaned: count })
  }

  it('are found when page heads and numbers went', () => {
    const result = outcomes(
      notes,
      oncePerDocument(({ blocks }) => blocks.filter(({ kind }) => kind !== 'pageFurniture')),
    )
    allSafe(result, 1000)
    expect(enough(result.byAnchor)).toBe(true)
  })

  it('are found when three of a hundred characters were corrected, their own among them', () => {
    const corrected = threePercent(20230309)
    const change = oncePerDocument(({ blocks }) =>
      blocks.map((block) => ({
        ...block,
        text: block.text.replace(/[^\s]/g, (char) => (corrected() ? '改' : char)),
      })),
    )
    allSafe(outcomes(notes, change), 1000)
  })

  it('are found when a paragraph was put in above', () => {
    const change: Change = (note) => {
      const { document, block, offset } = note
      const changed = withPair(note, [added('补录的一段，原件此处有脱漏。', block.clauseId), block])
      const home = (changed.blocks[block.index + 1]?.start ?? 0) + offset
      return { document: changed, home, follow: followText(streamOf(document), changed) }
    }
    allSafe(outcomes(notes, change), 1000)
  })

  it('all wait for a person when their paragraph was deleted', () => {
    const change: Change = (note) => {
      const document = withPair(note, [])
      return { document, home: null, follow: followText(streamOf(note.document), document) }
    }
    allWaiting(outcomes(notes, change), 1000)
  })

  it('all wait for a person when their clause was deleted, those under it too', () => {
    const within = notes.filter(({ block }) => block.clauseId !== null)
    const change: Change = ({ document, block }) => {
      const changed = withBlocks(
        document,
        document.blocks.filter((one) => !inClause(one, block.clauseId)),
      )
      return { document: changed, home: null, follow: followText(streamOf(document), changed) }
    }
    allWaiting(outcomes(within, change), within.length)
  })

  it('all wait for a person when their clause was deleted and its twin has got the number', () => {
    const change: Change = (note) => {
      const { twin, old, anchor } = withTwin(note)
      const document = withPair(note, [{ ...twin, clauseId: note.block.clauseId }])
      return { document, home: null, anchor, follow: followText(old, document) }
    }
    // From the anchor alone the twin cannot be told from the clause after a correction; the old text tells.
    const { byText } = outcomes(notes, change)
    expect(byText).toMatchObject({ misplaced: 0, orphaned: 1000 })
  })

  it('keep to their clause when it changes places with its twin, numbers and all', () => {
    const change: Change = (note) => {
      const { twin, old, anchor } = withTwin(note)
      const document = withPair(note, [twin, note.block])
      const home = (document.blocks[note.block.index + 1]?.start ?? 0) + note.offset
      return { document, home, anchor, follow: followText(old, document) }
    }
    allSafe(outcomes(notes, change), 1000)
  })

  it('never go to the twin that has got their number', () => {
    const change: Change = (note) => {
      const { twin, old, anchor } = withTwin(note)
      const document = withPair(note, [
        { ...twin, clauseId: note.block.clauseId },
        { ...note.block, clauseId: twin.clauseId },
      ])
      // Their own words stand under another number now, which is for a person to say.
      return { document, home: null, anchor, follow: followText(old, document) }
    }
    allWaiting(outcomes(notes, change), 1000)
  })
})
