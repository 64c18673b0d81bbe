import type { Example } from '../calculator'
import { determined, twoReadings } from '../verdicts'

type Facts = Readonly<Record<string, string>>
const high = (length: string, more: Facts = {}) => ({
  lowVoltage: '否',
  highVoltage: '是',
  length,
  touches: '是',
  ...more,
})
const low = (more: Facts = {}) => ({
  lowVoltage: '是',
  highVoltage: '否',
  touches: '是',
  ...more,
})
const afterwards = '联合踏勘、先行施工、事后报备'
const parallel = '并联办理，5个工作日内办结（不含公示）'
const government = { governmentDigging: '是', plansConfirmed: '是' }

export const approvalRouteExamples: readonly Example[] = [
  {
    name: '高压500米，不增设设备、不穿越',
    inputs: high('500'),
    steps: { 高压短距离: '属于' },
    outcome: twoReadings(afterwards),
  },
  {
    name: '高压501米',
    inputs: high('501'),
    steps: { 高压短距离: '不属于' },
    outcome: determined(parallel),
  },
  {
    name: '高压300米，增设一个分支箱',
    inputs: high('300', { equipment: '是' }),
    outcome: determined(parallel),
  },
  {
    name: '高压300米，穿越次干道',
    inputs: high('300', { crossing: '是' }),
    outcome: determined(parallel),
  },
  {
    name: '现有管沟和回路增设低压线路',
    inputs: low(),
    outcome: twoReadings(afterwards),
  },
  {
    name: '现有管沟和回路增设低压线路，按须同时具备理解',
    inputs: low(),
    readings: { twoCases: 'both' },
    outcome: twoReadings(parallel),
  },
  {
    name: '低压线路和高压短距离工程同时具备',
    inputs: high('300', { lowVoltage: '是' }),
    outcome: determined(afterwards),
  },
  {
    name: '低压线路兼高压800米，高压部分不属于短距离',
    inputs: high('800', { lowVoltage: '是' }),
    steps: { 高压短距离: '不属于' },
    outcome: determined(parallel),
  },
  {
    name: '低压线路兼高压800米，按须同时具备理解',
    inputs: high('800', { lowVoltage: '是' }),
    readings: { twoCases: 'both' },
    outcome: determined(parallel),
  },
  {
    name: '低压线路兼高压300米，高压部分增设环网柜',
    inputs: high('300', { lowVoltage: '是', equipment: '是' }),
    outcome: determined(parallel),
  },
  {
    name: '既非低压增设也非高压工程',
    inputs: { lowVoltage: '否', highVoltage: '否', touches: '是' },
    outcome: determined(parallel),
  },
  {
    name: '不涉及道路和绿化',
    inputs: high('300', { touches: '否' }),
    outcome: determined('联合踏勘、并联审批'),
  },
  {
    name: '政府投资挖掘道路，方案已确认，验收合格免缴修复费',
    inputs: high('600', { ...government, acceptance: '合格' }),
    steps: { 先行施工: '可先行施工', 城市道路挖掘修复费: '免于缴纳' },
    outcome: determined(parallel),
  },
  {
    name: '政府投资挖掘道路，验收不合格按标准收取',
    inputs: high('600', { ...government, acceptance: '不合格' }),
    steps: { 城市道路挖掘修复费: '按标准收取' },
    outcome: determined(parallel),
  },
  {
    name: '政府投资挖掘道路，方案未确认',
    inputs: high('600', { governmentDigging: '是' }),
    steps: { 先行施工: '方案未经确认，不得先行施工', 城市道路挖掘修复费: '待验收' },
    outcome: determined(parallel),
  },
  {
    name: '政府投资挖掘道路，高压300米，方案未确认',
    inputs: high('300', { governmentDigging: '是' }),
    steps: { 先行施工: '方案未经确认，不得先行施工', 城市道路挖掘修复费: '待验收' },
    outcome: twoReadings('联合踏勘、方案经确认后先行施工、事后报备，修复费待验收'),
  },
  {
    name: '政府投资挖掘道路，高压300米，仍按第二款理解',
    inputs: high('300', { governmentDigging: '是' }),
    readings: { government: 'second' },
    outcome: twoReadings('联合踏勘、先行施工、事后报备，缴纳费用'),
  },
  {
    name: '政府投资挖掘道路，高压300米，方案已确认、验收合格免缴修复费',
    inputs: high('300', { ...government, acceptance: '合格' }),
    steps: { 先行施工: '可先行施工', 城市道路挖掘修复费: '免于缴纳' },
    outcome: twoReadings('联合踏勘、先行施工、事后报备，免缴修复费'),
  },
  {
    name: '政府投资挖掘道路，低压线路和高压短距离，验收不合格缴纳修复费',
    inputs: high('300', { lowVoltage: '是', ...government, acceptance: '不合格' }),
    steps: { 城市道路挖掘修复费: '按标准收取' },
    outcome: twoReadings('联合踏勘、先行施工、事后报备，缴纳修复费'),
  },
]
