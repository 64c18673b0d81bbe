import type { Example } from '../calculator'

const enterprise = (park: string, taxes: string, more: Readonly<Record<string, string>> = {}) => {
  const [tax1 = '', tax2 = '', tax3 = ''] = taxes.split('/')
  return { park, tax1, tax2, tax3, idle: '否', phased: '否', ...more }
}
const refused = '不予新增土地供应'
const free = '未触发限制'
const study = '需研判'

const plainExamples: readonly Example[] = [
  ['其他区域', '18/19/19.5', refused],
  ['其他区域', '19.99/19.99/19.99', refused],
  ['其他区域', '20/20/20', free],
  ['其他区域', '22/21/20', free],
  ['园区内', '30/30/30', free],
  ['园区内', '29.99/29.99/29.99', refused],
  ['园区内', '22/21/20', refused],
].map(([park = '', taxes = '', value = '']) => ({
  name: `${park}三年${taxes}万元/亩：${value}`,
  inputs: enterprise(park, taxes),
  outcome: { kind: 'determined', value },
}))

/** The mixed years of R-D9-3 under each reading; 28, 31 and 29 average 29.33. */
const mixedExamples: readonly Example[] = [
  ['study', '28/31/29', '29.33', study],
  ['average', '28/31/29', '29.33', refused],
  ['average', '29/31/30', '30.00', free],
  ['any', '28/31/29', '29.33', refused],
  ['all', '28/31/29', '29.33', free],
].map(([threeYears = '', taxes = '', average = '', value = '']) => ({
  name: `园区内三年${taxes}万元/亩，理解${threeYears}：${value}`,
  inputs: enterprise('园区内', taxes),
  readings: { threeYears },
  steps: { 平均亩均税收: average },
  outcome: { kind: 'twoReadings', value },
}))

export const existingExamples: readonly Example[] = [
  ...plainExamples,
  ...mixedExamples,
  {
    name: '税收达标但有闲置土地，不予供应',
    inputs: enterprise('其他区域', '25/25/25', { idle: '是' }),
    outcome: { kind: 'determined', value: refused },
  },
  {
    name: '已明确分期供地，10万元/亩不触发限制',
    inputs: enterprise('其他区域', '10/10/10', { phased: '是' }),
    outcome: { kind: 'determined', value: free },
  },
  {
    name: '已明确分期供地又有闲置土地，两种理解',
    inputs: enterprise('其他区域', '25/25/25', { phased: '是', idle: '是' }),
    outcome: { kind: 'twoReadings', value: free },
  },
  {
    name: '已明确分期供地又有闲置土地，另一种理解不予供应',
    inputs: enterprise('其他区域', '25/25/25', { phased: '是', idle: '是' }),
    readings: { phasedScope: 'taxOnly' },
    outcome: { kind: 'twoReadings', value: refused },
  },
  {
    name: '投产两年均未达标，文件未规定',
    inputs: enterprise('其他区域', '15/12'),
    outcome: { kind: 'silent', value: refused },
  },
  {
    name: '投产两年均未达标，另一种理解不适用税收条件',
    inputs: enterprise('其他区域', '15/12'),
    readings: { fewYears: 'exempt' },
    outcome: { kind: 'silent', value: free },
  },
]
