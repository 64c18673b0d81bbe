import { citer } from '../../citation/citation'
import type { StepDraft } from '../calculator'

export const documentNumber = '溧政发〔2023〕11号'
/** 自发布之日起执行. */
export const inForceFrom = '2023-05-23'
export const cite = citer(documentNumber)

export const agreementClause = cite(
  '五、',
  '属地政府须要与土地受让人签订《产业项目用地投资发展监管协议》，明确项目开竣工、土地利用强度、投产达效等方面要求及违约责任',
)
export const guidePriceClause = cite('四、', '将我市工业项目用地出让指导价格确定为 31 万元/亩')
export const startPriceClause = cite(
  '四、',
  '弹性出让土地的出让起始价格，依照出让指导价格对应的最高使用期限进行年期修正',
)
export const rentClause = cite(
  '四、',
  '先租后让的工业用地的年租金起始价按出让指导价格结合土地还原利率确定',
)

/** 提示 where the text says 一般 or 原则上, 不通过 where it leaves no room. */
export type LineValue = '通过' | '提示' | '一事一议' | '不通过' | '不适用'

/** A line of the review sheet. */
export type Line = Omit<StepDraft, 'value'> & { readonly value: LineValue }

const byWeight: readonly LineValue[] = ['不适用', '通过', '提示', '一事一议', '不通过']

/** The weightiest value of the lines decides. */
export const weightiest = (lines: readonly Line[]): LineValue =>
  byWeight.findLast((wanted) => lines.some(({ value }) => value === wanted)) ?? '通过'

export const labelsOf = (lines: readonly Line[], wanted: readonly LineValue[]): string =>
  lines
    .filter(({ value }) => wanted.includes(value))
    .map(({ label }) => label)
    .join('、')
