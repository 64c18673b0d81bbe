import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ipc } from '../../../contract/ipc'
import { streamOf } from '../../../domain/gazette/stream'
import { gazetteHandlers } from '../../../main/ipc/handlers/gazettes'
import { createCitations } from '../../../main/services/citations'
import { createSearch } from '../../../main/services/search'
import { buildLibrary } from '../../../main/store/library-build'
import { openLibrary, type Library } from '../../../main/store/library'
import { parsedCorpus } from '../../parsed-corpus'

const folder = mkdtempSync(join(tmpdir(), 'reading-'))
const documents = parsedCorpus()
let library: Library

beforeAll(async () => {
  const target = join(folder, 'library.sqlite')
  await buildLibrary({ documents, target, fingerprint: 'test', builtAt: '2026-01-01' })
  library = await openLibrary(target)
})
afterAll(async () => {
  await library.close()
  rmSync(folder, { recursive: true })
})

const handlers = () =>
  gazetteHandlers({
    library,
    search: createSearch(library),
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
    const { total, hits } = await handlers()['search.run']({
      query: '三类分值加总',
      offset: 0,
      limit: 20,
    })
    expect(ipc['search.run'].response.parse({ total, hits })).toEqual({ total, hits })
    expect(hits[0]).toMatchObject({ documentNumber: '溧政发〔2023〕6号', line: 552 })
    const document = documents.find(({ id }) => id === hits[0]?.documentId)
    expect(document && streamOf(document).slice(hits[0]?.start, hits[0]?.end)).toBe('三类分值加总')
  })

  it('finds nothing for a query without characters', async () => {
    const search = createSearch(library)
    expect(await search.run({ query: ' “” ', offset: 0, limit: 9 })).toEqual({ total: 0, hits: [] })
  })

  it('tries again after the library could not be read once', async () => {
    let readings = 0
    const search = createSearch({
      ...library,
      allDocuments: () => {
        readings += 1
        return readings === 1 ? Promise.reject(new Error('once')) : library.allDocuments()
      },
    })
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
