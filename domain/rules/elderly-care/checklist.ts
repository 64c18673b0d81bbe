import type { Citation } from '../../citation/citation'
import type { Trace } from '../calculator'

export interface Line {
  readonly id: string
  readonly formula: string
  readonly substituted?: string
  readonly passes: boolean
  /** Only a hint when it does not pass (力争, 原则上, 鼓励, or the duty of somebody else). */
  readonly soft?: true
  readonly cite: Citation
  readonly assumption?: string
}

/** Notes each line as 通过, 提示 or 不通过; gives the ids of the lines that do not pass. */
export function noteLines(trace: Trace, lines: readonly Line[]): readonly string[] {
  for (const { id, passes, soft, cite, ...rest } of lines)
    trace.step({
      ...rest,
      id,
      label: id,
      value: passes ? '通过' : soft === true ? '提示' : '不通过',
      cites: [cite],
    })
  return lines.filter(({ passes, soft }) => !passes && soft !== true).map(({ id }) => id)
}
