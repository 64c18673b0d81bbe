import type { Example } from '../calculator'
import { determined, outOfScope, silent, twoReadings } from '../verdicts'

type Facts = Readonly<Record<string, string>>
const elder = (birthDate: string, groups: Facts, more: Facts = {}) => ({
  birthDate,
  month: '2023-03-01',
  residence: '区域性养老服务中心',
  stay: '全月',
  ...groups,
  ...more,
})
const low = { lowIncome: '低保家庭' }
const preferential = { preferential: '是' }

export const hardshipElderExamples: readonly Example[] = [
  {
    name: '80岁低保，当月1日满80周岁',
    inputs: elder('1943-03-01', low),
    steps: { 年龄: '已满80周岁', 全年补贴: '4800' },
    outcome: determined('400'),
  },
  {
    name: '79岁低保，次月1日才满80周岁',
    inputs: elder('1943-04-01', low),
    steps: { 年龄: '未满80周岁' },
    outcome: determined('0'),
  },
  {
    name: '85岁低保边缘户',
    inputs: elder('1938-01-15', { lowIncome: '低保边缘户' }),
    outcome: determined('400'),
  },
  {
    name: '82岁计划生育特殊家庭',
    inputs: elder('1941-01-15', { familyPlanning: '是' }),
    steps: { 全年补贴: '3600' },
    outcome: determined('300'),
  },
  {
    name: '90岁优待抚恤对象',
    inputs: elder('1933-01-15', preferential),
    steps: { 全年补贴: '2400' },
    outcome: determined('200'),
  },
  {
    name: '84岁低保兼优待抚恤对象',
    inputs: elder('1939-01-15', { ...low, ...preferential }),
    outcome: silent('400'),
  },
  {
    name: '84岁低保兼优待抚恤对象，按相加理解',
    inputs: elder('1939-01-15', { ...low, ...preferential }),
    readings: { several: 'sum' },
    outcome: silent('600'),
  },
  {
    name: '85岁低保，入住普通民营机构',
    inputs: elder('1938-01-15', low, { residence: '其他' }),
    outcome: determined('0'),
  },
  {
    name: '79岁优待抚恤对象，年龄限定全部三类',
    inputs: elder('1943-04-01', preferential),
    outcome: twoReadings('0'),
  },
  {
    name: '79岁优待抚恤对象，按不限定理解',
    inputs: elder('1943-04-01', preferential),
    readings: { ageBinds: 'notThird' },
    outcome: twoReadings('200'),
  },
  {
    name: '月末满80周岁，按整月计发',
    inputs: elder('1943-03-31', low),
    steps: { 年龄: '月中满80周岁' },
    outcome: silent('400'),
  },
  {
    name: '月末满80周岁，按次月起计发理解',
    inputs: elder('1943-03-31', low),
    readings: { partMonth: 'none' },
    outcome: silent('0'),
  },
  {
    name: '当月部分入住',
    inputs: elder('1938-01-15', low, { stay: '部分' }),
    outcome: silent('400'),
  },
  { name: '不属于三类对象', inputs: elder('1938-01-15', {}), outcome: determined('0') },
  {
    name: '2022年12月不适用',
    inputs: elder('1938-01-15', low, { month: '2022-12-31' }),
    outcome: outOfScope,
  },
  {
    name: '2023年1月起适用',
    inputs: elder('1938-01-15', low, { month: '2023-01-01' }),
    outcome: determined('400'),
  },
]
