import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import type { SheetColumn, SheetValue } from '../../domain/forms/sheet-model'
import type { Input } from '../../domain/rules/calculator'
import { enterpriseEvaluationBatch as plan } from '../../domain/rules/enterprise-evaluation/batch-plan'
import { columnsOf } from '../../main/workbook/recognise-header'
import { writeWorkbook } from '../../main/workbook/write-workbook'
import { withFixedZipTimes } from './fixed-zip-times'
import { sampleCreditCode, sampleEnterprises, type SampleRow } from './sample-enterprises'

export const sampleName = '工业企业效益综合评价-样例500家.xlsx'
export const faultySampleName = '工业企业效益综合评价-含错误样例.xlsx'
/** Fixed, as everything in the samples is. */
const madeAt = '2023-03-09T00:00:00.000Z'

const columns = Object.entries(columnsOf(plan))

const headerOf = (input: Input): string =>
  input.kind === 'number' ? `${input.label}（${input.unit}）` : input.label

const columnOf = (name: string, input: Input): SheetColumn => ({
  header: headerOf(input),
  width: name === 'creditCode' ? 22 : Math.max(10, Math.min(16, headerOf(input).length + 4)),
  kind: input.kind === 'number' ? 'number' : name === 'creditCode' ? 'text' : 'centred',
  ...(input.kind === 'number' ? { decimals: name === 'landArea' ? 3 : 2 } : {}),
})

function valueOf(row: SampleRow, name: string, input: Input): SheetValue {
  const value = row[name]
  if (value === undefined || value === '') return null
  return input.kind === 'number' ? { number: value } : value
}

async function settle(target: string): Promise<void> {
  await writeFile(target, withFixedZipTimes(await readFile(target)))
  await chmod(target, 0o644)
}

/** 500 enterprises, each of which can be scored. */
async function makeSample(folder: string): Promise<void> {
  const target = join(folder, sampleName)
  await writeWorkbook(
    [
      {
        name: '企业名单（样例）',
        title: '工业企业效益综合评价样例数据（程序生成，均非真实企业）',
        unitLine: '单位：万元、亩、吨标煤、吨、平方米、分',
        columns: columns.map(([name, input]) => columnOf(name, input)),
        rows: sampleEnterprises(500).map((row) =>
          columns.map(([name, input]) => valueOf(row, name, input)),
        ),
        notes: [],
      },
    ],
    target,
    madeAt,
  )
  await settle(target)
}

const good: Readonly<Record<string, ExcelJS.CellValue>> = {
  town: '昆仑街道',
  kind: '规下',
  taxPaid: 30,
  landArea: 4,
  taxableSales: 500,
}
const emitting = {
  kind: '规上有排污',
  taxPaid: 1200,
  landArea: 100,
  taxableSales: 80000,
  energyUse: 4000,
  emissions: 20,
}

const wrongCheck = (code: string): string => code.slice(0, 17) + (code.endsWith('0') ? '1' : '0')

/** What is wrong with the row → its cells, on top of a good row. */
const faults: readonly (readonly [string, Readonly<Record<string, ExcelJS.CellValue>>])[] = [
  ['无误', {}],
  ['面积为0', { landArea: 0 }],
  ['面积未填', { landArea: null }],
  ['数字栏填文字', { taxPaid: '约三十万' }],
  ['数字带单位', { taxableSales: '500万元' }],
  ['税金为负', { taxPaid: -12.5 }],
  ['代码变成数值', { creditCode: 910_000_000_000_000_100 }],
  ['代码少一位', { creditCode: sampleCreditCode(8).slice(0, 17) }],
  ['代码校验位不符', { creditCode: wrongCheck(sampleCreditCode(9)) }],
  ['数字栏为日期格式', { taxPaid: new Date('2023-03-09T00:00:00.000Z') }],
  ['公式结果为错误值', { taxableSales: { error: '#DIV/0!' } }],
  ['有排污企业排放量为0', { ...emitting, emissions: 0 }],
  ['规上企业未填能耗', { ...emitting, energyUse: null }],
  ['类型不在可选项内', { kind: '规上' }],
  ['重复企业（一）', { creditCode: sampleCreditCode(900) }],
  ['重复企业（二）', { creditCode: sampleCreditCode(900) }],
  ['关联企业有误（一）', { controller: '样例控制人01' }],
  ['关联企业有误（二）', { controller: '样例控制人01', landArea: 0 }],
  ['全角数字与千分位', { taxPaid: '３０', taxableSales: '1,500' }],
]

/** One row for each kind of bad input, beside two that are good. */
async function makeFaultySample(folder: string): Promise<void> {
  const book = new ExcelJS.Workbook()
  book.creator = '公报案头'
  book.created = new Date(madeAt)
  book.modified = new Date(madeAt)
  const sheet = book.addWorksheet('企业名单（含错误样例）')
  columns.forEach(([, input], at) => {
    sheet.getCell(1, at + 1).value = headerOf(input)
    sheet.getColumn(at + 1).width = 16
  })
  faults.forEach(([what, cells], at) => {
    const values: Readonly<Record<string, ExcelJS.CellValue>> = {
      enterpriseName: `样例·${what}`,
      creditCode: sampleCreditCode(at + 1),
      ...good,
      ...cells,
    }
    columns.forEach(([name], position) => {
      const value = values[name] ?? null
      if (value === null) return
      const cell = sheet.getCell(at + 2, position + 1)
      cell.value = value
      if (value instanceof Date) cell.numFmt = 'yyyy-mm-dd'
    })
  })
  const target = join(folder, faultySampleName)
  await book.xlsx.writeFile(target)
  await settle(target)
}

/** Writes both sample workbooks; the same bytes at every run. */
export async function makeSamples(folder: string): Promise<void> {
  await makeSample(folder)
  await makeFaultySample(folder)
}
