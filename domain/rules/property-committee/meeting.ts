import { Ratio } from '../../quantity/ratio'
import type { Example, NumberInput, Problem } from '../calculator'
import { defineCalculator } from '../evaluate'
import { clauses as c, documentNumber, inForceFrom } from './clauses'
import { countProblems } from './member-counts'

const [one, two, three] = [Ratio.of(1), Ratio.of(2), Ratio.of(3)]

const people = { kind: 'number', unit: '人', atLeast: '0' } as const
const total: NumberInput = { ...people, label: '全体成员', atLeast: '1', cite: c.vote }
const requests = {
  ...people,
  label: '提出召开会议的成员',
  optional: true,
  cite: c.convene,
  help: '不核对的留空。',
} as const
const present = {
  ...people,
  label: '本人出席的成员',
  optional: true,
  cite: c.quorum,
  help: '委托他人参加的不计入；不核对的留空。',
} as const
const signed = {
  ...people,
  label: '签名同意的成员',
  optional: true,
  cite: c.vote,
  help: '未表决的留空。',
} as const

/** Smallest count above one half. */
const majority = (whole: Ratio): Ratio => {
  const half = whole.dividedBy(two)
  const least = half.ceiling()
  return least.equals(half) ? least.plus(one) : least
}

const meets = (name: string, inputs: Readonly<Record<string, string>>, value: string): Example => ({
  name,
  inputs,
  outcome: { kind: 'determined', value },
})

/** Least numbers for 9, 11 and 13 members, and one less: to ask, to be present, to pass. */
const bounds: readonly (readonly [string, number, number])[] = [
  ['9', 3, 5],
  ['11', 4, 6],
  ['13', 5, 7],
]
const boundExamples = bounds.flatMap(([all, ask, half]) => [
  meets(`${all}人中${ask}人提出，应当召开`, { total: all, requests: `${ask}` }, '应当召开'),
  meets(
    `${all}人中${ask - 1}人提出，不足三分之一`,
    { total: all, requests: `${ask - 1}` },
    '不足三分之一',
  ),
  meets(`${all}人中${half}人出席，过半数`, { total: all, present: `${half}` }, '会议有效'),
  meets(
    `${all}人中${half - 1}人出席，未过半数`,
    { total: all, present: `${half - 1}` },
    '出席未过半数',
  ),
  meets(
    `${all}人全部出席，${half}人同意，通过`,
    { total: all, present: all, signed: `${half}` },
    '通过',
  ),
  meets(
    `${all}人全部出席，${half - 1}人同意，不通过`,
    { total: all, present: all, signed: `${half - 1}` },
    '不通过',
  ),
])

const examples: readonly Example[] = [
  ...boundExamples,
  meets(
    '11人中7人出席、5人同意：虽过出席人数半数，未过全体半数',
    { total: '11', present: '7', signed: '5' },
    '不通过',
  ),
  meets('13人中7人出席、7人同意，通过', { total: '13', present: '7', signed: '7' }, '通过'),
  meets(
    '13人中6人出席、另有委托，委托不计',
    { total: '13', present: '6', signed: '6' },
    '出席未过半数',
  ),
  meets('10人中5人出席，恰为半数，未过半数', { total: '10', present: '5' }, '出席未过半数'),
  meets('10人中6人出席，过半数', { total: '10', present: '6' }, '会议有效'),
  {
    name: '9人中5人出席、6人签名：过全体半数，另作提示',
    inputs: { total: '9', present: '5', signed: '6' },
    outcome: { kind: 'determined', value: '通过' },
  },
  {
    name: '13人中6人出席、7人签名：出席未过半数',
    inputs: { total: '13', present: '6', signed: '7' },
    outcome: { kind: 'determined', value: '出席未过半数' },
  },
  {
    name: '9人中5人出席、3人提出召开',
    inputs: { total: '9', requests: '3', present: '5' },
    steps: { 提出召开: '应当召开', 出席: '过半数' },
    outcome: { kind: 'determined', value: '会议有效' },
  },
]

/** 会议召开、出席和表决, 七、（一）. */
export const meeting = defineCalculator({
  id: 'changzhou-normative-2023-2/meeting',
  title: '物业管理委员会会议和表决',
  documentNumber,
  inForceFrom,
  clauses: { convene: c.convene, quorum: c.quorum, vote: c.vote },
  inputs: { total, requests, present, signed },
  readings: {},
  check(values) {
    const problems: Problem[] = [
      ...countProblems({ input: 'total', label: total.label, value: values.total }, [
        { input: 'requests', label: requests.label, value: values.requests },
        { input: 'present', label: present.label, value: values.present },
        { input: 'signed', label: signed.label, value: values.signed },
      ]),
    ]
    if (values.requests === null && values.present === null)
      problems.push({
        input: 'present',
        label: present.label,
        reason: '提出召开和出席的人数都未填写',
        remedy: '请至少填写其中一项',
      })
    if (values.present === null && values.signed)
      problems.push({
        input: 'present',
        label: present.label,
        reason: '填有签名同意人数，未填出席人数',
        remedy: '请补填本人出席的人数',
      })
    return problems
  },
  compute(values, _chosen, trace) {
    const all = values.total
    const half = majority(all)
    let value = ''
    let summary = ''
    if (values.requests !== null) {
      const enough = values.requests.times(three).atLeast(all)
      value = enough ? '应当召开' : '不足三分之一'
      summary = enough
        ? '三分之一以上成员提出，主任应当组织召开会议。'
        : '提出的成员不足三分之一，主任不因此负有召开会议的义务。'
      trace.step({
        id: '提出召开',
        label: '提出召开',
        formula: `三分之一以上成员提出，至少${all.dividedBy(three).ceiling().toText()}人`,
        substituted: `${values.requests.toText()}÷${all.toText()}`,
        value,
        cites: [c.convene],
        assumption: '“以上”包括本数（推定）',
      })
    }
    if (values.present === null) return { kind: 'decided', value, summary }
    const met = values.present.atLeast(half)
    trace.step({
      id: '出席',
      label: '出席',
      formula: `过半数成员本人出席，至少${half.toText()}人；委托不计`,
      substituted: `${values.present.toText()}÷${all.toText()}`,
      value: met ? '过半数' : '未过半数',
      cites: [c.quorum],
    })
    if (values.signed !== null) {
      const counted = values.signed
      if (counted.moreThan(values.present))
        trace.warn('签名同意的多于出席的，未出席成员能否签名同意文件未规定，请核对。')
      const passed = counted.atLeast(half)
      trace.step({
        id: '同意',
        label: '签名同意',
        formula: `全体成员过半数签名同意，至少${half.toText()}人`,
        substituted: `${counted.toText()}÷${all.toText()}`,
        value: passed ? '过半数' : '未过半数',
        cites: [c.vote],
      })
      if (met)
        return {
          kind: 'decided',
          value: passed ? '通过' : '不通过',
          summary: `${counted.toText()}人签名同意，${passed ? '超过' : '未超过'}全体成员${all.toText()}人的半数，决定${passed ? '通过' : '不通过'}。`,
        }
    }
    return met
      ? { kind: 'decided', value: '会议有效', summary: '出席成员过半数，会议可以召开。' }
      : {
          kind: 'decided',
          value: '出席未过半数',
          summary: `出席成员未过全体成员${all.toText()}人的半数，不符合会议要求。`,
        }
  },
  examples,
})
