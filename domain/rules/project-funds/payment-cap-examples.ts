import type { Example } from '../calculator'

const given = (settled: string, paid: string, more: Readonly<Record<string, string>> = {}) => ({
  settled,
  paid,
  accepted: '是',
  reported: '是',
  ...more,
})
const flow = {
  支付申请: '项目建设单位或者代建单位',
  主管部门初审: '主管部门',
  资金申请: '主管部门',
  财政程序性复核: '财政部门',
  拨付: '财政部门',
  申请责任: '项目建设单位或者代建单位',
}
const release = { handedOver: '是', warrantyOver: '是', sound: '是', certified: '是' }

export const paymentExamples: readonly Example[] = [
  {
    name: '审定1000万元，已付800万元',
    inputs: given('10000000.00', '8000000.00'),
    steps: {
      拨付上限: '9700000.00',
      质量保证金: '300000.00',
      可付金额: '1700000.00',
      发票和完税: '须核对',
      ...flow,
    },
    outcome: { kind: 'determined', value: '1700000.00' },
  },
  {
    name: '审定12345678.90元：97%为11975308.533元，两种取舍相同',
    inputs: given('12345678.90', '0'),
    steps: { 拨付上限: '11975308.53', 质量保证金: '370370.37' },
    outcome: { kind: 'determined', value: '11975308.53' },
  },
  {
    name: '审定0.50元：97%为0.485元，四舍五入为0.49元',
    inputs: given('0.50', '0'),
    steps: { 拨付上限: '0.49', 质量保证金: '0.01' },
    outcome: { kind: 'twoReadings', value: '0.49' },
  },
  {
    name: '审定0.50元：舍去尾数的理解为0.48元',
    inputs: given('0.50', '0'),
    readings: { rounding: 'down' },
    steps: { 拨付上限: '0.48', 质量保证金: '0.02' },
    outcome: { kind: 'twoReadings', value: '0.48' },
  },
  {
    name: '审定100万元，已付98万元：超付1万元',
    inputs: given('1000000.00', '980000.00'),
    steps: { 拨付上限: '970000.00', 超付金额: '10000.00' },
    outcome: { kind: 'determined', value: '0.00' },
  },
  {
    name: '审定100万元，已付97万元：可付0',
    inputs: given('1000000.00', '970000.00'),
    steps: { 可付金额: '0.00' },
    outcome: { kind: 'determined', value: '0.00' },
  },
  {
    name: '审定100万元，已付970000.01元：超付一分',
    inputs: given('1000000.00', '970000.01'),
    steps: { 超付金额: '0.01' },
    outcome: { kind: 'determined', value: '0.00' },
  },
  {
    name: '四项条件具备，可以拨付质量保证金',
    inputs: given('1000000.00', '970000.00', release),
    steps: { 保证金拨付: '可以申请', 可付金额: '30000.00' },
    outcome: { kind: 'determined', value: '30000.00' },
  },
  {
    name: '保修期内出现质量问题，不拨付质量保证金',
    inputs: given('1000000.00', '970000.00', { ...release, sound: '否' }),
    steps: { 保证金拨付: '条件未具备' },
    outcome: { kind: 'determined', value: '0.00' },
  },
  {
    name: '审核报告未出具：进度款按合同约定',
    inputs: given('1000000.00', '500000.00', { reported: '否' }),
    steps: flow,
    outcome: { kind: 'silent', value: '按合同约定' },
  },
  {
    name: '未通过完工验收：进度款按合同约定',
    inputs: given('1000000.00', '500000.00', { accepted: '否' }),
    outcome: { kind: 'silent', value: '按合同约定' },
  },
]
