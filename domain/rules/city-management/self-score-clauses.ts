import type { Citation } from '../../citation/citation'
import { items, quoteOf, type ItemId } from './items'
import { primaries, secondaries } from './parts'
import { annex, cite } from './source'

// The keys are those of the lists themselves.
export const itemClauses = Object.fromEntries(
  items.map((item) => [item.id, annex(quoteOf(item))]),
) as Readonly<Record<ItemId, Citation>>

/** 一级指标 and 二级指标 by their keys. */
export const partClauses: Readonly<Record<string, Citation>> = Object.fromEntries([
  ...primaries.map(({ key, quote }) => [key, annex(quote)] as const),
  ...secondaries.map(({ key, title }) => [key, annex(title)] as const),
])

export const headClauses = {
  vetoes: annex('一、否决项'),
  base: annex('二、基础项 200 分'),
  evaluation: annex('三、评价项 800 分'),
  /** Names the rules for scoring, which the gazette does not hold. */
  scoringRules: cite(
    '四、（三）1',
    '对照各项考核评分细则，根据省城管联席办反馈整改意见，对督查中发现的问题逐项进行整改和提升',
  ),
  selfCheck: cite(
    '五、（二）',
    '要对细则中涉及的各指标数据，立即进行对照测评，未达指标的项目迅速落实整改',
  ),
}
