import type { ComparedSide } from '../../../domain/comparison/comparison'
import type { GazetteDocument } from '../../../domain/gazette/document'
import { allMentions } from '../../../domain/organisation/mentions'
import { parsedCorpus } from '../../parsed-corpus'
import { builtRegisters } from '../../registers'
import { register } from '../organisation/register'

export const documents = parsedCorpus()
const { tables } = builtRegisters().registers

const known = new WeakMap<GazetteDocument, ComparedSide>()

export function sideOf(document: GazetteDocument): ComparedSide {
  const before = known.get(document)
  if (before !== undefined) return before
  const made = {
    document,
    tables: tables.filter(({ documentId }) => documentId === document.id),
    mentions: allMentions(register, [document]),
  }
  known.set(document, made)
  return made
}

export function side(id: string): ComparedSide {
  const document = documents.find((one) => one.id === id)
  if (document === undefined) throw new Error(`no document ${id}`)
  return sideOf(document)
}
