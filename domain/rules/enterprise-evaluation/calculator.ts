import { Ratio } from '../../quantity/ratio'
import { defineCalculator } from '../evaluate'
import { baseScore, landAreaOf } from './base-score'
import { bonusScore } from './bonus'
import { noteCalendar } from './calendar'
import { adjustedClass, classNames, warnOfRounding } from './class-adjustment'
import { clauses, documentNumber } from './clauses'
import { dataProblems } from './data-check'
import { deductionScore } from './deduction'
import { isDeferred } from './deferral'
import { examples } from './examples'
import { inputs } from './inputs'
import { readings } from './readings'
import type { Assessment } from './subject'

/** 万元; 三、（二）3. */
const belowScaleLimit = Ratio.of(2000)

/** 工业企业效益综合评价, 溧政发〔2023〕6号: score and class of one enterprise for one year. */
export const enterpriseEvaluation = defineCalculator({
  id: 'liyang-2023-6/enterprise-evaluation',
  title: '工业企业效益综合评价',
  documentNumber,
  inForceFrom: '2023-03-09',
  clauses,
  inputs,
  readings,
  check: dataProblems,
  compute(values, chosen, trace) {
    const assessment: Assessment = { values, readings: chosen, trace }
    if (values.outOfScope !== null) {
      const label = inputs.outOfScope.choices.find(
        ({ value }) => value === values.outOfScope,
      )?.label
      // 等企业除外: which others are meant the text does not say.
      const open =
        values.outOfScope === '等企业' ? '；除外企业的范围文件未列明，请报领导小组认定' : ''
      return {
        kind: 'notApplicable',
        summary: `不属于评价对象：${label ?? values.outOfScope}${open}。`,
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
    noteCalendar(assessment)
    const deferred = isDeferred(assessment)
    const { value, cites } = adjustedClass(assessment, { landArea, total, deferred })
    trace.step({
      id: '评价结果',
      label: '评价结果',
      formula: '按得分定类并调档',
      substituted: `综合评价得分${total.toFixed(2)}`,
      value: `${value}类（${classNames[value]}）`,
      cites,
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
