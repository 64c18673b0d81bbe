import { describe, expect, it } from 'vitest'
import { valueMentions } from '../../../domain/comparison/value-mention'

const keys = (text: string) => valueMentions(text).map(({ key }) => key)

describe('the values of a text', () => {
  it.each([
    ['3万家', '30000 家'],
    ['1500万张以上', '≥ 15000000 张'],
    ['1.5亿元', '15000万元'],
    ['0.08万元', '800元'],
    ['2,905.6亿元', '290560000000元'],
    ['≥6批次/千人', '不少于 6 批次／千人'],
    ['不超过31微克/立方米', '≤31 微克/立方米'],
    ['2023 年 6 月', '2023年6月'],
    ['80％', '80 %'],
  ])('%s and %s are equal', (one, other) => {
    expect(keys(one)).toHaveLength(1)
    expect(keys(one)).toEqual(keys(other.replace('／', '/')))
  })

  it.each([
    ['3万家', '3家'],
    ['3万家', '3万个'],
    ['≥6批次/千人', '6批次/千人'],
    ['6批次/千人', '6批次'],
    ['2023年6月', '2023年6月底'],
    ['2.50', '2.05'],
  ])('%s and %s are not', (one, other) => {
    expect(keys(one)).not.toEqual(keys(other))
  })

  it('keep their places and leave the given spans alone', () => {
    const text = '溧政发〔2023〕6号：实现 8500 家纳入，到2025年达90%以上。'
    const values = valueMentions(text, [{ start: 0, end: 11 }])
    expect(values.map(({ start, end }) => text.slice(start, end))).toEqual([
      '8500 家',
      '2025年',
      '90%以上',
    ])
  })
})
