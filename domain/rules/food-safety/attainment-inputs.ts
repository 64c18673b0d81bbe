import type { Citation } from '../../citation/citation'
import type { CheckableOf, NumberInput, Problem } from '../calculator'
import { wholeNumberProblems } from '../case-checks'
import { isAllEmpty } from '../quota'
import { hours, indicators, rowOf, rowQuotes, shares, type ShareId } from './indicators'
import { annex, samplingClauses } from './source'

type Optional = NumberInput & { readonly optional: true }

/** r1…r31 */
export const rowClauses: Readonly<Record<string, Citation>> = Object.fromEntries(
  rowQuotes.map((quote, at) => [`r${at + 1}`, annex(quote)]),
)
export const rowClause = (id: string): Citation =>
  rowClauses[`r${rowOf(id)}`] ?? samplingClauses.annexSampling

const groupOf = (id: string): string => `第${rowOf(id)}项`
const number = (id: string, label: string, unit: string, more: Partial<NumberInput> = {}) =>
  ({
    kind: 'number',
    label,
    unit,
    atLeast: '0',
    optional: true,
    group: groupOf(id),
    cite: rowClause(id),
    ...more,
  }) satisfies Optional

const termHelp = '分子、分母的统计口径文件未规定；只有百分比的，分子填百分比、分母填100。'
const shareInputs = shares.flatMap(({ id, label, help = '' }) => [
  [`n${id}`, number(id, `${label}（分子）`, '', { help: `${help}${termHelp}` })] as const,
  [`d${id}`, number(id, `${label}（分母）`, '')] as const,
])
const hourInputs = hours.flatMap(({ id, label }) => [
  [`low${id}`, number(id, `${label}（最少的一人）`, '课时/年')] as const,
  [`mean${id}`, number(id, `${label}（人均）`, '课时/年')] as const,
])

export type AttainmentName =
  | `n${ShareId}`
  | `d${ShareId}`
  | `${'low' | 'mean'}${(typeof hours)[number]['id']}`
  | 'n15'
  | 'n16'
  | 'population'
  | 'mark'

const entries: readonly (readonly [string, Optional])[] = [
  ...shareInputs,
  ...hourInputs,
  ['n15', number('15', '食用农产品和食品抽检批次', '批次')],
  ['n16', number('16', '针对农药兽药残留的食品抽检批次', '批次')],
  [
    'population',
    {
      kind: 'number',
      label: '人口数',
      unit: '人',
      moreThan: '0',
      optional: true,
      group: groupOf('15'),
      cite: samplingClauses.annexSampling,
      help: '口径（常住或户籍）和年份文件未规定，由用户录入；第15、16项共用。',
    },
  ],
  ['mark', number('30', '群众食品安全满意度', '分', { atMost: '100' })],
]
const rowOfEntry = ([, { group = '' }]: readonly [string, Optional]): number =>
  rowOf(group.slice(1))
// Every name of the union has its entry above; the order is that of the table.
export const attainmentInputs = Object.fromEntries(
  [...entries].sort((one, other) => rowOfEntry(one) - rowOfEntry(other)),
) as Readonly<Record<AttainmentName, Optional>>

type Values = CheckableOf<typeof attainmentInputs>

/** Pairs that must be filled in together; the second of a share bounds the first. */
const pairs: readonly (readonly [AttainmentName, AttainmentName])[] = [
  ...shares.map(({ id }) => [`n${id}`, `d${id}`] as const),
  ...hours.map(({ id }) => [`low${id}`, `mean${id}`] as const),
]

function pairProblem(
  values: Values,
  [one, other]: readonly [AttainmentName, AttainmentName],
): string | null {
  const [first, second] = [values[one], values[other]]
  if (first === undefined || second === undefined || (first === null && second === null))
    return null
  if (first === null || second === null) return '与其成对的另一项须一并填报'
  const isPlan = indicators.some(({ id, kind }) => kind === 'plan' && `n${id}` === one)
  if (isPlan) return second.isZero() && !first.isZero() ? '分母为0而分子不为0' : null
  if (!first.moreThan(second)) return null
  return one.startsWith('n') ? '分子大于分母' : '人均小于最少的一人'
}

export function attainmentProblems(values: Values): readonly Problem[] {
  if (isAllEmpty(attainmentInputs, values))
    return [{ input: 'n1', label: '指标', reason: '未填写任何一项', remedy: '请至少填报一项指标' }]
  const noPopulation = (['n15', 'n16'] as const).some((name) => values[name])
  return [
    // The other figures of a pair may be given as shares.
    ...wholeNumberProblems(attainmentInputs, values, ['n15', 'n16', 'population']),
    ...pairs.flatMap((pair) => {
      const reason = pairProblem(values, pair)
      const [input] = pair
      return reason === null
        ? []
        : [{ input, label: attainmentInputs[input].label, reason, remedy: '请核对两个数' }]
    }),
    ...(noPopulation && values.population === null
      ? [
          {
            input: 'population',
            label: '人口数',
            reason: '未填写',
            remedy: '填报抽检批次的须同时填报人口数',
          },
        ]
      : []),
  ]
}
