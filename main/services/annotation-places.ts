import { anchorAt } from '../../domain/annotation/anchor'
import type { Anchor, Annotation, PlacedAnnotation } from '../../domain/annotation/annotation'
import { followText } from '../../domain/annotation/follow-text'
import { reanchor, type Anchoring } from '../../domain/annotation/reanchor'
import type { GazetteDocument } from '../../domain/gazette/document'
import type { Library } from '../store/library'

/** The texts that notes were made on, by their hash; null for one that is not known. */
export type OldTexts = (streamHash: string) => Promise<string | null>

interface Edition {
  readonly document: GazetteDocument
  readonly streamHash: string
  /** By the hash of the text a note was made on. */
  readonly finders: Map<string, (anchor: Anchor) => Anchoring>
}

async function finderFor(
  { document, finders }: Edition,
  streamHash: string,
  oldTexts: OldTexts,
): Promise<(anchor: Anchor) => Anchoring> {
  const known = finders.get(streamHash)
  if (known !== undefined) return known
  const text = await oldTexts(streamHash)
  const finder =
    text === null ? (anchor: Anchor) => reanchor(anchor, document) : followText(text, document)
  finders.set(streamHash, finder)
  return finder
}

const lost = (annotation: Annotation, placementReason: string): PlacedAnnotation => ({
  ...annotation,
  placement: 'orphaned',
  placementReason,
})

function placeIn(annotation: Annotation, { document, streamHash }: Edition, found: Anchoring) {
  if (found.kind === 'orphaned') return lost(annotation, found.reason)
  const place = found.kind === 'moved' ? found : annotation.anchor
  const anchor = { ...anchorAt(document, place), streamHash }
  const isReworded = found.kind === 'moved' && found.reworded
  return {
    ...annotation,
    anchor,
    placement: found.kind,
    placementReason: isReworded ? `原文已由“${annotation.anchor.quote}”更正` : '',
  } satisfies PlacedAnnotation
}

/**
 * Where each note stands in the library that is open now. Notes of an unchanged document keep their place without
 * a look at its text; a changed document is read and compared with the old text once, however many notes it has.
 */
export async function placeAnnotations(
  library: Library,
  annotations: readonly Annotation[],
  oldTexts: OldTexts,
): Promise<readonly PlacedAnnotation[]> {
  const ids = [...new Set(annotations.map(({ anchor }) => anchor.documentId))]
  const hashes = new Map<string, string | null>()
  for (const id of ids) hashes.set(id, await library.streamHash(id))
  const editions = new Map<string, Edition | null>()
  const editionOf = async (documentId: string): Promise<Edition | null> => {
    const known = editions.get(documentId)
    if (known !== undefined) return known
    const streamHash = hashes.get(documentId) ?? null
    const document = streamHash === null ? null : await library.document(documentId)
    const edition =
      document === null || streamHash === null
        ? null
        : { document, streamHash, finders: new Map<string, (anchor: Anchor) => Anchoring>() }
    editions.set(documentId, edition)
    return edition
  }
  const placed: PlacedAnnotation[] = []
  for (const annotation of annotations) {
    const { documentId, streamHash } = annotation.anchor
    if (hashes.get(documentId) === streamHash) {
      placed.push({ ...annotation, placement: 'exact', placementReason: '' })
      continue
    }
    const edition = await editionOf(documentId)
    if (edition === null) {
      placed.push(lost(annotation, '公报库中已没有这件文件'))
      continue
    }
    const find = await finderFor(edition, streamHash, oldTexts)
    placed.push(placeIn(annotation, edition, find(annotation.anchor)))
  }
  return placed
}
