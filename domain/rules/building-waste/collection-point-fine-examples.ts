import type { Example } from '../calculator'

const given = (more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({
  behaviourDate: '2023-10-01',
  responsible: '是',
  notClean: '是',
  notCleared: '是',
  authority: '县级市（区）城市管理主管部门',
  orderIssued: '是',
  orderDeadline: '2023-10-10',
  checkDate: '2023-10-12',
  proposedWarning: '是',
  ...more,
})

/** Worked by hand from 第三十一条 of 常州市人民政府令第19号. */
export const fineExamples: readonly Example[] = [
  {
    name: '逾期未改正，警告并罚款200元（下限）',
    inputs: given({ notCleared: '否', proposedFine: '200' }),
    steps: { 处理阶段: '逾期不改正', 警告: '通过', 罚款: '通过', 处罚机关: '通过' },
    outcome: { kind: 'twoReadings', value: '符合' },
  },
  {
    name: '罚款200元，不包括本数的理解',
    inputs: given({ proposedFine: '200' }),
    readings: { bounds: 'open' },
    steps: { 罚款: '不通过' },
    outcome: { kind: 'twoReadings', value: '不符合' },
  },
  {
    name: '罚款2000元（上限）',
    inputs: given({ proposedFine: '2000' }),
    steps: { 罚款: '通过' },
    outcome: { kind: 'twoReadings', value: '符合' },
  },
  ...['200.01', '500', '1999.99'].map((proposedFine) => ({
    name: `罚款${proposedFine}元，在幅度内`,
    inputs: given({ proposedFine }),
    steps: { 罚款: '通过' },
    outcome: { kind: 'determined', value: '符合' } as const,
  })),
  ...['0', '199', '199.99', '2000.01', '2001'].map((proposedFine) => ({
    name: `罚款${proposedFine}元，在幅度外`,
    inputs: given({ proposedFine }),
    steps: { 罚款: '不通过', 警告: '通过' },
    outcome: { kind: 'determined', value: '不符合' } as const,
  })),
  {
    name: '10月9日已改正：不警告、不罚款',
    inputs: given({ correctedOn: '2023-10-09', proposedWarning: '否' }),
    steps: { 处理阶段: '责令限期改正' },
    outcome: { kind: 'determined', value: '责令限期改正' },
  },
  {
    name: '期限最后一日改正，拟警告并罚款200元，不符合',
    inputs: given({ correctedOn: '2023-10-10', proposedFine: '200' }),
    steps: { 处理阶段: '责令限期改正', 警告: '不通过', 罚款: '不通过' },
    outcome: { kind: 'determined', value: '不符合' },
  },
  {
    name: '10月11日才改正：推定仍为逾期',
    inputs: given({ correctedOn: '2023-10-11' }),
    steps: { 处理阶段: '逾期不改正' },
    outcome: { kind: 'twoReadings', value: '符合' },
  },
  {
    name: '10月11日才改正：另一种理解不再警告',
    inputs: given({ correctedOn: '2023-10-11' }),
    readings: { lateCorrection: 'corrected' },
    steps: { 处理阶段: '责令限期改正' },
    outcome: { kind: 'twoReadings', value: '不符合' },
  },
  {
    name: '10月10日（期限当日）复查，尚未逾期',
    inputs: given({ checkDate: '2023-10-10', proposedWarning: '否' }),
    steps: { 处理阶段: '责令限期改正' },
    outcome: { kind: 'determined', value: '责令限期改正' },
  },
  {
    name: '10月11日复查未改正，已逾期，须警告',
    inputs: given({ checkDate: '2023-10-11', proposedWarning: '否' }),
    steps: { 处理阶段: '逾期不改正', 警告: '不通过' },
    outcome: { kind: 'determined', value: '不符合' },
  },
  {
    name: '只警告不罚款，符合',
    inputs: given(),
    outcome: { kind: 'determined', value: '符合' },
  },
  {
    name: '不警告只罚款500元，不符合',
    inputs: given({ proposedWarning: '否', proposedFine: '500' }),
    steps: { 警告: '不通过', 罚款: '不通过' },
    outcome: { kind: 'determined', value: '不符合' },
  },
  {
    name: '行为和复查均在2023年8月31日，本办法未施行',
    inputs: given({
      behaviourDate: '2023-08-31',
      checkDate: '2023-08-31',
      orderDeadline: '2023-08-30',
    }),
    outcome: { kind: 'notApplicable' },
  },
  {
    name: '行为在2023年9月1日，本办法已施行',
    inputs: given({ behaviourDate: '2023-09-01' }),
    outcome: { kind: 'determined', value: '符合' },
  },
  {
    name: '不是市容环卫责任人，从其规定',
    inputs: given({ responsible: '否' }),
    outcome: { kind: 'notApplicable' },
  },
  {
    name: '收集点整洁并及时清运，无违反情形',
    inputs: given({ notClean: '否', notCleared: '否' }),
    outcome: { kind: 'determined', value: '无违反情形' },
  },
  {
    name: '只是未及时清运：推定有一项即可',
    inputs: given({ notClean: '否' }),
    steps: { 违反情形: '违反' },
    outcome: { kind: 'twoReadings', value: '符合' },
  },
  {
    name: '只是未及时清运：须两项兼有的理解',
    inputs: given({ notClean: '否' }),
    readings: { breach: 'both' },
    steps: { 违反情形: '未违反' },
    outcome: { kind: 'twoReadings', value: '无违反情形' },
  },
  {
    name: '尚未责令改正即拟罚款，不符合',
    inputs: given({ orderIssued: '否', orderDeadline: '', proposedFine: '300' }),
    steps: { 处理阶段: '责令限期改正', 罚款: '不通过' },
    outcome: { kind: 'determined', value: '不符合' },
  },
  {
    name: '以街道办事处名义处罚，不符合',
    inputs: given({ authority: '镇、街道', proposedFine: '300' }),
    steps: { 处罚机关: '不通过', 罚款: '通过' },
    outcome: { kind: 'determined', value: '不符合' },
  },
  {
    name: '以经开区管委会名义处罚，推定不得',
    inputs: given({ authority: '常州经开区管委会' }),
    steps: { 处罚机关: '不通过' },
    outcome: { kind: 'twoReadings', value: '不符合' },
  },
  {
    name: '以经开区管委会名义处罚，另一种理解可以',
    inputs: given({ authority: '常州经开区管委会' }),
    readings: { zoneAuthority: 'allowed' },
    steps: { 处罚机关: '通过' },
    outcome: { kind: 'twoReadings', value: '符合' },
  },
]
