import { describe, expect, it } from 'vitest'
import {
  countingNumeral,
  formatNumber,
  ListCounters,
  type ListLevel,
} from '../../../main/import/list-numbering'

const level = (text: string, more: Partial<ListLevel> = {}): ListLevel => ({
  start: 1,
  format: 'decimal',
  text,
  restart: null,
  legal: false,
  ...more,
})

describe('numbers as Word prints them', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [123, '一百二十三'],
    [1005, '一千零五'],
    [1050, '一千零五十'],
  ])('%i is %s', (value, words) => {
    expect(countingNumeral(value)).toBe(words)
  })

  it.each([
    ['upperRoman', 14, 'XIV'],
    ['lowerRoman', 4, 'iv'],
    ['upperLetter', 27, 'AA'],
    ['lowerLetter', 2, 'b'],
    ['decimalZero', 7, '07'],
    ['decimalEnclosedCircle', 3, '③'],
    ['ideographTraditional', 1, '甲'],
    ['ideographDigital', 2023, '二〇二三'],
    ['chineseLegalSimplified', 12, '壹拾贰'],
    ['decimalFullWidth', 12, '１２'],
    ['none', 5, ''],
    ['someFutureFormat', 5, '5'],
  ])('%s %i is %s', (format, value, words) => {
    expect(formatNumber(value, format)).toBe(words)
  })
})

describe('the counters of a document', () => {
  it('start a level anew behind a step of an upper one, unless the list says otherwise', () => {
    const counters = new ListCounters()
    const levels = [
      level('%1'),
      level('%1.%2'),
      level('（%3）', { format: 'chineseCounting', restart: 0 }),
    ]
    const next = (at: number) => counters.next('a', at, (index) => levels[index] ?? null)
    expect([next(0), next(1), next(1), next(2), next(0), next(1), next(2)]).toEqual([
      '1 ',
      '1.1 ',
      '1.2 ',
      '（一）',
      '2 ',
      '2.1 ',
      '（二）',
    ])
  })

  it('print upper numbers in Arabic digits where the level is legal, and count one never used from its start', () => {
    const counters = new ListCounters()
    const levels = [
      level('%1', { format: 'chineseCounting', start: 3 }),
      level('%1.%2', { legal: true }),
    ]
    expect(counters.next('a', 1, (index) => levels[index] ?? null)).toBe('3.1 ')
  })

  it('restart once by an override and share one count otherwise', () => {
    const counters = new ListCounters()
    const one = () => level('%1、', { format: 'chineseCounting' })
    const override = { key: '3/0', start: 1 }
    expect([
      counters.next('a', 0, one),
      counters.next('a', 0, one),
      counters.next('a', 0, one, override),
      counters.next('a', 0, one, override),
      counters.next('b', 0, one),
    ]).toEqual(['一、', '二、', '一、', '二、', '一、'])
  })

  it('know no level of a damaged list', () => {
    expect(new ListCounters().next('a', 5, () => null)).toBe('')
  })
})
