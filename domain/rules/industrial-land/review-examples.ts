import type { Example } from '../calculator'

/** A project of 1.6 公顷 that passes in every line. */
const fresh = {
  kind: '新招引项目',
  planning: '是',
  policy: '是',
  demands: '是',
  arranged: '是',
  investment: '1.2',
  landKind: '工业用地',
  siteArea: '16000',
  floorArea: '24000',
  mode: '弹性出让',
  grantYears: '30',
  quotaFee: '10',
  agreement: '是',
}
const established = {
  kind: '既有企业新增用地',
  planning: '是',
  landKind: '高标准厂房用地',
  siteArea: '20000',
  floorArea: '40000',
  park: '园区内',
  tax1: '30',
  tax2: '30',
  tax3: '30',
  mode: '先租后让',
  leaseYears: '5',
  grantYears: '25',
  agreement: '是',
}
const expansion = {
  kind: '现有用地扩容',
  reported: '是',
  reviewed: '是',
  approved: '是',
  expansionAgreement: '是',
}
const passed = { kind: 'determined', value: '通过' } as const
const hint = { kind: 'determined', value: '提示' } as const
const refused = { kind: 'determined', value: '不通过' } as const

const hardExamples: readonly Example[] = [
  ['planning', '国土空间规划'],
  ['policy', '产业政策'],
  ['demands', '准入要求'],
  ['arranged', '用地安排计划'],
  ['agreement', '监管协议'],
].map(([input = '', id = '']) => ({
  name: `新招引项目缺${id}`,
  inputs: { ...fresh, [input]: '否' },
  steps: { [id]: '不通过' },
  outcome: refused,
}))

export const reviewExamples: readonly Example[] = [
  {
    name: '新招引项目各项通过',
    inputs: fresh,
    steps: {
      国土空间规划: '通过',
      产业政策: '通过',
      准入要求: '通过',
      用地安排计划: '通过',
      容积率数值: '1.5',
      容积率: '通过',
      单独供地: '通过',
      出让年期: '通过',
      土地指标费: '通过',
      监管协议: '通过',
      出让指导价: '744',
    },
    outcome: passed,
  },
  ...hardExamples,
  {
    name: '新招引项目容积率1.4，提示',
    inputs: { ...fresh, floorArea: '22400' },
    steps: { 容积率: '提示' },
    outcome: hint,
  },
  {
    name: '新招引项目总投资0.8亿元，原则上不予单独供地',
    inputs: { ...fresh, investment: '0.8' },
    steps: { 单独供地: '提示' },
    outcome: hint,
  },
  {
    name: '新招引项目恰1.5公顷，边界需确认',
    inputs: { ...fresh, siteArea: '15000' },
    steps: { 单独供地: '提示' },
    outcome: { kind: 'twoReadings', value: '提示' },
  },
  {
    name: '新招引项目恰1.5公顷，另一种理解不含本数',
    inputs: { ...fresh, siteArea: '15000' },
    readings: { below: 'exclusive' },
    steps: { 单独供地: '通过' },
    outcome: { kind: 'twoReadings', value: '通过' },
  },
  {
    name: '弹性出让31年，提示',
    inputs: { ...fresh, grantYears: '31' },
    steps: { 出让年期: '提示' },
    outcome: hint,
  },
  {
    name: '土地指标费9万元/亩，低于下限',
    inputs: { ...fresh, quotaFee: '9' },
    steps: { 土地指标费: '不通过' },
    outcome: refused,
  },
  {
    name: '特殊工艺的特定产业，一事一议',
    inputs: { ...fresh, floorArea: '16000', specialIndustry: '是', specialProcess: '是' },
    steps: { 容积率: '一事一议' },
    outcome: hint,
  },
  {
    name: '既有企业三年均达到标准，先租后让5+25年',
    inputs: established,
    steps: { 既有企业限制: '通过', 租赁期: '通过', 总年期: '通过', 出让指导价: '930' },
    outcome: passed,
  },
  {
    name: '新招引项目其他出让方式50年，年期不适用',
    inputs: { ...fresh, mode: '其他出让方式', grantYears: '50' },
    steps: { 出让年期: '不适用', 出让指导价: '744' },
    outcome: passed,
  },
  {
    name: '重大项目其他出让方式50年，另一种理解一事一议',
    inputs: { ...fresh, mode: '其他出让方式', grantYears: '50', majorProject: '是' },
    readings: { majorScope: 'all' },
    steps: { 出让年期: '一事一议' },
    outcome: { kind: 'twoReadings', value: '提示' },
  },
  {
    name: '既有企业三年均未达到标准',
    inputs: { ...established, tax1: '29', tax2: '28', tax3: '29.9' },
    steps: { 既有企业限制: '不通过' },
    outcome: refused,
  },
  {
    name: '既有企业有达到有未达到，需研判',
    inputs: { ...established, tax1: '28', tax2: '31', tax3: '29' },
    steps: { 既有企业限制: '提示' },
    outcome: { kind: 'twoReadings', value: '提示' },
  },
  {
    name: '既有企业有闲置土地',
    inputs: { ...established, idle: '是' },
    steps: { 既有企业限制: '不通过' },
    outcome: refused,
  },
  {
    name: '先租后让5+26年，总年期超过30年',
    inputs: { ...established, grantYears: '26' },
    steps: { 总年期: '不通过' },
    outcome: refused,
  },
  {
    name: '重大项目先租后让5+30年，一事一议',
    inputs: { ...established, grantYears: '30', majorProject: '是' },
    steps: { 总年期: '一事一议' },
    outcome: hint,
  },
  {
    name: '扩容五步齐备',
    inputs: expansion,
    steps: { 规划建设手续: '可办理', 土地价款: '不再增收' },
    outcome: passed,
  },
  {
    name: '扩容未形成“准予扩容”意见',
    inputs: { ...expansion, approved: '否' },
    steps: { '“准予扩容”意见': '不通过' },
    outcome: refused,
  },
]
