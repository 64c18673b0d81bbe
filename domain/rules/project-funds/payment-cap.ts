import { Ratio } from '../../quantity/ratio'
import type { Problem, ValuesOf } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { clauses as c, documentNumber, inForceFrom } from './clauses'
import { downToCent } from './money-text'
import { paymentExamples } from './payment-cap-examples'
import { flowClauses, noteFlow } from './payment-flow'

const [share, cent] = [Ratio.from('0.97'), Ratio.from('0.01')]

const inputs = {
  settled: {
    kind: 'number',
    label: '工程审定金额',
    unit: '元',
    moreThan: '0',
    cite: c.paymentCap,
  },
  paid: { kind: 'number', label: '已付金额', unit: '元', atLeast: '0', cite: c.paymentCap },
  accepted: { kind: 'flag', label: '单项工程通过完工验收', cite: c.paymentCap },
  reported: { kind: 'flag', label: '竣工结算审核报告已出具', cite: c.paymentCap },
  handedOver: { kind: 'flag', label: '项目已移交使用或者维护单位', cite: c.retention },
  warrantyOver: { kind: 'flag', label: '保修期满', cite: c.retention },
  sound: { kind: 'flag', label: '保修期内未出现质量问题', cite: c.retention },
  certified: { kind: 'flag', label: '使用或者维护单位已签证', cite: c.retention },
} as const
const readings = {
  rounding: {
    question: '97%算得不足一分的尾数如何取舍，文件未规定',
    options: [
      { value: 'nearest', label: '四舍五入到分（推定）' },
      { value: 'down', label: '舍去不足一分的尾数，不超过97%' },
    ],
    cites: [c.paymentCap],
  },
} as const

const released = (values: ValuesOf<typeof inputs>): boolean =>
  values.handedOver && values.warrantyOver && values.sound && values.certified

/** 工程款拨付上限、质量保证金和支付程序, 第二十四条第一款、第二十六条. */
export const paymentCap = defineCalculator({
  id: 'haimen-2022-17/payment-cap',
  title: '工程款拨付上限和质量保证金',
  documentNumber,
  inForceFrom,
  clauses: {
    ...flowClauses,
    progress: c.progress,
    paymentCap: c.paymentCap,
    invoice: c.invoice,
    retention: c.retention,
    overpaid: c.overpaid,
  },
  inputs,
  readings,
  check(values) {
    return (['settled', 'paid'] as const).flatMap((input): readonly Problem[] => {
      const value = values[input]
      return value && !value.equals(value.rounded(2))
        ? [
            {
              input,
              label: inputs[input].label,
              reason: '不足一分',
              remedy: '请填到分，至多两位小数',
            },
          ]
        : []
    })
  },
  compute(values, chosen, trace) {
    const { settled, paid } = values
    if (!values.accepted || !values.reported) {
      trace.gap({
        kind: 'silent',
        reading: null,
        question: '完工验收和竣工结算审核报告出具之前的进度款比例，文件未规定，由合同约定',
        used: '按合同约定，不作计算',
        cites: [c.progress, c.paymentCap],
      })
      noteFlow(trace)
      return {
        kind: 'decided',
        value: '按合同约定',
        summary: '两项前提未全部具备，97%的上限尚不适用，进度款按合同约定。',
      }
    }
    const exact = settled.times(share)
    if (!exact.equals(exact.rounded(2)))
      trace.gap(openPoint('twoReadings', 'rounding', readings.rounding, chosen.rounding))
    const cap = chosen.rounding === 'down' ? downToCent(exact, cent) : exact.rounded(2)
    const retention = settled.minus(cap)
    trace.step({
      id: '拨付上限',
      label: '拨付上限',
      formula: '工程审定金额×97%',
      substituted: `${settled.toFixed(2)}×97%=${exact.toText(6)}`,
      value: cap.toFixed(2),
      unit: '元',
      cites: [c.paymentCap],
    })
    trace.step({
      id: '质量保证金',
      label: '质量保证金',
      formula: '工程审定金额-拨付上限',
      substituted: `${settled.toFixed(2)}-${cap.toFixed(2)}`,
      value: retention.toFixed(2),
      unit: '元',
      cites: [c.paymentCap],
    })
    const free = released(values)
    trace.step({
      id: '保证金拨付',
      label: '保证金拨付',
      formula: '移交、保修期内未出现质量问题、使用或者维护单位签证，主管部门申请',
      value: free ? '可以申请' : '条件未具备',
      cites: [c.retention],
    })
    trace.step({
      id: '发票和完税',
      label: '发票和完税',
      formula: '施工单位开具正式发票，外地施工单位提供完税凭证',
      value: '须核对',
      cites: [c.invoice],
    })
    const due = (free ? settled : cap).minus(paid)
    const over = due.lessThan(Ratio.zero)
    const payable = over ? Ratio.zero : due
    trace.step({
      id: '可付金额',
      label: '本次可付金额',
      formula: `${free ? '工程审定金额' : '拨付上限'}-已付金额，不小于0`,
      substituted: `${(free ? settled : cap).toFixed(2)}-${paid.toFixed(2)}`,
      value: payable.toFixed(2),
      unit: '元',
      cites: [free ? c.retention : c.paymentCap],
    })
    if (payable.moreThan(Ratio.zero)) noteFlow(trace)
    if (!over)
      return {
        kind: 'decided',
        value: payable.toFixed(2),
        summary: `本次可付${payable.toFixed(2)}元${free ? '（含质量保证金）' : `，质量保证金${retention.toFixed(2)}元`}。`,
      }
    const excess = Ratio.zero.minus(due)
    trace.step({
      id: '超付金额',
      label: '超付金额',
      formula: '已付金额-应付上限',
      substituted: `${paid.toFixed(2)}-${(free ? settled : cap).toFixed(2)}`,
      value: excess.toFixed(2),
      unit: '元',
      cites: [c.overpaid],
    })
    return {
      kind: 'decided',
      value: payable.toFixed(2),
      summary: `超付${excess.toFixed(2)}元，应当及时追回，本次可付0.00元。`,
    }
  },
  examples: paymentExamples,
})
