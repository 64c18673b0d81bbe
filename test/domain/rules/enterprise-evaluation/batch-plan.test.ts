import { describe, expect, it } from 'vitest'
import type { BatchOutcome, BatchRequest, BatchRow } from '../../../../domain/rules/batch'
import { creditCodeCheck } from '../../../../domain/rules/credit-code'
import { enterpriseEvaluationBatch as plan } from '../../../../domain/rules/enterprise-evaluation/batch-plan'
import { outcomeValue } from '../../../../domain/rules/outcome'
import { seededRandom, type SeededRandom } from '../../../../scripts/seeded-random'
import { randomEnterprise } from './random-enterprise'
import { benchmark, judge, merge, rounded, type Row } from './straightforward'

const benchmarkNames = ['salesBenchmark', 'energyBenchmark', 'emissionBenchmark'] as const

const creditCode = (number: number): string => {
  const body = `91320481MA${String(number).padStart(7, '0')}`
  return body + (creditCodeCheck(body) ?? '')
}

const batchRow = (row: number, values: Row): BatchRow => ({
  row,
  values: {
    enterpriseName: `样例企业${String(row)}`,
    creditCode: creditCode(row),
    town: '昆仑街道',
    ...values,
  },
  refused: [],
})

const scored = (rows: readonly BatchRow[], request: Partial<BatchRequest> = {}): BatchOutcome =>
  plan.score({ rows, parameters: { referenceDate: '2023-12-31' }, readings: {}, ...request })

/** The results with their stories. */
const detailed = ({ scores }: BatchOutcome) =>
  scores.map((score) => ({ ...score, ...score.detail() }))

/** The only row of the batch, or its only problem. */
const single = (values: Row): BatchOutcome => scored([batchRow(2, values)])

const belowScale = { kind: '规下', taxPaid: '30', landArea: '4', taxableSales: '500' }
const emitting = {
  kind: '规上有排污',
  taxPaid: '1200',
  landArea: '100',
  taxableSales: '80000',
  energyUse: '4000',
  emissions: '20',
}

const problemsOf = ({ problems }: BatchOutcome): readonly string[] =>
  problems.map(
    ({ row, column, reason, remedy }) => `${String(row)} ${column ?? ''}：${reason}；${remedy}`,
  )
const valueOf = (outcome: BatchOutcome, row: number): string | undefined => {
  const found = outcome.scores.find((score) => score.row === row)?.outcome
  return found !== undefined && 'value' in found ? found.value : undefined
}

/** Enterprises of a workbook; one in five stands under a controller with others. */
function randomRows(random: SeededRandom, size: number): readonly BatchRow[] {
  return Array.from({ length: size }, (_row, at) => {
    const values = Object.fromEntries(
      Object.entries(randomEnterprise(random)).filter(
        ([name]) => !name.endsWith('Benchmark') && name !== 'referenceDate',
      ),
    )
    // Shares of plots need not end as decimals, and groups need everybody's energy.
    const mayJoin = values['landArea'] !== undefined && values['energyUse'] !== undefined
    const controller =
      mayJoin && random.chance(0.25) ? `控制人${String(random.below(size / 20))}` : ''
    return batchRow(at + 2, { ...values, controller })
  })
}

const shownScore = ([a, b]: readonly [bigint, bigint]): string => {
  const text = rounded([a < 0n ? -a : a, b], 2)
  return a < 0n && text !== '0.00' ? `-${text}` : text
}

describe('the batch against a second calculation', () => {
  it('merges, sets the benchmarks and scores 10,000 enterprises as the plain calculation does', () => {
    const random = seededRandom(2023)
    for (let workbook = 0; workbook < 20; workbook += 1) {
      const rows = randomRows(random, 500)
      const ofSums = workbook % 2 === 1
      const outcome = scored(rows, {
        readings: { benchmarkMean: ofSums ? 'ratioOfSums' : 'meanOfRatios' },
      })
      expect(outcome.problems).toEqual([])

      const groups = new Map<string, BatchRow[]>()
      for (const row of rows) {
        const key = row.values['controller'] === '' ? String(row.row) : row.values['controller']
        groups.set(key ?? '', [...(groups.get(key ?? '') ?? []), row])
      }
      const merged = [...groups.values()].map((members) => ({
        members,
        data:
          members.length === 1 ? (members[0]?.values ?? {}) : merge(members.map((m) => m.values)),
      }))
      const benchmarks: Record<string, string> = {}
      for (const name of benchmarkNames)
        benchmarks[name] = benchmark(
          merged.map(({ data }) => data),
          name,
          ofSums,
        )
      for (const { name, value } of outcome.parameters)
        expect([name, Number(value)]).toEqual([name, Number(benchmarks[name])])

      const expected = merged
        .flatMap(({ members, data }) => {
          const { score, class: value } = judge({ ...data, ...benchmarks })
          return members.map(({ row }) => ({ row, value, total: shownScore(score) }))
        })
        .sort((a, b) => a.row - b.row)
      const given = detailed(outcome).map(({ row, evaluation }) => ({
        row,
        value: 'value' in evaluation.outcome ? evaluation.outcome.value : '',
        total: evaluation.steps.find(({ id }) => id === '总分')?.value,
      }))
      expect(given).toEqual(expected)
    }
  }, 60_000)

  it('does not depend on the order of the rows', () => {
    const random = seededRandom(5)
    const rows = randomRows(random, 300)
    const classes = (outcome: BatchOutcome) =>
      outcome.scores.map((score) => [score.row, score.outcome])
    const inOrder = scored(rows)
    const shuffled = scored(random.shuffled(rows))
    expect(classes(shuffled)).toEqual(classes(inOrder))
    expect(shuffled.parameters).toEqual(inOrder.parameters)
  })
})

describe('rows that cannot be scored', () => {
  it.each([
    ['area 0', { ...belowScale, landArea: '0' }, 'landArea', '应大于0亩'],
    ['an empty area', { ...belowScale, landArea: '' }, 'landArea', '未填写'],
    ['text for a number', { ...belowScale, taxPaid: '三十' }, 'taxPaid', '“三十”不是数字'],
    ['a number with its unit', { ...belowScale, taxPaid: '30万元' }, 'taxPaid', '不是数字'],
    ['negative tax', { ...belowScale, taxPaid: '-3.5' }, 'taxPaid', '不得小于0万元'],
    ['emission 0', { ...emitting, emissions: '0' }, 'emissions', '为0，应大于0'],
    ['no emission', { ...emitting, emissions: '' }, 'emissions', '未填写'],
    ['energy 0', { ...emitting, energyUse: '0' }, 'energyUse', '为0，应大于0'],
    ['an unknown kind', { ...belowScale, kind: '规上' }, 'kind', '不在可选项内'],
    [
      'an impossible date',
      { ...belowScale, landSuppliedOn: '2023-02-29' },
      'landSuppliedOn',
      '不是有效日期',
    ],
    [
      'a code of 17 characters',
      { ...belowScale, creditCode: '9132048100000001' },
      'creditCode',
      '应为18位',
    ],
    [
      'a wrong check character',
      { ...belowScale, creditCode: '91320481MA00000011' },
      'creditCode',
      '校验位不符',
    ],
    [
      'a code in small letters',
      { ...belowScale, creditCode: '91320481ma0000001a' },
      'creditCode',
      '不使用的字符',
    ],
    ['no name', { ...belowScale, enterpriseName: ' ' }, 'enterpriseName', '未填写'],
  ])('names place, reason and remedy of %s', (_what, values, column, reason) => {
    const outcome = single(values)
    expect(outcome.scores).toEqual([])
    expect(outcome.problems).toHaveLength(1)
    expect(outcome.problems[0]).toMatchObject({ row: 2, column })
    expect(outcome.problems[0]?.reason).toContain(reason)
    expect(outcome.problems[0]?.remedy).not.toBe('')
  })

  it('says all that is wrong with a row at once', () => {
    const outcome = single({
      ...emitting,
      taxPaid: '-1',
      emissions: '0',
      highTech: '大概',
      creditCode: '',
    })
    expect(outcome.problems.map(({ column }) => column)).toEqual([
      'creditCode',
      'taxPaid',
      'highTech',
      'emissions',
    ])
  })

  it('accepts a 0 where the kind of enterprise does not use the figure', () => {
    expect(valueOf(single({ ...belowScale, energyUse: '0', emissions: '0' }), 2)).toBe('C')
  })

  it('refuses both rows of a duplicate, even when one of them is faulty anyway', () => {
    const outcome = scored([
      batchRow(2, belowScale),
      batchRow(3, { ...belowScale, landArea: '0', creditCode: creditCode(2) }),
      batchRow(4, belowScale),
    ])
    expect(outcome.scores.map(({ row }) => row)).toEqual([4])
    expect(problemsOf(outcome)).toEqual([
      '2 creditCode：与第3行的统一社会信用代码重复；请核对后只保留一行',
      expect.stringContaining('3 landArea：'),
      '3 creditCode：与第2行的统一社会信用代码重复；请核对后只保留一行',
    ])
  })

  it('keeps the words of a cell that could not be read at all', () => {
    const cell = { row: 2, column: 'creditCode', reason: '为18位数字', remedy: '请设为文本' }
    const { creditCode: _code, ...values } = batchRow(2, belowScale).values
    const outcome = scored([{ row: 2, values, refused: [cell] }])
    expect(outcome).toMatchObject({ scores: [], problems: [cell] })
  })

  it('loses no row: each is scored or has a problem, never both', () => {
    const random = seededRandom(9)
    const rows = randomRows(random, 400).map((row) =>
      random.chance(0.2)
        ? { ...row, values: { ...row.values, [random.pick(['taxPaid', 'kind', 'town'])]: '' } }
        : row,
    )
    const reported: number[] = []
    const outcome = plan.score(
      { rows, parameters: { referenceDate: '2023-12-31' }, readings: {} },
      { onProgress: (done) => reported.push(done) },
    )
    const scoredRows = outcome.scores.map(({ row }) => row)
    const faulty = new Set(outcome.problems.map(({ row }) => row))
    expect(scoredRows.filter((row) => faulty.has(row))).toEqual([])
    expect(scoredRows.length + faulty.size).toBe(rows.length)
    expect(reported).toEqual([...reported].sort((a, b) => a - b))
    expect(reported.at(-1)).toBe(rows.length)
  })
})

describe('the outline of a batch', () => {
  it.each([11, 12, 13])('has the parameters and values of the scored batch, run %d', (seed) => {
    const request = {
      rows: randomRows(seededRandom(seed), 400),
      parameters: { referenceDate: seed === 12 ? '2023-12-31' : '' },
      readings: { benchmarkMean: seed === 13 ? 'ratioOfSums' : 'meanOfRatios' },
    }
    const outcome = plan.score(request)
    const outline = plan.outline?.(request)
    expect(outline?.parameters).toEqual(outcome.parameters)
    expect([...(outline?.values ?? [])].sort(([a], [b]) => a - b)).toEqual(
      outcome.scores.map((score) => [score.row, outcomeValue(score.outcome)]),
    )
    expect(outcome.scores.length).toBeGreaterThan(200)
  })
})

describe('enterprises under one controller', () => {
  const members = (first: Row, second: Row) => [
    batchRow(2, { ...belowScale, controller: '张某', ...first }),
    batchRow(3, { ...belowScale, controller: '张某', ...second }),
  ]

  it('shares one result of the merged data: 400 万元 on 40 亩', () => {
    const outcome = scored(
      members({ taxPaid: '300', landArea: '20' }, { taxPaid: '100', landArea: '20' }),
    )
    const [first, second] = detailed(outcome)
    expect(first?.evaluation).toEqual(second?.evaluation)
    expect(first).toMatchObject({ mergedRows: [2, 3], inputs: { taxPaid: '400', landArea: '40' } })
    expect(first?.evaluation.outcome).toMatchObject({ kind: 'determined', value: 'B' })
    expect(first?.evaluation.steps[0]).toMatchObject({
      id: '关联企业合并',
      substituted: '实缴税金300+100，占地面积20+20',
      cites: [{ clause: '一、' }],
    })
    expect(first?.evaluation.steps.find(({ id }) => id === '总分')?.value).toBe('60.00')
  })

  it('stands alone without a controller, or with a stroke for one', () => {
    const outcome = scored(members({ controller: '无' }, { controller: '—' }))
    expect(outcome.scores.map(({ mergedRows }) => mergedRows)).toEqual([[2], [3]])
  })

  it('waits while the row of a member is faulty', () => {
    const outcome = scored(members({}, { landArea: '0' }))
    expect(outcome.scores).toEqual([])
    expect(problemsOf(outcome)[0]).toBe(
      '2 controller：同一实际控制人的第3行有误，合并数据不完整，未予评价；请先改正所列各行，再重新计算',
    )
  })

  it('asks for the energy of every member once one is above scale', () => {
    const outcome = scored(members({ ...emitting, controller: '张某' }, {}))
    expect(outcome.scores).toEqual([])
    expect(outcome.problems.map(({ row, column }) => [row, column])).toEqual([
      [2, 'controller'],
      [3, 'energyUse'],
    ])
    const filled = scored(members({ ...emitting, controller: '张某' }, { energyUse: '0' }))
    expect(detailed(filled)[0]?.inputs).toMatchObject({ kind: '规上有排污', energyUse: '4000' })
  })

  it('does not merge whoever is no subject of the evaluation', () => {
    const outcome = scored(members({}, { outOfScope: '电热气水' }))
    expect(outcome.scores.map((score) => score.outcome.kind)).toEqual([
      'determined',
      'notApplicable',
    ])
  })

  it('counts a listing of this year whichever member comes first', () => {
    const earlier = { listing: '上市', listingYear: '以前年度' }
    const now = { listing: '上市', listingYear: '评价年度' }
    for (const rows of [members(earlier, now), members(now, earlier)])
      expect(detailed(scored(rows))[0]?.evaluation.gaps).toEqual([])
  })

  it('tells when only some members are on the list of deferred enterprises', () => {
    const outcome = scored(members({ deferralListed: '是' }, {}))
    expect(valueOf(outcome, 3)).toBe('T')
    expect(detailed(outcome)[0]?.evaluation.warnings.join()).toContain('仅第2行列入暂缓定类名单')
  })
})

describe('benchmarks', () => {
  const two = [
    batchRow(2, { ...emitting, taxPaid: '100', landArea: '10', taxableSales: '1000' }),
    batchRow(3, { ...emitting, taxPaid: '100', landArea: '30', taxableSales: '1000' }),
  ]

  it('are twice the mean of the own values of the enterprises', () => {
    // (100 + 33.333333…) ÷ 2 × 2
    expect(scored(two).parameters[0]).toMatchObject({
      name: 'salesBenchmark',
      value: '133.333333',
      origin: 'computed',
    })
  })

  it('are twice the ratio of the sums by the other reading', () => {
    const { parameters } = scored(two, { readings: { benchmarkMean: 'ratioOfSums' } })
    expect(parameters[0]?.value).toBe('100')
  })

  it('can be set by hand', () => {
    const { parameters, scores } = scored(two, { parameters: { salesBenchmark: '800' } })
    expect(parameters[0]).toMatchObject({ value: '800', origin: 'manual' })
    expect(scores[0]?.detail().inputs['salesBenchmark']).toBe('800')
  })

  it('are none for enterprises below scale', () => {
    const outcome = single(belowScale)
    expect(outcome.parameters).toEqual([])
    expect(detailed(outcome)[0]?.inputs['salesBenchmark']).toBe('')
  })

  it('of 0 stop only the enterprises that need them', () => {
    const outcome = scored([batchRow(2, { ...emitting, taxPaid: '0' }), batchRow(3, belowScale)])
    expect(outcome.scores.map(({ row }) => row)).toEqual([3])
    expect(problemsOf(outcome)).toEqual([
      '2 ：单位能耗税收基准值、单位污染物排放税收基准值：参评企业平均值为0，无法设定基准值；请手工填写基准值后重新计算',
    ])
  })
})
