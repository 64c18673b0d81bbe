import type { Citation } from '../../citation/citation'
import type { Inputs, Trace, ValuesOf } from '../calculator'
import { defineCalculator } from '../evaluate'
import { clauses as c, documentNumber, inForceFrom } from './clauses'
import { ownerMemberExamples } from './owner-member-examples'

const owner = { input: 'member', oneOf: ['拟任业主成员', '在任业主成员'] }
const sitting = { input: 'member', oneOf: ['在任业主成员'] }
const appointed = { input: 'member', oneOf: ['在任单位指派成员'] }

const inputs = {
  member: {
    kind: 'choice',
    label: '成员类别',
    choices: [
      { value: '拟任业主成员', label: '拟任业主成员' },
      { value: '在任业主成员', label: '在任业主成员' },
      { value: '在任单位指派成员', label: '在任单位指派成员' },
    ],
  },
  interest: {
    kind: 'flag',
    label: '本人或近亲属与物业服务企业或者关联建设单位有利害关系',
    cite: c.barred1,
    shownWhen: owner,
  },
  misuse: {
    kind: 'flag',
    label: '损坏承重结构、违法建设、擅自改变使用性质等',
    cite: c.barred2,
    shownWhen: owner,
  },
  letting: {
    kind: 'flag',
    label: '违反出租人均面积、使用功能、消防安全等规定',
    cite: c.barred3,
    shownWhen: owner,
  },
  improperGain: { kind: 'flag', label: '牟取不正当利益', cite: c.barred4, shownWhen: owner },
  brokeRules: {
    kind: 'flag',
    label: '违反临时管理规约、管理规约、议事规则',
    cite: c.barred5,
    shownWhen: owner,
  },
  rectified: {
    kind: 'flag',
    label: '上项违反已经改正',
    cite: c.barred5,
    shownWhen: { input: 'brokeRules', oneOf: ['是'] },
  },
  otherLaw: {
    kind: 'flag',
    label: '有法律法规规定的其他不宜担任情形',
    cite: c.barred6,
    shownWhen: owner,
  },
  unqualified: {
    kind: 'flag',
    label: '不符合法律法规规定或者业主共同约定的条件',
    cite: c.qualified,
    shownWhen: owner,
  },
  arrears: {
    kind: 'flag',
    label: '欠交物业服务费用、住宅专项维修资金等',
    cite: c.arrears,
    shownWhen: owner,
  },
  arrearsRestricted: {
    kind: 'flag',
    label: '议事规则、管理规约对此作有限制性规定',
    cite: c.arrears,
    shownWhen: { input: 'arrears', oneOf: ['是'] },
  },
  article17: {
    kind: 'flag',
    label: '有《常州市住宅物业管理条例》第十七条规定的情形',
    cite: c.terminate3,
    help: '该条文不在所收文件内，请另行核对。',
    shownWhen: sitting,
  },
  departed: { kind: 'flag', label: '已经离职', cite: c.terminate1, shownWhen: appointed },
  notPerforming: {
    kind: 'flag',
    label: '未正当履行职责',
    cite: c.terminate1,
    shownWhen: appointed,
  },
  harmsOwners: {
    kind: 'flag',
    label: '侵犯业主共同利益',
    cite: c.terminate1,
    shownWhen: appointed,
  },
} as const satisfies Inputs
type Values = ValuesOf<typeof inputs>

interface Ground {
  readonly id: string
  readonly met: boolean
  readonly cite: Citation
}

const bars = (values: Values): readonly Ground[] => [
  { id: '利害关系', met: values.interest, cite: c.barred1 },
  { id: '不当使用物业', met: values.misuse, cite: c.barred2 },
  { id: '违规出租', met: values.letting, cite: c.barred3 },
  { id: '牟取不正当利益', met: values.improperGain, cite: c.barred4 },
  { id: '违反规约且未改正', met: values.brokeRules && !values.rectified, cite: c.barred5 },
  { id: '法律法规其他情形', met: values.otherLaw, cite: c.barred6 },
]

function noteGrounds(trace: Trace, grounds: readonly Ground[], [yes, no]: [string, string]): void {
  for (const { id, met, cite } of grounds)
    trace.step({
      id,
      label: id,
      formula: `${cite.clause}所列情形`,
      value: met ? yes : no,
      cites: [cite],
    })
}

function noteArrears(trace: Trace, { arrears, arrearsRestricted }: Values): void {
  if (!arrears) return
  trace.step({
    id: '欠交费用',
    label: '欠交费用',
    formula: '可以在议事规则、管理规约中作出限制性规定',
    value: arrearsRestricted ? '受限制' : '无限制性规定，不因此受限',
    cites: [c.arrears],
  })
  if (!arrearsRestricted)
    trace.warn('欠交费用本身不是不得担任的情形；议事规则、管理规约可以作出限制性规定。')
}

/** 七、（二） has one way for each of the two kinds of members. */
const successor = ({ member }: Values): string =>
  member === '在任单位指派成员' ? '由指派单位重新指派' : '按照本实施意见规定程序重新确定'

/** 业主成员资格 (五、（四）) and 终止成员资格 (七、（二）). */
export const ownerMember = defineCalculator({
  id: 'changzhou-normative-2023-2/owner-member',
  title: '物业管理委员会成员资格',
  documentNumber,
  inForceFrom,
  clauses: {
    qualified: c.qualified,
    barredAny: c.barredAny,
    barred1: c.barred1,
    barred2: c.barred2,
    barred3: c.barred3,
    barred4: c.barred4,
    barred5: c.barred5,
    barred6: c.barred6,
    arrears: c.arrears,
    terminate: c.terminate,
    terminate1: c.terminate1,
    terminate2: c.terminate2,
    terminate3: c.terminate3,
    terminate4: c.terminate4,
  },
  inputs,
  readings: {},
  compute(values, _chosen, trace) {
    const barred = bars(values).filter(({ met }) => met)
    const restricted = values.arrears && values.arrearsRestricted
    if (values.member === '拟任业主成员') {
      noteGrounds(trace, bars(values), ['有，不得担任', '无'])
      noteArrears(trace, values)
      trace.step({
        id: '任职条件',
        label: '任职条件',
        formula: '应当符合法律法规规定或者业主共同约定的条件',
        value: values.unqualified ? '不符合' : '未见不符合',
        cites: [c.qualified],
      })
      trace.step({
        id: '不得担任情形',
        label: '不得担任情形',
        formula: '有1至6所列情形之一的，不得作为业主成员',
        value: barred.length === 0 ? '无' : barred.map(({ id }) => id).join('、'),
        cites: [c.barredAny],
      })
      if (barred.length > 0)
        return {
          kind: 'decided',
          value: '不得担任',
          summary: `有${barred.map(({ cite, id }) => `${cite.clause}（${id}）`).join('、')}所列情形，不得作为业主成员。`,
        }
      if (values.unqualified)
        return {
          kind: 'decided',
          value: '不符合条件',
          summary: '不符合法律法规规定或者业主共同约定的条件，不能作为业主成员。',
        }
      if (restricted)
        return {
          kind: 'decided',
          value: '按规约受限',
          summary: '议事规则、管理规约对欠交费用的业主作有限制性规定，按该规定不能担任或者受限制。',
        }
      return { kind: 'decided', value: '可以担任', summary: '未见不得担任业主成员的情形。' }
    }
    noteArrears(trace, values)
    const grounds: readonly Ground[] =
      values.member === '在任单位指派成员'
        ? [
            {
              id: '指派成员情形',
              met: values.departed || values.notPerforming || values.harmsOwners,
              cite: c.terminate1,
            },
          ]
        : [
            { id: '不再符合任职条件', met: values.unqualified || restricted, cite: c.terminate2 },
            { id: '条例第十七条情形', met: values.article17, cite: c.terminate3 },
            { id: '不得担任业主成员情形', met: barred.length > 0, cite: c.terminate4 },
          ]
    noteGrounds(trace, grounds, ['有', '无'])
    const met = grounds.filter((ground) => ground.met)
    trace.step({
      id: '终止成员资格',
      label: '终止成员资格',
      formula: '有所列情形之一的，街道办事处（镇人民政府）可以终止',
      value: met.length > 0 ? '可以终止' : '无终止情形',
      cites: [c.terminate],
    })
    return met.length > 0
      ? {
          kind: 'decided',
          value: '可以终止成员资格',
          summary: `有${met.map(({ cite }) => cite.clause).join('、')}所列情形，街道办事处（镇人民政府）可以终止其成员资格，并${successor(values)}。`,
        }
      : { kind: 'decided', value: '无终止情形', summary: '未见可以终止成员资格的情形。' }
  },
  examples: ownerMemberExamples,
})
