import { Ratio } from '../../quantity/ratio'
import type { Readings, Trace, ValuesOf } from '../calculator'
import { defineCalculator } from '../evaluate'
import { awayFromTarget, limitWords, meets, shownBeside, type Limit } from '../limit'
import { openPoint } from '../open-point'
import { attainmentExamples } from './attainment-examples'
import { attainmentInputs, attainmentProblems, rowClause, rowClauses } from './attainment-inputs'
import { batches, hours, indicators, marks, rowOf, shares, type Indicator } from './indicators'
import { documentNumber, inForceFrom, samplingClauses, samplingReading } from './source'

const readings = {
  sampling: samplingReading,
  hours: {
    question: '培训时间按每人还是按人均，附件1未写明（正文三、（一）3写“每人每年”）',
    options: [
      { value: 'each', label: '按每人，即最少的一人（推定）' },
      { value: 'average', label: '按人均' },
    ],
    cites: hours.map(({ id }) => rowClause(id)),
  },
} as const satisfies Readings

type Result = 'met' | 'unmet' | null
interface Case {
  readonly values: ValuesOf<typeof attainmentInputs>
  readonly chosen: { readonly [K in keyof typeof readings]: string }
  readonly trace: Trace
}
interface Figure {
  readonly indicator: Indicator
  readonly figure: Ratio
  readonly how: string
  readonly limit?: Limit
  readonly assumption?: string
}

function note({ trace }: Case, { indicator, figure, how, limit, assumption }: Figure): Result {
  const bound = limit ?? indicator.limit
  const met = meets(figure, bound)
  trace.step({
    id: indicator.id,
    label: `第${rowOf(indicator.id)}项${indicator.label}`,
    formula: limitWords(bound),
    substituted: `${how}${shownBeside(figure, bound)}${bound.unit}，${awayFromTarget(figure, bound)}`,
    value: met ? '达标' : '未达标',
    cites: [rowClause(indicator.id)],
    ...(assumption === undefined ? {} : { assumption }),
  })
  return met ? 'met' : 'unmet'
}

function shareResult(subject: Case, indicator: (typeof shares)[number]): Result {
  const [part, whole] = [subject.values[`n${indicator.id}`], subject.values[`d${indicator.id}`]]
  if (part === null || whole === null) return null
  if (!whole.isZero())
    return note(subject, {
      indicator,
      figure: part.times(Ratio.of(100)).dividedBy(whole),
      how: `${part.toText()}÷${whole.toText()}×100%=`,
    })
  const cites = [rowClause(indicator.id)]
  // No reading to switch: a dozen such rows would make thousands of combinations, and 不达标 is no reading.
  subject.trace.gap({
    kind: 'silent',
    reading: null,
    question: `第${rowOf(indicator.id)}项“${indicator.label}”分母为0，文件未规定如何计`,
    used: '列为不适用，视同达标（推定）',
    cites,
  })
  subject.trace.step({
    id: indicator.id,
    label: `第${rowOf(indicator.id)}项${indicator.label}`,
    formula: limitWords(indicator.limit),
    substituted: '0÷0',
    value: '不适用',
    cites,
    assumption: '分母为0，视同达标（推定）',
  })
  return 'met'
}

function openReading(subject: Case, reading: keyof typeof readings): string {
  const point = openPoint('twoReadings', reading, readings[reading], subject.chosen[reading])
  subject.trace.gap(point)
  return point.used
}

function hourResult(subject: Case, indicator: (typeof hours)[number]): Result {
  const lowest = subject.values[`low${indicator.id}`]
  const average = subject.values[`mean${indicator.id}`]
  if (lowest === null || average === null) return null
  return note(subject, {
    indicator,
    figure: subject.chosen.hours === 'each' ? lowest : average,
    how: '',
    assumption: subject.chosen.hours === 'each' ? '按每人（推定）' : '按人均',
  })
}

function batchResult(subject: Case, indicator: (typeof batches)[number]): Result {
  const { values, trace } = subject
  const done = values[`n${indicator.id}`]
  const { population } = values
  if (done === null || population === null) return null
  const figure = done.times(Ratio.of(1000)).dividedBy(population)
  const how = `${done.toText()}÷（${population.toText()}÷1000）=`
  if (indicator.id === '16') return note(subject, { indicator, figure, how })
  const body = { ...indicator.limit, value: '8' }
  trace.step({
    id: '正文抽检量',
    label: '正文二、（二）抽检量',
    formula: limitWords(body),
    substituted: `${how}${shownBeside(figure, body)}${body.unit}，${awayFromTarget(figure, body)}`,
    value: meets(figure, body) ? '达标' : '未达标',
    cites: [samplingClauses.bodySampling],
  })
  const assumption = openReading(subject, 'sampling')
  const limit = subject.chosen.sampling === 'annex' ? indicator.limit : body
  return note(subject, { indicator, figure, how, limit, assumption })
}

function markResult(subject: Case, indicator: (typeof marks)[number]): Result {
  const { mark } = subject.values
  return mark === null ? null : note(subject, { indicator, figure: mark, how: '' })
}

/** 31 rows with 38 values, 溧政发〔2023〕12号 附件1: no weights, no score; a row is met when all its values are. */
export const attainment = defineCalculator({
  id: 'liyang-2023-12/indicator-attainment',
  title: '食品安全示范城市量化指标达标核验',
  documentNumber,
  inForceFrom,
  clauses: { ...rowClauses, ...samplingClauses },
  inputs: attainmentInputs,
  readings,
  check: attainmentProblems,
  compute(values, chosen, trace) {
    const subject: Case = { values, chosen, trace }
    if (hours.some(({ id }) => values[`low${id}`] !== null)) openReading(subject, 'hours')
    const results = new Map<string, Result>([
      ...shares.map((indicator) => [indicator.id, shareResult(subject, indicator)] as const),
      ...hours.map((indicator) => [indicator.id, hourResult(subject, indicator)] as const),
      ...batches.map((indicator) => [indicator.id, batchResult(subject, indicator)] as const),
      ...marks.map((indicator) => [indicator.id, markResult(subject, indicator)] as const),
    ])
    const resultOf = ({ id }: Indicator): Result => results.get(id) ?? null
    const filled = indicators.filter((indicator) => resultOf(indicator) !== null).length
    const met = indicators.filter((indicator) => resultOf(indicator) === 'met').length
    const rows = [...new Set(indicators.map(({ id }) => rowOf(id)))]
    const metRows = rows.filter((row) =>
      indicators.filter(({ id }) => rowOf(id) === row).every((one) => resultOf(one) === 'met'),
    ).length
    if (values.n15 !== null || values.n16 !== null)
      trace.warn('人口数由用户录入，口径（常住或户籍）和年份文件未规定。')
    const isComplete = filled === indicators.length
    const value = isComplete
      ? `子项达标${met}/${indicators.length}，指标达标${metRows}/${rows.length}`
      : `已填${filled}项，达标${met}项`
    if (!isComplete) trace.warn(`尚有${indicators.length - filled}个子项未填，不判断整体是否达标。`)
    return { kind: 'decided', value, summary: `${value}。` }
  },
  examples: attainmentExamples,
})
