import type { Example } from '../calculator'

const given = (total: string, amount: string, more: Readonly<Record<string, string>> = {}) => ({
  total,
  amount,
  ...more,
})
const urgent = { urgent: '是', consented: '是' }
const [government, meeting, internal] = ['区政府批准', '变更联审会议', '内部流程']

const decided: readonly (readonly [string, string, string, string])[] = [
  ['4999.99', '5', '一般项目', meeting],
  ['4999.99', '4.99', '一般项目', internal],
  ['4000', '4.99', '一般项目', internal],
  ['4000', '5.01', '一般项目', meeting],
  ['5000.01', '19.99', '重大项目', internal],
  ['5000.01', '20', '重大项目', meeting],
  ['5000.01', '5', '重大项目', internal],
]

export const changeExamples: readonly Example[] = [
  ...decided.map(([total, amount, kind, value]) => ({
    name: `总投资${total}万元，变更${amount}万元：${value}`,
    inputs: given(total, amount),
    steps: { 项目类别: kind, 审批层级: value },
    outcome: { kind: 'determined', value } as const,
  })),
  {
    name: '总投资恰为5000万元，变更5万元：推定一般项目，联审',
    inputs: given('5000', '5'),
    steps: { 项目类别: '一般项目' },
    outcome: { kind: 'twoReadings', value: meeting },
  },
  {
    name: '总投资恰为5000万元，变更5万元：按重大项目的理解',
    inputs: given('5000', '5'),
    readings: { exactly5000: 'major' },
    steps: { 项目类别: '重大项目' },
    outcome: { kind: 'twoReadings', value: internal },
  },
  {
    name: '总投资恰为5000万元，变更20万元：两种理解都联审',
    inputs: given('5000', '20'),
    outcome: { kind: 'determined', value: meeting },
  },
  {
    name: '总投资3000万元，变更2万元但超概算：报区政府',
    inputs: given('3000', '2', { beyondEstimate: '是' }),
    steps: { 审批层级: government, 签证手续: '须履行' },
    outcome: { kind: 'determined', value: government },
  },
  {
    name: '突破建设规模，紧急情况也须报区政府',
    inputs: given('3000', '8', { beyondScale: '是', ...urgent }),
    outcome: { kind: 'determined', value: government },
  },
  {
    name: '紧急变更8万元，2023年3月6日先行实施：3月13日前书面说明',
    inputs: given('3000', '8', { ...urgent, startedOn: '2023-03-06' }),
    steps: { 书面说明: '2023年3月13日前' },
    outcome: { kind: 'twoReadings', value: '先行实施，2023年3月13日前书面说明' },
  },
  {
    name: '紧急变更8万元，从完成之日起算的理解',
    inputs: given('3000', '8', {
      ...urgent,
      startedOn: '2023-03-06',
      finishedOn: '2023-03-10',
    }),
    readings: { oneWeek: 'fromEnd' },
    outcome: { kind: 'twoReadings', value: '先行实施，2023年3月17日前书面说明' },
  },
  {
    name: '紧急变更8万元，尚未实施',
    inputs: given('3000', '8', urgent),
    outcome: { kind: 'twoReadings', value: '先行实施，开始实施后一周内书面说明' },
  },
  {
    name: '紧急变更8万元，主管部门未同意：仍须联审',
    inputs: given('3000', '8', { urgent: '是' }),
    outcome: { kind: 'determined', value: meeting },
  },
  {
    name: '紧急变更4万元：内部流程',
    inputs: given('3000', '4', urgent),
    outcome: { kind: 'determined', value: internal },
  },
  {
    name: '减少8万元：推定按绝对值，联审',
    inputs: given('3000', '-8'),
    outcome: { kind: 'silent', value: meeting },
  },
  {
    name: '减少8万元：减少不计入的理解',
    inputs: given('3000', '-8'),
    readings: { reduction: 'signed' },
    outcome: { kind: 'silent', value: internal },
  },
  {
    name: '减少4.99万元：两种理解都按内部流程',
    inputs: given('3000', '-4.99'),
    outcome: { kind: 'determined', value: internal },
  },
  {
    name: '同一原因变更3万元和2万元：推定按单项',
    inputs: given('3000', '3', { related: '2' }),
    outcome: { kind: 'silent', value: internal },
  },
  {
    name: '同一原因变更3万元和2万元：按合计的理解',
    inputs: given('3000', '3', { related: '2' }),
    readings: { splitting: 'together' },
    outcome: { kind: 'silent', value: meeting },
  },
  {
    name: '同一原因变更3万元和1.99万元：合计仍低于标准',
    inputs: given('3000', '3', { related: '1.99' }),
    outcome: { kind: 'determined', value: internal },
  },
]
