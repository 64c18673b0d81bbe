import type { Example } from '../calculator'

const complete = {
  projectType: '新建',
  planningArea: '是',
  approved: '是',
  fourTogether: '是',
  inEstimate: '是',
  reuse: '已综合利用',
  tenderTerms: '是',
  planMade: '是',
  planSorting: '是',
  planStacking: '是',
  planPollution: '是',
  planRecycling: '是',
  planFiled: '是',
  onSite: '已就地利用',
  mud: '不产生',
  manifest: '是',
}
const decoration = {
  ...complete,
  projectType: '装修',
  decorationCollected: '是',
  decorationAgreed: '是',
}

/** One change to a complete checklist, and what it does to one line. */
const changed = (
  name: string,
  change: Readonly<Record<string, string>>,
  [line, mark]: readonly [string, string],
): Example => ({
  name,
  inputs: { ...complete, ...change },
  steps: { [line]: mark },
  outcome: { kind: 'determined', value: mark === '不适用' ? '通过' : mark },
})

export const siteExamples: readonly Example[] = [
  {
    name: '新建项目各项齐全',
    inputs: complete,
    steps: { 收集点四同时: '通过', 处理方案: '通过', 处置核准: '通过', 工程泥浆: '不适用' },
    outcome: { kind: 'determined', value: '通过' },
  },
  changed('镇内没有集中堆放场所', { townSites: '0' }, ['镇街集中堆放场所', '不通过']),
  changed('镇内有一处集中堆放场所', { townSites: '1' }, ['镇街集中堆放场所', '通过']),
  {
    name: '规划区外的改建项目：不需核准，仍需处理方案',
    inputs: {
      ...complete,
      projectType: '改建',
      planningArea: '否',
      approved: '否',
      planFiled: '否',
    },
    steps: { 处置核准: '不适用', 处理方案: '不通过' },
    outcome: { kind: 'determined', value: '不通过' },
  },
  changed('有泥浆，不具备干化条件', { mud: '不具备干化条件' }, ['工程泥浆', '不适用']),
  changed('有泥浆，具备条件未干化，只提示', { mud: '具备条件未干化' }, ['工程泥浆', '提示']),
  changed('现场干化达到要求', { mud: '干化达到要求' }, ['工程泥浆', '通过']),
  changed('现场干化扬尘', { mud: '干化未达要求' }, ['工程泥浆', '不通过']),
  changed('规划区内未取得核准', { approved: '否' }, ['处置核准', '不通过']),
  changed('收集点未四同时', { fourTogether: '否' }, ['收集点四同时', '不通过']),
  changed('扩建项目收集点资金未入概算', { projectType: '扩建', inEstimate: '否' }, [
    '收集点资金',
    '不通过',
  ]),
  changed('拆除项目不要求收集点', { projectType: '拆除', fourTogether: '否', inEstimate: '否' }, [
    '收集点四同时',
    '不适用',
  ]),
  changed('招标文件未明确要求', { tenderTerms: '否' }, ['招标文件和合同', '不通过']),
  changed('处理方案缺回收利用', { planRecycling: '否' }, ['处理方案内容', '不通过']),
  changed('不具备综合利用条件，已委托', { reuse: '已委托' }, ['综合利用', '通过']),
  changed('既不利用也不委托', { reuse: '均未做到' }, ['综合利用', '不通过']),
  changed('可以就地利用而未利用，只提示', { onSite: '具备条件未利用' }, ['就地利用或清运', '提示']),
  changed('不能就地利用，已及时清运', { onSite: '已及时清运' }, ['就地利用或清运', '通过']),
  changed('不能就地利用又不清运', { onSite: '未及时清运' }, ['就地利用或清运', '不通过']),
  changed('不能就地利用，清运后未按规定处置', { onSite: '已清运未按规定处置' }, [
    '就地利用或清运',
    '不通过',
  ]),
  changed('没有联单', { manifest: '否' }, ['联单', '不通过']),
  {
    name: '装修各项齐全：两种理解结果相同',
    inputs: decoration,
    steps: { 装修垃圾收集投放: '通过', 装修企业投放清运: '不适用', 收集点四同时: '不适用' },
    outcome: { kind: 'determined', value: '通过' },
  },
  {
    name: '协议约定由装饰装修企业负责，企业已投放并清运',
    inputs: { ...decoration, firmResponsible: '是', firmDelivered: '是' },
    steps: { 装修服务协议: '通过', 装修企业投放清运: '通过' },
    outcome: { kind: 'determined', value: '通过' },
  },
  {
    name: '协议约定由装饰装修企业负责，企业未及时清运',
    inputs: { ...decoration, firmResponsible: '是' },
    steps: { 装修服务协议: '通过', 装修企业投放清运: '不通过' },
    outcome: { kind: 'determined', value: '不通过' },
  },
  {
    name: '装修没有处理方案：推定不要求',
    inputs: { ...decoration, planMade: '否', planFiled: '否' },
    outcome: { kind: 'twoReadings', value: '通过' },
  },
  {
    name: '装修没有处理方案：另一种理解不通过',
    inputs: { ...decoration, planMade: '否', planFiled: '否' },
    readings: { decorationAsWorks: 'same' },
    outcome: { kind: 'twoReadings', value: '不通过' },
  },
  {
    name: '装修垃圾凌空抛掷，协议未约定清运',
    inputs: { ...decoration, decorationCollected: '否', decorationAgreed: '否' },
    steps: { 装修垃圾收集投放: '不通过', 装修服务协议: '不通过' },
    outcome: { kind: 'determined', value: '不通过' },
  },
]
