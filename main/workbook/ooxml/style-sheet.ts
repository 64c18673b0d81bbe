import { attribute, declaration } from './parts'

export interface CellFont {
  readonly name: string
  /** Points. */
  readonly size: number
  readonly italic?: boolean
  /** AARRGGBB */
  readonly colour?: string
}

export interface CellStyle {
  readonly font: CellFont
  readonly framed?: boolean
  /** AARRGGBB */
  readonly fill?: string
  readonly horizontal?: 'left' | 'center' | 'right'
  readonly wrapped?: boolean
  /** Number format, e.g. 0.00 or @. */
  readonly format?: string
}

export const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** Formats that every workbook program knows by number. */
const builtIn: Readonly<Record<string, number>> = { General: 0, '0': 1, '0.00': 2, '@': 49 }
const firstOwnFormat = 164

/** Different texts in the order in which they are first met. */
class Numbered {
  readonly all: string[] = []
  private readonly numbers = new Map<string, number>()

  constructor(first: readonly string[]) {
    for (const text of first) this.of(text)
  }

  of(text: string): number {
    const known = this.numbers.get(text)
    if (known !== undefined) return known
    const number = this.all.length
    this.all.push(text)
    this.numbers.set(text, number)
    return number
  }
}

const fontXml = ({ name, size, italic = false, colour = 'FF000000' }: CellFont): string =>
  `<font>${italic ? '<i/>' : ''}<sz val="${size}"/><color rgb="${colour}"/><name val="${attribute(name)}"/><charset val="134"/></font>`

const side = (name: string): string => `<${name} style="thin"><color rgb="FF000000"/></${name}>`
const noBorder = '<border><left/><right/><top/><bottom/><diagonal/></border>'
const frame = `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`

/** The styles of a workbook; each different one is written once. */
export class StyleSheet {
  private readonly fonts = new Numbered([fontXml({ name: '宋体', size: 10.5 })])
  // The first two are fixed by the format.
  private readonly fills = new Numbered(
    ['none', 'gray125'].map((type) => `<fill><patternFill patternType="${type}"/></fill>`),
  )
  private readonly borders = new Numbered([noBorder])
  private readonly formats = new Numbered([])
  private readonly cells = new Numbered([
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  ])
  private readonly known = new Map<CellStyle, number>()

  /** Number of the style, as cells name it. */
  of(style: CellStyle): number {
    const known = this.known.get(style)
    if (known !== undefined) return known
    const { font, framed = false, fill, horizontal, wrapped = false, format = 'General' } = style
    const formatId = builtIn[format] ?? firstOwnFormat + this.formats.of(format)
    const fillId =
      fill === undefined
        ? 0
        : this.fills.of(
            `<fill><patternFill patternType="solid"><fgColor rgb="${fill}"/><bgColor indexed="64"/></patternFill></fill>`,
          )
    const alignment = `<alignment${horizontal === undefined ? '' : ` horizontal="${horizontal}"`} vertical="center"${wrapped ? ' wrapText="1"' : ''}/>`
    const number = this.cells.of(
      `<xf numFmtId="${formatId}" fontId="${this.fonts.of(fontXml(font))}" fillId="${fillId}" borderId="${this.borders.of(framed ? frame : noBorder)}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`,
    )
    this.known.set(style, number)
    return number
  }

  /** The part xl/styles.xml; to be asked for when all cells are written. */
  xml(): string {
    const list = (name: string, all: readonly string[]) =>
      all.length === 0 ? '' : `<${name} count="${all.length}">${all.join('')}</${name}>`
    const formats = this.formats.all.map(
      (format, at) =>
        `<numFmt numFmtId="${firstOwnFormat + at}" formatCode="${attribute(format)}"/>`,
    )
    return [
      `${declaration}<styleSheet xmlns="${spreadsheet}">`,
      list('numFmts', formats),
      list('fonts', this.fonts.all),
      list('fills', this.fills.all),
      list('borders', this.borders.all),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      list('cellXfs', this.cells.all),
      '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>',
      '</styleSheet>',
    ].join('')
  }
}
