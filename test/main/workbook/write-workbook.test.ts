import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SheetModel } from '../../../domain/forms/sheet-model'
import { readWorkbook } from '../../../main/workbook/read-workbook'
import { writeWorkbook } from '../../../main/workbook/write-workbook'
import { unzip } from '../../unzip'

const folder = mkdtempSync(join(tmpdir(), 'write-workbook-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})
const madeAt = '2023-03-09T00:00:00.000Z'
const target = join(folder, '表.xlsx')

const hostile = '<b>&"\u0000\u000b\ud800😀 _x000D_ 第一行\n第二行'
const long = '长'.repeat(40_000)

const models: readonly SheetModel[] = [
  {
    name: '汇总 "甲"\'乙\'丙',
    title: '各镇家数',
    unitLine: '单位：家',
    columns: [
      { header: '镇', width: 20, kind: 'centred' },
      { header: 'A类', width: 10, kind: 'number', decimals: 0 },
      { header: '均值', width: 10, kind: 'number', decimals: 2 },
    ],
    rows: [
      ['溧城街道', { number: '3' }, { number: '12.345' }],
      ['天目湖镇', { number: '5' }, null],
      ['合计', { number: '8' }, { number: '-0.5' }],
    ],
    notes: ['共8家。'],
    charts: [
      {
        title: '各镇家数',
        kind: 'stacked',
        rows: 2,
        labelColumn: 0,
        series: [{ name: 'A类', column: 1, colour: '1F4E79' }],
        unit: '家',
      },
    ],
  },
  {
    name: '文字',
    title: '文字',
    unitLine: '',
    columns: [
      { header: '代码', width: 20, kind: 'text' },
      { header: '说明', width: 30, kind: 'wrapped' },
    ],
    rows: [
      ['007', hostile],
      ['=1+1', long],
    ],
    notes: [],
  },
]

describe('a workbook', () => {
  let parts: ReadonlyMap<string, string>
  beforeAll(async () => {
    await writeWorkbook(models, target, madeAt)
    parts = unzip(readFileSync(target))
  })

  it('is a whole package: every part has its type, every relation its part', () => {
    const types = parts.get('[Content_Types].xml') ?? ''
    const typed = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name ?? '')
    const own = [...parts.keys()].filter(
      (name) => !name.endsWith('.rels') && name !== '[Content_Types].xml',
    )
    expect(typed.sort()).toEqual(own.sort())
    for (const [name, xml] of parts) {
      if (!name.endsWith('.rels')) continue
      const base = posix.join(dirname(name), '..')
      for (const [, path = ''] of xml.matchAll(/ Target="([^"]+)"/g))
        expect([...parts.keys()]).toContain(posix.normalize(posix.join(base, path)))
    }
  })

  it('closes every tag in its turn', () => {
    for (const [name, xml] of parts) {
      const open: string[] = []
      for (const [, close, tag, self] of xml
        .replace(/^<\?xml[^>]*\?>/, '')
        .matchAll(/<(\/?)([\w:]+)(?:\s[\w:]+="[^"<]*")*\s*(\/?)>/g)) {
        if (close === '/') expect(open.pop(), name).toBe(tag)
        else if (self !== '/') open.push(tag ?? '')
      }
      expect(open, name).toEqual([])
      // Nothing between the tags looks like one.
      expect(xml.replace(/<[^<>]*>/g, ''), name).not.toMatch(/[<>]/)
    }
  })

  it('has its values, formats and print settings for other programs', async () => {
    const book = new ExcelJS.Workbook()
    await book.xlsx.readFile(target)
    const [first, second] = book.worksheets
    expect(first?.name).toBe('汇总 "甲"\'乙\'丙')
    expect(first?.getCell('A1').value).toBe('各镇家数')
    expect(first?.getCell('A1').isMerged).toBe(true)
    expect(first?.getCell('C4').value).toBe(12.345)
    expect(first?.getCell('C4').numFmt).toBe('0.00')
    expect(first?.getCell('C5').value).toBeNull()
    expect(first?.getCell('C6').value).toBe(-0.5)
    expect(first?.getCell('B4').border.left?.style).toBe('thin')
    expect(first?.getCell('B4').font.name).toBe('宋体')
    expect(first?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToWidth: 1,
    })
    expect(first?.pageSetup.printTitlesRow).toBe('1:3')
    expect(first?.headerFooter.oddFooter).toBe('&C第 &P 页　共 &N 页')
    expect(second?.getCell('A4').value).toBe('007')
    expect(second?.getCell('A5').value).toBe('=1+1')
    expect(second?.getCell('A5').type).toBe(ExcelJS.ValueType.String)
    expect(book.created.toISOString()).toBe(madeAt)
  })

  it('keeps every character that can be kept, and says where a text was cut', () => {
    const sheet = readWorkbook(readFileSync(target), '表.xlsx')[1]
    expect(sheet?.rows[3]?.[1]?.text).toBe('<b>&"😀 _x000D_ 第一行\n第二行')
    const cut = sheet?.rows[4]?.[1]?.text ?? ''
    expect(cut).toHaveLength(32_767)
    expect(cut).toMatch(/^长+……（超过单元格的字数上限，未完）$/)
  })

  it('draws its chart over the very cells, on a page of its own where it would be torn', () => {
    const chart = parts.get('xl/charts/chart1.xml') ?? ''
    const ranges = [...chart.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, range]) => range)
    expect(ranges).toEqual(["'汇总 \"甲\"''乙''丙'!$A$4:$A$5", "'汇总 \"甲\"''乙''丙'!$B$4:$B$5"])
    expect([...chart.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => value)).toEqual([
      'A类',
      '溧城街道',
      '天目湖镇',
      '3',
      '5',
    ])
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('<drawing r:id="rId1"/>')
    expect(parts.get('xl/worksheets/sheet1.xml')).not.toContain('<rowBreaks')
    expect(parts.get('xl/worksheets/sheet2.xml')).not.toContain('<drawing')
  })

  it('begins a page for a chart below a long table', async () => {
    const [model] = models
    if (model === undefined) throw new Error('no model')
    const rows = Array.from({ length: 30 }, (_row, at) => [`镇${at}`, { number: '1' }, null])
    const path = join(folder, '长.xlsx')
    await writeWorkbook([{ ...model, rows }], path, madeAt)
    const sheet = unzip(readFileSync(path)).get('xl/worksheets/sheet1.xml')
    // Three rows above the table, thirty in it, one note below.
    expect(sheet).toContain('<brk id="34" max="16383" man="1"/>')
  })

  it('is the same file whenever it is written', async () => {
    const again = join(folder, '又.xlsx')
    await writeWorkbook(models, again, madeAt)
    expect(readFileSync(again).equals(readFileSync(target))).toBe(true)
  })
})
