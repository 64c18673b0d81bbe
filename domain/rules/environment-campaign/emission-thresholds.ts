import { Ratio } from '../../quantity/ratio'
import type { Problem } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { clauses as c, documentNumber, inForceFrom } from './clauses'
import { emissionExamples } from './emission-examples'
import { inputs, items, readings } from './emission-inputs'
import { emissionRows } from './emission-rows'

const sixHundred = Ratio.of(600)

/** VOCs and dust thresholds of the campaign, 一、: one item at a time. */
export const emissionThresholds = defineCalculator({
  id: 'haimen-office-2022-65/emission-thresholds',
  title: 'VOCs和粉尘治理要求核对（2022年）',
  documentNumber,
  inForceFrom,
  clauses: {
    sealed: c.sealed,
    openSurface: c.openSurface,
    benzene: c.benzene,
    carbon: c.carbon,
    inefficient: c.inefficient,
    monitor: c.monitor,
    compare: c.compare,
    dust: c.dust,
    leak: c.leak,
    tanker: c.tanker,
    shorePower: c.shorePower,
  },
  inputs,
  readings,
  check(values) {
    const row = emissionRows.find(({ item }) => item === values.item)
    const needs = [...(row?.needs ?? []), ...(row?.needsToo?.(values) ?? [])]
    const problems: Problem[] = needs
      .filter((name) => values[name] === null)
      .map((name) => ({
        input: name,
        label: inputs[name].label,
        reason: '未填写',
        remedy: `请补填${inputs[name].label}`,
      }))
    for (const name of ['installed', 'compared'] as const) {
      const value = values[name]
      if (value && !value.isWhole())
        problems.push({
          input: name,
          label: inputs[name].label,
          reason: '应为整数',
          remedy: '请填设备台数',
        })
    }
    if (values.installed && values.compared?.moreThan(values.installed))
      problems.push({
        input: 'compared',
        label: inputs.compared.label,
        reason: '多于自动监测设备',
        remedy: '请核对设备台数',
      })
    if (needs.includes('limit') && values.limit?.isZero())
      problems.push({
        input: 'limit',
        label: inputs.limit.label,
        reason: '为0',
        remedy: '请填执行的排放限值',
      })
    return problems
  },
  compute(values, chosen, trace) {
    const row = emissionRows.find(({ item }) => item === values.item)
    if (row === undefined) throw new RangeError(`unknown item: ${values.item}`)
    const small = values.tonnage?.lessThan(sixHundred) === true
    if (row.item === items.shorePower && values.shipKind === '多用途船' && small)
      trace.gap(
        openPoint('twoReadings', 'multipurpose', readings.multipurpose, chosen.multipurpose),
      )
    if (row.item === items.compare)
      trace.gap({
        kind: 'twoReadings',
        reading: null,
        question: '比对监测“比例不低于10%”以设备台数还是企业家数为分母，文件未明确',
        used: '以自动监测设备台数为分母（推定）',
        cites: [c.compare],
      })
    if (row.item === items.benzene) trace.warn('排放限值文件未规定，由用户录入。')
    if (row.item === items.inefficient)
      trace.warn('治理效率的要求值文件未规定，是否达到由用户判断。')
    const finding = row.find(values, chosen.multipurpose)
    trace.step({ id: '核对结果', label: row.item, ...finding, cites: [row.cite] })
    return {
      kind: 'decided',
      value: finding.value,
      summary: `${row.item}：${finding.value}。`,
    }
  },
  examples: emissionExamples,
})
