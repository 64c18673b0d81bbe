import type { GazetteDocument } from '../gazette/document'
import { blockAt, streamOf } from '../gazette/stream'
import type { TextSpan } from '../text/fold'
import type { Anchor } from './annotation'

const contextLength = 32

/** The anchor on a part of the document's stream, with its clause and context; the hash is the library's to give. */
export function anchorAt(
  document: Pick<GazetteDocument, 'id' | 'blocks'>,
  { start, end }: TextSpan,
): Omit<Anchor, 'streamHash'> {
  const stream = streamOf(document)
  return {
    documentId: document.id,
    clauseId: blockAt(document.blocks, start)?.clauseId ?? null,
    start,
    end,
    quote: stream.slice(start, end),
    prefix: stream.slice(Math.max(0, start - contextLength), start),
    suffix: stream.slice(end, end + contextLength),
  }
}
