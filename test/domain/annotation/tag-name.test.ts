import { describe, expect, it } from 'vitest'
import { changedTags, splitTags, tagList, tagName } from '../../../domain/annotation/tag-name'

describe('the name of a tag', () => {
  it.each([
    [' 亩均 ', '亩均'],
    ['Ａ类　企业', 'A类 企业'],
    ['安全\n\t生产', '安全 生产'],
    ['２０２３年', '2023年'],
    ['a\u200bb', 'a b'],
    [' \u3000', null],
    ['字'.repeat(40), '字'.repeat(40)],
    ['字'.repeat(41), null],
  ])('%j is %j', (typed, name) => {
    expect(tagName(typed)).toBe(name)
  })

  it('stands once in a list, whatever order it was typed in', () => {
    expect(tagList(['乙', '甲 ', '乙', ''])).toEqual(['乙', '甲'].sort())
    expect(splitTags('甲、乙，丙;甲,\n丁')).toEqual(['甲', '乙', '丙', '丁'].sort())
    expect(splitTags('、，')).toEqual([])
  })

  it('is taken away and added in one step; adding wins', () => {
    expect(changedTags(['a', 'b'], { add: ['c'], remove: ['a', 'x'] })).toEqual(['b', 'c'])
    expect(changedTags(['a'], { add: ['a'], remove: ['a'] })).toEqual(['a'])
  })
})
