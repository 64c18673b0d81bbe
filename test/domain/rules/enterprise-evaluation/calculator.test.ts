import { describe, expect, it } from 'vitest'
import type { Evaluation } from '../../../../domain/rules/calculator'
import { enterpriseEvaluation } from '../../../../domain/rules/enterprise-evaluation/calculator'
import { evaluate, type EvaluationReply } from '../../../../domain/rules/evaluate'
import { seededRandom, type SeededRandom } from '../../../../scripts/seeded-random'
import { randomEnterprise } from './random-enterprise'
import { hangsOn, isOpen, isSilent, judge, rounded, type Chosen, type Row } from './straightforward'

const replyTo = (row: Row, chosen: Chosen = {}): EvaluationReply =>
  evaluate(enterpriseEvaluation, row, chosen)

function evaluationOf(row: Row, chosen: Chosen = {}): Evaluation {
  const reply = replyTo(row, chosen)
  if (reply.kind === 'refused') throw new Error(JSON.stringify([row, reply.problems]))
  return reply.evaluation
}

function messagesFor(row: Row, chosen: Chosen = {}): readonly string[] {
  const reply = replyTo(row, chosen)
  return reply.kind === 'refused'
    ? reply.problems.map(({ label, reason, remedy }) => `${label}：${reason}；${remedy}`)
    : []
}

/** The test's own rounding knows only what is not negative. */
function shownScore([a, b]: readonly [bigint, bigint]): string {
  const text = rounded([a < 0n ? -a : a, b], 2)
  return a < 0n && text !== '0.00' ? `-${text}` : text
}

const randomReadings = (random: SeededRandom): Chosen =>
  random.chance(0.5)
    ? {}
    : {
        adjustmentOrder: random.pick(['vetoLast', 'liftLast']),
        deferralAndVeto: random.pick(['veto', 'deferral']),
        safetyFineAbove50: random.pick(['10', '0']),
        listingYear: random.pick(['standing', 'eventYear']),
      }

describe('工业企业效益综合评价 against a second calculation', () => {
  it('gives 10,000 enterprises the score, the class and the openness of the plain calculation', () => {
    const random = seededRandom(6)
    const counts = new Map<string, number>()
    for (let run = 0; run < 10_000; run += 1) {
      const row = randomEnterprise(random)
      const chosen = randomReadings(random)
      const expected = judge(row, chosen)
      const { outcome, steps, gaps } = evaluationOf(row, chosen)
      const kind = isSilent(row) ? 'silent' : isOpen(row, chosen) ? 'twoReadings' : 'determined'
      const told = {
        kind: outcome.kind,
        value: 'value' in outcome ? outcome.value : '',
        score: steps.find(({ id }) => id === '总分')?.value,
        gaps: gaps.map(({ reading, changesOutcome }) => [reading, changesOutcome]),
      }
      const wanted = {
        kind,
        value: expected.class,
        score: shownScore(expected.score),
        gaps: gaps.map(({ reading }) => [reading, hangsOn(row, reading ?? '')]),
      }
      // Comparing texts first spares ten thousand deep comparisons.
      if (JSON.stringify(told) !== JSON.stringify(wanted))
        expect({ row, chosen, ...told }).toEqual({ row, chosen, ...wanted })
      const seen = `${kind} ${expected.class}`
      counts.set(seen, (counts.get(seen) ?? 0) + 1)
    }
    // Every class and every kind of outcome was met often enough to mean something.
    for (const value of ['A', 'B', 'C', 'D', 'T'])
      expect(counts.get(`determined ${value}`) ?? 0).toBeGreaterThan(100)
    expect(counts.get('twoReadings D') ?? 0).toBeGreaterThan(10)
    expect(counts.get('silent C') ?? 0).toBeGreaterThan(10)
  }, 60_000)

  it('is monotonous: more tax never lowers the score', () => {
    const random = seededRandom(11)
    for (let run = 0; run < 500; run += 1) {
      const row = randomEnterprise(random)
      const scoreOf = (facts: Row) =>
        Number(evaluationOf(facts).steps.find(({ id }) => id === '总分')?.value)
      const richer = { ...row, taxPaid: String(Number(row['taxPaid']) + random.below(5000)) }
      expect(scoreOf(richer)).toBeGreaterThanOrEqual(scoreOf(row))
    }
  })
})

const belowScale = { kind: '规下', taxPaid: '30', landArea: '4', taxableSales: '500' }

describe('what the rule refuses', () => {
  it('names all problems at once, those between inputs too', () => {
    expect(
      messagesFor({
        kind: '规上有排污',
        taxPaid: '-1',
        landArea: '0',
        taxableSales: 'x',
        emissions: '0',
      }),
    ).toEqual([
      '实缴税金：为-1，不得小于0万元；退税大于入库数时如何计分，文件未规定；请核对入库税款、免抵数和退税，确为负数的报领导小组研究后按其意见填报',
      '占地面积：为0，应大于0亩；无法计算亩均税收，请补填实际占用的土地面积（含租赁），或删除该企业',
      '应税销售收入：“x”不是数字；请只填数字（单位：万元），不带单位、空格和文字说明',
      '总能耗：未填写；无法计算单位能耗税收，请核实后补填总能耗',
      '污染物排放量：为0，应大于0；无法计算单位污染物排放税收，请补填七项指标排放量之和；确无生产性排污的，企业类型改为“规上无排污”',
      '亩均应税销售收入基准值：未填写；请填领导小组公布的基准值，或参评企业平均值的2倍',
      '单位能耗税收基准值：未填写；请填领导小组公布的基准值，或参评企业平均值的2倍',
      '单位污染物排放税收基准值：未填写；请填领导小组公布的基准值，或参评企业平均值的2倍',
    ])
  })

  it.each([
    ['an unknown input', { ...belowScale, landarea: '3' }, '没有这个输入项'],
    ['area and plot together', { ...belowScale, plotArea: '40' }, '无法判断用哪一个'],
    [
      'more floor than the plot has',
      { ...belowScale, landArea: '', plotArea: '40', ownFloorArea: '9', totalFloorArea: '8' },
      '大于地块总建筑面积',
    ],
    ['more than 10 points for exposure', { ...belowScale, exposurePoints: '10.1' }, '不得大于10分'],
  ])('refuses %s', (_what, row, words) => {
    expect(messagesFor(row).join()).toContain(words)
  })

  it('refuses a reading that does not exist', () => {
    expect(messagesFor(belowScale, { adjustmentOrder: 'x' }).join()).toContain('vetoLast')
    expect(messagesFor(belowScale, { order: 'vetoLast' }).join()).toContain('adjustmentOrder')
    expect(messagesFor(belowScale, { adjustmentOrder: '' })).toEqual([])
  })
})

describe('what the rule tells besides the class', () => {
  it('warns when the rounded total would be another class than the exact one', () => {
    // 19.99999 万元/亩 are 79.99998 points, shown as 80.00.
    const { outcome, warnings } = evaluationOf({
      ...belowScale,
      taxPaid: '1999.999',
      treasuryTax: '0',
      landArea: '100',
    })
    expect(outcome).toMatchObject({ kind: 'determined', value: 'B' })
    expect(outcome.summary).toContain('80.00分')
    expect(warnings.join()).toContain('文件未规定取位')
  })

  it('says in a step when a tax was not given and 实缴税金 stands for it', () => {
    const { steps } = evaluationOf({ ...belowScale, taxPaid: '1000', landArea: '1000' })
    const assumed = steps.filter(({ assumption }) => assumption !== null).map(({ id }) => id)
    expect(assumed).toEqual(['税收上台阶加分', '调档2'])
    const told = evaluationOf({
      ...belowScale,
      taxPaid: '1000',
      landArea: '1000',
      treasuryTax: '1000',
      annualTax: '1000',
    })
    expect(told.steps.filter(({ assumption }) => assumption !== null)).toEqual([])
  })

  it('lists a reading that changes nothing and still decides', () => {
    // 70 points for tax and 5 for shares: class B with or without them.
    const { outcome, gaps } = evaluationOf({
      ...belowScale,
      taxPaid: '60',
      listing: '完成股改',
      listingYear: '以前年度',
    })
    expect(outcome).toMatchObject({ kind: 'determined', value: 'B' })
    expect(gaps).toMatchObject([{ reading: 'listingYear', changesOutcome: false }])
  })

  it('weighs readings together: without the listing the lift and the veto would clash', () => {
    // 65 points with the listing of earlier years; 55 without it, and then 年度税收 lifts against the accident.
    const row = {
      ...belowScale,
      taxPaid: '35',
      annualTax: '1000',
      listing: '上市',
      listingYear: '以前年度',
      majorAccident: '是',
    }
    const { outcome, gaps } = evaluationOf(row)
    expect(outcome).toMatchObject({ kind: 'twoReadings', value: 'D' })
    expect(gaps).toMatchObject([{ reading: 'listingYear', changesOutcome: true }])
  })

  it('says that terms were not worked out without the day to count to', () => {
    const { steps, warnings } = evaluationOf({ ...belowScale, landSuppliedOn: '2021-01-05' })
    expect(steps.filter(({ id }) => id.startsWith('暂缓定类'))).toEqual([])
    expect(warnings.join()).toContain('未填评价基准日')
  })

  it('says that nobody has told whether the enterprise is in the libraries', () => {
    const terms = { landSuppliedOn: '2021-01-05', referenceDate: '2023-12-31' }
    const asked = '未填是否列入名录库'
    expect(evaluationOf({ ...belowScale, ...terms }).warnings.join()).toContain(asked)
    const over = { ...terms, landSuppliedOn: '2020-12-31' }
    expect(evaluationOf({ ...belowScale, ...over }).warnings.join()).not.toContain(asked)
    const listed = { ...terms, deferralListed: '是' }
    expect(evaluationOf({ ...belowScale, ...listed }).warnings.join()).not.toContain(asked)
  })

  it('proposes no adjustment to whom an accident has put into class D, and says that the text is silent', () => {
    const leading = { ...belowScale, priorityIndustry: '是' }
    const accident = evaluationOf({ ...leading, majorAccident: '是' })
    expect(accident.steps.map(({ id }) => id)).not.toContain('调档4')
    expect(accident.warnings.join()).toContain('能否再依三、（二）4提请调整，文件未规定')
    expect(evaluationOf(leading).steps.map(({ id }) => id)).toContain('调档4')
  })

  it('proposes for the list who meets its terms without standing on it', () => {
    const { outcome, warnings } = evaluationOf({
      ...belowScale,
      library: '重点培育名录库',
      landSuppliedOn: '2021-01-05',
      referenceDate: '2023-12-31',
    })
    expect(outcome).toMatchObject({ value: 'C' })
    expect(warnings.join()).toContain('可由镇（区、街道）提出')
  })
})
