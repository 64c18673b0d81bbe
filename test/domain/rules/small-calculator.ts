import { Ratio } from '../../../domain/quantity/ratio'
import { defineCalculator } from '../../../domain/rules/evaluate'

const cite = {
  documentNumber: '测试〔2023〕1号',
  clause: '第一条',
  quote: '自建每张床位补贴1万元，租赁每张床位补贴5000元。',
}

/** A rule of no document: one of every kind of input, a condition, two headings with the same label, a reading. */
export const smallCalculator = defineCalculator({
  id: 'test-2023-1/bed-subsidy',
  title: '床位补贴',
  documentNumber: cite.documentNumber,
  inForceFrom: '2023-01-01',
  clauses: { subsidy: cite },
  inputs: {
    mode: {
      kind: 'choice',
      label: '房屋来源',
      group: '机构',
      cite,
      choices: [
        { value: '自建', label: '自建用房' },
        { value: '租赁', label: '租赁用房', aliases: ['租用'] },
      ],
    },
    beds: { kind: 'number', label: '床位数', unit: '张', moreThan: '0', group: '机构', cite },
    lease: {
      kind: 'number',
      label: '租期',
      unit: '年',
      atLeast: '0',
      optional: true,
      group: '机构',
      shownWhen: { input: 'mode', oneOf: ['租赁'] },
    },
    ownArea: { kind: 'number', label: '面积', unit: '平方米', optional: true, group: '机构' },
    parkArea: { kind: 'number', label: '面积', unit: '平方米', optional: true, group: '停车' },
    share: { kind: 'number', label: '入住率', unit: '%', atMost: '100', optional: true },
    opened: { kind: 'date', label: '开业日期', optional: true },
    closed: { kind: 'flag', label: '已停业' },
  },
  readings: {
    half: {
      question: '不足一张的床位怎样计，文件未规定',
      options: [
        { value: 'exact', label: '按实际数（推定）' },
        { value: 'whole', label: '只计整张' },
      ],
      cites: [cite],
    },
  },
  compute({ mode, beds, closed }, readings, trace) {
    if (closed) return { kind: 'notApplicable', summary: '已停业，不予补贴。', cites: [cite] }
    const counted =
      readings.half === 'whole' ? Ratio.from(beds.toFixed(1).replace(/\..*$/, '')) : beds
    if (!beds.equals(Ratio.from(beds.toFixed(0))))
      trace.gap({
        kind: 'twoReadings',
        reading: 'half',
        question: '不足一张的床位怎样计，文件未规定',
        used: readings.half === 'whole' ? '只计整张' : '按实际数（推定）',
        cites: [cite],
      })
    const each = Ratio.of(mode === '自建' ? 10000 : 5000)
    const amount = counted.times(each)
    trace.step({
      id: '补贴',
      label: '补贴金额',
      formula: '床位数×每张补贴',
      substituted: `${counted.toText()}×${each.toText()}`,
      value: amount.toText(),
      unit: '元',
      cites: [cite],
    })
    return { kind: 'decided', value: amount.toText(), summary: `补贴${amount.toText()}元。` }
  },
  examples: [
    {
      name: '停业的不适用',
      inputs: { mode: '自建', beds: '10', closed: '是' },
      outcome: { kind: 'notApplicable' },
    },
    {
      name: '自建100张',
      inputs: { mode: '自建', beds: '100' },
      steps: { 补贴: '1000000' },
      outcome: { kind: 'determined', value: '1000000' },
    },
    {
      name: '租赁30张，租期5年',
      inputs: { mode: '租赁', beds: '30', lease: '5', opened: '2023-03-09' },
      outcome: { kind: 'determined', value: '150000' },
    },
    {
      name: '半张床位两种理解',
      inputs: { mode: '自建', beds: '10.5' },
      outcome: { kind: 'twoReadings', value: '105000' },
    },
  ],
})
