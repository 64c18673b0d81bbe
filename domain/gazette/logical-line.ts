import { isoDateOf, canonicalDocumentNumber } from './document-number'
import { foldDoubledHeading } from './doubled-heading'
import { decimalMarkerOf, markerOf, type Marker } from './marker'
import { isBrokenSentence, joinOverPageEnd } from './page-end'
import { cellWidth, charsOf, type Char, type SourceLine } from './source-line'

/** A paragraph, heading, row of a table … as it was before the print broke it into lines. */
export interface LogicalLine {
  readonly chars: readonly Char[]
  readonly text: string
  readonly marker: Marker | null
  readonly decimalDepth: number
  readonly lines: readonly SourceLine[]
  readonly furniture: boolean
  readonly tabbed: boolean
  readonly bulleted: boolean
}

/** How a file breaks its lines: at every printed line, or (apart from page ends) at paragraphs only. */
export interface Wrapping {
  /** Cells of a full line; 0 for a file that keeps paragraphs whole. */
  readonly fullWidth: number
  /** Characters from which on a line without a full stop is taken as cut by a page end. */
  readonly cutFrom: number
}

const pageNumber = /^[—-]{1,2}\s*\d+\s*[—-]?$/
const pageHead = /^常州市人民政府公报$/
/** A sentence's end, or the bracket that names who is responsible for a task. */
const terminal = /[。；：:！？]["”’）)】》]?$|(?:负责|配合|牵头|参与|落实)[）)]$/
/** 单位：亩 heads a table; 单位：市… is the rest of a broken 责任单位. */
const opensOwnLine = /^(——|·|•|附件|附表|附图|注[：:]|抄送|【)|^单位[：:]\S{1,4}$/
const boilerplate = /^[（(](此件公开发布|此页无正文)[）)]$/

export const isFurniture = (line: SourceLine): boolean =>
  pageNumber.test(line.content) || (pageHead.test(line.content) && line.number > 1)
export const isBoilerplate = (text: string): boolean =>
  boilerplate.test(text) || /^以正式发文为准$/.test(text)

function startsBlock(content: string): boolean {
  return (
    markerOf(content) !== null ||
    /^\d+\.\.(?!\d)/.test(content) ||
    /^\d{1,2}(\.\d{1,2}){2}\s/.test(content) ||
    opensOwnLine.test(content) ||
    isoDateOf(content) !== null ||
    canonicalDocumentNumber(content) !== null ||
    isBoilerplate(content)
  )
}

/** A heading never runs on: it is short, opens with a number and does not end like a sentence. */
function looksLikeHeading(content: string, fullWidth: number): boolean {
  const marker = markerOf(content) ?? decimalMarkerOf(content)
  if (marker === null || terminal.test(content) || /[。；]/.test(content)) return false
  // 一、 heads its text more often than it runs into it: it may nearly fill the line.
  const spare = marker.kind === 'outline1' ? 4 : 8
  return cellWidth(content) < (fullWidth === 0 ? 60 : fullWidth - spare)
}

/** ［12］, a superscript that the extraction put on a line of its own. */
const footnoteMark = /^［\d+］/

const opensBracket = (content: string): boolean => /[（(〔《][^）)〕》]*$/.test(content)

function continues(open: readonly SourceLine[], line: SourceLine, wrapping: Wrapping): boolean {
  const before = open.at(-1)
  if (before === undefined) return false
  if (isBrokenSentence(before, line)) return true
  // Office files keep their paragraphs whole, whatever those begin with.
  if (line.plain === true && wrapping.fullWidth === 0) return false
  const previous = before.content
  if (line.content.includes('\t') || previous.includes('\t')) return false
  if (/^[-•] /.test(line.content)) return false
  if (/^[，、。；：）》”]/.test(line.content) || footnoteMark.test(line.content)) return true
  if (startsBlock(line.content)) return /[，、（《“]$/.test(previous) && !terminal.test(previous)
  if (isoDateOf(previous) !== null || isBoilerplate(previous) || previous === '名词解释')
    return false
  // （常政规 / 〔2010〕8号）
  if (wrapping.fullWidth > 0 && opensBracket(previous)) return true
  if (looksLikeHeading(previous, wrapping.fullWidth)) return false
  if (wrapping.fullWidth === 0) {
    if (terminal.test(previous)) return false
    return previous.length >= wrapping.cutFrom || /[，、]$/.test(previous)
  }
  const width = cellWidth(previous)
  // Inside a paragraph a short line is short because of a footnote or a page end, not because it is the last; so
  // is a mere scrap at the top of a page, where a title would be longer.
  const scrap = before.raw.startsWith(' ') && width <= 12
  const cut = open.length > 1 || scrap
  if (cut && !terminal.test(previous)) return true
  if (!terminal.test(previous) || previous.endsWith('；'))
    return width >= wrapping.fullWidth - 12 || /[，、]$/.test(previous)
  // A full line that ends like a paragraph: the next one is a new paragraph when it lacks two characters
  // (the indent that the extraction dropped) although it is not the last of its paragraph.
  if (width < wrapping.fullWidth - 3) return false
  const next = cellWidth(line.content)
  return next > wrapping.fullWidth - 3
}

interface Join {
  readonly furniture: boolean
  /** The file breaks paragraphs at page ends only. */
  readonly atPageEnds: boolean
}

function finish(lines: readonly SourceLine[], join: Join): LogicalLine {
  const { furniture, atPageEnds } = join
  let chars: readonly Char[] = []
  for (const line of lines) {
    const own = charsOf(line)
    const last = chars.at(-1)?.char ?? ''
    const first = own[0]
    // Latin words and numbers broken over two lines keep a space between them.
    const spaced = first !== undefined && /[A-Za-z]/.test(last) && /[A-Za-z]/.test(first.char)
    if (spaced) chars = [...chars, { ...first, char: ' ' }, ...own]
    else chars = atPageEnds ? joinOverPageEnd(chars, own) : [...chars, ...own]
  }
  const folded = foldDoubledHeading(chars)
  const text = folded.map(({ char }) => char).join('')
  const decimal = decimalMarkerOf(text)
  return {
    chars: folded,
    text,
    marker: markerOf(text),
    decimalDepth: decimal?.depth ?? 0,
    lines,
    furniture,
    tabbed: lines.some((line) => line.raw.includes('\t')),
    bulleted: /^[-•·—]/.test(lines[0]?.content ?? ''),
  }
}

/** Joins printed lines to paragraphs; page furniture comes out between them, not inside. */
export function logicalLines(
  lines: readonly SourceLine[],
  wrapping: Wrapping,
): readonly LogicalLine[] {
  const result: LogicalLine[] = []
  const atPageEnds = wrapping.fullWidth === 0
  let open: SourceLine[] = []
  let waiting: LogicalLine[] = []
  const close = () => {
    if (open.length > 0) result.push(finish(open, { furniture: false, atPageEnds }))
    result.push(...waiting)
    open = []
    waiting = []
  }
  for (const line of lines) {
    if (line.content === '') continue
    if (isFurniture(line)) {
      waiting.push(finish([line], { furniture: true, atPageEnds }))
      continue
    }
    if (!continues(open, line, wrapping)) close()
    open.push(line)
  }
  close()
  return result
}
