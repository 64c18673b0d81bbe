import { forceStatusWords } from '../../domain/force/force-status'
import type { Mention } from '../../domain/organisation/organisation'
import type {
  LocatedContradiction,
  LocatedMissingPiece,
} from '../../domain/register/register-files'
import type { LocatedPlace } from '../../domain/register/place'
import {
  contradictionWords,
  missingKindWords,
  nameKindWords,
  roleWords,
} from '../../domain/register/register-words'
import { relationWords, type Reference } from '../../domain/reference/reference'
import type { TypedTable } from '../../domain/tables/typed-table'
import type { ForceReport } from '../../main/services/registers'

export const tableHead = ({ key, title, documentId, file, firstLine, rows }: TypedTable): string =>
  `${key}　${title}（${documentId}，${file}:${firstLine}，${rows.length}行）`

export const tableText = (table: TypedTable): string =>
  [
    tableHead(table),
    ...(table.unitLine === null ? [] : [table.unitLine]),
    [
      '行',
      ...table.columns.map(({ name, unit }) => (unit === null ? name : `${name}（${unit}）`)),
    ].join('\t'),
    ...table.rows.map(({ cells, lines, doubt }) =>
      [
        String(lines[0] ?? ''),
        ...cells.map(({ text }) => text),
        ...(doubt === null ? [] : [`〔存疑：${doubt}〕`]),
      ].join('\t'),
    ),
    ...table.totals.map(
      ({ column, printed, computed, agrees, note }) =>
        `${column}合计：原文${printed}，各行相加${computed}${agrees ? '，相符' : `，不符${note === null ? '' : `：${note}`}`}`,
    ),
    ...table.counts.map(
      ({ what, printed, counted, agrees }) =>
        `${what}：原文${printed}，逐行计${counted}${agrees ? '，相符' : '，不符'}`,
    ),
  ].join('\n')

function targetText({ target, citedClause }: Reference): string {
  switch (target.kind) {
    case 'document':
      return `→ ${target.documentId}${target.clauseId === null ? '' : ` ${citedClause ?? target.clauseId}`}`
    case 'notCollected':
      return '未收录'
    case 'missing':
      return '原文缺失'
  }
}

export const referenceText = (reference: Reference): string =>
  `${reference.documentId} 第${reference.line}行　${relationWords[reference.relation]}　${reference.words.replace(/\s+/g, ' ')}　${targetText(reference)}`

export const forceText = (name: string, { on, status, reasons, contradictions }: ForceReport) =>
  [
    `${name}　${on}　${forceStatusWords[status]}`,
    ...reasons.map(
      ({ text, documentId, place }) =>
        `  ${text}${place === null ? '' : `（${documentId ?? ''} ${place.file}:${place.line}）`}`,
    ),
    ...contradictions.map(({ title, advice }) => `  【注意】${title}：${advice}`),
  ].join('\n')

const placeText = ({ file, line, quote }: LocatedPlace): string => `    ${file}:${line} ${quote}`

export const contradictionText = (one: LocatedContradiction): string =>
  [
    `【${contradictionWords[one.kind]}】${one.title}`,
    ...one.places.map(placeText),
    `    ${one.disagreement}`,
    `    建议：${one.advice}`,
  ].join('\n')

export const missingText = ({ what, kind, documentId, file, line, note }: LocatedMissingPiece) =>
  `【${missingKindWords[kind]}】${what}（${documentId}，${file}:${line}） ${note}`

export const mentionText = ({ documentId, line, role, kind, name }: Mention): string =>
  `  ${documentId} 第${line}行　${roleWords[role]}　${name}${kind === 'name' ? '' : `（${nameKindWords[kind]}）`}`
