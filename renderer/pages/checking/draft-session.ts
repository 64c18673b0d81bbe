import type { DraftRow } from '../../../domain/draft-check/draft-row'
import { longestDraft } from '../../../domain/draft-check/draft-limit'
import type { IsoDate } from '../../../domain/gazette/document'
import { call, messageOf } from '../../api'
import { createStore } from '../../store'

/** Whether the row stands under the filter: a status, `problem`, or all. */
export const fits = ({ status, problems }: DraftRow, filter: string): boolean =>
  filter === '' || (filter === 'problem' ? problems.length > 0 : filter === (status ?? 'own'))

export interface CheckedDraft {
  readonly text: string
  readonly on: IsoDate
  readonly rows: readonly DraftRow[]
}

export interface DraftSession {
  readonly text: string
  /** Name of the opened file; null for pasted words. */
  readonly file: string | null
  readonly notes: readonly string[]
  /** The last check; null before the first and while the draft is being changed. */
  readonly checked: CheckedDraft | null
  readonly busy: boolean
  readonly problem: string | null
  /** Position of the row that is shown in the draft. */
  readonly selected: number | null
  readonly filter: string
}

/** Outlives the page: one comes back from the reader to the same draft. It is never stored. */
export const draftSession = createStore<DraftSession>({
  text: '',
  file: null,
  notes: [],
  checked: null,
  busy: false,
  problem: null,
  selected: null,
  filter: '',
})

const change = (step: Partial<DraftSession>): void => {
  draftSession.change((old) => ({ ...old, ...step }))
}

/** Counts the checks, so that a slow answer never replaces a later one. */
let round = 0

export async function checkDraft(on: IsoDate): Promise<void> {
  const { text } = draftSession.get()
  round += 1
  const own = round
  change({ busy: true, problem: null })
  try {
    const { rows } = await call('draft.check', { text, on })
    if (own === round) change({ checked: { text, on, rows }, busy: false, selected: null })
  } catch (error) {
    if (own === round) change({ busy: false, problem: messageOf(error) })
  }
}

export async function openDraft(on: IsoDate): Promise<void> {
  change({ busy: true, problem: null })
  try {
    const { file } = await call('draft.open', {})
    if (file === null) {
      change({ busy: false })
      return
    }
    change({ text: file.text, file: file.name, notes: file.notes, checked: null, filter: '' })
    if (file.text.length > longestDraft) change({ busy: false })
    else await checkDraft(on)
  } catch (error) {
    change({ busy: false, problem: messageOf(error) })
  }
}

export const typeDraft = (text: string): void => {
  change({ text, problem: null })
}
/** Back to the field, with the words as they are. */
export const editDraft = (): void => {
  round += 1
  change({ checked: null, busy: false, selected: null })
}
export const clearDraft = (): void => {
  round += 1
  change({
    text: '',
    file: null,
    notes: [],
    checked: null,
    busy: false,
    selected: null,
    filter: '',
  })
}
/** Shows the row on both sides; a filter that hides it is lifted. */
export const selectRow = (selected: number): void => {
  const { checked, filter } = draftSession.get()
  const row = checked?.rows[selected]
  change({ selected, filter: row === undefined || fits(row, filter) ? filter : '' })
}
export const filterRows = (filter: string): void => {
  change({ filter, selected: null })
}
