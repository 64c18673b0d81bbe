import { describe, expect, it } from 'vitest'
import { streamOf } from '../../../../domain/gazette/stream'
import {
  findPlaces,
  firstFrom,
  foldBlocks,
  stepPlace,
} from '../../../../renderer/pages/reader/find-in-document'
import { parsedCorpus } from '../../../parsed-corpus'
import { builtRegisters } from '../../../registers'

const document = parsedCorpus().find(({ id }) => id === '溧政发〔2023〕6号')
if (document === undefined) throw new Error('document missing')
const errata = builtRegisters().registers.errata.filter(
  ({ documentId }) => documentId === document.id,
)
const folded = foldBlocks(document.blocks, [])
const stream = streamOf(document)
const found = (words: string) =>
  findPlaces(folded, words).map(({ start, end }) => stream.slice(start, end))

describe('findPlaces', () => {
  it('finds every place of the words, in order', () => {
    expect(found('亩均税收').length).toBe(stream.split('亩均税收').length - 1)
    const starts = findPlaces(folded, '企业').map(({ start }) => start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })

  it('takes brackets, widths and spaces as the search does', () => {
    expect(found('[2017]64号')).toEqual(found('〔2017〕64 号'))
    expect(found('［２０１７］64号')).toHaveLength(1)
    expect(found('评价得分80分')[0]).toBe('评价得分 80 分')
  })

  it('finds words as meant beside those as printed', () => {
    const both = foldBlocks(document.blocks, errata)
    const meant = findPlaces(both, '亩均税收').map(({ start, end }) => stream.slice(start, end))
    const misprinted = stream.split('苗均税收').length - 1
    expect(misprinted).toBeGreaterThan(2)
    expect(meant.filter((words) => words === '苗均税收')).toHaveLength(misprinted)
    expect(meant).toHaveLength(found('亩均税收').length + misprinted)
    expect(findPlaces(both, '苗均税收')).toHaveLength(misprinted)
  })

  it('finds nothing for no words', () => {
    expect(found('')).toEqual([])
    expect(found(' 　')).toEqual([])
    expect(found('没有这些字')).toEqual([])
  })
})

describe('walking through the places', () => {
  const places = [
    { start: 5, end: 6 },
    { start: 9, end: 10 },
  ]

  it('begins at the next one from where one reads, else at the first', () => {
    expect([0, 5, 6, 10].map((offset) => firstFrom(places, offset))).toEqual([0, 0, 1, 0])
  })

  it('goes round the ends', () => {
    expect(stepPlace(1, 1, 2)).toBe(0)
    expect(stepPlace(0, -1, 2)).toBe(1)
    expect(stepPlace(0, 1, 0)).toBe(0)
  })
})
