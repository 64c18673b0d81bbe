import { describe, expect, it } from 'vitest'
import { columnShares } from '../../../renderer/print/column-shares'

describe('widths of columns', () => {
  it('gives everyone more where there is room', () => {
    expect(columnShares([10, 30], 80)).toEqual([20, 60])
  })
  it('leaves short columns what they want and shares the rest', () => {
    expect(columnShares([20, 500, 40, 900], 260)).toEqual([20, 100, 40, 100])
  })
  it('can be asked about empty tables', () => {
    expect(columnShares([], 100)).toEqual([])
    expect(columnShares([0, 0], 100)).toEqual([0, 0])
  })
})
