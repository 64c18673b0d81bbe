import type { Example } from '../calculator'
import { determined, outOfScope, silent, twoReadings } from '../verdicts'

type Facts = Readonly<Record<string, string>>
const years = { approvedYear: '2023', operatingYear: '2023' }
const investor = (more: Facts = {}) => ({
  path: '社会资本',
  premises: '自建产权用房',
  consent: '是',
  safetyNet: '是',
  beds: '100',
  ...years,
  ...more,
})
const nursing = (approvedBeds: string, newBeds: string) => ({
  nursingStandard: '是',
  approvedBeds,
  newBeds,
})
const town = (more: Facts = {}) => ({
  path: '区镇',
  premises: '购入房产',
  beds: '120',
  ...nursing('0', '120'),
  ...years,
  ...more,
})

export const safetyNetSubsidyExamples: readonly Example[] = [
  {
    name: '社会资本100张，不按护理院标准',
    inputs: investor(),
    steps: {
      一次性补贴: '2650000',
      一次性补贴拨付: '正式运营第一、第二年各325000元，其余文件未规定',
    },
    outcome: determined('2650000'),
  },
  {
    name: '社会资本100张，核定40张加新增60张，2023年运营',
    inputs: investor(nursing('40', '60')),
    steps: { 一次性补贴: '2650000', 每年补贴: '1000000', 补贴年份: '2024年至2028年' },
    outcome: twoReadings('7650000'),
  },
  {
    name: '同上，5年从运营第一年起算',
    inputs: investor(nursing('40', '60')),
    readings: { term: 'fromFirst' },
    steps: { 补贴年份: '2024年至2027年' },
    outcome: twoReadings('6650000'),
  },
  {
    name: '同上，基数按第（1）项15000元理解',
    inputs: investor(nursing('40', '60')),
    readings: { base: 'item1' },
    steps: { 一次性补贴: '3500000' },
    outcome: twoReadings('8500000'),
  },
  {
    name: '同上，逐年补贴只按核定新增床位理解',
    inputs: investor(nursing('40', '60')),
    readings: { yearlyBeds: 'added' },
    steps: { 每年补贴: '600000' },
    outcome: twoReadings('5650000'),
  },
  {
    name: '核定新增49张，无逐年补贴',
    inputs: investor(nursing('51', '49')),
    steps: { 每年补贴: '0' },
    outcome: twoReadings('2650000'),
  },
  {
    name: '核定新增50张，有逐年补贴',
    inputs: investor(nursing('50', '50')),
    steps: { 每年补贴: '1000000' },
    outcome: twoReadings('7650000'),
  },
  {
    name: '区镇新购入房产120张，按护理院标准',
    inputs: town(),
    steps: { 一次性补贴: '3180000', 每年补贴: '1200000' },
    outcome: twoReadings('9180000'),
  },
  {
    name: '区镇自建的不适用',
    inputs: town({ premises: '自建产权用房' }),
    outcome: outOfScope,
  },
  {
    name: '一次性补贴拨付按均未规定理解',
    inputs: investor(),
    readings: { instalments: 'open' },
    steps: { 一次性补贴拨付: '文件未规定' },
    outcome: determined('2650000'),
  },
  {
    name: '未经属地政府同意，按第（1）项',
    inputs: investor({ consent: '否' }),
    outcome: outOfScope,
  },
  {
    name: '不承担兜底保障职能，按第（1）项',
    inputs: investor({ safetyNet: '否' }),
    outcome: outOfScope,
  },
  {
    name: '租赁用房不适用',
    inputs: investor({ premises: '租赁用房' }),
    outcome: outOfScope,
  },
  {
    name: '2022年批准并运营不适用',
    inputs: investor({ approvedYear: '2022', operatingYear: '2022' }),
    outcome: outOfScope,
  },
  {
    name: '2022年批准、2023年运营',
    inputs: investor({ approvedYear: '2022' }),
    outcome: silent('2650000'),
  },
]
