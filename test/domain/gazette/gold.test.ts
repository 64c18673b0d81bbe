import { describe, expect, it } from 'vitest'
import type { GazetteDocument } from '../../../domain/gazette/document'
import { goldFiles } from '../../gold'
import { parsedCorpus, parsedFiles } from '../../parsed-corpus'

const documents = parsedCorpus()
const byId = (id: string): GazetteDocument => {
  const found = documents.find((document) => document.id === id)
  if (found === undefined) throw new Error(`no document ${id}`)
  return found
}

/** Labels of the clauses that the line's blocks stand in. */
function labelsAt(file: string, line: number): readonly (string | undefined)[] {
  const document = documents.find(
    ({ source }) =>
      source.file.startsWith(file) && source.firstLine <= line && line <= source.lastLine,
  )
  return (document?.blocks ?? [])
    .filter(({ kind, runs }) => kind !== 'pageFurniture' && runs.some((run) => run.line === line))
    .map(({ clauseId }) => document?.clauses.find(({ id }) => id === clauseId)?.label)
}

describe.each(goldFiles())('the gold file %s', (_, gold) => {
  it.each(gold.documents.map((expected) => [expected.id, expected] as const))(
    'tells of %s what the program tells',
    (id, expected) => {
      const {
        title,
        documentNumber,
        issuer,
        addressee,
        copyTo,
        kind,
        issuedOn,
        printedPage,
        source,
      } = byId(id)
      const { firstLine, lastLine } = source
      const { promulgatedOn: _p, effectiveFrom: _e, validUntil: _v, ...facts } = expected
      expect({
        ...{ id, title, documentNumber, issuer, addressee, copyTo, kind, issuedOn, printedPage },
        ...{ firstLine, lastLine },
        // A chronicle has no signature; the gazette's publisher stands for it.
      }).toEqual({ ...facts, issuer: facts.issuer ?? '南通市海门区人民政府' })
    },
  )

  it('names the clause of every line as the program does', () => {
    const wrong = gold.clauses
      .map(({ file, line, label }) => ({ line, label, found: labelsAt(file, line) }))
      .filter(({ label, found }) => !found.includes(label))
    expect(wrong).toEqual([])
  })

  it('counts as many numbered places as the program', () => {
    const wrong = gold.structure
      .map(({ documentId, pattern, count }) => ({
        documentId,
        pattern,
        count,
        found: byId(documentId).clauses.filter(({ printed }) =>
          new RegExp(pattern).test(printed.trim()),
        ).length,
      }))
      .filter(({ count, found }) => count !== found)
    expect(wrong).toEqual([])
  })

  it('counts every document of the file', () => {
    const own = byId(gold.documents[0]?.id ?? '').source.file
    const numbered = documents.filter(({ source }) => source.file === own)
    expect(gold.documents.map(({ id }) => id).sort()).toEqual(numbered.map(({ id }) => id).sort())
  })
})

describe('the gold of 常州’s gazette', () => {
  const gold = goldFiles().find(([file]) => file === '004')?.[1]
  const own = documents.filter(({ source }) => source.file.startsWith('004'))

  it('gives every page the first line that the program gives', () => {
    const lines = parsedFiles()
      .find(({ file }) => file.startsWith('004'))
      ?.text.split('\n')
    const printed = (line: number) =>
      line + (lines?.slice(line - 1).findIndex((text) => text.trim() !== '') ?? 0)
    const found = own.flatMap(({ pages }) => pages)
    // On five pages the list names the blank line below the running head.
    expect(found.map(({ page, line }) => [page, printed(line)])).toEqual(
      gold?.pages?.map(({ page, line }) => [page, printed(line)]),
    )
  })

  it('reads the 64 headings that were extracted twice as the program does', () => {
    expect(gold?.doubledHeadings).toHaveLength(64)
    const bare = (text: string) => text.replace(/\s/g, '')
    const wrong = gold?.doubledHeadings?.filter(
      ({ line, text }) =>
        !own.some(({ blocks }) =>
          blocks.some(
            (block) => block.firstLine === line && bare(block.text).startsWith(bare(text)),
          ),
        ),
    )
    expect(wrong).toEqual([])
  })
})
