import { Ratio } from '../../quantity/ratio'
import type { Example, NumberInput } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { clauses as c, documentNumber, inForceFrom } from './clauses'

/** 万亩 per centre, and the goal of the whole district. */
const [perCentre, goal] = [Ratio.of(10), Ratio.of(8)]

const area: NumberInput = {
  kind: 'number',
  label: '粮食面积',
  unit: '万亩',
  atLeast: '0',
  cite: c.perArea,
  help: '文件未列全区粮食面积，由用户录入。',
}
const readings = {
  rounding: {
    question: '不足10万亩的部分是否布点，文件未规定取整办法',
    options: [
      { value: 'up', label: '不足10万亩的部分布1个（推定）' },
      { value: 'down', label: '不足10万亩的部分不布点' },
    ],
    cites: [c.perArea],
  },
} as const

const worked: readonly (readonly [string, string, string, string])[] = [
  ['75', '7.5', '8', '7'],
  ['9.9', '0.99', '1', '0'],
  ['10.1', '1.01', '2', '1'],
]
const examples: readonly Example[] = [
  {
    name: '80万亩：8个，达到目标',
    inputs: { area: '80' },
    steps: { 计算值: '8', 布点数: '8', 与目标比较: '不少于8个' },
    outcome: { kind: 'determined', value: '8' },
  },
  {
    name: '10万亩：1个',
    inputs: { area: '10' },
    steps: { 计算值: '1', 与目标比较: '少于8个' },
    outcome: { kind: 'determined', value: '1' },
  },
  ...worked.flatMap(([given, quotient, up, down]) => [
    {
      name: `${given}万亩：${quotient}，进为${up}个（推定）`,
      inputs: { area: given },
      steps: { 计算值: quotient, 布点数: up },
      outcome: { kind: 'silent', value: up } as const,
    },
    {
      name: `${given}万亩：舍去为${down}个的理解`,
      inputs: { area: given },
      readings: { rounding: 'down' },
      steps: { 计算值: quotient, 布点数: down },
      outcome: { kind: 'silent', value: down } as const,
    },
  ]),
]

/** “全程机械化+综合农事”中心布点数, 三、（六）. */
export const serviceCentres = defineCalculator({
  id: 'haimen-office-2022-68/service-centres',
  title: '“全程机械化+综合农事”中心布点数',
  documentNumber,
  inForceFrom,
  clauses: { perArea: c.perArea, goal: c.goal },
  inputs: { area },
  readings,
  compute(values, chosen, trace) {
    const quotient = values.area.dividedBy(perCentre)
    trace.step({
      id: '计算值',
      label: '计算值',
      formula: '粮食面积÷10万亩',
      substituted: `${values.area.toText()}÷10`,
      value: quotient.toText(),
      unit: '个',
      cites: [c.perArea],
    })
    const isWhole = quotient.isWhole()
    if (!isWhole) trace.gap(openPoint('silent', 'rounding', readings.rounding, chosen.rounding))
    const down = chosen.rounding === 'down'
    const planned = isWhole || down ? quotient.floor() : quotient.ceiling()
    trace.step({
      id: '与目标比较',
      label: '与全区目标比较',
      formula: '全区市级以上服务中心不少于8个',
      substituted: `${planned.toText()}个`,
      value: planned.atLeast(goal) ? '不少于8个' : '少于8个',
      cites: [c.goal],
    })
    const rounding = down ? '不足10万亩的部分不布点' : '不足10万亩的部分布1个'
    trace.step({
      id: '布点数',
      label: '布点数',
      formula: isWhole ? '计算值为整数，不必取整' : `计算值取整：${rounding}`,
      substituted: quotient.toText(),
      value: planned.toText(),
      unit: '个',
      cites: [c.perArea],
      ...(isWhole ? {} : { assumption: '取整办法文件未规定，按所选理解' }),
    })
    return {
      kind: 'decided',
      value: planned.toText(),
      summary: `按每10万亩粮食面积1个布点，${values.area.toText()}万亩为${planned.toText()}个。`,
    }
  },
  examples,
})
