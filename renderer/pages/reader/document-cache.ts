import type { GazetteDocument } from '../../../domain/gazette/document'
import { call } from '../../api'

/** The library does not change while the window is open: what was read once is kept, the least used goes first. */
const mostKept = 12
const kept = new Map<string, Promise<GazetteDocument>>()

/** For previews and places in other documents; the text that is read comes through it too, so that both are one. */
export function openDocument(documentId: string): Promise<GazetteDocument> {
  const known = kept.get(documentId)
  const document = known ?? call('document.open', { documentId })
  kept.delete(documentId)
  kept.set(documentId, document)
  // A refused call must not be kept: the next one asks again.
  document.catch(() => kept.delete(documentId))
  for (const old of [...kept.keys()].slice(0, -mostKept)) kept.delete(old)
  return document
}
