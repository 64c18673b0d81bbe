import { describe, expect, it } from 'vitest'
import type { TypedTable } from '../../../domain/tables/typed-table'
import { specNames, specOf, tableOf } from './table-files'

const table = (key: string): TypedTable => tableOf(specOf(`${key}.json`))
const texts = ({ columns, rows }: TypedTable, name: string) => {
  const at = columns.findIndex((column) => column.name === name)
  return rows.map(({ cells }) => cells[at]?.text ?? '')
}

describe('the tables of files 002, 003 and 004', () => {
  it.each([
    ['002-news-awards', 30],
    ['002-bed-subsidies', 5],
    ['002-elder-subsidies', 3],
    ['002-talent-rewards', 3],
    ['002-graduate-rewards', 12],
    ['002-talent-monthly', 7],
    ['002-safety-awards', 10],
    ['002-fitness-indicators', 17],
    ['002-power-connection-costs', 5],
    ['002-power-standards', 8],
    ['002-appointments-21', 7],
    ['002-appointments-22', 1],
    ['002-appointments-23', 5],
    ['002-city-management-committee', 53],
    ['002-city-management-office', 11],
    ['002-chronicle', 19],
    ['003-safety-indicators', 4],
    ['004-eco-indicators', 44],
    ['004-eco-projects', 10],
    ['004-food-safety-indicators', 31],
    ['004-food-safety-group', 44],
    ['004-major-decisions', 5],
    ['004-investment-targets', 9],
    ['004-repealed', 21],
    ['004-kept-in-force', 73],
  ])('%s has %i rows', (key, rows) => {
    expect(table(key).rows).toHaveLength(rows)
  })

  it('are all named above', () => {
    expect(specNames.filter((name) => !name.startsWith('000-'))).toHaveLength(25)
  })

  it('count 36 indicators of ecological civilisation, of which 19 bind', () => {
    const eco = table('004-eco-indicators')
    expect(new Set(texts(eco, '序号')).size).toBe(36)
    const kinds = new Map(texts(eco, '序号').map((no, at) => [no, texts(eco, '指标属性')[at]]))
    expect([...kinds.values()].filter((kind) => kind === '约束性')).toHaveLength(19)
  })

  it('sum the ten kinds of eco projects to the printed 93', () => {
    expect(table('004-eco-projects').totals).toMatchObject([
      { printed: '93', computed: '93', agrees: true },
    ])
  })

  it('sum each of the 15 columns of the investment targets to the printed total', () => {
    const { totals } = table('004-investment-targets')
    expect(totals).toHaveLength(15)
    expect(totals.filter(({ agrees }) => !agrees)).toEqual([])
  })

  it('print as many repealed and kept documents as they say, none in both lists', () => {
    const [repealed, kept] = [table('004-repealed'), table('004-kept-in-force')]
    for (const { counts } of [repealed, kept]) {
      expect(counts).not.toEqual([])
      expect(counts.filter(({ agrees }) => !agrees)).toEqual([])
    }
    const numbers = new Set(texts(repealed, '文号'))
    expect(texts(kept, '文号').filter((number) => numbers.has(number))).toEqual([])
  })

  it('give 溧阳 and 常州 the same 31 targets of food safety', () => {
    const bare = (words: readonly string[]) => words.map((word) => word.replace(/[\s（）()]/g, ''))
    const [own, superior] = [table('000-food-indicators'), table('004-food-safety-indicators')]
    for (const name of ['序号', '目标'])
      expect(bare(texts(own, name))).toEqual(bare(texts(superior, name)))
  })

  it('doubt the −50.2 % of the safety indicators', () => {
    expect(table('003-safety-indicators').rows.at(-1)?.doubt).toMatch(/50\.2/)
  })
})
