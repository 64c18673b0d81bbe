import { describe, expect, it } from 'vitest'
import { bookmarkSpan } from '../../../domain/annotation/bookmark'
import { streamOf } from '../../../domain/gazette/stream'
import { parsedCorpus } from '../../parsed-corpus'

describe('a bookmark', () => {
  const documents = parsedCorpus()

  it('stands on the first words of every clause of the gazettes, within it', () => {
    let clauses = 0
    for (const document of documents) {
      const stream = streamOf(document)
      for (const clause of document.clauses) {
        const span = bookmarkSpan(document, clause.id)
        const first = document.blocks[clause.firstBlock]
        if (first?.text.trim() === '') continue
        clauses += 1
        expect(span?.start).toBe(first?.start)
        const words = stream.slice(span?.start, span?.end)
        expect(words.length).toBeGreaterThan(0)
        expect(words.length).toBeLessThanOrEqual(60)
        expect(words).not.toContain('\n')
      }
    }
    expect(clauses).toBeGreaterThan(1000)
  })

  it('is on no clause that is not there', () => {
    expect(bookmarkSpan(documents[0] ?? { blocks: [], clauses: [] }, '第九百条')).toBeNull()
  })
})
