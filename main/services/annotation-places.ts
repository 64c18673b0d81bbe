import { anchorAt } from '../../domain/annotation/anchor'
import type { Annotation, PlacedAnnotation } from '../../domain/annotation/annotation'
import { reanchor } from '../../domain/annotation/reanchor'
import type { GazetteDocument } from '../../domain/gazette/document'
import type { Library } from '../store/library'

interface Edition {
  readonly document: GazetteDocument
  readonly streamHash: string
}

function placeIn(annotation: Annotation, edition: Edition | null): PlacedAnnotation {
  const lost = (placementReason: string): PlacedAnnotation => ({
    ...annotation,
    placement: 'orphaned',
    placementReason,
  })
  if (edition === null) return lost('公报库中已没有这件文件')
  const { document, streamHash } = edition
  const found = reanchor(annotation.anchor, document)
  if (found.kind === 'orphaned') return lost(found.reason)
  const place = found.kind === 'moved' ? found : annotation.anchor
  return {
    ...annotation,
    anchor: { ...anchorAt(document, place), streamHash },
    placement: found.kind,
    placementReason: '',
  }
}

/**
 * Where each note stands in the library that is open now. Notes of an unchanged document keep their place without
 * a look at its text; a changed document is read once, however many notes it has.
 */
export async function placeAnnotations(
  library: Library,
  annotations: readonly Annotation[],
): Promise<readonly PlacedAnnotation[]> {
  const ids = [...new Set(annotations.map(({ anchor }) => anchor.documentId))]
  const hashes = new Map<string, string | null>()
  for (const id of ids) hashes.set(id, await library.streamHash(id))
  const editions = new Map<string, Edition | null>()
  const placed: PlacedAnnotation[] = []
  for (const annotation of annotations) {
    const { documentId, streamHash } = annotation.anchor
    const current = hashes.get(documentId) ?? null
    if (current === streamHash) {
      placed.push({ ...annotation, placement: 'exact', placementReason: '' })
      continue
    }
    if (!editions.has(documentId)) {
      const document = current === null ? null : await library.document(documentId)
      editions.set(
        documentId,
        document === null || current === null ? null : { document, streamHash: current },
      )
    }
    placed.push(placeIn(annotation, editions.get(documentId) ?? null))
  }
  return placed
}
