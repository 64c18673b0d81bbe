import type { Example, Inputs, Readings } from '../calculator'
import { neededProblems } from '../case-checks'
import { notePassLines, type PassLine } from '../checklist'
import { defineCalculator } from '../evaluate'
import { decided, determined, notApplicable, outOfScope } from '../verdicts'
import { cite, documentNumber, issuedOn } from './document'

const clause = '三、（六）3'
const clauses = {
  allocation: cite(
    clause,
    '举办非营利性养老机构，可凭社会服务机构登记证书和其他法定材料申请划拨供地',
  ),
  agreement: cite(
    clause,
    '营利性养老机构利用存量建设用地建设养老服务设施，涉及划拨建设用地使用权出让（租赁）或转让的，在原土地用途符合规划的前提下，允许补缴土地出让金（租金），办理协议出让或租赁手续',
  ),
  paid: cite(clause, '鼓励非营利性养老机构以租赁、出让等有偿使用方式取得国有建设用地使用权'),
  joint: cite(clause, '支持政府以作价出资或入股方式提供土地，与社会资本共建养老服务项目'),
}

const profit = { input: 'nature', oneOf: ['营利性'] } as const
const allocated = { input: 'wish', oneOf: ['划拨'] } as const
const inputs = {
  nature: {
    kind: 'choice',
    label: '机构性质',
    choices: [
      { value: '非营利性', label: '非营利性养老机构' },
      { value: '营利性', label: '营利性养老机构' },
      { value: '政府与社会资本共建', label: '政府提供土地，与社会资本共建养老服务项目' },
    ],
  },
  wish: {
    kind: 'choice',
    label: '拟采用的供地方式',
    optional: true,
    choices: [
      { value: '划拨', label: '划拨' },
      { value: '有偿使用', label: '租赁、出让等有偿使用' },
    ],
    shownWhen: { input: 'nature', oneOf: ['非营利性'] },
  },
  certificate: {
    kind: 'flag',
    label: '有社会服务机构登记证书',
    optional: true,
    cite: clauses.allocation,
    shownWhen: allocated,
  },
  otherPapers: {
    kind: 'flag',
    label: '有其他法定材料',
    optional: true,
    cite: clauses.allocation,
    help: '有哪些材料本文件未列明。',
    shownWhen: allocated,
  },
  existingLand: {
    kind: 'flag',
    label: '利用存量建设用地',
    optional: true,
    cite: clauses.agreement,
    shownWhen: profit,
  },
  allocatedRight: {
    kind: 'flag',
    label: '涉及划拨建设用地使用权出让（租赁）或转让',
    optional: true,
    cite: clauses.agreement,
    shownWhen: profit,
  },
  fitsPlan: {
    kind: 'flag',
    label: '原土地用途符合规划',
    optional: true,
    cite: clauses.agreement,
    shownWhen: profit,
  },
} as const satisfies Inputs

const profitHome = { nature: '营利性', existingLand: '是', allocatedRight: '是', fitsPlan: '是' }
const nonprofit = { nature: '非营利性', wish: '划拨', certificate: '是', otherPapers: '是' }
const examples: readonly Example[] = [
  {
    name: '非营利性，有登记证书和法定材料',
    inputs: nonprofit,
    steps: { 社会服务机构登记证书: '通过', 其他法定材料: '通过' },
    outcome: determined('申请划拨供地'),
  },
  {
    name: '非营利性，无登记证书',
    inputs: { ...nonprofit, certificate: '否' },
    steps: { 社会服务机构登记证书: '不通过' },
    outcome: determined('尚不具备申请划拨供地的条件'),
  },
  {
    name: '非营利性，缺其他法定材料',
    inputs: { ...nonprofit, otherPapers: '否' },
    outcome: determined('尚不具备申请划拨供地的条件'),
  },
  {
    name: '非营利性，拟有偿使用',
    inputs: { nature: '非营利性', wish: '有偿使用' },
    outcome: determined('租赁、出让等有偿使用'),
  },
  {
    name: '营利性，存量建设用地且用途符合规划',
    inputs: profitHome,
    outcome: determined('补缴土地出让金（租金），协议出让或租赁'),
  },
  {
    name: '营利性，用途不符合规划',
    inputs: { ...profitHome, fitsPlan: '否' },
    steps: { 原土地用途符合规划: '不通过' },
    outcome: determined('不能走协议出让或租赁'),
  },
  {
    name: '营利性，不利用存量建设用地',
    inputs: { ...profitHome, existingLand: '否' },
    outcome: outOfScope,
  },
  {
    name: '营利性，不涉及划拨建设用地使用权',
    inputs: { ...profitHome, allocatedRight: '否' },
    outcome: outOfScope,
  },
  {
    name: '政府与社会资本共建',
    inputs: { nature: '政府与社会资本共建' },
    outcome: determined('作价出资或入股'),
  },
]

/** Which way to land a care home has, 海政办发〔2022〕70号 三、（六）3. */
export const landRoute = defineCalculator({
  id: 'haimen-office-2022-70/land-route',
  title: '养老机构供地方式',
  documentNumber,
  inForceFrom: issuedOn,
  clauses,
  inputs,
  readings: {} as const satisfies Readings,
  check: (values) => (values.nature === '非营利性' ? neededProblems(inputs, values, ['wish']) : []),
  compute(values, _chosen, trace) {
    const route = (value: string, clauseCited: (typeof clauses)[keyof typeof clauses]) => {
      trace.step({
        id: '供地方式',
        label: '供地方式',
        formula: '按机构性质和用地情况',
        value,
        cites: [clauseCited],
      })
      return decided(value, `供地方式：${value}。`)
    }
    const conditions = (lines: readonly PassLine[]): boolean =>
      notePassLines(trace, lines).length === 0
    if (values.nature === '政府与社会资本共建') return route('作价出资或入股', clauses.joint)
    if (values.nature === '非营利性') {
      if (values.wish === '有偿使用') return route('租赁、出让等有偿使用', clauses.paid)
      const ready = conditions([
        {
          id: '社会服务机构登记证书',
          formula: '凭社会服务机构登记证书',
          passes: values.certificate,
          cite: clauses.allocation,
        },
        {
          id: '其他法定材料',
          formula: '凭其他法定材料',
          passes: values.otherPapers,
          cite: clauses.allocation,
        },
      ])
      return route(ready ? '申请划拨供地' : '尚不具备申请划拨供地的条件', clauses.allocation)
    }
    if (!values.existingLand || !values.allocatedRight)
      return notApplicable(
        '本项只规定利用存量建设用地且涉及划拨建设用地使用权出让（租赁）或转让的情形。',
        clauses.agreement,
      )
    const fits = conditions([
      {
        id: '原土地用途符合规划',
        formula: '在原土地用途符合规划的前提下',
        passes: values.fitsPlan,
        cite: clauses.agreement,
      },
    ])
    return route(
      fits ? '补缴土地出让金（租金），协议出让或租赁' : '不能走协议出让或租赁',
      clauses.agreement,
    )
  },
  examples,
})
