import { describe, expect, it } from 'vitest'
import { officeKey, unitBrackets } from '../../../domain/comparison/unit-list'

describe('the key of an office', () => {
  it('is equal for the fellows of a city and a district, and for no other level', () => {
    for (const name of ['发改委', '市发改委', '常州市发改委', '溧阳市发改委', '区发改委'])
      expect(officeKey(name), name).toBe('发改委')
    expect(officeKey('省食安办')).toBe('省食安办')
    expect(officeKey('江苏省食安办')).toBe('省食安办')
    expect(officeKey('江苏省政府')).not.toBe(officeKey('常州市政府'))
    expect(officeKey('国家税务总局')).not.toBe(officeKey('市税务总局'))
  })
})

describe('the units of a bracket', () => {
  const units = (text: string) =>
    unitBrackets(text, [
      { start: text.indexOf('市'), end: text.indexOf('市') + 4, isDuty: true, key: '' },
    ])
      .flatMap((bracket) => bracket.units)
      .map(({ start, end, role }) => [text.slice(start, end), role])

  it.each([
    [
      '任务。〔责任单位：市商务局、财政局〕',
      [
        ['市商务局', '负责'],
        ['财政局', '负责'],
      ],
    ],
    [
      '任务。（市商务局、财政局分工负责）',
      [
        ['市商务局', '负责'],
        ['财政局', '负责'],
      ],
    ],
    [
      '任务。（市商务局牵头，财政局等配合）',
      [
        ['市商务局', '牵头'],
        ['财政局', '配合'],
      ],
    ],
    ['任务。〔牵头单位：市商务局〕', [['市商务局', '牵头']]],
    ['任务（包括市商务局。等）', []],
  ])('are read from %s', (text, expected) => {
    expect(units(text)).toEqual(expected)
  })
})
