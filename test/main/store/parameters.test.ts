import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Parameter } from '../../../domain/calculation/parameter'
import type { Database } from '../../../main/store/database'
import { listParameters, writeParameter } from '../../../main/store/parameters'
import { openWorkspace } from '../../../main/store/workspace'

const wage: Parameter = {
  id: 'a',
  name: '最低工资标准',
  value: '2280',
  unit: '元/月',
  from: '2021-08-01',
  to: '2023-12-31',
  source: `苏人社发〔2021〕100号'; --`,
  enteredBy: '张三',
  enteredAt: 't1',
  deletedAt: null,
}

describe('stored parameters', () => {
  let db: Database
  beforeEach(async () => {
    db = await openWorkspace(':memory:')
    await writeParameter(db, wage)
  })
  afterEach(() => db.close())

  it('come back as they were, the younger before the older, and change in place', async () => {
    const younger = { ...wage, id: 'b', from: '2024-01-01', to: null }
    await writeParameter(db, younger)
    expect(await listParameters(db)).toEqual([younger, wage])
    const changed = { ...wage, value: '2490', deletedAt: 't2' }
    await writeParameter(db, changed)
    expect(await listParameters(db)).toEqual([younger, changed])
  })

  it('are refused without value, source or person, or with an end before the beginning', async () => {
    const wrong: readonly Partial<Parameter>[] = [
      { value: '' },
      { source: '' },
      { enteredBy: '' },
      { to: '2021-07-31' },
    ]
    for (const changes of wrong)
      await expect(writeParameter(db, { ...wage, id: 'x', ...changes })).rejects.toThrow(/CHECK/)
    expect(await listParameters(db)).toEqual([wage])
  })
})
