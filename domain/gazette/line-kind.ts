import { isBoilerplate } from './logical-line'
import type { Marker } from './marker'
import { textOf, type Piece } from './pieces'
import { cellWidth } from './source-line'

export const sentenceEnd = /[。；;！？：:，,、]["”’）)】》]?$/

export const copyToLine = /^抄\s*送[：:]\s*/

/** Lines that belong to the document's paper, not to its text. */
export const isPaper = (text: string): boolean =>
  isBoilerplate(text) ||
  copyToLine.test(text) ||
  /^溧阳市人民政府办公室(文件|\s+\d{4}年.*印发)$/.test(text)

export const isCaption = (text: string): boolean =>
  /^(表\s*\d+|附图\s*\d*|图\s*\d+[^，。]*)/.test(text) &&
  cellWidth(text) < 70 &&
  !sentenceEnd.test(text)

/** 1. 《…规范》（GB 50061-2010） and 6. …办法（常政规〔2010〕6号） are entries of a list, not headings. */
const namesText = /》(?:[（(][^（）()]*[）)])?$|[〔[［]\d{4}[〕\]］]\d+号[）)]?$/

/** A number that opens a line of its own above its text, as against one that runs into its sentence. */
export const isHeadingLine = (text: string, marker: Marker): boolean =>
  !sentenceEnd.test(text) &&
  !namesText.test(text) &&
  cellWidth(text) <= (marker.kind === 'article' ? 30 : 80)

export const awardClass = /^([特一二三]等奖|.{2,6}奖)（\d+[篇件]）$/

/** 名词解释 heads the explained terms of a report, 一等奖（4篇） the works of that class, as an annex would. */
export function wordMarker(text: string): Marker | null {
  const canonical = text === '名词解释' ? text : awardClass.exec(text)?.[1]
  return canonical === undefined ? null : { kind: 'annex', number: 0, printed: text, canonical }
}

/**
 * Paragraphs behind a list's last item that belong to the item by their sense; read by hand. 备案事项发生变更的 goes on
 * with the filing of 六、（六） of 常政规〔2023〕2号, 业主有下列情形之一的 opens the list of its 五、（四） (004).
 */
const stayingParagraphs: readonly { readonly line: number; readonly opens: string }[] = [
  { line: 488, opens: '业主有下列情形之一的' },
  { line: 554, opens: '备案事项发生变更的' },
]
export const staysWithItem = ({ chars, lines }: Piece): boolean =>
  stayingParagraphs.some(
    ({ line, opens }) => lines[0]?.number === line && textOf(chars).startsWith(opens),
  )
