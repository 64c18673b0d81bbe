import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ipc } from '../../../contract/ipc'
import { noFilters } from '../../../domain/search/facets'
import type { Found } from '../../../domain/search/search-index'
import { streamOf } from '../../../domain/gazette/stream'
import { gazetteHandlers } from '../../../main/ipc/handlers/gazettes'
import { createCitations } from '../../../main/services/citations'
import { createRegisters } from '../../../main/services/registers'
import { createSearch, type Search } from '../../../main/services/search'
import { buildLibrary } from '../../../main/store/library-build'
import { openLibrary, type Library } from '../../../main/store/library'
import { runSearch, type SearchOptions } from '../../../scripts/desk/search-command'
import { parsedCorpus } from '../../parsed-corpus'
import { builtRegisters } from '../../registers'

const folder = mkdtempSync(join(tmpdir(), 'reading-'))
const documents = parsedCorpus()
let library: Library

beforeAll(async () => {
  const target = join(folder, 'library.sqlite')
  await buildLibrary({
    documents,
    registers: builtRegisters().registers,
    target,
    fingerprint: 'test',
    builtAt: '2026-01-01',
  })
  library = await openLibrary(target)
})
afterAll(async () => {
  await library.close()
  rmSync(folder, { recursive: true })
})

const searchOn = (day: string): Search => createSearch(library, createRegisters(library), () => day)

const handlers = () =>
  gazetteHandlers({
    documents: library,
    search: searchOn('2024-06-01'),
    citations: createCitations(library),
  })

describe('reading the library', () => {
  it('lists and opens every document as it was parsed, within the contract', async () => {
    const list = await handlers()['document.list']({})
    expect(ipc['document.list'].response.parse(list)).toHaveLength(documents.length)
    for (const document of documents) {
      const opened = await handlers()['document.open']({ documentId: document.id })
      expect(opened).toEqual(document)
    }
  })

  it('names what it does not have', async () => {
    await expect(handlers()['document.open']({ documentId: '无' })).rejects.toThrow(/没有“无”/)
  })

  it('searches the stored library as the contract says, line of the match included', async () => {
    const reply = await handlers()['search.run']({
      query: '三类分值加总',
      offset: 0,
      limit: 20,
    })
    expect(ipc['search.run'].response.parse(reply)).toEqual(reply)
    const { hits } = reply
    expect(hits[0]).toMatchObject({ documentNumber: '溧政发〔2023〕6号', line: 552 })
    const document = documents.find(({ id }) => id === hits[0]?.documentId)
    expect(document && streamOf(document).slice(hits[0]?.start, hits[0]?.end)).toBe('三类分值加总')
  })

  it('finds nothing for a query without characters', async () => {
    const search = searchOn('2024-06-01')
    expect(await search.run({ query: ' “” ', offset: 0, limit: 9 })).toMatchObject({
      total: 0,
      hits: [],
      problem: null,
    })
  })

  it('says what is wrong with a query, and keeps to the filters', async () => {
    const run = handlers()['search.run']
    const malformed = await run({ query: '(消防 OR 应急', offset: 0, limit: 9 })
    expect(malformed).toMatchObject({ total: 0, hits: [] })
    expect(malformed.problem).toMatch(/括号没有配对/)
    expect(ipc['search.run'].response.parse(malformed)).toEqual(malformed)
    const request = ipc['search.run'].request.parse({
      query: '消防 OR 应急 -演练',
      offset: 0,
      limit: 500,
      filters: { ...noFilters, from: '2023', to: '2023-06', kind: ['emergencyPlan'] },
    })
    const { hits, total, facets } = await run(request)
    expect(total).toBeGreaterThan(0)
    expect(facets.kind.length).toBeGreaterThan(1)
    for (const { documentId } of hits) {
      const document = documents.find(({ id }) => id === documentId)
      expect(document?.kind).toBe('emergencyPlan')
      expect(document?.issuedOn).toMatch(/^2023-0[1-6]/)
    }
    expect(() =>
      ipc['search.run'].request.parse({ ...request, filters: { ...noFilters, from: '昨天' } }),
    ).toThrow()
  })

  it('finds what the register of errata says was meant, and tells the force of the day', async () => {
    const misread = [558, 560, 562, 568, 572, 576]
    const { hits } = await searchOn('2024-06-01').run({ query: '亩均税收', offset: 0, limit: 500 })
    expect(hits.map(({ line }) => line)).toEqual(expect.arrayContaining(misread))
    const statusOn = async (day: string) => {
      const found = await searchOn(day).run({ query: '三类分值加总', offset: 0, limit: 1 })
      return found.hits[0]?.status
    }
    expect(await statusOn('2023-03-08')).toBe('notYet')
    expect(await statusOn('2023-03-09')).toBe('inForce')
  })

  it('tells another force when the day changes', async () => {
    let day = '2023-03-08'
    const search = createSearch(library, createRegisters(library), () => day)
    const status = async () =>
      (await search.run({ query: '三类分值加总', offset: 0, limit: 1 })).hits[0]?.status
    expect(await status()).toBe('notYet')
    day = '2023-03-09'
    expect(await status()).toBe('inForce')
    const asked = { query: '三类分值加总', offset: 0, limit: 1, on: '2023-03-08' }
    expect((await search.run(asked)).hits[0]?.status).toBe('notYet')
  })

  it('counts printed lines of the stored library as of the files', async () => {
    const search = searchOn('2024-06-01')
    for (const [query, printed, withErrata] of [
      ['消防', 75, 75],
      ['补贴', 19, 19],
      ['应急响应', 35, 35],
      ['亩均税收', 11, 17],
      ['亩均税收 工业', 1, 4],
    ] as const)
      expect(await search.countLines(query), query).toEqual({ printed, withErrata })
  })

  it('answers the command line in the same language, dates and status included', async () => {
    const search = searchOn('2024-06-01')
    const options = { limit: 3, from: null, to: null, status: null }
    const { value, text } = await runSearch(search, ['亩均税收', '工业'], options)
    expect(value).toMatchObject({ lines: { printed: 1, withErrata: 4 } })
    expect(text()).toMatch(/全库原文1行，连同误排的字共4行/)
    expect(text()).toMatch(/现行/)
    const totalOf = async (change: Partial<SearchOptions>) =>
      ((await runSearch(search, ['消防'], { ...options, ...change })).value as Found).total
    const all = await totalOf({})
    const inForce = await totalOf({ status: '现行' })
    expect(inForce).toBeGreaterThan(0)
    expect(inForce + (await totalOf({ status: '未知，未施行，已失效，已废止，部分被取代' }))).toBe(
      all,
    )
    expect(await totalOf({ status: 'repealed' })).toBe(0)
    const before = await totalOf({ to: '2022' })
    expect(before).toBeGreaterThan(0)
    // The chronicle has no date.
    expect(before + (await totalOf({ from: '2023' }))).toBeLessThanOrEqual(all)
    for (const [change, words] of [
      [{ from: '昨天' }, /--from 后面应为日期/],
      [{ to: '2023-13' }, /--to 后面应为日期/],
      [{ status: '有效' }, /不认识的时效“有效”/],
    ] as const)
      await expect(totalOf(change)).rejects.toThrow(words)
    await expect(runSearch(search, ['NOT', '消防'], options)).rejects.toThrow(/只写了要排除的词/)
    await expect(runSearch(search, [], options)).rejects.toThrow(/请给出要检索的文字/)
  })

  it('tries again after the library could not be read once', async () => {
    let readings = 0
    const failing = {
      ...library,
      allDocuments: () => {
        readings += 1
        return readings === 1 ? Promise.reject(new Error('once')) : library.allDocuments()
      },
    }
    const search = createSearch(failing, createRegisters(library), () => '2024-06-01')
    const query = { query: '消防', offset: 0, limit: 1 }
    await expect(search.run(query)).rejects.toThrow('once')
    expect((await search.run(query)).total).toBeGreaterThan(0)
    await search.run(query)
    expect(readings).toBe(2)
  })

  it('locates a citation in any writing of its number, and says what is missing', async () => {
    const locate = handlers()['citation.locate']
    const citation = { clause: '二、', quote: '三类分值加总' }
    const found = await locate({ ...citation, documentNumber: '溧政发 [2023] 6 号' })
    expect(ipc['citation.locate'].response.parse(found)).toMatchObject({
      documentId: '溧政发〔2023〕6号',
      line: 552,
    })
    await expect(locate({ ...citation, documentNumber: '国发〔2021〕9号' })).rejects.toThrow(
      /未收录国发〔2021〕9号/,
    )
    await expect(
      locate({ clause: '二、', quote: '并无此语', documentNumber: '溧政发〔2023〕6号' }),
    ).rejects.toThrow(/找不到所引文字/)
  })
})
