import { Ratio } from '../../quantity/ratio'
import type { Example, Inputs, Readings } from '../calculator'
import { wholeNumberProblems } from '../case-checks'
import { defineCalculator } from '../evaluate'
import { opener } from '../open-point'
import { decided, determined, silent, twoReadings } from '../verdicts'
import { cite, documentNumber, inForceFrom } from './document'

const clauses = {
  unfinished: cite(
    '二、4',
    '凡未完成本年度所规定的各项安全生产（消防安全）工作任务的，不得推荐为海门区安全生产先进单位',
  ),
  veto: cite('二、5', '对区镇和部门实施的安全生产“一票否决”项，参照（海政办发〔2013〕150号）执行'),
  ranking: cite('三、', '根据考核情况，按得分高低顺序由区安委办确定初步方案后报区政府审定'),
  counts: cite('三、', '先进区镇4个、优胜区镇4个，先进部门6个、优胜部门6个'),
}

const inputs = {
  unit: {
    kind: 'choice',
    label: '单位',
    cite: clauses.counts,
    choices: [
      { value: '区镇', label: '区镇' },
      { value: '部门', label: '部门' },
    ],
  },
  better: {
    kind: 'number',
    label: '总成绩高于本单位的同类单位',
    unit: '个',
    atLeast: '0',
    cite: clauses.ranking,
    help: '按未四舍五入的总成绩比较。',
  },
  equal: {
    kind: 'number',
    label: '总成绩与本单位相同的其他同类单位',
    unit: '个',
    atLeast: '0',
    cite: clauses.ranking,
  },
  unfinished: { kind: 'flag', label: '有未完成的年度工作任务', cite: clauses.unfinished },
  veto: { kind: 'flag', label: '有“一票否决”项', cite: clauses.veto },
} as const satisfies Inputs

const readings = {
  places: {
    question: '“先进”“优胜”怎样对应名次，文件只列个数',
    options: [
      { value: 'byRank', label: '先进在前、优胜随后（推定）' },
      { value: 'open', label: '由区政府审定' },
    ],
    cites: [clauses.ranking, clauses.counts],
  },
} as const satisfies Readings

const unit = (kind: string, better: string, more: Readonly<Record<string, string>> = {}) => ({
  unit: kind,
  better,
  equal: '0',
  unfinished: '否',
  veto: '否',
  ...more,
})
const table: readonly (readonly [string, string, string])[] = [
  ['区镇', '0', '先进区镇'],
  ['区镇', '3', '先进区镇'],
  ['区镇', '4', '优胜区镇'],
  ['区镇', '7', '优胜区镇'],
  ['区镇', '8', '不在名额内'],
  ['部门', '5', '先进部门'],
  ['部门', '6', '优胜部门'],
  ['部门', '11', '优胜部门'],
  ['部门', '12', '不在名额内'],
]
const examples: readonly Example[] = [
  ...table.map(([kind, better, value]) => ({
    name: `${kind}第${Number(better) + 1}名`,
    inputs: unit(kind, better),
    outcome: twoReadings(value),
  })),
  {
    name: '区镇第1名，名次对应按由区政府审定理解',
    inputs: unit('区镇', '0'),
    readings: { places: 'open' },
    outcome: twoReadings('由区政府审定'),
  },
  {
    name: '区镇第4、5名同分，跨先进和优胜',
    inputs: unit('区镇', '3', { equal: '1' }),
    outcome: silent('先进区镇或优胜区镇'),
  },
  {
    name: '区镇第1、2名同分，均为先进',
    inputs: unit('区镇', '0', { equal: '1' }),
    outcome: twoReadings('先进区镇'),
  },
  {
    name: '有未完成任务，不得推荐',
    inputs: unit('区镇', '0', { unfinished: '是' }),
    outcome: determined('不得推荐'),
  },
  {
    name: '有一票否决项',
    inputs: unit('部门', '0', { veto: '是' }),
    outcome: silent('参照海政办发〔2013〕150号处理'),
  },
]

/** Which award a rank stands for, 海政办发〔2022〕81号 二、4, 5 and 三、. */
export const awardPlace = defineCalculator({
  id: 'haimen-office-2022-81/award-place',
  title: '考核综合奖名次和推荐资格',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  check: (values) => wholeNumberProblems(inputs, values),
  compute(values, chosen, trace) {
    const result = (value: string, formula: string, cited: readonly (keyof typeof clauses)[]) => {
      trace.step({
        id: '综合奖',
        label: '综合奖',
        formula,
        substituted: `高于本单位${values.better.toText()}个，同分${values.equal.toText()}个`,
        value,
        cites: cited.map((name) => clauses[name]),
      })
      return decided(value, `综合奖：${value}。`)
    }
    if (values.unfinished) return result('不得推荐', '未完成年度工作任务', ['unfinished'])
    if (values.veto) {
      trace.gap({
        kind: 'silent',
        reading: null,
        question: '“一票否决”参照海政办发〔2013〕150号，该文件未收录',
        used: '不定奖项，请查该文件',
        cites: [clauses.veto],
      })
      return result('参照海政办发〔2013〕150号处理', '“一票否决”项', ['veto'])
    }
    const open = opener(trace, readings, chosen)
    open('twoReadings', 'places')
    if (chosen.places === 'open')
      return result('由区政府审定', '区安委办初步方案，区政府审定', ['ranking'])
    const quota = values.unit === '区镇' ? 4 : 6
    const awardOf = (ahead: Ratio): string =>
      ahead.lessThan(Ratio.of(quota))
        ? `先进${values.unit}`
        : ahead.lessThan(Ratio.of(2 * quota))
          ? `优胜${values.unit}`
          : '不在名额内'
    const highest = awardOf(values.better)
    const lowest = awardOf(values.better.plus(values.equal))
    if (highest !== lowest)
      trace.gap({
        kind: 'silent',
        reading: null,
        question: '总成绩相同而名额不够的如何排序，文件未规定',
        used: '列出可能的奖项，由区政府审定',
        cites: [clauses.ranking],
      })
    return result(
      highest === lowest ? highest : `${highest}或${lowest}`,
      `按得分高低，前${quota}名先进，其后${quota}名优胜`,
      ['ranking', 'counts'],
    )
  },
  examples,
})
