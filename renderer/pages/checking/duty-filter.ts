import {
  entryKindWords,
  namedByWords,
  roleWords,
  type EntryKind,
  type NamedBy,
} from '../../../domain/duties/duty-entry'
import { dueGroupWords, type DueGroup, type ScheduledDuty } from '../../../domain/duties/schedule'
import { folded } from '../../../domain/text/fold'

export interface DutyView {
  readonly text: string
  /** `tasks` is all but passing mentions. */
  readonly kind: '' | 'tasks' | EntryKind
  readonly namedBy: '' | NamedBy
  readonly documentId: string
  readonly group: '' | DueGroup
}

export const wholeDutyView: DutyView = {
  text: '',
  kind: 'tasks',
  namedBy: '',
  documentId: '',
  group: '',
}

export const dueGroups = Object.keys(dueGroupWords) as readonly DueGroup[]

/** Everything a row shows, for the filter. */
const wordsOf = ({ entry, due }: ScheduledDuty): string =>
  folded(
    [
      entry.text,
      entry.name,
      entry.documentId,
      entry.clauseLabel,
      entry.table ?? '',
      entryKindWords[entry.kind],
      roleWords[entry.role],
      namedByWords[entry.namedBy],
      due?.words ?? '',
    ].join('\n'),
  )

/** The rows that fit all but the group: the groups are counted among them. */
export function withoutGroup(
  items: readonly ScheduledDuty[],
  { text, kind, namedBy, documentId }: DutyView,
): readonly ScheduledDuty[] {
  const wanted = folded(text.trim())
  return items.filter(
    (item) =>
      (kind === '' ||
        (kind === 'tasks' ? item.entry.kind !== 'mention' : item.entry.kind === kind)) &&
      (namedBy === '' || item.entry.namedBy === namedBy) &&
      (documentId === '' || item.entry.documentId === documentId) &&
      (wanted === '' || wordsOf(item).includes(wanted)),
  )
}

export const inGroup = (
  items: readonly ScheduledDuty[],
  group: DutyView['group'],
): readonly ScheduledDuty[] => (group === '' ? items : items.filter((item) => item.group === group))

/** The groups in their order with their rows; empty ones are left out. */
export const byGroup = (
  items: readonly ScheduledDuty[],
): readonly { readonly group: DueGroup; readonly items: readonly ScheduledDuty[] }[] =>
  dueGroups
    .map((group) => ({ group, items: inGroup(items, group) }))
    .filter((one) => one.items.length > 0)
