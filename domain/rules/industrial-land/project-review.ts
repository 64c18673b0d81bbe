import type { Citation } from '../../citation/citation'
import { Ratio } from '../../quantity/ratio'
import type { Trace, ValuesOf } from '../calculator'
import { defineCalculator } from '../evaluate'
import { expansionLines, notePermission } from './capacity-expansion'
import { documentNumber, inForceFrom, labelsOf, weightiest, type Line } from './document'
import { elasticStartPrice } from './elastic-start-price'
import { existingLine, existingReadings, type ExistingReadings } from './existing-enterprise'
import { floorAreaLine, floorAreaReadings, type FloorAreaReadings } from './floor-area'
import { feeLine, guidePrice, notDealPrice } from './land-price'
import { termLines, termReadings } from './land-term'
import { annualRent } from './lease-price'
import { reviewExamples } from './review-examples'
import {
  expansionProject,
  newProject,
  reviewClauses as clauses,
  reviewInputs,
  reviewProblems,
} from './review-inputs'
import { hectares, separateSupplyLine, separateSupplyReadings } from './separate-supply'

const readings = {
  ...separateSupplyReadings,
  ...floorAreaReadings,
  ...existingReadings,
  ...termReadings,
}

interface Review {
  readonly values: ValuesOf<typeof reviewInputs>
  readonly chosen: FloorAreaReadings &
    ExistingReadings & { readonly below: string; readonly majorScope: string }
  readonly trace: Trace
}

/** `reviewProblems` has refused the project where one of these is empty. */
function given<V>(value: V | null): V {
  if (value === null) throw new RangeError('unchecked data')
  return value
}

const flagLine = (label: string, demand: string, done: boolean, citation: Citation): Line => ({
  id: label,
  label,
  formula: demand,
  substituted: done ? '是' : '否或未确认',
  value: done ? '通过' : '不通过',
  cites: [citation],
})

function newProjectLines({ values, chosen, trace }: Review): readonly Line[] {
  const area = hectares(given(values.siteArea), '平方米')
  trace.warn('环境、能耗、产能、安全及投入产出的具体要求文件未规定，结果以录入为准。')
  return [
    flagLine('产业政策', '必须符合国家产业政策', values.policy, clauses.admission),
    flagLine(
      '准入要求',
      '满足环境、能耗、产能、安全及投入产出等方面要求',
      values.demands,
      clauses.admission,
    ),
    flagLine(
      '用地安排计划',
      '列入项目用地安排计划，由市资规局报市政府同意后实施',
      values.arranged,
      clauses.ranking,
    ),
    separateSupplyLine(
      { investment: given(values.investment), hectares: area },
      chosen.below,
      trace,
    ),
  ]
}

function feeLines({ values: { quotaFee }, trace }: Review): readonly Line[] {
  if (quotaFee === null) return []
  trace.warn('土地指标费标准文件未规定，结果以录入数为准。')
  return [feeLine(quotaFee)]
}

function landLines(review: Review): readonly Line[] {
  const { values, chosen, trace } = review
  const facts = {
    ...values,
    landKind: given(values.landKind),
    siteArea: given(values.siteArea),
    floorArea: given(values.floorArea),
  }
  const term = { ...values, mode: given(values.mode), grantYears: given(values.grantYears) }
  return [
    flagLine(
      '国土空间规划',
      '新增工业项目用地必须符合国土空间规划',
      values.planning,
      clauses.planning,
    ),
    ...(values.kind === newProject
      ? newProjectLines(review)
      : [existingLine({ ...values, park: given(values.park) }, chosen, trace)]),
    floorAreaLine(facts, chosen, trace),
    ...termLines(term, chosen.majorScope, trace),
    ...feeLines(review),
    flagLine(
      '监管协议',
      '属地政府须要与土地受让人签订《产业项目用地投资发展监管协议》',
      values.agreement,
      clauses.agreement,
    ),
  ]
}

interface PriceNote {
  readonly told: string
  readonly cites: readonly Citation[]
}

/** What 四、 says of the price besides the guide price, by mode of supply. */
const priceNotes: Readonly<Record<string, PriceNote>> = {
  弹性出让: {
    told: `弹性出让的起始价格须再作年期修正，公式文件未规定，参考值见“${elasticStartPrice.title}”。`,
    cites: [clauses.startPrice],
  },
  先租后让: {
    told: `先租后让的租赁期内不按此收取出让价，另按年租金起始价，参考值见“${annualRent.title}”。`,
    cites: [clauses.rent],
  },
}

/** For information beside the lines: 1 亩 is 1/15 公顷. */
function notePrice({ values, trace }: Review): void {
  const note = priceNotes[given(values.mode)] ?? {
    told: '年期修正只就弹性出让规定，其他出让方式是否修正，文件未规定。',
    cites: [clauses.startPrice],
  }
  const area = hectares(given(values.siteArea), '平方米').times(Ratio.of(15))
  trace.step({
    id: '出让指导价',
    label: '未经年期修正的指导价总额',
    formula: '31×用地面积（亩）',
    substituted: `31×${area.toText()}`,
    value: guidePrice.times(area).toText(),
    unit: '万元',
    cites: [clauses.guidePrice, ...note.cites],
  })
  trace.warn(notDealPrice)
  trace.warn(note.told)
}

/** 工业项目供地审查表: R-D9-1 to R-D9-7 for one project, line by line. */
export const projectReview = defineCalculator({
  id: 'liyang-2023-11/project-review',
  title: '工业项目供地审查表',
  documentNumber,
  inForceFrom,
  clauses,
  inputs: reviewInputs,
  readings,
  check: reviewProblems,
  compute(values, chosen, trace) {
    const review: Review = { values, chosen, trace }
    const isExpansion = values.kind === expansionProject
    const lines = isExpansion
      ? expansionLines(values).map((line) => ({
          ...line,
          cites: [clauses.expansion, clauses.expansionSteps],
        }))
      : landLines(review)
    for (const line of lines) trace.step(line)
    if (!isExpansion) notePrice(review)
    const worst = weightiest(lines)
    if (worst === '不通过')
      return {
        kind: 'decided',
        value: '不通过',
        summary: `${values.kind}审查未通过：${labelsOf(lines, ['不通过'])}。`,
      }
    if (isExpansion) notePermission(trace)
    const hints = labelsOf(lines, ['提示', '一事一议'])
    return hints === ''
      ? { kind: 'decided', value: '通过', summary: `${values.kind}各项审查通过。` }
      : {
          kind: 'decided',
          value: '提示',
          summary: `${values.kind}没有硬性不符，需研判：${hints}。`,
        }
  },
  examples: reviewExamples,
})
