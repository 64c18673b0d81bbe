import type { Block } from '../gazette/document'
import type { MentionRole, NamedSpan } from './organisation'
import { bracketAround, clauseAround } from './surroundings'

/**
 * What the text makes of a named unit, read from the kind of the block, the bracket and the words around the name.
 * Nothing is concluded from the order of names: without 牵头 there is no lead.
 */
export function roleOf(
  block: Block,
  span: NamedSpan,
  names: readonly NamedSpan[],
  isMemberList: boolean,
): MentionRole {
  const { text } = block
  switch (block.kind) {
    case 'addressee':
      return 'addressee'
    case 'signature':
      return 'issuer'
    case 'title':
      return span.start === 0 && /^(?:关于|办公室关于)/.test(text.slice(span.end))
        ? 'issuer'
        : 'text'
    case 'boilerplate':
      if (/^\s*主\s*送/.test(text)) return 'addressee'
      return /^\s*抄\s*送/.test(text) ? 'copyTo' : 'text'
    case 'documentNumber':
    case 'date':
    case 'caption':
    case 'pageFurniture':
      return 'text'
    case 'table':
      return isMemberList
        ? 'member'
        : (columnRole(block, span) ?? wordRole(text, span, names) ?? 'tableCell')
    case 'heading':
    case 'paragraph':
    case 'listItem':
      return isMemberList ? 'member' : (wordRole(text, span, names) ?? 'text')
  }
}

const roleOfWords: readonly (readonly [RegExp, MentionRole])[] = [
  [/^(?:作为)?牵头/, 'lead'],
  [/^(?:配合|参与|参加|协助|协同(?!发展))/, 'support'],
  [
    /^(?:按[^、，；。]{0,12}分工|分工|具体负责|负责|负有|承担|落实(?!情况)|组织实施)/,
    'responsible',
  ],
  [/^(?:共同)?组成/, 'member'],
]
const labels: readonly (readonly [RegExp, MentionRole])[] = [
  [/牵头(?:单位|部门|责任单位)?$/, 'lead'],
  [/(?:配合|参与|协助|参加)(?:单位|部门)?$/, 'support'],
  [/责任(?:单位|部门)$/, 'responsible'],
  [/(?:^|\s)(?:组\s*长|副组长|成\s*员|成员单位)$/, 'member'],
]

const first = (
  rules: readonly (readonly [RegExp, MentionRole])[],
  words: string,
): MentionRole | null => rules.find(([pattern]) => pattern.test(words))?.[1] ?? null

/** 承办单位, 责任部门, 牵头单位 … over the column the name stands in. */
function columnRole({ text, table }: Block, span: NamedSpan): MentionRole | null {
  if (table === null) return null
  const before = text.slice(0, span.start)
  const column = before.slice(before.lastIndexOf('\n') + 1).split('\t').length - 1
  const head = table.header.map((row) => (row[column] ?? '').replace(/\s+/g, '')).join('')
  // 承办单位/牵头承办单位 over one column leaves open which of the two a unit is.
  if (/责任(?:单位|部门)|(?:^|[^头])承办单位/.test(head)) return 'responsible'
  if (/牵头/.test(head)) return 'lead'
  return /配合|参与/.test(head) ? 'support' : null
}

function wordRole(text: string, span: NamedSpan, names: readonly NamedSpan[]): MentionRole | null {
  if (/抄送(?:至|给)?$/.test(text.slice(0, span.start))) return 'copyTo'
  return (
    bracketRole(text, span) ??
    labelRole(text, span) ??
    verbRole(text, span, names) ??
    dutyListRole(text, span, names)
  )
}

/** （市发改委牵头，市工信局、住建局配合）; （责任单位：…）; 〔完成时间：…；生态环境局负责〕. */
function bracketRole(text: string, span: NamedSpan): MentionRole | null {
  const bracket = bracketAround(text, span.start)
  if (bracket === null) return null
  const inside = text.slice(bracket.start + 1, bracket.end - 1)
  const label = /^[^：:、，]{0,10}(?=[：:])/.exec(inside)?.[0] ?? ''
  const labelled = first(labels, label)
  if (labelled !== null) return labelled
  // A bracket of units ends with what they do; what only explains a word does not.
  const verb = /牵头|配合|参与|参加|协助|负责|分工|落实/.exec(text.slice(span.end, bracket.end))
  if (verb === null || verb.index > 200) return null
  const between = text.slice(span.end, span.end + verb.index)
  if (/[。；;]/.test(between)) return null
  const words = /按[^、，；。]{0,12}$/.test(between) ? '分工' : verb[0]
  return first(roleOfWords, words)
}

/** 责任单位：市教育局、市民政局 without a bracket; the label stands in the same clause. */
function labelRole(text: string, span: NamedSpan): MentionRole | null {
  const clause = clauseAround(text, span.start)
  const before = text.slice(clause.start, span.start)
  const found = [...before.matchAll(/([^：:、，\s]{2,8})[：:]/g)].at(-1)?.[1] ?? ''
  if (/成员单位(?:主要)?(?:有|包括|为|由)/.test(before)) return 'member'
  if (/等?为成员单位/.test(text.slice(span.end, clause.end))) return 'member'
  return first(labels, found)
}

/** 市教育局、市民政局等单位负责…: over the rest of the list to the verb that follows it at once. */
function verbRole(text: string, span: NamedSpan, names: readonly NamedSpan[]): MentionRole | null {
  let at = span.end
  for (;;) {
    const rest = text.slice(at)
    const skipped =
      /^(?:[、和及与或等]|以及|会同|[（(][^（()）]{0,40}[)）]|各?(?:相关|有关)?(?:部门|单位)|事发地|(?:分管|主要)(?:领导|负责人|负责同志)|作为(?=牵头)|具体|共同|要|应当?)/.exec(
        rest,
      )?.[0]
    const next = names.find(({ start }) => start === at)
    // 市指挥部各成员单位参加: the members do, not the headquarters.
    if (next !== undefined && at === span.end && next.kind === 'collective') return null
    if (next !== undefined) at = next.end
    else if (skipped !== undefined) at += skipped.length
    else return first(roleOfWords, rest)
  }
}

/** 教育局：规划幼儿园托幼一体化发展 …: a list of duties, the unit in front of the colon. */
function dutyListRole(
  text: string,
  span: NamedSpan,
  names: readonly NamedSpan[],
): MentionRole | null {
  const head = /^[^：:。，；]{2,60}[：:]/.exec(text)?.[0]
  if (head === undefined || span.end > head.length) return null
  // Nothing but names, a number, and what parts them may stand in front of the colon.
  let bare = head
  for (const name of names)
    if (name.end <= head.length) bare = bare.replace(text.slice(name.start, name.end), '')
  if (!/^[\s\d（()）、.．\-和（]*[：:]$/.test(bare)) return null
  return first(roleOfWords, text.slice(head.length).trimStart()) ?? 'responsible'
}
