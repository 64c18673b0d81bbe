import type { Citation } from '../../../citation/citation'
import { clauses } from '../clauses'
import { belowScale, emitting } from './codes'
import type { EnterpriseColumns } from './columns'
import { codeC, codeD, codeNotApplicable, met, type TraceColumns } from './trace-columns'

/** A step of a row as the trace has it: what it came to, and the clauses it rests on. */
export interface TracedStep {
  readonly id: string
  /** Unrounded as far as a double goes; null for a step that comes to words. */
  readonly value: number | null
  readonly cites: readonly Citation[]
}

const { taxPerMu, taxPaid, landArea, salesPerMu, taxableSales, energyUse, emissions } = clauses
const { taxPerEnergy, taxPerEmission, otherIndicators, landTaxWeight } = clauses
const bandCites = [clauses.bandBelow5, clauses.bandFrom5, clauses.bandFrom10, clauses.bandFrom20]
const weightCites = [
  null,
  clauses.weightsClean,
  clauses.weightsEmitting,
  clauses.weightsBelow,
] as const
const classCites = [clauses.classD, clauses.classC, clauses.classB, clauses.classA]

/** Steps that only some rows have, with the bit that says so. */
const bonuses = [
  ['税收上台阶加分', met.taxBonus, clauses.taxBonus],
  ['股改上市加分', met.listing, clauses.listingBonus],
  ['高新技术企业加分', met.highTech, clauses.highTechBonus],
  ['上级荣誉加分', met.honour, clauses.honourBonus],
] as const
const deductions = [
  ['环境保护扣分', met.environment, clauses.environmentDeduction],
  ['安全生产扣分', met.safety, clauses.safetyDeduction],
  ['消防扣分', met.fire, clauses.fireDeduction],
  ['纳税扣分', met.taxOffence, clauses.taxOffence],
  ['举报曝光扣分', met.exposure, clauses.exposureDeduction],
] as const
const lowerings = [
  ['调档1', met.smallPlot, clauses.smallPlot],
  ['调档3', met.belowScaleSales, clauses.belowScaleSales],
] as const
const liftings = [['调档2', met.largePayer, clauses.largePayer]] as const
const vetoes = [
  ['调档5', met.accident, clauses.accident],
  ['曝光降类', met.exposureVeto, clauses.exposureVeto],
] as const

type Optional = readonly (readonly [string, number, Citation])[]
const stepsMet = (optional: Optional, bits: number): readonly TracedStep[] =>
  optional
    .filter(([, bit]) => (bits & bit) !== 0)
    .map(([id, , cite]) => ({ id, value: null, cites: [cite] }))

/** The clauses that decided the class last. */
function decisive(bits: number, scored: number): readonly Citation[] {
  for (const rules of [vetoes, liftings, lowerings]) {
    const found = stepsMet(rules, bits).flatMap(({ cites }) => cites)
    if (found.length > 0 && (bits & met.deferred) === 0) return found
    if (found.length > 0 && rules === vetoes) return found
  }
  if ((bits & met.deferred) !== 0) return [clauses.deferred]
  return [classCites[scored] ?? clauses.classD]
}

/**
 * The steps of a row in the order of the single calculation, 溧政发〔2023〕6号; null for a row that is not in the
 * columns, whose trace the single calculation gives, and none for one outside of the evaluation.
 */
export function tracedSteps(
  columns: EnterpriseColumns,
  trace: TraceColumns,
  row: number,
): readonly TracedStep[] | null {
  if (trace.classes[row] === codeNotApplicable) return []
  if (columns.ordinary(row) !== null) return null
  const kind = columns.choices.kind[row] ?? 0
  const bits = trace.met[row] ?? 0
  const scored = trace.scored[row] ?? codeD
  const decided = trace.classes[row] ?? codeD
  const figure = (id: keyof TraceColumns['figures'], cites: readonly Citation[]): TracedStep => ({
    id,
    value: trace.figures[id][row] ?? NaN,
    cites,
  })
  const words = (id: string, cites: readonly Citation[]): TracedStep => ({ id, value: null, cites })
  const weight = weightCites[kind] ?? clauses.weightsBelow
  const isLow = decided === codeC || decided === codeD
  return [
    figure('亩均税收', [taxPerMu, taxPaid, landArea]),
    figure('亩均税收得分', [bandCites[trace.band[row] ?? 0] ?? clauses.bandBelow5]),
    figure('亩均税收折算分', [landTaxWeight, weight]),
    ...(kind === belowScale
      ? []
      : [
          figure('亩均应税销售收入', [salesPerMu, taxableSales]),
          figure('亩均应税销售收入得分', [otherIndicators]),
          figure('单位能耗税收', [taxPerEnergy, energyUse]),
          figure('单位能耗税收得分', [otherIndicators]),
        ]),
    ...(kind === emitting
      ? [
          figure('单位污染物排放税收', [taxPerEmission, emissions]),
          figure('单位污染物排放税收得分', [otherIndicators]),
        ]
      : []),
    figure('基础分', [clauses.total]),
    ...stepsMet(bonuses, bits),
    figure('加分', [clauses.highestBonus]),
    ...stepsMet(deductions, bits),
    figure('扣分', [clauses.highestDeduction]),
    figure('总分', [clauses.total]),
    ...((bits & met.deferred) === 0
      ? []
      : [words('暂缓定类', [clauses.deferred, clauses.deferredBy])]),
    words('得分定类', [classCites[scored] ?? clauses.classD]),
    ...stepsMet(lowerings, bits),
    ...stepsMet(liftings, bits),
    ...stepsMet(vetoes, bits),
    ...((bits & met.priorityIndustry) !== 0 && isLow
      ? [words('调档4', [clauses.leadingGroup])]
      : []),
    words('评价结果', decisive(bits, scored)),
  ]
}
