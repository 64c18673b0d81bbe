import type { Example } from '../calculator'

const candidate = (
  name: string,
  facts: Readonly<Record<string, string>>,
  value: string,
): Example => ({
  name,
  inputs: { member: '拟任业主成员', ...facts },
  outcome: { kind: 'determined', value },
})
const sitting = (
  name: string,
  facts: Readonly<Record<string, string>>,
  value: string,
): Example => ({
  name,
  inputs: { member: '在任业主成员', ...facts },
  outcome: { kind: 'determined', value },
})
const appointed = (fact: string, name: string): Example => ({
  name: `指派成员${name}，可以终止`,
  inputs: { member: '在任单位指派成员', [fact]: '是' },
  steps: { 指派成员情形: '有' },
  outcome: { kind: 'determined', value: '可以终止成员资格' },
})

export const ownerMemberExamples: readonly Example[] = [
  candidate('违法搭建，不得担任（2）', { misuse: '是' }, '不得担任'),
  candidate('违反规约但已改正，不在（5）之列', { brokeRules: '是', rectified: '是' }, '可以担任'),
  candidate('违反规约未改正，不得担任（5）', { brokeRules: '是' }, '不得担任'),
  {
    ...candidate('欠交物业费，规约未作限制，可以担任', { arrears: '是' }, '可以担任'),
    steps: { 欠交费用: '无限制性规定，不因此受限' },
  },
  candidate(
    '欠交物业费，规约作有限制，按规约',
    { arrears: '是', arrearsRestricted: '是' },
    '按规约受限',
  ),
  candidate('近亲属在物业服务企业，不得担任（1）', { interest: '是' }, '不得担任'),
  candidate('违规群租，不得担任（3）', { letting: '是' }, '不得担任'),
  candidate('牟取不正当利益，不得担任（4）', { improperGain: '是' }, '不得担任'),
  candidate('法律法规规定的其他情形，不得担任（6）', { otherLaw: '是' }, '不得担任'),
  candidate('没有任何情形，可以担任', {}, '可以担任'),
  candidate('不符合业主共同约定的条件', { unqualified: '是' }, '不符合条件'),
  sitting('在任业主成员违法建设，可以终止（4）', { misuse: '是' }, '可以终止成员资格'),
  sitting('在任业主成员不再符合任职条件，可以终止（2）', { unqualified: '是' }, '可以终止成员资格'),
  sitting('在任业主成员有条例第十七条情形，可以终止（3）', { article17: '是' }, '可以终止成员资格'),
  sitting(
    '在任业主成员欠交费用，规约作有限制，可以终止（2）',
    { arrears: '是', arrearsRestricted: '是' },
    '可以终止成员资格',
  ),
  sitting('在任业主成员欠交费用，规约未作限制', { arrears: '是' }, '无终止情形'),
  sitting('在任业主成员没有任何情形', {}, '无终止情形'),
  appointed('departed', '已经离职'),
  appointed('notPerforming', '未正当履行职责'),
  appointed('harmsOwners', '侵犯业主共同利益'),
  {
    name: '指派成员没有任何情形',
    inputs: { member: '在任单位指派成员' },
    outcome: { kind: 'determined', value: '无终止情形' },
  },
]
