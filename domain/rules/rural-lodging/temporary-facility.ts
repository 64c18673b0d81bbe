import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { cite, documentNumber, inForceFrom } from './document'

const clauses = {
  kind: cite(
    '二、（三）',
    '为项目配套确需建设的临时性、小体量的配套设施、构筑物等，应符合相关规划，严控建设规模，纳入项目设计方案',
  ),
  papers: cite('二、（三）', '由经营者递交设计方案和承诺书，报属地政府批准后实施'),
  supervision: cite('二、（三）', '由属地政府负责日常监管'),
}

const inputs = {
  needed: { kind: 'flag', label: '为项目配套确需建设', cite: clauses.kind },
  temporary: { kind: 'flag', label: '临时性', cite: clauses.kind },
  small: {
    kind: 'flag',
    label: '小体量',
    cite: clauses.kind,
    help: '体量标准文件未规定，由用户判断录入。',
  },
  fitsPlans: { kind: 'flag', label: '符合相关规划', cite: clauses.kind },
  inProject: { kind: 'flag', label: '已纳入项目设计方案', cite: clauses.kind },
  design: { kind: 'flag', label: '经营者已递交设计方案', cite: clauses.papers },
  pledge: { kind: 'flag', label: '经营者已递交承诺书', cite: clauses.papers },
  approved: { kind: 'flag', label: '属地政府已批准', cite: clauses.papers },
} as const

const ready = {
  needed: '是',
  temporary: '是',
  small: '是',
  fitsPlans: '是',
  inProject: '是',
  design: '是',
  pledge: '是',
}

const examples: readonly Example[] = [
  {
    name: '木屋有设计方案、无承诺书，不可报批',
    inputs: { ...ready, pledge: '否' },
    steps: { 承诺书: '不通过' },
    outcome: { kind: 'determined', value: '不可报批' },
  },
  {
    name: '条件和材料齐备，可报属地政府批准',
    inputs: ready,
    outcome: { kind: 'determined', value: '可报批' },
  },
  {
    name: '属地政府已批准，可实施',
    inputs: { ...ready, approved: '是' },
    steps: { 日常监管: '属地政府' },
    outcome: { kind: 'determined', value: '可实施' },
  },
  {
    name: '不符合相关规划，不可报批',
    inputs: { ...ready, fitsPlans: '否' },
    outcome: { kind: 'determined', value: '不可报批' },
  },
]

/** 临时设施, 溧政办发〔2023〕21号 二、（三）. */
export const temporaryFacility = defineCalculator({
  id: 'liyang-office-2023-21/temporary-facility',
  title: '乡村旅居项目临时设施报批核对',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings: {},
  compute(values, _chosen, trace) {
    const lines = [
      { name: '确需建设', holds: values.needed, clause: clauses.kind },
      { name: '临时性', holds: values.temporary, clause: clauses.kind },
      { name: '小体量', holds: values.small, clause: clauses.kind },
      { name: '符合规划', holds: values.fitsPlans, clause: clauses.kind },
      { name: '纳入项目设计方案', holds: values.inProject, clause: clauses.kind },
      { name: '设计方案', holds: values.design, clause: clauses.papers },
      { name: '承诺书', holds: values.pledge, clause: clauses.papers },
    ]
    for (const { name, holds, clause } of lines)
      trace.step({
        id: name,
        label: name,
        formula: '逐项核对',
        value: holds ? '通过' : '不通过',
        cites: [clause],
      })
    const missing = lines.filter(({ holds }) => !holds).map(({ name }) => name)
    trace.warn('“小体量”的标准文件未规定，由用户判断录入。')
    if (missing.length > 0)
      return {
        kind: 'decided',
        value: '不可报批',
        summary: `尚缺${missing.join('、')}，不可报批。`,
      }
    if (!values.approved)
      return { kind: 'decided', value: '可报批', summary: '条件和材料齐备，报属地政府批准后实施。' }
    trace.step({
      id: '日常监管',
      label: '日常监管',
      formula: '批准实施后由属地政府监管',
      value: '属地政府',
      cites: [clauses.supervision],
    })
    return { kind: 'decided', value: '可实施', summary: '属地政府已批准，可实施并由其日常监管。' }
  },
  examples,
})
