import type { Citation } from '../citation/citation'
import type { Ratio } from '../quantity/ratio'
import type { Trace, Verdict } from './calculator'

/** A number that the text asks for at least, and what there is; null where only the need is wanted. */
export interface Quota {
  readonly what: string
  readonly unit: string
  readonly formula: string
  readonly substituted: string
  readonly need: Ratio
  readonly actual: Ratio | null
  readonly cites: readonly Citation[]
  readonly assumption?: string
}

export interface QuotaResult {
  /** null where nothing was to be compared. */
  readonly met: boolean | null
  readonly words: string
}

/** Steps 「…最低数」 and, with an actual number, 「…核验」. */
export function noteQuota(trace: Trace, quota: Quota): QuotaResult {
  const { what, unit, formula, substituted, need, actual, cites, assumption } = quota
  trace.step({
    id: `${what}最低数`,
    label: `${what}最低数`,
    formula,
    substituted,
    value: need.toText(),
    unit,
    cites,
    ...(assumption === undefined ? {} : { assumption }),
  })
  if (actual === null) return { met: null, words: `${what}最少需${need.toText()}${unit}` }
  const met = actual.atLeast(need)
  const short = need.minus(actual).toText()
  trace.step({
    id: `${what}核验`,
    label: `${what}核验`,
    formula: '实有数≥最低数',
    substituted: `${actual.toText()}与${need.toText()}比较`,
    value: met ? '达标' : '未达标',
    cites,
  })
  return {
    met,
    words: met ? `${what}达标` : `${what}未达标，还差${short}${unit}`,
  }
}

/** 未达标 as soon as one part is; else 达标, or the need alone where nothing was compared. */
export function quotaVerdict(results: readonly QuotaResult[], needAlone: string): Verdict {
  const summary = `${results.map(({ words }) => words).join('；')}。`
  const compared = results.filter(({ met }) => met !== null)
  const value =
    compared.length === 0
      ? needAlone
      : compared.every(({ met }) => met === true)
        ? '达标'
        : '未达标'
  return { kind: 'decided', value, summary }
}

/**
 * True where every input was left empty. Asked by the names: a refused input is not among the values at all, and
 * its own problem is enough.
 */
export const isAllEmpty = (
  inputs: Readonly<Record<string, unknown>>,
  values: Readonly<Record<string, unknown>>,
): boolean => Object.keys(inputs).every((name) => values[name] === null)
