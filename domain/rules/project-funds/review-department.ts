import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { wordChoice } from '../word-choice'
import { clauses as c, documentNumber, inForceFrom } from './clauses'

const reform = '发展改革部门'
const types = [
  { value: '房屋建筑类', department: reform },
  { value: '水利项目', department: reform },
  { value: '城建项目', department: '住建部门' },
  { value: '交通项目', department: '交通部门' },
  { value: '数字化信息化项目', department: '区域治理现代化指挥中心' },
]

const named = (name: string, type: string, department: string): Example => ({
  name,
  inputs: { type },
  steps: { 论证部门: department, 储备库: reform },
  outcome: { kind: 'determined', value: department },
})
const examples: readonly Example[] = [
  named('学校教学楼：发展改革部门', '房屋建筑类', reform),
  named('排涝闸：发展改革部门', '水利项目', reform),
  named('城市道路：住建部门', '城建项目', '住建部门'),
  named('公路：交通部门', '交通项目', '交通部门'),
  named('政务云：区域治理现代化指挥中心', '数字化信息化项目', '区域治理现代化指挥中心'),
  {
    name: '国有企业投资需补助的重大交通项目',
    inputs: { type: '交通项目', subsidised: '是', major: '是' },
    steps: { 资金平衡方案: '报国资部门备案', 决策程序: '区委、区政府“三重一大”' },
    outcome: { kind: 'determined', value: '交通部门' },
  },
]

/** 项目论证部门, 第七条、第九条、第十条. */
export const reviewDepartment = defineCalculator({
  id: 'haimen-2022-17/review-department',
  title: '政府投资项目论证部门',
  documentNumber,
  inForceFrom,
  clauses: {
    library: c.library,
    review: c.review,
    reviewWith: c.reviewWith,
    performance: c.performance,
    balance: c.balance,
    major: c.major,
  },
  inputs: {
    type: {
      kind: 'choice',
      label: '项目类型',
      cite: c.review,
      choices: types.map(({ value }) => wordChoice(value)),
    },
    subsidised: {
      kind: 'flag',
      label: '由区属国有企业投资且需政府给予一定补助',
      cite: c.balance,
    },
    major: {
      kind: 'flag',
      label: '涉及重大项目',
      cite: c.major,
      help: '第十条的“重大项目”本条未界定，由用户判断。',
    },
  },
  readings: {},
  compute({ type, subsidised, major }, _chosen, trace) {
    const department = types.find(({ value }) => value === type)?.department
    if (department === undefined) throw new RangeError(`unknown type: ${type}`)
    trace.step({
      id: '论证部门',
      label: '论证部门',
      formula: type,
      value: department,
      cites: [c.review],
    })
    trace.step({
      id: '会同部门',
      label: '会同部门',
      formula: '开展项目前期论证',
      value: '财政、资规、审批等部门',
      cites: [c.reviewWith],
    })
    trace.step({
      id: '事前绩效评估',
      label: '事前绩效评估',
      formula: '可行性研究论证',
      value: '一并进行',
      cites: [c.performance],
    })
    trace.step({ id: '储备库', label: '储备库', formula: type, value: reform, cites: [c.library] })
    if (subsidised)
      trace.step({
        id: '资金平衡方案',
        label: '资金平衡方案',
        formula: '由区属国有企业投资且需政府给予一定补助',
        value: '报国资部门备案',
        cites: [c.balance],
      })
    if (major)
      trace.step({
        id: '决策程序',
        label: '决策程序',
        formula: '涉及重大项目',
        value: '区委、区政府“三重一大”',
        cites: [c.major],
      })
    return {
      kind: 'decided',
      value: department,
      summary: `${type}由${department}会同财政、资规、审批等部门论证。`,
    }
  },
  examples,
})
