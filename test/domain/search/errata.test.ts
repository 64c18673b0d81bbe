import { describe, expect, it } from 'vitest'
import { asMeant, errataOfRegister, originInMeant } from '../../../domain/search/errata'
import { parseQuery } from '../../../domain/search/query'
import { SearchIndex } from '../../../domain/search/search-index'
import { parsedCorpus } from '../../parsed-corpus'
import { builtRegisters } from '../../registers'
import { misprintedAcreage } from './misprinted-acreage'

const documents = parsedCorpus()
const search = (index: SearchIndex, text: string) => {
  const result = parseQuery(text)
  if (result.kind !== 'query') throw new Error(text)
  return index.search(result.query, { offset: 0, limit: 1000 }).hits
}

describe('errata in the search', () => {
  it.each([
    ['苗均税收和苗均产值', [['苗均', '亩均']], '亩均税收和亩均产值'],
    ['夜间50db', [['夜间50', '夜间55']], '夜间55db'],
    ['超过限制的', [['限制', '限值']], '超过限值的'],
    ['按规执行', [['规执', '规定执']], '按规定执行'],
    [
      '甲乙丙',
      [
        ['甲乙', 'x'],
        ['乙丙', 'y'],
      ],
      'x丙',
    ],
  ] as const)('%s with %j is meant as %s', (text, words, meant) => {
    expect(
      asMeant(
        text,
        words.map(([printed, proposed]) => ({ printed, proposed })),
      ),
    ).toBe(meant)
  })

  it('leaves alone what holds none', () => {
    expect(asMeant('亩均', [{ printed: '苗均', proposed: '亩均' }])).toBeNull()
    expect(asMeant('亩均', [{ printed: ' ', proposed: '亩均' }])).toBeNull()
    expect(asMeant('亩均', [{ printed: '亩均', proposed: '亩 均' }])).toBeNull()
  })

  it('knows where the meant words stand in the printed text', () => {
    const same = originInMeant('按 苗均税收', [{ printed: '苗均', proposed: '亩均' }])
    expect(same(1, 2)).toEqual({ start: 2, end: 4 })
    expect(same(2, 3)).toEqual({ start: 3, end: 6 })
    const longer = originInMeant('按规 执行的', [{ printed: '规执', proposed: '规定执' }])
    // 规定 stands where 规 执 is printed; what follows keeps its own place.
    expect(longer(1, 2)).toEqual({ start: 1, end: 4 })
    expect(longer(3, 2)).toEqual({ start: 1, end: 5 })
    expect(longer(4, 2)).toEqual({ start: 4, end: 6 })
    expect(longer(0, 1)).toEqual({ start: 0, end: 1 })
  })

  it('finds the printed and the proposed words of a list that it is given, and only there', () => {
    const [place] = search(new SearchIndex(documents), '三类分值加总')
    if (place === undefined) throw new Error('no such words')
    const { documentId, blockIndex } = place
    const errata = [{ documentId, blockIndex, printed: '三类分值', proposed: '三大类分值之' }]
    const index = new SearchIndex(documents, { errata })
    expect(search(index, '三大类分值之加总')).toHaveLength(1)
    expect(search(index, '三类分值加总')).toHaveLength(1)
    expect(search(new SearchIndex(documents), '三大类分值之加总')).toHaveLength(0)
    const [hit] = search(index, '三大类分值之加总')
    expect(hit?.matches.map(({ start, end }) => hit.snippet.slice(start, end))).toEqual([
      '三类分值加总',
    ])
    expect(search(index, '三类分值加总 -三大类分值')).toHaveLength(0)
  })

  it('takes the register of errata, the six 苗均 places among them', () => {
    const errata = errataOfRegister(builtRegisters().registers.errata, documents)
    expect(errata.length).toBeGreaterThan(100)
    const places = errata
      .filter(({ printed }) => printed.includes('苗均'))
      .map(({ documentId, blockIndex }) => `${documentId} ${blockIndex}`)
    expect(new Set(places)).toEqual(
      new Set(
        misprintedAcreage(documents).map(
          ({ documentId, blockIndex }) => `${documentId} ${blockIndex}`,
        ),
      ),
    )
    const lines = search(new SearchIndex(documents, { errata }), '亩均税收').map(({ line }) => line)
    expect(lines).toEqual(expect.arrayContaining([558, 560, 562, 568, 572, 576]))
  })

  it('finds no misread word without a list', () => {
    const lines = search(new SearchIndex(documents), '亩均税收').map(({ line }) => line)
    for (const line of [558, 560, 562, 568, 572, 576]) expect(lines).not.toContain(line)
  })
})
