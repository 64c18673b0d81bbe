import type { Example } from '../calculator'

const given = (
  surplus: string,
  [superior = '', own = '', bonds = '']: readonly string[],
  more: Readonly<Record<string, string>> = {},
) => ({ cause: '竣工', surplus, superior, own, bonds, ...more })

const millions = ['6000000', '3000000', '1000000']
const equal = ['1', '1', '1']
const parts = (superior: string, own: string, bonds: string): string =>
  `上级补助资金${superior}元、本级政府预算安排资金${own}元、政府债券资金${bonds}元`

export const surplusExamples: readonly Example[] = [
  {
    name: '600万元、300万元、100万元，结余50万元：30万、15万、5万',
    inputs: given('500000', millions),
    steps: {
      上级补助资金: '300000.00',
      本级政府预算安排资金: '150000.00',
      政府债券资金: '50000.00',
    },
    outcome: { kind: 'determined', value: parts('300000.00', '150000.00', '50000.00') },
  },
  {
    name: '三项来源相等，结余100元：33.34、33.33、33.33',
    inputs: given('100.00', equal),
    outcome: { kind: 'twoReadings', value: parts('33.34', '33.33', '33.33') },
  },
  {
    name: '三项来源相等，结余100元：各自四舍五入的理解，合计少一分',
    inputs: given('100.00', equal),
    readings: { rounding: 'each' },
    outcome: { kind: 'twoReadings', value: parts('33.33', '33.33', '33.33') },
  },
  {
    name: '三项来源相等，结余0.02元：前两项各一分',
    inputs: given('0.02', equal),
    outcome: { kind: 'twoReadings', value: parts('0.01', '0.01', '0.00') },
  },
  {
    name: '结余60万元，其中进项税额10万元：按50万元分',
    inputs: given('600000', millions, { vatCredit: '100000', acceptedOn: '2023-03-15' }),
    steps: { 收回总额: '500000.00', 收回期限: '2023年6月15日' },
    outcome: { kind: 'determined', value: parts('300000.00', '150000.00', '50000.00') },
  },
  {
    name: '没有结余',
    inputs: given('0', millions),
    outcome: { kind: 'determined', value: parts('0.00', '0.00', '0.00') },
  },
  {
    name: '超付一分：追回，不分摊',
    inputs: given('-0.01', millions),
    steps: { 超付: '0.01' },
    outcome: { kind: 'determined', value: '超付0.01元' },
  },
  {
    name: '终止项目的结余，比例相同，没有期限',
    inputs: given('500000', millions, { cause: '终止' }),
    outcome: { kind: 'determined', value: parts('300000.00', '150000.00', '50000.00') },
  },
  {
    name: '终止项目超付',
    inputs: given('-100', millions, { cause: '终止' }),
    outcome: { kind: 'determined', value: '超付100.00元' },
  },
]
