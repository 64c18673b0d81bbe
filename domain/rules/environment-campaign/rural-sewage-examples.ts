import type { Example } from '../calculator'

const [yes, no] = ['得到治理', '未得到治理']
const natural: readonly (readonly [string, string, string, string])[] = [
  ['50', '30', '60.00', yes],
  ['50', '29', '58.00', no],
  ['49', '29', '59.18', no],
  ['49', '30', '61.22', yes],
]
const administrative: readonly (readonly [string, string, string])[] = [
  ['10', '6', yes],
  ['10', '5', no],
  ['5', '3', yes],
  ['5', '2', no],
]
const district = (
  rebuildingVillages: string,
  more: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> => ({
  level: '全区',
  administrativeVillages: '200',
  treatedAdministrative: '62',
  rebuildingVillages,
  ...more,
})

export const ruralSewageExamples: readonly Example[] = [
  ...natural.map(([households, treatedHouseholds, share, value]) => ({
    name: `自然村${households}户中${treatedHouseholds}户：${value}`,
    inputs: { level: '自然村', households, treatedHouseholds },
    steps: { 农户治理比例: share },
    outcome: { kind: 'determined', value } as const,
  })),
  ...administrative.map(([naturalVillages, treatedVillages, value]) => ({
    name: `行政村${naturalVillages}个自然村中${treatedVillages}个：${value}`,
    inputs: { level: '行政村', naturalVillages, treatedVillages },
    outcome: { kind: 'determined', value } as const,
  })),
  {
    name: '逐村填写：5个自然村中3个达到60%',
    inputs: { level: '行政村', villages: '30/50、29/50、30/49、60/100、0/10' },
    steps: { 自然村治理比例: '60.00' },
    outcome: { kind: 'determined', value: yes },
  },
  {
    name: '达到60%但重建工程未投运，按未治理',
    inputs: { level: '行政村', naturalVillages: '10', treatedVillages: '10', rebuilding: '是' },
    steps: { 重建扣减: '按未治理村庄' },
    outcome: { kind: 'determined', value: no },
  },
  {
    name: '200个行政村中62个、3个在重建：59个，29.5%',
    inputs: district('3'),
    steps: { 扣减后治理村: '59', 治理率: '29.50' },
    outcome: { kind: 'silent', value: '治理率未达到30%' },
  },
  {
    name: '200个行政村中62个、2个在重建：60个，恰为30%',
    inputs: district('2'),
    steps: { 治理率: '30.00' },
    outcome: { kind: 'silent', value: '治理率达到30%' },
  },
  {
    name: '100个设施中80个正常，达到80%',
    inputs: district('0', { facilities: '100', normalFacilities: '80' }),
    outcome: { kind: 'silent', value: '治理率达到30%，设施正常运行率达到80%' },
  },
  {
    name: '100个设施中79个正常，未达到80%',
    inputs: district('0', { facilities: '100', normalFacilities: '79' }),
    outcome: { kind: 'silent', value: '治理率达到30%，设施正常运行率未达到80%' },
  },
]
