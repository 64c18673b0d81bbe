import { describe, expect, it } from 'vitest'
import { parsedCorpus } from '../../parsed-corpus'

const documents = parsedCorpus()
const blockOn = (file: string, line: number) => {
  for (const { source, blocks, clauses } of documents) {
    const block = source.file.startsWith(file)
      ? blocks.find(({ firstLine }) => firstLine === line)
      : undefined
    if (block === undefined) continue
    return { block, clause: clauses.find(({ id }) => id === block.clauseId) }
  }
  throw new Error(`no block on ${file}:${line}`)
}

describe('a number that runs into figures of its text', () => {
  it.each([
    ['001', 975, '1.', '2+2+X'],
    ['002', 1355, '1.', '45周岁以下'],
    ['002', 1359, '3.', '45周岁以下'],
  ])('on %s:%i is %s, before %s', (file, line, printed, words) => {
    const { block, clause } = blockOn(file, line)
    expect(clause?.printed).toBe(printed)
    expect(block.text.startsWith(`${printed}${words}`)).toBe(true)
  })
})

describe('此页无正文', () => {
  it('is kept wherever it is printed, and is body text nowhere', () => {
    const covers = documents.flatMap(({ source, blocks }) =>
      blocks
        .filter(({ text }) => text.includes('此页无正文'))
        .map(({ kind, firstLine }) => `${source.file.slice(0, 3)}:${firstLine} ${kind}`),
    )
    expect(covers).toEqual(
      ['000:534', '000:794', '000:4164', '000:4352', '000:4728', '000:4956', '000:5023', '000:5158']
        .concat('003:17')
        .map((place) => `${place} boilerplate`),
    )
  })
})
