import { describe, expect, it } from 'vitest'
import { plainText } from '../../../domain/tables/cell-text'
import type { TypedTable } from '../../../domain/tables/typed-table'
import { corpusLines, specNames, specOf, tableOf } from './table-files'

const lines = corpusLines('000')
const own = specNames.filter((name) => name.startsWith('000-'))
const table = (key: string): TypedTable => tableOf(specOf(`${key}.json`))
const column = ({ columns, rows }: TypedTable, name: string) => {
  const at = columns.findIndex((other) => other.name === name)
  return rows.map(({ cells }) => cells[at]?.text ?? '')
}
const tally = (texts: readonly string[]) => {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts]
}
const doubted = ({ rows }: TypedTable) =>
  rows.flatMap(({ doubt }, at) => (doubt === null ? [] : [at + 1]))
const span = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_none, at) => first + at)
const bare = (text: string) => text.replace(/\s/g, '')

describe('the tables of file 000', () => {
  it.each([
    ['000-noise-limits', 5],
    ['000-noise-zones', 27],
    ['000-noise-roads', 166],
    ['000-land-supply', 1],
    ['000-land-pool', 70],
    ['000-city-management', 122],
    ['000-city-management-group', 27],
    ['000-food-indicators', 31],
    ['000-food-group', 46],
    ['000-smart-city', 33],
    ['000-flood-command', 23],
    ['000-flood-definitions', 4],
    ['000-flood-points', 24],
    ['000-scattered-industry', 12],
    ['000-broadcast-group', 19],
    ['000-form-it-application', 15],
    ['000-form-it-existing', 14],
    ['000-form-it-acceptance', 11],
    ['000-credit-tasks', 18],
    ['000-wharf-group', 11],
  ])('%s has %i rows', (key, rows) => {
    expect(table(key).rows).toHaveLength(rows)
  })

  it('are all named above', () => {
    expect(own).toHaveLength(20)
  })

  /** TAB lines that no table holds, with the reason. */
  const elsewhere = [
    { firstLine: 17, lastLine: 59, reason: 'contents of the gazette, not part of a document' },
    { firstLine: 60, lastLine: 60, reason: 'the rule below the contents' },
  ]

  it('take up every line with a TAB, as a row, a header or a group line', () => {
    const taken = new Set<number>()
    for (const name of own) {
      const spec = specOf(name)
      const { rows } = tableOf(spec)
      for (const row of rows) for (const line of row.lines) taken.add(line)
      if (spec.source.kind === 'reviewed') continue
      for (const line of spec.source.skipLines ?? []) taken.add(line)
      const { groups } = spec.source
      if (groups !== undefined)
        for (const line of lines.slice(spec.firstLine - 1, spec.lastLine))
          if (new RegExp(groups.pattern, 'u').test(plainText(line).trim())) taken.add(line.number)
    }
    // Headers of the reviewed tables: repeated at every page top, hence known by their words.
    const header = /^(项目\t指标及分值|\t一级指标\t分值|类别\t时段|\t昼间\t夜间)/
    const left = lines.filter(
      ({ raw, number }) =>
        raw.includes('\t') &&
        !taken.has(number) &&
        !header.test(raw) &&
        !elsewhere.some(({ firstLine, lastLine }) => firstLine <= number && number <= lastLine),
    )
    expect(left.map(({ number, raw }) => `${number} ${raw}`)).toEqual([])
  })

  it('agree with their printed totals, but for the land pool', () => {
    const wrong = own.flatMap((name) => {
      const { key, totals } = tableOf(specOf(name))
      return totals.filter(({ agrees }) => !agrees).map((total) => ({ key, ...total }))
    })
    expect(wrong).toMatchObject([{ key: '000-land-pool', printed: '4575', computed: '4576' }])
    expect(table('000-land-supply').totals.map(({ computed }) => computed)).toEqual([
      '10010',
      '1000',
      '10010',
    ])
    expect(table('000-scattered-industry').totals[0]?.computed).toBe('4165')
  })
})

describe('the noise limits', () => {
  it('leave the lost night limit of 4a empty, with a doubt', () => {
    const { rows } = table('000-noise-limits')
    expect(rows.map(({ cells }) => cells.map(({ value }) => value).slice(2))).toEqual([
      ['55', '45'],
      ['60', '50'],
      ['65', '55'],
      ['70', null],
      ['70', '60'],
    ])
    expect(doubted(table('000-noise-limits'))).toEqual([4, 5])
    expect(rows[3]?.cells[3]?.text).toBe('')
    expect(rows[4]?.cells[0]).toEqual({ text: '4类', value: null, carried: true })
  })
})

describe('the zones', () => {
  it('stand below the heading of their class, 8, 11 and 8', () => {
    expect(tally(column(table('000-noise-zones'), '功能区')).map(([, count]) => count)).toEqual([
      8, 11, 8,
    ])
  })

  it('keep what they leave out', () => {
    const left = column(table('000-noise-zones'), '除外')
    expect(left.filter((text) => text === '')).toHaveLength(8)
    expect(tally(left.filter((text) => text !== ''))).toEqual([
      ['3类', 4],
      ['2类和3类', 1],
      ['2类', 6],
      ['1类', 6],
      ['1类和3类', 1],
      ['1类和2类', 1],
    ])
  })
})

describe('the roads', () => {
  const roads = table('000-noise-roads')

  it('are numbered from 1 to 166', () => {
    expect(column(roads, '序号')).toEqual(span(1, 166).map(String))
  })

  it('have the class printed last above them', () => {
    expect(tally(column(roads, '道路性质'))).toEqual([
      ['高速公路', 3],
      ['城市主干道', 59],
      ['城市次干道', 75],
      ['城市支路', 25],
      ['等级航道', 3],
      ['铁路', 1],
    ])
    expect(roads.rows.filter(({ cells }) => cells[1]?.carried === false)).toHaveLength(12)
  })

  it('have a doubt where the class is implausible', () => {
    expect(doubted(roads)).toEqual([...span(88, 113), ...span(143, 162)])
  })
})

describe('the score sheet of city management', () => {
  const sheet = table('000-city-management')

  it('has 4 vetoes, 22 and 96 items', () => {
    expect(tally(column(sheet, '项目'))).toEqual([
      ['一、否决项', 4],
      ['二、基础项', 22],
      ['三、评价项', 96],
    ])
  })

  it('sums up to 200 and 800, and in every group to the printed points', () => {
    expect(sheet.totals.slice(0, 2).map(({ computed }) => computed)).toEqual(['200', '800'])
    // 2 parts, 12 first and 34 second indicators; the points of one of these are lost.
    expect(sheet.totals).toHaveLength(2 + 12 + 33)
    expect(tally(column(sheet, '一级指标').filter((text) => text !== ''))).toHaveLength(12)
    const seconds = tally(column(sheet, '二级指标').filter((text) => !['', '—'].includes(text)))
    expect(seconds.map(([text]) => text.split('.')[0])).toEqual(span(1, 34).map(String))
    const summed = sheet.totals.flatMap(({ where }) => where?.['二级指标'] ?? [])
    expect(seconds.filter(([text]) => !summed.includes(text))).toEqual([['4.农贸市场', 2]])
  })

  it('has every item of its line whole, and its department where one is printed', () => {
    for (const { cells, lines: named } of sheet.rows) {
      const line = lines[(named[0] ?? 0) - 1]
      const printed = line === undefined ? [] : plainText(line).split('\t').map(bare)
      const at = printed.indexOf(bare(cells[5]?.text ?? ''))
      expect(at, cells[5]?.text).toBeGreaterThanOrEqual(4)
      const departments = printed.slice(at + 1).filter((text) => text !== '')
      expect(departments).toEqual(cells[7]?.carried === true ? [] : [bare(cells[7]?.text ?? '')])
      const points = /[（(](\d+)分[）)]$/.exec(bare(cells[5]?.text ?? ''))?.[1]
      expect(cells[6]?.value).toBe(points ?? null)
    }
  })

  it('has every label that is not carried as a whole cell of a named line', () => {
    for (const { cells, lines: named } of sheet.rows) {
      const printed = named.flatMap((number) =>
        plainText(lines[number - 1] ?? { number, raw: '', content: '' })
          .split('\t')
          // The points of 26.–28. and of the parts are glued to the words before them.
          .map((text) => bare(text).replace(/(?<=[\u4e00-\u9fff])\d+分$/, '')),
      )
      for (const at of [0, 1, 3]) {
        const { text, carried } = cells[at] ?? { text: '', carried: true }
        if (text !== '' && text !== '—' && !carried) expect(printed, text).toContain(bare(text))
      }
      for (const at of [2, 4]) {
        const { text, carried } = cells[at] ?? { text: '', carried: true }
        if (text !== '' && text !== '—' && !carried) expect(printed, text).toContain(`${text}分`)
      }
    }
  })

  it('carries 40 departments and doubts what had to be put together', () => {
    expect(sheet.rows.filter(({ cells }) => cells[7]?.carried === true)).toHaveLength(40)
    const items = sheet.rows
      .filter(({ doubt }) => doubt !== null)
      .map(({ cells }) => Number(/\d+/.exec(cells[5]?.text ?? '')?.[0]))
    expect(items).toEqual([...span(7, 14), ...[37, 48, 50, 57, 87, 88, 89, 92, 93, 95, 96]])
  })
})

describe('the lists of people', () => {
  it.each([
    ['000-city-management-group', [1, 1, 25]],
    ['000-food-group', [1, 3, 42]],
    ['000-flood-command', [1, 6, 16]],
    ['000-broadcast-group', [1, 1, 17]],
    ['000-wharf-group', [1, 2, 8]],
  ])('%s has %j of each role', (key, counts) => {
    const people = table(key)
    expect(tally(column(people, '组内职务')).map(([, count]) => count)).toEqual(counts)
    for (const name of column(people, '姓名')) expect(name).toMatch(/^\p{Script=Han}{2,3}$/u)
    for (const post of column(people, '单位及职务')) expect(post).not.toBe('')
  })
})

describe('the other tables', () => {
  it('number their indicators', () => {
    expect(column(table('000-food-indicators'), '序号')).toEqual(span(1, 31).map(String))
    expect(column(table('000-land-pool'), '序号')).toEqual(span(1, 70).map(String))
    expect(column(table('000-scattered-industry'), '序号')).toEqual(span(1, 12).map(String))
  })

  it('take two thresholds of one cell for none', () => {
    const { rows } = table('000-food-indicators')
    const target = (row: number) => rows[row - 1]?.cells[2]
    expect(target(2)).toMatchObject({ text: '≥ 25 100', value: null })
    expect(target(11)).toMatchObject({ text: '≥ 90', value: '90' })
    expect(rows.filter(({ cells }) => cells[2]?.value === null)).toHaveLength(4)
  })

  it('divide the smart-city indicators 7, 3, 9, 10 and 4', () => {
    const smart = table('000-smart-city')
    expect(tally(column(smart, '领域'))).toEqual([
      ['信息基础设施', 7],
      ['城市大脑', 3],
      ['惠民服务', 9],
      ['城市治理', 10],
      ['产业发展', 4],
    ])
    expect(doubted(smart)).toEqual([30])
    expect(smart.rows[0]?.cells[2]?.value).toBe('76.7')
  })

  it('join the flood points of five districts', () => {
    const points = table('000-flood-points')
    expect(points.ranges).toHaveLength(5)
    expect(tally(column(points, '排涝分区'))).toEqual([
      ['老城区', 8],
      ['湾溪河西区', 4],
      ['燕山片区', 6],
      ['南航片区', 4],
      ['生命康原', 2],
    ])
    expect(doubted(points)).toEqual([10])
    expect(points.rows[11]?.cells[5]).toMatchObject({ text: '0.3-0.6', value: null })
  })

  it('put the credit tasks below their four headings', () => {
    const tasks = table('000-credit-tasks')
    expect(tally(column(tasks, '领域')).map(([, count]) => count)).toEqual([2, 2, 4, 10])
    expect(tally(column(tasks, '完成时间'))).toEqual([
      ['2023年12月', 17],
      ['2024年6月', 1],
    ])
    for (const text of column(tasks, '具体工作任务')) expect(text).not.toContain('<')
  })
})
