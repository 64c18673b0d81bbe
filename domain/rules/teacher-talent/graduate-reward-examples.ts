import type { Example } from '../calculator'
import { determined, silent, twoReadings } from '../verdicts'

type Facts = Readonly<Record<string, string>>
const passed = { startDate: '2023-09-01', firstResult: '合格', thirdResult: '合格' }
const classA = (facts: Facts) => ({ class: 'A类', ...passed, ...facts })
const classB = (degree: string, facts: Facts = {}) => ({
  class: 'B类',
  degree,
  startDate: '2023-09-01',
  firstResult: '合格',
  ...facts,
})

const failedBoth = { firstResult: '不合格', thirdResult: '不合格' }
const e985 = { is985: '是' }
const double = { isDoubleFirst: '是' }
const normal211 = { is211: '是' }
const table: readonly (readonly [string, Facts, string, string, string])[] = [
  ['985本科', e985, '30', '12', '9'],
  ['985本科加硕士', { ...e985, degree: '硕士' }, '32', '12.8', '9.6'],
  ['985本科加博士', { ...e985, degree: '博士' }, '35', '14', '10.5'],
  ['双一流本科', double, '20', '8', '6'],
  ['双一流本科加硕士', { ...double, degree: '硕士' }, '22', '8.8', '6.6'],
  ['双一流本科加博士', { ...double, degree: '博士' }, '25', '10', '7.5'],
  ['211师范类本科', normal211, '10', '4', '3'],
  ['211师范类本科加硕士', { ...normal211, degree: '硕士' }, '12', '4.8', '3.6'],
  ['211师范类本科加博士', { ...normal211, degree: '博士' }, '15', '6', '4.5'],
]

export const graduateRewardExamples: readonly Example[] = [
  ...table.map(([name, facts, total, first, later]) => ({
    name: `${name}，最高${total}万元`,
    inputs: classA(facts),
    steps: { 奖励总额: total, 第一期: first, 第二期: later, 第三期: later },
    outcome: silent(total),
  })),
  {
    name: '985、双一流、211师范类交叉，就高30万元',
    inputs: classA({ ...e985, ...double, ...normal211, lastShare: '100' }),
    steps: { 高校奖励: '30' },
    outcome: determined('30'),
  },
  {
    name: '双一流、211师范类交叉，就高20万元',
    inputs: classA({ ...double, ...normal211, lastShare: '50' }),
    steps: { 第三期: '3' },
    outcome: determined('17'),
  },
  {
    name: '985本科加博士，按另享B类理解',
    inputs: classA({ ...e985, degree: '博士' }),
    readings: { alsoB: 'yes' },
    outcome: silent('38'),
  },
  {
    name: '双一流本科，已享受其他奖励25万元，就高25万元',
    inputs: classA({ ...double, otherReward: '25' }),
    steps: { 就高享受: '25' },
    outcome: determined('25'),
  },
  {
    name: '双一流本科，已享受其他奖励20万元',
    inputs: classA({ ...double, otherReward: '20', lastShare: '100' }),
    steps: { 就高享受: '20' },
    outcome: determined('20'),
  },
  {
    name: '双一流本科两次考核不合格只可得6万元，其他奖励15万元较高',
    inputs: classA({ ...double, ...failedBoth, otherReward: '15', lastShare: '100' }),
    steps: { 可得奖励: '6', 就高享受: '15' },
    outcome: silent('15'),
  },
  {
    name: '双一流本科两次考核不合格，按奖励总额20万元与其他奖励15万元比较',
    inputs: classA({ ...double, ...failedBoth, otherReward: '15', lastShare: '100' }),
    readings: { compared: 'total' },
    steps: { 就高享受: '20' },
    outcome: silent('6'),
  },
  {
    name: '双一流本科两次考核不合格可得6万元，其他奖励6万元不高于本项',
    inputs: classA({ ...double, ...failedBoth, otherReward: '6', lastShare: '100' }),
    steps: { 就高享受: '6' },
    outcome: silent('6'),
  },
  {
    name: '双一流本科第三期只发50%可得17万元，其他奖励18万元较高',
    inputs: classA({ ...double, otherReward: '18', lastShare: '50' }),
    steps: { 可得奖励: '17', 就高享受: '18' },
    outcome: twoReadings('18'),
  },
  {
    name: '双一流本科加博士总额25万元，其他奖励27万元较高',
    inputs: classA({ ...double, degree: '博士', otherReward: '27', lastShare: '100' }),
    outcome: twoReadings('27'),
  },
  {
    name: '双一流本科加博士，另享B类合计28万元，其他奖励27万元不高于本项',
    inputs: classA({ ...double, degree: '博士', otherReward: '27', lastShare: '100' }),
    readings: { alsoB: 'yes' },
    steps: { 就高享受: '28' },
    outcome: twoReadings('28'),
  },
  {
    name: '双一流本科加博士，其他奖励28.1万元高于任何理解',
    inputs: classA({ ...double, degree: '博士', otherReward: '28.1' }),
    outcome: determined('28.1'),
  },
  {
    name: 'A类满一年考核不合格，不补发',
    inputs: classA({ ...e985, firstResult: '不合格', lastShare: '100' }),
    outcome: silent('18'),
  },
  {
    name: 'A类满一年考核不合格，满三年补发',
    inputs: classA({ ...e985, firstResult: '不合格', lastShare: '100' }),
    readings: { failed: 'catchUp' },
    outcome: silent('30'),
  },
  {
    name: '普通本科加博士，B类3万元',
    inputs: classB('博士', { probationDate: '2024-08-31' }),
    steps: { 发放时间: '2024年9月1日起' },
    outcome: determined('3'),
  },
  {
    name: '普通本科加硕士，B类2万元，试用期晚于一年',
    inputs: classB('硕士', { probationDate: '2024-10-15' }),
    steps: { 发放时间: '2024年10月15日起' },
    outcome: determined('2'),
  },
  {
    name: 'B类按试用期考核合格之日理解',
    inputs: classB('硕士', { probationDate: '2024-08-31' }),
    readings: { trigger: 'probation' },
    steps: { 发放时间: '2024年8月31日起' },
    outcome: determined('2'),
  },
  {
    name: 'B类按工作满一年之日理解',
    inputs: classB('硕士', { probationDate: '2024-10-15' }),
    readings: { trigger: 'year' },
    steps: { 发放时间: '2024年9月1日起' },
    outcome: determined('2'),
  },
  {
    name: 'B类试用期尚未考核',
    inputs: classB('硕士'),
    steps: { 发放时间: '试用期考核合格后，不早于2024年9月1日' },
    outcome: determined('2'),
  },
  {
    name: 'B类试用期尚未考核，按试用期考核合格之日理解',
    inputs: classB('硕士'),
    readings: { trigger: 'probation' },
    steps: { 发放时间: '试用期考核合格后' },
    outcome: determined('2'),
  },
  {
    name: 'B类试用期尚未考核，按工作满一年之日理解',
    inputs: classB('硕士'),
    readings: { trigger: 'year' },
    steps: { 发放时间: '2024年9月1日起' },
    outcome: determined('2'),
  },
  {
    name: 'C类2万元',
    inputs: { class: 'C类', startDate: '2023-09-01', probationDate: '2024-09-01' },
    steps: { 发放时间: '2024年9月1日起' },
    outcome: determined('2'),
  },
  {
    name: 'C类考核不合格不发放',
    inputs: { class: 'C类', startDate: '2023-09-01', firstResult: '不合格' },
    steps: { 发放时间: '不发放' },
    outcome: determined('0'),
  },
  {
    name: 'C类考核不合格不发放，其他奖励1万元较高',
    inputs: { class: 'C类', startDate: '2023-09-01', firstResult: '不合格', otherReward: '1' },
    steps: { 可得奖励: '0', 就高享受: '1' },
    outcome: twoReadings('1'),
  },
]
