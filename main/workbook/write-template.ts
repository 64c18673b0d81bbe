import type { BatchPlan } from '../../domain/rules/batch'
import type { Input } from '../../domain/rules/calculator'
import { columnLetter } from './cell'
import { columnsOf } from './recognise-header'
import { a4, newBook, saveBook } from './write-workbook'

/** Rows prepared with formats and drop-downs. */
const preparedRows = 500

const headerOf = (input: Input): string =>
  input.kind === 'number' && input.unit !== '' ? `${input.label}（${input.unit}）` : input.label

function rangeOf(input: Input): string {
  switch (input.kind) {
    case 'number': {
      const parts = [
        ...(input.moreThan === undefined ? [] : [`大于${input.moreThan}`]),
        ...(input.atLeast === undefined ? [] : [`不小于${input.atLeast}`]),
        ...(input.atMost === undefined ? [] : [`不大于${input.atMost}`]),
      ]
      return `数字，单位${input.unit}${parts.length === 0 ? '' : `，${parts.join('，')}`}`
    }
    case 'flag':
      return '是 / 否，留空为否'
    case 'choice':
      return input.choices.map(({ value }) => value).join(' / ')
    case 'date':
      return '日期，如2023-12-31'
    case 'text':
      return '文字'
  }
}

const isNeeded = (input: Input): boolean => input.optional !== true && input.kind !== 'flag'

/** An empty workbook for the plan: a sheet to fill in, and one that explains each column. */
export async function writeTemplate(
  plan: BatchPlan,
  target: string,
  madeAt: string,
): Promise<void> {
  const columns = Object.values(columnsOf(plan))
  const book = newBook(madeAt)
  const sheet = book.addWorksheet('企业名单', {
    views: [{ state: 'frozen', ySplit: 1, xSplit: 1 }],
    pageSetup: { ...a4, orientation: 'landscape', fitToPage: true, fitToHeight: 0 },
  })
  columns.forEach((input, at) => {
    const header = sheet.getCell(1, at + 1)
    header.value = headerOf(input)
    header.style = {
      font: {
        name: '黑体',
        size: 10.5,
        color: { argb: isNeeded(input) ? 'FFB3121D' : 'FF000000' },
      },
      alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } },
      border: { bottom: { style: 'thin' }, right: { style: 'thin' } },
    }
    const column = sheet.getColumn(at + 1)
    column.width = Math.max(12, Math.min(26, headerOf(input).length * 2 + 2))
    // Codes and dates as text: what is typed is what is read.
    column.numFmt = input.kind === 'number' ? '0.00##' : '@'
    const letter = columnLetter(at)
    const options =
      input.kind === 'choice'
        ? input.choices.map(({ value }) => value)
        : input.kind === 'flag'
          ? ['是', '否']
          : []
    if (options.length > 0)
      for (let row = 2; row <= preparedRows + 1; row += 1)
        sheet.getCell(`${letter}${row}`).dataValidation = {
          type: 'list',
          allowBlank: true,
          formulae: [`"${options.join(',')}"`],
          showErrorMessage: true,
          errorTitle: '请从下拉列表选择',
          error: `${input.label}：请填${options.join('、')}`,
        }
  })
  sheet.getRow(1).height = 36

  const help = book.addWorksheet('填写说明', {
    pageSetup: { ...a4, orientation: 'landscape', fitToPage: true, fitToHeight: 0 },
  })
  const lines: readonly (readonly string[])[] = [
    ['列名', '是否必填', '填写内容', '说明', '依据'],
    ...columns.map((input) => [
      headerOf(input),
      isNeeded(input) ? '必填' : '按情况填写',
      rangeOf(input),
      input.help ?? '',
      input.cite === undefined
        ? ''
        : `${input.cite.documentNumber}${input.cite.clause}：${input.cite.quote}`,
    ]),
    ['说明', '', '规上企业须填总能耗，规上有排污企业另填污染物排放量；红色列名为必填。', '', ''],
  ]
  lines.forEach((values, at) => {
    const row = help.getRow(at + 1)
    values.forEach((value, position) => {
      const cell = row.getCell(position + 1)
      cell.value = value
      cell.style = {
        font: { name: at === 0 ? '黑体' : '宋体', size: 10.5 },
        alignment: { vertical: 'middle', wrapText: true },
        border: {
          top: { style: 'thin' },
          bottom: { style: 'thin' },
          left: { style: 'thin' },
          right: { style: 'thin' },
        },
      }
    })
  })
  ;[30, 12, 40, 44, 70].forEach((width, at) => {
    help.getColumn(at + 1).width = width
  })
  await saveBook(book, target)
}
