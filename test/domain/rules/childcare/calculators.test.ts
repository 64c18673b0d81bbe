import { describe, expect, it } from 'vitest'
import { healthStaff } from '../../../../domain/rules/childcare/health-staff'
import { placeTarget } from '../../../../domain/rules/childcare/place-target'
import { registrationRoute } from '../../../../domain/rules/childcare/registration-route'
import { staffCheckUp } from '../../../../domain/rules/childcare/staff-check-up'
import { evaluationOf, refusedInputs, valueOf } from '../outcome-of'

describe('places per thousand', () => {
  it('needs the least whole number not below 4.8 per thousand', () => {
    for (let residents = 1; residents < 3000; residents += 13) {
      const needed = Math.floor((residents * 48 + 9999) / 10000)
      const inputs = (places: number) => ({ residents: String(residents), places: String(places) })
      const { steps } = evaluationOf(placeTarget, inputs(0))
      expect(steps.find(({ id }) => id === '应有托位')?.value).toBe(String(needed))
      expect(valueOf(placeTarget, inputs(needed))).toBe('达到')
      expect(valueOf(placeTarget, inputs(needed - 1))).toBe('未达到')
    }
  })

  it('never shows 4.8 per thousand beside a place missing', () => {
    for (const thousands of [1, 10, 100, 1000, 10_000, 100_000]) {
      const inputs = (residents: number) => ({
        residents: String(residents),
        places: String(thousands * 4800),
      })
      const rateOf = (residents: number) =>
        evaluationOf(placeTarget, inputs(residents)).steps.find(({ id }) => id === '每千人托位')
          ?.value
      expect(rateOf(thousands * 1_000_000)).toBe('4.8')
      expect(rateOf(thousands * 1_000_000 + 1)).toMatch(/^4\.79+/)
      expect(valueOf(placeTarget, inputs(thousands * 1_000_000 + 1))).toBe('未达到')
    }
  })

  it('refuses nobody and half a place', () => {
    expect(refusedInputs(placeTarget, { residents: '0', places: '0.5' })).toEqual([
      'residents',
      'places',
    ])
  })
})

describe('health staff', () => {
  it('counts one for each 150 begun, or for each 150 full', () => {
    for (let children = 1; children <= 620; children += 1) {
      const inputs = { children: String(children) }
      const expected = (count: number) => (children < 150 ? '1名专职或者兼职' : `${count}名专职`)
      expect(valueOf(healthStaff, inputs)).toBe(expected(Math.ceil(children / 150)))
      expect(valueOf(healthStaff, inputs, { remainder: 'down' })).toBe(
        expected(Math.floor(children / 150)),
      )
    }
  })

  it('refuses no child and half a child', () => {
    expect(refusedInputs(healthStaff, { children: '0' })).toEqual(['children'])
    expect(refusedInputs(healthStaff, { children: '1.5' })).toEqual(['children'])
  })
})

describe('other duties', () => {
  it('takes the 28th for a check-up on 29 February', () => {
    const inputs = { checkedOn: '2024-02-29', passed: '是' }
    expect(valueOf(staffCheckUp, { ...inputs, askedOn: '2025-02-28' })).toBe('可上岗')
    expect(valueOf(staffCheckUp, { ...inputs, askedOn: '2025-03-01' })).toBe('应再次体检')
    expect(refusedInputs(staffCheckUp, { ...inputs, askedOn: '2024-02-28' })).toEqual(['askedOn'])
  })

  it('does not file what is not registered', () => {
    expect(refusedInputs(registrationRoute, { kind: '营利性', filed: '是' })).toEqual(['filed'])
  })
})
