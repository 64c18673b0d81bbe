import { describe, expect, it } from 'vitest'
import { relationWords } from '../../../domain/reference/reference'
import { titleKey } from '../../../domain/reference/title-mention'
import { goldFiles } from '../../gold'
import { parsedCorpus } from '../../parsed-corpus'
import { builtRegisters } from '../../registers'

const { references } = builtRegisters().registers
const fileOf = new Map(parsedCorpus().map(({ id, source }) => [id, source.file.slice(0, 3)]))
const bare = (number: string) => number.replace(/[\s〔〕[\]［］()（）]/g, '')

/** The program's references on the line (or the next, where the print breaks the name) that name the same text. */
const found = ({ file, line, cited }: { file: string; line: number; cited: string }) =>
  references.filter(
    (reference) =>
      fileOf.get(reference.documentId) === file &&
      Math.abs(reference.line - line) <= 2 &&
      [
        reference.citedNumber ?? '',
        reference.citedTitle ?? '',
        reference.citedClause ?? '',
        reference.words,
      ].some(
        (name) =>
          bare(name) === bare(cited) ||
          titleKey(name) === titleKey(cited) ||
          titleKey(name).includes(titleKey(cited)),
      ),
  )

describe.each(goldFiles())('the references of file %s', (_, gold) => {
  it('are all found', () => {
    expect(gold.references.filter((expected) => found(expected).length === 0)).toEqual([])
  })

  it('lead to the document meant, or to none in the library', () => {
    const wrong = gold.references.filter((expected) =>
      found(expected).every(
        ({ target }) => (target.kind === 'document' ? target.documentId : null) !== expected.target,
      ),
    )
    expect(wrong).toEqual([])
  })

  it('stand in the relation that the sentence tells', () => {
    const wrong = gold.references
      .map((expected) => ({
        ...expected,
        found: found(expected).map(({ relation }) => relationWords[relation]),
      }))
      .filter(({ relation, found: relations }) => !relations.some((one) => one.includes(relation)))
    expect(
      wrong.map(
        ({ file, line, cited, relation, found: f }) =>
          `${file}:${line} ${cited} ${relation} ${f.join()}`,
      ),
    ).toEqual([])
  })
})
