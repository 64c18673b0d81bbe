import type { Citation } from '../../citation/citation'
import { Ratio } from '../../quantity/ratio'
import type { ChoiceInput, Example, NumberInput } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { clauses as c, documentNumber, inForceFrom } from './clauses'

const [noAssembly, assemblyFailed, committeeFailed] = [
  '不具备成立业主大会条件',
  '具备条件未成立业主大会',
  '业主委员会长期不能正常开展工作',
]
/** The second condition of 三、（三） stands in the words shown, the value stays as old cases have it. */
const situationWords: Readonly<Record<string, string>> = {
  [committeeFailed]: `${committeeFailed}，需要重新选举业主委员会`,
}
const situations = [noAssembly, assemblyFailed, committeeFailed, '均不是']
const shownSituation = (value: string): string => situationWords[value] ?? value

const situation: ChoiceInput = {
  kind: 'choice',
  label: '情形',
  cite: c.anyOf,
  help: '“长期”文件未界定，由用户判断；不需要重新选举业主委员会的，不属于三、（三），选“均不是”。',
  choices: situations.map((value) => ({ value, label: shownSituation(value) })),
}
const guidances: NumberInput = {
  kind: 'number',
  label: '街道办事处（镇人民政府）指导次数',
  unit: '次',
  atLeast: '0',
  cite: c.committeeFailed,
}
const readings = {
  manyTimes: {
    question: '“多次指导”是几次，文件未界定',
    options: [
      { value: 'two', label: '两次以上（推定）' },
      { value: 'three', label: '三次以上' },
    ],
    cites: [c.committeeFailed],
  },
} as const

const given = (more: Readonly<Record<string, string>> = {}) => ({
  delimited: '是',
  situation: noAssembly,
  guidances: '0',
  property: '住宅',
  ...more,
})
const idle = (times: string): Readonly<Record<string, string>> =>
  given({ situation: committeeFailed, guidances: times, stillNot: '是' })

const examples: readonly Example[] = [
  {
    name: '已划定区域，不具备成立业主大会条件',
    inputs: given(),
    steps: { 划定物业管理区域: '已划定', 组建情形: '三、（一）' },
    outcome: { kind: 'determined', value: '符合组建条件' },
  },
  {
    name: '具备条件、从未指导：先指导',
    inputs: given({ situation: assemblyFailed }),
    steps: { 组建情形: '未满足' },
    outcome: { kind: 'determined', value: '不符合组建条件' },
  },
  {
    name: '具备条件，指导一次后仍不能成立',
    inputs: given({ situation: assemblyFailed, guidances: '1', stillNot: '是' }),
    steps: { 组建情形: '三、（二）' },
    outcome: { kind: 'determined', value: '符合组建条件' },
  },
  {
    name: '具备条件，指导后正在成立',
    inputs: given({ situation: assemblyFailed, guidances: '1' }),
    outcome: { kind: 'determined', value: '不符合组建条件' },
  },
  {
    name: '业委会停摆，指导三次，未见仍不能选举产生',
    inputs: given({ situation: committeeFailed, guidances: '3' }),
    steps: { 组建情形: '未满足' },
    outcome: { kind: 'determined', value: '不符合组建条件' },
  },
  {
    name: '业委会停摆，指导一次：未达“多次”',
    inputs: idle('1'),
    outcome: { kind: 'determined', value: '不符合组建条件' },
  },
  {
    name: '业委会停摆，指导两次：推定已达“多次”',
    inputs: idle('2'),
    steps: { 组建情形: '三、（三）' },
    outcome: { kind: 'twoReadings', value: '符合组建条件' },
  },
  {
    name: '业委会停摆，指导两次：三次以上的理解',
    inputs: idle('2'),
    readings: { manyTimes: 'three' },
    outcome: { kind: 'twoReadings', value: '不符合组建条件' },
  },
  {
    name: '业委会停摆，指导三次',
    inputs: idle('3'),
    outcome: { kind: 'determined', value: '符合组建条件' },
  },
  {
    name: '未划定区域：先划定',
    inputs: given({ delimited: '否' }),
    steps: { 划定物业管理区域: '未划定' },
    outcome: { kind: 'determined', value: '应先划定物业管理区域' },
  },
  {
    name: '本区域已有物业管理委员会',
    inputs: given({ existing: '是' }),
    steps: { 一区域一委员会: '已有' },
    outcome: { kind: 'determined', value: '不符合组建条件' },
  },
  {
    name: '三种情形均不是',
    inputs: given({ situation: '均不是' }),
    outcome: { kind: 'determined', value: '不符合组建条件' },
  },
  {
    name: '写字楼：可以参照执行',
    inputs: given({ property: '其他' }),
    steps: { 适用范围: '可以参照执行' },
    outcome: { kind: 'determined', value: '符合组建条件' },
  },
]

interface Guided {
  readonly times: Ratio
  readonly stillNot: boolean
}

/** Why 三、（二） or （三） is not met: no guidance, no failure after it, or too little of it. */
function refusal(clause: string, situation: string, { times, stillNot }: Guided): string {
  if (times.isZero()) return `尚未满足${clause}的指导要求，应当先由街道办事处（镇人民政府）指导。`
  const failed = situation === committeeFailed ? '选举产生新一届业主委员会' : '成立业主大会'
  return stillNot
    ? `指导${times.toText()}次，未达到${clause}的“多次指导”，应当由街道办事处（镇人民政府）继续指导。`
    : `已指导${times.toText()}次，但未见指导后仍不能${failed}，不满足${clause}的条件。`
}

/** 物业管理委员会组建条件, 三、. */
export const formation = defineCalculator({
  id: 'changzhou-normative-2023-2/formation',
  title: '物业管理委员会组建条件',
  documentNumber,
  inForceFrom,
  clauses: {
    delimit: c.delimit,
    undelimited: c.undelimited,
    anyOf: c.anyOf,
    noAssembly: c.noAssembly,
    assemblyFailed: c.assemblyFailed,
    committeeFailed: c.committeeFailed,
    scope: c.scope,
  },
  inputs: {
    property: {
      kind: 'choice',
      label: '物业类型',
      cite: c.scope,
      choices: [
        { value: '住宅', label: '住宅物业' },
        { value: '其他', label: '其他物业项目' },
      ],
    },
    delimited: { kind: 'flag', label: '已划定物业管理区域', cite: c.delimit },
    existing: { kind: 'flag', label: '本区域已有物业管理委员会', cite: c.delimit },
    situation,
    guidances,
    stillNot: { kind: 'flag', label: '经指导后仍不能成立或者选举产生', cite: c.assemblyFailed },
  },
  readings,
  check: ({ guidances: times }) =>
    times === undefined || times.isWhole()
      ? []
      : [
          {
            input: 'guidances',
            label: guidances.label,
            reason: '应为整数',
            remedy: '请填指导次数',
          },
        ],
  compute(values, chosen, trace) {
    if (values.property === '其他')
      trace.step({
        id: '适用范围',
        label: '适用范围',
        formula: '其他物业项目',
        value: '可以参照执行',
        cites: [c.scope],
      })
    trace.step({
      id: '划定物业管理区域',
      label: '划定物业管理区域',
      formula: '应当先行划定物业管理区域',
      value: values.delimited ? '已划定' : '未划定',
      cites: values.delimited ? [c.delimit] : [c.delimit, c.undelimited],
    })
    if (!values.delimited)
      return {
        kind: 'decided',
        value: '应先划定物业管理区域',
        summary: '未划定物业管理区域，可以按照规定推动整合物业管理区域，划定后再行组建。',
      }
    trace.step({
      id: '一区域一委员会',
      label: '一区域一委员会',
      formula: '一个物业管理区域组建一个物业管理委员会',
      value: values.existing ? '已有' : '没有',
      cites: [c.delimit],
    })
    if (values.existing)
      return {
        kind: 'decided',
        value: '不符合组建条件',
        summary: '本物业管理区域已有物业管理委员会，不得再组建一个。',
      }
    const times = values.guidances
    const guided = times.atLeast(Ratio.of(1)) && values.stillNot
    let many = false
    if (values.situation === committeeFailed && values.stillNot) {
      trace.gap(openPoint('twoReadings', 'manyTimes', readings.manyTimes, chosen.manyTimes))
      many = times.atLeast(Ratio.of(chosen.manyTimes === 'two' ? 2 : 3))
    }
    const items: Readonly<Record<string, { readonly met: boolean; readonly cite: Citation }>> = {
      [noAssembly]: { met: true, cite: c.noAssembly },
      [assemblyFailed]: { met: guided, cite: c.assemblyFailed },
      [committeeFailed]: { met: many, cite: c.committeeFailed },
    }
    const item = items[values.situation]
    const met = item?.met === true
    trace.step({
      id: '组建情形',
      label: '组建情形',
      formula: '有三、（一）（二）（三）情形之一',
      substituted:
        item === undefined || values.situation === noAssembly
          ? values.situation
          : `${shownSituation(values.situation)}，指导${times.toText()}次，${
              values.stillNot ? '仍不能' : '未填仍不能'
            }成立或者产生`,
      value: met ? item.cite.clause : '未满足',
      cites: [c.anyOf, ...(item === undefined ? [] : [item.cite])],
    })
    if (met)
      return {
        kind: 'decided',
        value: '符合组建条件',
        summary: `符合${item.cite.clause}，由街道办事处（镇人民政府）组建物业管理委员会。`,
      }
    return {
      kind: 'decided',
      value: '不符合组建条件',
      summary:
        item === undefined
          ? '没有文件所列的组建情形，不符合组建条件。'
          : refusal(item.cite.clause, values.situation, { times, stillNot: values.stillNot }),
    }
  },
  examples,
})
