import type { LocatedPlace } from '../../../domain/register/place'
import { useOpenPlace } from './use-open-place'

/** Links to the places of a register: file and line, the words as a tooltip. */
export function PlaceLinks({ places }: { readonly places: readonly LocatedPlace[] }) {
  const open = useOpenPlace()
  return (
    <p className="place-links">
      {places.map((place) => (
        <button
          key={`${place.file} ${place.start} ${place.quote}`}
          type="button"
          className="link nowrap"
          title={`${place.documentId}\n“${place.quote}”`}
          aria-label={`打开${place.documentId}第${place.line}行：${place.quote}`}
          onClick={() => {
            open.target(place.documentId, { start: place.start, end: place.end })
          }}
        >
          {place.file}:{place.line}
        </button>
      ))}
    </p>
  )
}
