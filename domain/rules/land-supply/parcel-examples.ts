import type { Example } from '../calculator'
import { pool } from './pool'

const home = {
  supplyDate: '2023-06-30',
  purpose: '普通商品住房',
  ordinarySupplied: '0',
  reviewed: '是',
  conforming: '是',
}
const other = {
  supplyDate: '2023-06-30',
  purpose: '其他住宅',
  reviewed: '是',
  conforming: '是',
}
const passed = { kind: 'determined', value: '通过' } as const
const hint = { kind: 'determined', value: '提示' } as const
const refused = { kind: 'determined', value: '不通过' } as const

/** Every parcel for the use that the pool gives it. */
const ownUseExamples: readonly Example[] = pool.map(({ number, use, note, area }) => ({
  name: `第${number}号按库中用途供应`,
  inputs: {
    ...other,
    purpose: note === '安置房' ? '其他住宅' : use === '住宅用地' ? '普通商品住房' : '商服',
    parcelNumber: String(number),
    ordinarySupplied: '0',
  },
  steps:
    use === '住宅用地' && note === ''
      ? { 规划用途: '通过', 供应后剩余: String(350 - Number(area.toText())) }
      : { 规划用途: '通过', 普通商品住房指标: '不适用' },
  outcome: passed,
}))

/** R-D7-3 worked by hand: nos. 4, 23 and 51 one after the other, both sides of each bound. */
export const parcelExamples: readonly Example[] = [
  {
    name: '第4号134亩，供应后剩余216亩',
    inputs: { ...home, parcelNumber: '4' },
    steps: { 备选项目库: '通过', 集体审议: '通过', 普通商品住房指标: '通过', 供应后剩余: '216' },
    outcome: passed,
  },
  {
    name: '再供应第23号127亩，剩余89亩',
    inputs: { ...home, parcelNumber: '23', ordinarySupplied: '134' },
    steps: { 普通商品住房指标: '通过', 供应后剩余: '89' },
    outcome: passed,
  },
  {
    name: '再供应第51号105亩，超出16亩',
    inputs: { ...home, parcelNumber: '51', ordinarySupplied: '261' },
    steps: { 普通商品住房指标: '提示', 供应后剩余: '-16' },
    outcome: hint,
  },
  {
    name: '第51号供应后恰满350亩',
    inputs: { ...home, parcelNumber: '51', ordinarySupplied: '245' },
    steps: { 普通商品住房指标: '通过', 供应后剩余: '0' },
    outcome: passed,
  },
  {
    name: '第51号供应后超出0.01亩',
    inputs: { ...home, parcelNumber: '51', ordinarySupplied: '245.01' },
    steps: { 普通商品住房指标: '提示', 供应后剩余: '-0.01' },
    outcome: hint,
  },
  {
    name: '安置房第1号43亩不计入普通商品住房用地',
    inputs: { ...home, parcelNumber: '1' },
    steps: { 规划用途: '提示', 普通商品住房指标: '不适用', 其他住宅指标: '未核对' },
    outcome: { kind: 'silent', value: '提示' },
  },
  {
    name: '安置房第1号，计入普通商品住房用地的理解，剩余307亩',
    inputs: { ...home, parcelNumber: '1' },
    readings: { settlement: 'ordinary' },
    steps: { 规划用途: '通过', 普通商品住房指标: '通过', 供应后剩余: '307' },
    outcome: { kind: 'silent', value: '通过' },
  },
  {
    name: '安置房第1号，另一种理解计入普通商品住房用地',
    inputs: { ...home, parcelNumber: '1', ordinarySupplied: '340' },
    readings: { settlement: 'ordinary' },
    steps: { 普通商品住房指标: '提示', 供应后剩余: '-33' },
    outcome: { kind: 'silent', value: '提示' },
  },
  {
    name: '不在库中的地块不得供应普通商品住房',
    inputs: { ...home, area: '60' },
    steps: { 备选项目库: '不通过', 供应后剩余: '290' },
    outcome: refused,
  },
  {
    name: '商住用地第44号供应普通商品住房，面积怎样计文件未规定',
    inputs: { ...home, parcelNumber: '44' },
    steps: { 供应后剩余: '167' },
    outcome: { kind: 'silent', value: '通过' },
  },
  {
    name: '商住用地第44号，另一种理解不计入',
    inputs: { ...home, parcelNumber: '44', ordinarySupplied: '300' },
    readings: { mixedUse: 'none' },
    steps: { 普通商品住房指标: '不适用' },
    outcome: { kind: 'silent', value: '通过' },
  },
  {
    name: '商业地块第8号供应普通商品住房，用途不一致',
    inputs: { ...home, parcelNumber: '8' },
    steps: { 规划用途: '提示' },
    outcome: hint,
  },
  {
    name: '备注安置房的商住用地第22号供应商服，与备注不一致',
    inputs: { ...other, purpose: '商服', parcelNumber: '22' },
    steps: { 规划用途: '提示', 商服指标: '未核对' },
    outcome: hint,
  },
  {
    name: '没有备注的商住用地第44号供应商服',
    inputs: { ...other, purpose: '商服', parcelNumber: '44' },
    steps: { 规划用途: '通过', 商服指标: '未核对' },
    outcome: passed,
  },
  {
    name: '没有备注的住宅用地第4号供应其他住宅',
    inputs: { ...other, parcelNumber: '4' },
    steps: { 规划用途: '提示' },
    outcome: hint,
  },
  {
    name: '安置房第17号85亩，未填已供应面积，650亩未核对',
    inputs: { ...other, parcelNumber: '17' },
    steps: { 规划用途: '通过', 其他住宅指标: '未核对' },
    outcome: passed,
  },
  {
    name: '安置房第17号供应后其他住宅用地恰满650亩',
    inputs: { ...other, parcelNumber: '17', otherSupplied: '565' },
    steps: { 其他住宅指标: '通过', 供应后其他住宅剩余: '0' },
    outcome: passed,
  },
  {
    name: '安置房第17号供应后其他住宅用地超出0.01亩',
    inputs: { ...other, parcelNumber: '17', otherSupplied: '565.01' },
    steps: { 其他住宅指标: '提示', 供应后其他住宅剩余: '-0.01' },
    outcome: hint,
  },
  {
    name: '库外其他住宅地块60亩，剩余590亩',
    inputs: { ...other, area: '60', otherSupplied: '0' },
    steps: { 备选项目库: '不适用', 其他住宅指标: '通过', 供应后其他住宅剩余: '590' },
    outcome: passed,
  },
  {
    name: '安置房商住用地第22号216亩，面积怎样计入650亩文件未规定',
    inputs: { ...other, parcelNumber: '22', otherSupplied: '500' },
    steps: { 其他住宅指标: '提示', 供应后其他住宅剩余: '-66' },
    outcome: { kind: 'silent', value: '提示' },
  },
  {
    name: '安置房商住用地第22号，另一种理解不计入650亩',
    inputs: { ...other, parcelNumber: '22', otherSupplied: '500' },
    readings: { mixedUse: 'none' },
    steps: { 其他住宅指标: '不适用' },
    outcome: { kind: 'silent', value: '通过' },
  },
  {
    name: '未经集体审议',
    inputs: { ...home, parcelNumber: '4', reviewed: '否' },
    steps: { 集体审议: '不通过' },
    outcome: refused,
  },
  {
    name: '安置房未经集体审议，文件未写明，从严',
    inputs: { ...other, parcelNumber: '1', reviewed: '否' },
    outcome: { kind: 'silent', value: '不通过' },
  },
  {
    name: '安置房未经集体审议，另一种理解不须审议',
    inputs: { ...other, parcelNumber: '1', reviewed: '否' },
    readings: { otherReview: 'notRequired' },
    steps: { 集体审议: '不适用' },
    outcome: { kind: 'silent', value: '通过' },
  },
  {
    name: '不符合市场准入标准，不予供地',
    inputs: { ...home, parcelNumber: '4', conforming: '否' },
    steps: { 供地政策: '不通过' },
    outcome: refused,
  },
  {
    name: '不在库中的商服地块',
    inputs: { ...other, purpose: '商服', area: '20' },
    steps: { 备选项目库: '不适用' },
    outcome: passed,
  },
  {
    name: '重大项目优先保障，用地需求大的分期供地',
    inputs: {
      ...other,
      purpose: '商服',
      parcelNumber: '45',
      priority: '重大项目',
      largeDemand: '是',
    },
    steps: { 优先保障: '优先保障', 分期供地: '分期供地' },
    outcome: passed,
  },
  {
    name: '民生项目优先保障',
    inputs: { ...other, parcelNumber: '16', priority: '民生项目' },
    steps: { 优先保障: '优先保障' },
    outcome: passed,
  },
  {
    name: '计划期首日',
    inputs: { ...home, supplyDate: '2023-01-01', parcelNumber: '4' },
    outcome: passed,
  },
  {
    name: '计划期末日',
    inputs: { ...home, supplyDate: '2023-12-31', parcelNumber: '4' },
    outcome: passed,
  },
  {
    name: '计划期前一日',
    inputs: { ...home, supplyDate: '2022-12-31', parcelNumber: '4' },
    outcome: { kind: 'notApplicable' },
  },
  {
    name: '计划期后一日',
    inputs: { ...home, supplyDate: '2024-01-01', parcelNumber: '4' },
    outcome: { kind: 'notApplicable' },
  },
  ...ownUseExamples,
]
