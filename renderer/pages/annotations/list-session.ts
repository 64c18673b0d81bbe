import {
  annotationSorts,
  noFilter,
  type AnnotationFilter,
  type AnnotationSort,
} from '../../../domain/annotation/annotation-filter'
import { createStore } from '../../store'

/** Which notes are shown: outlives the page, so that one comes back from the reader to the same list. */
export interface ListSession {
  readonly filter: AnnotationFilter
  readonly sort: AnnotationSort
  readonly trash: boolean
}

export const listSession = createStore<ListSession>({
  filter: noFilter,
  sort: 'document',
  trash: false,
})

export const sortWords: Readonly<Record<AnnotationSort, string>> = {
  document: '按文件和位置',
  newest: '最近修改在前',
  oldest: '最早修改在前',
  created: '最近新建在前',
  colour: '按颜色',
  tag: '按标签',
}

export const sortOf = (value: string): AnnotationSort =>
  annotationSorts.find((sort) => sort === value) ?? 'document'

/** The selection after a row was ticked: with shift, all rows from the one ticked last. */
export function ticked(
  selected: ReadonlySet<string>,
  shown: readonly string[],
  { id, from }: { readonly id: string; readonly from: string | null },
): ReadonlySet<string> {
  const first = from === null ? -1 : shown.indexOf(from)
  const last = shown.indexOf(id)
  const next = new Set(selected)
  if (first < 0 || last < 0) {
    if (!next.delete(id)) next.add(id)
    return next
  }
  for (const one of shown.slice(Math.min(first, last), Math.max(first, last) + 1)) next.add(one)
  return next
}

/** What a bulk act is for: the ticked rows that are shown, else the row that has the focus. */
export function affected(
  selected: ReadonlySet<string>,
  shown: readonly string[],
  focused: string | null,
): readonly string[] {
  const chosen = shown.filter((id) => selected.has(id))
  return chosen.length > 0 || focused === null ? chosen : [focused]
}

export type ListCommand = 'undo' | 'redo' | 'remove' | 'tick' | 'tickAll' | 'tags' | 'clear'

interface Keys {
  readonly key: string
  readonly ctrlKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** The command of a key within the list; null for one that is none of it. */
export function commandOf({ key, ctrlKey, shiftKey, altKey }: Keys): ListCommand | null {
  if (altKey) return null
  const lower = key.toLowerCase()
  if (ctrlKey) {
    if (lower === 'z') return shiftKey ? 'redo' : 'undo'
    if (lower === 'y' && !shiftKey) return 'redo'
    return lower === 'a' && !shiftKey ? 'tickAll' : null
  }
  if (key === ' ') return 'tick'
  if (shiftKey) return null
  return key === 'Delete' ? 'remove' : key === 'F2' ? 'tags' : key === 'Escape' ? 'clear' : null
}
