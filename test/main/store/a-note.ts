import type { Annotation } from '../../../domain/annotation/annotation'

/** A note on some words of one document. */
export const aNote = (id: string, words = '基础分'): Annotation => ({
  id,
  anchor: {
    documentId: '溧政发〔2023〕6号',
    clauseId: '二',
    start: 10,
    end: 10 + words.length,
    quote: words,
    prefix: '',
    suffix: '',
    streamHash: 'hash',
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
})
