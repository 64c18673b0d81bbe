import type { Inputs, Readings } from '../calculator'
import { cite } from './document'
import { bothYears, startReading, yearInput } from './start-year'

const clause = '三、（六）1（1）'
export const clauses = {
  ownNursing: cite(
    clause,
    '2023年起，社会资本（国有企业）以自建产权用房（购入房产）举办护理院的，每张护理型床位给予15000元的一次性建设补贴',
  ),
  leasedNursing: cite(
    clause,
    '以租赁用房举办且租期5年以上的护理院，每张护理型床位给予8000元的一次性建设补贴',
  ),
  ownHome: cite(
    clause,
    '以自建产权用房（购入房产）举办普通养老机构的，每张床位给予6500元的床位建设补贴',
  ),
  leasedHome: cite(
    clause,
    '以租赁用房举办且租期5年以上的普通养老机构，每张床位给予5000元的床位建设补贴',
  ),
  conversion: cite(
    clause,
    '普通养老机构将床位改造为护理型床位且一次性改造床位在50张以上的，每张新增护理型床位给予2500元的床位改造补贴',
  ),
  instalments: cite(clause, '以上资金在机构正式运营第一、第二年分两次拨付，每次拨付总额的50%'),
}

const building = { input: 'project', oneOf: ['举办护理院', '举办普通养老机构'] } as const
const converting = { input: 'project', oneOf: ['床位改造'] } as const
export const inputs = {
  investor: {
    kind: 'choice',
    label: '举办主体',
    cite: clauses.ownNursing,
    choices: [
      { value: '社会资本', label: '社会资本' },
      { value: '国有企业', label: '国有企业' },
      { value: '其他', label: '其他（如政府出资）' },
    ],
  },
  project: {
    kind: 'choice',
    label: '项目',
    choices: [
      { value: '举办护理院', label: '举办护理院' },
      { value: '举办普通养老机构', label: '举办普通养老机构' },
      { value: '床位改造', label: '普通养老机构将床位改造为护理型床位' },
    ],
  },
  premises: {
    kind: 'choice',
    label: '用房',
    optional: true,
    choices: [
      { value: '自建产权用房（购入房产）', label: '自建产权用房（购入房产）', aliases: ['自有'] },
      { value: '租赁用房', label: '租赁用房', aliases: ['租赁'] },
    ],
    shownWhen: building,
  },
  leaseYears: {
    kind: 'number',
    label: '租期',
    unit: '年',
    moreThan: '0',
    optional: true,
    cite: clauses.leasedNursing,
    shownWhen: { input: 'premises', oneOf: ['租赁用房'] },
  },
  nursingBeds: {
    kind: 'number',
    label: '护理型床位',
    unit: '张',
    atLeast: '0',
    optional: true,
    cite: clauses.ownNursing,
    help: '护理院中非护理型的床位不补贴。',
    shownWhen: { input: 'project', oneOf: ['举办护理院'] },
  },
  beds: {
    kind: 'number',
    label: '床位',
    unit: '张',
    atLeast: '0',
    optional: true,
    cite: clauses.ownHome,
    shownWhen: { input: 'project', oneOf: ['举办普通养老机构'] },
  },
  convertedBeds: {
    kind: 'number',
    label: '一次性改造床位',
    unit: '张',
    atLeast: '0',
    optional: true,
    cite: clauses.conversion,
    shownWhen: converting,
  },
  newNursingBeds: {
    kind: 'number',
    label: '改造新增的护理型床位',
    unit: '张',
    atLeast: '0',
    optional: true,
    cite: clauses.conversion,
    shownWhen: converting,
  },
  approvedYear: {
    ...yearInput,
    label: '批准或开工年份',
    optional: true,
    help: bothYears,
    shownWhen: building,
  },
  operatingYear: { ...yearInput, label: '正式运营年份', optional: true, shownWhen: building },
  conversionApprovedYear: {
    ...yearInput,
    label: '改造批准或开工年份',
    optional: true,
    cite: clauses.conversion,
    help: `填改造项目的年份，与机构本身何时运营无关。${bothYears}`,
    shownWhen: converting,
  },
  conversionUseYear: {
    ...yearInput,
    label: '改造床位投入使用年份',
    optional: true,
    cite: clauses.conversion,
    shownWhen: converting,
  },
} as const satisfies Inputs

export const readings = {
  start: startReading(clauses.ownNursing, '改造床位'),
  fifty: {
    question: '一次性改造正好50张是否算“50张以上”，第（3）项写明“含50张”而本项未写',
    options: [
      { value: 'included', label: '含50张（推定）' },
      { value: 'excluded', label: '不含50张' },
    ],
    cites: [clauses.conversion],
  },
  conversionInvestor: {
    question: '床位改造补贴是否也限于社会资本（国有企业）举办的机构，文件未写明',
    options: [
      { value: 'limited', label: '承前限于社会资本（国有企业）（推定）' },
      { value: 'open', label: '不限举办主体' },
    ],
    cites: [clauses.conversion],
  },
  conversionYears: {
    question: '已运营机构改造床位的，“正式运营第一、第二年”从何时算，文件未写明',
    options: [
      { value: 'afterConversion', label: '改造床位投入使用后的第一、第二年（推定）' },
      {
        value: 'home',
        label: '机构本身正式运营的第一、第二年，已过的何时拨付文件未规定',
      },
    ],
    cites: [clauses.instalments],
  },
} as const satisfies Readings
