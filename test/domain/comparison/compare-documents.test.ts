import { describe, expect, it } from 'vitest'
import { compareDocuments } from '../../../domain/comparison/compare-documents'
import { comparisonSheets } from '../../../domain/comparison/comparison-sheets'
import { swapped, type ComparedPair, type Difference } from '../../../domain/comparison/comparison'
import type { GazetteDocument } from '../../../domain/gazette/document'
import { streamOf } from '../../../domain/gazette/stream'
import { seededRandom } from '../../seeded-random'
import { documents, side, sideOf } from './sides'

const parent = side('常政发〔2023〕24号')
const child = side('溧政发〔2023〕12号')
const comparison = compareDocuments(parent, child)
const task = /^三、（[一二三四]）\d+$/
const tasks = comparison.pairs.filter(
  ({ left, right }) => task.test(left?.label ?? '') || task.test(right?.label ?? ''),
)

function pairOf(label: string): ComparedPair {
  const found = comparison.pairs.find(({ right }) => right?.label === label)
  if (found === undefined) throw new Error(`no pair ${label}`)
  return found
}
const shown = ({ left, right }: Difference) =>
  [left, right].map((span) => span?.words.trim() ?? null)
const of = (label: string, kind: Difference['kind']) =>
  pairOf(label)
    .differences.filter((difference) => difference.kind === kind)
    .map(shown)
/** Units that stand on one side only; the territories of either level differ throughout. */
const units = (label: string) =>
  of(label, 'organisation').filter(
    (pair) => !pair.some((words) => /辖市（区）|经开区管委会|各镇、街道/.test(words ?? '')),
  )

describe('常政发〔2023〕24号 beside 溧政发〔2023〕12号', () => {
  it('puts 29 tasks beside 29, each beside its own', () => {
    expect(tasks).toHaveLength(29)
    for (const { left, right, status } of tasks) {
      expect(status).toMatch(/same|changed/)
      expect(right?.label).toBe(left?.label)
    }
    expect(new Set(tasks.map(({ left }) => left?.clauseId)).size).toBe(29)
  })

  it('shows 抽检 ≥6 against ≥8, and that the annex of the lower text has ≥6 again', () => {
    const numbers = pairOf('二、（二）').differences.filter(({ kind }) => kind === 'number')
    expect(numbers).toHaveLength(1)
    const [difference] = numbers
    expect(difference).toMatchObject({
      left: { words: '≥6批次/千人', line: 2290 },
      right: { words: '≥ 8 批次/千人', line: 1341 },
      subject: '食用农产品和食品抽检量',
    })
    expect(difference?.elsewhere.map(({ side: at, line, words }) => [at, line, words])).toEqual([
      ['left', expect.any(Number), '≥6'],
      ['right', 1509, '≥ 6'],
    ])
  })

  it.each([
    [
      '三、（二）2',
      [
        ['市发改委', null],
        [null, '市农业农村局'],
      ],
    ],
    ['三、（一）3', [[null, '市发改委']]],
    ['三、（四）7', [[null, '市生态环境局']]],
    [
      '三、（四）6',
      [
        [null, '溧阳现代农业产业园'],
        [null, '市农业农村局'],
        [null, '市市场监管局'],
      ],
    ],
    [
      '三、（四）9',
      [
        ['市中级法院', null],
        [null, '市农业农村局'],
        [null, '市法院'],
      ],
    ],
    ['三、（二）1', []],
    ['三、（四）8', []],
  ])('tells the units of %s apart', (label, expected) => {
    expect(units(label)).toEqual(expected)
  })

  it('misses 市发改委 in 食品违法犯罪 and three units in 检验监测 on the right', () => {
    expect(units('三、（二）7')).toContainEqual(['市发改委', null])
    for (const unit of ['市生态环境局', '市发改委', '常州海关'])
      expect(units('三、（四）11')).toContainEqual([unit, null])
  })

  it('colours the five numbers of 农产品质量安全 and none else there', () => {
    expect(of('三、（四）4', 'number')).toEqual([
      ['3万家', '8500 家'],
      ['100个', '30 个'],
      ['1500万张以上', '700 万张以上'],
      ['25个以上', '6 个以上'],
      ['5个', '1 个'],
    ])
  })

  it('finds the stages and the 31 indicators identical', () => {
    for (const stage of ['四、（二）', '四、（三）', '四、（四）'])
      expect([...of(stage, 'date'), ...of(stage, 'number')], stage).toEqual([])
    // 004:2755 于5月底前将方案报: the lower text sets no day.
    expect(of('四、（一）', 'date')).toEqual([['5月底', null]])
    const indicators = comparison.pairs.filter(({ left }) => /指标一览表/.test(left?.label ?? ''))
    expect(indicators).toHaveLength(31)
    expect(indicators.filter(({ status }) => status !== 'same')).toEqual([])
  })

  it('tells who heads the office, and 周永强 member above and head below', () => {
    expect(of('附件2', 'organisation')).toContainEqual(['市政府', '市市场监管局'])
    expect(of('附件2', 'words')).toContainEqual(['分管副市长兼', '主要领导'])
    expect(comparison.persons).toEqual([
      {
        name: '周永强',
        left: { seat: '成员：溧阳市委副书记、市长', line: 3065 },
        right: { seat: '组长：市委副书记、市政府市长', line: 1535 },
      },
    ])
  })

  it('puts seats side by side by their posts and not by who holds them', () => {
    const seats = comparison.pairs.filter(({ left }) => left?.label.includes('领导小组') ?? false)
    const beside = (name: string) => seats.find(({ left }) => left?.text.includes(name))
    expect(beside('夏思军')).toMatchObject({ right: { heading: '副组长' } })
    expect(beside('夏思军')?.right?.text).toContain('方学军')
    expect(beside('夏思军')?.differences.map(shown)).toEqual([['夏思军', '方学军']])
    expect(beside('夏思军')?.similarity).toBeGreaterThan(0.99)
    // A district has no fellow among the towns.
    for (const name of ['胥亚伟', '恽淇丞', '石旭涌', '张凯奇', '李超鲲'])
      expect(beside(name)?.status, name).toBe('onlyLeft')
  })

  it('parts what a few equal characters part', () => {
    expect(of('三、（四）5', 'words')).toContainEqual(['支持', '打造餐饮业标杆'])
    expect(of('三、（四）5', 'words')).toContainEqual(['做大做强', '做好品牌培育'])
  })

  it('does not take 省食安办 for 市食安办', () => {
    expect(of('四、（三）', 'organisation')).toContainEqual(['省食安办', '市食安办'])
  })

  it('gives sheets of every pair and every difference', () => {
    const sheets = comparisonSheets(comparison, { left: '甲', right: '乙' })
    expect(sheets.map(({ name }) => name)).toEqual(['条款对照', '差异清单', '人员职务'])
    expect(sheets[0]?.rows).toHaveLength(comparison.pairs.length)
    expect(sheets[1]?.rows).toHaveLength(comparison.pairs.flatMap((one) => one.differences).length)
    expect(sheets[1]?.rows).toContainEqual(
      expect.arrayContaining(['数值', '食用农产品和食品抽检量', '≥6批次/千人', '≥ 8 批次/千人']),
    )
    for (const { columns, rows } of sheets)
      for (const row of rows) expect(row).toHaveLength(columns.length)
  })
})

/** The document with other words in some of its blocks; offsets are moved along. */
function edited(
  document: GazetteDocument,
  change: (text: string, index: number) => string,
): GazetteDocument {
  let start = 0
  const blocks = document.blocks.map((block) => {
    const text = change(block.text, block.index)
    const moved = { ...block, text, start }
    start += text.length + 1
    return moved
  })
  return { ...document, blocks }
}

describe('comparing in general', () => {
  const random = seededRandom(17)
  const some = Array.from({ length: 16 }, () => [
    documents[random(documents.length)] ?? documents[0],
    documents[random(documents.length)] ?? documents[0],
  ])

  it('finds every document of the gazettes equal to itself', () => {
    for (const document of documents) {
      const { counts, persons } = compareDocuments(sideOf(document), sideOf(document))
      expect([document.id, counts.changed, counts.onlyLeft, counts.onlyRight]).toEqual([
        document.id,
        0,
        0,
        0,
      ])
      expect(persons.filter(({ left, right }) => left.line === right.line)).toEqual([])
    }
  }, 30_000)

  it('only swaps the sides with the order of its arguments', () => {
    for (const [one, other] of some) {
      if (one === undefined || other === undefined) continue
      const [a, b] = [sideOf(one), sideOf(other)]
      expect(compareDocuments(b, a), `${one.id} ${other.id}`).toEqual(
        swapped(compareDocuments(a, b)),
      )
    }
  }, 30_000)

  it('shows every part of both texts once, in the order of the left one, and differences in their words', () => {
    for (const [one, other] of some) {
      if (one === undefined || other === undefined || one === other) continue
      const { pairs } = compareDocuments(sideOf(one), sideOf(other))
      const streams = [streamOf(one), streamOf(other)]
      const own = (parts: readonly ComparedPair['left'][]) =>
        parts.filter((part) => part?.kind === 'clause').map((part) => part?.clauseId)
      for (const ids of [own(pairs.map((pair) => pair.left)), own(pairs.map((pair) => pair.right))])
        expect(new Set(ids).size).toBe(ids.length)
      for (const { left, right, differences } of pairs)
        for (const difference of differences)
          for (const [at, span, part] of [
            [0, difference.left, left],
            [1, difference.right, right],
          ] as const) {
            if (span === null) continue
            expect(part?.text.slice(span.from, span.to)).toBe(span.words)
            if (span.start !== null && !span.words.includes('\n'))
              expect(streams[at]?.slice(span.start, span.end ?? 0)).toBe(span.words)
          }
    }
  })

  it('finds a number changed in any clause of a new version, and nothing else', () => {
    const { document } = child
    const numbered = document.blocks.filter(
      ({ kind, text }) => (kind === 'paragraph' || kind === 'listItem') && /[1-9]\d* ?%/.test(text),
    )
    expect(numbered.length).toBeGreaterThan(5)
    for (const { index } of numbered) {
      const version = edited(document, (text, at) =>
        at === index ? text.replace(/([1-9]\d*)( ?%)/, '$17$2') : text,
      )
      const { counts, pairs } = compareDocuments(sideOf(document), sideOf(version))
      expect([counts.changed, counts.onlyLeft, counts.onlyRight]).toEqual([1, 0, 0])
      const differences = pairs.flatMap((pair) => pair.differences)
      expect(differences.map(({ kind }) => kind)).toEqual(['number'])
    }
  })

  it('finds a unit or a date changed in a new version', () => {
    const { document } = parent
    const changed = (from: string, to: string) =>
      compareDocuments(sideOf(document), sideOf(edited(document, (text) => text.replace(from, to))))
        .pairs.flatMap(({ differences }) => differences)
        .map((difference) => [difference.kind, ...shown(difference)])
    expect(changed('〔责任单位：市商务局〕', '〔责任单位：市商务局、市财政局〕')).toEqual([
      ['organisation', null, '市财政局'],
    ])
    expect(changed('〔责任单位：市商务局〕', '〔牵头单位：市商务局〕')).toEqual([
      ['organisation', '市商务局', '市商务局'],
    ])
    expect(changed('于5月底前', '于6月底前')).toEqual([['date', '5月底', '6月底']])
    expect(changed('不少于40小时', '不少于48小时')).toEqual([
      ['number', '不少于40小时', '不少于48小时'],
    ])
  })

  it('does not count spaces and widths as differences', () => {
    const { document } = child
    // What opens a clause stays, since the clauses keep the printed marks.
    const version = edited(document, (text) =>
      text.replace(
        /(?<=^.{8,})(?:(?<![\d〔〕])(\d+)(?![\d号])|（|％)/gs,
        (found, digits?: string) =>
          digits === undefined ? (found === '（' ? '(' : '%') : ` ${digits} `,
      ),
    )
    expect(streamOf(version)).not.toBe(streamOf(document))
    const { counts } = compareDocuments(sideOf(document), sideOf(version))
    expect(counts.changed).toBe(0)
  })

  it('finds a clause that stands elsewhere in the other version', () => {
    const { document } = child
    const [one, other] = [document.blocks[14], document.blocks[75]]
    const version = edited(document, (text, at) =>
      at === one?.index ? (other?.text ?? '') : at === other?.index ? (one?.text ?? '') : text,
    )
    const headings = new Map(document.clauses.map(({ id, heading }) => [id, heading]))
    const clauses = document.clauses.map((clause) =>
      clause.id === one?.clauseId
        ? { ...clause, heading: headings.get(other?.clauseId ?? '') ?? '' }
        : clause.id === other?.clauseId
          ? { ...clause, heading: headings.get(one?.clauseId ?? '') ?? '' }
          : clause,
    )
    const { pairs } = compareDocuments(sideOf(document), sideOf({ ...version, clauses }))
    const moved = pairs.filter((pair) => pair.moved)
    expect(moved.map(({ left, right }) => [left?.label, right?.label])).toEqual([
      ['二、（一）', '四、（三）'],
      ['四、（三）', '二、（一）'],
    ])
  })
})
