import type { ForceStatement } from '../force/statement'
import { readIsoDate } from '../calendar/iso-date'
import type { Block, GazetteDocument } from '../gazette/document'

const note = '由程序从文中读出，未经人工核对'

const two = (value: string): string => value.padStart(2, '0')

/** Null for a day that no calendar has. */
const isoOf = (match: RegExpExecArray | null): string | null =>
  match === null
    ? null
    : readIsoDate(`${match[1] ?? ''}-${two(match[2] ?? '')}-${two(match[3] ?? '')}`)

const date = '(\\d{4})年(\\d{1,2})月(\\d{1,2})日'
/** The sentence is about this text: it begins with 自 or with 本办法 …, perhaps behind its own number. */
const subject =
  '(?:^|[。；])\\s*(?:第[一二三四五六七八九十百零]+条\\s*|[一二三四五六七八九十]+、\\s*|[（(][一二三四五六七八九十]+[）)]\\s*)?(?:本[\\u4e00-\\u9fff]{2,6})?'
const startsOn = new RegExp(`${subject}自${date}起(?:正式)?(?:施行|实施|生效|执行)`)
const startsWhenIssued = new RegExp(
  `${subject}自(?:印发|公布|发布|颁布)之日起(?:正式)?(?:施行|实施|生效|执行)`,
)
const endsOn = new RegExp(`有效期(?:限)?(?:至|到|截至|截止至?)${date}`)

/**
 * What an own document says of its own force, in the plain forms alone. The bundled gazettes were read by hand;
 * these were not, and each statement says so.
 */
export function ownForceStatements(
  document: Pick<GazetteDocument, 'id' | 'source' | 'issuedOn' | 'blocks'>,
): readonly ForceStatement[] {
  const statements: ForceStatement[] = []
  const placed = ({ firstLine, lastLine, text }: Block) => ({
    documentId: document.id,
    file: document.source.file,
    line: firstLine,
    lastLine,
    quote: text.slice(0, 80),
    note,
  })
  const has = (kind: ForceStatement['statement']) =>
    statements.some(({ statement }) => statement === kind)
  for (const block of document.blocks) {
    if (block.kind === 'table' || block.kind === 'pageFurniture') continue
    // A title in the same words never takes the sentence of this text for its own.
    const text = block.text.replace(/\s/g, '')
    const start =
      isoOf(startsOn.exec(text)) ?? (startsWhenIssued.test(text) ? document.issuedOn : null)
    if (start !== null && !has('effective'))
      statements.push({ ...placed(block), statement: 'effective', date: start })
    const end = isoOf(endsOn.exec(text))
    if (end !== null && !has('until'))
      statements.push({ ...placed(block), statement: 'until', until: end })
  }
  return statements
}
