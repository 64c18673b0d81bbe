import { chineseDate } from '../calendar/iso-date'
import type { DocumentSummary, IsoDate } from '../gazette/document'
import { canonicalDocumentNumber } from '../gazette/document-number'
import type { CorpusPlace } from '../register/place'
import { titleKey } from '../reference/title-mention'
import { defaultUntil, keptList, repealedList } from './listed-documents'
import type { ForceStatement, ListedDocument } from './statement'

/** 时效. `unknown` is no word against a document: the texts here do not tell. */
export type ForceStatus =
  'notYet' | 'inForce' | 'lapsed' | 'repealed' | 'partlySuperseded' | 'unknown'

export const forceStatusWords: Readonly<Record<ForceStatus, string>> = {
  notYet: '未施行',
  inForce: '现行',
  lapsed: '已失效',
  repealed: '已废止',
  partlySuperseded: '部分被取代',
  unknown: '未知',
}

/** A sentence for the reader and the clause it rests on; null where no clause says it. */
export interface ForceReason {
  readonly text: string
  /** Document the clause stands in; null with `place`. */
  readonly documentId: string | null
  readonly place: CorpusPlace | null
}

export interface ForceFinding {
  readonly status: ForceStatus
  readonly on: IsoDate
  readonly effectiveFrom: IsoDate | null
  /** Last day in force, where a clause tells it. */
  readonly validUntil: IsoDate | null
  /** The one that decides comes first. */
  readonly reasons: readonly ForceReason[]
  /** Whether the library holds the text itself. */
  readonly collected: boolean
}

/** All that the library knows of the force of documents. */
export interface ForceRegister {
  readonly documents: readonly Pick<
    DocumentSummary,
    'id' | 'title' | 'documentNumber' | 'issuedOn'
  >[]
  readonly statements: readonly ForceStatement[]
  readonly kept: readonly ListedDocument[]
  readonly repealed: readonly ListedDocument[]
}

/** Everything that bears on one document. */
interface Evidence {
  readonly document: ForceRegister['documents'][number] | undefined
  readonly own: readonly ForceStatement[]
  readonly about: readonly ForceStatement[]
  readonly kept: ListedDocument | undefined
  readonly repealed: ListedDocument | undefined
  /** 〔2018〕 → 2018; null for a number without a year. */
  readonly year: number | null
}

/** Keys of the names a register holds: the force of all its documents asks for each of them once per document. */
const keysOf = new WeakMap<ForceRegister, Map<string, string>>()

function nameKey(register: ForceRegister, name: string): string {
  const keys = keysOf.get(register) ?? new Map<string, string>()
  keysOf.set(register, keys)
  const known = keys.get(name)
  if (known !== undefined) return known
  const key = canonicalDocumentNumber(name) ?? titleKey(name)
  keys.set(name, key)
  return key
}

function gather(register: ForceRegister, name: string): Evidence {
  const number = canonicalDocumentNumber(name) ?? name
  const document = register.documents.find(
    ({ id, documentNumber, title }) =>
      id === number || documentNumber === number || titleKey(title) === titleKey(name),
  )
  const names = document === undefined ? [name] : [document.documentNumber ?? document.title, name]
  const own = new Set(names.map((each) => nameKey(register, each)))
  const isNamed = (target: string | null) => target !== null && own.has(nameKey(register, target))
  const listed = (rows: readonly ListedDocument[]) =>
    rows.find(({ documentNumber, title }) => isNamed(documentNumber) || isNamed(title))
  const year = /〔(\d{4})〕/.exec(document?.documentNumber ?? number)?.[1]
  return {
    document,
    own: register.statements.filter(({ documentId }) => documentId === document?.id),
    about: register.statements.filter(
      (statement) =>
        'target' in statement && statement.documentId !== document?.id && isNamed(statement.target),
    ),
    kept: listed(register.kept),
    repealed: listed(register.repealed),
    year: year === undefined ? null : Number(year),
  }
}

const placeOf = ({ file, line, lastLine, quote }: CorpusPlace): CorpusPlace => ({
  file,
  line,
  lastLine,
  quote,
})

const clauseReason = (statement: ForceStatement, text: string): ForceReason => ({
  text: statement.note === '' ? text : `${text}（${statement.note.replace(/。$/, '')}）`,
  documentId: statement.documentId,
  place: placeOf(statement),
})

const plainReason = (text: string): ForceReason => ({ text, documentId: null, place: null })

/** Says why the document is out of force on the day; null where nothing has ended it. */
function repealOn(
  { about, repealed }: Evidence,
  on: IsoDate,
): { readonly ended: boolean; readonly reasons: readonly ForceReason[] } | null {
  for (const statement of about)
    if (statement.statement === 'repeals')
      return {
        ended: statement.date <= on,
        reasons: [
          clauseReason(
            statement,
            `${statement.documentId}废止，自${chineseDate(statement.date)}起失去效力`,
          ),
        ],
      }
  if (repealed === undefined) return null
  return {
    ended: repealedList.repealedOn <= on,
    reasons: [
      {
        text: `${repealedList.documentId}附件第${repealed.position}项列为废止，自${chineseDate(repealedList.repealedOn)}公布之日起失去效力`,
        documentId: repealedList.documentId,
        place: placeOf(repealed),
      },
    ],
  }
}

/** Last day in force: its own term goes before that of the list. */
function termOf({ own, kept }: Evidence): {
  readonly until: IsoDate | null
  readonly reasons: readonly ForceReason[]
} {
  const term = own.find((statement) => statement.statement === 'until')
  const listed =
    kept === undefined
      ? []
      : [
          {
            text: `${keptList.documentId}第${kept.position}项列为继续施行`,
            documentId: keptList.documentId,
            place: placeOf(kept),
          },
        ]
  if (term !== undefined)
    return {
      until: term.until,
      reasons: [clauseReason(term, `有效期至${chineseDate(term.until)}`), ...listed],
    }
  if (kept === undefined) return { until: null, reasons: [] }
  const until = defaultUntil(kept)
  return {
    until,
    reasons: [
      ...listed,
      {
        text: `未自定有效期的，至${chineseDate(until)}；原文未收录，须核对是否自定有效期`,
        documentId: keptList.documentId,
        place: keptList.rule,
      },
    ],
  }
}

const unknownReason = ({ document, kept }: Evidence, on: IsoDate): ForceReason => {
  if (kept !== undefined && on < keptList.publishedOn)
    return plainReason(
      `${chineseDate(on)}在继续施行目录发布（${chineseDate(keptList.publishedOn)}）之前，库内文件不能说明当时的效力`,
    )
  return plainReason(
    document === undefined
      ? '公报库未收录此文件，继续施行和废止两个目录也未列入；未知不等于失效'
      : '文件没有写明施行日期和有效期，库内也没有废止或继续施行的记载；未知不等于失效',
  )
}

/** Force of the document with that number or title on a day, as far as the library's own texts tell it. */
export function forceOn(register: ForceRegister, name: string, on: IsoDate): ForceFinding {
  const evidence = gather(register, name)
  const { document, own, about, kept, year } = evidence
  const effective = own.find((statement) => statement.statement === 'effective')
  const effectiveFrom = effective?.date ?? null
  const term = termOf(evidence)
  const repeal = repealOn(evidence, on)
  const finding = (status: ForceStatus, reasons: readonly ForceReason[]): ForceFinding => ({
    status,
    on,
    effectiveFrom,
    validUntil: term.until,
    reasons,
    collected: document !== undefined,
  })
  const start =
    effective === undefined
      ? []
      : [clauseReason(effective, `自${chineseDate(effective.date)}起施行`)]
  if (repeal?.ended === true) return finding('repealed', [...repeal.reasons, ...start])
  if (effectiveFrom !== null && on < effectiveFrom) return finding('notYet', start)
  const issuedOn = document?.issuedOn ?? null
  if (issuedOn !== null && on < issuedOn)
    return finding('notYet', [plainReason(`成文日期为${chineseDate(issuedOn)}`)])
  if (year !== null && Number(on.slice(0, 4)) < year)
    return finding('unknown', [plainReason(`${chineseDate(on)}早于文号的年份`)])
  if (term.until !== null && term.until < on) return finding('lapsed', [...term.reasons, ...start])
  if (kept !== undefined && on < keptList.publishedOn && effectiveFrom === null)
    return finding('unknown', [unknownReason(evidence, on), ...term.reasons])
  const prevailing = about.find(
    (statement) => statement.statement === 'prevails' && statement.date <= on,
  )
  if (prevailing !== undefined)
    return finding('partlySuperseded', [
      clauseReason(
        prevailing,
        `与${prevailing.documentId}不一致的，以${prevailing.documentId}为准`,
      ),
      ...start,
    ])
  // What is repealed later was in force before.
  if (repeal !== null) return finding('inForce', [...start, ...repeal.reasons])
  if (effectiveFrom !== null || kept !== undefined)
    return finding('inForce', [
      ...(kept === undefined ? [] : term.reasons),
      ...start,
      ...(kept === undefined ? term.reasons : []),
    ])
  return finding('unknown', [unknownReason(evidence, on), ...term.reasons])
}
