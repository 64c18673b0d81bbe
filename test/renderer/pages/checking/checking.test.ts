import { describe, expect, it } from 'vitest'
import type { ComparedPair, DifferenceKind } from '../../../../domain/comparison/comparison'
import { draftSheet } from '../../../../domain/draft-check/draft-sheet'
import { scheduleOf } from '../../../../domain/duties/schedule'
import { comparedSegments, pairFits } from '../../../../renderer/pages/checking/comparison-segments'
import { draftSegments } from '../../../../renderer/pages/checking/draft-segments'
import { sheetForClipboard } from '../../../../renderer/pages/checking/draft-table'
import {
  byGroup,
  inGroup,
  wholeDutyView,
  withoutGroup,
} from '../../../../renderer/pages/checking/duty-filter'
import { check } from '../../../domain/draft-check/checker'
import { entriesOf } from '../../../domain/duties/unit'

describe('the draft with its citations', () => {
  const text = '按《甲》（乙〔2023〕1号）第一条办'

  it('is cut without losing a character, also where citations lie in one another', () => {
    const segments = draftSegments(text, [
      { start: 1, end: 17 },
      { start: 5, end: 13 },
    ])
    expect(segments.map((segment) => segment.text).join('')).toBe(text)
    expect(segments.map(({ rows }) => rows)).toEqual([[], [0], [0, 1], [0], []])
  })

  it.each([
    ['', []],
    ['无', []],
    ['甲乙', [{ start: 0, end: 2 }]],
  ])('may be “%s”', (words, rows) => {
    expect(
      draftSegments(words, rows)
        .map((segment) => segment.text)
        .join(''),
    ).toBe(words)
  })

  it('goes to the clipboard as a table and as lines, with nothing that HTML would take for a tag', () => {
    const draft = '按照《<a>&b》和溧政发〔2023〕6号办理。'
    const rows = check(draft, '2024-01-01')
    const { text: plain, html } = sheetForClipboard(draftSheet(rows, '2024-01-01'))
    expect(plain.split('\n').filter((line) => line.includes('\t'))).toHaveLength(1 + rows.length)
    expect(html.match(/<tr>/g)).toHaveLength(1 + rows.length)
    expect(html).not.toContain('<a>')
    expect(html).toContain('溧政发〔2023〕6号')
  })
})

describe('the words of two clauses', () => {
  const span = (from: number, to: number) => ({
    from,
    to,
    start: null,
    end: null,
    line: 1,
    words: '',
  })
  const difference = (kind: DifferenceKind, from: number, to: number) => ({
    kind,
    left: span(from, to),
    right: null,
    subject: '',
    elsewhere: [],
  })
  const pair: ComparedPair = {
    status: 'changed',
    similarity: 0.5,
    moved: false,
    left: { kind: 'clause', clauseId: '一', label: '一', heading: '', text: '甲乙丙丁', line: 1 },
    right: null,
    differences: [difference('words', 3, 4), difference('number', 1, 3), difference('date', 2, 3)],
  }

  it('are marked once each, in their order', () => {
    expect(comparedSegments(pair, 'left').map(({ text, kind }) => [text, kind])).toEqual([
      ['甲', null],
      ['乙丙', 'number'],
      ['丁', 'words'],
    ])
    expect(comparedSegments(pair, 'right')).toEqual([])
  })

  it('are filtered by result and by kind of difference', () => {
    expect(pairFits(pair, { status: '', kind: '' })).toBe(true)
    expect(pairFits(pair, { status: 'same', kind: '' })).toBe(false)
    expect(pairFits(pair, { status: 'changed', kind: 'number' })).toBe(true)
    expect(pairFits(pair, { status: 'changed', kind: 'organisation' })).toBe(false)
  })
})

describe('the duties of a unit', () => {
  const items = scheduleOf(entriesOf('liyang-zhuze'), '2023-06-01')

  it('leave passing mentions out at first', () => {
    const tasks = withoutGroup(items, wholeDutyView)
    expect(tasks.length).toBeGreaterThan(0)
    expect(tasks.length).toBeLessThan(items.length)
    expect(tasks.some(({ entry }) => entry.kind === 'mention')).toBe(false)
    expect(withoutGroup(items, { ...wholeDutyView, kind: '' })).toEqual(items)
  })

  it('are filtered by words however they are written, by name, kind and document', () => {
    const of = (view: Partial<typeof wholeDutyView>) =>
      withoutGroup(items, { ...wholeDutyView, kind: '', ...view })
    expect(of({ text: '食品安全' }).length).toBeGreaterThan(0)
    expect(of({ text: '溧政发〔2023〕12号' })).toEqual(of({ documentId: '溧政发〔2023〕12号' }))
    expect(of({ namedBy: 'collective' }).every(({ entry }) => entry.namedBy === 'collective')).toBe(
      true,
    )
    expect(of({ text: '没有这样的字' })).toEqual([])
  })

  it('are all in one group each, overdue first', () => {
    const groups = byGroup(items)
    expect(groups.flatMap((one) => one.items)).toHaveLength(items.length)
    const [first] = groups
    expect(first?.items).toEqual(inGroup(items, first?.group ?? ''))
  })
})
