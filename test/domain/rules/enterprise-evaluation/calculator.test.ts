import { describe, expect, it } from 'vitest'
import type { Evaluation } from '../../../../domain/rules/calculator'
import { enterpriseEvaluation } from '../../../../domain/rules/enterprise-evaluation/calculator'
import { evaluate } from '../../../../domain/rules/evaluate'
import { seededRandom } from '../../../seeded-random'
import { randomEnterprise } from './random-enterprise'
import { isOpen, isSilent, judge, rounded, type Chosen, type Row } from './straightforward'

function evaluationOf(row: Row, chosen: Chosen = {}): Evaluation {
  const reply = evaluate(enterpriseEvaluation, row, chosen)
  if (reply.kind === 'refused') throw new Error(JSON.stringify([row, reply.problems]))
  return reply.evaluation
}

/** Half away from zero; the test's own rounding knows only what is not negative. */
const shown = ([a, b]: readonly [bigint, bigint]): string => {
  const text = rounded([a < 0n ? -a : a, b], 2)
  return a < 0n && text !== '0.00' ? `-${text}` : text
}

describe('工业企业效益综合评价 against a second calculation', () => {
  it('gives 10,000 enterprises the score, the class and the openness of the plain calculation', () => {
    const random = seededRandom(6)
    const counts = new Map<string, number>()
    for (let run = 0; run < 10_000; run += 1) {
      const row = randomEnterprise(random)
      const chosen: Chosen = random.chance(0.5)
        ? {}
        : {
            adjustmentOrder: random.pick(['vetoLast', 'liftLast']),
            deferralAndVeto: random.pick(['veto', 'deferral']),
            safetyFineAbove50: random.pick(['10', '0']),
            listingYear: random.pick(['standing', 'eventYear']),
          }
      const expected = judge(row, chosen)
      const { outcome, steps } = evaluationOf(row, chosen)
      const kind = isSilent(row) ? 'silent' : isOpen(row, chosen) ? 'twoReadings' : 'determined'
      expect({ row, chosen, outcome }).toMatchObject({ outcome: { kind, value: expected.class } })
      expect(steps.find(({ id }) => id === '总分')?.value).toBe(shown(expected.score))
      const seen = `${kind} ${expected.class}`
      counts.set(seen, (counts.get(seen) ?? 0) + 1)
    }
    // Every class and every kind of outcome was met often enough to mean something.
    for (const value of ['A', 'B', 'C', 'D', 'T'])
      expect(counts.get(`determined ${value}`) ?? 0).toBeGreaterThan(100)
    expect(counts.get('twoReadings D') ?? 0).toBeGreaterThan(10)
    expect(counts.get('silent C') ?? 0).toBeGreaterThan(10)
  })
})
