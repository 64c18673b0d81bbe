import { describe, expect, it } from 'vitest'
import { locateQuote } from '../../../domain/citation/locate'
import type { Clause, GazetteDocument } from '../../../domain/gazette/document'
import { streamOf } from '../../../domain/gazette/stream'
import { folded } from '../../../domain/text/fold'
import { parsedCorpus, parsedFiles } from '../../parsed-corpus'
import { seededRandom } from '../../seeded-random'
import { addedParagraph, withBlocks } from '../annotation/changed-document'

const documents = parsedCorpus()

const clause = (id: string, parentId: string | null): Clause => ({
  id,
  parentId,
  label: id,
  printed: id,
  heading: '',
  depth: 1,
  firstBlock: 0,
  lastBlock: 0,
})

/** A document of three clauses, of which 二/1 lies under 二. */
function twins(): GazetteDocument {
  const [model] = documents
  if (model === undefined) throw new Error('empty corpus')
  const blocks = [
    addedParagraph('总则：按时申报。', null),
    addedParagraph('一、按时申报。', '一'),
    addedParagraph('二、逾期 申报的处理。', '二'),
    addedParagraph('按时申报；逾期申报的处理另定。', '二/1'),
  ]
  return {
    ...withBlocks(model, blocks),
    clauses: [clause('一', null), clause('二', null), clause('二/1', '二')],
  }
}

describe('the place of a quote', () => {
  const document = twins()
  const block = (label: string, quote: string) =>
    locateQuote(document, { clause: label, quote })?.blockIndex

  it('is in the named clause, though the words stand elsewhere before', () => {
    expect(block('一', '按时申报')).toBe(1)
    expect(block('二/1', '按时申报')).toBe(3)
  })

  it('is under the named clause when not in itself', () => {
    expect(block('二', '按时申报')).toBe(3)
  })

  it('is where the words stand first when the clause is unknown or lacks them', () => {
    expect(block('九', '按时申报')).toBe(0)
    expect(block('一', '逾期申报的处理另定')).toBe(3)
  })

  it('is that of the very words before that of words with other spaces', () => {
    expect(block('二', '逾期申报的处理')).toBe(2)
    expect(block('九', '逾期申报的处理')).toBe(3)
  })

  it('covers the printed words, spaces and all', () => {
    const place = locateQuote(document, { clause: '二', quote: '逾期申报' })
    expect(streamOf(document).slice(place?.start, place?.end)).toBe('逾期 申报')
  })

  it('is none for other words, and none for no words', () => {
    expect(locateQuote(document, { clause: '一', quote: '按时报送' })).toBeNull()
    expect(locateQuote(document, { clause: '一', quote: ' ' })).toBeNull()
  })

  it('is found with its line for 500 random quotes of the gazettes', () => {
    const lines = new Map(parsedFiles().map(({ file, text }) => [file, text.split('\n')]))
    const random = seededRandom(19)
    for (let made = 0; made < 500; made += 1) {
      const one = documents[random(documents.length)]
      const own = one?.blocks[random(one.blocks.length)]
      if (one === undefined || own === undefined) continue
      const from = random(own.text.length)
      const quote = own.text.slice(from, from + 4 + random(60))
      if (folded(quote) === '') continue
      const label = one.clauses.find(({ id }) => id === own.clauseId)?.label ?? ''
      const place = locateQuote(one, { clause: label, quote })
      expect(streamOf(one).slice(place?.start, place?.end)).toBe(quote)
      const first = /\p{Script=Han}/u.exec(quote)
      if (first?.index === 0)
        expect(lines.get(one.source.file)?.[(place?.line ?? 0) - 1]).toContain(first[0])
    }
  })

  it('needs parents before their children in every document', () => {
    for (const { clauses } of documents)
      clauses.forEach(({ parentId }, at) => {
        if (parentId !== null)
          expect(clauses.findIndex(({ id }) => id === parentId)).toBeLessThan(at)
      })
  })
})
