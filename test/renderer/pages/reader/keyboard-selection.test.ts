import { describe, expect, it } from 'vitest'
import { selectionKeyOf } from '../../../../renderer/pages/reader/keyboard-selection'

const keys = (key: string, held: readonly ('shift' | 'ctrl' | 'alt')[]) => ({
  key,
  shiftKey: held.includes('shift'),
  ctrlKey: held.includes('ctrl'),
  altKey: held.includes('alt'),
})

describe('the keys that select words', () => {
  it.each([
    ['ArrowDown', ['ctrl'], { kind: 'block', by: 1 }],
    ['ArrowUp', ['ctrl'], { kind: 'block', by: -1 }],
    ['ArrowRight', ['shift'], { kind: 'extend', direction: 'forward', granularity: 'character' }],
    [
      'ArrowLeft',
      ['shift', 'ctrl'],
      { kind: 'extend', direction: 'backward', granularity: 'word' },
    ],
    ['ArrowDown', ['shift'], { kind: 'extend', direction: 'forward', granularity: 'line' }],
    ['Home', ['shift'], { kind: 'extend', direction: 'backward', granularity: 'lineboundary' }],
  ] as const)('%s with %j', (key, held, expected) => {
    expect(selectionKeyOf(keys(key, held))).toEqual(expected)
  })

  it.each([
    ['ArrowDown', []],
    ['ArrowRight', ['alt', 'shift']],
    ['ArrowLeft', ['ctrl']],
    ['h', ['ctrl', 'shift']],
  ] as const)('%s with %j is left to others', (key, held) => {
    expect(selectionKeyOf(keys(key, held))).toBeNull()
  })
})
