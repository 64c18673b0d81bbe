import { chineseDate } from '../../calendar/iso-date'
import { Ratio } from '../../quantity/ratio'
import type { CheckableOf, Problem, Trace, ValuesOf } from '../calculator'
import { noteLines, type CheckLine } from '../checklist'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { clauses as all, documentNumber, inForceFrom } from './clauses'
import { fineExamples } from './collection-point-fine-examples'
import { inputs, readings } from './collection-point-fine-inputs'

const [lowest, highest] = [Ratio.of(200), Ratio.of(2000)]

const clauses = {
  duty: all.clean,
  breach: all.breach,
  order: all.order,
  penalty: all.penalty,
  zone: all.zone,
  town: all.town,
  otherPenalties: all.otherPenalties,
  commencement: all.commencement,
}

type Values = ValuesOf<typeof inputs>
type Chosen = { readonly [K in keyof typeof readings]: string }
interface Case {
  readonly values: Values
  readonly chosen: Chosen
  readonly trace: Trace
}

const meets = ({ chosen, trace }: Case, name: keyof typeof readings): string => {
  trace.gap(openPoint('twoReadings', name, readings[name], chosen[name]))
  return chosen[name]
}

/** Both duties of 第十八条第一款第一项 neglected, or one of them where one is enough. */
function isBreach(given: Case): boolean {
  const { notClean, notCleared } = given.values
  if (notClean && notCleared) return true
  if (!notClean && !notCleared) return false
  return meets(given, 'breach') === 'either'
}

/** Whether 逾期不改正; the last day of the term is still in time. */
function isOverdue(given: Case): boolean {
  const { orderDeadline, correctedOn, checkDate } = given.values
  if (orderDeadline === null || checkDate <= orderDeadline) return false
  if (correctedOn === null) return true
  return correctedOn > orderDeadline && meets(given, 'lateCorrection') === 'overdue'
}

/** 第三十一条 names the city management departments only. */
function authorityLine(given: Case): CheckLine {
  const { authority } = given.values
  const listed = authority.endsWith('城市管理主管部门')
  const zone = authority === '常州经开区管委会'
  const allowed = listed || (zone && meets(given, 'zoneAuthority') === 'allowed')
  return {
    id: '处罚机关',
    formula: '由市、县级市（区）城市管理主管部门处理',
    substituted: authority,
    mark: allowed ? '通过' : '不通过',
    cites: listed ? [clauses.order] : [clauses.order, zone ? clauses.zone : clauses.town],
  }
}

function fineLine(given: Case, overdue: boolean): CheckLine {
  const { proposedFine, proposedWarning } = given.values
  const cites = [clauses.penalty]
  if (proposedFine === null)
    return {
      id: '罚款',
      formula: '逾期不改正的，可以并处罚款',
      substituted: '未拟罚款',
      mark: '通过',
      cites,
    }
  const atBound = proposedFine.equals(lowest) || proposedFine.equals(highest)
  const within = proposedFine.atLeast(lowest) && !proposedFine.moreThan(highest)
  const closed = !(overdue && proposedWarning && atBound) || meets(given, 'bounds') === 'closed'
  return {
    id: '罚款',
    formula: '逾期不改正并给予警告的，可以并处二百元以上二千元以下罚款',
    substituted: `拟罚款${proposedFine.toText()}元，${overdue ? '已逾期' : '未到逾期'}，${
      proposedWarning ? '并有警告' : '无警告'
    }`,
    mark: overdue && proposedWarning && within && closed ? '通过' : '不通过',
    cites,
  }
}

function check(values: CheckableOf<typeof inputs>): readonly Problem[] {
  const { behaviourDate, orderIssued, orderDeadline, correctedOn, checkDate } = values
  const problems: Problem[] = []
  if (orderIssued === true && orderDeadline === null)
    problems.push({
      input: 'orderDeadline',
      label: inputs.orderDeadline.label,
      reason: '已责令限期改正，未填改正期限',
      remedy: '请补填责令改正通知书所定的最后一日',
    })
  if (orderIssued === false && typeof orderDeadline === 'string')
    problems.push({
      input: 'orderIssued',
      label: inputs.orderIssued.label,
      reason: '填有改正期限，但未填已责令限期改正',
      remedy: '请核对是否已责令限期改正',
    })
  if (behaviourDate !== undefined && checkDate !== undefined && checkDate < behaviourDate)
    problems.push({
      input: 'checkDate',
      label: inputs.checkDate.label,
      reason: '早于违法行为发生日期',
      remedy: '请核对两个日期',
    })
  if (typeof correctedOn === 'string' && checkDate !== undefined && correctedOn > checkDate)
    problems.push({
      input: 'correctedOn',
      label: inputs.correctedOn.label,
      reason: '改正日期晚于复查日期',
      remedy: '复查时尚未改正的请留空',
    })
  return problems
}

/** 建筑垃圾收集点的责令改正、警告和罚款, 第三十一条: the only penalty of the 办法. */
export const collectionPointFine = defineCalculator({
  id: 'changzhou-order-19/collection-point-fine',
  title: '建筑垃圾收集点罚款校验',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  check,
  compute(values, chosen, trace) {
    const given: Case = { values, chosen, trace }
    if (values.behaviourDate < inForceFrom)
      return {
        kind: 'notApplicable',
        summary: `行为发生在${chineseDate(values.behaviourDate)}，本办法自2023年9月1日起施行，不适用第三十一条。`,
        cites: [clauses.commencement],
      }
    if (!values.responsible)
      return {
        kind: 'notApplicable',
        summary:
          '当事人不是市容环卫责任人，不适用第三十一条；法律、法规、规章已有处罚规定的，从其规定。',
        cites: [clauses.otherPenalties],
      }
    const breach = isBreach(given)
    trace.step({
      id: '违反情形',
      label: '违反情形',
      formula: '保持收集点干净、整洁，并及时组织清运',
      substituted: `${values.notClean ? '未' : '已'}保持干净、整洁，${values.notCleared ? '未' : '已'}及时组织清运`,
      value: breach ? '违反' : '未违反',
      cites: [clauses.duty, clauses.breach],
    })
    if (!breach)
      return {
        kind: 'decided',
        value: '无违反情形',
        summary: '未发现违反第十八条第一款第一项的情形，不作处理。',
      }
    const overdue = isOverdue(given)
    const late = overdue && values.correctedOn !== null
    trace.step({
      id: '处理阶段',
      label: '处理阶段',
      formula: '先责令限期改正；期限届满（最后一日不算逾期）仍未改正的，为逾期不改正',
      substituted: [
        values.orderDeadline === null
          ? '尚未责令改正'
          : `期限至${chineseDate(values.orderDeadline)}`,
        values.correctedOn === null ? '未改正' : `${chineseDate(values.correctedOn)}改正`,
        `${chineseDate(values.checkDate)}复查`,
      ].join('，'),
      value: overdue ? '逾期不改正' : '责令限期改正',
      cites: [clauses.order],
    })
    if (late) trace.warn('期限届满后、处理决定前已经改正，可由承办人研究从轻处理。')
    trace.warn('改正期限的长短和200元至2000元之间的裁量基准，文件均未规定，程序不代为设定。')
    const proposed = values.proposedWarning || values.proposedFine !== null
    const lines = [
      authorityLine(given),
      {
        id: '警告',
        formula: '逾期不改正的，给予警告',
        substituted: `${overdue ? '已逾期' : '未到逾期'}，${values.proposedWarning ? '拟' : '未拟'}警告`,
        mark: overdue === values.proposedWarning ? '通过' : '不通过',
        cites: [clauses.penalty],
      } satisfies CheckLine,
      fineLine(given, overdue),
    ]
    const verdict = noteLines(trace, lines)
    const failed = lines.filter(({ mark }) => mark === '不通过').map(({ id }) => id)
    if (verdict === '不通过')
      return {
        kind: 'decided',
        value: '不符合',
        summary: `${overdue ? '已属逾期不改正，应当给予警告' : '只能责令限期改正，尚不得警告、罚款'}；拟处理意见不符合规定的有：${failed.join('、')}。`,
      }
    if (!proposed)
      return {
        kind: 'decided',
        value: '责令限期改正',
        summary: '未到逾期，只责令限期改正，不给予警告，不处罚款。',
      }
    const fine = values.proposedFine === null ? '' : `并处罚款${values.proposedFine.toText()}元`
    return { kind: 'decided', value: '符合', summary: `给予警告${fine}，符合第三十一条规定。` }
  },
  examples: fineExamples,
})
