import type { Example } from '../calculator'
import { namedKinds } from './ban-inputs'

const machine = (zone: string, stage: string, produced: string) => ({
  usedOn: '2023-06-01',
  zone,
  machine: '挖掘机',
  diesel: '是',
  stage,
  produced,
})
const banned = { kind: 'determined', value: '禁用' } as const
const allowed = { kind: 'determined', value: '不禁用' } as const

const stageExamples: readonly Example[] = [
  ['I类区域', '国I以下', '', '禁用'],
  ['I类区域', '国I', '', '禁用'],
  ['I类区域', '国II', '', '禁用'],
  ['I类区域', '国II', '2015-06-01', '禁用'],
  ['I类区域', '国III', '', '不禁用'],
  ['I类区域', '国IV以上', '', '不禁用'],
  ['I类区域', '', '2016-03-31', '禁用'],
  ['I类区域', '', '2016-04-01', '不禁用'],
  ['市区港口码头', '国II', '', '禁用'],
  ['市区港口码头', '国III', '', '不禁用'],
  ['II类区域', '国I以下', '', '禁用'],
  ['II类区域', '国I', '2009-09-30', '禁用'],
  ['II类区域', '国II', '', '不禁用'],
  ['II类区域', '', '2009-09-30', '禁用'],
  ['II类区域', '', '2009-10-01', '不禁用'],
  ['禁用区外', '国I', '', '不禁用'],
].map(([zone = '', stage = '', produced = '', value = '']) => ({
  name: `${zone}，${stage === '' ? '阶段不明' : stage}${produced === '' ? '' : `，${produced}生产`}：${value}`,
  inputs: machine(zone, stage, produced),
  outcome: { kind: 'determined', value },
}))

const kindExamples: readonly Example[] = [...namedKinds, '其他工程机械'].map((kind) => ({
  name: `I类区域国II${kind}`,
  inputs: { ...machine('I类区域', '国II', ''), machine: kind },
  outcome: banned,
}))

const farming = { ...machine('I类区域', '国II', ''), machine: '其他农业机械' }

export const banExamples: readonly Example[] = [
  ...stageExamples,
  ...kindExamples,
  {
    name: '国III但2016年3月31日生产，以排放阶段为准',
    inputs: machine('I类区域', '国III', '2016-03-31'),
    outcome: { kind: 'twoReadings', value: '不禁用' },
  },
  {
    name: '国III但2016年3月31日生产，另一种理解以生产日期为准',
    inputs: machine('I类区域', '国III', '2016-03-31'),
    readings: { stageOrDate: 'date' },
    outcome: { kind: 'twoReadings', value: '禁用' },
  },
  {
    name: '国II而2016年4月1日生产，以排放阶段为准',
    inputs: machine('I类区域', '国II', '2016-04-01'),
    outcome: { kind: 'twoReadings', value: '禁用' },
  },
  {
    name: '其他农业机械，文件未写明',
    inputs: farming,
    outcome: { kind: 'silent', value: '不禁用' },
  },
  {
    name: '其他农业机械，另一种理解同样禁用',
    inputs: farming,
    readings: { farming: 'inside' },
    outcome: { kind: 'silent', value: '禁用' },
  },
  {
    name: '电动叉车不在规定之内',
    inputs: { ...machine('I类区域', '', ''), machine: '叉车', diesel: '否' },
    outcome: { kind: 'notApplicable' },
  },
  {
    name: '应急抢险工程在I类区域使用国I机械',
    inputs: { ...machine('I类区域', '国I', ''), emergency: '是' },
    steps: { 应急抢险: '不受限制' },
    outcome: { kind: 'determined', value: '不受限制' },
  },
  {
    name: '施行当日2023年1月11日',
    inputs: { ...machine('I类区域', '国II', ''), usedOn: '2023-01-11' },
    outcome: banned,
  },
  {
    name: '施行前一日',
    inputs: { ...machine('I类区域', '国II', ''), usedOn: '2023-01-10' },
    outcome: { kind: 'notApplicable' },
  },
  {
    name: '阶段不明、禁用区外不必查生产日期',
    inputs: machine('禁用区外', '', ''),
    outcome: allowed,
  },
]
