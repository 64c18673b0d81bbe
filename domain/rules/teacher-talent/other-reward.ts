import type { Citation } from '../../citation/citation'
import { Ratio } from '../../quantity/ratio'
import type { ReadingChoice, Trace, Verdict } from '../calculator'
import { openPoint } from '../open-point'
import { decided } from '../verdicts'

/** A reward that failed assessments have made smaller than its total may be the lower one after all. */
export const comparedReading = (...cites: readonly Citation[]): ReadingChoice => ({
  question: '“就高”与其他奖励比较的是按考核实际可得的数额还是奖励总额，文件未写明',
  options: [
    { value: 'received', label: '按实际可得的数额比较（推定）' },
    { value: 'total', label: '按奖励总额比较' },
  ],
  cites,
})

interface Comparison {
  /** 万元, all three. */
  readonly other: Ratio
  readonly total: Ratio
  readonly received: Ratio
  readonly formula: string
  readonly assumption?: string
  readonly cite: Citation
  /** The `comparedReading` of the calculator under the name `compared`, and its option in force. */
  readonly reading: ReadingChoice
  readonly compared: string
}

/** The verdict where the other reward is the higher one, otherwise null; notes the comparison down. */
export function higherOther(comparison: Comparison, trace: Trace): Verdict | null {
  const { other, total, received, formula, assumption, cite, reading, compared } = comparison
  const depends = other.moreThan(received) && !other.moreThan(total)
  if (depends) trace.gap(openPoint('twoReadings', 'compared', reading, compared))
  const own = depends && compared === 'total' ? total : received
  const ownName = own === total ? '奖励总额' : '可得'
  trace.step({
    id: '就高享受',
    label: '与其他奖励就高',
    formula,
    substituted: `${ownName}${own.toText()}与${other.toText()}`,
    value: Ratio.max(own, other).toText(),
    unit: '万元',
    cites: [cite],
    ...(assumption === undefined ? {} : { assumption }),
  })
  if (other.moreThan(own))
    return decided(
      other.toText(),
      `其他奖励较高，就高享受${other.toText()}万元，不再享受本项（${ownName}${own.toText()}万元）。`,
    )
  trace.warn('已领取的其他奖励怎样抵扣，文件未规定，请向区教育体育局核实。')
  return null
}
