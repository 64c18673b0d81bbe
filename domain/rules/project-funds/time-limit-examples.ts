import type { Example } from '../calculator'

const worked: readonly (readonly [string, string, string])[] = [
  ['竣工结算', '2023-03-15', '2023年5月15日'],
  ['竣工结算（大型项目）', '2023-03-15', '2023年6月15日'],
  ['竣工财务决算', '2023-05-10', '2023年8月10日'],
  ['竣工财务决算', '2023-11-30', '2024年2月29日'],
  ['竣工财务决算', '2022-11-30', '2023年2月28日'],
  ['竣工结算', '2022-12-31', '2023年2月28日'],
  ['人工费用拨付周期', '2023-04-20', '2023年5月20日'],
  ['人工费用拨付周期', '2023-01-31', '2023年2月28日'],
  ['人工费用拨付周期', '2023-12-15', '2024年1月15日'],
]

export const limitExamples: readonly Example[] = [
  ...worked.map(([limit, from, value]) => ({
    name: `${limit}：${from}起，${value}`,
    inputs: { limit, from },
    steps: { 期限: value },
    outcome: { kind: 'determined', value } as const,
  })),
  {
    name: '2023年3月15日竣工验收合格，6月15日前收回结余，决算可能到8月15日',
    inputs: { limit: '结余资金收回', from: '2023-03-15' },
    steps: { 期限: '2023年6月15日', '对照·决算期限': '2023年8月15日' },
    outcome: { kind: 'determined', value: '2023年6月15日' },
  },
  {
    name: '审核报告2023年5月10日，延长：推定至11月10日',
    inputs: { limit: '竣工财务决算（特殊情况延长）', from: '2023-05-10' },
    outcome: { kind: 'twoReadings', value: '2023年11月10日' },
  },
  {
    name: '审核报告2023年5月10日，延长：再延长6个月的理解至2024年2月10日',
    inputs: { limit: '竣工财务决算（特殊情况延长）', from: '2023-05-10' },
    readings: { extension: 'onTop' },
    outcome: { kind: 'twoReadings', value: '2024年2月10日' },
  },
]
