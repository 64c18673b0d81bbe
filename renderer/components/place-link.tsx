import { useNavigation } from '../navigation'

interface PlaceLinkProps {
  readonly place: {
    readonly documentId: string
    readonly file: string
    readonly line: number
    readonly quote: string
    readonly start: number
    readonly end: number
  }
}

/** Opens the words of a register's entry in their document. */
export function PlaceLink({ place }: PlaceLinkProps) {
  const { go } = useNavigation()
  const { documentId, file, line, quote, start, end } = place
  return (
    <button
      type="button"
      className="link place-link"
      title={`${documentId} ${file}:${line}`}
      onClick={() => {
        go({ room: 'reader', documentId, target: { start, end } })
      }}
    >
      <span className="nowrap quiet">
        {documentId} {file}:{line}
      </span>{' '}
      <span className="song">{quote.replace(/\s+/g, ' ')}</span>
    </button>
  )
}
