import { describe, expect, it } from 'vitest'
import { proofOf, type CellProof } from '../../../domain/tables/proof'
import { parsedCorpus } from '../../parsed-corpus'
import { corpusLines, specJson, specNames, specOf, tableOf } from './table-files'
import { parseTableSpec } from '../../../domain/tables/parse-table-spec'

const documents = parsedCorpus()
const named = (file: string, numbers: readonly number[]) =>
  numbers.flatMap((number) => corpusLines(file)[number - 1] ?? [])
const bare = (text: string) => text.replace(/[\s*]/g, '')

describe.each(specNames)('resources/tables/%s', (name) => {
  it('is a spec without unknown keys, named by its key', () => {
    const parsed = parseTableSpec(specJson(name))
    expect(parsed.ok ? [] : parsed.error).toEqual([])
    expect(`${specOf(name).key}.json`).toBe(name)
  })

  it('belongs to a document of the corpus and lies inside it', () => {
    const { documentId, firstLine, lastLine, file } = specOf(name)
    const document = documents.find(({ id }) => id === documentId)
    expect(document, documentId).toBeDefined()
    expect(document?.source.file.startsWith(file)).toBe(true)
    expect(document?.source.firstLine).toBeLessThanOrEqual(firstLine)
    expect(document?.source.lastLine).toBeGreaterThanOrEqual(lastLine)
  })

  it('fits its lines', () => {
    const { rows, columns } = tableOf(specOf(name))
    for (const row of rows) expect(row.cells).toHaveLength(columns.length)
  })

  it('has its unit line from the text above or of the table', () => {
    const { firstLine, lastLine, file, unitLine } = specOf(name)
    const around = bare(
      corpusLines(file)
        .slice(Math.max(0, firstLine - 13), lastLine)
        .map(({ content }) => content)
        .join(''),
    )
    if (unitLine !== null) expect(around).toContain(bare(unitLine))
  })

  it('holds no cell whose characters its lines do not hold', () => {
    const spec = specOf(name)
    const { rows } = tableOf(spec)
    const proofs = rows.flatMap(({ cells, lines }) =>
      cells
        .filter(({ text, carried }) => text !== '' && !carried)
        .map(({ text }) => ({ text, lines, proof: proofOf(text, named(spec.file, lines)) })),
    )
    // Nothing in file 000 is interlaced; the other files have cells whose wrapped lines are. Text set upright would
    // be scattered: no table has such a cell, and whoever adds one says so here.
    const accepted: readonly CellProof[] =
      spec.file === '000' ? ['printed'] : ['printed', 'ordered']
    expect(proofs.filter(({ proof }) => !accepted.includes(proof))).toEqual([])
  })

  it('carries a cell only from a neighbour or a group line that prints it', () => {
    const spec = specOf(name)
    const { rows, ranges } = tableOf(spec)
    const all = ranges.flatMap(({ firstLine, lastLine }) =>
      corpusLines(spec.file).slice(firstLine - 1, lastLine),
    )
    /** A merged cell: all rows between the carried cell and the one that prints it say the same. */
    const isMerged = (row: number, at: number) =>
      [-1, 1].some((step) => {
        const text = rows[row]?.cells[at]?.text
        for (let other = row + step; rows[other]?.cells[at]?.text === text; other += step)
          if (rows[other]?.cells[at]?.carried === false) return true
        return false
      })
    const grouped = spec.source.kind !== 'reviewed' && spec.source.groups !== undefined
    const unexplained = rows.flatMap(({ cells, lines }, row) =>
      cells
        .filter(
          ({ text, carried }, at) =>
            carried &&
            text !== '' &&
            !isMerged(row, at) &&
            !(grouped && proofOf(text, all) === 'printed'),
        )
        .map(({ text }) => ({ text, lines })),
    )
    expect(unexplained).toEqual([])
  })

  it('quotes its totals and counts from the lines it names', () => {
    const spec = specOf(name)
    const { totals, counts } = tableOf(spec)
    for (const { printed, printedLine, printedLastLine } of totals) {
      const lines = Array.from(
        { length: printedLastLine - printedLine + 1 },
        (_none, at) => printedLine + at,
      )
      expect(proofOf(printed, named(spec.file, lines)), printed).toBe('printed')
    }
    for (const { printed, printedLine } of counts)
      expect(proofOf(printed, named(spec.file, [printedLine])), printed).toBe('printed')
  })

  it('explains every total and count that does not agree', () => {
    const { totals, counts } = tableOf(specOf(name))
    for (const { agrees, note, printed } of [...totals, ...counts])
      if (!agrees) expect(note, `${printed} without a note`).not.toBeNull()
  })
})

describe('the table specs', () => {
  it('do not share a line', () => {
    const taken = new Map<string, string>()
    for (const name of specNames) {
      const { key, file, ranges } = tableOf(specOf(name))
      for (const { firstLine, lastLine } of ranges)
        for (let line = firstLine; line <= lastLine; line += 1) {
          expect(taken.get(`${file}:${line}`), `${key}, line ${line}`).toBeUndefined()
          taken.set(`${file}:${line}`, key)
        }
    }
  })
})
