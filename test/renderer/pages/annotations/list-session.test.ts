import { describe, expect, it } from 'vitest'
import {
  affected,
  commandOf,
  sortOf,
  ticked,
} from '../../../../renderer/pages/annotations/list-session'

const shown = ['a', 'b', 'c', 'd']
const set = (...ids: readonly string[]) => new Set(ids)

describe('ticking rows', () => {
  it.each([
    [set(), { id: 'b', from: null }, ['b']],
    [set('b'), { id: 'b', from: null }, []],
    [set('a'), { id: 'c', from: 'a' }, ['a', 'b', 'c']],
    [set('d'), { id: 'b', from: 'd' }, ['d', 'b', 'c']],
    // The row ticked last may have been filtered away since.
    [set('x'), { id: 'b', from: 'x' }, ['x', 'b']],
    [set('a', 'b'), { id: 'b', from: 'x' }, ['a']],
  ])('%j and %j make %j', (selected, tick, result) => {
    expect([...ticked(selected, shown, tick)].sort()).toEqual([...result].sort())
  })

  it('leaves the old selection as it was', () => {
    const before = set('a')
    ticked(before, shown, { id: 'b', from: null })
    expect([...before]).toEqual(['a'])
  })

  it('decides whom a bulk act is for: the ticked rows that are shown, else the focused one', () => {
    expect(affected(set('c', 'a', 'gone'), shown, 'b')).toEqual(['a', 'c'])
    expect(affected(set('gone'), shown, 'b')).toEqual(['b'])
    expect(affected(set(), shown, null)).toEqual([])
  })
})

describe('the keys of the list', () => {
  const plain = { ctrlKey: false, shiftKey: false, altKey: false }
  it.each([
    [{ key: 'z', ctrlKey: true }, 'undo'],
    [{ key: 'Z', ctrlKey: true, shiftKey: true }, 'redo'],
    [{ key: 'y', ctrlKey: true }, 'redo'],
    [{ key: 'a', ctrlKey: true }, 'tickAll'],
    [{ key: 'c', ctrlKey: true }, null],
    [{ key: 'z' }, null],
    [{ key: 'z', ctrlKey: true, altKey: true }, null],
    [{ key: ' ' }, 'tick'],
    [{ key: ' ', shiftKey: true }, 'tick'],
    [{ key: 'Delete' }, 'remove'],
    [{ key: 'Delete', shiftKey: true }, null],
    [{ key: 'F2' }, 'tags'],
    [{ key: 'Escape' }, 'clear'],
    [{ key: 'ArrowDown' }, null],
  ])('%j is %s', (keys, command) => {
    expect(commandOf({ ...plain, ...keys })).toBe(command)
  })

  it('know no sort that is none', () => {
    expect(sortOf('newest')).toBe('newest')
    expect(sortOf('constructor')).toBe('document')
  })
})
