import { addYears, chineseDate } from '../../calendar/iso-date'
import { Ratio } from '../../quantity/ratio'
import type { Example, Inputs, Readings } from '../calculator'
import { neededProblems } from '../case-checks'
import { defineCalculator } from '../evaluate'
import { opener } from '../open-point'
import { decided, determined, silent } from '../verdicts'
import { cite, documentNumber, inForceFrom } from './document'
import { failedReading, paymentClauses, resultInputs, startInput } from './instalments'

const clauses = {
  instalments: paymentClauses.instalments,
  oneOff: cite(
    '一、（三）3',
    '优秀高校毕业生B类、C类人才奖励资金在海门公办学校工作满一年经考核合格后一次性发放',
  ),
  clawback: cite(
    '一、（三）5',
    '首聘服务期不少于6年，不满服务期调离（辞职）海门教育系统的，需退回全部奖励资金',
  ),
}

const inputs = {
  payment: {
    kind: 'choice',
    label: '奖励发放方式',
    choices: [
      { value: '分期', label: '特聘人才、优秀高校毕业生A类（40%、30%、30%）' },
      { value: '一次性', label: '优秀高校毕业生B类、C类（一次性）' },
    ],
  },
  total: { kind: 'number', label: '奖励总额', unit: '万元', moreThan: '0' },
  startDate: startInput,
  leaveDate: {
    kind: 'date',
    label: '调离（辞职）日期',
    cite: clauses.clawback,
    help: '不再工作的第一日；服务期按周年计算。',
  },
  ...resultInputs,
} as const satisfies Inputs

const readings = { failed: failedReading } as const satisfies Readings

const passed = { firstResult: '合格', thirdResult: '合格' }
const leaver = (
  total: string,
  leaveDate: string,
  more: Readonly<Record<string, string>> = passed,
) => ({
  payment: '分期',
  total,
  startDate: '2023-09-01',
  leaveDate,
  ...more,
})
const examples: readonly Example[] = [
  {
    name: 'B类满4年离开，已领24和18万元，退回42万元',
    inputs: leaver('60', '2027-09-01'),
    steps: { 已支付第一期: '24', 已支付第二期: '18' },
    outcome: determined('42'),
  },
  {
    name: 'C类1年半离开，退回12万元',
    inputs: leaver('30', '2025-03-01', { firstResult: '合格' }),
    outcome: determined('12'),
  },
  {
    name: 'B类工作到2029年8月31日，次日离开，正好满6年，不退',
    inputs: leaver('60', '2029-09-01'),
    steps: { 服务期: '已满' },
    outcome: determined('0'),
  },
  {
    name: 'B类2029年8月31日起不再工作，差1日满6年，退回42万元',
    inputs: leaver('60', '2029-08-31'),
    steps: { 服务期: '未满' },
    outcome: determined('42'),
  },
  {
    name: '满一年前1日离开，尚未支付',
    inputs: leaver('60', '2024-08-31', {}),
    outcome: determined('0'),
  },
  {
    name: '满一年当日离开，退回第一期',
    inputs: leaver('60', '2024-09-01', { firstResult: '合格' }),
    outcome: determined('24'),
  },
  {
    name: '满三年前1日离开，只退第一期',
    inputs: leaver('60', '2026-08-31', { firstResult: '合格' }),
    outcome: determined('24'),
  },
  {
    name: '满三年当日离开，退回两期',
    inputs: leaver('60', '2026-09-01'),
    outcome: determined('42'),
  },
  {
    name: '第一期考核不合格未支付',
    inputs: leaver('100', '2027-09-01', { firstResult: '不合格', thirdResult: '合格' }),
    outcome: silent('30'),
  },
  {
    name: '第一期考核不合格，第二期已一并补发',
    inputs: leaver('100', '2027-09-01', { firstResult: '不合格', thirdResult: '合格' }),
    readings: { failed: 'catchUp' },
    outcome: silent('70'),
  },
  {
    name: '两期考核均不合格，未支付',
    inputs: leaver('100', '2027-09-01', { firstResult: '不合格', thirdResult: '不合格' }),
    outcome: silent('0'),
  },
  {
    name: '毕业生B类博士一次性3万元，2年离开',
    inputs: { ...leaver('3', '2025-09-01', { firstResult: '合格' }), payment: '一次性' },
    steps: { 已支付一次性奖励: '3' },
    outcome: determined('3'),
  },
  {
    name: '毕业生C类一次性2万元，考核不合格未发放',
    inputs: { ...leaver('2', '2025-09-01', { firstResult: '不合格' }), payment: '一次性' },
    outcome: determined('0'),
  },
]

/** What goes back when somebody leaves before six years, 海政办发〔2022〕72号 一、（三）5. */
export const serviceClawback = defineCalculator({
  id: 'haimen-office-2022-72/service-clawback',
  title: '引进人才不满服务期退回奖励',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  check(values) {
    const { startDate, leaveDate, payment } = values
    if (startDate === undefined || leaveDate === undefined) return []
    if (leaveDate < startDate)
      return [
        {
          input: 'leaveDate',
          label: inputs.leaveDate.label,
          reason: '早于到岗日期',
          remedy: '请核对两个日期',
        },
      ]
    return neededProblems(inputs, values, [
      ...(leaveDate >= addYears(startDate, 1) ? ['firstResult'] : []),
      ...(payment === '分期' && leaveDate >= addYears(startDate, 3) ? ['thirdResult'] : []),
    ])
  },
  compute(values, chosen, trace) {
    const { payment, total, startDate, leaveDate, firstResult, thirdResult } = values
    const full = addYears(startDate, 6)
    trace.step({
      id: '服务期',
      label: '服务期',
      formula: '首聘服务期不少于6年',
      substituted: `${chineseDate(startDate)}至${chineseDate(leaveDate)}，满6年为${chineseDate(full)}`,
      value: leaveDate >= full ? '已满' : '未满',
      cites: [clauses.clawback],
      assumption: '调离（辞职）日期为不再工作的第一日，服务期按周年计算（推定）',
    })
    const result = (amount: Ratio) => {
      trace.step({
        id: '应退回',
        label: '应退回奖励资金',
        formula: leaveDate >= full ? '服务期已满，不退' : '已支付的全部奖励资金',
        value: amount.toText(),
        unit: '万元',
        cites: [clauses.clawback],
        ...(leaveDate >= full ? {} : { assumption: '到期且考核合格的按已支付计，请与实付数核对' }),
      })
      return decided(amount.toText(), `应退回奖励资金${amount.toText()}万元。`)
    }
    if (leaveDate >= full) return result(Ratio.zero)
    const atOne = leaveDate >= addYears(startDate, 1)
    const atThree = leaveDate >= addYears(startDate, 3)
    const percent = (share: number): Ratio => total.times(Ratio.of(share)).dividedBy(Ratio.of(100))
    const note = (id: string, amount: Ratio, formula: string) => {
      trace.step({
        id,
        label: id,
        formula,
        value: amount.toText(),
        unit: '万元',
        cites: [payment === '一次性' ? clauses.oneOff : clauses.instalments],
      })
      return amount
    }
    if (payment === '一次性') {
      const paid = atOne && firstResult === '合格'
      return result(note('已支付一次性奖励', paid ? total : Ratio.zero, '满一年经考核合格'))
    }
    const failedFirst = atOne && firstResult === '不合格'
    const failedThird = atThree && thirdResult === '不合格'
    if (failedFirst || failedThird) opener(trace, readings, chosen)('silent', 'failed')
    const first = atOne && !failedFirst ? percent(40) : Ratio.zero
    const late = failedFirst && chosen.failed === 'catchUp' ? percent(40) : Ratio.zero
    const third = atThree && !failedThird ? percent(30).plus(late) : Ratio.zero
    return result(
      note('已支付第一期', first, '满一年且考核合格，40%').plus(
        note('已支付第二期', third, '满三年且考核合格，30%'),
      ),
    )
  },
  examples,
})
