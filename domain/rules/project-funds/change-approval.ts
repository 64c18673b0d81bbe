import { addDays, chineseDate } from '../../calendar/iso-date'
import { Ratio } from '../../quantity/ratio'
import type { Trace, ValuesOf } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { changeExamples } from './change-approval-examples'
import { inputs, readings } from './change-approval-inputs'
import { clauses as c, documentNumber, inForceFrom } from './clauses'

/** 万元. */
const [bound, five, twenty] = [Ratio.of(5000), Ratio.of(5), Ratio.of(20)]

interface Case {
  readonly values: ValuesOf<typeof inputs>
  readonly chosen: { readonly [K in keyof typeof readings]: string }
  readonly trace: Trace
}

const meets = (
  { chosen, trace }: Case,
  kind: 'silent' | 'twoReadings',
  name: keyof typeof readings,
): string => {
  trace.gap(openPoint(kind, name, readings[name], chosen[name]))
  return chosen[name]
}

/** 一般项目 or 重大项目, and the amount from which the meeting decides. */
function thresholdOf(given: Case): Ratio {
  const { total } = given.values
  const major = total.equals(bound)
    ? meets(given, 'twoReadings', 'exactly5000') === 'major'
    : total.moreThan(bound)
  given.trace.step({
    id: '项目类别',
    label: '项目类别',
    formula: '总投资5000万元及以下为一般项目，5000万元以上为重大项目',
    substituted: `${total.toText(6)}万元`,
    value: major ? '重大项目' : '一般项目',
    cites: [c.changeByMeeting],
  })
  return major ? twenty : five
}

/** The amount that is held against the threshold. */
function weighedAmount(given: Case, threshold: Ratio): Ratio {
  const { amount, related } = given.values
  const less = amount.lessThan(Ratio.zero)
  const absolute = less ? Ratio.zero.minus(amount) : amount
  // Below the threshold a reduction goes the internal way by either reading.
  const open = less && absolute.atLeast(threshold)
  const single = open && meets(given, 'silent', 'reduction') === 'signed' ? Ratio.zero : absolute
  if (related === null || single.atLeast(threshold)) return single
  const together = single.plus(related)
  if (!together.atLeast(threshold)) return single
  given.trace.warn('同一原因的变更合计已达到变更联审会议的标准，请核对是否拆分。')
  return meets(given, 'silent', 'splitting') === 'together' ? together : single
}

function explanationDue(given: Case): string {
  const { startedOn, finishedOn } = given.values
  const fromStart = meets(given, 'twoReadings', 'oneWeek') === 'fromStart'
  const from = fromStart ? startedOn : finishedOn
  const due =
    from === null
      ? `${fromStart ? '开始实施' : '实施完成'}后一周内`
      : `${chineseDate(addDays(from, 7))}前`
  given.trace.step({
    id: '书面说明',
    label: '书面说明',
    formula: '自行实施后一周内做出书面说明，报监委、财政局和审计局备案',
    substituted: from === null ? '' : `${chineseDate(from)}+7日`,
    value: due,
    cites: [c.changeUrgent],
    assumption: '一周按7个自然日，起算按所选理解（推定）',
  })
  return due
}

/** 工程变更审批层级, 第二十三条; the first of its conditions that is met decides. */
export const changeApproval = defineCalculator({
  id: 'haimen-2022-17/change-approval',
  title: '工程变更审批层级',
  documentNumber,
  inForceFrom,
  clauses: {
    changeForm: c.changeForm,
    changeByGovernment: c.changeByGovernment,
    changeByMeeting: c.changeByMeeting,
    changeUrgent: c.changeUrgent,
    changeInternal: c.changeInternal,
    changeUnproven: c.changeUnproven,
  },
  inputs,
  readings,
  check({ startedOn, finishedOn }) {
    return typeof startedOn === 'string' && typeof finishedOn === 'string' && finishedOn < startedOn
      ? [
          {
            input: 'finishedOn',
            label: inputs.finishedOn.label,
            reason: '早于自行实施开始日',
            remedy: '请核对两个日期',
          },
        ]
      : []
  },
  compute(values, chosen, trace) {
    const given: Case = { values, chosen, trace }
    trace.step({
      id: '变更单',
      label: '变更单',
      formula: '详细说明变更内容、变更原因，查明责任',
      value: '须填写',
      cites: [c.changeForm],
    })
    trace.step({
      id: '签证手续',
      label: '签证手续',
      formula: '未按规定程序履行的，工程决算审计时一律不予认可',
      value: '须履行',
      cites: [c.changeUnproven],
    })
    if (values.beyondScale || values.beyondEstimate) {
      const why = [
        ...(values.beyondScale ? ['突破区政府批准的建设规模'] : []),
        ...(values.beyondEstimate ? ['超概算'] : []),
      ].join('、')
      trace.step({
        id: '审批层级',
        label: '审批层级',
        formula: '突破建设规模或者超概算的，报区政府批准后方可实施',
        substituted: why,
        value: '区政府批准',
        cites: [c.changeByGovernment],
      })
      if (values.urgent)
        trace.warn('紧急情况可先行实施只写在变更联审会议一项，不免除报区政府批准。')
      return {
        kind: 'decided',
        value: '区政府批准',
        summary: `${why}，由项目建设单位会同代建单位报区政府批准后方可实施。`,
      }
    }
    const threshold = thresholdOf(given)
    const amount = weighedAmount(given, threshold)
    const meeting = amount.atLeast(threshold)
    const urgent = meeting && values.urgent && values.consented
    const level = meeting ? (urgent ? '先行实施' : '变更联审会议') : '内部流程'
    trace.step({
      id: '审批层级',
      label: '审批层级',
      formula: `单项变更超过${threshold.toText()}万元（含本数）的由变更联审会议一致同意，低于的由单位内部流程办理`,
      substituted: `${amount.toText(6)}万元与${threshold.toText()}万元比较`,
      value: level,
      cites: [meeting ? (urgent ? c.changeUrgent : c.changeByMeeting) : c.changeInternal],
    })
    if (!meeting)
      return {
        kind: 'decided',
        value: level,
        summary: `单项变更低于${threshold.toText()}万元，由项目建设单位会同代建单位按内部流程自行办理，报财政局和主管部门备案。`,
      }
    if (urgent) {
      const due = explanationDue(given)
      return {
        kind: 'decided',
        value: `先行实施，${due}书面说明`,
        summary: `紧急情况并经主管部门同意，可先行实施，${due}书面说明，报监委、财政局和审计局备案。`,
      }
    }
    if (values.urgent) trace.warn('紧急情况须经主管部门同意，方可先行实施。')
    return {
      kind: 'decided',
      value: level,
      summary: `单项变更达到${threshold.toText()}万元，召集项目主管部门和监委、财政、审计等监管部门参加变更联审会议，一致同意后方可实施。`,
    }
  },
  examples: changeExamples,
})
