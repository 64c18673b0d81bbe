import { describe, expect, it } from 'vitest'
import { houseArea } from '../../../../domain/rules/rural-lodging/house-area'
import { householdSubsidyCap } from '../../../../domain/rules/rural-lodging/household-subsidy-cap'
import { villageApplication } from '../../../../domain/rules/rural-lodging/village-application'
import { refusedInputs, valueOf } from '../outcome-of'

describe('cap of the household subsidy', () => {
  const household = {
    demonstrationVillage: '是',
    villager: '是',
    purpose: '场所险',
    receivedEarlier: '0',
    receivedThisYear: '0',
  }

  it('follows the lesser of a tenth and ten, less what was received', () => {
    for (let investment = 0; investment <= 160; investment += 1)
      for (const received of [0, 3, 9, 10, 11]) {
        const tenths = Math.max(0, Math.min(investment, 100) - received * 10)
        expect(
          valueOf(householdSubsidyCap, {
            ...household,
            investment: String(investment),
            receivedThisYear: String(received),
          }),
        ).toBe(String(tenths / 10))
      }
  })

  it('keeps the tenth over all years where the ten are counted by the year', () => {
    for (const investment of [0, 80, 100, 130, 300])
      for (const earlier of [0, 3, 8, 10, 25])
        for (const thisYear of [0, 4, 10]) {
          const rest = (tenths: number) => String(Math.max(0, tenths) / 10)
          const inputs = {
            ...household,
            investment: String(investment),
            receivedEarlier: String(earlier),
            receivedThisYear: String(thisYear),
          }
          const ofInvestment = investment - 10 * (earlier + thisYear)
          expect(valueOf(householdSubsidyCap, inputs)).toBe(
            rest(Math.min(ofInvestment, 100 - 10 * (earlier + thisYear))),
          )
          expect(valueOf(householdSubsidyCap, inputs, { period: 'yearly' })).toBe(
            rest(Math.min(ofInvestment, 100 - 10 * thisYear)),
          )
        }
  })

  it('never rounds up above the cap', () => {
    for (const [investment, cap] of [
      ['0.00001', '0.000001'],
      ['0.000019', '0.000001'],
      ['0.000009', '0'],
      ['99.999999', '9.999999'],
    ] as const)
      expect(valueOf(householdSubsidyCap, { ...household, investment })).toBe(cap)
  })
})

describe('house area', () => {
  it('judges both limits by the exact figures', () => {
    for (const standard of [90, 135, 180])
      for (const footprint of [standard, standard + 0.5, 180, 180.5])
        for (const floorArea of [standard, standard + 0.5, 2 * standard, 2 * standard + 0.5])
          for (const reading of ['footprint', 'floor'] as const) {
            const verdict = footprint > 180 ? '不通过' : floorArea > 2 * standard ? '提示' : '通过'
            const paid = (reading === 'footprint' ? footprint : floorArea) > standard
            expect(
              valueOf(
                houseArea,
                {
                  pilot: '是',
                  footprint: String(footprint),
                  floorArea: String(floorArea),
                  footprintStandard: String(standard),
                },
                { standard: reading },
              ),
            ).toBe(paid && verdict !== '不通过' ? `${verdict}，有偿使用` : verdict)
          }
  })
})

describe('application of a village', () => {
  it('refuses half a copy and an approval before the review', () => {
    expect(
      refusedInputs(villageApplication, { pool: '特色田园乡村', copies: '4.5', approved: '是' }),
    ).toEqual(['copies', 'approved'])
  })
})
