import type { MentionRole, NameKind } from '../organisation/organisation'
import type { Contradiction } from './contradiction'
import type { Erratum } from './erratum'
import type { MissingPiece } from './missing-piece'

export const contradictionWords: Readonly<Record<Contradiction['kind'], string>> = {
  contradiction: '矛盾',
  gap: '缺口',
  ambiguity: '两可',
}

export const missingKindWords: Readonly<Record<MissingPiece['kind'], string>> = {
  annex: '附件',
  map: '附图',
  figure: '图',
  form: '表单',
  table: '表',
  document: '文件',
  page: '页',
  other: '其他',
}

export const erratumWords: Readonly<Record<Erratum['kind'], string>> = {
  certain: '可确定',
  doubtful: '存疑',
}

export const roleWords: Readonly<Record<MentionRole, string>> = {
  lead: '牵头',
  support: '配合',
  responsible: '责任',
  member: '成员',
  copyTo: '抄送',
  addressee: '主送',
  issuer: '发文',
  tableCell: '表格',
  text: '正文',
}

export const nameKindWords: Readonly<Record<NameKind, string>> = {
  name: '全称',
  alias: '简称',
  formerName: '曾用名',
  collective: '统称',
}
