import { describe, expect, it } from 'vitest'
import { baseThresholds } from '../../../../domain/rules/city-management/base-thresholds'
import { enforcementStaff } from '../../../../domain/rules/city-management/enforcement-staff'
import { evaluationThresholds } from '../../../../domain/rules/city-management/evaluation-thresholds'
import { indicatorCheck } from '../../../../domain/rules/city-management/indicator-check'
import { scoredItems } from '../../../../domain/rules/city-management/items'
import { accessibleParking, parkingSupply } from '../../../../domain/rules/city-management/parking'
import { primaries, primaryOf, secondaries } from '../../../../domain/rules/city-management/parts'
import { publicToilets } from '../../../../domain/rules/city-management/sanitation-quotas'
import { selfScore } from '../../../../domain/rules/city-management/self-score'
import { unitItems } from '../../../../domain/rules/city-management/unit-items'
import { veto } from '../../../../domain/rules/city-management/veto'
import { seededRandom } from '../../../../scripts/seeded-random'
import { specOf, tableOf } from '../../tables/table-files'
import { evaluationOf, refusedInputs, valueOf } from '../outcome-of'

const { columns, rows } = tableOf(specOf('000-city-management.json'))
const names = columns.map(({ name }) => name)
const printed = rows.map(({ cells, doubt }) => ({
  doubt,
  cell: (name: string) => cells[names.indexOf(name)],
  text: (name: string) => cells[names.indexOf(name)]?.text ?? '',
}))
const bare = (text: string) => text.replace(/\s/g, '')
const stripped = (text: string) =>
  bare(text)
    .replace(/^[(（]?\d+[)）.]/, '')
    .replace(/[(（]\d+分[)）]$/, '')

describe('the items of the annex', () => {
  const scored = printed.filter(({ text }) => !text('项目').startsWith('一'))

  it('are the 22 and 96 rows of the corpus, word for word', () => {
    expect(scored).toHaveLength(118)
    expect(scoredItems.map(({ text }) => bare(text))).toEqual(
      scored.map(({ text }) => stripped(text('指标内容'))),
    )
    expect(scoredItems.map(({ id }) => id)).toEqual(
      scored.map(({ text }, at) => (text('项目').startsWith('二') ? `b${at + 1}` : `e${at - 21}`)),
    )
  })

  it('have the printed points, in the column and at the end of the text', () => {
    for (const [at, { points }] of scoredItems.entries()) {
      expect(scored[at]?.text('分值')).toBe(String(points))
      expect(bare(scored[at]?.text('指标内容') ?? '')).toMatch(new RegExp(`[(（]${points}分[)）]$`))
    }
  })

  it('have the printed units, blanks and doubts marked', () => {
    expect(scoredItems.map(({ units }) => units)).toEqual(
      scored.map(({ text }) => text('责任部门')),
    )
    const carried = scored.map(({ cell }) => cell('责任部门')?.carried === true)
    expect(scoredItems.map((item) => item.carried === true)).toEqual(carried)
    expect(carried.filter(Boolean)).toHaveLength(40)
    expect(
      scoredItems.filter(({ unitDoubt }) => unitDoubt !== undefined).map(({ id }) => id),
    ).toEqual(['e87', 'e89', 'e92', 'e93', 'e95', 'e96'])
    for (const [at, { unitDoubt }] of scoredItems.entries())
      if (unitDoubt !== undefined) expect(scored[at]?.doubt).toContain(unitDoubt)
  })

  it('stand under the printed headings, whose points they add up to', () => {
    for (const [at, { part }] of scoredItems.entries()) {
      const primary = primaryOf(part)
      expect(bare(scored[at]?.text('一级指标') ?? '')).toBe(primary?.title)
      expect(scored[at]?.text('一级分值')).toBe(String(primary?.points))
      const secondary = secondaries.find(({ key }) => key === part)
      if (secondary === undefined) continue
      expect(bare(scored[at]?.text('二级指标') ?? '')).toBe(secondary.title)
      expect(scored[at]?.text('二级分值')).toBe(secondary.points?.toString() ?? '')
    }
    const pointsOf = (parts: readonly string[]) =>
      scoredItems
        .filter(({ part }) => parts.includes(part))
        .reduce((sum, { points }) => sum + points, 0)
    for (const { key, points } of secondaries) expect(pointsOf([key])).toBe(points ?? 25)
    for (const { key, points } of primaries)
      expect(
        pointsOf([
          key,
          ...secondaries.filter(({ primary }) => primary === key).map((second) => second.key),
        ]),
      ).toBe(points)
    expect(scoredItems.reduce((sum, { points }) => sum + points, 0)).toBe(1000)
  })
})

describe('the items of a unit', () => {
  it('name those with a blank cell under the unit that probably answers for them', () => {
    const notCounted = (unit: string, readings = {}) =>
      evaluationOf(unitItems, { unit }, readings).warnings.slice(0, -1)
    const ofTown = [
      '评价项（87）5分未计入各街道，但可能由各街道负责：责任部门栏未印，按上一行填“行政审批局 市域治理指挥中心”与居委会自治内容不合，可能为各街道。',
    ]
    const ofBureau = [
      '评价项（89）5分未计入城管局，但可能由城管局负责：责任部门栏未印，按上一行填“各街道”，但第90项为城管局，本项可能亦为城管局。',
      '评价项（96）10分未计入城管局，但可能由城管局负责：责任部门栏未印，按上一行填“各街道”，但内容属城管业务，请核对。',
    ]
    for (const readings of [{}, { blanks: 'printed' }]) {
      expect(notCounted('各街道', readings)).toEqual(ofTown)
      expect(notCounted('城管局', readings)).toEqual(ofBureau)
      expect(notCounted('行政审批局', readings)).toEqual([])
    }
  })
})

describe('the self-score', () => {
  it('adds up whatever is scored, against a plain sum in hundredths', () => {
    const random = seededRandom(10)
    for (let round = 0; round < 50; round += 1) {
      const cents = scoredItems.map(({ points }) => random.below(points * 100 + 1))
      const inputs = Object.fromEntries(
        scoredItems.map(({ id }, at) => [id, ((cents[at] ?? 0) / 100).toFixed(2)]),
      )
      const sum = cents.reduce((one, other) => one + other, 0)
      const whole = valueOf(selfScore, { veto: '未触发', ...inputs })
      expect(Math.round(Number(whole) * 100)).toBe(sum)
    }
  })

  it('refuses more than the full points of an item, and less than none', () => {
    for (const { id, points } of scoredItems) {
      expect(refusedInputs(selfScore, { veto: '未触发', [id]: String(points) })).toEqual([])
      expect(refusedInputs(selfScore, { veto: '未触发', [id]: `${points}.01` })).toEqual([id])
      expect(refusedInputs(selfScore, { veto: '未触发', [id]: '-0.01' })).toEqual([id])
    }
  })

  it('names the items that lack a score, unless a veto settles all', () => {
    const scored = Object.fromEntries(scoredItems.map(({ id, points }) => [id, String(points)]))
    const inputs = { ...scored, veto: '未触发', b1: '', e96: '' }
    expect(evaluationOf(selfScore, inputs).outcome).toEqual({
      kind: 'missing',
      inputs: ['b1', 'e96'],
      summary: '自评未完成：已自评116项，暂计985分；尚有2项（15分）未评。',
    })
    expect(valueOf(selfScore, { ...inputs, veto: '触发' })).toBe('触发否决项')
  })

  it('asks for the veto and never takes silence for none', () => {
    expect(refusedInputs(selfScore, { b1: '5' })).toEqual(['veto'])
  })
})

describe('the bounds of the indicators', () => {
  const cellOf = (id: string): string => {
    const item = /^[be]\d+/.exec(id)?.[0]
    const at = scoredItems.findIndex((candidate) => candidate.id === item)
    return bare(printed[at + 4]?.text('指标内容') ?? '')
  }

  it('stand in the item they are named by, behind the quoted words', () => {
    const words: Readonly<Record<string, RegExp>> = {
      b7a: /全面消除/,
      b13c: /全覆盖/,
      e46: /全部安装/,
      e85: /全覆盖/,
      e90: /不少于两次/,
    }
    for (const { id, limit, quote } of [...baseThresholds, ...evaluationThresholds]) {
      const cell = cellOf(id)
      const at = cell.indexOf(bare(quote))
      expect(at, id).toBeGreaterThanOrEqual(0)
      const behind = cell.slice(at).split('。')[0] ?? ''
      const bound =
        words[id] ?? new RegExp(`(^|[^\\d.])${limit.value.replace('.', '\\.')}([^\\d.]|$)`)
      expect(behind, id).toMatch(bound)
    }
  })

  it('asks for at least one figure and for both of a pair', () => {
    expect(refusedInputs(indicatorCheck, {})).toEqual(['b3a'])
    expect(refusedInputs(indicatorCheck, { income: '1' })).toEqual(['incomeBefore'])
    expect(refusedInputs(indicatorCheck, { deathsBefore: '1' })).toEqual(['deaths'])
    expect(refusedInputs(indicatorCheck, { b9: '100.01' })).toEqual(['b9'])
    expect(refusedInputs(indicatorCheck, { b13b: '120' })).toEqual([])
  })
})

describe('the quotas', () => {
  it('agree with whole-number arithmetic for every number around a step', () => {
    for (let total = 1; total <= 400; total += 1) {
      const need = Math.max(1, Math.floor((total * 2 + 99) / 100))
      expect(valueOf(accessibleParking, { total: String(total) })).toBe(String(need))
      expect(valueOf(parkingSupply, { vehicles: String(total) })).toBe(
        String(Math.floor((total * 12 + 9) / 10)),
      )
      expect(valueOf(publicToilets, { area: String(total / 8) })).toBe(
        String(Math.floor((total + 1) / 2)),
      )
    }
    for (let people = 799_990; people <= 810_010; people += 7)
      expect(valueOf(enforcementStaff, { population: String(people) })).toBe(
        String(Math.floor((people * 3 + 9999) / 10_000)),
      )
  })

  it('refuse parts that are larger than the whole', () => {
    expect(refusedInputs(accessibleParking, { total: '5', accessible: '6' })).toEqual([
      'accessible',
    ])
    expect(
      refusedInputs(enforcementStaff, { population: '1000', staff: '5', frontline: '6' }),
    ).toEqual(['frontline'])
    expect(refusedInputs(enforcementStaff, { population: '1000', frontline: '6' })).toEqual([
      'frontline',
    ])
    expect(refusedInputs(accessibleParking, { total: '0' })).toEqual(['total'])
  })
})

describe('the vetoes', () => {
  it('refuses an event after the day of the assessment', () => {
    expect(refusedInputs(veto, { assessedOn: '2024-06-30', safety: '2024-07-01' })).toEqual([
      'safety',
    ])
  })
})
