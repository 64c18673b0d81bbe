import type { Inputs, Readings } from '../calculator'
import { clauses as c } from './clauses'

export const compositionInputs = {
  total: { kind: 'number', label: '总人数', unit: '人', atLeast: '1', cite: c.size },
  owners: { kind: 'number', label: '业主成员人数', unit: '人', atLeast: '0', cite: c.ownerShare },
  chair: {
    kind: 'choice',
    label: '主任人选',
    cite: c.chair,
    help: '社区居（村）民委员会人员可兼任多个物业管理委员会主任。',
    choices: [
      { value: '业主', label: '业主' },
      { value: '居（村）民委员会人员', label: '社区居（村）民委员会人员（非业主成员）' },
      { value: '其他', label: '其他非业主成员' },
    ],
  },
  ownerDeputy: { kind: 'flag', label: '已在业主成员中明确一名副主任', cite: c.deputy },
  partyMembers: { kind: 'flag', label: '主任、副主任均为党员', cite: c.party },
} as const satisfies Inputs

export const compositionReadings = {
  usual: {
    question: '“一般为九人以上十三人以下单数”中的“一般”是否兼及“单数”，文件可作两种理解',
    options: [
      { value: 'soft', label: '兼及人数和单数，偏离须说明（推定）' },
      { value: 'oddHard', label: '只及人数范围，双数不符合规定' },
    ],
    cites: [c.size],
  },
} as const satisfies Readings
