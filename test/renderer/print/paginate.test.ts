import { describe, expect, it } from 'vitest'
import { paginate, type Flow } from '../../../renderer/print/paginate'

const lineHeight = 10

/** A text of so many lines of ten characters. */
const textOf = (block: number, lines: number, keepWithNext = false): Flow => {
  const from = (cut: unknown) => (typeof cut === 'number' ? cut / 10 : 0)
  return {
    block,
    row: null,
    headHeight: 0,
    keepWithNext,
    height: (cut) => (lines - from(cut)) * lineHeight,
    fit: (cut, room) => {
      const fitting = Math.floor(room / lineHeight)
      const to = from(cut) + fitting
      return fitting > 0 && to < lines ? { cut: to * 10, height: fitting * lineHeight } : null
    },
  }
}
const rowOf = (block: number, row: number, lines: number): Flow => ({
  ...textOf(block, lines),
  row,
  headHeight: 20,
})

const shown = (flows: readonly Flow[], height: number) =>
  paginate(flows, height).map((page) =>
    page.map(({ block, row, from, to }) =>
      [block, ...(row === null ? [] : [`row${row}`]), `${String(from)}-${String(to)}`].join(' '),
    ),
  )

describe('breaking into pages', () => {
  it('fills a page and goes on in the middle of a text', () => {
    expect(shown([textOf(0, 3), textOf(1, 12)], 50)).toEqual([
      ['0 null-null', '1 null-20'],
      ['1 20-70'],
      ['1 70-null'],
    ])
  })

  it('takes headings over to what they head', () => {
    const flows = [textOf(0, 3), textOf(1, 1, true), textOf(2, 1, true), textOf(3, 4)]
    expect(shown(flows, 60)).toEqual([
      ['0 null-null'],
      ['1 null-null', '2 null-null', '3 null-null'],
    ])
  })

  it('leaves a row whole and counts the head of the table on every page', () => {
    const flows = [rowOf(0, 0, 2), rowOf(0, 1, 2), rowOf(0, 2, 2)]
    expect(shown(flows, 60)).toEqual([
      ['0 row0 null-null', '0 row1 null-null'],
      ['0 row2 null-null'],
    ])
    expect(shown(flows, 59)).toHaveLength(3)
  })

  it('breaks a row that no page can hold', () => {
    expect(shown([textOf(0, 1), rowOf(1, 0, 8)], 60)).toEqual([
      ['0 null-null', '1 row0 null-30'],
      ['1 row0 30-70'],
      ['1 row0 70-null'],
    ])
  })

  it('puts a line higher than the page on a page of its own instead of looping', () => {
    expect(shown([textOf(0, 1), textOf(1, 1)], 5)).toEqual([['0 null-null'], ['1 null-null']])
  })
})
