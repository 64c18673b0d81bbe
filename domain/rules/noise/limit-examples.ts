import type { Example } from '../calculator'

const at = (zone: string, time: string, more: Readonly<Record<string, string>> = {}) => ({
  place: '中心城区',
  zone,
  time,
  ...more,
})

/** 表1 at noon and at midnight, and one minute beside the ends of the day. */
const tableExamples: readonly Example[] = [
  ['1类', '12:00', '55'],
  ['1类', '0:00', '45'],
  ['1类', '05:59', '45'],
  ['1类', '06:01', '55'],
  ['1类', '21:59', '55'],
  ['1类', '22:01', '45'],
  ['2类', '12:00', '60'],
  ['2类', '23:59', '50'],
  ['3类', '12:00', '65'],
  ['3类', '23:59', '55'],
  ['4a类', '12:00', '70'],
].map(([zone = '', time = '', value = '']) => ({
  name: `${zone}${time}限值${value}`,
  inputs: at(zone, time),
  steps: { 限值: value },
  outcome: { kind: 'determined', value },
}))

const edgeExamples: readonly Example[] = [
  ['06:00', 'halfOpen', '55'],
  ['22:00', 'halfOpen', '45'],
  ['06:00', 'closed', '45'],
  ['22:00', 'closed', '55'],
].map(([time = '', edge = '', value = '']) => ({
  name: `1类${time}整点，${edge === 'halfOpen' ? '推定' : '另一种理解'}限值${value}`,
  inputs: at('1类', time),
  readings: { edge },
  outcome: { kind: 'twoReadings', value },
}))

const approved2011 = { railway: '新建铁路', approved: '2011-01-01' }
const throughCity = { railway: '既有铁路穿越城区' }
const background = { background: '是' }

const railwayRows: readonly (readonly [
  string,
  string,
  Readonly<Record<string, string>>,
  string,
])[] = [
  ['2011年1月1日环评的新建铁路昼间', '12:00', approved2011, '70'],
  ['2011年1月1日环评的新建铁路夜间', '23:00', approved2011, '60'],
  ['新建铁路夜间背景噪声仍按表1', '23:00', { ...approved2011, ...background }, '60'],
  ['2010年12月31日环评的新建铁路昼间', '12:00', { ...approved2011, approved: '2010-12-31' }, '70'],
  ['穿越城区的既有铁路昼间', '12:00', throughCity, '70'],
  ['穿越城区的既有铁路夜间', '23:00', throughCity, '70'],
  ['穿越城区的既有铁路昼间背景噪声', '12:00', { ...throughCity, ...background }, '70'],
  ['穿越城区的既有铁路夜间背景噪声', '23:00', { ...throughCity, ...background }, '55'],
  ['改建扩建铁路夜间背景噪声', '23:00', { railway: '既有铁路改建扩建', ...background }, '55'],
  ['改建扩建铁路夜间', '23:00', { railway: '既有铁路改建扩建' }, '70'],
  [
    '不穿越城区的既有铁路夜间背景噪声不另定',
    '23:00',
    { railway: '既有铁路不穿越城区', ...background },
    '70',
  ],
]
const railwayExamples = railwayRows.map(([name, time, more, value]): Example => ({
  name,
  inputs: at('4b类', time, more),
  steps: { 限值: value },
  outcome: { kind: 'determined', value },
}))

export const limitExamples: readonly Example[] = [
  ...tableExamples,
  ...edgeExamples,
  ...railwayExamples,
  {
    name: '3类夜间实测57，超标2dB',
    inputs: at('3类', '23:00', { measured: '57' }),
    steps: { 超标量: '2' },
    outcome: { kind: 'determined', value: '55' },
  },
  {
    name: '3类夜间实测恰55，未超标',
    inputs: at('3类', '23:00', { measured: '55' }),
    steps: { 超标量: '未超标' },
    outcome: { kind: 'determined', value: '55' },
  },
  {
    name: '3类夜间实测55.1，超标0.1dB',
    inputs: at('3类', '23:00', { measured: '55.1' }),
    steps: { 超标量: '0.1' },
    outcome: { kind: 'determined', value: '55' },
  },
  {
    name: '既有铁路夜间实测68，未超标',
    inputs: at('4b类', '23:00', { ...throughCity, measured: '68' }),
    steps: { 超标量: '未超标' },
    outcome: { kind: 'determined', value: '70' },
  },
  {
    name: '新建铁路夜间实测62，超标2dB',
    inputs: at('4b类', '23:00', { ...approved2011, measured: '62' }),
    steps: { 超标量: '2' },
    outcome: { kind: 'determined', value: '60' },
  },
  {
    name: '4a类夜间限值缺失，依GB3096-2008补55',
    inputs: at('4a类', '23:00'),
    steps: { 限值: '55' },
    outcome: { kind: 'silent', value: '55' },
  },
  {
    name: '4a类夜间限值不补',
    inputs: at('4a类', '23:00', { measured: '60' }),
    readings: { lostNight: 'missing' },
    steps: { 限值: '缺失' },
    outcome: { kind: 'silent', value: '缺失' },
  },
  {
    name: '2010年12月31日环评的新建铁路夜间，文件未规定',
    inputs: at('4b类', '23:00', { ...approved2011, approved: '2010-12-31' }),
    outcome: { kind: 'silent', value: '70' },
  },
  {
    name: '2010年12月31日环评的新建铁路夜间，另一种理解按表1',
    inputs: at('4b类', '23:00', { ...approved2011, approved: '2010-12-31' }),
    readings: { earlierRailway: 'table' },
    outcome: { kind: 'silent', value: '60' },
  },
  {
    name: '乡村不适用本区划',
    inputs: { ...at('1类', '12:00'), place: '乡村' },
    outcome: { kind: 'notApplicable' },
  },
  {
    name: '中心城区以外不适用本区划',
    inputs: { ...at('1类', '12:00'), place: '其他' },
    outcome: { kind: 'notApplicable' },
  },
]
