import type { Target } from '../../navigation'
import { createStore } from '../../store'

export interface FilesView {
  readonly filter: string
  readonly trash: boolean
  /** The PDF whose pages are shown, and the words of its text to begin with; null for the list. */
  readonly pages: { readonly id: string; readonly target: Target | null } | null
}

/** Survives the visit to a document: one comes back to the same rows. */
export const filesView = createStore<FilesView>({ filter: '', trash: false, pages: null })

/** What 我的文件 shows when one goes there next. */
export const prepareOriginal = (id: string, target: Target | null): void => {
  filesView.change((old) => ({ ...old, pages: { id, target } }))
}
