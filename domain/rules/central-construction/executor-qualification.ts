import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { cite, documentNumber, inForceFrom } from './document'

const clauses = {
  conditions: cite(
    '第三条第三款',
    '集中建设实施单位由市属国有公司及其下属公司组成，须具备独立法人资格、单位内控制度健全、专业化管理人员齐备，且不以盈利为目的',
  ),
  list: cite('第七条第四项', '拟订集中建设实施单位名单并进行动态管理'),
}

const inputs = {
  cityOwned: { kind: 'flag', label: '市属国有公司或其下属公司', cite: clauses.conditions },
  legalPerson: { kind: 'flag', label: '独立法人资格', cite: clauses.conditions },
  internalControl: { kind: 'flag', label: '单位内控制度健全', cite: clauses.conditions },
  professionals: { kind: 'flag', label: '专业化管理人员齐备', cite: clauses.conditions },
  nonProfit: { kind: 'flag', label: '不以盈利为目的', cite: clauses.conditions },
  listed: { kind: 'flag', label: '已列入集中建设实施单位名单', cite: clauses.list },
} as const

const conditionNames = [
  'cityOwned',
  'legalPerson',
  'internalControl',
  'professionals',
  'nonProfit',
] as const
const all = Object.fromEntries(conditionNames.map((name) => [name, '是']))

const examples: readonly Example[] = [
  {
    name: '五项条件齐备并在名单内',
    inputs: { ...all, listed: '是' },
    outcome: { kind: 'determined', value: '符合' },
  },
  {
    name: '五项条件齐备、未列入名单，提示',
    inputs: all,
    steps: { 实施单位名单: '提示' },
    outcome: { kind: 'determined', value: '符合条件，待列入名单' },
  },
  ...conditionNames.map((name) => ({
    name: `缺“${inputs[name].label}”不符合`,
    inputs: { ...all, listed: '是', [name]: '否' },
    steps: { [inputs[name].label]: '不通过' },
    outcome: { kind: 'determined' as const, value: '不符合' },
  })),
]

/** 集中建设实施单位条件, 溧政办发〔2023〕15号 第三条第三款: all five are needed. */
export const executorQualification = defineCalculator({
  id: 'liyang-office-2023-15/executor-qualification',
  title: '集中建设实施单位条件',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings: {},
  compute(values, _chosen, trace) {
    for (const name of conditionNames)
      trace.step({
        id: inputs[name].label,
        label: inputs[name].label,
        formula: '五项条件须同时具备',
        value: values[name] ? '通过' : '不通过',
        cites: [clauses.conditions],
      })
    trace.step({
      id: '实施单位名单',
      label: '实施单位名单',
      formula: '从领导小组办公室拟订的名单中选择',
      value: values.listed ? '通过' : '提示',
      cites: [clauses.list],
    })
    const missing = conditionNames.filter((name) => !values[name]).map((name) => inputs[name].label)
    if (missing.length > 0)
      return {
        kind: 'decided',
        value: '不符合',
        summary: `不符合，下列条件未满足：${missing.join('、')}。`,
      }
    return values.listed
      ? { kind: 'decided', value: '符合', summary: '五项条件齐备并在名单内，符合。' }
      : {
          kind: 'decided',
          value: '符合条件，待列入名单',
          summary: '五项条件齐备，尚未列入集中建设实施单位名单。',
        }
  },
  examples,
})
