import { DutyBook, type DutySource } from '../../../domain/duties/duty-book'
import type { DutyEntry } from '../../../domain/duties/duty-entry'
import { allMentions } from '../../../domain/organisation/mentions'
import { parsedCorpus } from '../../parsed-corpus'
import { builtRegisters } from '../../registers'
import { register } from '../organisation/register'

export const documents = parsedCorpus()

export const source: DutySource = {
  documents,
  mentions: allMentions(register, documents),
  tables: builtRegisters().registers.tables,
  register,
}

const book = new DutyBook(source)
const known = new Map<string, readonly DutyEntry[]>()

/** All entries of a unit; collected once. */
export function entriesOf(id: string): readonly DutyEntry[] {
  const before = known.get(id)
  if (before !== undefined) return before
  const entries = book.of(id)
  known.set(id, entries)
  return entries
}

export const dutiesOf = (id: string, documentId: string): readonly DutyEntry[] =>
  entriesOf(id).filter((entry) => entry.documentId === documentId && entry.kind === 'duty')
