import type { Example } from '../calculator'
import { determined } from '../verdicts'
import { small, thresholdExamples } from './threshold-examples'

const benchmarks = {
  salesBenchmark: '800',
  energyBenchmark: '1.0',
  emissionBenchmark: '100',
}

const clean = (more: Readonly<Record<string, string>>) => ({
  kind: '规上无排污',
  ...benchmarks,
  ...more,
})

const emitting = {
  kind: '规上有排污',
  ...benchmarks,
  taxPaid: '1200',
  landArea: '100',
  taxableSales: '80000',
  energyUse: '4000',
  emissions: '20',
}

const largeSales = clean({
  taxPaid: '200',
  landArea: '100',
  taxableSales: '120000',
  energyUse: '10000',
})

/** 21.25 万元/亩: 85 points, class A unless adjusted. */
const classA = { kind: '规下', taxPaid: '850', landArea: '40', taxableSales: '1999.99' }

const deferral = {
  ...small('30'),
  library: '重点培育名录库',
  referenceDate: '2023-12-31',
}

const deferralExamples: readonly Example[] = [
  {
    name: '工商注册1年10个月，已认定，列T类',
    inputs: { ...deferral, deferralListed: '是', leasedRegisteredOn: '2022-03-01' },
    steps: {
      '暂缓定类·工商注册': '未满2年',
      暂缓定类: 'T类',
      '时限·数据更新': '2024年1月31日前',
      '时限·重新评价': '2024年3月31日前',
    },
    outcome: determined('T'),
  },
  {
    name: '工商注册恰满2年，未认定，按得分定类',
    inputs: { ...deferral, leasedRegisteredOn: '2021-12-31' },
    steps: { '暂缓定类·工商注册': '已满2年' },
    outcome: determined('C'),
  },
  {
    name: '供地2年11个月，未列入名单不作T类',
    inputs: { ...deferral, landSuppliedOn: '2021-01-05' },
    steps: { '暂缓定类·供地': '未满3年' },
    outcome: determined('C'),
  },
  {
    name: '供地恰满3年',
    inputs: { ...deferral, landSuppliedOn: '2020-12-31' },
    steps: { '暂缓定类·供地': '已满3年' },
    outcome: determined('C'),
  },
  {
    name: '兼并重组取得土地未满2年',
    inputs: { ...deferral, mergerLandOn: '2022-01-01', deferralListed: '是' },
    steps: { '暂缓定类·兼并重组取得土地使用权': '未满2年' },
    outcome: determined('T'),
  },
  {
    name: '暂缓定类企业发生较大以上事故，两种理解',
    inputs: { ...deferral, deferralListed: '是', majorAccident: '是' },
    outcome: { kind: 'twoReadings', value: 'D' },
  },
]

const adjustmentExamples: readonly Example[] = [
  {
    name: '规下小地块由A降为B',
    inputs: small('100', { landArea: '2.5' }),
    steps: { 亩均税收: '40', 亩均税收得分: '100', 调档1: 'B类' },
    outcome: determined('B'),
  },
  {
    name: '用地恰3亩、税收恰200万元，不降档',
    inputs: small('200', { landArea: '3' }),
    outcome: determined('A'),
  },
  {
    name: '用地2.99亩降档',
    inputs: small('200', { landArea: '2.99' }),
    steps: { 调档1: 'B类' },
    outcome: determined('B'),
  },
  {
    name: '税收199.99万元降档',
    inputs: small('199.99', { landArea: '3' }),
    steps: { 调档1: 'B类' },
    outcome: determined('B'),
  },
  { name: '规下销售1999.99万元可评A类', inputs: classA, outcome: determined('A') },
  {
    name: '规下销售2000万元不得评为A类',
    inputs: { ...classA, taxableSales: '2000' },
    steps: { 调档3: 'B类' },
    outcome: determined('B'),
  },
  {
    name: '年度税收恰1000万元直接列为B类',
    inputs: { kind: '规下', taxPaid: '1000', landArea: '1000', taxableSales: '500' },
    steps: { 调档2: 'B类' },
    outcome: determined('B'),
  },
  {
    name: '年度税收999.99万元不列为B类',
    inputs: { kind: '规下', taxPaid: '999.99', landArea: '1000', taxableSales: '500' },
    outcome: determined('D'),
  },
  {
    name: '应税销售99999.99万元不列为B类',
    inputs: { ...largeSales, taxableSales: '99999.99' },
    outcome: determined('D'),
  },
  {
    name: '领军人才企业评为C类，提请研究',
    inputs: small('30', { priorityIndustry: '是' }),
    steps: { 调档4: '可作相应调整，由领导小组决定' },
    outcome: determined('C'),
  },
  {
    name: '较大以上事故直接列为D类',
    inputs: { ...classA, majorAccident: '是' },
    steps: { 调档5: 'D类' },
    outcome: determined('D'),
  },
  {
    name: '曝光造成恶劣影响直接降为D类',
    inputs: { ...classA, exposureSevere: '是' },
    steps: { 曝光降类: 'D类' },
    outcome: determined('D'),
  },
]

/** Worked by hand from the text of 溧政发〔2023〕6号; benchmarks 800, 1.0 and 100 are set for the examples. */
export const examples: readonly Example[] = [
  {
    name: '规上无排污：82.50分，A类',
    inputs: clean({
      taxPaid: '600',
      landArea: '30',
      taxableSales: '18000',
      energyUse: '1000',
      highTech: '是',
    }),
    steps: {
      亩均税收: '20',
      亩均税收得分: '80',
      亩均税收折算分: '64',
      亩均应税销售收入: '600',
      亩均应税销售收入得分: '7.5',
      单位能耗税收: '0.6',
      单位能耗税收得分: '6',
      基础分: '77.5',
      总分: '82.50',
    },
    outcome: determined('A'),
  },
  {
    name: '规上有排污：66.80分，B类',
    inputs: {
      ...emitting,
      listing: '完成股改',
      honour: '省级',
      environment: '行政罚款',
      safetyFine: '8',
    },
    steps: {
      亩均税收: '12',
      亩均税收得分: '64',
      亩均税收折算分: '44.8',
      亩均应税销售收入得分: '10',
      单位能耗税收得分: '3',
      单位污染物排放税收: '60',
      单位污染物排放税收得分: '6',
      基础分: '63.8',
      加分: '13',
      扣分: '10',
      总分: '66.80',
    },
    outcome: determined('B'),
  },
  {
    name: '规下：50分，C类',
    inputs: small('30'),
    steps: { 亩均税收: '7.5', 总分: '50.00' },
    outcome: determined('C'),
  },
  {
    name: '10亿元销售，23分，直接列为B类',
    inputs: largeSales,
    steps: { 亩均税收折算分: '12.8', 单位能耗税收得分: '0.2', 总分: '23.00', 调档2: 'B类' },
    outcome: determined('B'),
  },
  {
    name: '10亿元销售又发生较大事故，从严列为D类',
    inputs: { ...largeSales, majorAccident: '是' },
    outcome: { kind: 'twoReadings', value: 'D' },
  },
  {
    name: '10亿元销售又发生较大事故，另一种理解列为B类',
    inputs: { ...largeSales, majorAccident: '是' },
    readings: { adjustmentOrder: 'liftLast' },
    outcome: { kind: 'twoReadings', value: 'B' },
  },
  {
    name: '恰为10万元/亩，60分，B类',
    inputs: small('32.4', { landArea: '3.24', taxableSales: '900' }),
    steps: { 亩均税收: '10', 亩均税收得分: '60' },
    outcome: determined('B'),
  },
  {
    name: '227.42万元在22.742亩上恰为10万元/亩',
    inputs: small('227.42', { landArea: '22.742' }),
    steps: { 亩均税收: '10', 总分: '60.00' },
    outcome: determined('B'),
  },
  {
    name: '安全生产罚款60万元，文件未规定',
    inputs: small('48', { safetyFine: '60' }),
    steps: { 扣分: '10', 总分: '54.00' },
    outcome: { kind: 'silent', value: 'C' },
  },
  {
    name: '安全生产罚款50.01万元，另一种理解不扣分',
    inputs: small('48', { safetyFine: '50.01' }),
    readings: { safetyFineAbove50: '0' },
    outcome: { kind: 'silent', value: 'B' },
  },
  {
    name: '共用地块：40亩按建筑面积四分之一分摊10亩',
    inputs: {
      kind: '规下',
      taxPaid: '100',
      plotArea: '40',
      ownFloorArea: '5000',
      totalFloorArea: '20000',
      taxableSales: '500',
    },
    steps: { 占地面积: '10', 亩均税收: '10' },
    outcome: determined('B'),
  },
  {
    name: '关联企业合并：400万元在40亩上各得60分',
    inputs: { kind: '规下', taxPaid: '400', landArea: '40', taxableSales: '900' },
    steps: { 总分: '60.00' },
    outcome: determined('B'),
  },
  {
    name: '供水企业不属于评价对象',
    inputs: small('30', { outOfScope: '电热气水' }),
    outcome: { kind: 'notApplicable' },
  },
  {
    name: '文件未列明的“等企业”不属于评价对象',
    inputs: small('30', { outOfScope: '等企业' }),
    outcome: { kind: 'notApplicable' },
  },
  {
    name: '以前年度上市，是否加分有两种理解',
    inputs: small('30', { listing: '上市', listingYear: '以前年度' }),
    steps: { 加分: '10' },
    outcome: { kind: 'twoReadings', value: 'B' },
  },
  ...thresholdExamples,
  ...adjustmentExamples,
  ...deferralExamples,
]
