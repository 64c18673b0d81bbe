import type { Ratio } from '../../quantity/ratio'
import type { Trace, ValuesOf } from '../calculator'
import { meets, shownBeside } from '../limit'
import { openPoint } from '../open-point'
import { specialClauses, specialInputs, specialReadings } from './special-inputs'

export type Result = '达标' | '未达标' | '待认定'
type Values = ValuesOf<typeof specialInputs>
type Chosen = Readonly<Record<keyof typeof specialReadings, string>>
interface Case {
  readonly values: Values
  readonly chosen: Chosen
  readonly trace: Trace
}
interface Line {
  readonly id: string
  readonly formula: string
  readonly substituted: string
  readonly result: Result
  readonly cite: keyof typeof specialClauses
  readonly assumption?: string
}

function note({ trace }: Case, line: Line): Result {
  const { id, formula, substituted, result, cite, assumption } = line
  trace.step({
    id,
    label: id,
    formula,
    substituted,
    value: result,
    cites: [specialClauses[cite]],
    ...(assumption === undefined ? {} : { assumption }),
  })
  return result
}

const verdict = (met: boolean): Result => (met ? '达标' : '未达标')

function comparisons(subject: Case): readonly (Result | null)[] {
  const { values } = subject
  const notMore = (now: Ratio | null, before: Ratio | null, id: string): Result | null =>
    now === null || before === null
      ? null
      : note(subject, {
          id,
          formula: '本年≤上年（下降或持平）',
          substituted: `${now.toText()}与${before.toText()}比较`,
          result: verdict(!now.moreThan(before)),
          cite: 'accidents',
        })
  const { income, incomeBefore } = values
  return [
    income === null || incomeBefore === null
      ? null
      : note(subject, {
          id: '居民年人均可支配收入',
          formula: '本年＞上年（逐年增长）',
          substituted: `${income.toText()}与${incomeBefore.toText()}比较`,
          result: verdict(income.moreThan(incomeBefore)),
          cite: 'income',
          assumption: '“逐年增长”只比较本年与上年（推定）',
        }),
    notMore(values.accidents, values.accidentsBefore, '生产安全事故起数'),
    notMore(values.deaths, values.deathsBefore, '生产安全事故死亡人数'),
  ]
}

function choices(subject: Case): readonly (Result | null)[] {
  const { values } = subject
  const line = (
    name:
      'carbon' | 'airDays' | 'airDust' | 'flyingWires' | 'fireLanes' | 'vectors' | 'greenBuilding',
    formula: string,
    unmet: string,
  ): Result | null => {
    const said = values[name]
    if (said === null) return null
    const cite = name === 'airDays' || name === 'airDust' ? 'air' : name
    return note(subject, {
      id: specialInputs[name].label,
      formula,
      substituted: said,
      result: verdict(said !== unmet),
      cite,
      ...(name === 'flyingWires' ? { assumption: '原文缺“无”字，按“无飞线充电”理解（推定）' } : {}),
      ...(name === 'vectors' ? { assumption: '“C级以上”含C级（推定）' } : {}),
    })
  }
  return [
    line('carbon', '达到省级考核目标要求', '未达到'),
    line('airDays', '达到省级考核目标要求', '未达到'),
    line('airDust', '达到省级考核目标要求', '未达到'),
    line('flyingWires', '不得存在', '存在'),
    line('fireLanes', '不得存在', '存在'),
    line('vectors', 'C级以上', '未达C级'),
    line('greenBuilding', '完成当年度省级考核目标', '未达到'),
  ]
}

/** 左右 and 基本: within the bound nothing is open, beyond it the text sets no measure. */
function openWords(subject: Case): readonly (Result | null)[] {
  const { values, trace } = subject
  const line = (
    name: 'unemployment' | 'flooding',
    bound: string,
    words: { readonly formula: string; readonly question: string },
  ): Result | null => {
    const figure = values[name]
    if (figure === null) return null
    const limit = { compare: 'atMost', value: bound, unit: '' } as const
    const inside = meets(figure, limit)
    if (!inside)
      trace.gap({
        kind: 'silent',
        reading: null,
        question: words.question,
        used: '列为待认定',
        cites: [specialClauses[name]],
      })
    return note(subject, {
      id: specialInputs[name].label,
      formula: words.formula,
      substituted: shownBeside(figure, limit),
      result: inside ? '达标' : '待认定',
      cite: name,
    })
  }
  return [
    line('unemployment', '5', {
      formula: '控制在5%左右',
      question: '失业率超过5%，“左右”的幅度文件未规定',
    }),
    line('flooding', '0', {
      formula: '基本消除上一年度积淹水片区',
      question: '尚存积淹水片区，“基本消除”的标准文件未规定',
    }),
  ]
}

function readOpen(subject: Case): readonly (Result | null)[] {
  const { values, chosen, trace } = subject
  const gap = (reading: keyof typeof specialReadings): string => {
    const point = openPoint('twoReadings', reading, specialReadings[reading], chosen[reading])
    trace.gap(point)
    return point.used
  }
  const { dieselBelow, dieselAt, communities } = values
  const diesel = (below: Ratio, at: Ratio): Result => {
    const counted = chosen.oldDiesel === 'inclusive' ? below.plus(at) : below
    return note(subject, {
      id: '国Ⅲ以下柴油车辆',
      formula: '全面淘汰，在用数为0',
      substituted: `国Ⅱ及更低${below.toText()}辆，国Ⅲ${at.toText()}辆`,
      result: verdict(counted.isZero()),
      cite: 'oldDiesel',
      assumption: gap('oldDiesel'),
    })
  }
  const cover = (share: Ratio): Result => {
    const limit = {
      compare: chosen.communities === 'more' ? 'moreThan' : 'atLeast',
      value: '50',
      unit: '%',
    } as const
    return note(subject, {
      id: '完整居住社区覆盖率',
      formula: chosen.communities === 'more' ? '＞50%' : '≥50%',
      substituted: shownBeside(share, limit),
      result: verdict(meets(share, limit)),
      cite: 'communities',
      assumption: gap('communities'),
    })
  }
  return [
    dieselBelow === null || dieselAt === null ? null : diesel(dieselBelow, dieselAt),
    communities === null ? null : cover(communities),
  ]
}

export const specialResults = (subject: Case): readonly Result[] =>
  [
    ...comparisons(subject),
    ...choices(subject),
    ...openWords(subject),
    ...readOpen(subject),
  ].filter((result) => result !== null)
