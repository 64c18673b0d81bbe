import { describe, expect, it } from 'vitest'
import { emissionThresholds } from '../../../../domain/rules/environment-campaign/emission-thresholds'
import { rectificationDeadline } from '../../../../domain/rules/environment-campaign/rectification-deadline'
import { ruralSewage } from '../../../../domain/rules/environment-campaign/rural-sewage'
import { readVillages } from '../../../../domain/rules/environment-campaign/rural-sewage-check'
import { refusedInputs, valueOf } from '../outcome-of'

describe('双60', () => {
  it('is decided in whole households and villages up to 40', () => {
    for (let whole = 1; whole <= 40; whole += 1)
      for (let part = 0; part <= whole; part += 1) {
        const expected = 10 * part >= 6 * whole ? '得到治理' : '未得到治理'
        const [part_, whole_] = [String(part), String(whole)]
        expect(
          valueOf(ruralSewage, { level: '自然村', households: whole_, treatedHouseholds: part_ }),
        ).toBe(expected)
        expect(
          valueOf(ruralSewage, {
            level: '行政村',
            naturalVillages: whole_,
            treatedVillages: part_,
          }),
        ).toBe(expected)
        const villages = Array.from({ length: whole }, (_village, at) =>
          at < part ? '3/5' : '2/5',
        ).join('、')
        expect(valueOf(ruralSewage, { level: '行政村', villages })).toBe(expected)
      }
  })

  it('reads lists of villages, and no list with a fault', () => {
    expect(readVillages('30/50、29/50')?.length).toBe(2)
    expect(readVillages('30／50 29/50')?.length).toBe(2)
    for (const faulty of ['', '30', '51/50', '0/0', '30/50、x'])
      expect(readVillages(faulty)).toBeNull()
  })

  it('asks for what the level needs', () => {
    expect(refusedInputs(ruralSewage, { level: '自然村' })).toEqual([
      'treatedHouseholds',
      'households',
    ])
    expect(refusedInputs(ruralSewage, { level: '行政村' })).toEqual([
      'treatedVillages',
      'naturalVillages',
    ])
    expect(refusedInputs(ruralSewage, { level: '全区' })).toEqual([
      'treatedAdministrative',
      'administrativeVillages',
      'rebuildingVillages',
    ])
    expect(refusedInputs(ruralSewage, { level: '行政村', villages: '51/50' })).toEqual(['villages'])
    expect(
      refusedInputs(ruralSewage, { level: '自然村', households: '0', treatedHouseholds: '0' }),
    ).toEqual(['households'])
  })
})

describe('shore power', () => {
  it('asks for the tonnage of the ships that have a bound, not of a ro-ro ship', () => {
    const item = '船舶受电设施改造'
    expect(refusedInputs(emissionThresholds, { item })).toEqual(['shipKind'])
    expect(refusedInputs(emissionThresholds, { item, shipKind: '滚装船' })).toEqual([])
    for (const shipKind of ['干散货船舶', '多用途船'])
      expect(refusedInputs(emissionThresholds, { item, shipKind })).toEqual(['tonnage'])
  })
})

describe('deadlines of rectification', () => {
  it('are the latest of the faults, for every combination and both readings', () => {
    const faults = ['noMeter', 'faulty', 'pipes', 'funds', 'ruined']
    const due = ['2022年10月31日', '2022年11月30日', '2022年12月31日', '2022年12月31日']
    for (let bits = 0; bits < 32; bits += 1)
      for (const rebuilding of ['none', 'item']) {
        const met = faults.filter((_fault, at) => (bits & (1 << at)) !== 0)
        const dates = due.filter((_date, at) => (bits & (1 << at)) !== 0)
        const ruined = met.includes('ruined')
        if (ruined && rebuilding === 'item') dates.push('2022年12月31日')
        const latest = dates.toSorted().at(-1)
        const open = ruined && rebuilding === 'none'
        const expected = [latest, open ? '重建未定期限' : undefined].filter(
          (word) => word !== undefined,
        )
        expect(
          valueOf(rectificationDeadline, Object.fromEntries(met.map((fault) => [fault, '是'])), {
            rebuilding,
          }),
        ).toBe(expected.length === 0 ? '无需整改' : expected.join('；'))
      }
  })
})
