import type { Citation } from '../../citation/citation'
import { Ratio } from '../../quantity/ratio'
import { openPoint } from '../open-point'
import { clauses } from './clauses'
import { readings, type ReadingName } from './readings'
import type { Assessment } from './subject'

export type EvaluationClass = 'A' | 'B' | 'C' | 'D' | 'T'

export const classNames: Readonly<Record<EvaluationClass, string>> = {
  A: '优先发展类',
  B: '支持发展类',
  C: '提升发展类',
  D: '限制发展类',
  T: '暂缓定类',
}

/** 溧政发〔2023〕6号 三、（一）: the lower bound belongs to the class. */
export const classBounds: readonly {
  readonly from: Ratio
  readonly value: EvaluationClass
  readonly cite: Citation
}[] = [
  { from: Ratio.of(80), value: 'A', cite: clauses.classA },
  { from: Ratio.of(60), value: 'B', cite: clauses.classB },
  { from: Ratio.of(40), value: 'C', cite: clauses.classC },
]

/** Class by the unrounded total; the text names no rounding. */
export function classOf(total: Ratio): {
  readonly value: EvaluationClass
  readonly cite: Citation
} {
  return classBounds.find(({ from }) => total.atLeast(from)) ?? { value: 'D', cite: clauses.classD }
}

const [three, twoHundred, thousand] = [Ratio.of(3), Ratio.of(200), Ratio.of(1000)]
/** 10 亿元 and 2000 万元, in 万元. */
const [largeSales, belowScaleSales] = [Ratio.of(100_000), Ratio.of(2000)]

interface Adjustment {
  readonly id: string
  readonly label: string
  readonly reason: string
  readonly cite: Citation
  readonly assumption?: string
}

const assumedTax = '年度税收未单独填报，按实缴税金计（推定）'

/** 三、（二）1 and 3: what keeps an enterprise out of class A. */
function loweringRules(
  { values }: Assessment,
  landArea: Ratio,
  total: Ratio,
): readonly Adjustment[] {
  const annualTax = values.annualTax ?? values.taxPaid
  const found: Adjustment[] = []
  if (!total.atLeast(Ratio.of(80))) return found
  const reasons = [
    ...(landArea.lessThan(three) ? [`用地面积${landArea.toText()}亩，小于3亩`] : []),
    ...(annualTax.lessThan(twoHundred) ? [`年度税收${annualTax.toText()}万元，小于200万元`] : []),
  ]
  if (reasons.length > 0)
    found.push({
      id: '调档1',
      label: '调档：小地块、低税收',
      reason: reasons.join('；'),
      cite: clauses.smallPlot,
      ...(values.annualTax === null && annualTax.lessThan(twoHundred)
        ? { assumption: assumedTax }
        : {}),
    })
  if (values.kind === '规下' && values.taxableSales.atLeast(belowScaleSales))
    found.push({
      id: '调档3',
      label: '调档：规下企业销售收入',
      reason: `规下企业年度应税销售收入${values.taxableSales.toText()}万元，达2000万元，不得评为A类`,
      cite: clauses.belowScaleSales,
    })
  return found
}

/** 三、（二）2: large payers below 60 points. */
function liftingRule({ values }: Assessment, total: Ratio): readonly Adjustment[] {
  if (!total.lessThan(Ratio.of(60))) return []
  const annualTax = values.annualTax ?? values.taxPaid
  const byTax = annualTax.atLeast(thousand)
  const reasons = [
    ...(byTax ? [`年度税收${annualTax.toText()}万元，达1000万元`] : []),
    ...(values.taxableSales.atLeast(largeSales)
      ? [`年度应税销售收入${values.taxableSales.toText()}万元，达10亿元`]
      : []),
  ]
  return reasons.length === 0
    ? []
    : [
        {
          id: '调档2',
          label: '调档：税收、销售贡献',
          reason: `${reasons.join('；')}，且得分在60分以下`,
          cite: clauses.largePayer,
          ...(byTax && values.annualTax === null ? { assumption: assumedTax } : {}),
        },
      ]
}

/** 三、（二）5 and 二、（三）5: what puts an enterprise straight into class D. */
function vetoes({ values }: Assessment): readonly Adjustment[] {
  return [
    ...(values.majorAccident
      ? [
          {
            id: '调档5',
            label: '调档：较大以上事件事故',
            reason: '评价年度发生较大以上（含）环保事件、安全事故、火灾事故',
            cite: clauses.accident,
          },
        ]
      : []),
    ...(values.exposureSevere
      ? [
          {
            id: '曝光降类',
            label: '降类：举报或媒体曝光',
            reason: '被举报或媒体曝光，造成严重或恶劣影响',
            cite: clauses.exposureVeto,
          },
        ]
      : []),
  ]
}

export interface DecidedClass {
  readonly value: EvaluationClass
  /** What decided it last. */
  readonly cites: readonly Citation[]
}

/** Notes down the rules that lead to that class. */
function apply(
  { trace }: Assessment,
  value: EvaluationClass,
  adjustments: readonly Adjustment[],
): DecidedClass {
  for (const { id, label, reason, cite, assumption } of adjustments)
    trace.step({
      id,
      label,
      formula: reason,
      value: `${value}类`,
      cites: [cite],
      ...(assumption === undefined ? {} : { assumption }),
    })
  return { value, cites: adjustments.map(({ cite }) => cite) }
}

function noteGap({ readings: chosen, trace }: Assessment, name: ReadingName): void {
  trace.gap(openPoint('twoReadings', name, readings[name], chosen[name]))
}

/**
 * Final class: by score, then 1 and 3 (not A), then 2 (lift to B), then the vetoes. The text gives no order;
 * where two of its rules contradict each other the reading used is noted and can be switched.
 */
export function adjustedClass(
  assessment: Assessment,
  data: { readonly landArea: Ratio; readonly total: Ratio; readonly deferred: boolean },
): DecidedClass {
  const { readings: chosen, trace, values } = assessment
  const { landArea, total, deferred } = data
  const scored = classOf(total)
  trace.step({
    id: '得分定类',
    label: '按得分定类',
    formula: '80分（含）以上A类，60分（含）～80分B类，40分（含）～60分C类，40分以下D类',
    substituted: `综合评价得分${total.toFixed(2)}`,
    value: `${scored.value}类`,
    cites: [scored.cite],
  })
  const vetoed = vetoes(assessment)
  if (deferred) {
    const onList: DecidedClass = { value: 'T', cites: [clauses.deferred] }
    if (vetoed.length === 0) return onList
    noteGap(assessment, 'deferralAndVeto')
    return chosen.deferralAndVeto === 'deferral' ? onList : apply(assessment, 'D', vetoed)
  }
  const lowering = loweringRules(assessment, landArea, total)
  const lifting = liftingRule(assessment, total)
  let decided: DecidedClass = { value: scored.value, cites: [scored.cite] }
  if (lowering.length > 0) decided = apply(assessment, 'B', lowering)
  if (lifting.length > 0) decided = apply(assessment, 'B', lifting)
  if (vetoed.length > 0) {
    if (lifting.length > 0) noteGap(assessment, 'adjustmentOrder')
    if (lifting.length === 0 || chosen.adjustmentOrder === 'vetoLast')
      decided = apply(assessment, 'D', vetoed)
  }
  const isVetoed = vetoed.length > 0 && decided.value === 'D'
  if (values.priorityIndustry && isVetoed)
    trace.warn(
      '因事故或曝光直接列为D类；领军人才、重点培育企业能否再依三、（二）4提请调整，文件未规定，请报领导小组明确。',
    )
  else if (values.priorityIndustry && (decided.value === 'C' || decided.value === 'D')) {
    trace.step({
      id: '调档4',
      label: '提请领导小组研究',
      formula: '科技领军人才企业或重点培育产业类企业，评价为C、D类',
      value: '可作相应调整，由领导小组决定',
      cites: [clauses.leadingGroup],
    })
    trace.warn('可提请领导小组研究调整类别；是否调整由领导小组视实际情况决定，程序不代为调整。')
  }
  return decided
}

/** A displayed total that would tell another class than the exact one. */
export function warnOfRounding({ trace }: Assessment, total: Ratio): void {
  const shown = Ratio.from(total.toFixed(2))
  if (classOf(shown).value !== classOf(total).value)
    trace.warn(
      `综合评价得分四舍五入显示为${total.toFixed(2)}，实际未达到该分数；文件未规定取位，按未取位的数值定类。`,
    )
}
