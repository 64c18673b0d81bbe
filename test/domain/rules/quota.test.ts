import { describe, expect, it } from 'vitest'
import { Ratio } from '../../../domain/quantity/ratio'
import { isAllEmpty, noteQuota, quotaVerdict } from '../../../domain/rules/quota'
import { recorded } from './recorded'

function result(need: string, actual: string | null) {
  const { trace, steps } = recorded()
  const noted = noteQuota(trace, {
    what: '公厕',
    unit: '座',
    formula: '面积×4',
    substituted: '',
    need: Ratio.from(need),
    actual: actual === null ? null : Ratio.from(actual),
    cites: [],
  })
  return { noted, ids: steps.map(({ id }) => id) }
}

describe('a quota', () => {
  it('is met from its number on', () => {
    expect(result('40', '40').noted).toEqual({ met: true, words: '公厕达标' })
    expect(result('40', '39').noted).toEqual({ met: false, words: '公厕未达标，还差1座' })
    expect(result('40', '39').ids).toEqual(['公厕最低数', '公厕核验'])
    expect(result('40', null).noted).toEqual({ met: null, words: '公厕最少需40座' })
    expect(result('40', null).ids).toEqual(['公厕最低数'])
  })

  it('decides with others: one unmet is enough, and nothing compared gives the need', () => {
    const [met, unmet, need] = [result('1', '1'), result('2', '1'), result('3', null)].map(
      ({ noted }) => noted,
    ) as [ReturnType<typeof noteQuota>, ReturnType<typeof noteQuota>, ReturnType<typeof noteQuota>]
    expect(quotaVerdict([met, unmet], '')).toMatchObject({ value: '未达标' })
    expect(quotaVerdict([met, need], '')).toMatchObject({ value: '达标' })
    expect(quotaVerdict([need], '3')).toMatchObject({ value: '3', summary: '公厕最少需3座。' })
  })

  it('is asked for as soon as one input is filled or refused', () => {
    expect(isAllEmpty({ a: {}, b: {} }, { a: null, b: null })).toBe(true)
    expect(isAllEmpty({ a: {}, b: {} }, { a: null })).toBe(false)
  })
})
