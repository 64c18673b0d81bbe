import { addDays, addYears, chineseDate } from '../../calendar/iso-date'
import { Ratio } from '../../quantity/ratio'
import type { Example, Inputs, Readings } from '../calculator'
import { defineCalculator } from '../evaluate'
import { decided, determined, silent, twoReadings } from '../verdicts'
import { cite, documentNumber, inForceFrom } from './document'
import {
  failedReading,
  lastReading,
  lastShareInput,
  noteInstalments,
  paymentClauses,
  resultInputs,
  startInput,
} from './instalments'
import { comparedReading, higherOther } from './other-reward'

const clauses = {
  ...paymentClauses,
  totals: cite(
    '一、（三）1',
    '6年服务期内给予A、B、C类特聘人才奖励总额分别为每人100万元、60万元、30万元',
  ),
  renewal: cite(
    '一、（三）1',
    '6年服务期满后续聘的，享受我区同等类型优秀教育人才津贴，按学年度考核发放',
  ),
  flat: cite(
    '一、（三）4',
    '为特聘人才提供人才公寓租住，三年内免收租金，或区财政给予相应的房租补贴',
  ),
  higher: cite('三、', '此前发布的政策与本文件不一致的，按照“就高不就低、不重复享受”原则执行'),
}

const inputs = {
  class: {
    kind: 'choice',
    label: '特聘人才类别',
    cite: clauses.totals,
    choices: [
      { value: 'A类', label: 'A类', aliases: ['A'] },
      { value: 'B类', label: 'B类', aliases: ['B'] },
      { value: 'C类', label: 'C类', aliases: ['C'] },
    ],
  },
  startDate: startInput,
  ...resultInputs,
  lastShare: lastShareInput,
  otherReward: {
    kind: 'number',
    label: '可享受的海门其他人才奖励',
    unit: '万元',
    atLeast: '0',
    optional: true,
    cite: clauses.higher,
    help: '没有的留空。',
  },
} as const satisfies Inputs

const readings = {
  failed: failedReading,
  last: lastReading,
  compared: comparedReading(clauses.higher),
} as const satisfies Readings

const totals: Readonly<Record<string, number>> = { A类: 100, B类: 60, C类: 30 }
const start = { startDate: '2023-09-01' }
const passed = { firstResult: '合格', thirdResult: '合格' }
const table: readonly (readonly [string, string, string, string])[] = [
  ['A类', '100', '40', '30'],
  ['B类', '60', '24', '18'],
  ['C类', '30', '12', '9'],
]

const examples: readonly Example[] = [
  ...table.map(([name, total, first, later]) => ({
    name: `${name}奖励总额${total}万元，40%、30%、30%`,
    inputs: { class: name, ...start, ...passed },
    steps: { 奖励总额: total, 第一期: first, 第二期: later, 第三期: later },
    outcome: silent(total),
  })),
  {
    name: 'B类2023年9月1日到岗的支付时间',
    inputs: { class: 'B类', ...start },
    steps: {
      第一期时间: '2024年9月1日',
      第二期时间: '2026年9月1日',
      第三期时间: '2029年9月1日',
      免租期: '至2026年8月31日',
    },
    outcome: silent('60'),
  },
  {
    name: '2024年2月29日到岗，逢无29日之年为28日',
    inputs: { class: 'B类', startDate: '2024-02-29' },
    steps: { 第一期时间: '2025年2月28日', 第三期时间: '2030年2月28日' },
    outcome: silent('60'),
  },
  {
    name: '第三期业绩考核发放80%',
    inputs: { class: 'A类', ...start, ...passed, lastShare: '80' },
    steps: { 第三期: '24' },
    outcome: determined('94'),
  },
  {
    name: '第三期未定前不计',
    inputs: { class: 'A类', ...start, ...passed },
    readings: { last: 'none' },
    steps: { 第三期: '0' },
    outcome: silent('70'),
  },
  {
    name: '满一年考核不合格，不支付也不补发',
    inputs: { class: 'A类', ...start, firstResult: '不合格', lastShare: '100' },
    steps: { 第一期: '0', 第二期: '30', 第三期: '30' },
    outcome: silent('60'),
  },
  {
    name: '满一年考核不合格，满三年合格一并补发',
    inputs: { class: 'A类', ...start, firstResult: '不合格', lastShare: '100' },
    readings: { failed: 'catchUp' },
    steps: { 第一期: '0', 第二期: '70' },
    outcome: silent('100'),
  },
  {
    name: '满三年考核不合格，满6年一并补发',
    inputs: { class: 'A类', ...start, thirdResult: '不合格', lastShare: '100' },
    readings: { failed: 'catchUp' },
    steps: { 第二期: '0', 第三期: '60' },
    outcome: silent('100'),
  },
  {
    name: '其他奖励40万元高于C类，就高享受',
    inputs: { class: 'C类', ...start, otherReward: '40' },
    steps: { 就高享受: '40' },
    outcome: determined('40'),
  },
  {
    name: '其他奖励30万元不高于C类',
    inputs: { class: 'C类', ...start, ...passed, lastShare: '100', otherReward: '30' },
    steps: { 就高享受: '30' },
    outcome: determined('30'),
  },
  {
    name: 'C类第三期只发50%可得25.5万元，其他奖励26万元较高',
    inputs: { class: 'C类', ...start, ...passed, lastShare: '50', otherReward: '26' },
    steps: { 可得奖励: '25.5', 就高享受: '26' },
    outcome: twoReadings('26'),
  },
  {
    name: 'C类第三期只发50%，按奖励总额30万元与其他奖励26万元比较',
    inputs: { class: 'C类', ...start, ...passed, lastShare: '50', otherReward: '26' },
    readings: { compared: 'total' },
    steps: { 就高享受: '30' },
    outcome: twoReadings('25.5'),
  },
  {
    name: 'C类满一年考核不合格可得18万元，其他奖励20万元较高',
    inputs: { class: 'C类', ...start, firstResult: '不合格', lastShare: '100', otherReward: '20' },
    steps: { 可得奖励: '18', 就高享受: '20' },
    outcome: silent('20'),
  },
  {
    name: 'C类满三年一并补发可得30万元，其他奖励20万元不高于本项',
    inputs: { class: 'C类', ...start, firstResult: '不合格', lastShare: '100', otherReward: '20' },
    readings: { failed: 'catchUp' },
    steps: { 就高享受: '30' },
    outcome: silent('30'),
  },
]

/** Reward of a recruited talent, 海政办发〔2022〕72号 一、（三）1, 3, 4; the clawback stands beside it. */
export const recruitedTalentReward = defineCalculator({
  id: 'haimen-office-2022-72/recruited-talent-reward',
  title: '特聘人才奖励及分期支付',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  compute(values, chosen, trace) {
    const total = Ratio.of(totals[values.class] ?? 0)
    trace.step({
      id: '奖励总额',
      label: '奖励总额',
      formula: 'A类100万元、B类60万元、C类30万元',
      substituted: values.class,
      value: total.toText(),
      unit: '万元',
      cites: [clauses.totals],
    })
    const { otherReward: other, startDate } = values
    const compare = (received: Ratio) =>
      other === null
        ? null
        : higherOther(
            {
              other,
              total,
              received,
              formula: '就高不就低、不重复享受',
              assumption: '其他人才奖励按“不重复享受”比较（推定）',
              cite: clauses.higher,
              reading: readings.compared,
              compared: chosen.compared,
            },
            trace,
          )
    if (other?.moreThan(total) === true) {
      const higher = compare(total)
      if (higher !== null) return higher
    }
    const parts = noteInstalments({ ...values, total, ...chosen }, trace)
    trace.step({
      id: '免租期',
      label: '人才公寓免租期',
      formula: '三年内免收租金，或给予房租补贴（金额文件未规定）',
      substituted: `${chineseDate(startDate)}起三年`,
      value: `至${chineseDate(addDays(addYears(startDate, 3), -1))}`,
      cites: [clauses.flat],
      assumption: '免租自到岗之日起算（推定）',
    })
    trace.step({
      id: '服务期满',
      label: '服务期满后',
      formula: '续聘的享受同等类型优秀教育人才津贴，按学年度考核发放',
      value: `${chineseDate(addYears(startDate, 6))}起`,
      cites: [clauses.renewal],
    })
    if (values.lastShare !== null)
      trace.warn('第三期发放比例文件未规定，结果以用户录入的比例为前提。')
    const received = Ratio.sum(parts.map((part) => part.amount))
    const amount = received.toText()
    trace.step({
      id: '可得奖励',
      label: values.lastShare === null ? '可得奖励（最高）' : '可得奖励',
      formula: '各期之和',
      substituted: parts.map((part) => part.amount.toText()).join('+'),
      value: amount,
      unit: '万元',
      cites: [clauses.totals],
    })
    const upTo = values.lastShare === null ? '最高' : ''
    return compare(received) ?? decided(amount, `可得奖励${upTo}${amount}万元。`)
  },
  examples,
})
