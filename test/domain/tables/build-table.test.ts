import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../domain/gazette/source-line'
import { buildTable } from '../../../domain/tables/build-table'
import { cellText, cellValue } from '../../../domain/tables/cell-text'
import { parseTableSpec } from '../../../domain/tables/parse-table-spec'
import { proofOf } from '../../../domain/tables/proof'
import type { TableSource, TableSpec } from '../../../domain/tables/table-spec'

const lines = linesOf(
  [
    '类别\t名称\t面积',
    '甲\t上 黄\t1.10',
    '\t下 河\t2.205',
    '乙\t\t3',
    '合计\t\t6.31',
    '丙\t1.5\t城 南',
    '一、其他',
    '张 三\t局长',
  ].join('\n'),
)

const spec = (source: TableSource, more: Partial<TableSpec> = {}): TableSpec => ({
  key: '000-sample',
  title: '样表',
  documentId: '样',
  file: '000',
  firstLine: 1,
  lastLine: 5,
  unitLine: null,
  columns: [
    { name: '类别', type: 'text', unit: null },
    { name: '名称', type: 'text', unit: null },
    { name: '面积', type: 'decimal', unit: '亩' },
  ],
  source,
  ...more,
})
const tabs: TableSource = { kind: 'tabs', skipLines: [1, 5], carryDown: ['类别'] }

const built = (table: TableSpec) => {
  const result = buildTable(table, lines)
  return result.ok ? result.value : result.error
}
const texts = (table: TableSpec) => {
  const result = buildTable(table, lines)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value.rows.map(({ cells }) =>
    cells.map(({ text, carried }) => (carried ? `↑${text}` : text)),
  )
}

describe('buildTable', () => {
  it('carries merged cells down and joins wrapped ones', () => {
    expect(texts(spec(tabs))).toEqual([
      ['甲', '上黄', '1.10'],
      ['↑甲', '下河', '2.205'],
      ['乙', '', '3'],
    ])
  })

  it('sums exactly and compares with what is printed', () => {
    const total = { column: '面积', printed: '6.31', printedLine: 5 }
    expect(
      built(
        spec(tabs, {
          totals: [total, { ...total, printed: '3.305', where: { 类别: '甲' } }],
          counts: [{ printed: '三', printedLine: 5, what: '行' }],
        }),
      ),
    ).toMatchObject({
      totals: [
        { computed: '6.305', agrees: false },
        { computed: '3.305', agrees: true },
      ],
      counts: [{ counted: 3, agrees: true }],
    })
  })

  it('moves cells of a shifted row to their columns', () => {
    const shift = [{ firstLine: 6, lastLine: 6, take: [0, 2, 1] }]
    expect(texts(spec({ kind: 'tabs', shift }, { firstLine: 6, lastLine: 6 }))).toEqual([
      ['丙', '城南', '1.5'],
    ])
  })

  it('takes plain lines apart by a pattern, below their group line', () => {
    const source: TableSource = {
      kind: 'lines',
      pattern: '^(\\S+ \\S)\\t(.+)$',
      groups: { column: '类别', pattern: '^一、(.+)$' },
    }
    const columns = ['类别', '姓名', '职务'].map((name) => ({
      name,
      type: 'text' as const,
      unit: null,
    }))
    expect(texts(spec(source, { firstLine: 7, lastLine: 8, columns }))).toEqual([
      ['↑其他', '张三', '局长'],
    ])
    expect(built(spec(source, { firstLine: 6, lastLine: 8, columns }))).toEqual([
      { kind: 'unread', line: 6 },
    ])
  })

  it('finds the carried cells of reviewed rows, also above their label', () => {
    const rows = [
      { cells: ['乙', '上黄', '1.10'], lines: [2] },
      { cells: ['乙', '', '3'], lines: [4] },
    ]
    expect(texts(spec({ kind: 'reviewed', rows }))).toEqual([
      ['↑乙', '上黄', '1.10'],
      ['乙', '', '3'],
    ])
  })

  it('believes a reviewed row that names its carried cells, whose numbers may stand in it by chance', () => {
    const rows = [
      { cells: ['甲', '上黄', '1'], lines: [2] },
      { cells: ['甲', '下河', '2'], lines: [3], carried: [2] },
      { cells: ['甲', '下河', '2'], lines: [3] },
    ]
    expect(texts(spec({ kind: 'reviewed', rows }))[1]).toEqual(['↑甲', '下河', '↑2'])
  })

  it('puts the doubts of lines on their rows', () => {
    const doubts = [{ firstLine: 3, lastLine: 4, reason: '存疑' }]
    expect(built(spec(tabs, { doubts }))).toMatchObject({
      rows: [{ doubt: null }, { doubt: '存疑' }, { doubt: '存疑' }],
    })
  })

  it('refuses words in number columns, columns that do not exist, wrong widths and missing lines', () => {
    expect(built(spec({ ...tabs, skipLines: [5] }))).toEqual([
      { kind: 'number', lines: [1], column: '面积', text: '面积' },
    ])
    expect(built(spec(tabs, { totals: [{ column: '人', printed: '1', printedLine: 5 }] }))).toEqual(
      [{ kind: 'noColumn', column: '人' }],
    )
    const rows = [{ cells: ['甲'], lines: [99] }]
    expect(built(spec({ kind: 'reviewed', rows }))).toEqual([
      { kind: 'width', lines: [99], cells: 1, columns: 3 },
      { kind: 'lineMissing', line: 99 },
    ])
    expect(built(spec(tabs, { doubts: [{ firstLine: 1, lastLine: 1, reason: '无' }] }))).toEqual([
      { kind: 'noRow', what: '无' },
    ])
  })
})

describe('cells', () => {
  it.each([
    ['城市 主干道', 'join', '城市主干道'],
    ['燕山新区 25#地块', 'join', '燕山新区 25#地块'],
    ['发改委 人社局', 'keep', '发改委 人社局'],
    ['2023 年 12 月', 'drop', '2023年12月'],
    ['100m ² ; 积水', 'keep', '100m² ; 积水'],
    ['面积 (hm^2)', 'join', '面积 (hm²)'],
  ] as const)('%s with spaces %s is %s', (printed, spaces, text) => {
    expect(cellText(printed, spaces)).toBe(text)
  })

  it.each([
    ['15 分', 'integer', '分', '15'],
    ['1.50', 'decimal', null, '1.50'],
    ['1.5', 'integer', null, undefined],
    ['—', 'decimal', null, null],
    ['', 'integer', null, null],
    ['12', 'text', null, null],
    ['≥80', 'threshold', null, '80'],
    ['≥ 80%', 'threshold', null, '80'],
    ['≥ 25 100', 'threshold', null, null],
    ['20 100', 'integer', null, undefined],
    ['0.3-0.6', 'threshold', 'm', null],
  ] as const)('%s as %s in %s is %s', (text, type, unit, value) => {
    expect(cellValue(text, { name: '列', type, unit })).toBe(value)
  })

  it.each([
    ['上黄', 'printed'],
    ['甲黄10', 'ordered'],
    ['黄上甲', 'scattered'],
    ['下黄', 'absent'],
    ['上上黄', 'absent'],
  ] as const)('%s is %s', (cell, proof) => {
    expect(proofOf(cell, lines.slice(1, 2))).toBe(proof)
  })
})

describe('parseTableSpec', () => {
  const good = spec(tabs)
  const complaints = (json: unknown) => {
    const parsed = parseTableSpec(json)
    return parsed.ok ? [] : parsed.error
  }

  it('takes a spec as it is', () => {
    expect(parseTableSpec(good)).toEqual({ ok: true, value: good })
  })

  it.each([
    [{ ...good, colour: 'red' }, 'spec.colour: unknown key'],
    [{ ...good, source: { ...tabs, rows: [] } }, 'spec.source.rows: unknown key'],
    [{ ...good, source: { kind: 'guess' } }, 'spec.source.kind: not one of tabs, lines, reviewed'],
    [
      { ...good, source: { kind: 'lines', pattern: '(' } },
      'spec.source.pattern: no regular expression',
    ],
    [
      { ...good, source: { kind: 'reviewed', rows: [{ cells: ['甲'], lines: [0] }] } },
      'spec.source.rows[0].lines[0]: not a line number',
    ],
    [{ ...good, columns: [] }, 'spec.columns: empty'],
    [{ ...good, title: undefined }, 'spec.title: empty'],
    [{ ...good, key: '001-sample' }, 'key: not of the file'],
    [{ ...good, columns: [...good.columns, good.columns[0]] }, 'columns: a name twice'],
    [
      { ...good, doubts: [{ firstLine: 1, lastLine: 9, reason: '疑' }] },
      'lines 1–9: outside the table',
    ],
    [[], 'spec: not an object'],
    [null, 'spec: not an object'],
  ])('refuses what is wrong (%#)', (json, complaint) => {
    expect(complaints(json)).toContain(complaint)
  })
})
