import { columnLetter } from '../cell'
import { attribute, declaration, escaped, relationshipTypes } from './parts'

/** A chart over cells of its own sheet. Rows and columns count from 1. */
export interface Chart {
  readonly title: string
  /** Upright columns side by side, upright ones on each other, or lying bars. */
  readonly kind: 'columns' | 'stacked' | 'bars'
  /** Rows of the figures. */
  readonly from: number
  readonly to: number
  readonly labelColumn: number
  readonly series: readonly ChartSeries[]
  /** Words of the cells, kept in the chart beside the reference to them. */
  readonly labels: readonly string[]
  readonly unit: string
  /** Where it stands: its upper left cell, and how many columns and rows it covers. */
  readonly place: {
    readonly row: number
    readonly columns: number
    readonly rows: number
  }
}

export interface ChartSeries {
  readonly name: string
  readonly column: number
  readonly values: readonly number[]
  /** RRGGBB */
  readonly colour: string
}

const main = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const chartSpace = 'http://schemas.openxmlformats.org/drawingml/2006/chart'
const drawingSpace = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing'

/** Name of a sheet in a reference: quotation marks in it are doubled. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`

const words = (text: string, size: number): string =>
  `<c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}" b="0"/></a:pPr><a:r><a:rPr lang="zh-CN" sz="${size}" b="0"/><a:t>${escaped(text)}</a:t></a:r></a:p></c:rich></c:tx>`
const title = (text: string, size: number): string =>
  `<c:title>${words(text, size)}<c:overlay val="0"/></c:title>`

function seriesXml(chart: Chart, sheet: string, series: ChartSeries, at: number): string {
  const range = (column: number) => {
    const letter = columnLetter(column - 1)
    return escaped(`${quotedSheet(sheet)}!$${letter}$${chart.from}:$${letter}$${chart.to}`)
  }
  const points = (values: readonly (string | number)[]) =>
    `<c:ptCount val="${values.length}"/>${values
      .map((value, point) => `<c:pt idx="${point}"><c:v>${escaped(String(value))}</c:v></c:pt>`)
      .join('')}`
  return [
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>`,
    `<c:tx><c:v>${escaped(series.name)}</c:v></c:tx>`,
    `<c:spPr><a:solidFill><a:srgbClr val="${series.colour}"/></a:solidFill></c:spPr>`,
    '<c:invertIfNegative val="0"/>',
    chart.kind === 'stacked'
      ? ''
      : '<c:dLbls><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>',
    `<c:cat><c:strRef><c:f>${range(chart.labelColumn)}</c:f><c:strCache>${points(chart.labels)}</c:strCache></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${range(series.column)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(series.values)}</c:numCache></c:numRef></c:val>`,
    '</c:ser>',
  ].join('')
}

/** The part of a chart. */
export function chartXml(chart: Chart, sheet: string): string {
  const lying = chart.kind === 'bars'
  const [labelSide, valueSide] = lying ? ['l', 'b'] : ['b', 'l']
  return [
    `${declaration}<c:chartSpace xmlns:c="${chartSpace}" xmlns:a="${main}" xmlns:r="${relationshipTypes}"><c:roundedCorners val="0"/>`,
    `<c:chart>${title(chart.title, 1400)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>`,
    `<c:barChart><c:barDir val="${lying ? 'bar' : 'col'}"/><c:grouping val="${chart.kind === 'stacked' ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>`,
    chart.series.map((series, at) => seriesXml(chart, sheet, series, at)).join(''),
    `<c:gapWidth val="50"/>${chart.kind === 'stacked' ? '<c:overlap val="100"/>' : ''}<c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>`,
    // Lying bars run from the bottom up: turned round, the first stands above, and the figures below again.
    `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${labelSide}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`,
    `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="${valueSide}"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>${chart.unit === '' ? '' : title(chart.unit, 1000)}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="111111111"/><c:crosses val="${lying ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`,
    '</c:plotArea>',
    chart.series.length > 1
      ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>'
      : '',
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1000"><a:latin typeface="宋体"/><a:ea typeface="宋体"/></a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>',
    '</c:chartSpace>',
  ].join('')
}

/** The part that puts the charts of a sheet in their places; the nth chart is relation rIdn. */
export const drawingXml = (charts: readonly Chart[]): string =>
  `${declaration}<xdr:wsDr xmlns:xdr="${drawingSpace}" xmlns:a="${main}">${charts
    .map(({ title: name, place: { row, columns, rows } }, at) => {
      const corner = (column: number, line: number) =>
        `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${line}</xdr:row><xdr:rowOff>0</xdr:rowOff>`
      return `<xdr:twoCellAnchor><xdr:from>${corner(0, row - 1)}</xdr:from><xdr:to>${corner(columns, row - 1 + rows)}</xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${at + 2}" name="${attribute(name)}" descr="${attribute(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${chartSpace}"><c:chart xmlns:c="${chartSpace}" xmlns:r="${relationshipTypes}" r:id="rId${at + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
    })
    .join('')}</xdr:wsDr>`
