import type { ForceRegister } from '../force/force-status'
import type { ListedDocument } from '../force/statement'
import { canonicalDocumentNumber } from '../gazette/document-number'
import type { TitleNotes } from '../reference/library-names'
import { carriedTitle, titleKey, titleMentions } from '../reference/title-mention'
import type { KnownFrom } from './draft-row'

/** A document that the library knows by number or title, with its text or from a list alone. */
export interface KnownText {
  readonly documentId: string | null
  readonly number: string | null
  /** The document's own title first, then what it carries and is called. */
  readonly titles: readonly string[]
  readonly from: KnownFrom
}

export interface KnownTexts {
  readonly all: readonly KnownText[]
  byNumber(number: string): KnownText | null
  /** Several documents may bear one title. */
  byTitle(title: string): readonly KnownText[]
}

/** 市政府关于颁发《…办法》的通知 → …办法; an amending decision does not bear the name of what it amends. */
function carriedBy(title: string): readonly string[] {
  const carried = carriedTitle(title)
  const inner = /^.{0,20}关于(?:颁发|印发|转发|批转|公布)/.test(title) ? titleMentions(title) : []
  return [...(carried === null ? [] : [carried]), ...inner.map((mention) => mention.title)]
}

const keyOfNumber = (number: string): string => canonicalDocumentNumber(number) ?? number

/** All that the register and the library's documents name, each once. */
export function knownTexts(
  { documents, kept, repealed, statements }: ForceRegister,
  { aliases }: Pick<TitleNotes, 'aliases'>,
): KnownTexts {
  const numbers = new Map<string, KnownText>()
  const all: KnownText[] = []
  const add = (text: KnownText) => {
    if (text.number !== null && numbers.has(keyOfNumber(text.number))) return
    all.push(text)
    if (text.number !== null) numbers.set(keyOfNumber(text.number), text)
  }
  for (const { id, title, documentNumber } of documents)
    add({
      documentId: id,
      number: documentNumber,
      titles: [title, ...carriedBy(title)],
      from: 'library',
    })
  const listed = (rows: readonly ListedDocument[], from: KnownFrom) => {
    for (const { title, documentNumber } of rows)
      add({ documentId: null, number: documentNumber, titles: [title, ...carriedBy(title)], from })
  }
  listed(kept, 'keptList')
  listed(repealed, 'repealedList')
  for (const statement of statements) {
    const target = 'target' in statement ? statement.target : null
    if (target !== null && /号$/.test(target))
      add({ documentId: null, number: target, titles: [], from: 'namedInLibrary' })
  }
  const titles = new Map<string, KnownText[]>()
  const bear = (title: string, text: KnownText) => {
    const key = titleKey(title)
    const row = titles.get(key) ?? []
    if (!row.includes(text)) titles.set(key, [...row, text])
  }
  for (const text of all) for (const title of text.titles) bear(title, text)
  for (const { alias, means, documentId } of aliases)
    // An alias of one document means nothing in a draft.
    if (documentId === null) for (const text of titles.get(titleKey(means)) ?? []) bear(alias, text)
  return {
    all,
    byNumber: (number) => numbers.get(keyOfNumber(number)) ?? null,
    byTitle: (title) => {
      const own = titles.get(titleKey(title))
      if (own !== undefined) return own
      const [inner] = carriedBy(title)
      return inner === undefined ? [] : (titles.get(titleKey(inner)) ?? [])
    },
  }
}
