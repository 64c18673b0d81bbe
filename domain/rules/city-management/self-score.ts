import type { Citation } from '../../citation/citation'
import { Ratio } from '../../quantity/ratio'
import type { NumberInput, Trace } from '../calculator'
import { defineCalculator } from '../evaluate'
import { missing } from '../verdicts'
import { groupOf, itemName, items, scoredItems, shortText, type ItemId } from './items'
import { primaries, secondaries, type Primary } from './parts'
import { headClauses, itemClauses, partClauses } from './self-score-clauses'
import { selfScoreExamples } from './self-score-examples'
import type { ScoredItem } from './scored-item'
import { documentNumber, inForceFrom } from './source'

type Score = NumberInput & { readonly optional: true }
type Scores = Readonly<Record<ItemId, Ratio | null>>

function helpOf({ text, units, carried, unitDoubt, part }: ScoredItem): string {
  const secondary = secondaries.find(({ key }) => key === part)
  const unit = carried === true ? `${units}（原表此格空白，承上一行）` : units
  return [
    secondary === undefined ? '' : `二级指标${secondary.title}。`,
    text,
    `责任部门：${unit}。`,
    unitDoubt === undefined ? '' : `${unitDoubt}。`,
    '评分依据：基础资料和工作台账，另附备查。',
  ].join('')
}

const scoreInput = (item: (typeof items)[number]): Score => ({
  kind: 'number',
  label: `${itemName(item)}${shortText(item)}`,
  unit: '分',
  atLeast: '0',
  atMost: String(item.points),
  optional: true,
  group: groupOf(item.id),
  cite: itemClauses[item.id],
  help: helpOf(item),
})
// The keys are those of the list itself.
const scoreInputs = Object.fromEntries(
  items.map((item) => [item.id, scoreInput(item)]),
) as Readonly<Record<ItemId, Score>>

const veto = {
  kind: 'choice',
  label: '否决项核验结果',
  group: '否决项与分数线',
  cite: headClauses.vetoes,
  help: '四项否决情形的核验见“城市管理示范市否决项核验”。',
  choices: [
    { value: '未触发', label: '四项均未触发' },
    { value: '触发', label: '有一项或多项触发' },
  ],
} as const
const passMark = {
  kind: 'number',
  label: '达标分数线',
  unit: '分',
  atLeast: '0',
  atMost: '1000',
  optional: true,
  group: '否决项与分数线',
  help: '文件未规定，由用户录入（见省考核评分细则）；留空则只计总分，不判断是否达标。',
} as const satisfies NumberInput & { readonly optional: true }

/** 台账 of the sums: parts first, then the headings above them. */
interface Sum {
  readonly title: string
  readonly scores: readonly (Ratio | null)[]
  readonly full: number
  readonly cite: Citation
  readonly assumption?: string
}

const added = (scores: readonly (Ratio | null)[]): Ratio =>
  Ratio.sum(scores.map((score) => score ?? Ratio.zero))

function noteSum(trace: Trace, { title, scores, full, cite, assumption }: Sum): Ratio {
  const total = added(scores)
  const shown = scores.length > 15 ? '' : scores.map((score) => score?.toText() ?? '未评').join('+')
  trace.step({
    id: title,
    label: title,
    formula: `各项得分相加，满分${full}分`,
    substituted: shown,
    value: total.toText(),
    unit: '分',
    cites: [cite],
    ...(assumption === undefined ? {} : { assumption }),
  })
  return total
}

const scoresOf = (values: Scores, part: string): readonly (Ratio | null)[] =>
  items.filter((item) => item.part === part).map(({ id }) => values[id])

function primaryScore(trace: Trace, values: Scores, primary: Primary): Ratio {
  const cite = partClauses[primary.key] ?? headClauses.base
  const head = { title: `${primary.section}${primary.title}`, full: primary.points, cite }
  if (primary.section === '基础项')
    return noteSum(trace, { ...head, scores: scoresOf(values, primary.key) })
  const parts = secondaries
    .filter((secondary) => secondary.primary === primary.key)
    .map(({ key, title, points }) => {
      const full = items
        .filter((item) => item.part === key)
        .reduce((sum, item) => sum + item.points, 0)
      return noteSum(trace, {
        title,
        full,
        scores: scoresOf(values, key),
        cite: partClauses[key] ?? headClauses.evaluation,
        ...(points === null
          ? { assumption: `二级分值未印出，按所属各项之和${full}分（推定）` }
          : {}),
      })
    })
  return noteSum(trace, { ...head, scores: parts })
}

/** Where points are lost: the list to work off. */
function noteLosses(trace: Trace, values: Scores): void {
  for (const item of items) {
    const score = values[item.id]
    const lost = score === null ? Ratio.zero : Ratio.of(item.points).minus(score)
    if (score !== null && !lost.isZero())
      trace.step({
        id: `失分${item.id}`,
        label: `${itemName(item)}失分`,
        formula: `${shortText(item)}（责任部门：${item.units}）`,
        substituted: `${item.points}-${score.toText()}`,
        value: lost.toText(),
        unit: '分',
        cites: [itemClauses[item.id]],
      })
  }
}

function notePassMark(trace: Trace, total: Ratio, mark: Ratio): string {
  const reached = total.atLeast(mark)
  const distance = reached ? total.minus(mark) : mark.minus(total)
  const words = reached
    ? `达到录入的分数线${mark.toText()}分`
    : `距录入的分数线差${distance.toText()}分`
  trace.step({
    id: '分数线',
    label: '与录入分数线比较',
    formula: '总分-分数线',
    substituted: `${total.toText()}-${mark.toText()}`,
    value: total.minus(mark).toText(),
    unit: '分',
    cites: [headClauses.scoringRules],
    assumption: '分数线文件未规定，由用户录入',
  })
  return words
}

/** 江苏省城市管理示范市 self-score, 溧政发〔2023〕10号 附件: 22 + 96 items, 200 + 800 points. */
export const selfScore = defineCalculator({
  id: 'liyang-2023-10/self-score',
  title: '城市管理示范市自评总分',
  documentNumber,
  inForceFrom,
  clauses: { ...headClauses, ...partClauses, ...itemClauses },
  inputs: { veto, passMark, ...scoreInputs },
  readings: {},
  compute(values, _readings, trace) {
    const sumOf = (section: Primary['section']): readonly Ratio[] =>
      primaries
        .filter((primary) => primary.section === section)
        .map((primary) => primaryScore(trace, values, primary))
    const base = noteSum(trace, {
      title: '基础项合计',
      full: 200,
      scores: sumOf('基础项'),
      cite: headClauses.base,
    })
    const evaluation = noteSum(trace, {
      title: '评价项合计',
      full: 800,
      scores: sumOf('评价项'),
      cite: headClauses.evaluation,
    })
    const total = noteSum(trace, {
      title: '总分',
      full: 1000,
      scores: [base, evaluation],
      cite: headClauses.selfCheck,
    })
    noteLosses(trace, values)
    trace.warn(
      '各项如何扣分、多少分达标，本文件未规定（见省考核评分细则，未收录）；得分由用户评定。',
    )
    const open = scoredItems.filter(({ id }) => values[id] === null)
    const openPoints = open.reduce((sum, { points }) => sum + points, 0)
    const compared =
      values.passMark === null || open.length > 0
        ? null
        : notePassMark(trace, total, values.passMark)
    if (values.veto === '触发') {
      trace.step({
        id: '否决项',
        label: '否决项',
        formula: '四项否决情形有一项或多项触发',
        value: '触发否决项',
        cites: [headClauses.vetoes],
      })
      trace.warn('触发否决项的后果，本文件只列为“否决项”，未写明具体处理。')
      return {
        kind: 'decided',
        value: '触发否决项',
        summary: `触发否决项，自评得分${total.toText()}分不改变此结果。`,
      }
    }
    if (open.length > 0) {
      trace.warn(`未自评：${open.map(itemName).join('、')}。`)
      return missing(
        open.map(({ id }) => id),
        `自评未完成：已自评${items.length - open.length}项，暂计${total.toText()}分；尚有${open.length}项（${openPoints}分）未评。`,
      )
    }
    return {
      kind: 'decided',
      value: total.toText(),
      summary: `自评总分${total.toText()}分（满分1000分）${compared === null ? '' : `，${compared}`}。`,
    }
  },
  examples: selfScoreExamples,
})
