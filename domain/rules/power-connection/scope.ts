import { chineseDate } from '../../calendar/iso-date'
import type { Example, Inputs, Readings } from '../calculator'
import { defineCalculator } from '../evaluate'
import { opener } from '../open-point'
import { decided, determined, notApplicable, outOfScope, twoReadings } from '../verdicts'
import { cite, documentNumber, higherFirst, inForceFrom } from './document'

const clauses = {
  scope: cite(
    '第二条',
    '本实施办法适用于海门地区城镇规划建设用地范围内，2021年3月1日后通过出让或划拨等方式取得土地使用权的新建及改扩建项目',
  ),
  noUserCost: cite(
    '第二条',
    '除法律法规和相关政策另有规定外，不得由用户承担建筑区划红线外发生的任何费用',
  ),
  since: cite('第十五条', '2021年3月1日以后通过出让或划拨等方式取得土地使用权'),
  special: cite(
    '第十八条',
    '对于区政府明确的成片开发区域等个别特殊项目，由于涉及储备面积较大，应由区发改委会同相关部门专题研究，根据本通知确定的标准和原则，一事一议明确接入费用方案',
  ),
  inForce: cite('第二十四条', '本实施办法（试行）自发文之日起实施'),
  negotiated: cite(
    '第二十四条',
    '对于自2021年3月1日起，至本实施办法（试行）发布前，通过出让或划拨等方式取得土地使用权的城镇规划建设用地范围内新建及改扩建项目，根据项目实际情况，各方商议确定电力接入费用方案',
  ),
}

const inputs = {
  planned: { kind: 'flag', label: '在城镇规划建设用地范围内', cite: clauses.scope },
  project: {
    kind: 'choice',
    label: '项目',
    cite: clauses.scope,
    choices: [
      { value: '新建', label: '新建项目' },
      { value: '改扩建', label: '改扩建项目' },
      { value: '其他', label: '其他' },
    ],
  },
  landDate: {
    kind: 'date',
    label: '取得土地使用权日期（出让、划拨等）',
    cite: clauses.scope,
  },
  special: {
    kind: 'flag',
    label: '区政府明确的成片开发区域等个别特殊项目',
    cite: clauses.special,
  },
} as const satisfies Inputs

const readings = {
  firstDay: {
    question:
      '2021年3月1日当日取得土地的是否适用：第二条写“后”，第十五条写“以后”，第二十四条写“起”',
    options: [
      { value: 'included', label: '含当日，按第二十四条（推定）' },
      { value: 'excluded', label: '不含当日' },
    ],
    cites: [clauses.scope, clauses.since, clauses.negotiated],
  },
  middle: {
    question: '发布前取得土地的项目，是各方商议费用，还是按第二条不得由用户承担',
    options: [
      { value: 'negotiated', label: '第二十四条为特别规定，各方商议（推定）' },
      { value: 'noUserCost', label: '第二条也适用，按本办法执行' },
    ],
    cites: [clauses.noUserCost, clauses.negotiated],
  },
} as const satisfies Readings

const negotiated = '各方商议确定电力接入费用方案'
const full = '按本办法执行'
const special = '一事一议明确接入费用方案'
const project = (landDate: string, more: Readonly<Record<string, string>> = {}) => ({
  planned: '是',
  project: '新建',
  landDate,
  special: '否',
  ...more,
})
const examples: readonly Example[] = [
  { name: '2021年2月28日取得土地', inputs: project('2021-02-28'), outcome: outOfScope },
  {
    name: '2021年3月1日取得土地',
    inputs: project('2021-03-01'),
    outcome: twoReadings(negotiated),
  },
  {
    name: '2021年3月1日取得土地，按不含当日理解',
    inputs: project('2021-03-01'),
    readings: { firstDay: 'excluded' },
    outcome: outOfScope,
  },
  {
    name: '2021年3月2日取得土地',
    inputs: project('2021-03-02'),
    outcome: twoReadings(negotiated),
  },
  {
    name: '2022年6月15日取得土地',
    inputs: project('2022-06-15'),
    outcome: twoReadings(negotiated),
  },
  {
    name: '2022年6月15日取得土地，按第二条也适用理解',
    inputs: project('2022-06-15'),
    readings: { middle: 'noUserCost' },
    outcome: twoReadings(full),
  },
  {
    name: '2022年12月29日取得土地',
    inputs: project('2022-12-29'),
    outcome: twoReadings(negotiated),
  },
  { name: '2022年12月30日取得土地', inputs: project('2022-12-30'), outcome: determined(full) },
  {
    name: '2023年5月1日取得土地，不在规划建设用地范围内',
    inputs: project('2023-05-01', { planned: '否' }),
    outcome: outOfScope,
  },
  {
    name: '改扩建项目',
    inputs: project('2023-05-01', { project: '改扩建' }),
    outcome: determined(full),
  },
  {
    name: '既非新建也非改扩建',
    inputs: project('2023-05-01', { project: '其他' }),
    outcome: outOfScope,
  },
  {
    name: '成片开发区域特殊项目',
    inputs: project('2023-05-01', { special: '是' }),
    outcome: determined(special),
  },
]

/** Whether 海政办发〔2022〕83号 applies, and in which of the three periods the land was got. */
export const scope = defineCalculator({
  id: 'haimen-office-2022-83/scope',
  title: '电力接入工程共担办法是否适用',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  compute(values, chosen, trace) {
    const open = opener(trace, readings, chosen)
    const { landDate } = values
    if (!values.planned) return notApplicable('不在城镇规划建设用地范围内。', clauses.scope)
    if (values.project === '其他') return notApplicable('只适用于新建及改扩建项目。', clauses.scope)
    if (landDate < '2021-03-01')
      return notApplicable('2021年3月1日以前取得土地使用权的不适用。', clauses.scope, clauses.since)
    if (landDate === '2021-03-01') {
      open('twoReadings', 'firstDay')
      if (chosen.firstDay === 'excluded')
        return notApplicable('按不含当日理解，2021年3月1日取得土地的不适用。', clauses.scope)
    }
    trace.warn(higherFirst)
    const result = (value: string, formula: string, cited: readonly (keyof typeof clauses)[]) => {
      trace.step({
        id: '适用情况',
        label: '适用情况',
        formula,
        substituted: `${chineseDate(landDate)}取得土地使用权`,
        value,
        cites: cited.map((name) => clauses[name]),
        ...(landDate === inForceFrom ? { assumption: '发文当日取得土地的按本办法（推定）' } : {}),
      })
      return decided(value, `${value}。`)
    }
    if (values.special)
      return result(special, '个别特殊项目，区发改委会同相关部门专题研究', ['special'])
    if (landDate >= inForceFrom) return result(full, '发文之日起取得土地', ['scope', 'inForce'])
    open('twoReadings', 'middle')
    return chosen.middle === 'negotiated'
      ? result(negotiated, '2021年3月1日起至发布前取得土地', ['negotiated'])
      : result(full, '第二条对2021年3月1日后取得土地的均适用', ['scope', 'noUserCost'])
  },
  examples,
})
