import type { Block } from '../gazette/document'
import type { GlossaryTerm } from './glossary'

/** A place where the words of a term stand; offsets in the stream, end exclusive. */
export interface TermPlace {
  readonly start: number
  readonly end: number
  /** Every entry that explains it: five terms stand in both lists. */
  readonly terms: readonly GlossaryTerm[]
}

/** Quotes and white space are set as the print pleases: “四新”经济 and 四新经济 are one term. */
const unread = /[\s“”"‘’']/g
const anyUnread = '[\\s“”"‘’\']*'

const keyOf = (term: string): string => term.replace(unread, '').toLowerCase()

const escaped = (char: string): string => char.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A Latin term inside a longer word or number is another one: EOD in geodesy, 2+2+X in 1+2+2+X. */
const pattern = (key: string): string => {
  const latin = '[A-Za-z0-9+]'
  const before = /^[a-z0-9]/.test(key) ? `(?<!${latin})` : ''
  const after = /[a-z0-9]$/.test(key) ? `(?!${latin})` : ''
  return before + Array.from(key, escaped).join(anyUnread) + after
}

/** A quote that opens or closes the printed term belongs to its place where it is set. */
const quoted = (words: string, term: string): string =>
  (/^[“"]/.test(term) ? '[“"]?' : '') + words + (/[”"]$/.test(term) ? '[”"]?' : '')

export interface TermFinder {
  /** The first place of each term in the block, in the order of the text. */
  readonly places: (
    block: Pick<Block, 'index' | 'start' | 'text'>,
    documentId: string,
  ) => readonly TermPlace[]
}

/**
 * Finds the terms of the lists in any text: the whole term as printed, never a part of it, as 三品一标 alone is
 * something else in other texts than 农业生产“三品一标”.
 */
export function createTermFinder(terms: readonly GlossaryTerm[]): TermFinder {
  const byKey = new Map<string, readonly GlossaryTerm[]>()
  for (const term of terms) {
    const key = keyOf(term.term)
    byKey.set(key, [...(byKey.get(key) ?? []), term])
  }
  // The longest first, or the shorter would take its place.
  const keys = [...byKey.keys()].sort((a, b) => b.length - a.length)
  const search = new RegExp(
    keys.map((key) => quoted(pattern(key), byKey.get(key)?.[0]?.term ?? '')).join('|'),
    'gi',
  )
  return {
    places: (block, documentId) => {
      if (keys.length === 0) return []
      const seen = new Set<string>()
      const places: TermPlace[] = []
      for (const match of block.text.matchAll(search)) {
        const key = keyOf(match[0])
        const explained = byKey.get(key) ?? []
        const isEntry = explained.some(
          (term) => term.documentId === documentId && term.blockIndex === block.index,
        )
        if (seen.has(key) || isEntry) continue
        seen.add(key)
        const start = block.start + match.index
        places.push({ start, end: start + match[0].length, terms: explained })
      }
      return places
    },
  }
}
