import { describe, expect, it } from 'vitest'
import { calculators } from '../../../../domain/rules/registry'
import { groupedCalculators } from '../../../../renderer/pages/calculators/calculator-groups'
import { describeCalculator } from '../../description'

const listed = (id: string, title: string, documentNumber: string, documentTitle: string) => ({
  id,
  title,
  documentNumber,
  documentTitle,
  inForceFrom: '2023-01-01',
})
const list = [
  listed('a/1', '床位建设补贴', '海政发〔2022〕70号', '养老服务实施意见'),
  listed('b/1', '容积率核对', '溧政发〔2023〕11号', '工业用地意见'),
  listed('a/2', '运营补贴', '海政发〔2022〕70号', '养老服务实施意见'),
]
const found = (query: string) =>
  groupedCalculators(list, query).map(({ documentNumber, calculators: own }) => [
    documentNumber,
    own.map(({ id }) => id),
  ])

describe('the list of calculators', () => {
  it('stands under the documents, each where it first occurs', () => {
    expect(found('')).toEqual([
      ['海政发〔2022〕70号', ['a/1', 'a/2']],
      ['溧政发〔2023〕11号', ['b/1']],
    ])
  })

  it('is narrowed by every word, in title, number and title of the document', () => {
    expect(found('补贴')).toEqual([['海政发〔2022〕70号', ['a/1', 'a/2']]])
    expect(found(' 养老  床位 ')).toEqual([['海政发〔2022〕70号', ['a/1']]])
    expect(found('工业用地')).toEqual([['溧政发〔2023〕11号', ['b/1']]])
    expect(found('养老 容积率')).toEqual([])
  })

  it('takes document numbers in any writing of brackets, width and blanks', () => {
    for (const query of ['海政发[2022]70号', '海政发〔2022〕７０号', '［2022］70'])
      expect(found(query).map(([number]) => number)).toEqual(['海政发〔2022〕70号'])
  })

  it('shows every calculator of the program once', () => {
    const all = calculators.map(({ id }) => describeCalculator(id))
    const shown = groupedCalculators(all, '').flatMap((group) => group.calculators)
    expect(shown.map(({ id }) => id).sort()).toEqual(calculators.map(({ id }) => id).sort())
  })
})
