import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { clauses as c, documentNumber, inForceFrom } from './clauses'

const duties = [
  { value: '工作规则', cite: c.duty1, joint: false },
  { value: '管理规约', cite: c.duty2, joint: true },
  { value: '物业服务、收费和选聘', cite: c.duty3, joint: true },
  { value: '公共收益', cite: c.duty4, joint: true },
  { value: '住宅专项维修资金', cite: c.duty5, joint: true },
  { value: '改建、改变用途和经营', cite: c.duty6, joint: true },
  { value: '报告工作', cite: c.duty7, joint: false },
  { value: '听取意见、处理投诉、督促交费', cite: c.duty8, joint: false },
  { value: '其他职责', cite: c.duty9, joint: false },
]

const examples: readonly Example[] = [
  ...duties.map(({ value, cite, joint }) => ({
    name: `${value}（${cite.clause}）${joint ? '须' : '不须'}业主共同决定`,
    inputs: { duty: value, assembly: '是' },
    steps: { 职责: cite.clause },
    outcome: {
      kind: 'determined',
      value: joint ? '须业主共同决定' : '不须业主共同决定',
    } as const,
  })),
  {
    name: '监督公共收益使用，不涉及业主大会职责',
    inputs: { duty: '公共收益', assembly: '否' },
    outcome: { kind: 'determined', value: '不须业主共同决定' },
  },
]

/** 代行职责是否须经业主共同决定, 四、: (二) to (六) where they touch the powers of the assembly. */
export const jointDecision = defineCalculator({
  id: 'changzhou-normative-2023-2/joint-decision',
  title: '物业管理委员会代行职责的决定程序',
  documentNumber,
  inForceFrom,
  clauses: {
    duty1: c.duty1,
    duty2: c.duty2,
    duty3: c.duty3,
    duty4: c.duty4,
    duty5: c.duty5,
    duty6: c.duty6,
    duty7: c.duty7,
    duty8: c.duty8,
    duty9: c.duty9,
    jointDecision: c.jointDecision,
    jointPosting: c.jointPosting,
  },
  inputs: {
    duty: {
      kind: 'choice',
      label: '代行的职责',
      choices: duties.map(({ value, cite }) => ({ value, label: `${cite.clause}${value}` })),
    },
    assembly: {
      kind: 'flag',
      label: '涉及业主大会职责',
      cite: c.jointDecision,
      help: '哪些事项涉及业主大会职责，本意见未列举，由用户判断。',
    },
  },
  readings: {},
  compute({ duty, assembly }, _chosen, trace) {
    const row = duties.find(({ value }) => value === duty)
    if (row === undefined) throw new RangeError(`unknown duty: ${duty}`)
    trace.step({
      id: '职责',
      label: '职责',
      formula: duty,
      value: row.cite.clause,
      cites: [row.cite],
    })
    const joint = row.joint && assembly
    trace.step({
      id: '共同决定',
      label: '共同决定',
      formula: '（二）至（六）项涉及业主大会职责时，征求全体业主意见，形成业主共同决定',
      substituted: `${row.cite.clause}，${assembly ? '涉及' : '不涉及'}业主大会职责`,
      value: joint ? '须' : '不须',
      cites: [c.jointDecision],
    })
    if (!joint)
      return {
        kind: 'decided',
        value: '不须业主共同决定',
        summary: `${row.cite.clause}${duty}，本意见未要求业主共同决定。`,
      }
    trace.step({
      id: '公示',
      label: '公示',
      formula: '物业管理区域内显著位置和市物业管理公共服务平台',
      value: '15',
      unit: '日',
      cites: [c.jointPosting],
    })
    return {
      kind: 'decided',
      value: '须业主共同决定',
      summary: `${row.cite.clause}${duty}，应当在街道办事处（镇人民政府）指导监督下征求全体业主意见，形成业主共同决定，公示十五日。`,
    }
  },
  examples,
})
