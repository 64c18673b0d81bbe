import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ipc } from '../../../contract/ipc'
import { streamOf } from '../../../domain/gazette/stream'
import { batchPlans, calculators as rules } from '../../../domain/rules/registry'
import { createClauseCalculators } from '../../../main/services/clause-calculators'
import { buildLibrary } from '../../../main/store/library-build'
import { openLibrary, type Library } from '../../../main/store/library'
import { parsedCorpus } from '../../parsed-corpus'
import { noRegisters } from '../../registers'

const folder = mkdtempSync(join(tmpdir(), 'clause-calculators-'))
const number = '溧政发〔2023〕6号'
const documents = parsedCorpus().filter(({ id }) => id === number || id === '溧政发〔2023〕8号')
let library: Library

beforeAll(async () => {
  const target = join(folder, 'library.sqlite')
  const builtAt = '2026-01-01T00:00:00.000Z'
  await buildLibrary({ documents, registers: noRegisters, target, fingerprint: 'one', builtAt })
  library = await openLibrary(target)
})
afterAll(async () => {
  await library.close()
  rmSync(folder, { recursive: true })
})

describe('the calculators of a clause', () => {
  it('stand at the very words that the rule quotes, each once, in the order of the text', async () => {
    const document = documents.find(({ id }) => id === number)
    const rule = rules.find(({ documentNumber }) => documentNumber === number)
    if (document === undefined || rule === undefined) throw new Error('no flagship')
    const found = await createClauseCalculators(library).of(number)
    expect(ipc['calculator.byClause'].response.parse(found)).toEqual(found)
    const stream = streamOf(document)
    const bare = (text: string) => text.replace(/\s+/g, '')
    const quotes = new Set(found.map(({ start, end }) => bare(stream.slice(start, end))))
    for (const { quote } of Object.values(rule.clauses)) expect(quotes).toContain(bare(quote))
    const places = found.map(({ start, end }) => `${start} ${end}`)
    expect(new Set(places).size).toBe(places.length)
    expect(found.map(({ start }) => start)).toEqual(
      found.map(({ start }) => start).sort((one, other) => one - other),
    )
    for (const { calculators, clauseId, start, end } of found) {
      const quoted = bare(stream.slice(start, end))
      // Rules of other documents, too, may rest on this one, and what a batch adds to a rule.
      const citing = [
        ...rules.map(({ id, clauses }) => ({ id, clauses })),
        ...batchPlans.map(({ calculator: { id }, clauses }) => ({ id, clauses })),
      ].filter(({ clauses }) =>
        Object.values(clauses).some(
          ({ documentNumber, quote }) => documentNumber === number && bare(quote) === quoted,
        ),
      )
      expect(new Set(calculators.map(({ id }) => id))).toEqual(new Set(citing.map(({ id }) => id)))
      expect(new Set(calculators).size).toBe(calculators.length)
      expect(document.clauses.some(({ id }) => id === clauseId) || clauseId === null).toBe(true)
    }
  })

  it('are all named where several rest on the same words', async () => {
    const found = await createClauseCalculators(library).of('溧政发〔2023〕8号')
    expect(Math.max(...found.map(({ calculators }) => calculators.length))).toBeGreaterThan(1)
  })

  it('are none for a document without rules or out of the library', async () => {
    const service = createClauseCalculators(library)
    expect(await service.of('无此文件')).toEqual([])
    // Cited by rules, but not in this library.
    expect(await service.of('溧政发〔2023〕10号')).toEqual([])
  })
})
