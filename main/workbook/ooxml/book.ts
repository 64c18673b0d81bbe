import { columnLetter } from '../cell'
import { chartXml, drawingXml, quotedSheet } from './chart'
import {
  attribute,
  declaration,
  escaped,
  packageEntries,
  relations,
  relationshipTypes,
} from './parts'
import { spreadsheet, StyleSheet } from './style-sheet'
import { worksheetXml, type Worksheet } from './worksheet'
import { zipOf, type ZipEntry } from './zip'

const type = 'application/vnd.openxmlformats-officedocument'

/** Rows that are repeated and the area that is printed, by sheet. */
function definedNames(sheets: readonly Worksheet[]): string {
  const names = sheets.flatMap(({ name, columns, titleRows, lastRow }, at) => {
    const sheet = escaped(quotedSheet(name))
    const last = columnLetter(Math.max(0, columns.length - 1))
    return [
      ...(lastRow === undefined
        ? []
        : [
            `<definedName name="_xlnm.Print_Area" localSheetId="${at}">${sheet}!$A$1:$${last}$${lastRow}</definedName>`,
          ]),
      ...(titleRows === undefined
        ? []
        : [
            `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${sheet}!$1:$${titleRows}</definedName>`,
          ]),
    ]
  })
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`
}

const workbookXml = (sheets: readonly Worksheet[]): string =>
  [
    `${declaration}<workbook xmlns="${spreadsheet}" xmlns:r="${relationshipTypes}">`,
    '<workbookPr/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>',
    `<sheets>${sheets
      .map(
        ({ name, hidden = false }, at) =>
          `<sheet name="${attribute(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
      )
      .join('')}</sheets>`,
    definedNames(sheets),
    '<calcPr calcId="191029"/></workbook>',
  ].join('')

/**
 * An .xlsx (ECMA-376) of the sheets. Written by hand because the usual packages hold every cell of a workbook in
 * memory, and draw no charts; words are kept in their cells, so that a sheet can be written row by row.
 */
export function bookOf(sheets: readonly Worksheet[], madeAt: string): Promise<Uint8Array> {
  const styles = new StyleSheet()
  const types: Record<string, string> = {
    'xl/workbook.xml': `${type}.spreadsheetml.sheet.main+xml`,
    'xl/styles.xml': `${type}.spreadsheetml.styles+xml`,
  }
  const parts: ZipEntry[] = []
  let charts = 0
  let drawings = 0
  for (const [at, sheet] of sheets.entries()) {
    const path = `xl/worksheets/sheet${at + 1}.xml`
    const own = sheet.charts ?? []
    types[path] = `${type}.spreadsheetml.worksheet+xml`
    parts.push({
      name: path,
      text: worksheetXml(sheet, styles, { first: at === 0, drawing: own.length === 0 ? null : 1 }),
    })
    if (own.length === 0) continue
    drawings += 1
    const drawing = `drawing${drawings}.xml`
    const numbers = own.map(() => (charts += 1))
    types[`xl/drawings/${drawing}`] = `${type}.drawing+xml`
    parts.push(
      {
        name: `xl/worksheets/_rels/sheet${at + 1}.xml.rels`,
        text: relations([{ type: 'drawing', target: `../drawings/${drawing}` }]),
      },
      { name: `xl/drawings/${drawing}`, text: drawingXml(own) },
      {
        name: `xl/drawings/_rels/${drawing}.rels`,
        text: relations(
          numbers.map((number) => ({ type: 'chart', target: `../charts/chart${number}.xml` })),
        ),
      },
    )
    own.forEach((chart, position) => {
      const part = `xl/charts/chart${numbers[position] ?? 0}.xml`
      types[part] = `${type}.drawingml.chart+xml`
      parts.push({ name: part, text: chartXml(chart, sheet.name) })
    })
  }
  return zipOf(
    packageEntries({
      main: 'xl/workbook.xml',
      title: sheets[0]?.name ?? '',
      madeAt,
      types,
      parts: [
        { name: 'xl/workbook.xml', text: workbookXml(sheets) },
        {
          name: 'xl/_rels/workbook.xml.rels',
          text: relations([
            ...sheets.map((_sheet, at) => ({
              type: 'worksheet',
              target: `worksheets/sheet${at + 1}.xml`,
            })),
            { type: 'styles', target: 'styles.xml' },
          ]),
        },
        ...parts,
        // Behind the sheets, which fill it while they are written.
        { name: 'xl/styles.xml', text: lazily(() => styles.xml()) },
      ],
    }),
  )
}

/** A text that is made when its turn comes. */
function* lazily(make: () => string): Generator<string> {
  yield make()
}
