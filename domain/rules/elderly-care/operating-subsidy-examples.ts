import type { Example } from '../calculator'
import { determined, outOfScope, twoReadings } from '../verdicts'

const home = (more: Readonly<Record<string, string>>) => ({
  year: '2023',
  operator: '民营',
  originalSubsidy: '200000',
  grade: '第二等次',
  ...more,
})

export const operatingSubsidyExamples: readonly Example[] = [
  { name: '第一等次上浮20%', inputs: home({ grade: '第一等次' }), outcome: determined('240000') },
  { name: '第二等次上浮10%', inputs: home({}), outcome: determined('220000') },
  { name: '第三等次按原标准', inputs: home({ grade: '第三等次' }), outcome: determined('200000') },
  {
    name: '欺老虐老造成严重社会影响',
    inputs: home({ grade: '第一等次', event: '欺老虐老行为', severe: '是' }),
    outcome: determined('0'),
  },
  {
    name: '涉嫌非法集资造成严重社会影响',
    inputs: home({ event: '涉嫌非法集资', severe: '是' }),
    outcome: determined('0'),
  },
  {
    name: '疫情防控落实不到位，未造成严重社会影响',
    inputs: home({ event: '疫情防控落实不到位' }),
    outcome: determined('220000'),
  },
  {
    name: '安全生产责任事故造成严重社会影响',
    inputs: home({ event: '安全生产责任事故', severe: '是' }),
    outcome: determined('0'),
  },
  {
    name: '安全生产责任事故未造成严重社会影响',
    inputs: home({ event: '安全生产责任事故' }),
    outcome: twoReadings('220000'),
  },
  {
    name: '安全生产责任事故按不限定理解',
    inputs: home({ event: '安全生产责任事故' }),
    readings: { accidentAlone: 'alone' },
    outcome: twoReadings('0'),
  },
  {
    name: '其他情形造成严重社会影响',
    inputs: home({ event: '其他', severe: '是' }),
    outcome: twoReadings('0'),
  },
  {
    name: '其他情形按只限列明理解',
    inputs: home({ event: '其他', severe: '是' }),
    readings: { otherEvent: 'listedOnly' },
    outcome: twoReadings('220000'),
  },
  {
    name: '政府出资建设并运营的不享受',
    inputs: { year: '2023', operator: '政府出资建设并运营' },
    outcome: determined('0'),
  },
  {
    name: '降级且在星级有效期内',
    inputs: home({ downgraded: '是' }),
    outcome: determined('0'),
  },
  { name: '2022年度不适用', inputs: home({ year: '2022' }), outcome: outOfScope },
]
