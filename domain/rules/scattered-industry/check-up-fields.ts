import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { checkUpMembers, memberClauses } from './check-up-members'
import { cite, documentNumber, inForceFrom } from './document'

const clauses = {
  ...memberClauses,
  fields: cite(
    '附件2 （2）',
    '核查企业证照资料、行政审批、项目规划、建设许可、依法经营、安全生产、职业卫生、社会保障、生态环境、诉讼状态、依法纳税、信用等情况',
  ),
  report: cite(
    '附件2 （2）',
    '相关部门将检查情况和相应的处置初步意见书面（加盖公章，后同）报市专班',
  ),
  result: cite('附件2 （2）', '检查涉及职责全部履行完成后，将最终结果报市专班'),
}

const field = (label: string) => ({ kind: 'flag', label, cite: clauses.fields }) as const

const inputs = {
  licences: field('证照资料'),
  approvals: field('行政审批'),
  planning: field('项目规划'),
  buildingPermit: field('建设许可'),
  lawfulBusiness: field('依法经营'),
  safety: field('安全生产'),
  occupationalHealth: field('职业卫生'),
  socialSecurity: field('社会保障'),
  environment: field('生态环境'),
  litigation: field('诉讼状态'),
  taxes: field('依法纳税'),
  credit: field('信用'),
  sealedReport: {
    kind: 'flag',
    label: '检查情况和处置初步意见已书面（加盖公章）报市专班',
    cite: clauses.report,
  },
} as const

const fieldNames = [
  'licences',
  'approvals',
  'planning',
  'buildingPermit',
  'lawfulBusiness',
  'safety',
  'occupationalHealth',
  'socialSecurity',
  'environment',
  'litigation',
  'taxes',
  'credit',
] as const

const allFields = Object.fromEntries(fieldNames.map((name) => [name, '是']))

const examples: readonly Example[] = [
  {
    name: '十二项全部核查并书面报送',
    inputs: { ...allFields, sealedReport: '是' },
    steps: {
      成员单位: '市政府办、法院等21个单位',
      日常工作: '市专班',
      核查项数: '12',
      书面报送: '通过',
      最终结果: '职责全部履行完成后报市专班',
    },
    outcome: { kind: 'determined', value: '初检完成' },
  },
  {
    name: '缺职业卫生一项',
    inputs: { ...allFields, occupationalHealth: '否', sealedReport: '是' },
    steps: { 核查项数: '11', 职业卫生: '未核查' },
    outcome: { kind: 'determined', value: '初检未完成' },
  },
  {
    name: '全部核查但未书面报送',
    inputs: allFields,
    steps: { 书面报送: '不通过' },
    outcome: { kind: 'determined', value: '初检未完成' },
  },
  {
    name: '一项未查',
    inputs: {},
    steps: { 核查项数: '0' },
    outcome: { kind: 'determined', value: '初检未完成' },
  },
]

/** 初检核查项目, 溧政办发〔2023〕20号 附件2（2）. The list ends in 等情况 and is therefore not closed. */
export const checkUpFields = defineCalculator({
  id: 'liyang-office-2023-20/check-up-fields',
  title: '企业综合体检初检核查项目',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings: {},
  compute(values, _chosen, trace) {
    trace.step({
      id: '成员单位',
      label: '综合体检联席会议成员单位',
      formula: '列举的单位，以“等单位”结尾；参与体检的部门由实施方案明确',
      substituted: checkUpMembers.join('、'),
      value: `市政府办、法院等${checkUpMembers.length}个单位`,
      cites: [clauses.members],
    })
    trace.step({
      id: '日常工作',
      label: '联席会议办公室日常工作',
      formula: '会议召集、工作部署、情况通报、问题研究、督导检查等',
      value: '市专班',
      cites: [clauses.office],
    })
    for (const name of fieldNames)
      trace.step({
        id: inputs[name].label,
        label: inputs[name].label,
        formula: '各相关部门按照职责核查',
        value: values[name] ? '已核查' : '未核查',
        cites: [clauses.fields],
      })
    const missing = fieldNames.filter((name) => !values[name]).map((name) => inputs[name].label)
    const count = fieldNames.length - missing.length
    trace.step({
      id: '核查项数',
      label: '已核查项数',
      formula: '共列举12项',
      value: String(count),
      unit: '项',
      cites: [clauses.fields],
    })
    trace.step({
      id: '书面报送',
      label: '书面报市专班',
      formula: '检查情况和处置初步意见加盖公章书面报送',
      value: values.sealedReport ? '通过' : '不通过',
      cites: [clauses.report],
    })
    trace.step({
      id: '最终结果',
      label: '初检最终结果',
      formula: '检查涉及职责全部履行完成后报送',
      value: '职责全部履行完成后报市专班',
      cites: [clauses.result],
    })
    trace.warn('核查项目以“等情况”结尾，未穷尽列举，实施方案另有项目的一并核查。')
    const gaps = [...missing, ...(values.sealedReport ? [] : ['书面报送'])]
    return gaps.length === 0
      ? { kind: 'decided', value: '初检完成', summary: '列举的12项均已核查并书面报市专班。' }
      : { kind: 'decided', value: '初检未完成', summary: `初检尚缺${gaps.join('、')}。` }
  },
  examples,
})
