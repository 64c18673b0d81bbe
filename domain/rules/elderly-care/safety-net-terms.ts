import type { Inputs, Readings } from '../calculator'
import { cite } from './document'
import { bothYears, startReading, yearInput } from './start-year'

const clause = '三、（六）1（3）'
export const clauses = {
  investor: cite(
    clause,
    '2023年起，社会资本（国有企业）以自建产权用房（购入房产）举办养老机构并经属地政府同意，承担该区域内特困供养对象兜底保障职能',
  ),
  town: cite(clause, '或者区镇通过新购入房产建成区域性养老服务中心的'),
  amounts: cite(clause, '在每张床位给予6500元建设补贴的基础上，每张床位再给予20000元补贴'),
  yearly: cite(
    clause,
    '如按护理院标准设置且核定新增床位在50张（含50张）以上的，自运营第二年起，另按照每年每张（核定加新增）床位10000元的标准补贴',
  ),
  term: cite(clause, '补贴期限为（起始年起算）5年'),
  item1: cite('三、（六）1（1）', '每张护理型床位给予15000元的一次性建设补贴'),
  instalments: cite(
    '三、（六）1（1）',
    '以上资金在机构正式运营第一、第二年分两次拨付，每次拨付总额的50%',
  ),
}

const founding = { input: 'adding', oneOf: ['否'] } as const
const adding = { input: 'adding', oneOf: ['是'] } as const
const nursing = { input: 'nursingStandard', oneOf: ['是'] } as const
const ofInvestor = { input: 'path', oneOf: ['社会资本'] } as const
export const inputs = {
  path: {
    kind: 'choice',
    label: '情形',
    cite: clauses.investor,
    choices: [
      { value: '社会资本', label: '社会资本（国有企业）举办养老机构', aliases: ['国有企业'] },
      { value: '区镇', label: '区镇建成区域性养老服务中心' },
    ],
  },
  premises: {
    kind: 'choice',
    label: '用房',
    cite: clauses.investor,
    choices: [
      { value: '自建产权用房', label: '自建产权用房' },
      { value: '购入房产', label: '购入房产（区镇为新购入房产）' },
      { value: '租赁用房', label: '租赁用房' },
    ],
  },
  consent: {
    kind: 'flag',
    label: '经属地政府同意',
    optional: true,
    cite: clauses.investor,
    shownWhen: ofInvestor,
  },
  safetyNet: {
    kind: 'flag',
    label: '承担该区域内特困供养对象兜底保障职能',
    optional: true,
    cite: clauses.investor,
    shownWhen: ofInvestor,
  },
  adding: {
    kind: 'flag',
    label: '已有核定床位的机构新增床位',
    optional: true,
    cite: clauses.yearly,
    help: '新举办、新建成的填“否”。',
  },
  beds: {
    kind: 'number',
    label: '床位',
    unit: '张',
    atLeast: '0',
    optional: true,
    cite: clauses.amounts,
    shownWhen: founding,
  },
  approvedBeds: {
    kind: 'number',
    label: '原核定床位',
    unit: '张',
    atLeast: '0',
    optional: true,
    cite: clauses.yearly,
    shownWhen: adding,
  },
  newBeds: {
    kind: 'number',
    label: '核定新增床位',
    unit: '张',
    atLeast: '0',
    optional: true,
    cite: clauses.yearly,
    help: '新增床位的机构，以及按护理院标准设置的机构填写。',
  },
  nursingStandard: {
    kind: 'flag',
    label: '按护理院标准设置',
    optional: true,
    cite: clauses.yearly,
  },
  nursingBeds: {
    kind: 'number',
    label: '护理型床位',
    unit: '张',
    atLeast: '0',
    optional: true,
    cite: clauses.item1,
    help: '第（1）项的15000元只给护理型床位；新增床位的，只填新增床位中的护理型床位。',
    shownWhen: nursing,
  },
  approvedNursingBeds: {
    kind: 'number',
    label: '原核定床位中的护理型床位',
    unit: '张',
    atLeast: '0',
    optional: true,
    cite: clauses.item1,
    help: '社会资本（国有企业）按护理院标准设置的机构填写。',
    shownWhen: adding,
  },
  approvedYear: {
    ...yearInput,
    label: '批准或开工年份',
    optional: true,
    help: bothYears,
    shownWhen: founding,
  },
  operatingYear: {
    ...yearInput,
    label: '正式运营年份',
    help: '新增床位的填机构本身的年份；“2023年起”只看新增床位的年份。',
  },
  addedApprovedYear: {
    ...yearInput,
    label: '新增床位批准或开工年份',
    optional: true,
    cite: clauses.yearly,
    help: bothYears,
    shownWhen: adding,
  },
  addedUseYear: {
    ...yearInput,
    label: '新增床位投入使用年份',
    optional: true,
    cite: clauses.yearly,
    shownWhen: adding,
  },
} as const satisfies Inputs

export const readings = {
  start: startReading(clauses.investor, '新增床位'),
  base: {
    question: '护理院的基数是否仍为6500元，第（1）项对护理型床位另定15000元',
    options: [
      { value: 'literal', label: '按本项字面，每张6500元（推定）' },
      {
        value: 'item1',
        label: '护理型床位按第（1）项每张15000元，其余床位按本项6500元',
      },
      { value: 'item1Only', label: '护理型床位按第（1）项每张15000元，其余床位无基数' },
    ],
    cites: [clauses.amounts, clauses.item1],
  },
  oneOffBeds: {
    question: '已有核定床位的机构新增床位，一次性补贴的“每张床位”是否也含原核定床位，文件未写明',
    options: [
      { value: 'added', label: '只按新增床位（推定）' },
      { value: 'all', label: '原核定床位也给' },
    ],
    cites: [clauses.amounts],
  },
  yearlyStart: {
    question: '已运营的机构新增床位，“自运营第二年起”从何时算，文件未写明',
    options: [
      { value: 'addedSecond', label: '从新增床位投入使用的第二年起（推定）' },
      { value: 'addedFirst', label: '机构已过运营第一年的，从新增床位投入使用当年起' },
      { value: 'home', label: '从机构本身运营第二年起，只补新增床位投入使用后剩余的年份' },
    ],
    cites: [clauses.yearly],
  },
  term: {
    question: '“（起始年起算）5年”从开始补贴之年还是从运营第一年起算，文件可作两种理解',
    options: [
      { value: 'fromSecond', label: '从开始补贴之年（第二年）起算，共5次（推定）' },
      { value: 'fromFirst', label: '从运营第一年起算，第二年开始的共4次' },
    ],
    cites: [clauses.yearly, clauses.term],
  },
  yearlyBeds: {
    question: '“（核定加新增）床位”是原核定与核定新增之和，还是只指核定新增的床位',
    options: [
      { value: 'sum', label: '两者之和（推定）' },
      { value: 'added', label: '只按核定新增床位' },
    ],
    cites: [clauses.yearly],
  },
  instalments: {
    question: '本项的一次性补贴怎样拨付，文件未写明',
    options: [
      { value: 'asItem1', label: '基数部分按第（1）项分两次，20000元部分未规定（推定）' },
      { value: 'open', label: '均未规定' },
    ],
    cites: [clauses.amounts, clauses.instalments],
  },
} as const satisfies Readings
