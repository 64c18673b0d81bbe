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
const founded = (beds: string, nursingBeds: string) =>
  investor({ beds, nursingStandard: '是', newBeds: beds, nursingBeds })
/** Running since 2018; the beds added are all nursing beds, as the original ones are. */
const added = (approvedBeds: string, newBeds: string, more: Facts = {}): Facts => ({
  path: '社会资本',
  premises: '自建产权用房',
  consent: '是',
  safetyNet: '是',
  adding: '是',
  approvedBeds,
  newBeds,
  nursingStandard: '是',
  nursingBeds: newBeds,
  approvedNursingBeds: approvedBeds,
  operatingYear: '2018',
  addedApprovedYear: '2024',
  addedUseYear: '2024',
  ...more,
})
const town = (more: Facts = {}) => ({
  path: '区镇',
  premises: '购入房产',
  beds: '120',
  nursingStandard: '是',
  newBeds: '120',
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
    name: '社会资本新办护理院100张，其中护理型80张，2023年运营',
    inputs: founded('100', '80'),
    steps: { 一次性补贴: '2650000', 每年补贴: '1000000', 补贴年份: '2024年至2028年' },
    outcome: twoReadings('7650000'),
  },
  {
    name: '新办护理院100张，5年从运营第一年起算',
    inputs: founded('100', '80'),
    readings: { term: 'fromFirst' },
    steps: { 补贴年份: '2024年至2027年' },
    outcome: twoReadings('6650000'),
  },
  {
    name: '新办护理院100张，80张护理型床位的基数按第（1）项15000元，其余6500元',
    inputs: founded('100', '80'),
    readings: { base: 'item1' },
    steps: {
      一次性补贴: '3330000',
      一次性补贴拨付: '正式运营第一、第二年各665000元，其余文件未规定',
    },
    outcome: twoReadings('8330000'),
  },
  {
    name: '新办护理院100张，80张护理型床位的基数按第（1）项15000元，其余无基数',
    inputs: founded('100', '80'),
    readings: { base: 'item1Only' },
    steps: { 一次性补贴: '3200000' },
    outcome: twoReadings('8200000'),
  },
  {
    name: '新办护理院49张，无逐年补贴',
    inputs: founded('49', '49'),
    steps: { 每年补贴: '0' },
    outcome: twoReadings('1298500'),
  },
  {
    name: '2018年起运营的机构2024年新增，核定40张加新增60张',
    inputs: added('40', '60'),
    steps: {
      一次性补贴: '1590000',
      一次性补贴拨付: '新增床位投入使用第一、第二年各195000元，其余文件未规定',
      每年补贴: '1000000',
      补贴年份: '2025年至2029年',
    },
    outcome: silent('6590000'),
  },
  {
    name: '核定40张加新增60张，一次性补贴也给原核定床位',
    inputs: added('40', '60'),
    readings: { oneOffBeds: 'all' },
    steps: { 一次性补贴: '2650000' },
    outcome: silent('7650000'),
  },
  {
    name: '核定40张加新增60张，一次性补贴也给原核定床位，基数按第（1）项15000元',
    inputs: added('40', '60'),
    readings: { oneOffBeds: 'all', base: 'item1' },
    steps: { 一次性补贴: '3500000' },
    outcome: silent('8500000'),
  },
  {
    name: '核定40张加新增60张，5年从投入使用第一年起算',
    inputs: added('40', '60'),
    readings: { term: 'fromFirst' },
    steps: { 补贴年份: '2025年至2028年' },
    outcome: silent('5590000'),
  },
  {
    name: '核定40张加新增60张，从投入使用当年起补贴',
    inputs: added('40', '60'),
    readings: { yearlyStart: 'addedFirst' },
    steps: { 补贴年份: '2024年至2028年' },
    outcome: silent('6590000'),
  },
  {
    name: '核定40张加新增60张，从机构本身运营第二年起，5年已满',
    inputs: added('40', '60'),
    readings: { yearlyStart: 'home' },
    steps: { 补贴年份: '无' },
    outcome: silent('1590000'),
  },
  {
    name: '2022年起运营的机构，从机构本身运营第二年起，剩余4次',
    inputs: added('40', '60', { operatingYear: '2022' }),
    readings: { yearlyStart: 'home' },
    steps: { 补贴年份: '2024年至2027年' },
    outcome: silent('5590000'),
  },
  {
    name: '核定40张加新增60张，逐年补贴只按核定新增床位理解',
    inputs: added('40', '60'),
    readings: { yearlyBeds: 'added' },
    steps: { 每年补贴: '600000' },
    outcome: silent('4590000'),
  },
  {
    name: '核定51张加新增49张，无逐年补贴',
    inputs: added('51', '49'),
    steps: { 每年补贴: '0' },
    outcome: silent('1298500'),
  },
  {
    name: '核定50张加新增50张，有逐年补贴',
    inputs: added('50', '50'),
    steps: { 每年补贴: '1000000' },
    outcome: silent('6325000'),
  },
  {
    name: '新增60张，不按护理院标准，无逐年补贴',
    inputs: added('40', '60', { nursingStandard: '否', nursingBeds: '', approvedNursingBeds: '' }),
    steps: { 一次性补贴: '1590000' },
    outcome: silent('1590000'),
  },
  {
    name: '2022年新增并投入使用的床位不适用',
    inputs: added('40', '60', { addedApprovedYear: '2022', addedUseYear: '2022' }),
    outcome: outOfScope,
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
