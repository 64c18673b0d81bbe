import { Ratio } from '../../quantity/ratio'
import type { Example, Inputs, Readings } from '../calculator'
import { wholeNumberProblems } from '../case-checks'
import { notePassLines, type PassLine } from '../checklist'
import { defineCalculator } from '../evaluate'
import { decided, determined } from '../verdicts'
import { boundIncluded, cite, documentNumber, issuedOn } from './document'

const clauses = {
  nursingBeds: cite('二、（二）', '养老机构护理型床位占比达到70%以上'),
  stars: cite(
    '三、（五）4',
    '到2025年，力争全区所有养老机构达到星级标准，其中70%以上的机构达到二星级以上标准',
  ),
  training: cite('三、（四）1', '养老护理员岗前培训率100%'),
  centres: cite(
    '三、（二）2',
    '2023年底前，全区每个城市街道依托现有公共设施或闲置资源，至少建设1家综合性养老服务中心',
  ),
  chain: cite('三、（二）1', '所有区镇（街道）、村（居）实现链式养老服务全覆盖'),
  radius: cite('三、（二）1', '农村敬老院至少辐射所在区镇（街道）全部村（居）'),
}

const count = (label: string, unit: string, cited: (typeof clauses)[keyof typeof clauses]) =>
  ({ kind: 'number', label, unit, atLeast: '0', cite: cited }) as const
const total = (label: string, unit: string, cited: (typeof clauses)[keyof typeof clauses]) =>
  ({ kind: 'number', label, unit, moreThan: '0', cite: cited }) as const
const inputs = {
  nursingBeds: count('护理型床位', '张', clauses.nursingBeds),
  allBeds: total('养老机构总床位', '张', clauses.nursingBeds),
  homes: total('养老机构', '家', clauses.stars),
  ratedHomes: count('达到星级标准的养老机构', '家', clauses.stars),
  twoStarHomes: count('达到二星级以上的养老机构', '家', clauses.stars),
  trained: count('已受岗前培训的护理员', '人', clauses.training),
  carers: total('护理员', '人', clauses.training),
  cityStreets: total('城市街道', '个', clauses.centres),
  streetsWithCentre: count('已有综合性养老服务中心的城市街道', '个', clauses.centres),
  towns: total('区镇（街道）', '个', clauses.chain),
  coveredTowns: count('链式养老服务覆盖的区镇（街道）', '个', clauses.chain),
  villages: total('村（居）', '个', clauses.chain),
  coveredVillages: count('链式养老服务覆盖的村（居）', '个', clauses.chain),
  ruralHomes: total('农村敬老院', '家', clauses.radius),
  radiatingHomes: count('辐射所在区镇（街道）全部村（居）的农村敬老院', '家', clauses.radius),
} as const satisfies Inputs

/** Part → whole: none may exceed it. */
const partOf = [
  ['nursingBeds', 'allBeds'],
  ['ratedHomes', 'homes'],
  ['twoStarHomes', 'ratedHomes'],
  ['trained', 'carers'],
  ['streetsWithCentre', 'cityStreets'],
  ['coveredTowns', 'towns'],
  ['coveredVillages', 'villages'],
  ['radiatingHomes', 'ruralHomes'],
] as const

const met = {
  nursingBeds: '700',
  allBeds: '1000',
  homes: '10',
  ratedHomes: '10',
  twoStarHomes: '7',
  trained: '300',
  carers: '300',
  cityStreets: '3',
  streetsWithCentre: '3',
  towns: '10',
  coveredTowns: '10',
  villages: '200',
  coveredVillages: '200',
  ruralHomes: '10',
  radiatingHomes: '10',
}
const missed: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  ['护理型床位699/1000', { nursingBeds: '699' }, '护理型床位占比'],
  ['10家中6家二星级以上', { twoStarHomes: '6' }, '二星级以上占比'],
  ['10家中9家达到星级标准', { ratedHomes: '9' }, '星级标准全覆盖'],
  ['岗前培训299/300人', { trained: '299' }, '岗前培训率'],
  ['一个城市街道没有综合性养老服务中心', { streetsWithCentre: '2' }, '城市街道综合性养老服务中心'],
  ['一个区镇未覆盖', { coveredTowns: '9' }, '区镇（街道）链式覆盖'],
  ['一个村未覆盖', { coveredVillages: '199' }, '村（居）链式覆盖'],
  ['一家敬老院未辐射全部村（居）', { radiatingHomes: '9' }, '农村敬老院辐射'],
]
const examples: readonly Example[] = [
  {
    name: '各项正好达标：护理型床位700/1000，10家中7家二星级以上',
    inputs: met,
    steps: { 护理型床位占比: '通过', 二星级以上占比: '通过' },
    outcome: determined('达标'),
  },
  ...missed.map(([name, facts, line]) => ({
    name,
    inputs: { ...met, ...facts },
    steps: { [line]: '不通过' },
    outcome: determined('未达标'),
  })),
]

const percent = (part: Ratio, whole: Ratio): string =>
  `${part.dividedBy(whole).times(Ratio.of(100)).toFixed(2)}%`
const seventy = Ratio.from('0.7')

/** Targets of 海政办发〔2022〕70号; those without a year of their own run 到2025年. */
export const targets2025 = defineCalculator({
  id: 'haimen-office-2022-70/targets-2025',
  title: '机构养老服务2025年目标核对',
  documentNumber,
  inForceFrom: issuedOn,
  clauses,
  inputs,
  readings: {} as const satisfies Readings,
  check: (values) => [
    ...wholeNumberProblems(inputs, values),
    ...partOf.flatMap(([part, whole]) => {
      const [some, all] = [values[part], values[whole]]
      return some !== undefined && all !== undefined && some.moreThan(all)
        ? [
            {
              input: part,
              label: inputs[part].label,
              reason: `多于${inputs[whole].label}`,
              remedy: '请核对两个数',
            },
          ]
        : []
    }),
  ],
  compute(values, _chosen, trace) {
    const share = (
      id: string,
      [part, whole]: readonly [Ratio, Ratio],
      cited: PassLine['cite'],
      formula: string,
    ): PassLine => {
      const least = /70%/.test(formula) ? seventy : Ratio.of(1)
      const value = part.dividedBy(whole)
      return {
        id,
        formula,
        substituted: `${part.toText()}÷${whole.toText()}=${percent(part, whole)}`,
        passes: value.atLeast(least),
        cite: cited,
        ...(value.equals(seventy) && least === seventy ? { assumption: boundIncluded } : {}),
      }
    }
    const failed = notePassLines(trace, [
      share(
        '护理型床位占比',
        [values.nursingBeds, values.allBeds],
        clauses.nursingBeds,
        '到2025年达到70%以上',
      ),
      share(
        '星级标准全覆盖',
        [values.ratedHomes, values.homes],
        clauses.stars,
        '到2025年力争所有养老机构达到星级标准',
      ),
      share(
        '二星级以上占比',
        [values.twoStarHomes, values.homes],
        clauses.stars,
        '到2025年力争70%以上的机构达到二星级以上',
      ),
      share('岗前培训率', [values.trained, values.carers], clauses.training, '100%'),
      share(
        '城市街道综合性养老服务中心',
        [values.streetsWithCentre, values.cityStreets],
        clauses.centres,
        '2023年底前每个城市街道至少1家',
      ),
      share(
        '区镇（街道）链式覆盖',
        [values.coveredTowns, values.towns],
        clauses.chain,
        '到2025年全覆盖',
      ),
      share(
        '村（居）链式覆盖',
        [values.coveredVillages, values.villages],
        clauses.chain,
        '到2025年全覆盖',
      ),
      share(
        '农村敬老院辐射',
        [values.radiatingHomes, values.ruralHomes],
        clauses.radius,
        '到2025年至少辐射所在区镇（街道）全部村（居）',
      ),
    ])
    return failed.length === 0
      ? decided('达标', '各项目标均已达到。')
      : decided('未达标', `未达到：${failed.join('、')}。`)
  },
  examples,
})
