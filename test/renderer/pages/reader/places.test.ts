import { describe, expect, it } from 'vitest'
import type { GazetteDocument } from '../../../../domain/gazette/document'
import { streamOf } from '../../../../domain/gazette/stream'
import { linesTarget, placeTarget, referenceTarget } from '../../../../renderer/pages/reader/places'
import { previewWords } from '../../../../renderer/pages/reader/reference-words'
import { parsedCorpus } from '../../../parsed-corpus'
import { builtRegisters } from '../../../registers'

const documents = new Map(parsedCorpus().map((document) => [document.id, document]))
const { registers } = builtRegisters()
const get = (id: string): GazetteDocument => {
  const document = documents.get(id)
  if (document === undefined) throw new Error(`no ${id}`)
  return document
}
const words = (document: GazetteDocument, span: { start: number; end: number } | null) =>
  span === null ? null : streamOf(document).slice(span.start, span.end)

describe('ways into the text', () => {
  it('finds the block of every clause that a reference leads to, with words for the card', () => {
    const inside = registers.references.filter(({ target }) => target.kind === 'document')
    expect(inside.length).toBeGreaterThan(100)
    for (const reference of inside) {
      const { target } = reference
      if (target.kind !== 'document') continue
      const document = get(target.documentId)
      if (target.clauseId !== null) expect(referenceTarget(document, reference)).not.toBeNull()
      expect(previewWords(document, reference).length).toBeGreaterThan(5)
    }
  })

  it('leads from a notice to the title of the text it carries', () => {
    const notice = get('溧政发〔2023〕6号')
    const reference = registers.references.find(
      ({ documentId, relation, target }) =>
        documentId === notice.id && relation !== 'followedBy' && target.kind === 'document',
    )
    if (reference === undefined) throw new Error('no reference')
    expect(words(notice, referenceTarget(notice, reference))).toBe('溧阳市工业企业效益综合评价办法')
  })

  it('finds the words of every clause on force', () => {
    for (const statement of registers.force) {
      const document = get(statement.documentId)
      expect(placeTarget(document, statement)).not.toBeNull()
    }
  })

  it('finds the lines of every row of every table', () => {
    for (const { documentId, rows } of registers.tables) {
      const document = get(documentId)
      for (const { lines } of rows) expect(linesTarget(document, lines)).not.toBeNull()
    }
  })
})
