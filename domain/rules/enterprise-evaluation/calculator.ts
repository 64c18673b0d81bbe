import type { Problem } from '../calculator'
import { Ratio } from '../../quantity/ratio'
import { defineCalculator } from '../evaluate'
import { baseScore, landAreaOf } from './base-score'
import { bonusScore } from './bonus'
import { adjustedClass, classNames, warnOfRounding } from './class-adjustment'
import { clauses, documentNumber } from './clauses'
import { deductionScore } from './deduction'
import { isDeferred } from './deferral'
import { examples } from './examples'
import { inputs } from './inputs'
import { readings } from './readings'
import type { Assessment, EnterpriseValues } from './subject'

/** 万元; 三、（二）3. */
const belowScaleLimit = Ratio.of(2000)

type InputName = keyof typeof inputs

const problem = (input: InputName, reason: string, remedy: string): Problem => ({
  input,
  label: inputs[input].label,
  reason,
  remedy,
})
const missing = (input: InputName, remedy: string): Problem => problem(input, '未填写', remedy)
const askBenchmark = '请填领导小组公布的基准值，或参评企业平均值的2倍'

/** Area: given, or all three figures of a shared plot, not both. */
function checkArea(values: EnterpriseValues): readonly Problem[] {
  const plot = [values.plotArea, values.ownFloorArea, values.totalFloorArea]
  const { landArea, ownFloorArea, totalFloorArea } = values
  if (landArea === null && plot.some((part) => part === null))
    return [
      missing(
        'landArea',
        '无法计算亩均税收，请补填占地面积，或填全共用地块面积、本企业建筑面积和地块总建筑面积',
      ),
    ]
  if (landArea !== null && plot.some((part) => part !== null))
    return [
      problem('plotArea', '与占地面积同时填写，无法判断用哪一个', '请只留占地面积或只留分摊数据'),
    ]
  if (ownFloorArea !== null && totalFloorArea !== null && ownFloorArea.moreThan(totalFloorArea))
    return [problem('ownFloorArea', '大于地块总建筑面积', '请核对两项建筑面积')]
  return []
}

/** Data that only some kinds of enterprise need, and data that must agree with each other. */
function check(values: EnterpriseValues): readonly Problem[] {
  if (values.outOfScope !== null) return []
  const above = values.kind !== '规下'
  const emitting = values.kind === '规上有排污'
  const dates = [values.leasedRegisteredOn, values.landSuppliedOn, values.mergerLandOn]
  const needed: readonly (readonly [boolean, InputName, string])[] = [
    [above && values.energyUse === null, 'energyUse', '规上企业须计算单位能耗税收，请补填总能耗'],
    [above && values.salesBenchmark === null, 'salesBenchmark', askBenchmark],
    [above && values.energyBenchmark === null, 'energyBenchmark', askBenchmark],
    [
      emitting && values.emissions === null,
      'emissions',
      '请补填七项指标排放量之和；确无生产性排污的，企业类型改为“规上无排污”',
    ],
    [emitting && values.emissionBenchmark === null, 'emissionBenchmark', askBenchmark],
    [
      dates.some((date) => date !== null) && values.referenceDate === null,
      'referenceDate',
      '计算是否届满需要评价基准日，如2023-12-31',
    ],
  ]
  return [
    ...checkArea(values),
    ...needed.filter(([lacks]) => lacks).map(([, input, remedy]) => missing(input, remedy)),
  ]
}

/** 工业企业效益综合评价, 溧政发〔2023〕6号: score and class of one enterprise for one year. */
export const enterpriseEvaluation = defineCalculator({
  id: 'liyang-2023-6/enterprise-evaluation',
  title: '工业企业效益综合评价',
  documentNumber,
  inForceFrom: '2023-03-09',
  clauses,
  inputs,
  readings,
  check,
  compute(values, chosen, trace) {
    const assessment: Assessment = { values, readings: chosen, trace }
    if (values.outOfScope !== null) {
      const label = inputs.outOfScope.choices.find(
        ({ value }) => value === values.outOfScope,
      )?.label
      return {
        kind: 'notApplicable',
        summary: `不属于评价对象：${label ?? values.outOfScope}。`,
        cites: [clauses.scope],
      }
    }
    const landArea = landAreaOf(assessment)
    const base = baseScore(assessment, landArea)
    const bonus = bonusScore(assessment)
    const deduction = deductionScore(assessment)
    const total = base.plus(bonus).minus(deduction)
    trace.step({
      id: '总分',
      label: '综合评价得分',
      formula: '基础分+加分-扣分',
      substituted: `${base.toText()}+${bonus.toText()}-${deduction.toText()}`,
      value: total.toFixed(2),
      unit: '分',
      cites: [clauses.total],
    })
    warnOfRounding(assessment, total)
    const deferred = isDeferred(assessment)
    const value = adjustedClass(assessment, { landArea, total, deferred })
    trace.step({
      id: '评价结果',
      label: '评价结果',
      formula: '按得分定类并调档',
      value: `${value}类（${classNames[value]}）`,
      cites: [],
    })
    if (values.kind === '规下' && values.taxableSales.atLeast(belowScaleLimit))
      trace.warn('规下企业应税销售收入已达2000万元，请核对是否应纳入规上统计。')
    return {
      kind: 'decided',
      value,
      summary: `综合评价得分${total.toFixed(2)}分，评为${value}类（${classNames[value]}）。`,
    }
  },
  examples,
})
