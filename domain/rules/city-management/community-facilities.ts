import { Ratio } from '../../quantity/ratio'
import type { Example, NumberInput } from '../calculator'
import { defineCalculator } from '../evaluate'
import { noteQuota, quotaVerdict } from '../quota'
import { determined } from '../verdicts'
import { annex, documentNumber, inForceFrom } from './source'

const clauses = {
  service: annex('社区每百户居民拥有综合服务设施面积 ≥ 30 平方米'),
  careNew: annex('新建住宅区养老服务用房每百户 ≥ 20 平方米'),
  careOld: annex('既有住宅区养老服务用房每百户 ≥ 15 平方米'),
}
type Name = keyof typeof clauses
const optional = (label: string, unit: string, name: Name, group: string) =>
  ({
    kind: 'number',
    label,
    unit,
    atLeast: '0',
    optional: true,
    cite: clauses[name],
    group,
  }) as const satisfies NumberInput & { readonly optional: true }

const groups = {
  service: '社区综合服务设施',
  careNew: '新建住宅区养老服务用房',
  careOld: '既有住宅区养老服务用房',
} as const
const inputs = {
  serviceHouseholds: optional('社区居民户数', '户', 'service', groups.service),
  serviceArea: optional('综合服务设施面积', '平方米', 'service', groups.service),
  careNewHouseholds: optional('新建住宅区户数', '户', 'careNew', groups.careNew),
  careNewArea: optional('新建住宅区养老服务用房面积', '平方米', 'careNew', groups.careNew),
  careOldHouseholds: optional('既有住宅区户数', '户', 'careOld', groups.careOld),
  careOldArea: optional('既有住宅区养老服务用房面积', '平方米', 'careOld', groups.careOld),
} as const
const rows = [
  { name: 'service', households: 'serviceHouseholds', area: 'serviceArea', perHundred: 30 },
  { name: 'careNew', households: 'careNewHouseholds', area: 'careNewArea', perHundred: 20 },
  { name: 'careOld', households: 'careOldHouseholds', area: 'careOldArea', perHundred: 15 },
] as const

const sides = (name: Name, households: string, need: number): readonly Example[] =>
  [need, need + 0.01, need - 0.01].map((area) => ({
    name: `${groups[name]}：${households}户、${area.toFixed(2)}平方米，最少需${need}平方米`,
    inputs: { [`${name}Households`]: households, [`${name}Area`]: area.toFixed(2) },
    steps: { [`${groups[name]}最低数`]: String(need) },
    outcome: determined(area < need ? '未达标' : '达标'),
  }))
const examples: readonly Example[] = [
  ...sides('service', '1250', 375),
  ...sides('careNew', '800', 160),
  ...sides('careOld', '2000', 300),
  {
    name: '只填户数，只算需要的面积',
    inputs: { serviceHouseholds: '1250' },
    outcome: determined('375'),
  },
  {
    name: '三类一并核验，一类不足即未达标',
    inputs: {
      serviceHouseholds: '1000',
      serviceArea: '300',
      careNewHouseholds: '1000',
      careNewArea: '200',
      careOldHouseholds: '1000',
      careOldArea: '149',
    },
    outcome: determined('未达标'),
  },
]

/** 评价项 (95) of 溧政发〔2023〕10号 附件: areas per hundred households. */
export const communityFacilities = defineCalculator({
  id: 'liyang-2023-10/community-facilities',
  title: '社区综合服务设施和养老服务用房面积',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings: {},
  check(values) {
    if (rows.every(({ households }) => values[households] === null))
      return [
        {
          input: 'serviceHouseholds',
          label: '户数',
          reason: '未填写任何一类',
          remedy: '请至少填报一类的户数',
        },
      ]
    return rows.flatMap(({ households, area }) =>
      values[households] === null && values[area]
        ? [
            {
              input: households,
              label: inputs[households].label,
              reason: '填了面积而未填户数',
              remedy: '请补填户数',
            },
          ]
        : [],
    )
  },
  compute(values, _readings, trace) {
    const noted = rows.flatMap(({ name, households, area, perHundred }) => {
      const count = values[households]
      if (count === null) return []
      const need = count.times(Ratio.of(perHundred)).dividedBy(Ratio.of(100))
      const result = noteQuota(trace, {
        what: groups[name],
        unit: '平方米',
        formula: `户数÷100×${perHundred}平方米`,
        substituted: `${count.toText()}÷100×${perHundred}`,
        need,
        actual: values[area],
        cites: [clauses[name]],
      })
      return [{ need, result }]
    })
    return quotaVerdict(
      noted.map(({ result }) => result),
      noted.map(({ need }) => need.toText()).join('、'),
    )
  },
  examples,
})
