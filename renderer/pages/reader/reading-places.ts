import { call } from '../../api'
import { createStore, useStore } from '../../store'

/** A document that was read and the block that stood at the top. */
export interface ReadingPlace {
  readonly documentId: string
  readonly block: number
}

/** A setting holds 2,000 characters; the longest id takes forty. */
const mostKept = 20
const setting = 'reader.recent'
/** Milliseconds without a scroll after which the place is kept. */
const rest = 1500

const places = createStore<readonly ReadingPlace[]>([])
let reading: Promise<void> | null = null
let timer: ReturnType<typeof setTimeout> | undefined

/** `id TAB block`, one a line; what cannot be read is left out. */
export const readPlaces = (saved: string): readonly ReadingPlace[] =>
  saved.split('\n').flatMap((line) => {
    const [documentId = '', block = ''] = line.split('\t')
    return documentId === '' || !/^\d+$/.test(block) ? [] : [{ documentId, block: Number(block) }]
  })

export const writePlaces = (all: readonly ReadingPlace[]): string =>
  all.map(({ documentId, block }) => `${documentId}\t${block}`).join('\n')

/** The place goes to the front; every document stands once. */
export const withPlace = (
  all: readonly ReadingPlace[],
  place: ReadingPlace,
): readonly ReadingPlace[] =>
  [place, ...all.filter(({ documentId }) => documentId !== place.documentId)].slice(0, mostKept)

/** Reads what the last session left; once. */
export function readingPlacesRead(): Promise<void> {
  reading ??= call('setting.list', {}).then(
    ({ [setting]: saved }) => {
      places.change((own) => readPlaces(saved ?? '').reduce(appended, own))
    },
    // Without saved places every document opens at its beginning.
    () => undefined,
  )
  return reading
}

const appended = (all: readonly ReadingPlace[], place: ReadingPlace): readonly ReadingPlace[] =>
  all.some(({ documentId }) => documentId === place.documentId)
    ? all
    : [...all, place].slice(0, mostKept)

export const placeIn = (documentId: string): ReadingPlace | undefined =>
  places.get().find((place) => place.documentId === documentId)

export function keepPlace(place: ReadingPlace): void {
  places.change((old) => withPlace(old, place))
  clearTimeout(timer)
  timer = setTimeout(() => {
    // A place that could not be kept costs a scroll, no work: nothing is said.
    call('setting.save', { name: setting, value: writePlaces(places.get()) }).catch(() => undefined)
  }, rest)
}

/** The last one first. */
export const useRecentPlaces = (): readonly ReadingPlace[] => useStore(places)
