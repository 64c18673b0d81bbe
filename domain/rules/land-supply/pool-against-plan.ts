import { Ratio } from '../../quantity/ratio'
import type { Example, Inputs, Readings } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { cite, documentNumber, planRow } from './plan'
import { areaOf, pool, poolHeading, type Parcel } from './pool'

const clauses = {
  planRow,
  poolHeading,
  origin: cite(
    '三、（三）',
    '普通商品住房地块均在《溧阳市 2023 年度保障性住房和经营性开发地块供应计划备选项目库》（附件 2）中产生',
  ),
}

const inputs = {
  landUse: {
    kind: 'choice',
    label: '计划的用地类别',
    cite: planRow,
    choices: ['普通商品住房用地', '其他住宅用地', '商服用地'].map((value) => ({
      value,
      label: value,
    })),
  },
} as const satisfies Inputs

const readings = {
  mixedUse: {
    question: '附件2的用途、备注怎样对应附件1的用地类别，商住用地计入哪一类，文件未规定',
    options: [
      { value: 'commercial', label: '商住用地计入商服用地，安置房计入其他住宅用地（推定）' },
      { value: 'housing', label: '商住用地计入住宅用地，安置房计入其他住宅用地' },
    ],
    cites: [planRow, poolHeading],
  },
} as const satisfies Readings

const isSettlement = ({ note }: Parcel): boolean => note === '安置房'

/** Parcels of the pool that can serve a land use of the plan, under the reading. */
function parcelsFor(landUse: string, mixedUse: string): readonly Parcel[] {
  const homes = mixedUse === 'housing' ? ['住宅用地', '商住用地'] : ['住宅用地']
  switch (landUse) {
    case '普通商品住房用地':
      return pool.filter((parcel) => homes.includes(parcel.use) && !isSettlement(parcel))
    case '其他住宅用地':
      return pool.filter(isSettlement)
    default:
      return pool.filter(
        ({ use }) =>
          use === '商业服务业设施用地' || (use === '商住用地' && mixedUse === 'commercial'),
      )
  }
}

const plans: Readonly<Record<string, Ratio>> = {
  普通商品住房用地: Ratio.of(350),
  其他住宅用地: Ratio.of(650),
  商服用地: Ratio.of(3000),
}

const compared: readonly (readonly [string, string, string, string])[] = [
  ['普通商品住房用地', 'commercial', '1925', '5.50'],
  ['普通商品住房用地', 'housing', '2142', '6.12'],
  ['其他住宅用地', 'commercial', '888', '1.37'],
  ['其他住宅用地', 'housing', '888', '1.37'],
  ['商服用地', 'commercial', '1979', '0.66'],
  ['商服用地', 'housing', '1546', '0.52'],
]

const examples: readonly Example[] = compared.map(([landUse, mixedUse, area, value]) => ({
  name: `${landUse}：库内${area}亩，为计划的${value}倍（${
    mixedUse === 'housing' ? '商住计入住宅' : '商住计入商服'
  }）`,
  inputs: { landUse },
  readings: { mixedUse },
  steps: { 库内面积: area, 倍数: value },
  outcome: { kind: 'silent', value },
}))

/** How many times the pool of 附件2 covers the plan of 附件1. */
export const poolAgainstPlan = defineCalculator({
  id: 'liyang-2023-8/pool-against-plan',
  title: '备选项目库与供应计划比较',
  documentNumber,
  inForceFrom: '2023-03-31',
  clauses,
  inputs,
  readings,
  compute({ landUse }, chosen, trace) {
    const parcels = parcelsFor(landUse, chosen.mixedUse)
    const area = areaOf(parcels)
    const plan = plans[landUse] ?? Ratio.of(1)
    const times = area.dividedBy(plan)
    trace.gap(openPoint('silent', 'mixedUse', readings.mixedUse, chosen.mixedUse))
    trace.step({
      id: '库内面积',
      label: `库内可对应${landUse}的面积`,
      formula: '备选项目库中对应地块的出让面积相加',
      substituted: `${parcels.length}宗`,
      value: area.toText(),
      unit: '亩',
      cites: [poolHeading],
      assumption: '附件2与附件1的类别对应关系为推定',
    })
    trace.step({
      id: '倍数',
      label: '库内面积为计划供应量的倍数',
      formula: '库内面积÷计划供应量',
      substituted: `${area.toText()}÷${plan.toText()}`,
      value: times.toFixed(2),
      unit: '倍',
      cites: landUse === '普通商品住房用地' ? [planRow, clauses.origin] : [planRow],
      assumption: '附件2与附件1的类别对应关系为推定',
    })
    if (area.lessThan(plan))
      trace.warn('即使库内地块全部供应也不足计划；文件只要求普通商品住房地块从库中产生。')
    if (landUse === '商服用地' && chosen.mixedUse === 'commercial')
      trace.warn('第22号地块为商住用地又是安置房，216亩在此计入商服，另也计入安置房888亩。')
    return {
      kind: 'decided',
      value: times.toFixed(2),
      summary: `备选项目库可对应${landUse}${area.toText()}亩，为计划${plan.toText()}亩的${times.toFixed(2)}倍。`,
    }
  },
  examples,
})
