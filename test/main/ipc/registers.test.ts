import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ipc } from '../../../contract/ipc'
import { withForceDates } from '../../../domain/force/document-dates'
import { registerHandlers } from '../../../main/ipc/handlers/registers'
import { createRegisters } from '../../../main/services/registers'
import { buildLibrary } from '../../../main/store/library-build'
import { openLibrary, type Library } from '../../../main/store/library'
import { goldFiles } from '../../gold'
import { parsedCorpus } from '../../parsed-corpus'
import { builtRegisters } from '../../registers'

const folder = mkdtempSync(join(tmpdir(), 'registers-'))
const { registers } = builtRegisters()
const documents = withForceDates(parsedCorpus(), registers.force)
let library: Library

beforeAll(async () => {
  const target = join(folder, 'library.sqlite')
  await buildLibrary({ documents, registers, target, fingerprint: 'test', builtAt: '2026-01-01' })
  library = await openLibrary(target)
})
afterAll(async () => {
  await library.close()
  rmSync(folder, { recursive: true })
})
const handlers = () => registerHandlers({ library, registers: createRegisters(library) })

describe('the registers of the stored library', () => {
  it('answer every call within the contract', async () => {
    const calls = handlers()
    for (const { id } of documents) {
      const reply = await calls['register.ofDocument']({ documentId: id })
      expect(ipc['register.ofDocument'].response.parse(reply)).toEqual(reply)
    }
    const force = await calls['register.force']({ name: '常政规〔2016〕2号', on: '2023-07-14' })
    expect(ipc['register.force'].response.parse(force)).toEqual(force)
    const all = await calls['register.forceOfAll']({ on: '2023-07-14' })
    expect(ipc['register.forceOfAll'].response.parse(all)).toHaveLength(documents.length)
    for (const name of [
      'register.contradictions',
      'register.missingPieces',
      'register.errata',
      'register.organisations',
      'table.list',
    ] as const) {
      const reply = await calls[name]({})
      expect(ipc[name].response.parse(reply), name).toEqual(reply)
    }
    const units = await calls['register.units']({ name: '溧阳市应急管理局' })
    expect(ipc['register.units'].response.parse(units)).toEqual(units)
  })

  it('hold every table as it was built, and name what they do not have', async () => {
    const calls = handlers()
    const list = await calls['table.list']({})
    expect(list).toHaveLength(registers.tables.length)
    for (const built of registers.tables) {
      const table = await calls['table.open']({ key: built.key })
      expect(ipc['table.open'].response.parse(table)).toEqual(built)
    }
    expect(list.find(({ key }) => key === '000-land-pool')).toMatchObject({
      rows: 70,
      disagreements: 1,
    })
    await expect(calls['table.open']({ key: '无' })).rejects.toThrow(/没有编号为“无”的数据表/)
  })

  it('warn of the contradiction that touches the force', async () => {
    for (const name of ['常政规〔2016〕2号', '常政规〔2018〕5号']) {
      const { contradictions } = await handlers()['register.force']({ name, on: '2024-01-01' })
      expect(contradictions.map(({ title }) => title).join()).toMatch(/修改/)
    }
  })

  it('list where other documents cite one, its own 本办法 left out', async () => {
    const { citedBy } = await handlers()['register.ofDocument']({
      documentId: '常政发〔2023〕24号',
    })
    expect(citedBy.filter(({ documentId }) => documentId === '溧政发〔2023〕12号').length).toBe(10)
    expect(citedBy.every(({ kind }) => kind !== 'self')).toBe(true)
  })

  it('give units of one short name in several places apart', async () => {
    const units = await handlers()['register.units']({ name: '市生态环境局' })
    expect(new Set(units.map(({ organisation }) => organisation.place)).size).toBe(units.length)
    expect(units.length).toBeGreaterThan(1)
    expect(await handlers()['register.units']({ name: '没有这个单位' })).toEqual([])
  })
})

describe('the documents of the library', () => {
  it('carry 公布, 施行 and 有效期 as the gold files do', async () => {
    const summaries = await library.summaries()
    for (const [, gold] of goldFiles())
      for (const { id, effectiveFrom, validUntil } of gold.documents)
        expect(summaries.find((one) => one.id === id)).toMatchObject({ effectiveFrom, validUntil })
    const promulgated = summaries
      .filter(({ promulgatedOn }) => promulgatedOn !== null)
      .map(({ id, promulgatedOn }) => `${id} ${promulgatedOn ?? ''}`)
    // 现予公布 or 现予以公布 stands in these alone.
    expect(promulgated).toEqual([
      '常州市人民政府令第19号 2023-06-20',
      '常政规〔2023〕3号 2023-07-14',
      '常政发〔2023〕50号 2023-07-14',
      '常政办发〔2023〕16号 2023-04-28',
    ])
  })
})
