import { chineseDate } from '../../calendar/iso-date'
import { Ratio } from '../../quantity/ratio'
import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { cite, documentNumber, inForceFrom } from './document'

const clauses = {
  due: cite('四、（三）', '预借指标原则上应于下一年度内归还'),
  fee: cite(
    '四、（三）',
    '下一年度无法归还的，市级层面按照 85 万元/亩的标准收取合作国企指标使用费',
  ),
}

const inputs = {
  borrowedOn: { kind: 'date', label: '预借日期', cite: clauses.due },
  borrowed: {
    kind: 'number',
    label: '预借指标',
    unit: '亩',
    moreThan: '0',
    cite: clauses.due,
  },
  returned: {
    kind: 'number',
    label: '期限内已归还指标',
    unit: '亩',
    atLeast: '0',
    cite: clauses.due,
    help: '截至计算日、且不晚于下一年度末归还的数量。',
  },
  askedOn: { kind: 'date', label: '计算日', cite: clauses.fee },
} as const

const readings = {
  partial: {
    question: '已归还一部分的，使用费按未归还部分还是按全部预借指标收取，文件未规定',
    options: [
      { value: 'rest', label: '只对未归还部分收取（推定）' },
      { value: 'all', label: '按全部预借指标收取' },
    ],
    cites: [clauses.fee],
  },
  period: {
    question: '85万元/亩是一次性收取还是逾期后每年收取，文件未规定',
    options: [
      { value: 'once', label: '一次性收取（推定）' },
      { value: 'yearly', label: '逾期后按年度收取' },
    ],
    cites: [clauses.fee],
  },
} as const

const notDue = '尚未到期'
/** 万元/亩. */
const rate = Ratio.of(85)

const loan = (borrowed: string, returned: string, askedOn = '2025-01-01') => ({
  borrowedOn: '2023-09-01',
  borrowed,
  returned,
  askedOn,
})

const examples: readonly Example[] = [
  {
    name: '2023年预借60亩，2024年末前归还45亩，按15亩收1275万元',
    inputs: loan('60', '45'),
    steps: { 归还期限: '2024-12-31', 未归还: '15', 使用费: '1275' },
    outcome: { kind: 'silent', value: '1275' },
  },
  {
    name: '部分归还而按全部预借指标收取',
    inputs: loan('60', '45'),
    readings: { partial: 'all' },
    steps: { 使用费: '5100' },
    outcome: { kind: 'silent', value: '5100' },
  },
  {
    name: '预借50亩全部归还，不收使用费',
    inputs: loan('50', '50'),
    outcome: { kind: 'determined', value: '0' },
  },
  {
    name: '预借16.5亩未归还，收1402.5万元',
    inputs: loan('16.5', '0'),
    outcome: { kind: 'determined', value: '1402.5' },
  },
  {
    name: '2024年6月30日尚未到期，最多5100万元',
    inputs: loan('60', '0', '2024-06-30'),
    steps: { 最高使用费: '5100' },
    outcome: { kind: 'determined', value: notDue },
  },
  {
    name: '2024年12月31日当日仍未到期',
    inputs: loan('60', '0', '2024-12-31'),
    outcome: { kind: 'determined', value: notDue },
  },
  {
    name: '2025年1月1日已过期限',
    inputs: loan('60', '0'),
    outcome: { kind: 'determined', value: '5100' },
  },
  {
    name: '期限过后第二个年度，是否再收文件未规定',
    inputs: loan('60', '0', '2026-01-01'),
    outcome: { kind: 'silent', value: '5100' },
  },
  {
    name: '期限过后第二个年度，按年度收取',
    inputs: loan('60', '0', '2026-01-01'),
    readings: { period: 'yearly' },
    steps: { 使用费: '10200' },
    outcome: { kind: 'silent', value: '10200' },
  },
]

/** 周转指标归还期限和使用费, 溧政办发〔2023〕20号 四、（三）. */
export const quotaLoanFee = defineCalculator({
  id: 'liyang-office-2023-20/quota-loan-fee',
  title: '周转库空间指标归还期限和使用费',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  check({ borrowed, returned, borrowedOn, askedOn }) {
    return [
      ...(borrowed !== undefined && returned !== undefined && returned.moreThan(borrowed)
        ? [
            {
              input: 'returned',
              label: inputs.returned.label,
              reason: `为${returned.toText(12)}，大于预借指标${borrowed.toText(12)}亩`,
              remedy: '请核对归还数量',
            },
          ]
        : []),
      ...(borrowedOn !== undefined && askedOn !== undefined && askedOn < borrowedOn
        ? [
            {
              input: 'askedOn',
              label: inputs.askedOn.label,
              reason: `${chineseDate(askedOn)}早于预借日期`,
              remedy: '请核对两个日期',
            },
          ]
        : []),
    ]
  },
  compute({ borrowedOn, borrowed, returned, askedOn }, chosen, trace) {
    const dueYear = Number(borrowedOn.slice(0, 4)) + 1
    const due = `${dueYear}-12-31`
    trace.step({
      id: '归还期限',
      label: '归还期限',
      formula: '预借年度的下一年度末',
      substituted: `预借于${chineseDate(borrowedOn)}`,
      value: due,
      cites: [clauses.due],
      assumption: '“下一年度内”按次年12月31日计（推定）',
    })
    const rest = borrowed.minus(returned)
    trace.step({
      id: '未归还',
      label: '未归还指标',
      formula: '预借指标-期限内已归还指标',
      substituted: `${borrowed.toText(12)}-${returned.toText(12)}`,
      value: rest.toText(12),
      unit: '亩',
      cites: [clauses.fee],
    })
    if (askedOn <= due) {
      trace.step({
        id: '最高使用费',
        label: '到期仍不归还的使用费',
        formula: '未归还指标×85万元/亩',
        substituted: `${rest.toText(12)}×85`,
        value: rest.times(rate).toText(12),
        unit: '万元',
        cites: [clauses.fee],
      })
      return {
        kind: 'decided',
        value: notDue,
        summary: `归还期限为${chineseDate(due)}，尚未到期，到期前归还的不收使用费。`,
      }
    }
    const isPartial = !returned.isZero() && !rest.isZero()
    if (isPartial) trace.gap(openPoint('silent', 'partial', readings.partial, chosen.partial))
    const years = Number(askedOn.slice(0, 4)) - dueYear
    if (!rest.isZero() && years > 1)
      trace.gap(openPoint('silent', 'period', readings.period, chosen.period))
    const charged = isPartial && chosen.partial === 'all' ? borrowed : rest
    const times = chosen.period === 'yearly' ? years : 1
    const fee = charged.times(rate).times(Ratio.of(times))
    trace.step({
      id: '使用费',
      label: '指标使用费',
      formula: times === 1 ? '指标×85万元/亩' : '指标×85万元/亩×年度数',
      substituted: `${charged.toText(12)}×85${times === 1 ? '' : `×${times}`}`,
      value: fee.toText(12),
      unit: '万元',
      cites: [clauses.fee],
    })
    if (!rest.isZero())
      trace.warn('文件用“原则上应于下一年度内归还”，是否另有延期以市级层面意见为准。')
    return {
      kind: 'decided',
      value: fee.toText(12),
      summary: rest.isZero()
        ? '预借指标已在期限内全部归还，不收指标使用费。'
        : `期限内未归还${rest.toText(12)}亩，指标使用费${fee.toText(12)}万元。`,
    }
  },
  examples,
})
