import { chineseDate, addMonths } from '../../calendar/iso-date'
import type { Citation } from '../../citation/citation'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { clauses as c, documentNumber, inForceFrom } from './clauses'
import { limitExamples } from './time-limit-examples'

interface Limit {
  readonly value: string
  readonly from: string
  readonly months: number
  /** 一般: a soft limit. */
  readonly usual?: true
  readonly cite: Citation
}

/** Limits of a project in months; the week of 第二十三条 is in the rule of changes. */
const limits: readonly Limit[] = [
  { value: '人工费用拨付周期', from: '上次拨付日', months: 1, cite: c.wages },
  { value: '竣工结算', from: '竣工验收日', months: 2, usual: true, cite: c.settlement },
  { value: '竣工结算（大型项目）', from: '竣工验收日', months: 3, usual: true, cite: c.settlement },
  { value: '竣工财务决算', from: '竣工结算审核报告出具日', months: 3, cite: c.finalAccounts },
  {
    value: '竣工财务决算（特殊情况延长）',
    from: '竣工结算审核报告出具日',
    months: 6,
    cite: c.finalAccounts,
  },
  { value: '结余资金收回', from: '竣工验收合格日', months: 3, cite: c.surplus },
]
const extended = '竣工财务决算（特殊情况延长）'
const surplus = '结余资金收回'

const readings = {
  extension: {
    question: '“最长不得超过6个月”是总共6个月，还是在3个月之外再延长6个月',
    options: [
      { value: 'inAll', label: '自审核报告出具起总共6个月（推定，从严）' },
      { value: 'onTop', label: '3个月届满后再延长6个月，总共9个月' },
    ],
    cites: [c.finalAccounts],
  },
} as const

/** 项目各环节期限, 第二十四条、第二十五条、第二十八条、第三十二条. */
export const timeLimits = defineCalculator({
  id: 'haimen-2022-17/time-limits',
  title: '政府投资项目期限计算',
  documentNumber,
  inForceFrom,
  clauses: {
    wages: c.wages,
    settlement: c.settlement,
    finalAccounts: c.finalAccounts,
    surplus: c.surplus,
  },
  inputs: {
    limit: {
      kind: 'choice',
      label: '期限',
      choices: limits.map(({ value, from }) => ({ value, label: `${value}（填${from}）` })),
    },
    from: { kind: 'date', label: '起算日期' },
  },
  readings,
  compute({ limit: name, from }, chosen, trace) {
    const limit = limits.find(({ value }) => value === name)
    if (limit === undefined) throw new RangeError(`unknown limit: ${name}`)
    if (name === extended)
      trace.gap(openPoint('twoReadings', 'extension', readings.extension, chosen.extension))
    const months = name === extended && chosen.extension === 'onTop' ? 9 : limit.months
    const due = addMonths(from, months)
    trace.step({
      id: '期限',
      label: name,
      formula: `${limit.from}起${months}个月内${limit.usual ? '（一般）' : ''}`,
      substituted: `${chineseDate(from)}+${months}个月`,
      value: chineseDate(due),
      cites: [limit.cite],
      // The month has no such day.
      ...(due.slice(8) !== from.slice(8)
        ? { assumption: '届满月份没有相同日期的，为该月最后一日（推定）' }
        : {}),
    })
    if (limit.usual) trace.warn('文件写“一般”，不是硬性期限。')
    if (name === '竣工结算（大型项目）')
      trace.warn('“大型项目”文件未界定，与第二十三条的“重大项目”不是同一用语，由用户判断。')
    if (name === surplus) {
      // The accounts that show the surplus may be due only after it must be returned.
      const accounts = addMonths(addMonths(from, 2), 3)
      trace.step({
        id: '对照·决算期限',
        label: '竣工财务决算可能的期限',
        formula: '竣工结算一般2个月，审核报告出具后3个月内编制竣工财务决算',
        substituted: `${chineseDate(from)}+2个月+3个月`,
        value: chineseDate(accounts),
        cites: [c.settlement, c.finalAccounts],
        assumption: '按审核报告在2个月届满时出具（推定）',
      })
      trace.warn('收回结余的期限可能早于竣工财务决算编制完成，届时结余数额可能尚未确定。')
    }
    return {
      kind: 'decided',
      value: chineseDate(due),
      summary: `${name}的期限为${chineseDate(due)}。`,
    }
  },
  examples: limitExamples,
})
