import { chineseDate } from '../calendar/iso-date'
import { forceOn, type ForceFinding, type ForceRegister } from '../force/force-status'
import { repealedList } from '../force/listed-documents'
import type { GazetteDocument, IsoDate } from '../gazette/document'
import { canonicalDocumentNumber } from '../gazette/document-number'
import type { DraftStatus, StatusBasis } from './draft-row'
import type { KnownText } from './known-texts'

export interface FoundStatus {
  readonly status: DraftStatus
  readonly reason: string
  readonly basis: StatusBasis | null
  readonly suggestion: string
}

export interface StatusSource {
  readonly documents: readonly GazetteDocument[]
  readonly force: ForceRegister
}

function basisOf(
  { reasons }: ForceFinding,
  documents: StatusSource['documents'],
): StatusBasis | null {
  const reason = reasons.find(({ place }) => place !== null)
  if (reason?.place === undefined || reason.place === null) return null
  const { file, line, quote } = reason.place
  const document = documents.find(({ id }) => id === reason.documentId)
  const block = document?.blocks.find(
    ({ firstLine, lastLine, clauseId }) =>
      clauseId !== null && firstLine <= line && line <= lastLine,
  )
  const clause = document?.clauses.find(({ id }) => id === block?.clauseId)
  return { documentId: reason.documentId, clauseLabel: clause?.label ?? '', file, line, quote }
}

const nameOf = ({ documents }: StatusSource, id: string): string => {
  const document = documents.find((one) => one.id === id)
  return document === undefined || document.documentNumber === null
    ? `《${id}》`
    : `${document.documentNumber}《${document.title}》`
}

function suggestionFor(finding: ForceFinding, source: StatusSource): string {
  const by = finding.reasons[0]?.documentId ?? null
  switch (finding.status) {
    case 'inForce':
      return ''
    case 'notYet':
      return finding.effectiveFrom === null
        ? '所选日期早于成文日期，不能引用'
        : `${chineseDate(finding.effectiveFrom)}起施行，在此之前不能作为依据`
    case 'repealed':
      return by === null || by === repealedList.documentId
        ? '不能再作为依据；请核实有无替代文件，叙述沿革时写明已废止'
        : `不能再作为依据；请核对是否改引${nameOf(source, by)}，叙述沿革时写明已废止`
    case 'lapsed':
      return '有效期已满；请核实是否延期或有接续文件，叙述沿革时写明有效期'
    case 'partlySuperseded':
      return by === null ? '请核对所引条款' : `请对照${nameOf(source, by)}核对所引条款`
    case 'unknown':
      return '库内文件不能说明效力，请向制发机关核实；未知不等于失效'
  }
}

/** Force of a cited text on a day; what neither the library nor a list has is 未收录, or 未知 for the gazettes' own issuers. */
export function statusOf(
  source: StatusSource,
  known: KnownText | null,
  cited: { readonly number: string | null; readonly title: string | null },
  on: IsoDate,
): FoundStatus {
  const name = known?.documentId ?? known?.number ?? cited.number ?? cited.title ?? ''
  const finding = forceOn(source.force, name, on)
  // The issuers whose gazettes are collected: a number of theirs that nothing tells of is unknown, not foreign.
  const ofGazettes = canonicalDocumentNumber(cited.number ?? '') !== null
  if (known === null && !ofGazettes)
    return {
      status: 'notCollected',
      reason: '公报库和两个目录都没有此文件',
      basis: null,
      suggestion: '请查阅原文核实效力；未收录不等于失效',
    }
  return {
    status: finding.status,
    reason: finding.reasons.map(({ text }) => text).join('；'),
    basis: basisOf(finding, source.documents),
    suggestion: suggestionFor(finding, source),
  }
}
