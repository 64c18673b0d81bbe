import type { Example } from '../calculator'
import { notePassLines, type PassLine } from '../checklist'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { cite, documentNumber, inForceFrom } from './document'

const clauses = {
  groundwork: cite(
    '三、（三）1',
    '各镇（区、街道）负责对拟收储地块开展资信尽调、土壤检测、价值评估、收储洽谈等基础工作',
  ),
  purchase: cite(
    '三、（三）1',
    '各镇（区、街道）与市级国企签订合作协议，与治理企业签订收储协议，报市专治办备案',
  ),
  marketReview: cite(
    '三、（三）2',
    '各镇（区、街道）负责对拟市场化收购的企业（地块）进行审核并推动收购洽谈',
  ),
  market: cite(
    '三、（三）2',
    '将该地块新上项目提请市产业项目全流程服务领导小组会审，通过后签订收购、投资监管等协议，报市专治办备案',
  ),
  selfUpgrade: cite('三、（三）2', '企业自主实施技改项目不纳入统计范畴'),
  verified: cite(
    '三、（四）',
    '市专治办于当月 25 日前组织资规、工信、交运、税务等部门完成核实工作',
  ),
}

const path = { input: 'path' }
const purchaseOnly = { ...path, oneOf: ['政府收储'] }
const marketOnly = { ...path, oneOf: ['市场化收购'] }
const either = { ...path, oneOf: ['政府收储', '市场化收购'] }

const inputs = {
  path: {
    kind: 'choice',
    label: '治理路径',
    choices: [
      { value: '政府收储', label: '实施政府收储' },
      { value: '市场化收购', label: '推动市场化收购' },
      { value: '自主技改', label: '企业自主实施技改' },
    ],
  },
  creditChecked: {
    kind: 'flag',
    label: '资信尽调',
    cite: clauses.groundwork,
    shownWhen: purchaseOnly,
  },
  soilTested: {
    kind: 'flag',
    label: '土壤检测',
    cite: clauses.groundwork,
    shownWhen: purchaseOnly,
  },
  valued: { kind: 'flag', label: '价值评估', cite: clauses.groundwork, shownWhen: purchaseOnly },
  townReviewed: {
    kind: 'flag',
    label: '镇（区、街道）审核',
    cite: clauses.marketReview,
    shownWhen: marketOnly,
  },
  negotiated: { kind: 'flag', label: '收储（收购）洽谈完成', shownWhen: either },
  jointReview: {
    kind: 'flag',
    label: '新上项目会审通过',
    cite: clauses.market,
    shownWhen: marketOnly,
  },
  partnerAgreement: {
    kind: 'flag',
    label: '与市级国企签订合作协议',
    cite: clauses.purchase,
    shownWhen: purchaseOnly,
  },
  agreement: {
    kind: 'flag',
    label: '与企业签订收储协议，或签订收购、投资监管等协议',
    shownWhen: either,
  },
  filed: { kind: 'flag', label: '已报市专治办备案', shownWhen: either },
  verified: {
    kind: 'flag',
    label: '市专治办已核实',
    cite: clauses.verified,
    shownWhen: either,
  },
} as const

const readings = {
  counting: {
    question: '已备案但尚未核实的，是否计入完成情况，文件未规定',
    options: [
      { value: 'verified', label: '备案并经市专治办核实后计入（推定）' },
      { value: 'filed', label: '备案后即计入' },
    ],
    cites: [clauses.purchase, clauses.market, clauses.verified],
  },
} as const

const groundworkDone = { creditChecked: '是', soilTested: '是', valued: '是', negotiated: '是' }
const purchaseDone = {
  path: '政府收储',
  ...groundworkDone,
  partnerAgreement: '是',
  agreement: '是',
}
const marketDone = {
  path: '市场化收购',
  townReviewed: '是',
  negotiated: '是',
  jointReview: '是',
  agreement: '是',
  filed: '是',
}

const examples: readonly Example[] = [
  {
    name: '收储协议已签、未备案，尚不计入',
    inputs: purchaseDone,
    steps: { 报市专治办备案: '不通过' },
    outcome: { kind: 'determined', value: '尚不计入' },
  },
  {
    name: '收储已备案、待核实',
    inputs: { ...purchaseDone, filed: '是' },
    outcome: { kind: 'silent', value: '待核实' },
  },
  {
    name: '收储已备案，按备案即计入',
    inputs: { ...purchaseDone, filed: '是' },
    readings: { counting: 'filed' },
    outcome: { kind: 'silent', value: '计入' },
  },
  {
    name: '收储已备案并核实，计入',
    inputs: { ...purchaseDone, filed: '是', verified: '是' },
    outcome: { kind: 'determined', value: '计入' },
  },
  {
    name: '收储缺土壤检测而已备案并核实，计入并提示补齐',
    inputs: { ...purchaseDone, soilTested: '否', filed: '是', verified: '是' },
    steps: { 土壤检测: '提示', 报市专治办备案: '通过' },
    outcome: { kind: 'determined', value: '计入' },
  },
  {
    name: '收储只有备案和核实，前期各环节都未填，计入并提示补齐',
    inputs: { path: '政府收储', filed: '是', verified: '是' },
    steps: { 资信尽调: '提示', 价值评估: '提示', 收储洽谈: '提示', 签订收储协议: '提示' },
    outcome: { kind: 'determined', value: '计入' },
  },
  {
    name: '收储缺价值评估且未备案，只因未备案尚不计入',
    inputs: { ...purchaseDone, valued: '否', verified: '是' },
    steps: { 价值评估: '提示', 报市专治办备案: '不通过' },
    outcome: { kind: 'determined', value: '尚不计入' },
  },
  {
    name: '收储缺价值评估，已备案待核实',
    inputs: { ...purchaseDone, valued: '否', filed: '是' },
    outcome: { kind: 'silent', value: '待核实' },
  },
  {
    name: '企业自主技改10亩，不计入',
    inputs: { path: '自主技改' },
    outcome: { kind: 'determined', value: '不计入' },
  },
  {
    name: '收购未经会审，尚不计入',
    inputs: { ...marketDone, jointReview: '否', verified: '是' },
    steps: { 新上项目会审通过: '不通过' },
    outcome: { kind: 'determined', value: '尚不计入' },
  },
  {
    name: '收购会审通过、备案并核实，计入',
    inputs: { ...marketDone, verified: '是' },
    outcome: { kind: 'determined', value: '计入' },
  },
  {
    name: '收购缺镇（区、街道）审核和洽谈，会审、备案并核实，计入并提示补齐',
    inputs: { ...marketDone, townReviewed: '否', negotiated: '否', verified: '是' },
    steps: { '镇（区、街道）审核': '提示', 收购洽谈: '提示', 新上项目会审通过: '通过' },
    outcome: { kind: 'determined', value: '计入' },
  },
  {
    name: '收购会审通过而未备案，尚不计入',
    inputs: { ...marketDone, filed: '否', verified: '是' },
    steps: { 报市专治办备案: '不通过' },
    outcome: { kind: 'determined', value: '尚不计入' },
  },
]

/**
 * 治理路径和统计口径, 溧政办发〔2023〕20号 三、（三）. 备案, 会审 and 核实 decide what is counted; the stages before them are
 * duties of the town, and a gap there is told but takes nothing from the count.
 */
export const pathCheck = defineCalculator({
  id: 'liyang-office-2023-20/path-check',
  title: '“危污乱散低”治理路径和统计口径',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  compute(values, chosen, trace) {
    if (values.path === '自主技改') {
      trace.step({
        id: '统计口径',
        label: '统计口径',
        formula: '企业自主实施技改项目不纳入统计',
        value: '不计入',
        cites: [clauses.selfUpgrade],
      })
      return { kind: 'decided', value: '不计入', summary: '企业自主实施技改项目不纳入统计范畴。' }
    }
    const isPurchase = values.path === '政府收储'
    const soft = true as const
    const duties = isPurchase
      ? [
          { id: '资信尽调', passes: values.creditChecked, cite: clauses.groundwork, soft },
          { id: '土壤检测', passes: values.soilTested, cite: clauses.groundwork, soft },
          { id: '价值评估', passes: values.valued, cite: clauses.groundwork, soft },
          { id: '收储洽谈', passes: values.negotiated, cite: clauses.groundwork, soft },
          { id: '签订合作协议', passes: values.partnerAgreement, cite: clauses.purchase, soft },
          { id: '签订收储协议', passes: values.agreement, cite: clauses.purchase, soft },
          { id: '报市专治办备案', passes: values.filed, cite: clauses.purchase },
        ]
      : [
          {
            id: '镇（区、街道）审核',
            passes: values.townReviewed,
            cite: clauses.marketReview,
            soft,
          },
          { id: '收购洽谈', passes: values.negotiated, cite: clauses.marketReview, soft },
          { id: '新上项目会审通过', passes: values.jointReview, cite: clauses.market },
          { id: '签订收购、投资监管等协议', passes: values.agreement, cite: clauses.market, soft },
          { id: '报市专治办备案', passes: values.filed, cite: clauses.market },
        ]
    const missing = notePassLines(
      trace,
      duties.map((duty): PassLine => ({
        ...duty,
        formula: 'soft' in duty ? '办理环节，缺的只提示' : '计入完成情况的条件',
      })),
    )
    const skipped = duties.filter((duty) => 'soft' in duty && !duty.passes).map(({ id }) => id)
    if (skipped.length > 0)
      trace.warn(`缺${skipped.join('、')}：不影响是否计入，请核实是否漏填并补齐。`)
    if (missing.length > 0)
      return {
        kind: 'decided',
        value: '尚不计入',
        summary: `缺${missing.join('、')}，尚不计入完成情况。`,
      }
    trace.step({
      id: '核实',
      label: '市专治办核实',
      formula: '会同有关部门完成核实',
      value: values.verified ? '通过' : '待办',
      cites: [clauses.verified],
    })
    if (!values.verified)
      trace.gap(openPoint('silent', 'counting', readings.counting, chosen.counting))
    const value = values.verified || chosen.counting === 'filed' ? '计入' : '待核实'
    return {
      kind: 'decided',
      value,
      summary:
        value === '计入'
          ? `${isPurchase ? '已备案' : '会审通过并已备案'}${values.verified ? '、核实' : ''}，计入完成情况。`
          : '已备案，经核实后计入完成情况。',
    }
  },
  examples,
})
