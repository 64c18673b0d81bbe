import { canonicalDocumentNumber, isoDateOf } from './document-number'
import type { SourceLine } from './source-line'

/** The lines of one document, and where in them its title and number stand. */
export interface DocumentSpan {
  readonly lines: readonly SourceLine[]
  /** Lines that together print the title; empty when the text names none. */
  readonly titleLines: readonly SourceLine[]
  readonly numberLines: readonly SourceLine[]
  readonly title: string
  readonly documentNumber: string | null
  readonly chronicle: boolean
}

export interface FileSplit {
  readonly documents: readonly DocumentSpan[]
  /** Cover, contents and section labels: they belong to the gazette, not to a document. */
  readonly gazetteLines: readonly SourceLine[]
}

const titleStarts = /^(市政府|区政府|市人大|关于|溧阳市|常州市人民政府|南通市海门区)/
const sectionLabel = /^(人事任免|大事记|重要活动|【.+】|以正式发文为准)$/
const endsParagraph = /[。；：！？]$/
/** Words of a title joined over line ends; spaces inside a title are remains of the print. */
export const joinTitle = (parts: readonly string[]): string =>
  parts.join('').replace(/(?<=[^\x21-\x7e]) +| +(?=[^\x21-\x7e])/g, '')

/** The lines before a document number that print its title, first line first. */
function titleBefore(lines: readonly SourceLine[], numberIndex: number): readonly SourceLine[] {
  const found: SourceLine[] = []
  for (let at = numberIndex - 1; at >= 0 && found.length < 3; at -= 1) {
    const line = lines[at]
    if (line === undefined || line.content === '') continue
    const { content } = line
    if (sectionLabel.test(content) || isoDateOf(content) !== null) break
    if (content.includes('\t') || endsParagraph.test(content)) break
    found.unshift(line)
    // 市政府 may also stand at the head of a title's second line: 关于公布继续施行的 / 市政府行政规范性文件….
    const before = lines.slice(0, at).findLast((other) => other.content !== '')?.content ?? ''
    if (titleStarts.test(content) && !/关于.*[^》知定]$/.test(before)) break
  }
  return found
}

const wholeFile = (
  lines: readonly SourceLine[],
  head: Omit<DocumentSpan, 'lines' | 'chronicle'>,
): FileSplit => ({ documents: [{ ...head, lines, chronicle: false }], gazetteLines: [] })

/** A report without number: heading and sub-heading in the first lines, up to the speaker. */
function splitReport(lines: readonly SourceLine[]): FileSplit {
  const speaker = lines.findIndex((line) => /^市长\s/.test(line.content))
  const titleLines = lines.slice(0, speaker).filter((line) => line.content !== '')
  const [heading = '', ...rest] = titleLines.map((line) => line.content.replace(/\s/g, ''))
  const occasion = rest.join('').replace(/^——/, '')
  return wholeFile(lines, {
    titleLines,
    numberLines: [],
    title: `${heading}（${occasion}）`,
    documentNumber: null,
  })
}

/** A printed order: 常州市人民政府令 / 第19号, its title in the first sentence. */
function orderSpan(lines: readonly SourceLine[]): Omit<DocumentSpan, 'lines'> | null {
  const numberLines = lines.slice(0, 2)
  const number = canonicalDocumentNumber(numberLines.map((line) => line.content).join(''))
  const title = /《(.+?)》已经/.exec(
    lines
      .slice(2, 8)
      .map((line) => line.content)
      .join(''),
  )?.[1]
  if (number === null || title === undefined) return null
  return { titleLines: [], numberLines, title, documentNumber: number, chronicle: false }
}

/** 大事记 with the period printed under it. */
const chronicleTitle = (lines: readonly SourceLine[]): string =>
  `大事记${lines.find((line) => line.content.startsWith('（'))?.content ?? ''}`

interface Start {
  readonly index: number
  readonly head: Omit<DocumentSpan, 'lines'>
}

function startsOf(lines: readonly SourceLine[]): readonly Start[] {
  const starts: Start[] = []
  const order = orderSpan(lines)
  if (order !== null) starts.push({ index: 0, head: order })
  lines.forEach((line, index) => {
    const documentNumber = canonicalDocumentNumber(line.content)
    if (documentNumber === null) {
      if (line.content === '大事记')
        starts.push({
          index,
          head: {
            titleLines: [],
            numberLines: [],
            title: chronicleTitle(lines.slice(index, index + 8)),
            documentNumber: null,
            chronicle: true,
          },
        })
      return
    }
    const titleLines = titleBefore(lines, index)
    const first = titleLines[0]
    if (first === undefined) return
    starts.push({
      index: first.number - (lines[0]?.number ?? 1),
      head: {
        titleLines,
        numberLines: [line],
        title: joinTitle(titleLines.map((title) => title.content)),
        documentNumber,
        chronicle: false,
      },
    })
  })
  return starts
}

/** A letterhead document: issuer, number, then the title. */
function splitLetterhead(lines: readonly SourceLine[]): FileSplit {
  const at = lines.findIndex((line) => canonicalDocumentNumber(line.content) !== null)
  const numberLine = lines[at]
  const after = lines.slice(at + 1).filter((line) => line.content !== '')
  const end = after.findIndex((line) => /^各.+/.test(line.content))
  const titleLines = after.slice(0, end)
  return wholeFile(lines, {
    titleLines,
    numberLines: numberLine === undefined ? [] : [numberLine],
    title: joinTitle(titleLines.map((line) => line.content)),
    documentNumber: numberLine === undefined ? null : canonicalDocumentNumber(numberLine.content),
  })
}

/**
 * Cuts a corpus file into its documents. Every document but a report stands under a line that is nothing
 * but its 文号; the title stands right above (a letterhead: right below).
 */
export function splitFile(lines: readonly SourceLine[]): FileSplit {
  const first = lines.find((line) => line.content !== '')?.content.replace(/\s/g, '') ?? ''
  if (first.endsWith('工作报告')) return splitReport(lines)
  if (first.endsWith('文件')) return splitLetterhead(lines)

  const starts = startsOf(lines)
  const gazetteLines = lines.slice(0, starts[0]?.index ?? lines.length)
  const documents = starts.map(({ index, head }, position): DocumentSpan => {
    const end = starts[position + 1]?.index ?? lines.length
    return { ...head, lines: lines.slice(index, end) }
  })
  // A section label right before a document belongs to the gazette, not to the document before it.
  const labels: SourceLine[] = []
  const trimmed = documents.map((document) => {
    const own = [...document.lines]
    for (let last = own.at(-1); last !== undefined; last = own.at(-1)) {
      if (last.content !== '' && !/^(人事任免|【.+】)$/.test(last.content)) break
      if (last.content !== '') labels.push(last)
      own.pop()
    }
    return { ...document, lines: own }
  })
  return { documents: trimmed, gazetteLines: [...gazetteLines, ...labels] }
}
