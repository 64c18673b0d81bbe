import { citer } from '../../citation/citation'
import { Ratio } from '../../quantity/ratio'
import type { Example, Inputs, Readings } from '../calculator'
import { notePassLines } from '../checklist'
import { defineCalculator } from '../evaluate'
import { opener } from '../open-point'
import { decided, determined, notApplicable, outOfScope, twoReadings } from '../verdicts'

/** 《南通市海门区全民健身实施计划》, dated 2022-12-28. */
const documentNumber = '海政办发〔2022〕82号'
const cite = citer(documentNumber)
const clause = '二、（一）2'
const clauses = {
  area: cite(
    clause,
    '新建居住区和社区按人均室内建筑面积不低于0.1平方米或人均室外用地面积不低于0.3平方米执行',
  ),
  together: cite(clause, '并与住宅区主体工程同步设计、同步施工、同步验收、同步投入使用'),
}

const together = (label: string) => ({ kind: 'flag', label, cite: clauses.together }) as const
const inputs = {
  project: {
    kind: 'choice',
    label: '项目',
    cite: clauses.area,
    choices: [
      { value: '新建', label: '新建居住区和社区' },
      { value: '老城区', label: '老城区居住区' },
    ],
  },
  population: {
    kind: 'number',
    label: '规划人口',
    unit: '人',
    moreThan: '0',
    cite: clauses.area,
    help: '文件未规定按哪个人口数计算，由用户录入。',
  },
  indoor: {
    kind: 'number',
    label: '室内健身设施建筑面积',
    unit: '平方米',
    atLeast: '0',
    cite: clauses.area,
  },
  outdoor: {
    kind: 'number',
    label: '室外健身设施用地面积',
    unit: '平方米',
    atLeast: '0',
    cite: clauses.area,
  },
  designed: together('同步设计'),
  built: together('同步施工'),
  accepted: together('同步验收'),
  opened: together('同步投入使用'),
} as const satisfies Inputs

const readings = {
  mixing: {
    question: '室内、室外都不足时能否折算相加，文件只写“或”',
    options: [
      { value: 'either', label: '至少一项单独达到（推定）' },
      { value: 'combined', label: '两项达到的比例可以相加' },
    ],
    cites: [clauses.area],
  },
} as const satisfies Readings

const estate = (indoor: string, outdoor: string, more: Readonly<Record<string, string>> = {}) => ({
  project: '新建',
  population: '3000',
  indoor,
  outdoor,
  designed: '是',
  built: '是',
  accepted: '是',
  opened: '是',
  ...more,
})
const examples: readonly Example[] = [
  {
    name: '3000人，室内300平方米',
    inputs: estate('300', '0'),
    steps: { 室内最低面积: '300', 室外最低面积: '900', 面积: '通过' },
    outcome: determined('符合'),
  },
  { name: '3000人，室外900平方米', inputs: estate('0', '900'), outcome: determined('符合') },
  {
    name: '3000人，室内299、室外899平方米',
    inputs: estate('299', '899'),
    steps: { 面积: '不通过' },
    outcome: twoReadings('不符合'),
  },
  {
    name: '3000人，室内250、室外800平方米',
    inputs: estate('250', '800'),
    outcome: twoReadings('不符合'),
  },
  {
    name: '3000人，室内250、室外800平方米，按相加理解',
    inputs: estate('250', '800'),
    readings: { mixing: 'combined' },
    outcome: twoReadings('符合'),
  },
  {
    name: '3000人，室内100、室外500平方米，相加也不足',
    inputs: estate('100', '500'),
    outcome: determined('不符合'),
  },
  {
    name: '2999人，不向下取整',
    inputs: estate('299.9', '0', { population: '2999' }),
    steps: { 室内最低面积: '299.9', 室外最低面积: '899.7' },
    outcome: determined('符合'),
  },
  {
    name: '2999人，室内299.89平方米',
    inputs: estate('299.89', '0', { population: '2999' }),
    outcome: determined('不符合'),
  },
  ...(['designed', 'built', 'accepted', 'opened'] as const).map((name) => ({
    name: `缺：${inputs[name].label}`,
    inputs: estate('300', '0', { [name]: '否' }),
    steps: { [inputs[name].label]: '不通过' },
    outcome: determined('不符合'),
  })),
  {
    name: '老城区居住区不适用',
    inputs: estate('300', '0', { project: '老城区' }),
    outcome: outOfScope,
  },
]

/** Sports area of new housing, 海政办发〔2022〕82号 二、（一）2; indoor or outdoor, as printed. */
export const residentialSportsArea = defineCalculator({
  id: 'haimen-office-2022-82/residential-sports-area',
  title: '新建居住区健身设施面积核对',
  documentNumber,
  inForceFrom: '2022-12-28',
  clauses,
  inputs,
  readings,
  compute(values, chosen, trace) {
    if (values.project !== '新建')
      return notApplicable('面积标准只对新建居住区和社区规定。', clauses.area)
    const { population, indoor, outdoor } = values
    const least = (id: string, perHead: string): Ratio => {
      const value = population.times(Ratio.from(perHead))
      trace.step({
        id,
        label: id,
        formula: `人口×${perHead}`,
        substituted: `${population.toText()}×${perHead}`,
        value: value.toText(),
        unit: '平方米',
        cites: [clauses.area],
      })
      return value
    }
    const leastIndoor = least('室内最低面积', '0.1')
    const leastOutdoor = least('室外最低面积', '0.3')
    const either = indoor.atLeast(leastIndoor) || outdoor.atLeast(leastOutdoor)
    const combined = indoor
      .dividedBy(leastIndoor)
      .plus(outdoor.dividedBy(leastOutdoor))
      .atLeast(Ratio.of(1))
    if (!either && combined) opener(trace, readings, chosen)('twoReadings', 'mixing')
    trace.warn('人口数按哪一口径文件未规定，结果以用户录入的人口为前提。')
    const failed = notePassLines(trace, [
      {
        id: '面积',
        formula: '室内或室外至少一项达到最低面积',
        substituted: `室内${indoor.toText()}，室外${outdoor.toText()}`,
        passes: either || (combined && chosen.mixing === 'combined'),
        cite: clauses.area,
      },
      ...(['designed', 'built', 'accepted', 'opened'] as const).map((name) => ({
        id: inputs[name].label,
        formula: `与住宅区主体工程${inputs[name].label}`,
        passes: values[name],
        cite: clauses.together,
      })),
    ])
    return failed.length === 0
      ? decided('符合', '健身设施面积和同步要求均符合。')
      : decided('不符合', `不符合：${failed.join('、')}。`)
  },
  examples,
})
