import { describe, expect, it } from 'vitest'
import { nextEntry } from '../../../renderer/hooks/arrow-focus'

describe('nextEntry', () => {
  it('steps to the neighbours and stays inside of the list', () => {
    expect(nextEntry('ArrowDown', 3, 62)).toBe(4)
    expect(nextEntry('ArrowUp', 3, 62)).toBe(2)
    expect(nextEntry('ArrowUp', 0, 62)).toBe(0)
    expect(nextEntry('ArrowDown', 61, 62)).toBe(61)
  })

  it('goes to the first entry when none has the focus', () => {
    expect(nextEntry('ArrowDown', -1, 62)).toBe(0)
  })

  it('goes by pages and to both ends', () => {
    expect(nextEntry('PageDown', 55, 62)).toBe(61)
    expect(nextEntry('PageUp', 12, 62)).toBe(2)
    expect(nextEntry('Home', 12, 62)).toBe(0)
    expect(nextEntry('End', 12, 62)).toBe(61)
  })

  it('leaves other keys and empty lists alone', () => {
    expect(nextEntry('Enter', 3, 62)).toBeNull()
    expect(nextEntry('ArrowDown', -1, 0)).toBeNull()
  })
})
