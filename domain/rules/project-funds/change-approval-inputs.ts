import type { Inputs, Readings } from '../calculator'
import { clauses as c } from './clauses'

export const inputs = {
  total: {
    kind: 'number',
    label: '项目总投资',
    unit: '万元',
    moreThan: '0',
    cite: c.changeByMeeting,
  },
  amount: {
    kind: 'number',
    label: '单项变更金额',
    unit: '万元',
    cite: c.changeByMeeting,
    help: '减少投资的填负数。',
  },
  related: {
    kind: 'number',
    label: '同一原因的其他变更合计',
    unit: '万元',
    atLeast: '0',
    optional: true,
    cite: c.changeByMeeting,
    help: '没有的留空。',
  },
  beyondScale: { kind: 'flag', label: '突破区政府批准的建设规模', cite: c.changeByGovernment },
  beyondEstimate: { kind: 'flag', label: '变更后超概算', cite: c.changeByGovernment },
  urgent: { kind: 'flag', label: '涉及安全隐患等紧急情况', cite: c.changeUrgent },
  consented: {
    kind: 'flag',
    label: '主管部门已同意先行实施',
    cite: c.changeUrgent,
    shownWhen: { input: 'urgent', oneOf: ['是'] },
  },
  startedOn: {
    kind: 'date',
    label: '自行实施开始日',
    optional: true,
    cite: c.changeUrgent,
    help: '尚未实施的留空。',
    shownWhen: { input: 'urgent', oneOf: ['是'] },
  },
  finishedOn: {
    kind: 'date',
    label: '自行实施完成日',
    optional: true,
    cite: c.changeUrgent,
    help: '尚未完成的留空。',
    shownWhen: { input: 'urgent', oneOf: ['是'] },
  },
} as const satisfies Inputs

export const readings = {
  exactly5000: {
    question: '总投资恰为5000万元，“5000万元及以下”和“5000万元以上”都可包括',
    options: [
      { value: 'ordinary', label: '按“及以下”为一般项目，标准5万元（推定）' },
      { value: 'major', label: '按“以上”为重大项目，标准20万元' },
    ],
    cites: [c.changeByMeeting],
  },
  reduction: {
    question: '减少投资的变更按什么金额对照标准，文件未规定',
    options: [
      { value: 'absolute', label: '按绝对值（推定）' },
      { value: 'signed', label: '减少不计入，按内部流程办理' },
    ],
    cites: [c.changeByMeeting, c.changeInternal],
  },
  splitting: {
    question: '同一原因的多次变更是否合计对照标准，文件只说“单项变更”，未规定合计',
    options: [
      { value: 'single', label: '按单项（推定），合计达到标准的另作提示' },
      { value: 'together', label: '按合计' },
    ],
    cites: [c.changeByMeeting],
  },
  oneWeek: {
    question: '“自行实施后一周内”从开始还是完成起算，“一周”是自然日还是工作日，文件均未说明',
    options: [
      { value: 'fromStart', label: '从开始实施之日起7个自然日（推定，从严）' },
      { value: 'fromEnd', label: '从实施完成之日起7个自然日' },
    ],
    cites: [c.changeUrgent],
  },
} as const satisfies Readings
