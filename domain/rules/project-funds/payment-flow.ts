import type { Trace } from '../calculator'
import { clauses as c } from './clauses'

export const flowClauses = {
  paymentRequest: c.paymentRequest,
  paymentReview: c.paymentReview,
  truthful: c.truthful,
}

const agents = '项目建设单位或者代建单位'
const stages = [
  ['支付申请', '按合同约定和工程价款支付程序向主管部门提出', agents, 'paymentRequest'],
  ['主管部门初审', '初审支付申请', '主管部门', 'paymentReview'],
  ['资金申请', '初审后向财政部门提出', '主管部门', 'paymentReview'],
  ['财政程序性复核', '程序性复核资金申请', '财政部门', 'paymentReview'],
  ['拨付', '复核后向主管部门拨付资金', '财政部门', 'paymentReview'],
  ['申请责任', '对支付申请的真实性、准确性和合法性承担责任', agents, 'truthful'],
] as const

/** The way of every payment, 第二十四条第一款: who does what, in the order of the text. */
export function noteFlow(trace: Trace): void {
  for (const [id, formula, value, cite] of stages)
    trace.step({ id, label: id, formula, value, cites: [c[cite]] })
}
