import { Ratio } from '../../quantity/ratio'
import type { ChoiceInput, Problem, Trace, Verdict } from '../calculator'
import { defineCalculator } from '../evaluate'
import { clauses as c, documentNumber, inForceFrom } from './clauses'
import { vehicleExamples } from './new-energy-vehicle-examples'
import { vehicleCategories, type VehicleCategory } from './vehicle-categories'

const hundred = Ratio.of(100)
/** 辆, 年内市区计划采购. */
const plannedBuses = Ratio.of(200)

const purchase = '市区新能源公交车采购'
const counted = vehicleCategories.filter(({ percent }) => percent !== null)
const category: ChoiceInput = {
  kind: 'choice',
  label: '类别',
  choices: vehicleCategories.map(({ value, subject, words }) => ({
    value,
    // This value names the whole only; the others say by themselves whose cars are meant.
    label: `${value === '运营公交车现有总数' ? subject : value}（${words}）`,
  })),
}
const cars = { kind: 'number', unit: '辆', atLeast: '0', optional: true } as const
const total = {
  ...cars,
  label: '车辆总数',
  help: '该类别文中所说的新增及更新（替换）车辆，或者运营公交车现有总数。',
  shownWhen: { input: 'category', oneOf: counted.map(({ value }) => value) },
} as const
const clean = {
  ...cars,
  label: '新能源汽车',
  help: '邮政等公共领域含清洁能源汽车；机场为电动车辆。',
  shownWhen: { input: 'category', oneOf: [...counted.map(({ value }) => value), purchase] },
} as const

/** Smallest number of cars that reaches the share. */
const leastOf = (all: Ratio, percent: number): Ratio =>
  all.times(Ratio.of(percent)).dividedBy(hundred).ceiling()

function decided(met: boolean, row: VehicleCategory, found: string): Verdict {
  const { subject, words, strength } = row
  const short = strength === '应' ? '未达到' : `未达到（${strength}）`
  return {
    kind: 'decided',
    value: met ? '达到' : short,
    summary: `${subject}：文件规定${words}；${found}，${met ? '已达到' : '未达到'}${
      met || strength === '应' ? '' : `，该项用语为“${strength}”`
    }。`,
  }
}

function ofPurchase(row: VehicleCategory, bought: Ratio, trace: Trace): Verdict {
  const met = bought.atLeast(plannedBuses)
  trace.step({
    id: '采购数量',
    label: '采购数量',
    formula: '年内市区计划采购新能源公交车200辆',
    substituted: `${bought.toText()}辆`,
    value: met ? '达到' : '未达到',
    cites: [row.cite],
  })
  return decided(met, row, `实际采购${bought.toText()}辆`)
}

/** 新能源汽车比例, 二、（一）4: whole cars, compared without rounding. */
export const newEnergyVehicles = defineCalculator({
  id: 'changzhou-2023-23/new-energy-vehicles',
  title: '新能源汽车比例核对（2023年）',
  documentNumber,
  inForceFrom,
  clauses: {
    fiscal: c.fiscal,
    rented: c.rented,
    fixedRoute: c.fixedRoute,
    busPurchase: c.busPurchase,
    busFleet: c.busFleet,
    busBuiltUp: c.busBuiltUp,
    taxi: c.taxi,
    post: c.post,
    sanitation: c.sanitation,
    logistics: c.logistics,
    airport: c.airport,
    tourism: c.tourism,
  },
  inputs: { category, total, clean },
  readings: {},
  check(values) {
    const problems: Problem[] = []
    const row = vehicleCategories.find(({ value }) => value === values.category)
    const asked = [
      ...(row?.percent === null || row === undefined ? [] : (['total', 'clean'] as const)),
      ...(row?.value === purchase ? (['clean'] as const) : []),
    ]
    for (const input of asked)
      if (values[input] === null)
        problems.push({
          input,
          label: input === 'total' ? total.label : clean.label,
          reason: '未填写',
          remedy: '请补填车辆数',
        })
    for (const [input, { label }] of [
      ['total', total],
      ['clean', clean],
    ] as const) {
      const value = values[input]
      if (value && !value.isWhole())
        problems.push({ input, label, reason: '应为整数', remedy: '请填车辆数' })
    }
    if (values.total && values.clean?.moreThan(values.total))
      problems.push({
        input: 'clean',
        label: clean.label,
        reason: '多于车辆总数',
        remedy: '请核对车辆数',
      })
    return problems
  },
  compute(values, _chosen, trace) {
    const row = vehicleCategories.find(({ value }) => value === values.category)
    if (row === undefined) throw new RangeError(`unknown category: ${values.category}`)
    if (row.hint !== undefined) trace.warn(row.hint)
    if (row.value === purchase) return ofPurchase(row, values.clean ?? Ratio.zero, trace)
    if (row.percent === null) {
      trace.step({
        id: '比例要求',
        label: '比例要求',
        formula: row.words,
        value: '没有比例要求',
        cites: [row.cite],
      })
      return {
        kind: 'decided',
        value: '没有比例要求',
        summary: `${row.subject}：${row.words}，没有比例要求。`,
      }
    }
    if (values.total === null || values.clean === null) throw new RangeError('unchecked numbers')
    if (values.total.isZero())
      return {
        kind: 'notApplicable',
        summary: `${row.subject}：${row.whole}为0辆，不计算比例。`,
        cites: [row.cite],
      }
    const share = values.clean.times(hundred).dividedBy(values.total)
    const met = share.atLeast(Ratio.of(row.percent))
    trace.step({
      id: '比例',
      label: '新能源汽车比例',
      formula: `${row.clean ?? '新能源汽车'}÷${row.whole}`,
      substituted: `${values.clean.toText()}÷${values.total.toText()}`,
      value: share.toFixed(2),
      unit: '%',
      cites: [row.cite],
    })
    trace.step({
      id: '最少车辆',
      label: '至少需要',
      formula: `${row.whole}×${row.percent}%，不足一辆的进为一辆`,
      substituted: `${values.total.toText()}×${row.percent}%`,
      value: leastOf(values.total, row.percent).toText(),
      unit: '辆',
      cites: [row.cite],
      ...(row.words.endsWith('以上') ? { assumption: '“以上”包括本数（推定）' } : {}),
    })
    return decided(
      met,
      row,
      `${values.total.toText()}辆中有${values.clean.toText()}辆${row.clean ?? '新能源汽车'}`,
    )
  },
  examples: vehicleExamples,
})
