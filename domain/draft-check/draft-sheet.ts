import { chineseDate } from '../calendar/iso-date'
import type { SheetModel } from '../forms/sheet-model'
import type { IsoDate } from '../gazette/document'
import {
  draftStatusWords,
  knownFromWords,
  problemWords,
  type DraftRow,
  type StatusBasis,
} from './draft-row'

const basisWords = (basis: StatusBasis | null): string =>
  basis === null
    ? ''
    : `${basis.documentId ?? ''}${basis.clauseLabel}（${basis.file}:${basis.line}）“${basis.quote}”`

const clauseWords = ({ citedClause, clause }: DraftRow): string => {
  if (citedClause === null) return ''
  switch (clause?.state) {
    case 'found':
      return citedClause === clause.label ? citedClause : `${citedClause}（原文${clause.label}）`
    case 'missing':
      return `${citedClause}（不存在）`
    case 'textNotCollected':
      return `${citedClause}（原文未收录，未核对）`
    case undefined:
      return citedClause
  }
}

/** The report of a checked draft. */
export function draftSheet(rows: readonly DraftRow[], on: IsoDate): SheetModel {
  const count = (status: DraftRow['status']) => rows.filter((row) => row.status === status).length
  const statuses = (Object.keys(draftStatusWords) as (keyof typeof draftStatusWords)[]).filter(
    (status) => count(status) > 0,
  )
  return {
    name: '引用核验',
    title: '引用核验表',
    unitLine: `核验日期：${chineseDate(on)}`,
    columns: [
      { header: '序号', width: 6, kind: 'centred' },
      { header: '草稿行', width: 8, kind: 'number' },
      { header: '引用文字', width: 36, kind: 'wrapped' },
      { header: '文号', width: 22, kind: 'wrapped' },
      { header: '标题', width: 36, kind: 'wrapped' },
      { header: '条款', width: 20, kind: 'wrapped' },
      { header: '状态', width: 12, kind: 'centred' },
      { header: '理由', width: 44, kind: 'wrapped' },
      { header: '依据条款', width: 44, kind: 'wrapped' },
      { header: '出处', width: 14, kind: 'centred' },
      { header: '问题', width: 24, kind: 'wrapped' },
      { header: '建议', width: 44, kind: 'wrapped' },
    ],
    rows: rows.map((row, at) => [
      { number: String(at + 1) },
      { number: String(row.line) },
      row.words,
      row.number ?? '',
      row.title ?? '',
      clauseWords(row),
      row.status === null ? '' : draftStatusWords[row.status],
      row.reason,
      basisWords(row.basis),
      knownFromWords[row.knownFrom],
      row.problems.map(({ kind }) => problemWords[kind]).join('、'),
      row.suggestion,
    ]),
    notes: [
      `共${rows.length}处引用：${statuses.map((status) => `${draftStatusWords[status]}${count(status)}处`).join('，')}。`,
      '状态只按公报库内的文字判断；“未知”“未收录”不等于失效，请向制发机关核实。',
    ],
  }
}
