import type { Inputs, Readings } from '../calculator'
import { clauses } from './clauses'

const option = (value: string, label: string = value) => ({ value, label })

const works = ['新建', '改建', '扩建', '拆除']

export const inputs = {
  projectType: {
    kind: 'choice',
    label: '项目类型',
    choices: [...works, '装修'].map((value) => option(value)),
  },
  planningArea: { kind: 'flag', label: '在城市规划区内处置建筑垃圾', cite: clauses.approval },
  approved: {
    kind: 'flag',
    label: '已取得城市建筑垃圾处置核准',
    cite: clauses.approval,
    shownWhen: { input: 'planningArea', oneOf: ['是'] },
  },
  fourTogether: {
    kind: 'flag',
    label: '收集点与主体工程同时设计、施工、验收、交付使用',
    cite: clauses.collectionPoint,
    shownWhen: { input: 'projectType', oneOf: ['新建', '改建', '扩建'] },
  },
  inEstimate: {
    kind: 'flag',
    label: '收集点所需资金纳入建设工程概算',
    cite: clauses.pointFunds,
    shownWhen: { input: 'projectType', oneOf: ['新建', '改建', '扩建'] },
  },
  reuse: {
    kind: 'choice',
    label: '综合利用',
    cite: clauses.reuse,
    choices: [
      option('已综合利用'),
      option('已委托', '不具备条件，已委托具备条件的生产经营者'),
      option('均未做到'),
    ],
  },
  tenderTerms: {
    kind: 'flag',
    label: '招标文件和施工合同已明确管理要求和措施',
    cite: clauses.tender,
  },
  planMade: { kind: 'flag', label: '已编制处理方案', cite: clauses.plan },
  planSorting: { kind: 'flag', label: '方案含分类收集', cite: clauses.planContents },
  planStacking: { kind: 'flag', label: '方案含堆放要求', cite: clauses.planContents },
  planPollution: { kind: 'flag', label: '方案含污染防治措施', cite: clauses.planContents },
  planRecycling: { kind: 'flag', label: '方案含回收利用', cite: clauses.planContents },
  planFiled: { kind: 'flag', label: '方案已报县级市（区）城管备案', cite: clauses.plan },
  onSite: {
    kind: 'choice',
    label: '施工现场就地利用',
    cite: clauses.onSite,
    choices: [
      option('已就地利用'),
      option('具备条件未利用'),
      option('已及时清运', '不具备条件，已及时清运并按规定利用或处置'),
      option('已清运未按规定处置', '不具备条件，已清运但未按规定利用或处置'),
      option('未及时清运', '不具备条件，未及时清运'),
    ],
  },
  mud: {
    kind: 'choice',
    label: '工程泥浆',
    cite: clauses.mud,
    choices: [
      option('不产生'),
      option('不具备干化条件'),
      option('具备条件未干化'),
      option('干化达到要求', '现场干化，达到预防扬尘、控制噪声等要求'),
      option('干化未达要求', '现场干化，未达到预防扬尘、控制噪声等要求'),
    ],
  },
  manifest: { kind: 'flag', label: '执行建筑垃圾联单', cite: clauses.manifest },
  decorationCollected: {
    kind: 'flag',
    label: '装修垃圾用容器或密闭式垃圾道收集并投放至收集点，无凌空抛掷',
    cite: clauses.decoration,
    shownWhen: { input: 'projectType', oneOf: ['装修'] },
  },
  decorationAgreed: {
    kind: 'flag',
    label: '装饰装修管理服务协议已明确清运和处置内容',
    cite: clauses.agreement,
    shownWhen: { input: 'projectType', oneOf: ['装修'] },
  },
  firmResponsible: {
    kind: 'flag',
    label: '协议约定由装饰装修企业负责清运和处置',
    cite: clauses.firmDelivery,
    shownWhen: { input: 'projectType', oneOf: ['装修'] },
  },
  firmDelivered: {
    kind: 'flag',
    label: '装饰装修企业已按规定投放装修垃圾并及时组织清运',
    cite: clauses.firmDelivery,
    shownWhen: { input: 'firmResponsible', oneOf: ['是'] },
  },
  townSites: {
    kind: 'number',
    label: '所在镇、街道的集中堆放场所',
    unit: '处',
    atLeast: '0',
    optional: true,
    cite: clauses.townSite,
    help: '不核对的留空。',
  },
} as const satisfies Inputs

export const readings = {
  decorationAsWorks: {
    question: '装修是否也适用第十四条、第十五条对“建设单位”“工程施工单位”的要求，文件未明确',
    options: [
      { value: 'apart', label: '装修垃圾按第十七条，不适用第十四条、第十五条（推定）' },
      { value: 'same', label: '同样适用第十四条、第十五条' },
    ],
    cites: [clauses.decoration, clauses.plan],
  },
} as const satisfies Readings
