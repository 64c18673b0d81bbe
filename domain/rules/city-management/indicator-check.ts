import type { Citation } from '../../citation/citation'
import type { Ratio } from '../../quantity/ratio'
import type { CheckableOf, NumberInput, Problem, Trace } from '../calculator'
import { defineCalculator } from '../evaluate'
import { awayFromTarget, limitWords, meets, shownBeside } from '../limit'
import { isAllEmpty } from '../quota'
import { baseThresholds } from './base-thresholds'
import { evaluationThresholds } from './evaluation-thresholds'
import { indicatorExamples } from './indicator-examples'
import { groupOf, itemOrder } from './items'
import { annex, documentNumber, inForceFrom } from './source'
import {
  pairs,
  specialClauses,
  specialInputs,
  specialItems,
  specialReadings,
} from './special-inputs'
import { specialResults, type Result } from './special-results'
import type { Threshold } from './threshold'

const thresholds = [...baseThresholds, ...evaluationThresholds] as const
type ThresholdId = (typeof thresholds)[number]['id']
type Rate = NumberInput & { readonly optional: true }

const rateInput = ({ id, label, limit, quote, top, help }: Threshold): Rate => ({
  kind: 'number',
  label,
  unit: limit.unit,
  atLeast: '0',
  ...(top === undefined ? {} : { atMost: top }),
  optional: true,
  group: groupOf(id),
  cite: annex(quote),
  ...(help === undefined ? {} : { help }),
})

// Both records have the keys of the list itself.
const rateInputs = Object.fromEntries(
  thresholds.map((threshold) => [threshold.id, rateInput(threshold)]),
) as Readonly<Record<ThresholdId, Rate>>
const rateClauses = Object.fromEntries(
  thresholds.map(({ id, quote }) => [id, annex(quote)]),
) as Readonly<Record<ThresholdId, Citation>>

const allInputs = { ...rateInputs, ...specialInputs }
const order = (name: string): number => itemOrder(specialItems[name] ?? name)
/** In the order of the annex, so that the form shows its headings in that order. */
const inputs = Object.fromEntries(
  Object.entries(allInputs).sort(([one], [other]) => order(one) - order(other)),
) as typeof allInputs

function noteRate(trace: Trace, threshold: Threshold, figure: Ratio): Result {
  const { label, limit, quote, assumption } = threshold
  const result = meets(figure, limit) ? '达标' : '未达标'
  trace.step({
    id: label,
    label,
    formula: limitWords(limit),
    substituted: `${shownBeside(figure, limit)}${limit.unit}，${awayFromTarget(figure, limit)}`,
    value: result,
    cites: [annex(quote)],
    ...(assumption === undefined ? {} : { assumption }),
  })
  return result
}

function problems(values: CheckableOf<typeof inputs>): readonly Problem[] {
  if (isAllEmpty(inputs, values))
    return [
      {
        input: thresholds[0].id,
        label: '指标',
        reason: '未填写任何一项',
        remedy: '请至少填报一项指标',
      },
    ]
  return pairs.flatMap(([one, other]) => {
    const missing = values[one] === null ? one : values[other] === null ? other : null
    return missing === null || (values[one] === null && values[other] === null)
      ? []
      : [
          {
            input: missing,
            label: inputs[missing].label,
            reason: '未填写',
            remedy: '两项须一并填报，没有的填0',
          },
        ]
  })
}

const count = (results: readonly Result[], wanted: Result): number =>
  results.filter((result) => result === wanted).length

/** The numbers of 溧政发〔2023〕10号 附件 against their bounds; whatever is left empty is not judged. */
export const indicatorCheck = defineCalculator({
  id: 'liyang-2023-10/indicator-check',
  title: '城市管理示范市指标对照测评',
  documentNumber,
  inForceFrom,
  clauses: { ...rateClauses, ...specialClauses },
  inputs,
  readings: specialReadings,
  check: problems,
  compute(values, chosen, trace) {
    const rates = thresholds.flatMap((threshold) => {
      const figure = values[threshold.id]
      return figure === null ? [] : [noteRate(trace, threshold, figure)]
    })
    const results = [...rates, ...specialResults({ values, chosen, trace })]
    const [met, unmet, open] = [
      count(results, '达标'),
      count(results, '未达标'),
      count(results, '待认定'),
    ]
    trace.warn(
      '停车、执法人员、环卫设施、环卫工资和社区设施各有计算器；指标达标不等于得满分，扣分细则本文件未规定。',
    )
    const value = [
      `达标${met}项`,
      ...(unmet === 0 ? [] : [`未达标${unmet}项`]),
      ...(open === 0 ? [] : [`待认定${open}项`]),
    ].join('、')
    return { kind: 'decided', value, summary: `已填报${results.length}项指标：${value}。` }
  },
  examples: indicatorExamples,
})
