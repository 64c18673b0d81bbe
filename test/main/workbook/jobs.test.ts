import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import * as XLSX from 'xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { creditCodeCheck } from '../../../domain/rules/credit-code'
import type { JobResults, RunJob } from '../../../main/workbook/job'
import { JobRunner } from '../../../main/workbook/jobs'
import { readWorkbook } from '../../../main/workbook/read-workbook'

const calculatorId = 'liyang-2023-6/enterprise-evaluation'
const sample = join(__dirname, '../../../resources/samples/工业企业效益综合评价-样例500家.xlsx')

const headers = [
  '企业名称',
  '统一社会信用代码',
  '所属镇（街道）',
  '企业类型',
  '实缴税金（万元）',
  '占地面积（亩）',
  '应税销售收入（万元）',
  '总能耗（吨标煤）',
  '污染物排放量（吨）',
  '实际控制人',
]

const code = (at: number) => {
  const body = `91320481MA${String(2_000_000 + at)}`
  return body + (creditCodeCheck(body) ?? '')
}

type Value = string | number | boolean | Date | null | ExcelJS.CellErrorValue
const good = (at: number, more: Readonly<Record<string, Value>> = {}): readonly Value[] => {
  const row: Record<string, Value> = {
    企业名称: `样例企业${at}`,
    统一社会信用代码: code(at),
    '所属镇（街道）': '溧城街道',
    企业类型: '规上有排污',
    '实缴税金（万元）': 600,
    '占地面积（亩）': 30,
    '应税销售收入（万元）': 18000,
    '总能耗（吨标煤）': 1000,
    '污染物排放量（吨）': 20,
    实际控制人: null,
    ...more,
  }
  return headers.map((header) => row[header] ?? null)
}

describe('a workbook of enterprises', () => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-workbook-'))
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  const write = async (name: string, rows: readonly (readonly Value[])[], head = headers) => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('企业名单')
    sheet.addRow(['某年度工业企业数据表'])
    sheet.addRow([...head])
    for (const row of rows) sheet.addRow([...row])
    const path = join(folder, name)
    await book.xlsx.writeFile(path)
    return path
  }
  const job = (path: string): RunJob => ({
    kind: 'run',
    path,
    calculatorId,
    sheet: null,
    headerRow: null,
    mapping: null,
    parameters: {},
    readings: {},
  })
  const run = async (path: string, runner = new JobRunner()) =>
    (await runner.run(job(path), () => undefined)) as JobResults['run']
  const problemsOf = async (more: Readonly<Record<string, Value>>) => {
    const result = await run(await write('bad.xlsx', [good(1), good(2, more)]))
    expect(result.rows).toBe(2)
    expect(result.scored + result.rejected).toBe(2)
    return result
  }

  it('is read below a title line, and every good row is scored', async () => {
    const result = await run(await write('good.xlsx', [good(1), good(2), good(3)]))
    expect(result).toMatchObject({
      sheet: '企业名单',
      rows: 3,
      scored: 3,
      rejected: 0,
      problems: [],
    })
  })

  it.each([
    ['text where a number belongs', { '实缴税金（万元）': '约600' }, 'E4', /不是数字/],
    ['an area of 0', { '占地面积（亩）': 0 }, 'F4', /应大于0/],
    ['no area', { '占地面积（亩）': null }, 'F4', /未填写/],
    ['a negative tax', { '实缴税金（万元）': -12.5 }, 'E4', /不得小于0/],
    [
      'a code that became a float',
      { 统一社会信用代码: Number('320481199001011234') },
      'B4',
      /末尾数位/,
    ],
    ['a code with a wrong digit', { 统一社会信用代码: '913204812000000001' }, 'B4', /校验位|18位/],
    [
      'a date where a number belongs',
      { '占地面积（亩）': new Date(Date.UTC(2023, 2, 9)) },
      'F4',
      /日期格式/,
    ],
    ['an emission of 0', { '污染物排放量（吨）': 0 }, 'I4', /应大于0/],
    ['a kind that is none', { 企业类型: '大型' }, 'D4', /不在可选项内/],
    ['an error of a formula', { '总能耗（吨标煤）': { error: '#DIV/0!' } }, 'H4', /错误值/],
    ['no name', { 企业名称: null }, 'A4', /未填写/],
  ] as const)(
    'names the cell, the reason and the remedy for %s',
    async (_what, more, cell, reason) => {
      const { problems, scored } = await problemsOf(more)
      expect(scored).toBe(1)
      expect(problems).toHaveLength(1)
      expect(problems[0]).toMatchObject({ sheet: '企业名单', cell })
      expect(problems[0]?.reason).toMatch(reason)
      expect(problems[0]?.remedy.length).toBeGreaterThan(4)
    },
  )

  it('tells of all faults of a row at once', async () => {
    const { problems } = await problemsOf({
      '实缴税金（万元）': '无',
      '占地面积（亩）': 0,
      统一社会信用代码: 1.5e17,
    })
    expect(problems.map(({ cell }) => cell).sort()).toEqual(['B4', 'E4', 'F4'])
  })

  it('scores none of two rows with the same code', async () => {
    const result = await run(await write('twice.xlsx', [good(1), good(1), good(2)]))
    expect(result).toMatchObject({ rows: 3, scored: 1, rejected: 2 })
    expect(result.problems.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('第4行'),
      expect.stringContaining('第3行'),
    ])
  })

  it('merges enterprises under one controller, and waits with all of them when one is faulty', async () => {
    const merged = await run(
      await write('group.xlsx', [
        good(1, {
          企业类型: '规下',
          '实缴税金（万元）': 300,
          '占地面积（亩）': 20,
          '应税销售收入（万元）': 900,
          实际控制人: '甲',
        }),
        good(2, {
          企业类型: '规下',
          '实缴税金（万元）': 100,
          '占地面积（亩）': 20,
          '应税销售收入（万元）': 900,
          实际控制人: '甲',
        }),
      ]),
    )
    expect(merged.scores.map(({ facts, value }) => [facts[1], value])).toEqual([
      ['60.00', 'B'],
      ['60.00', 'B'],
    ])
    const waiting = await run(
      await write('waiting.xlsx', [
        good(1, { 实际控制人: '甲' }),
        good(2, { 实际控制人: '甲', '占地面积（亩）': 0 }),
        good(3),
      ]),
    )
    expect(waiting).toMatchObject({ scored: 1, rejected: 2 })
  })

  it('takes twice the mean of the enterprises for the benchmark', async () => {
    const { parameters } = await run(
      await write('mean.xlsx', [good(1), good(2, { '应税销售收入（万元）': 6000 })]),
    )
    // 600 and 200 万元/亩: mean 400, twice 800.
    expect(parameters.find(({ name }) => name === 'salesBenchmark')).toMatchObject({
      value: '800',
      origin: 'computed',
    })
  })

  it('passes over blank rows and a line of totals', async () => {
    const blank = headers.map(() => null)
    const totals = headers.map((header) => (header === '企业名称' ? '合计' : 5))
    const result = await run(await write('totals.xlsx', [good(1), blank, good(2), totals]))
    expect(result).toMatchObject({ rows: 2, scored: 2 })
  })

  it('refuses a header in another unit and one that nobody knows', async () => {
    const inYuan = headers.map((header) => header.replace('实缴税金（万元）', '实缴税金（元）'))
    await expect(run(await write('yuan.xlsx', [good(1)], inYuan))).rejects.toThrow(
      /单位是元，应为万元/,
    )
    const unknown = headers.map((_header, at) => `列${at}`)
    await expect(run(await write('unknown.xlsx', [good(1)], unknown))).rejects.toThrow(
      /没有找到可识别的表头/,
    )
    const short = headers.filter((header) => header !== '企业类型')
    await expect(run(await write('short.xlsx', [good(1)], short))).rejects.toThrow(
      /缺少必需的列：企业类型/,
    )
  })

  it.each(['xls', 'ods'] as const)('reads .%s as it reads .xlsx', async (type) => {
    const sheet = XLSX.utils.aoa_to_sheet([[...headers], [...good(1)], [...good(2)]])
    const book = XLSX.utils.book_new()
    XLSX.utils.book_append_sheet(book, sheet, '企业名单')
    const path = join(folder, `enterprises.${type}`)
    writeFileSync(path, XLSX.write(book, { type: 'buffer', bookType: type }) as Buffer)
    expect(await run(path)).toMatchObject({ rows: 2, scored: 2 })
  })

  it('is refused with words when it is damaged, empty, or no workbook', async () => {
    const whole = readFileSync(sample)
    const files: readonly (readonly [string, Buffer, RegExp])[] = [
      ['truncated.xlsx', whole.subarray(0, whole.length / 2), /不完整|损坏/],
      ['empty.xlsx', Buffer.alloc(0), /空文件/],
      ['renamed.xlsx', Buffer.from('企业名称,占地面积\n样例,30\n'), /不是 Excel 工作簿/],
      [
        'noise.xlsx',
        Buffer.from(whole.map((byte, at) => (at > 2000 && at < 9000 ? byte ^ 0x5a : byte))),
        /损坏|无法/,
      ],
      [
        'zeros.xls',
        Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4000)]),
        /损坏|无法/,
      ],
    ]
    for (const [name, bytes, words] of files) {
      const path = join(folder, name)
      writeFileSync(path, bytes)
      await expect(run(path), name).rejects.toThrow(words)
      await expect(run(path), name).rejects.toThrow(name)
    }
  })

  describe('its report', () => {
    const output = join(folder, '评价结果通报表.xlsx')
    const runner = new JobRunner()
    beforeAll(async () => {
      await run(sample, runner)
      await runner.run(
        { kind: 'export', target: output, programVersion: '0', madeAt: '2024-03-01T00:00:00.000Z' },
        () => undefined,
      )
    })

    it('has one sheet per town, a summary first, and what it rests on', async () => {
      const book = new ExcelJS.Workbook()
      await book.xlsx.readFile(output)
      const names = book.worksheets.map(({ name }) => name)
      expect(names[0]).toBe('汇总')
      expect(names).toContain('口径与依据')
      expect(names.length).toBeGreaterThan(8)
      const town = book.worksheets[1]
      expect(town?.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 })
      expect(town?.pageSetup).toMatchObject({
        paperSize: 9,
        orientation: 'landscape',
        fitToWidth: 1,
      })
      expect(town?.getCell('A1').value).toBe(`${town?.name ?? ''}工业企业效益综合评价结果通报表`)
      const head = town?.getRow(3).values as readonly string[]
      expect(head).toContain('依据条款')
      expect(head).toContain('说明')
      const codes = town?.getCell(4, head.indexOf('统一社会信用代码'))
      expect(codes?.type).toBe(ExcelJS.ValueType.String)
      expect(codes?.numFmt).toBe('@')
      expect(town?.getCell(4, head.indexOf('综合评价得分')).type).toBe(ExcelJS.ValueType.Number)
      expect(town?.getCell(4, 1).border.top?.style).toBe('thin')
    })

    it('is no formula, whatever an enterprise is called', async () => {
      const hostile = new JobRunner()
      await run(await write('hostile.xlsx', [good(1, { 企业名称: '=HYPERLINK("x")' })]), hostile)
      const path = join(folder, 'hostile-out.xlsx')
      await hostile.run(
        { kind: 'export', target: path, programVersion: '0', madeAt: '2024-03-01T00:00:00.000Z' },
        () => undefined,
      )
      const book = new ExcelJS.Workbook()
      await book.xlsx.readFile(path)
      expect(book.worksheets[1]?.getCell('B4').value).toBe('=HYPERLINK("x")')
      expect(book.worksheets[1]?.getCell('B4').type).toBe(ExcelJS.ValueType.String)
    })

    it('never overwrites the workbook it came from', async () => {
      const own = new JobRunner()
      const path = await write('own.xlsx', [good(1)])
      await run(path, own)
      await expect(
        own.run(
          { kind: 'export', target: path, programVersion: '0', madeAt: '2024-03-01T00:00:00.000Z' },
          () => undefined,
        ),
      ).rejects.toThrow(/不能覆盖/)
    })

    it('opens in LibreOffice with the same values', () => {
      const converted = join(folder, 'converted')
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=file://${join(folder, 'office')}`,
          '--headless',
          '--convert-to',
          'ods',
          '--outdir',
          converted,
          output,
        ],
        { stdio: 'ignore' },
      )
      const ours = readWorkbook(readFileSync(output), 'ours.xlsx')
      const theirs = readWorkbook(readFileSync(join(converted, '评价结果通报表.ods')), 'theirs.ods')
      expect(theirs.map(({ name }) => name)).toEqual(ours.map(({ name }) => name))
      const values = (sheets: typeof ours) =>
        sheets.map(({ rows }) =>
          rows
            .map((row) =>
              row
                .map(({ text }) => text)
                .join('|')
                .replace(/\|+$/, ''),
            )
            .join('\n')
            .replace(/\n+$/, ''),
        )
      expect(values(theirs)).toEqual(values(ours))
    }, 120_000)
  })

  it('starts from a template whose headers are all recognised', async () => {
    const path = join(folder, 'template.xlsx')
    await new JobRunner().run(
      { kind: 'template', calculatorId, target: path, madeAt: '2024-03-01T00:00:00.000Z' },
      () => undefined,
    )
    const { sheets } = (await new JobRunner().run(
      { kind: 'inspect', path, calculatorId },
      () => undefined,
    )) as JobResults['inspect']
    expect(sheets[0]?.headerRow).toBe(1)
    expect(Object.values(sheets[0]?.mapping ?? {}).filter((column) => column === null)).toEqual([])
  })
})
