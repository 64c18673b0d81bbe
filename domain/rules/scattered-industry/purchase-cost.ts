import { Ratio } from '../../quantity/ratio'
import type { Example, Problem } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { cite, documentNumber, inForceFrom } from './document'

const clauses = {
  limit: cite(
    '四、（二）',
    '原则上市级国企与镇（区、街道）合作收储“危污乱散低”企业（片区）的成本均价不得高于 60 万元/亩',
  ),
}

/** 万元/亩. */
const limit = Ratio.of(60)

const cost = (slot: number) =>
  ({
    kind: 'number',
    label: `第${slot}宗收储成本`,
    unit: '万元',
    atLeast: '0',
    cite: clauses.limit,
    help: '成本包括哪些项目（拆除、修复、利息等），文件未规定，由用户录入。',
  }) as const
const area = (slot: number) =>
  ({
    kind: 'number',
    label: `第${slot}宗面积`,
    unit: '亩',
    moreThan: '0',
    cite: clauses.limit,
  }) as const
const furtherCost = (slot: number) => ({ ...cost(slot), optional: true }) as const
const furtherArea = (slot: number) => ({ ...area(slot), optional: true }) as const

const inputs = {
  unit: {
    kind: 'choice',
    label: '收储单位',
    cite: clauses.limit,
    choices: [
      { value: '企业', label: '按企业分别签约收储' },
      { value: '片区', label: '按片区整体签约收储' },
    ],
  },
  cost1: cost(1),
  area1: area(1),
  cost2: furtherCost(2),
  area2: furtherArea(2),
  cost3: furtherCost(3),
  area3: furtherArea(3),
  cost4: furtherCost(4),
  area4: furtherArea(4),
  cost5: furtherCost(5),
  area5: furtherArea(5),
} as const

const readings = {
  block: {
    question: '按片区整体收储的，60万元/亩按片区平均价判断，还是每宗企业都不得超过',
    options: [
      { value: 'average', label: '按收储合同的单位判断，片区看面积加权平均价（推定）' },
      { value: 'each', label: '片区内每宗企业都不得超过' },
    ],
    cites: [clauses.limit],
  },
} as const

const fine = '不高于60万元/亩'
const exceeded = '高于60万元/亩'

interface Plot {
  readonly slot: number
  readonly cost: Ratio
  readonly area: Ratio
}

const half = (
  slot: number,
  cost: Ratio | null | undefined,
  area: Ratio | null | undefined,
): readonly Problem[] => {
  if (cost === undefined || area === undefined || (cost === null) === (area === null)) return []
  const missing = cost === null ? `第${slot}宗收储成本` : `第${slot}宗面积`
  return [
    {
      input: `${cost === null ? 'cost' : 'area'}${slot}`,
      label: missing,
      reason: '同一宗的成本和面积只填了一项',
      remedy: `请补填${missing}，或清空另一项`,
    },
  ]
}

const examples: readonly Example[] = [
  {
    name: '5400万元、90亩，均价恰为60.00，不超过',
    inputs: { unit: '企业', cost1: '5400', area1: '90' },
    steps: { 平均价: '60.00' },
    outcome: { kind: 'determined', value: fine },
  },
  {
    name: '5401万元、90亩，均价60.01，超过',
    inputs: { unit: '企业', cost1: '5401', area1: '90' },
    steps: { 平均价: '60.01' },
    outcome: { kind: 'determined', value: exceeded },
  },
  {
    name: '均价显示为60.00而实际略高的，按未舍入的数判为超过',
    inputs: { unit: '片区', cost1: '5400.01', area1: '90' },
    steps: { 平均价: '60.00' },
    outcome: { kind: 'determined', value: exceeded },
  },
  {
    name: '片区两宗平均59.33不超过，第2宗单独68.00超过',
    inputs: { unit: '片区', cost1: '5500', area1: '100', cost2: '3400', area2: '50' },
    steps: { 第1宗: '55.00', 第2宗: '68.00', 平均价: '59.33' },
    outcome: { kind: 'twoReadings', value: fine },
  },
  {
    name: '片区逐宗判断时超过',
    inputs: { unit: '片区', cost1: '5500', area1: '100', cost2: '3400', area2: '50' },
    readings: { block: 'each' },
    outcome: { kind: 'twoReadings', value: exceeded },
  },
  {
    name: '同样两宗按企业分别签约，第2宗超过',
    inputs: { unit: '企业', cost1: '5500', area1: '100', cost2: '3400', area2: '50' },
    outcome: { kind: 'determined', value: exceeded },
  },
  {
    name: '片区每宗都不超过，两种理解一致',
    inputs: { unit: '片区', cost1: '5500', area1: '100', cost3: '3000', area3: '50' },
    steps: { 第3宗: '60.00' },
    outcome: { kind: 'determined', value: fine },
  },
]

/** 收储成本均价, 溧政办发〔2023〕20号 四、（二）. */
export const purchaseCost = defineCalculator({
  id: 'liyang-office-2023-20/purchase-cost',
  title: '“危污乱散低”企业收储成本均价',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  check: (values) => [
    ...half(2, values.cost2, values.area2),
    ...half(3, values.cost3, values.area3),
    ...half(4, values.cost4, values.area4),
    ...half(5, values.cost5, values.area5),
  ],
  compute(values, chosen, trace) {
    const pairs = [
      [values.cost1, values.area1],
      [values.cost2, values.area2],
      [values.cost3, values.area3],
      [values.cost4, values.area4],
      [values.cost5, values.area5],
    ] as const
    const plots = pairs.flatMap(([price, size], at): readonly Plot[] =>
      price === null || size === null ? [] : [{ slot: at + 1, cost: price, area: size }],
    )
    for (const plot of plots)
      trace.step({
        id: `第${plot.slot}宗`,
        label: `第${plot.slot}宗单独均价`,
        formula: '收储成本÷面积',
        substituted: `${plot.cost.toText(12)}÷${plot.area.toText(12)}`,
        value: plot.cost.dividedBy(plot.area).toFixed(2),
        unit: '万元/亩',
        cites: [clauses.limit],
      })
    const totalCost = Ratio.sum(plots.map((plot) => plot.cost))
    const totalArea = Ratio.sum(plots.map((plot) => plot.area))
    trace.step({
      id: '平均价',
      label: '面积加权平均价',
      formula: '收储成本合计÷面积合计',
      substituted: `${totalCost.toText(12)}÷${totalArea.toText(12)}`,
      value: totalCost.dividedBy(totalArea).toFixed(2),
      unit: '万元/亩',
      cites: [clauses.limit],
    })
    const isAbove = (money: Ratio, size: Ratio): boolean => money.moreThan(limit.times(size))
    const isBlock = values.unit === '片区'
    if (isBlock && plots.length > 1)
      trace.gap(openPoint('twoReadings', 'block', readings.block, chosen.block))
    const above =
      isBlock && chosen.block === 'average'
        ? isAbove(totalCost, totalArea)
        : plots.some((plot) => isAbove(plot.cost, plot.area))
    trace.warn('收储成本由用户录入：成本包括哪些项目，文件未规定。')
    if (above) trace.warn('文件用“原则上”，高于60万元/亩的需说明理由。')
    const value = above ? exceeded : fine
    return {
      kind: 'decided',
      value,
      summary: `按${values.unit}判断，收储成本均价${value}${above ? '，需说明' : ''}。`,
    }
  },
  examples,
})
