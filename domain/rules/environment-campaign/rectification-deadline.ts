import type { Citation } from '../../citation/citation'
import type { Example, FlagInput } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { clauses as c, documentNumber, inForceFrom } from './clauses'

const flag = (label: string, cite: Citation): FlagInput => ({ kind: 'flag', label, cite })
const inputs = {
  noMeter: flag('小型集中处理设施未设立独立电表', c.noMeter),
  faulty: flag('设备故障、站点缺乏维护、设施运行不稳定等', c.faulty),
  pipes: flag('管网不配套、主体设备严重损坏', c.pipes),
  funds: flag('运维经费、专业运维单位未建立和落实', c.funds),
  ruined: flag('完全破损、基本无法使用（含管网）', c.ruined),
}

const readings = {
  rebuilding: {
    question: '完全破损的设施重建何时完成，该句未定日期，第27项末尾的完成时间为12月底前',
    options: [
      { value: 'none', label: '重建未定期限（推定）' },
      { value: 'item', label: '按第27项的完成时间，12月底前' },
    ],
    cites: [c.ruined, c.itemDeadline],
  },
} as const

const [october, november, december] = ['2022年10月31日', '2022年11月30日', '2022年12月31日']
const open = '重建未定期限'

const yes = (...faults: readonly string[]) =>
  Object.fromEntries(faults.map((fault) => [fault, '是']))
const decided = (name: string, faults: readonly string[], value: string): Example => ({
  name,
  inputs: yes(...faults),
  outcome: { kind: 'determined', value },
})
const examples: readonly Example[] = [
  {
    name: '未设电表又管网不配套：各有期限，最迟12月31日',
    inputs: yes('noMeter', 'pipes'),
    steps: { 未设独立电表: october, 管网或主体设备: december },
    outcome: { kind: 'determined', value: december },
  },
  decided('只是设备故障：11月30日', ['faulty'], november),
  decided('只是未设电表：10月31日', ['noMeter'], october),
  decided('运维经费未落实：年底前', ['funds'], december),
  decided('没有问题', [], '无需整改'),
  {
    name: '完全破损：推定未定期限，按未治理村庄扣减',
    inputs: yes('ruined'),
    steps: { 完全破损: open, 治理率核算: '按未治理村庄扣减' },
    outcome: { kind: 'twoReadings', value: open },
  },
  {
    name: '完全破损：按第27项完成时间的理解',
    inputs: yes('ruined'),
    readings: { rebuilding: 'item' },
    outcome: { kind: 'twoReadings', value: december },
  },
  {
    name: '完全破损又设备故障',
    inputs: yes('ruined', 'faulty'),
    outcome: { kind: 'twoReadings', value: `${november}；${open}` },
  },
]

/** 分类分步整改期限, 三、（三）27 and （四）29, year 2022. */
export const rectificationDeadline = defineCalculator({
  id: 'haimen-office-2022-65/rectification-deadline',
  title: '农村生活污水治理设施整改期限（2022年）',
  documentNumber,
  inForceFrom,
  clauses: {
    noMeter: c.noMeter,
    faulty: c.faulty,
    pipes: c.pipes,
    funds: c.funds,
    ruined: c.ruined,
    deduction: c.deduction,
    itemDeadline: c.itemDeadline,
  },
  inputs,
  readings,
  compute(values, chosen, trace) {
    const faults = [
      { id: '未设独立电表', met: values.noMeter, due: october, iso: 10, cite: c.noMeter },
      { id: '设备或维护', met: values.faulty, due: november, iso: 11, cite: c.faulty },
      { id: '管网或主体设备', met: values.pipes, due: december, iso: 12, cite: c.pipes },
      { id: '经费和运维单位', met: values.funds, due: december, iso: 12, cite: c.funds },
    ].filter(({ met }) => met)
    for (const { id, due, cite } of faults)
      trace.step({
        id,
        label: id,
        formula: '该类问题的整改期限',
        value: due,
        cites: [cite],
        assumption: '“底前”“底”按该月最后一日（推定）',
      })
    const dated = [...faults].sort((a, b) => a.iso - b.iso).map(({ due }) => due)
    let undated = false
    if (values.ruined) {
      trace.gap(openPoint('twoReadings', 'rebuilding', readings.rebuilding, chosen.rebuilding))
      undated = chosen.rebuilding === 'none'
      if (!undated) dated.push(december)
      trace.step({
        id: '完全破损',
        label: '完全破损',
        formula: '经区政府同意后改建、报废或拆除，实施重建工程',
        value: undated ? open : december,
        cites: undated ? [c.ruined] : [c.ruined, c.itemDeadline],
      })
      trace.step({
        id: '治理率核算',
        label: '治理率核算',
        formula: '重建工程建成投运之前',
        value: '按未治理村庄扣减',
        cites: [c.deduction],
      })
    }
    const latest = dated.at(-1)
    const value = [...(latest === undefined ? [] : [latest]), ...(undated ? [open] : [])].join('；')
    if (value === '')
      return { kind: 'decided', value: '无需整改', summary: '没有所列问题，无需整改。' }
    const rebuilding = undated ? '完全破损的设施重建，文件未定期限' : ''
    const summary =
      latest === undefined
        ? `${rebuilding}。`
        : `最迟整改期限为${latest}${rebuilding === '' ? '' : `；${rebuilding}`}。`
    return { kind: 'decided', value, summary }
  },
  examples,
})
