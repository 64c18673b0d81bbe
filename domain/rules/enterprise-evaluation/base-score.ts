import type { Citation } from '../../citation/citation'
import { Ratio } from '../../quantity/ratio'
import { clauses } from './clauses'
import { landTaxScore } from './land-tax-score'
import type { Assessment } from './subject'

const ten = Ratio.of(10)
const hundred = Ratio.of(100)

/** Points of 亩均税收 by enterprise kind; the other indicators count 10 each. */
const landTaxWeights: Readonly<
  Record<string, { readonly weight: number; readonly cite: Citation }>
> = {
  规上无排污: { weight: 80, cite: clauses.weightsClean },
  规上有排污: { weight: 70, cite: clauses.weightsEmitting },
  规下: { weight: 100, cite: clauses.weightsBelow },
}

/** Area in 亩, given or taken as a share of the plot; the check has seen to it that one of the two is there. */
export function landAreaOf({ values, trace }: Assessment): Ratio {
  if (values.landArea !== null) return values.landArea
  const { plotArea, ownFloorArea, totalFloorArea } = values
  if (plotArea === null || ownFloorArea === null || totalFloorArea === null)
    throw new RangeError('neither area nor share of a plot')
  const area = plotArea.times(ownFloorArea).dividedBy(totalFloorArea)
  trace.step({
    id: '占地面积',
    label: '占地面积（分摊）',
    formula: '共用地块面积×本企业建筑面积÷地块总建筑面积',
    substituted: `${plotArea.toText()}×${ownFloorArea.toText()}÷${totalFloorArea.toText()}`,
    value: area.toText(),
    unit: '亩',
    cites: [clauses.sharedPlot],
  })
  return area
}

interface Indicator {
  readonly name: string
  readonly formula: string
  readonly dividend: Ratio
  readonly divisor: Ratio | null
  readonly benchmark: Ratio | null
  readonly unit: string
  readonly cites: readonly Citation[]
}

/** min(10, value ÷ benchmark × 10) of one of the three indicators beside 亩均税收. */
function indicatorScore(indicator: Indicator, { trace }: Assessment): Ratio {
  const { name, dividend, divisor, benchmark } = indicator
  if (divisor === null || benchmark === null) throw new RangeError(`unchecked data: ${name}`)
  const value = dividend.dividedBy(divisor)
  trace.step({
    id: name,
    label: name,
    formula: indicator.formula,
    substituted: `${dividend.toText()}÷${divisor.toText()}`,
    value: value.toText(),
    unit: indicator.unit,
    cites: indicator.cites,
  })
  const points = Ratio.min(ten, value.dividedBy(benchmark).times(ten))
  trace.step({
    id: `${name}得分`,
    label: `${name}得分`,
    formula: '指标值÷基准值×基准分，最高不超过基准分',
    substituted: `${value.toText()}÷${benchmark.toText(6)}×10，不超过10`,
    value: points.toText(),
    unit: '分',
    cites: [clauses.otherIndicators],
  })
  return points
}

/** 基础分 of 溧政发〔2023〕6号 二、（一）, with every indicator as a step. */
export function baseScore(assessment: Assessment, landArea: Ratio): Ratio {
  const { values, trace } = assessment
  const taxPerMu = values.taxPaid.dividedBy(landArea)
  trace.step({
    id: '亩均税收',
    label: '亩均税收',
    formula: '实缴税金÷占地面积',
    substituted: `${values.taxPaid.toText()}÷${landArea.toText()}`,
    value: taxPerMu.toText(),
    unit: '万元/亩',
    cites: [clauses.taxPerMu, clauses.taxPaid, clauses.landArea],
  })
  const band = landTaxScore(taxPerMu)
  trace.step({
    id: '亩均税收得分',
    label: '亩均税收得分（百分制）',
    formula: band.formula,
    substituted: band.substituted(taxPerMu.toText()),
    value: band.points.toText(),
    unit: '分',
    cites: [band.cite],
  })
  const weights = landTaxWeights[values.kind]
  if (weights === undefined) throw new RangeError(`unknown kind: ${values.kind}`)
  const weighted = band.points.times(Ratio.of(weights.weight)).dividedBy(hundred)
  trace.step({
    id: '亩均税收折算分',
    label: '亩均税收折算分',
    formula: `百分制得分×${weights.weight}%`,
    substituted: `${band.points.toText()}×${weights.weight}%`,
    value: weighted.toText(),
    unit: '分',
    cites: [clauses.landTaxWeight, weights.cite],
  })
  if (values.kind === '规下') return noteBase(assessment, [weighted])

  const points = [
    weighted,
    indicatorScore(
      {
        name: '亩均应税销售收入',
        formula: '应税销售收入÷占地面积',
        dividend: values.taxableSales,
        divisor: landArea,
        benchmark: values.salesBenchmark,
        unit: '万元/亩',
        cites: [clauses.salesPerMu, clauses.taxableSales],
      },
      assessment,
    ),
    indicatorScore(
      {
        name: '单位能耗税收',
        formula: '实缴税金÷总能耗',
        dividend: values.taxPaid,
        divisor: values.energyUse,
        benchmark: values.energyBenchmark,
        unit: '万元/吨标煤',
        cites: [clauses.taxPerEnergy, clauses.energyUse],
      },
      assessment,
    ),
  ]
  if (values.kind === '规上有排污')
    points.push(
      indicatorScore(
        {
          name: '单位污染物排放税收',
          formula: '实缴税金÷污染物排放量',
          dividend: values.taxPaid,
          divisor: values.emissions,
          benchmark: values.emissionBenchmark,
          unit: '万元/吨',
          cites: [clauses.taxPerEmission, clauses.emissions],
        },
        assessment,
      ),
    )
  return noteBase(assessment, points)
}

function noteBase({ trace }: Assessment, points: readonly Ratio[]): Ratio {
  const base = points.reduce((sum, part) => sum.plus(part), Ratio.zero)
  trace.step({
    id: '基础分',
    label: '基础分',
    formula: '各项指标得分之和',
    substituted: points.map((part) => part.toText()).join('+'),
    value: base.toText(),
    unit: '分',
    cites: [clauses.total],
  })
  return base
}
