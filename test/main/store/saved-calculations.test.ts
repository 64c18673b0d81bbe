import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CalculationRecord } from '../../../domain/calculation/record'
import type { Database } from '../../../main/store/database'
import {
  findCalculation,
  insertCalculation,
  insertVersion,
  listCalculations,
  listVersions,
  moveCalculation,
  renameCalculation,
} from '../../../main/store/saved-calculations'
import { openWorkspace } from '../../../main/store/workspace'

const hostile = `'; DROP TABLE parameters; -- ”《汉》\n\t😀`
const record = (value: string): CalculationRecord => ({
  calculatorId: 'c',
  title: hostile,
  documentNumber: '溧政发〔2023〕6号',
  documentTitle: '',
  inputs: [{ name: 'a', label: '甲', value, shown: `${value}万元` }],
  readings: [],
  parameters: [],
  evaluation: {
    outcome: { kind: 'determined', value, summary: `${value}。` },
    steps: [],
    gaps: [],
    warnings: [hostile],
  },
  programVersion: '0.1.0',
  libraryFingerprint: 'f',
})
const names = { name: '甲', subject: hostile, note: '' }

describe('stored calculations', () => {
  let db: Database
  beforeEach(async () => {
    db = await openWorkspace(':memory:')
    await insertCalculation(db, { id: 'a', calculatorId: 'c', ...names }, 't1')
    await insertVersion(db, { id: 'a', version: 1, record: record('1') }, 't1')
  })
  afterEach(() => db.close())

  it('come back as they were, whatever is written in them, with the newest version', async () => {
    await insertVersion(db, { id: 'a', version: 2, record: record('2') }, 't2')
    const [found, ...others] = await listCalculations(db, { trash: false })
    expect(others).toEqual([])
    expect(found).toEqual({
      id: 'a',
      calculatorId: 'c',
      ...names,
      createdAt: 't1',
      updatedAt: 't1',
      deletedAt: null,
      version: 2,
      savedAt: 't2',
      record: record('2'),
    })
    expect(await findCalculation(db, 'a')).toEqual(found)
    expect((await listVersions(db, 'a')).map((each) => each.record)).toEqual([
      record('2'),
      record('1'),
    ])
  })

  it('never lose a version to another of its number, nor keep one of nothing', async () => {
    const again = insertVersion(db, { id: 'a', version: 1, record: record('9') }, 't2')
    await expect(again).rejects.toThrow(/UNIQUE/)
    const orphan = insertVersion(db, { id: 'none', version: 1, record: record('9') }, 't2')
    await expect(orphan).rejects.toThrow(/FOREIGN KEY/)
    expect((await listVersions(db, 'a')).map((each) => each.record)).toEqual([record('1')])
  })

  it('are moved and renamed once, in the trash not at all', async () => {
    expect(await moveCalculation(db, 'a', null)).toBe(false)
    expect(await moveCalculation(db, 'a', 't3')).toBe(true)
    expect(await moveCalculation(db, 'a', 't4')).toBe(false)
    expect(await renameCalculation(db, { id: 'a', ...names, name: '乙' }, 't4')).toBe(false)
    expect(await listCalculations(db, { trash: false })).toEqual([])
    expect((await listCalculations(db, { trash: true }))[0]?.deletedAt).toBe('t3')
    expect(await moveCalculation(db, 'a', null)).toBe(true)
    expect(await renameCalculation(db, { id: 'a', ...names, name: '乙' }, 't5')).toBe(true)
    expect(await findCalculation(db, 'a')).toMatchObject({ name: '乙', updatedAt: 't5' })
    expect(await findCalculation(db, 'none')).toBeNull()
  })
})
