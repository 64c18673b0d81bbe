import { describe, expect, it } from 'vitest'
import { agentConstruction } from '../../../../domain/rules/project-funds/agent-construction'
import { agentFee } from '../../../../domain/rules/project-funds/agent-fee'
import { changeApproval } from '../../../../domain/rules/project-funds/change-approval'
import { paymentCap } from '../../../../domain/rules/project-funds/payment-cap'
import { surplusReturn } from '../../../../domain/rules/project-funds/surplus-return'
import { timeLimits } from '../../../../domain/rules/project-funds/time-limits'
import { seededRandom, type SeededRandom } from '../../../../scripts/seeded-random'
import { evaluationOf, refusedInputs, valueOf } from '../outcome-of'

const between = (random: SeededRandom, from: number, to: number): number =>
  from + random.below(to - from + 1)
const cents = (count: number): string => (count / 100).toFixed(2)

describe('approval of changes', () => {
  it('follows the table in hundredths of 万元 around every bound, by every reading of 5000', () => {
    for (const total of [499_999, 500_000, 500_001])
      for (const reading of ['ordinary', 'major'])
        for (const amount of [1, 499, 500, 501, 1999, 2000, 2001]) {
          const major = total > 500_000 || (total === 500_000 && reading === 'major')
          expect(
            valueOf(
              changeApproval,
              { total: cents(total), amount: cents(amount) },
              { exactly5000: reading },
            ),
          ).toBe(amount >= (major ? 2000 : 500) ? '变更联审会议' : '内部流程')
        }
  })

  it('sends everything beyond scale or estimate to the government, urgent or not', () => {
    for (const more of [{ beyondScale: '是' }, { beyondEstimate: '是' }])
      for (const urgent of ['是', '否'])
        expect(
          valueOf(changeApproval, { total: '1', amount: '0.01', urgent, consented: '是', ...more }),
        ).toBe('区政府批准')
  })
})

describe('the agent system', () => {
  it('follows share and amount in whole 万元 by all four readings', () => {
    for (const total of [100, 299, 300, 301, 900, 1000, 1001, 2000])
      for (let fiscal = 0; fiscal <= Math.min(total, 310); fiscal += 1)
        for (const funds of ['fiscal', 'all'])
          for (const exactly300 of ['included', 'excluded']) {
            const money = funds === 'all' ? total : fiscal
            const yes =
              100 * fiscal >= 30 * total ||
              (money === 300 ? exactly300 === 'included' : money > 300)
            expect(
              valueOf(
                agentConstruction,
                { fiscal: String(fiscal), total: String(total), type: '其他项目' },
                { funds, exactly300 },
              ),
            ).toBe(yes ? '实行代建制' : '不属于必须实行代建制')
          }
  })
})

describe('payments', () => {
  it('split the settled amount into cap and retention without a cent lost', () => {
    const random = seededRandom(17)
    for (let round = 0; round < 500; round += 1) {
      const settled = between(random, 1, 5_000_000_000)
      const paid = between(random, 0, settled)
      const { outcome, steps } = evaluationOf(paymentCap, {
        settled: cents(settled),
        paid: cents(paid),
        accepted: '是',
        reported: '是',
      })
      const cap = Number((BigInt(settled) * 97n + 50n) / 100n)
      const shown = (id: string) => steps.find((step) => step.id === id)?.value
      expect(shown('拨付上限')).toBe(cents(cap))
      expect(shown('质量保证金')).toBe(cents(settled - cap))
      expect(shown('超付金额')).toBe(paid > cap ? cents(paid - cap) : undefined)
      expect(outcome).toMatchObject({ value: cents(Math.max(0, cap - paid)) })
    }
  })

  it('lead through the same stages wherever there is something to pay', () => {
    const stages = ['支付申请', '主管部门初审', '资金申请', '财政程序性复核', '拨付']
    const shown = (more: Readonly<Record<string, string>>) =>
      evaluationOf(paymentCap, { settled: '100.00', accepted: '是', reported: '是', ...more })
        .steps.map(({ id }) => id)
        .filter((id) => stages.includes(id))
    expect(shown({ paid: '96.99' })).toEqual(stages)
    expect(shown({ paid: '97.00' })).toEqual([])
    expect(shown({ paid: '98.00' })).toEqual([])
    expect(shown({ paid: '97.00', reported: '否' })).toEqual(stages)
  })

  it('refuses fractions of a cent', () => {
    expect(refusedInputs(paymentCap, { settled: '1.001', paid: '0.005' })).toEqual([
      'settled',
      'paid',
    ])
  })
})

describe('the time limits', () => {
  it('say of 一般 only that it is no hard limit', () => {
    const { warnings } = evaluationOf(timeLimits, { limit: '竣工结算', from: '2023-03-15' })
    expect(warnings).toEqual(['文件写“一般”，不是硬性期限。'])
  })
})

describe('return of a surplus', () => {
  it('adds up to the surplus, each share within a cent of its exact part', () => {
    const random = seededRandom(32)
    for (let round = 0; round < 300; round += 1) {
      const surplus = between(random, 0, 10_000_000)
      const amounts = [0, 1, 2].map(() => between(random, 1, 9999))
      const [superior = 0, own = 0, bonds = 0] = amounts
      const { steps } = evaluationOf(surplusReturn, {
        cause: '竣工',
        surplus: cents(surplus),
        superior: String(superior),
        own: String(own),
        bonds: String(bonds),
      })
      const shares = ['上级补助资金', '本级政府预算安排资金', '政府债券资金'].map((name) =>
        Math.round(Number(steps.find(({ id }) => id === name)?.value) * 100),
      )
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(surplus)
      const all = superior + own + bonds
      shares.forEach((share, at) => {
        // |share − surplus × amount ÷ all| < 1, in whole numbers.
        expect(Math.abs(share * all - surplus * (amounts[at] ?? 0))).toBeLessThan(all)
      })
    }
  })

  it('asks for a source and for a credit within the surplus', () => {
    expect(refusedInputs(surplusReturn, { cause: '竣工', surplus: '100' })).toEqual(['own'])
    expect(
      refusedInputs(surplusReturn, {
        cause: '竣工',
        surplus: '100',
        vatCredit: '100.01',
        own: '1',
      }),
    ).toEqual(['vatCredit'])
  })
})

describe('the fee of the agent', () => {
  const factors = { discipline: '1', complexity: '1' }

  it('adds the bands up as a straightforward loop does', () => {
    const bands = [
      [1000, 20],
      [5000, 15],
      [10000, 12],
    ] as const
    for (let estimate = 1; estimate <= 10000; estimate += 37) {
      let thousandths = 0
      for (let unit = 1; unit <= estimate; unit += 1)
        thousandths += bands.find(([upTo]) => unit <= upTo)?.[1] ?? 0
      const value = valueOf(agentFee, {
        estimate: String(estimate),
        upTo1: '1000',
        rate1: '2',
        upTo2: '5000',
        rate2: '1.5',
        upTo3: '10000',
        rate3: '1.2',
        ...factors,
      })
      expect(Number(value)).toBeCloseTo(thousandths / 1000, 9)
    }
  })

  it('says whose rates they are and refuses a table with holes', () => {
    const { warnings } = evaluationOf(agentFee, { estimate: '8000', rate1: '2', ...factors })
    expect(warnings.join()).toContain('费率由用户录入')
    const table = { estimate: '8000', upTo1: '1000', ...factors }
    expect(refusedInputs(agentFee, table)).toEqual(['rate1'])
    expect(refusedInputs(agentFee, { ...table, rate1: '2' })).toEqual(['estimate'])
    expect(refusedInputs(agentFee, { ...table, rate1: '2', rate3: '1' })).toEqual(['rate3'])
    expect(refusedInputs(agentFee, { ...table, rate1: '2', upTo2: '900', rate2: '1' })).toEqual([
      'upTo2',
    ])
  })
})
