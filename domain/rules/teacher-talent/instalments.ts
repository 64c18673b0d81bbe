import { addYears, chineseDate } from '../../calendar/iso-date'
import type { Citation } from '../../citation/citation'
import { Ratio } from '../../quantity/ratio'
import type { Inputs, ReadingChoice, Trace } from '../calculator'
import { openPoint } from '../open-point'
import { cite } from './document'

const result = (label: string) =>
  ({
    kind: 'choice',
    label,
    optional: true,
    cite: paymentClauses.instalments,
    help: '尚未考核的留空，按合格预计。',
    choices: [
      { value: '合格', label: '合格' },
      { value: '不合格', label: '不合格' },
    ],
  }) as const

/** 40/30/30 of 海政办发〔2022〕72号 一、（三）3. */
export const paymentClauses = {
  instalments: cite(
    '一、（三）3',
    '在海门公办学校工作满一年且经考核合格的，支付40%的奖励资金；工作满三年且考核合格的，再支付30%的奖励资金',
  ),
  last: cite('一、（三）3', '其余30%的奖励资金在工作满6年后按教育教学业绩考核情况发放'),
}

export const startInput = { kind: 'date', label: '到岗（开始工作）日期' } as const
export const resultInputs = {
  firstResult: result('满一年考核'),
  thirdResult: result('满三年考核'),
} as const satisfies Inputs
export const lastShareInput = {
  kind: 'number',
  label: '满6年按业绩考核发放的比例（占第三期）',
  unit: '%',
  atLeast: '0',
  atMost: '100',
  optional: true,
  cite: paymentClauses.last,
  help: '文件未规定，由用户录入；未定的留空，按最高额列示。',
} as const

export const failedReading: ReadingChoice = {
  question: '当期考核不合格未支付的奖励，以后考核合格能否补发，文件未规定',
  options: [
    { value: 'lost', label: '不支付也不补发（推定）' },
    { value: 'catchUp', label: '下一期考核合格时一并补发' },
  ],
  cites: [paymentClauses.instalments],
}
export const lastReading: ReadingChoice = {
  question: '满6年后的30%按业绩考核发放多少，文件未规定',
  options: [
    { value: 'highest', label: '按最高额列示（推定）' },
    { value: 'none', label: '未定前不计' },
  ],
  cites: [paymentClauses.last],
}

interface Plan {
  /** 万元 */
  readonly total: Ratio
  readonly startDate: string
  readonly firstResult: string | null
  readonly thirdResult: string | null
  /** % of the third instalment; null as long as it is not decided. */
  readonly lastShare: Ratio | null
  readonly failed: string
  readonly last: string
}
interface Instalment {
  readonly id: string
  readonly due: string
  readonly amount: Ratio
}

const hundred = Ratio.of(100)
const part = (total: Ratio, percent: number): Ratio =>
  total.times(Ratio.of(percent)).dividedBy(hundred)

/** The instalments with their days, noted as steps; assessments not held yet count as passed. */
export function noteInstalments(plan: Plan, trace: Trace): readonly Instalment[] {
  const { total, startDate, firstResult, thirdResult, lastShare } = plan
  const failed = [firstResult, thirdResult].includes('不合格')
  if (failed) trace.gap(openPoint('silent', 'failed', failedReading, plan.failed))
  if (lastShare === null) trace.gap(openPoint('silent', 'last', lastReading, plan.last))
  const catchesUp = plan.failed === 'catchUp'
  const first = firstResult === '不合格' ? Ratio.zero : part(total, 40)
  const late = firstResult === '不合格' && catchesUp ? part(total, 40) : Ratio.zero
  const third = thirdResult === '不合格' ? Ratio.zero : part(total, 30).plus(late)
  const later = thirdResult === '不合格' && catchesUp ? part(total, 30).plus(late) : Ratio.zero
  const share = lastShare ?? (plan.last === 'none' ? Ratio.zero : hundred)
  const lastPart = part(total, 30).times(share).dividedBy(hundred).plus(later)
  const rows: readonly (readonly [string, number, Ratio, number, string | null, Citation])[] = [
    ['第一期', 1, first, 40, firstResult, paymentClauses.instalments],
    ['第二期', 3, third, 30, thirdResult, paymentClauses.instalments],
    ['第三期', 6, lastPart, 30, null, paymentClauses.last],
  ]
  return rows.map(([id, years, amount, percent, assessed, cited]) => {
    const due = addYears(startDate, years)
    trace.step({
      id: `${id}时间`,
      label: `${id}时间`,
      formula: `工作满${years}年`,
      substituted: `${chineseDate(startDate)}到岗`,
      value: chineseDate(due),
      cites: [cited],
    })
    const state =
      id === '第三期'
        ? lastShare === null
          ? '最高额'
          : `业绩考核发放${share.toText()}%`
        : `考核${assessed ?? '合格（预计）'}`
    trace.step({
      id,
      label: id === '第三期' && lastShare === null ? '第三期（最高）' : id,
      formula: `奖励总额×${percent}%${id === '第三期' ? '，按业绩考核情况' : '，考核合格'}`,
      substituted: `${total.toText()}×${percent}%，${state}`,
      value: amount.toText(),
      unit: '万元',
      cites: [cited],
    })
    return { id, due, amount }
  })
}
