/** Something that can be done with a clause, offered in the margin beside it, e.g. 可计算. */
export interface ClauseMark {
  readonly label: string
  /** What a press does, for the tooltip. */
  readonly title: string
  readonly open: () => void
}

/** Marks by the id of their clause. */
export type ClauseMarks = ReadonlyMap<string, readonly ClauseMark[]>

/** Nothing is offered until a room fills this in: calculators name the clauses they rest on. */
export const noClauseMarks: ClauseMarks = new Map()
