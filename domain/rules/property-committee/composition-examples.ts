import type { Example } from '../calculator'

const given = (total: string, owners: string, more: Readonly<Record<string, string>> = {}) => ({
  total,
  owners,
  chair: '业主',
  partyMembers: '是',
  ...more,
})

/** Total, owners, mark of 业主成员, verdict; odd totals of nine to thirteen. */
const shares: readonly (readonly [string, string, string])[] = [
  ['9', '6', '通过'],
  ['9', '5', '不通过'],
  ['11', '7', '通过'],
  ['11', '6', '不通过'],
  ['13', '7', '不通过'],
  ['13', '8', '通过'],
]

export const compositionExamples: readonly Example[] = [
  ...shares.map(([total, owners, mark]) => ({
    name: `${total}人中业主${owners}人：${mark}`,
    inputs: given(total, owners),
    steps: { 总人数: '通过', 业主成员: mark },
    outcome: { kind: 'determined', value: mark } as const,
  })),
  {
    name: '9人中业主6人，指派成员3个名额',
    inputs: given('9', '6', { chair: '业主' }),
    steps: { 指派成员名额: '3' },
    outcome: { kind: 'determined', value: '通过' },
  },
  {
    name: '10人中业主6人：恰为60%，双数只提示（推定）',
    inputs: given('10', '6'),
    steps: { 业主成员: '通过', 总人数: '提示' },
    outcome: { kind: 'twoReadings', value: '提示' },
  },
  {
    name: '10人中业主6人：双数不符合规定的理解',
    inputs: given('10', '6'),
    readings: { usual: 'oddHard' },
    steps: { 总人数: '不通过' },
    outcome: { kind: 'twoReadings', value: '不通过' },
  },
  {
    name: '15人中业主9人：恰为60%，超过13人只提示',
    inputs: given('15', '9'),
    steps: { 业主成员: '通过', 总人数: '提示' },
    outcome: { kind: 'determined', value: '提示' },
  },
  {
    name: '7人中业主5人：不足9人只提示',
    inputs: given('7', '5'),
    steps: { 业主成员: '通过', 总人数: '提示' },
    outcome: { kind: 'determined', value: '提示' },
  },
  {
    name: '居委会人员任主任，没有业主副主任',
    inputs: given('9', '6', { chair: '居（村）民委员会人员' }),
    steps: { 主任: '通过', 副主任: '不通过' },
    outcome: { kind: 'determined', value: '不通过' },
  },
  {
    name: '居委会人员任主任，有业主副主任',
    inputs: given('9', '6', { chair: '居（村）民委员会人员', ownerDeputy: '是' }),
    steps: { 主任: '通过', 副主任: '通过' },
    outcome: { kind: 'determined', value: '通过' },
  },
  {
    name: '派出所人员任主任',
    inputs: given('9', '6', { chair: '其他', ownerDeputy: '是' }),
    steps: { 主任: '不通过', 副主任: '通过' },
    outcome: { kind: 'determined', value: '不通过' },
  },
  {
    name: '主任不是党员，只提示',
    inputs: given('9', '6', { partyMembers: '否' }),
    steps: { 党员: '提示' },
    outcome: { kind: 'determined', value: '提示' },
  },
]
