import { describe, expect, it } from 'vitest'
import { joinPages, pageLines, type PlacedWords } from '../../../main/import/page-lines'

const words = (text: string, x: number, y: number, size = 10): PlacedWords => ({
  text,
  x,
  y,
  width: text.length * size,
  size,
})

/** A page of text lines, 20 apart, the body 30 characters wide from 50 on. */
const page = (number: number, lines: readonly string[]) => ({
  number,
  lines: pageLines(
    lines.map((line, at) => {
      const indent = /^\u3000*/.exec(line)?.[0].length ?? 0
      return words(line.slice(indent), 50 + indent * 10, 100 + at * 20)
    }),
  ),
})
const full = (start: string): string => start.padEnd(30, '字')
const indented = (start: string): string => `\u3000\u3000${start.padEnd(28, '字')}`

describe('lines of a page', () => {
  it('join what stands on one base line, from left to right, whatever the order it came in', () => {
    const lines = pageLines([words('乙', 70, 100), words('下', 50, 120), words('甲', 60, 100.5)])
    expect(lines.map(({ text }) => text)).toEqual(['甲乙', '下'])
  })

  it('keep figures apart, put a gap where there is one, and take a small raised sign in', () => {
    expect(pageLines([words('12', 50, 100), words('34', 85, 100)])[0]?.text).toBe('12 34')
    expect(pageLines([words('平方米', 50, 100), words('2', 80, 97, 5)])).toHaveLength(1)
  })
})

describe('paragraphs of pages', () => {
  it('go on over full lines and pages, and begin at an indent or behind a short line', () => {
    const { lines } = joinPages([
      page(1, [indented('甲'), full('乙'), '丙。', indented('丁'), full('戊')]),
      page(2, ['己。', indented('庚'), '辛。']),
    ])
    expect(lines.map(({ text }) => text.replace(/字/g, ''))).toEqual([
      '甲乙丙。',
      '丁戊己。',
      '庚辛。',
    ])
    expect(lines.map(({ page: number }) => number)).toEqual([1, 1, 2])
  })

  it('lose page numbers and running heads, but no lone figure of a table', () => {
    const body = (start: string) => [indented(start), '完。']
    const numbered = [1, 2, 3, 4].map((number) =>
      page(number, ['某某公报', ...body(`第${number}`), String(number)]),
    )
    const { lines, dropped } = joinPages(numbered)
    expect(dropped).toBe(8)
    expect(lines.some(({ text }) => /公报|^\d$/.test(text))).toBe(false)
    const single = joinPages([
      page(1, [...body('甲'), '25']),
      page(2, body('乙')),
      page(3, body('丙')),
    ])
    expect(single.dropped).toBe(0)
    expect(single.lines.map(({ text }) => text)).toContain('25')
  })
})
