import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { clauses as c, documentNumber, inForceFrom } from './clauses'

const money = { kind: 'number', unit: '万元', atLeast: '0', cite: c.base } as const
const purchase = { ...money, label: '农业机械购置总额' } as const
const subsidy = { ...money, label: '农机购置补贴' } as const
const requirement = {
  ...money,
  label: '项目的投资额要求',
  optional: true,
  help: '文件未规定，由用户录入；没有要求的留空。',
} as const

const district = (
  amounts: readonly [string, string],
  requirementAmount = '',
): Readonly<Record<string, string>> => ({
  level: '区级',
  purchase: amounts[0],
  subsidy: amounts[1],
  requirement: requirementAmount,
})

const examples: readonly Example[] = [
  {
    name: '购置100万元、补贴30万元，计入70万元；要求80万元，未达到',
    inputs: district(['100', '30'], '80'),
    steps: { 投资额要求: '未达到' },
    outcome: { kind: 'determined', value: '70' },
  },
  {
    name: '购置100万元、补贴30万元，要求70万元，达到',
    inputs: district(['100', '30'], '70'),
    steps: { 投资额要求: '达到' },
    outcome: { kind: 'determined', value: '70' },
  },
  {
    name: '要求70.01万元，未达到',
    inputs: district(['100', '30'], '70.01'),
    steps: { 投资额要求: '未达到' },
    outcome: { kind: 'determined', value: '70' },
  },
  {
    name: '全部为补贴，计入0',
    inputs: district(['30', '30']),
    steps: { 两种政策: '可同时享受', 总量控制: '数额未规定' },
    outcome: { kind: 'determined', value: '0' },
  },
  {
    name: '省级项目另有要求，不按本条计算',
    inputs: { level: '南通以上', purchase: '100', subsidy: '30' },
    outcome: { kind: 'notApplicable' },
  },
]

/** 区级项目投资额的计算, 四、（三）: no rate and no amount of a subsidy is in the text. */
export const investmentBase = defineCalculator({
  id: 'haimen-office-2022-68/investment-base',
  title: '区级农机项目投资额计算',
  documentNumber,
  inForceFrom,
  clauses: { base: c.base, both: c.both, cap: c.cap },
  inputs: {
    level: {
      kind: 'choice',
      label: '项目级别',
      cite: c.base,
      choices: [
        { value: '区级', label: '区级' },
        { value: '南通以上', label: '南通以上' },
      ],
    },
    purchase,
    subsidy,
    requirement,
  },
  readings: {},
  check(values) {
    return values.purchase && values.subsidy?.moreThan(values.purchase)
      ? [
          {
            input: 'subsidy',
            label: subsidy.label,
            reason: '多于农业机械购置总额',
            remedy: '请核对两项金额',
          },
        ]
      : []
  },
  compute(values, _chosen, trace) {
    if (values.level === '南通以上')
      return {
        kind: 'notApplicable',
        summary: '南通以上项目的投资额另有要求，本意见未载，不作计算。',
        cites: [c.base],
      }
    const counted = values.purchase.minus(values.subsidy)
    const text = counted.toText(6)
    trace.step({
      id: '计入投资额',
      label: '计入投资额',
      formula: '购置总额-农机购置补贴',
      substituted: `${values.purchase.toText(6)}-${values.subsidy.toText(6)}`,
      value: text,
      unit: '万元',
      cites: [c.base],
    })
    if (values.requirement !== null) {
      trace.step({
        id: '投资额要求',
        label: '投资额要求',
        formula: '计入投资额不少于项目的投资额要求',
        substituted: `${text}与${values.requirement.toText(6)}比较`,
        value: counted.atLeast(values.requirement) ? '达到' : '未达到',
        cites: [c.base],
      })
      trace.warn('投资额要求文件未规定，由用户录入。')
    }
    trace.step({
      id: '两种政策',
      label: '奖补和购置补贴',
      formula: '项目创建奖补资金和农机购置补贴',
      value: '可同时享受',
      cites: [c.both],
    })
    trace.step({
      id: '总量控制',
      label: '总量控制',
      formula: '补助资金当年度总量控制',
      value: '数额未规定',
      cites: [c.cap],
    })
    return { kind: 'decided', value: text, summary: `计入投资额${text}万元。` }
  },
  examples,
})
