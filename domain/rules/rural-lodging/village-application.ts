import { Ratio } from '../../quantity/ratio'
import type { Example } from '../calculator'
import { wholeNumberProblems } from '../case-checks'
import { defineCalculator } from '../evaluate'
import { cite, documentNumber, inForceFrom } from './document'

const clauses = {
  pool: cite('一、', '从全市特色田园乡村、乡村旅游重点村中遴选旅游资源相对丰富的村'),
  application: cite(
    '三、',
    '有意向开展本项工作的各镇区（街道）请按附件相关要求提交申报材料至市文旅局',
  ),
  decision: cite(
    '三、',
    '市文旅局组织集体评审并最终经市“乡村旅居 田园康养”发展领导小组审核后，确定具体实施村',
  ),
  leadingGroup: cite(
    '四、（一）',
    '由分管市领导任组长，市文旅局、财政局、资规局、城管局、住建局、农业农村局、公安局、市监局、应急管理局、地方金融监管局、卫健委、行政审批局、消防救援大队等单位为成员',
  ),
  dailyWork: cite('四、（一）', '领导小组日常工作由市文旅局负责'),
  basics: cite('附件 一、', '申报村基本概况，现有旅游业态'),
  advantages: cite(
    '附件 二、',
    '从申报村规划编制情况、基础设施配套情况、周边旅游资源、村民意向参与涉旅运营户数、村集体经济组织现有资源（包含盘活的闲置资源和租赁村民的资源，具体到单个数量和面积）等方面进行描述',
  ),
  measures: cite('附件 三、', '围绕发展“乡村旅居 田园康养”，申报村的具体工作措施'),
  seal: cite('附件 三、', '镇区（街道）（盖章）'),
  electronic: cite('附件 三、', '申报书电子档请发送至：501300670@qq.com'),
  paper: cite('附件 三、', '纸质文件一式五份盖章后请送至溧阳市文旅局 3112 乡村旅游科'),
}

const inputs = {
  pool: {
    kind: 'choice',
    label: '申报村类别',
    cite: clauses.pool,
    choices: [
      { value: '特色田园乡村', label: '特色田园乡村' },
      { value: '乡村旅游重点村', label: '乡村旅游重点村' },
      { value: '其他村', label: '两类都不是' },
    ],
  },
  basics: { kind: 'flag', label: '申报书“基本情况”已填', cite: clauses.basics },
  advantages: {
    kind: 'flag',
    label: '申报书“相关优势”已填',
    cite: clauses.advantages,
    help: '现有资源包含盘活的闲置资源和租赁村民的资源，具体到单个数量和面积。',
  },
  measures: { kind: 'flag', label: '申报书“下一步工作措施”已填', cite: clauses.measures },
  sealed: { kind: 'flag', label: '镇区（街道）已盖章', cite: clauses.seal },
  copies: {
    kind: 'number',
    label: '纸质文件份数',
    unit: '份',
    atLeast: '0',
    cite: clauses.paper,
  },
  electronic: { kind: 'flag', label: '电子档已发送', cite: clauses.electronic },
  reviewed: { kind: 'flag', label: '市文旅局集体评审通过', cite: clauses.decision },
  approved: { kind: 'flag', label: '市发展领导小组审核通过', cite: clauses.decision },
} as const

/** The thirteen units in the order of the text, which ends in 等. */
const groupMembers = [
  '市文旅局',
  '财政局',
  '资规局',
  '城管局',
  '住建局',
  '农业农村局',
  '公安局',
  '市监局',
  '应急管理局',
  '地方金融监管局',
  '卫健委',
  '行政审批局',
  '消防救援大队',
]

/** What the 附件 asks of a part of the application beyond its being there. */
const demands: Readonly<Record<string, string>> = {
  相关优势: '现有资源具体到单个数量和面积',
  纸质文件: '一式五份盖章后送至溧阳市文旅局3112乡村旅游科',
  电子档: '发送至501300670@qq.com',
}

const complete = {
  pool: '特色田园乡村',
  basics: '是',
  advantages: '是',
  measures: '是',
  sealed: '是',
  copies: '5',
  electronic: '是',
}

const examples: readonly Example[] = [
  {
    name: '特色田园乡村，五份盖章并有电子档，材料齐全',
    inputs: complete,
    steps: {
      纸质文件: '通过',
      遴选范围: '通过',
      领导小组: '分管市领导任组长，市文旅局等13个单位为成员',
      领导小组日常工作: '市文旅局',
    },
    outcome: { kind: 'determined', value: '材料齐全，报市文旅局' },
  },
  {
    name: '只有3份，缺2份',
    inputs: { ...complete, copies: '3' },
    steps: { 纸质文件: '不通过' },
    outcome: { kind: 'determined', value: '材料不齐' },
  },
  {
    name: '4份仍缺1份',
    inputs: { ...complete, copies: '4' },
    outcome: { kind: 'determined', value: '材料不齐' },
  },
  {
    name: '不在遴选范围的村，提示',
    inputs: { ...complete, pool: '其他村' },
    steps: { 遴选范围: '提示' },
    outcome: { kind: 'determined', value: '材料齐全，报市文旅局' },
  },
  {
    name: '乡村旅游重点村未盖章',
    inputs: { ...complete, pool: '乡村旅游重点村', sealed: '否' },
    steps: { 盖章: '不通过' },
    outcome: { kind: 'determined', value: '材料不齐' },
  },
  {
    name: '集体评审通过、领导小组未审核，还不是示范村',
    inputs: { ...complete, reviewed: '是' },
    outcome: { kind: 'determined', value: '集体评审通过，待领导小组审核' },
  },
  {
    name: '领导小组审核通过，确定为实施村',
    inputs: { ...complete, reviewed: '是', approved: '是' },
    outcome: { kind: 'determined', value: '确定为实施村' },
  },
]

/** 示范村申报, 溧政办发〔2023〕21号 三、 and 附件. The notice names no closing date. */
export const villageApplication = defineCalculator({
  id: 'liyang-office-2023-21/village-application',
  title: '“乡村旅居 田园康养”示范村申报核对',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings: {},
  check: (values) => [
    ...wholeNumberProblems(inputs, values, ['copies']),
    ...(values.approved === true && values.reviewed === false
      ? [
          {
            input: 'approved',
            label: inputs.approved.label,
            reason: '集体评审未通过而填“是”',
            remedy: '领导小组审核在集体评审之后，请核对',
          },
        ]
      : []),
  ],
  compute(values, _chosen, trace) {
    const inPool = values.pool !== '其他村'
    trace.step({
      id: '遴选范围',
      label: '遴选范围',
      formula: '特色田园乡村或乡村旅游重点村',
      substituted: values.pool,
      value: inPool ? '通过' : '提示',
      cites: [clauses.pool],
    })
    if (!inPool) trace.warn('不是特色田园乡村或乡村旅游重点村，超出文件所称遴选范围。')
    const missingCopies = Ratio.max(Ratio.zero, Ratio.of(5).minus(values.copies))
    const lines = [
      { name: '基本情况', holds: values.basics, clause: clauses.basics },
      { name: '相关优势', holds: values.advantages, clause: clauses.advantages },
      { name: '下一步工作措施', holds: values.measures, clause: clauses.measures },
      { name: '盖章', holds: values.sealed, clause: clauses.seal },
      { name: '纸质文件', holds: missingCopies.isZero(), clause: clauses.paper },
      { name: '电子档', holds: values.electronic, clause: clauses.electronic },
    ]
    for (const { name, holds, clause } of lines)
      trace.step({
        id: name,
        label: name,
        formula: demands[name] ?? '申报材料逐项核对',
        substituted: name === '纸质文件' ? `${values.copies.toText()}份` : '',
        value: holds ? '通过' : '不通过',
        cites: [clause],
      })
    const missing = lines
      .filter(({ holds }) => !holds)
      .map(({ name }) => (name === '纸质文件' ? `纸质文件${missingCopies.toText()}份` : name))
    if (missing.length > 0)
      return {
        kind: 'decided',
        value: '材料不齐',
        summary: `申报材料不齐，缺${missing.join('、')}。`,
      }
    trace.step({
      id: '报送',
      label: '报送单位',
      formula: '镇区（街道）提交至市文旅局',
      value: '市文旅局',
      cites: [clauses.application],
    })
    trace.step({
      id: '确定',
      label: '评审和审核',
      formula: '集体评审后经领导小组审核确定',
      substituted: `集体评审${values.reviewed ? '通过' : '未通过'}，领导小组审核${values.approved ? '通过' : '未通过'}`,
      value: values.approved ? '确定' : '未确定',
      cites: [clauses.decision],
    })
    trace.step({
      id: '领导小组',
      label: '市“乡村旅居 田园康养”发展领导小组',
      formula: '审核申报村的领导小组由哪些单位组成，成员以“等单位”结尾',
      substituted: groupMembers.join('、'),
      value: `分管市领导任组长，市文旅局等${groupMembers.length}个单位为成员`,
      cites: [clauses.leadingGroup],
    })
    trace.step({
      id: '领导小组日常工作',
      label: '领导小组日常工作',
      formula: '负责日常工作的单位',
      value: '市文旅局',
      cites: [clauses.dailyWork],
    })
    trace.warn('文件未规定申报截止日期，报送前请向市文旅局核实。')
    if (values.approved)
      return {
        kind: 'decided',
        value: '确定为实施村',
        summary: '经领导小组审核，确定为具体实施村。',
      }
    return values.reviewed
      ? {
          kind: 'decided',
          value: '集体评审通过，待领导小组审核',
          summary: '集体评审已通过，领导小组尚未审核，还不是示范村。',
        }
      : {
          kind: 'decided',
          value: '材料齐全，报市文旅局',
          summary: '申报材料齐全，可报市文旅局集体评审。',
        }
  },
  examples,
})
