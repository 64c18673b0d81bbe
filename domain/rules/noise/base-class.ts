import { Ratio } from '../../quantity/ratio'
import type { CheckableOf, Example, Inputs, Problem } from '../calculator'
import { defineCalculator } from '../evaluate'
import { cite, documentNumber, inForceFrom } from './document'

const clauses = {
  first: cite(
    '第四条（一）',
    '以居民住宅、医疗卫生、文化教育、科研设计、行政办公为主要功能，需要保持安静的区域或 I 类用地占地率大于 70% (含 70%) 的混合用地区域',
  ),
  second: cite(
    '第四条（二）',
    '以商业金融、集市贸易为主要功能，或者居住、商业、工业混杂，需要维护住宅安静的区域',
  ),
  secondRest: cite(
    '第四条（二）',
    '中心城区除 1 类、3 类声环境功能区之外的居住、商业、工业混杂区域划为 2 类声环境功能区',
  ),
  third: cite(
    '第四条（三）',
    '以工业生产、仓储物流为主要功能，需要防止工业噪声对周围环境产生严重影响的区域或 II 类用地占地率大于 70%（含 70%）的混合用地区域',
  ),
}

const share = (label: string) =>
  ({
    kind: 'number',
    label,
    unit: '%',
    atLeast: '0',
    atMost: '100',
    optional: true,
    shownWhen: { input: 'mainFunction', oneOf: ['混合用地'] },
  }) as const

const inputs = {
  mainFunction: {
    kind: 'choice',
    label: '区域主要功能',
    choices: [
      { value: '居住文教', label: '居民住宅、医疗卫生、文化教育、科研设计、行政办公为主' },
      { value: '商业集市', label: '商业金融、集市贸易为主' },
      { value: '工业仓储', label: '工业生产、仓储物流为主' },
      { value: '混合用地', label: '居住、商业、工业混杂的混合用地' },
    ],
    cite: clauses.second,
  },
  firstShare: { ...share('I类用地占地率'), cite: clauses.first },
  thirdShare: { ...share('II类用地占地率'), cite: clauses.third },
} as const satisfies Inputs

function problemsOf({
  mainFunction,
  firstShare,
  thirdShare,
}: CheckableOf<typeof inputs>): readonly Problem[] {
  if (mainFunction !== '混合用地') return []
  const missing = (['firstShare', 'thirdShare'] as const).filter((input) =>
    input === 'firstShare' ? firstShare === null : thirdShare === null,
  )
  const problems = missing.map((input) => ({
    input,
    label: inputs[input].label,
    reason: '未填写',
    remedy: '混合用地请补填占地率，没有的填0',
  }))
  if (!firstShare || !thirdShare || !firstShare.plus(thirdShare).moreThan(Ratio.of(100)))
    return problems
  return [
    {
      input: 'thirdShare',
      label: inputs.thirdShare.label,
      reason: '与I类用地占地率之和超过100%',
      remedy: '请核对两项占地率',
    },
  ]
}

const seventy = Ratio.of(70)

function classOf(mainFunction: string, first: Ratio, third: Ratio) {
  if (mainFunction === '居住文教') return { value: '1类', cites: [clauses.first] }
  if (mainFunction === '工业仓储') return { value: '3类', cites: [clauses.third] }
  if (mainFunction === '商业集市') return { value: '2类', cites: [clauses.second] }
  if (first.atLeast(seventy)) return { value: '1类', cites: [clauses.first] }
  if (third.atLeast(seventy)) return { value: '3类', cites: [clauses.third] }
  return { value: '2类', cites: [clauses.second, clauses.secondRest] }
}

const mixed = (firstShare: string, thirdShare: string) => ({
  mainFunction: '混合用地',
  firstShare,
  thirdShare,
})

const examples: readonly Example[] = [
  ['70', '30', '1类'],
  ['69.99', '30', '2类'],
  ['30', '70', '3类'],
  ['30', '69.99', '2类'],
  ['100', '0', '1类'],
  ['0', '0', '2类'],
].map(([firstShare = '', thirdShare = '', value = '']) => ({
  name: `混合用地I类${firstShare}%、II类${thirdShare}%：${value}`,
  inputs: mixed(firstShare, thirdShare),
  outcome: { kind: 'determined', value },
}))

const functionExamples: readonly Example[] = [
  ['居住文教', '1类'],
  ['商业集市', '2类'],
  ['工业仓储', '3类'],
].map(([mainFunction = '', value = '']) => ({
  name: `${mainFunction}为主：${value}`,
  inputs: { mainFunction },
  outcome: { kind: 'determined', value },
}))

/** R-D2-2: what makes an area class 1, 2 or 3; the areas themselves are drawn in the list of 第四条. */
export const baseClass = defineCalculator({
  id: 'liyang-2023-3/base-class',
  title: '1、2、3类声环境功能区的划分标准',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings: {},
  check: problemsOf,
  compute({ mainFunction, firstShare, thirdShare }, _readings, trace) {
    const [first, third] = [firstShare ?? Ratio.zero, thirdShare ?? Ratio.zero]
    const { value, cites } = classOf(mainFunction, first, third)
    trace.step({
      id: '类别',
      label: '声环境功能区类别',
      formula:
        'I类用地占地率70%以上（含）为1类，II类用地占地率70%以上（含）为3类，其余混杂区域为2类',
      substituted:
        mainFunction === '混合用地'
          ? `I类${first.toText()}%，II类${third.toText()}%`
          : `${mainFunction}为主`,
      value,
      cites,
    })
    trace.warn('已划定的片区以第四条所列和附图1为准，本项只说明划分标准。')
    return { kind: 'decided', value, summary: `按划分标准属于${value}声环境功能区。` }
  },
  examples: [...examples, ...functionExamples],
})
