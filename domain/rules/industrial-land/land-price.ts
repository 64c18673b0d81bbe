import { Ratio } from '../../quantity/ratio'
import type { Example, Inputs } from '../calculator'
import { defineCalculator } from '../evaluate'
import { cite, documentNumber, guidePriceClause, inForceFrom, type Line } from './document'

export const priceClauses = {
  guidePrice: guidePriceClause,
  quotaFee: cite(
    '四、',
    '根据市政府确定的新增建设用地指标有偿使用价格标准，由镇区（街道）结合用地项目实际情况，向用地单位合理收取土地指标费，但不得低于 10 万元/亩',
  ),
  cost: cite(
    '四、',
    '工业用地出让价格应覆盖土地补偿、农民社会保障、征转用报批、出让规费等土地取得成本',
  ),
}
const clauses = priceClauses

export const quotaFeeInput = {
  kind: 'number',
  label: '土地指标费',
  unit: '万元/亩',
  atLeast: '0',
  optional: true,
  group: '价格',
  help: '具体标准由市政府另行确定，文件未规定，由用户录入；留空只算下限10万元/亩。',
  cite: clauses.quotaFee,
} as const

const inputs = {
  area: { kind: 'number', label: '出让面积', unit: '亩', moreThan: '0', group: '价格' },
  quotaFee: quotaFeeInput,
  acquisitionCost: {
    kind: 'number',
    label: '土地取得成本',
    unit: '万元/亩',
    atLeast: '0',
    optional: true,
    group: '价格',
    help: '土地补偿、农民社会保障、征转用报批、出让规费等，文件未规定数额，由用户录入；留空不核对。',
    cite: clauses.cost,
  },
} as const satisfies Inputs

/** 万元/亩 */
export const guidePrice = Ratio.of(31)
const leastFee = Ratio.of(10)
export const notDealPrice = '31万元/亩为出让指导价格，不是成交价。'

export const feeLine = (fee: Ratio): Line => ({
  id: '土地指标费',
  label: '土地指标费',
  formula: '不得低于10万元/亩',
  substituted: `${fee.toText()}与10`,
  value: fee.lessThan(leastFee) ? '不通过' : '通过',
  cites: [clauses.quotaFee],
})

const examples: readonly Example[] = [
  {
    name: '40亩：出让价1240万元，连指标费不低于1640万元',
    inputs: { area: '40' },
    steps: { 出让指导价: '1240', 指标费: '400', 合计: '1640' },
    outcome: { kind: 'determined', value: '1640' },
  },
  {
    name: '40亩、指标费恰10万元/亩',
    inputs: { area: '40', quotaFee: '10' },
    steps: { 土地指标费: '通过', 合计: '1640' },
    outcome: { kind: 'determined', value: '1640' },
  },
  {
    name: '40亩、指标费9.99万元/亩低于下限',
    inputs: { area: '40', quotaFee: '9.99' },
    steps: { 土地指标费: '不通过' },
    outcome: { kind: 'determined', value: '低于下限' },
  },
  {
    name: '40亩、指标费9万元/亩低于下限',
    inputs: { area: '40', quotaFee: '9' },
    steps: { 土地指标费: '不通过', 出让指导价: '1240' },
    outcome: { kind: 'determined', value: '低于下限' },
  },
  {
    name: '22.5亩、指标费12万元/亩、成本恰31万元/亩',
    inputs: { area: '22.5', quotaFee: '12', acquisitionCost: '31' },
    steps: { 出让指导价: '697.5', 指标费: '270', 合计: '967.5', 土地取得成本: '通过' },
    outcome: { kind: 'determined', value: '967.5' },
  },
  {
    name: '土地取得成本31.01万元/亩，指导价未覆盖',
    inputs: { area: '40', quotaFee: '10', acquisitionCost: '31.01' },
    steps: { 土地取得成本: '提示' },
    outcome: { kind: 'determined', value: '1640' },
  },
]

/** R-D9-5: guide price and fee for land of a given area. */
export const landPrice = defineCalculator({
  id: 'liyang-2023-11/land-price',
  title: '工业用地出让指导价与土地指标费',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings: {},
  compute({ area, quotaFee, acquisitionCost }, _readings, trace) {
    const land = guidePrice.times(area)
    trace.step({
      id: '出让指导价',
      label: '按出让指导价计算的出让价',
      formula: '31×出让面积',
      substituted: `31×${area.toText()}`,
      value: land.toText(),
      unit: '万元',
      cites: [clauses.guidePrice],
    })
    if (acquisitionCost !== null) {
      const covered = !acquisitionCost.moreThan(guidePrice)
      trace.step({
        id: '土地取得成本',
        label: '覆盖土地取得成本',
        formula: '出让价格应覆盖土地取得成本',
        substituted: `31与${acquisitionCost.toText()}`,
        value: covered ? '通过' : '提示',
        cites: [clauses.cost],
      })
      if (!covered) trace.warn('出让指导价低于录入的土地取得成本，出让价格应覆盖成本。')
    }
    const fee = quotaFee ?? leastFee
    if (quotaFee === null) trace.warn('未录入土地指标费，按下限10万元/亩计，结果为最低数。')
    else {
      trace.step(feeLine(quotaFee))
      trace.warn('土地指标费标准文件未规定，结果以录入数为准。')
    }
    trace.warn(notDealPrice)
    if (fee.lessThan(leastFee))
      return {
        kind: 'decided',
        value: '低于下限',
        summary: `土地指标费${fee.toText()}万元/亩，低于下限10万元/亩。`,
      }
    const fees = fee.times(area)
    trace.step({
      id: '指标费',
      label: '土地指标费总额',
      formula: '土地指标费×出让面积',
      substituted: `${fee.toText()}×${area.toText()}`,
      value: fees.toText(),
      unit: '万元',
      cites: [clauses.quotaFee],
    })
    const total = land.plus(fees).toText()
    trace.step({
      id: '合计',
      label: '出让价与土地指标费合计',
      formula: '出让价+土地指标费',
      substituted: `${land.toText()}+${fees.toText()}`,
      value: total,
      unit: '万元',
      cites: [clauses.guidePrice, clauses.quotaFee],
      assumption: '两项同时收取，相加为推定',
    })
    return {
      kind: 'decided',
      value: total,
      summary: `${area.toText()}亩按指导价和土地指标费合计${quotaFee === null ? '不低于' : ''}${total}万元。`,
    }
  },
  examples,
})
