import { columnLetter } from '../cell'
import type { Chart } from './chart'
import { attribute, declaration, escaped, relationshipTypes } from './parts'
import { spreadsheet, type CellStyle, type StyleSheet } from './style-sheet'

export interface CellPart {
  readonly value: string | number | null
  readonly style: CellStyle
}

export interface RowPart {
  /** Points. */
  readonly height: number
  readonly cells: readonly (CellPart | null)[]
  /** The first cell covers the whole width. */
  readonly merged?: boolean
}

/** A drop-down over rows of one column, both counted from 1. */
export interface DropDown {
  readonly column: number
  readonly from: number
  readonly to: number
  /** A list in quotation marks or a range. */
  readonly formula: string
  readonly title: string
  readonly message: string
}

export interface Worksheet {
  readonly name: string
  readonly hidden?: boolean
  /** Width in half-width characters; the style of cells that are still empty. */
  readonly columns: readonly { readonly width: number; readonly style?: CellStyle }[]
  readonly frozen: { readonly rows: number; readonly columns: number }
  readonly rows: Iterable<RowPart>
  readonly dropDowns?: readonly DropDown[]
  /** Rows repeated on every page, and the foot with the page number, for what is printed. */
  readonly titleRows?: number
  readonly charts?: readonly Chart[]
  /** Last row that is printed; needed where charts stand below the rows. */
  readonly lastRow?: number
  /** Rows behind which a new page begins. */
  readonly breaks?: readonly number[]
}

/** What a cell may hold at most. */
const longestText = 32_767
const cut = '……（超过单元格的字数上限，未完）'

const textOf = (text: string): string =>
  escaped(text.length > longestText ? text.slice(0, longestText - cut.length) + cut : text)

/** Workbook programs read `_x000D_` as a carriage return: the words themselves are written with their underscore escaped. */
const protectedText = (text: string): string =>
  textOf(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')

function cellXml(cell: CellPart, at: string, styles: StyleSheet): string {
  const { value, style } = cell
  const head = `<c r="${at}" s="${styles.of(style)}"`
  if (value === null || value === '') return `${head}/>`
  return typeof value === 'number'
    ? `${head}><v>${value}</v></c>`
    : `${head} t="inlineStr"><is><t xml:space="preserve">${protectedText(value)}</t></is></c>`
}

const paneXml = ({ rows, columns }: Worksheet['frozen']): string =>
  rows === 0 && columns === 0
    ? ''
    : `<pane${columns === 0 ? '' : ` xSplit="${columns}"`}${rows === 0 ? '' : ` ySplit="${rows}"`} topLeftCell="${columnLetter(columns)}${rows + 1}" activePane="${rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight'}" state="frozen"/>`

function dropDownXml({ column, from, to, formula, title, message }: DropDown): string {
  const letter = columnLetter(column - 1)
  return `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="${attribute(title)}" error="${attribute(message)}" sqref="${letter}${from}:${letter}${to}"><formula1>${escaped(formula)}</formula1></dataValidation>`
}

/** Pieces of a sheet are handed on in parcels of about this many characters. */
const parcel = 64 * 1024

/** The part of a worksheet, piece by piece. `drawing` is the number of its relation; null without charts. */
export function* worksheetXml(
  sheet: Worksheet,
  styles: StyleSheet,
  { first, drawing }: { readonly first: boolean; readonly drawing: number | null },
): Generator<string> {
  const last = columnLetter(Math.max(0, sheet.columns.length - 1))
  const letters = sheet.columns.map((_column, at) => columnLetter(at))
  yield [
    `${declaration}<worksheet xmlns="${spreadsheet}" xmlns:r="${relationshipTypes}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView${first ? ' tabSelected="1"' : ''} workbookViewId="0">${paneXml(sheet.frozen)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${sheet.columns
      .map(
        ({ width, style }, at) =>
          `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"${style === undefined ? '' : ` style="${styles.of(style)}"`}/>`,
      )
      .join('')}</cols>`,
    '<sheetData>',
  ].join('')
  const merged: number[] = []
  let number = 0
  let text = ''
  for (const { height, cells, merged: whole = false } of sheet.rows) {
    number += 1
    if (whole) merged.push(number)
    text += `<row r="${number}" ht="${height}" customHeight="1">`
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at]
      if (cell !== null && cell !== undefined)
        text += cellXml(cell, `${letters[at] ?? columnLetter(at)}${number}`, styles)
    }
    text += '</row>'
    if (text.length > parcel) {
      yield text
      text = ''
    }
  }
  const merges =
    sheet.columns.length < 2 ? [] : merged.map((row) => `<mergeCell ref="A${row}:${last}${row}"/>`)
  const dropDowns = (sheet.dropDowns ?? []).map(dropDownXml)
  const { breaks = [] } = sheet
  const counted = (name: string, all: readonly string[]) =>
    all.length === 0 ? '' : `<${name} count="${all.length}">${all.join('')}</${name}>`
  yield [
    text,
    '</sheetData>',
    counted('mergeCells', merges),
    counted('dataValidations', dropDowns),
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '<headerFooter><oddFooter>&amp;C第 &amp;P 页　共 &amp;N 页</oddFooter></headerFooter>',
    breaks.length === 0
      ? ''
      : `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks
          .map((row) => `<brk id="${row}" max="16383" man="1"/>`)
          .join('')}</rowBreaks>`,
    drawing === null ? '' : `<drawing r:id="rId${drawing}"/>`,
    '</worksheet>',
  ].join('')
}
