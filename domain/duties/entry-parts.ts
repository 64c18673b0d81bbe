import { subjectBefore } from '../comparison/pair-differences'
import { valueMentions } from '../comparison/value-mention'
import type { GazetteDocument } from '../gazette/document'
import type { MentionRole } from '../organisation/organisation'
import { numberMentions } from '../reference/number-mention'
import type { DueContext } from './due-date'
import type { DutyTarget } from './duty-entry'

export const isDutyRole = (role: MentionRole): boolean =>
  role === 'lead' || role === 'responsible' || role === 'support'

/** Spans of time are dates and no targets. */
const isTarget = (unit: string): boolean =>
  unit !== '' && !/^(?:年|月|日|天|周|个?小时|分钟|个工作日|期)$/.test(unit)

/** The numbers that a task sets, each with what it counts. */
export const targetsIn = (text: string): readonly DutyTarget[] =>
  valueMentions(text, numberMentions(text))
    .filter(({ kind, unit }) => kind === 'number' && isTarget(unit))
    .map(({ start, end }) => ({
      subject: subjectBefore(text, start),
      words: text.slice(start, end),
    }))

/** The title that the document carries tells the year of a plan as well as its own. */
export const contextOf = ({ title, issuedOn }: GazetteDocument): DueContext => ({
  title,
  issuedOn,
})

export const clauseLabelOf = (
  { clauses }: Pick<GazetteDocument, 'clauses'>,
  clauseId: string | null,
): string => clauses.find(({ id }) => id === clauseId)?.label ?? ''
