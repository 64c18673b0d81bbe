import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { cite, documentNumber, inForceFrom } from './document'

const clauses = {
  form: cite(
    '第十四条',
    '通过合同协议、会议纪要等书面形式，明确项目管理机构和目标、双方的工作内容和职责',
  ),
  content: cite('第十四条第一项', '集中建设项目内容和标准、质量'),
  duties: cite('第十四条第二项', '双方的权利和义务'),
  fee: cite('第十四条第三项', '建设管理费的计取和支付'),
  funds: cite('第十四条第四项', '工程建设资金拨付及管理规定'),
  audit: cite('第十四条第五项', '经审计单位审计后办理工程结算'),
  files: cite('第十四条第六项', '工程档案、财务档案及相关资料的整理及移交'),
  breach: cite('第十四条第七项', '违约责任和奖惩细则'),
  disputes: cite('第十四条第八项', '解决争议的方法'),
  feeStandard: cite(
    '第二十二条',
    '项目建设管理费用计入项目建设成本，纳入项目总投资概算，管理费的收取标准按照相关规定执行',
  ),
}

const itemNames = [
  'content',
  'duties',
  'fee',
  'funds',
  'audit',
  'files',
  'breach',
  'disputes',
] as const

const item = (name: (typeof itemNames)[number]) =>
  ({ kind: 'flag', label: clauses[name].quote, cite: clauses[name] }) as const

const inputs = {
  written: { kind: 'flag', label: '采用合同协议、会议纪要等书面形式', cite: clauses.form },
  content: item('content'),
  duties: item('duties'),
  fee: item('fee'),
  funds: item('funds'),
  audit: item('audit'),
  files: item('files'),
  breach: item('breach'),
  disputes: item('disputes'),
} as const

const all = Object.fromEntries(itemNames.map((name) => [name, '是']))

const examples: readonly Example[] = [
  {
    name: '书面约定八项齐全',
    inputs: { written: '是', ...all },
    steps: { 约定项数: '8' },
    outcome: { kind: 'determined', value: '齐全' },
  },
  {
    name: '缺解决争议的方法',
    inputs: { written: '是', ...all, disputes: '否' },
    steps: { 约定项数: '7', 解决争议的方法: '缺' },
    outcome: { kind: 'determined', value: '不齐全' },
  },
  {
    name: '一项也没有',
    inputs: { written: '是' },
    steps: { 约定项数: '0' },
    outcome: { kind: 'determined', value: '不齐全' },
  },
  {
    name: '八项齐全但没有书面形式',
    inputs: all,
    steps: { 书面形式: '缺' },
    outcome: { kind: 'determined', value: '不齐全' },
  },
]

/** 书面约定内容, 溧政办发〔2023〕15号 第十四条. */
export const agreementChecklist = defineCalculator({
  id: 'liyang-office-2023-15/agreement-checklist',
  title: '集中建设书面约定内容核对',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings: {},
  compute(values, _chosen, trace) {
    trace.step({
      id: '书面形式',
      label: '书面形式',
      formula: '合同协议、会议纪要等书面形式',
      value: values.written ? '有' : '缺',
      cites: [clauses.form],
    })
    for (const name of itemNames)
      trace.step({
        id: inputs[name].label,
        label: inputs[name].label,
        formula: '应包括的内容',
        value: values[name] ? '有' : '缺',
        cites: [clauses[name]],
      })
    const missing = itemNames.filter((name) => !values[name]).map((name) => inputs[name].label)
    trace.step({
      id: '约定项数',
      label: '已约定项数',
      formula: '共八项',
      value: String(itemNames.length - missing.length),
      unit: '项',
      cites: [clauses.form],
    })
    trace.step({
      id: '管理费标准',
      label: '建设管理费标准',
      formula: '计入项目建设成本，按照相关规定执行',
      value: '标准文件未规定',
      cites: [clauses.feeStandard],
    })
    const lacking = [...(values.written ? [] : ['书面形式']), ...missing]
    return lacking.length === 0
      ? { kind: 'decided', value: '齐全', summary: '书面约定八项内容齐全。' }
      : { kind: 'decided', value: '不齐全', summary: `书面约定不齐全，缺：${lacking.join('、')}。` }
  },
  examples,
})
