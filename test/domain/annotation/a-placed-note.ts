import type { PlacedAnnotation } from '../../../domain/annotation/annotation'

/** A note in its place; what is not given is plain. */
export const aPlacedNote = ({
  quote = '基础分',
  documentId = '溧政发〔2023〕6号',
  start = 10,
  ...more
}: Partial<PlacedAnnotation> & {
  readonly quote?: string
  readonly documentId?: string
  readonly start?: number
} = {}): PlacedAnnotation => ({
  id: '00000000-0000-4000-8000-000000000001',
  anchor: {
    documentId,
    clauseId: '二',
    start,
    end: start + quote.length,
    quote,
    prefix: '',
    suffix: '',
    streamHash: '',
  },
  kind: 'highlight',
  colour: 'green',
  note: '',
  tags: [],
  links: [],
  keptAsOrphan: false,
  createdAt: '2023-03-09T00:00:00.000Z',
  updatedAt: '2023-03-09T00:00:00.000Z',
  deletedAt: null,
  placement: 'exact',
  placementReason: '',
  ...more,
})
