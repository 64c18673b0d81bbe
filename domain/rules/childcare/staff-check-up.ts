import { addYears, chineseDate } from '../../calendar/iso-date'
import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { cite, documentNumber, inForceFrom } from './document'

const clauses = {
  yearly: cite('三、（五）', '托育机构应当每年组织工作人员进行健康体检，合格后方可上岗'),
}

const inputs = {
  checkedOn: { kind: 'date', label: '最近一次健康体检日期', cite: clauses.yearly },
  passed: { kind: 'flag', label: '体检合格', cite: clauses.yearly },
  askedOn: { kind: 'date', label: '核对日期', cite: clauses.yearly },
} as const

const readings = {
  yearly: {
    question: '“每年”是距上次体检满一年，还是每个自然年度一次，文件未规定',
    options: [
      { value: 'anniversary', label: '距上次体检满一年前再检（推定）' },
      { value: 'calendarYear', label: '每个自然年度体检一次' },
    ],
    cites: [clauses.yearly],
  },
} as const

const check = (askedOn: string, passed = '是') => ({ checkedOn: '2023-06-15', passed, askedOn })

const examples: readonly Example[] = [
  {
    name: '体检满一年当日仍可上岗',
    inputs: check('2024-06-15'),
    steps: { 有效至: '2024-06-15' },
    outcome: { kind: 'determined', value: '可上岗' },
  },
  {
    name: '满一年次日，按周年应再次体检，按年度仍可上岗',
    inputs: check('2024-06-16'),
    outcome: { kind: 'twoReadings', value: '应再次体检' },
  },
  {
    name: '满一年次日，按自然年度至2024年末',
    inputs: check('2024-06-16'),
    readings: { yearly: 'calendarYear' },
    steps: { 有效至: '2024-12-31' },
    outcome: { kind: 'twoReadings', value: '可上岗' },
  },
  {
    name: '2025年1月1日，两种理解都应再次体检',
    inputs: check('2025-01-01'),
    outcome: { kind: 'determined', value: '应再次体检' },
  },
  {
    name: '体检不合格不得上岗',
    inputs: check('2023-07-01', '否'),
    outcome: { kind: 'determined', value: '不得上岗' },
  },
]

/** 工作人员健康体检, 溧政办发〔2023〕23号 三、（五）. */
export const staffCheckUp = defineCalculator({
  id: 'liyang-office-2023-23/staff-check-up',
  title: '托育机构工作人员健康体检',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  check: ({ checkedOn, askedOn }) =>
    checkedOn !== undefined && askedOn !== undefined && askedOn < checkedOn
      ? [
          {
            input: 'askedOn',
            label: inputs.askedOn.label,
            reason: `${chineseDate(askedOn)}早于体检日期`,
            remedy: '请核对两个日期',
          },
        ]
      : [],
  compute({ checkedOn, passed, askedOn }, chosen, trace) {
    trace.step({
      id: '体检结果',
      label: '体检结果',
      formula: '合格后方可上岗',
      value: passed ? '合格' : '不合格',
      cites: [clauses.yearly],
    })
    if (!passed)
      return { kind: 'decided', value: '不得上岗', summary: '健康体检不合格，不得上岗。' }
    trace.gap(openPoint('twoReadings', 'yearly', readings.yearly, chosen.yearly))
    const byAnniversary = chosen.yearly === 'anniversary'
    const nextYear = Number(checkedOn.slice(0, 4)) + 1
    const validTo = byAnniversary ? addYears(checkedOn, 1) : `${nextYear}-12-31`
    trace.step({
      id: '有效至',
      label: '最迟再次体检',
      formula: byAnniversary ? '上次体检满一年' : '下一自然年度末',
      substituted: chineseDate(checkedOn),
      value: validTo,
      cites: [clauses.yearly],
      assumption: byAnniversary ? '距上次体检满一年（推定）' : '每个自然年度一次',
    })
    return askedOn > validTo
      ? {
          kind: 'decided',
          value: '应再次体检',
          summary: `已过${chineseDate(validTo)}，应再次体检合格后上岗。`,
        }
      : {
          kind: 'decided',
          value: '可上岗',
          summary: `体检合格，最迟${chineseDate(validTo)}再次体检。`,
        }
  },
  examples,
})
