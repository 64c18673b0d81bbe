import type { Example } from '../calculator'
import { determined, outOfScope, silent, twoReadings } from '../verdicts'

type Facts = Readonly<Record<string, string>>
const years = { approvedYear: '2023', operatingYear: '2023' }
const own = '自建产权用房（购入房产）'
const nursing = (nursingBeds: string, more: Facts = { premises: own }) => ({
  investor: '社会资本',
  project: '举办护理院',
  nursingBeds,
  ...years,
  ...more,
})
const ordinary = (beds: string, more: Facts = { premises: own }) => ({
  investor: '国有企业',
  project: '举办普通养老机构',
  beds,
  ...years,
  ...more,
})
const conversion = (beds: string, more: Facts = {}) => ({
  investor: '社会资本',
  project: '床位改造',
  convertedBeds: beds,
  newNursingBeds: beds,
  conversionApprovedYear: '2024',
  conversionUseYear: '2024',
  ...more,
})
const leased = (leaseYears: string) => ({ premises: '租赁用房', leaseYears })
const halves = (half: string) => ({ 第一次拨付: half, 第二次拨付: half })

export const bedSubsidyExamples: readonly Example[] = [
  {
    name: '护理院自有用房100张护理型床位',
    inputs: nursing('100'),
    steps: halves('750000'),
    outcome: determined('1500000'),
  },
  {
    name: '护理院租期5年60张护理型床位',
    inputs: nursing('60', leased('5')),
    steps: halves('240000'),
    outcome: determined('480000'),
  },
  {
    name: '护理院租期4.9年',
    inputs: nursing('60', leased('4.9')),
    steps: { 补贴总额: '0' },
    outcome: determined('0'),
  },
  {
    name: '普通养老机构自有用房80张',
    inputs: ordinary('80'),
    steps: halves('260000'),
    outcome: determined('520000'),
  },
  {
    name: '普通养老机构租期5年80张',
    inputs: ordinary('80', leased('5')),
    steps: halves('200000'),
    outcome: determined('400000'),
  },
  {
    name: '普通养老机构租期4.99年',
    inputs: ordinary('80', leased('4.99')),
    outcome: determined('0'),
  },
  {
    name: '单张普通床位，每次3250元',
    inputs: ordinary('1'),
    steps: halves('3250'),
    outcome: determined('6500'),
  },
  {
    name: '一次性改造50张',
    inputs: conversion('50'),
    steps: halves('62500'),
    outcome: twoReadings('125000'),
  },
  {
    name: '一次性改造50张，按不含50张理解',
    inputs: conversion('50'),
    readings: { fifty: 'excluded' },
    outcome: twoReadings('0'),
  },
  { name: '一次性改造49张', inputs: conversion('49'), outcome: determined('0') },
  {
    name: '一次性改造51张，按机构本身运营年度理解拨付',
    inputs: conversion('51'),
    readings: { conversionYears: 'home' },
    steps: halves('63750'),
    outcome: determined('127500'),
  },
  {
    name: '2018年起运营的机构2024年批准改造60张，只看改造的年份',
    inputs: conversion('60', { conversionUseYear: '2025' }),
    steps: { 补贴总额: '150000', ...halves('75000') },
    outcome: determined('150000'),
  },
  {
    name: '改造100张，其中新增护理型床位60张',
    inputs: conversion('100', { newNursingBeds: '60' }),
    steps: halves('75000'),
    outcome: determined('150000'),
  },
  {
    name: '2022年改造并投入使用，不在“2023年起”之内',
    inputs: conversion('60', { conversionApprovedYear: '2022', conversionUseYear: '2022' }),
    outcome: outOfScope,
  },
  {
    name: '2022年批准改造、2023年投入使用',
    inputs: conversion('60', { conversionApprovedYear: '2022', conversionUseYear: '2023' }),
    outcome: silent('150000'),
  },
  {
    name: '2022年批准改造、2023年投入使用，按批准年份理解',
    inputs: conversion('60', { conversionApprovedYear: '2022', conversionUseYear: '2023' }),
    readings: { start: 'approved' },
    outcome: outOfScope,
  },
  {
    name: '其他主体改造床位',
    inputs: conversion('60', { investor: '其他' }),
    outcome: outOfScope,
  },
  {
    name: '其他主体改造床位，按不限举办主体理解',
    inputs: conversion('60', { investor: '其他' }),
    readings: { conversionInvestor: 'open' },
    outcome: silent('150000'),
  },
  {
    name: '其他主体举办护理院',
    inputs: nursing('100', { premises: own, investor: '其他' }),
    outcome: outOfScope,
  },
  {
    name: '2022年批准并运营，不在“2023年起”之内',
    inputs: { ...nursing('100'), approvedYear: '2022', operatingYear: '2022' },
    outcome: outOfScope,
  },
  {
    name: '2022年批准、2023年运营',
    inputs: { ...nursing('100'), approvedYear: '2022' },
    outcome: silent('1500000'),
  },
  {
    name: '2022年批准、2023年运营，按批准年份理解',
    inputs: { ...nursing('100'), approvedYear: '2022' },
    readings: { start: 'approved' },
    outcome: outOfScope,
  },
]
