import type { Citation } from '../citation/citation'
import type { Trace } from './calculator'

export type Mark = '通过' | '提示' | '不通过' | '不适用'

/** One line of a checklist: what the text asks, how the case stands to it. */
export interface CheckLine {
  readonly id: string
  readonly formula: string
  readonly substituted?: string
  readonly mark: Mark
  readonly cites: readonly Citation[]
  readonly assumption?: string
}

/** Notes all lines down; the verdict is the worst of their marks. */
export function noteLines(trace: Trace, lines: readonly CheckLine[]): '通过' | '提示' | '不通过' {
  for (const { id, mark, ...line } of lines) trace.step({ id, label: id, value: mark, ...line })
  const marks = lines.map(({ mark }) => mark)
  if (marks.includes('不通过')) return '不通过'
  return marks.includes('提示') ? '提示' : '通过'
}

/** The ids of the lines with that mark, as they stand in a summary. */
export const named = (lines: readonly CheckLine[], mark: Mark): string =>
  lines
    .filter((line) => line.mark === mark)
    .map(({ id }) => id)
    .join('、')

/** A line that passes or does not, resting on one clause. */
export interface PassLine extends Omit<CheckLine, 'mark' | 'cites'> {
  readonly passes: boolean
  /** Only a hint when it does not pass (力争, 原则上, 鼓励, or the duty of somebody else). */
  readonly soft?: true
  readonly cite: Citation
}

/** Notes each line as 通过, 提示 or 不通过; gives the ids of the lines that do not pass. */
export function notePassLines(trace: Trace, lines: readonly PassLine[]): readonly string[] {
  const marked = lines.map(({ passes, soft, cite, ...line }): CheckLine => ({
    ...line,
    mark: passes ? '通过' : soft === true ? '提示' : '不通过',
    cites: [cite],
  }))
  noteLines(trace, marked)
  return marked.filter(({ mark }) => mark === '不通过').map(({ id }) => id)
}
