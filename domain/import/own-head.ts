import { canonicalDocumentNumber } from '../gazette/document-number'
import { decimalMarkerOf, markerOf } from '../gazette/marker'
import { cellWidth, type SourceLine } from '../gazette/source-line'
import { joinTitle } from '../gazette/split-file'

/** Title and number of one of the user's own documents, and the lines that print them. */
export interface OwnHead {
  readonly title: string
  readonly titleLines: readonly SourceLine[]
  readonly documentNumber: string | null
  readonly numberLines: readonly SourceLine[]
  /** 溧阳市人民政府 of 溧阳市人民政府文件; null without such a letterhead. */
  readonly letterhead: string | null
}

const standing =
  /^([\u4e00-\u9fff]{1,14})\s*[〔[［(（【]\s*(\d{4})\s*[〕\]］)）】]\s*第?\s*(\d{1,4})\s*号$/

/** 国发[2021] 9 号 → 国发〔2021〕9号: any issuer's; null unless the whole text is a number. */
export function ownDocumentNumber(text: string): string | null {
  const known = canonicalDocumentNumber(text)
  if (known !== null) return known
  const match = standing.exec(text.trim())
  return match === null ? null : `${match[1] ?? ''}〔${match[2] ?? ''}〕${match[3] ?? ''}号`
}

const kindEnd =
  /(通知|办法|规定|细则|意见|方案|决定|通告|公告|规划|计划|预案|报告|条例|批复|函|请示|纪要|令|规则|制度|目录|标准|规范|指南|章程|要点|讲话|法)(（[^（）]{1,20}）)?$/
const sentenceEnd = /[。；;：:，,！？]$/

const mayBeTitle = ({ raw, content }: SourceLine): boolean =>
  content !== '' &&
  cellWidth(content) <= 80 &&
  !sentenceEnd.test(content) &&
  !raw.includes('\t') &&
  markerOf(content) === null &&
  decimalMarkerOf(content) === null &&
  ownDocumentNumber(content) === null &&
  !/^\d{4}年\d{1,2}月\d{1,2}日$|^（.*）$|^工作表：/.test(content)

/** The first lines that together read like a title; empty where none ends like one. */
function titleIn(
  lines: readonly SourceLine[],
  marked: (line: SourceLine) => boolean,
): readonly SourceLine[] {
  const own: SourceLine[] = []
  for (const line of lines) {
    if (line.content === '') {
      if (own.length > 0 && kindEnd.test(own.at(-1)?.content ?? '')) break
      continue
    }
    if (!mayBeTitle(line) || own.length >= 4) break
    const before = own.at(-1)
    // What follows a complete title is a sub-title only where the original sets it as one.
    if (before !== undefined && kindEnd.test(before.content) && !/^关于/.test(line.content)) break
    if (before !== undefined && marked(before) && !marked(line)) break
    own.push(line)
  }
  if (own.some(marked)) return own.filter(marked)
  const end = own.findIndex(({ content }) => kindEnd.test(content))
  return end < 0 ? [] : own.slice(0, end + 1)
}

/** How far down a head may reach. */
const headLines = 40

/**
 * Finds title and 文号 at the head of a document: under a letterhead the title follows the number, in a gazette it
 * stands above it. Where nothing reads like a title, the file's name is the title.
 */
export function ownHead(
  lines: readonly SourceLine[],
  fileTitle: string,
  marked: (line: SourceLine) => boolean,
): OwnHead {
  const head = lines.slice(0, headLines)
  const shown = head.filter(({ content }) => content !== '').slice(0, 12)
  const numberLine = shown.find(({ content }) => ownDocumentNumber(content) !== null)
  const letterheadLine = shown.find(({ content }) =>
    /^[\u4e00-\u9fff\s]{4,40}文\s*件$/.test(content),
  )
  const at = numberLine === undefined ? -1 : head.indexOf(numberLine)
  const after = titleIn(head.slice(at + 1), marked)
  const before =
    after.length > 0 && letterheadLine !== undefined
      ? []
      : titleIn(
          head.slice(0, Math.max(0, at)).filter((line) => line !== letterheadLine),
          marked,
        )
  const titleLines = before.length > 0 ? before : after
  return {
    title: titleLines.length > 0 ? joinTitle(titleLines.map(({ content }) => content)) : fileTitle,
    titleLines,
    documentNumber: numberLine === undefined ? null : ownDocumentNumber(numberLine.content),
    numberLines: numberLine === undefined ? [] : [numberLine],
    letterhead: letterheadLine?.content.replace(/\s+/g, '').replace(/文件$/, '') ?? null,
  }
}
