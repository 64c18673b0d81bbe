import type {
  Anchor,
  Annotation,
  AnnotationColour,
  AnnotationContent,
  AnnotationKind,
  AnnotationLink,
} from './annotation'

/**
 * Notes for exchange: a W3C Web Annotation page. Words and place are TextQuoteSelector and TextPositionSelector on
 * the document's stream; what the model has no word for stands under `gazette:` and is ours.
 * https://www.w3.org/TR/annotation-model/
 */
export interface WebAnnotation {
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'highlighting' | 'commenting' | 'bookmarking'
  readonly created: string
  readonly modified: string
  readonly creator?: { readonly type: 'Person'; readonly name: string } | undefined
  readonly body: readonly {
    readonly type: 'TextualBody'
    readonly purpose: 'commenting' | 'tagging'
    readonly format: 'text/plain'
    readonly language: 'zh'
    readonly value: string
  }[]
  readonly target: {
    readonly source: string
    readonly styleClass: AnnotationColour
    readonly selector: readonly [
      {
        readonly type: 'TextQuoteSelector'
        readonly exact: string
        readonly prefix: string
        readonly suffix: string
      },
      { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
      {
        readonly type: 'gazette:ClauseSelector'
        readonly 'gazette:clause': string | null
        readonly 'gazette:streamHash': string
      },
    ]
  }
  readonly 'gazette:kind': AnnotationKind
  readonly 'gazette:links': readonly AnnotationLink[]
  /** Hashes of the contents the note has had, so that a newer version is told from a different one. */
  readonly 'gazette:versions': readonly string[]
}

export const packContext = [
  'http://www.w3.org/ns/anno.jsonld',
  { gazette: 'urn:gazette-desk:' },
] as const
export const packFormat = 1

const documentPrefix = 'urn:gazette-desk:document:'
const uuidPrefix = 'urn:uuid:'

/** A note as a pack brings it. */
export interface PackedNote extends AnnotationContent {
  readonly id: string
  readonly anchor: Anchor
  readonly links: readonly AnnotationLink[]
  readonly createdAt: string
  readonly updatedAt: string
  readonly versions: readonly string[]
}

const motivations: Readonly<Record<AnnotationKind, WebAnnotation['motivation']>> = {
  highlight: 'highlighting',
  underline: 'highlighting',
  note: 'commenting',
  bookmark: 'bookmarking',
}

const textBody = (purpose: 'commenting' | 'tagging', value: string) =>
  ({ type: 'TextualBody', purpose, format: 'text/plain', language: 'zh', value }) as const

export function toWebAnnotation(
  annotation: Annotation,
  { author, versions }: { readonly author: string; readonly versions: readonly string[] },
): WebAnnotation {
  const { id, anchor, kind, colour, note, tags, links, createdAt, updatedAt } = annotation
  return {
    id: `${uuidPrefix}${id}`,
    type: 'Annotation',
    motivation: motivations[kind],
    created: createdAt,
    modified: updatedAt,
    ...(author === '' ? {} : { creator: { type: 'Person', name: author } }),
    body: [
      ...(note === '' ? [] : [textBody('commenting', note)]),
      ...tags.map((tag) => textBody('tagging', tag)),
    ],
    target: {
      source: `${documentPrefix}${encodeURIComponent(anchor.documentId)}`,
      styleClass: colour,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: anchor.quote,
          prefix: anchor.prefix,
          suffix: anchor.suffix,
        },
        { type: 'TextPositionSelector', start: anchor.start, end: anchor.end },
        {
          type: 'gazette:ClauseSelector',
          'gazette:clause': anchor.clauseId,
          'gazette:streamHash': anchor.streamHash,
        },
      ],
    },
    'gazette:kind': kind,
    'gazette:links': links,
    'gazette:versions': versions,
  }
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/** Null for a note whose document cannot be told. */
export function fromWebAnnotation(item: WebAnnotation): PackedNote | null {
  const { source, styleClass, selector } = item.target
  const documentId = source.startsWith(documentPrefix)
    ? decoded(source.slice(documentPrefix.length))
    : null
  if (documentId === null || documentId === '') return null
  const [quote, position, clause] = selector
  const values = (purpose: 'commenting' | 'tagging') =>
    item.body.filter((body) => body.purpose === purpose).map(({ value }) => value)
  return {
    id: item.id.slice(uuidPrefix.length),
    anchor: {
      documentId,
      clauseId: clause['gazette:clause'],
      start: position.start,
      end: position.end,
      quote: quote.exact,
      prefix: quote.prefix,
      suffix: quote.suffix,
      streamHash: clause['gazette:streamHash'],
    },
    kind: item['gazette:kind'],
    colour: styleClass,
    note: values('commenting').join('\n'),
    tags: values('tagging'),
    links: item['gazette:links'],
    createdAt: item.created,
    updatedAt: item.modified,
    versions: item['gazette:versions'],
  }
}

/** What makes two versions of a note the same: not where a library has put it, nor when. */
export const contentKey = ({ kind, colour, note, tags }: AnnotationContent): string =>
  JSON.stringify([kind, colour, note, tags])
