import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { cite, documentNumber, inForceFrom } from './document'

const clauses = {
  nonProfit: cite(
    '三、（四）',
    '举办非营利性婴幼儿照护服务机构到市民政部门或编制机构办理相关的注册登记',
  ),
  profit: cite('三、（四）', '营利性婴幼儿照护服务机构到市行政审批部门办理相关的注册登记'),
  business: cite('三、（四）', '注册经营范围为“托育服务”'),
  integrated: cite('三、（四）', '针对托幼一体化幼儿园在国家卫健委备案中给予指导扶持与条件鼓励'),
  push: cite('三、（四）', '登记机关应当及时将机构登记信息推送至卫生健康行政部门和公安部门'),
  filing: cite('三、（四）', '婴幼儿照护服务机构经核准登记后，应当及时向卫生健康行政部门申请备案'),
  price: cite('四、（一）', '经过备案的婴幼儿照护服务机构，水电气按居民生活类价格执行'),
}

const inputs = {
  kind: {
    kind: 'choice',
    label: '机构性质',
    cite: clauses.nonProfit,
    choices: [
      { value: '非营利性', label: '非营利性婴幼儿照护服务机构' },
      { value: '营利性', label: '营利性婴幼儿照护服务机构' },
      { value: '托幼一体化', label: '托幼一体化幼儿园' },
    ],
  },
  registered: { kind: 'flag', label: '已核准登记', cite: clauses.filing },
  business: { kind: 'flag', label: '注册经营范围为“托育服务”', cite: clauses.business },
  pushed: { kind: 'flag', label: '登记信息已推送卫生健康和公安部门', cite: clauses.push },
  filed: { kind: 'flag', label: '已向卫生健康行政部门备案', cite: clauses.filing },
} as const

const done = { registered: '是', business: '是', pushed: '是', filed: '是' }
const residential = '居民生活类价格'
const notYet = '尚不适用居民生活类价格'

const examples: readonly Example[] = [
  {
    name: '营利性机构到行政审批部门登记，备案后按居民生活类价格',
    inputs: { kind: '营利性', ...done },
    steps: { 登记机关: '市行政审批部门', 水电气价格: residential },
    outcome: { kind: 'determined', value: residential },
  },
  {
    name: '非营利性机构到民政部门或编制机构登记',
    inputs: { kind: '非营利性', ...done },
    steps: { 登记机关: '市民政部门或编制机构' },
    outcome: { kind: 'determined', value: residential },
  },
  {
    name: '托幼一体化幼儿园备案后同样按居民生活类价格，登记机关文件未规定',
    inputs: { kind: '托幼一体化', ...done },
    steps: { 登记机关: '文件未规定' },
    outcome: { kind: 'silent', value: residential },
  },
  {
    name: '未备案的，文件没有给予居民生活类价格',
    inputs: { kind: '营利性', ...done, filed: '否' },
    steps: { 备案: '待办' },
    outcome: { kind: 'determined', value: notYet },
  },
  {
    name: '尚未登记的先登记',
    inputs: { kind: '非营利性' },
    steps: { 登记: '待办', 备案: '待办' },
    outcome: { kind: 'determined', value: notYet },
  },
]

/** 登记、备案和水电气价格, 溧政办发〔2023〕23号 三、（四） and 四、（一）. */
export const registrationRoute = defineCalculator({
  id: 'liyang-office-2023-23/registration-route',
  title: '托育机构登记备案和水电气价格',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings: {},
  check: ({ registered, filed }) =>
    filed === true && registered === false
      ? [
          {
            input: 'filed',
            label: inputs.filed.label,
            reason: '未核准登记而填“是”',
            remedy: '备案在核准登记之后，请核对',
          },
        ]
      : [],
  compute(values, _chosen, trace) {
    const isIntegrated = values.kind === '托幼一体化'
    if (isIntegrated)
      trace.gap({
        kind: 'silent',
        reading: null,
        question: '托幼一体化幼儿园到哪一机关登记，文件未规定',
        used: '不推定登记机关，按其性质向主管部门核实',
        cites: [clauses.integrated],
      })
    const office =
      values.kind === '营利性'
        ? { name: '市行政审批部门', clause: clauses.profit }
        : isIntegrated
          ? { name: '文件未规定', clause: clauses.integrated }
          : { name: '市民政部门或编制机构', clause: clauses.nonProfit }
    trace.step({
      id: '登记机关',
      label: '登记机关',
      formula: '按机构性质',
      substituted: values.kind,
      value: office.name,
      cites: [office.clause],
    })
    const state = (isDone: boolean): string => (isDone ? '已办' : '待办')
    for (const [id, label, isDone, clause] of [
      ['登记', '核准登记', values.registered, office.clause],
      ['经营范围', '注册经营范围“托育服务”', values.business, clauses.business],
      ['推送', '登记信息推送卫生健康和公安部门', values.pushed, clauses.push],
      ['备案', '向卫生健康行政部门备案', values.filed, clauses.filing],
    ] as const)
      trace.step({ id, label, formula: '依次办理', value: state(isDone), cites: [clause] })
    const value = values.filed ? residential : notYet
    trace.step({
      id: '水电气价格',
      label: '水电气价格',
      formula: '经过备案的按居民生活类价格执行',
      substituted: values.filed ? '已备案' : '未备案',
      value,
      cites: [clauses.price],
    })
    trace.warn('推送和备案只写“及时”，没有规定天数；价格标准不在本文件内。')
    return {
      kind: 'decided',
      value,
      summary: values.filed ? `已经备案，水电气按${residential}执行。` : `尚未备案，${notYet}。`,
    }
  },
  examples,
})
