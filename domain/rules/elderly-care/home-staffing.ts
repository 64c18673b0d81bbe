import { Ratio } from '../../quantity/ratio'
import type { Example, Inputs, Readings } from '../calculator'
import { wholeNumberProblems } from '../case-checks'
import { notePassLines } from '../checklist'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { decided, determined, notApplicable, outOfScope, silent, twoReadings } from '../verdicts'
import { cite, documentNumber, issuedOn } from './document'

const clause = '三、（一）2'
const clauses = {
  carers: cite(
    clause,
    '护理人员与生活不能自理的入住对象配比不低于1:4，与其他入住对象配比不低于1:10',
  ),
  managers: cite(clause, '入住50-100人的至少核定2名管理人员，入住100人以上至少核定3名管理人员'),
  wage: cite(clause, '农村敬老院工作人员基本工资待遇应不低于最低工资标准'),
  scope: cite(clause, '农村敬老院（区域性养老服务中心）应根据入住人数和照料护理需求'),
}

const inputs = {
  home: {
    kind: 'choice',
    label: '机构',
    cite: clauses.scope,
    choices: [
      { value: '农村敬老院', label: '农村敬老院（区域性养老服务中心）' },
      { value: '其他养老机构', label: '其他养老机构' },
    ],
  },
  dependent: {
    kind: 'number',
    label: '生活不能自理的入住对象',
    unit: '人',
    atLeast: '0',
    cite: clauses.carers,
  },
  others: { kind: 'number', label: '其他入住对象', unit: '人', atLeast: '0', cite: clauses.carers },
  carers: { kind: 'number', label: '护理人员', unit: '人', atLeast: '0', cite: clauses.carers },
  managers: { kind: 'number', label: '管理人员', unit: '人', atLeast: '0', cite: clauses.managers },
  basePay: {
    kind: 'number',
    label: '工作人员月基本工资（最低者）',
    unit: '元/月',
    atLeast: '0',
    cite: clauses.wage,
  },
  minimumWage: {
    kind: 'number',
    label: '月最低工资标准',
    parameter: '最低工资标准',
    unit: '元/月',
    moreThan: '0',
    cite: clauses.wage,
    help: '文件未规定，由用户录入。',
  },
} as const satisfies Inputs

const readings = {
  carerRounding: {
    question: '两类入住对象的护理人员是分别配足，还是合并后取整，文件未写明',
    options: [
      { value: 'separate', label: '每一类分别配足（推定）' },
      { value: 'pooled', label: '两类合并后取整' },
    ],
    cites: [clauses.carers],
  },
  managersAt100: {
    question: '入住正好100人同时落在“50-100人”和“100人以上”两档',
    options: [
      { value: 'three', label: '“以上”含本数，从严按3名（推定）' },
      { value: 'two', label: '按“50-100人”一档，2名' },
    ],
    cites: [clauses.managers],
  },
  managersBelow50: {
    question: '入住不足50人的管理人员名额，文件未规定',
    options: [
      { value: 'none', label: '不作要求（推定）' },
      { value: 'two', label: '参照“50-100人”一档，2名' },
    ],
    cites: [clauses.managers],
  },
} as const satisfies Readings

/** [不能自理, 其他, 护理人员, 管理人员] → 护理人员最低, 管理人员最低, outcome */
const table: readonly (readonly [string, string, string, string, string, Example['outcome']])[] = [
  ['30/60', '14', '2', '14', '2', determined('符合')],
  ['30/60', '13', '2', '14', '2', determined('不符合')],
  ['30/60', '14', '1', '14', '2', determined('不符合')],
  ['33/55', '15', '2', '15', '2', determined('符合')],
  ['33/55', '14', '2', '15', '2', twoReadings('不符合')],
  ['40/60', '16', '3', '16', '3', determined('符合')],
  ['40/60', '16', '2', '16', '3', twoReadings('不符合')],
  ['1/100', '11', '3', '11', '3', determined('符合')],
  ['1/100', '11', '2', '11', '3', determined('不符合')],
  ['0/49', '5', '0', '5', '未规定', silent('符合')],
  ['0/49', '4', '2', '5', '未规定', silent('不符合')],
  ['5/45', '7', '2', '7', '2', determined('符合')],
  ['5/45', '6', '2', '7', '2', twoReadings('不符合')],
  ['39/60', '16', '2', '16', '2', determined('符合')],
]
const pay = { basePay: '2280', minimumWage: '2280' }
const residents = (pair: string) => {
  const [dependent = '', others = ''] = pair.split('/')
  return { home: '农村敬老院', dependent, others }
}
const full = { ...residents('30/60'), carers: '14', managers: '2' }

const examples: readonly Example[] = [
  ...table.map(([pair, carers, managers, leastCarers, leastManagers, outcome]) => ({
    name: `不能自理/其他${pair}人，护理${carers}人、管理${managers}人`,
    inputs: { ...residents(pair), carers, managers, ...pay },
    steps: { 护理人员最低人数: leastCarers, 管理人员最低人数: leastManagers },
    outcome,
  })),
  {
    name: '33/55人按合并取整理解，护理14人即可',
    inputs: { ...residents('33/55'), carers: '14', managers: '2', ...pay },
    readings: { carerRounding: 'pooled' },
    steps: { 护理人员最低人数: '14' },
    outcome: twoReadings('符合'),
  },
  {
    name: '100人按2名理解',
    inputs: { ...residents('40/60'), carers: '16', managers: '2', ...pay },
    readings: { managersAt100: 'two' },
    outcome: twoReadings('符合'),
  },
  {
    name: '基本工资等于最低工资标准',
    inputs: { ...full, basePay: '2280', minimumWage: '2280' },
    steps: { 基本工资: '通过' },
    outcome: determined('符合'),
  },
  {
    name: '基本工资低于最低工资标准1分',
    inputs: { ...full, basePay: '2279.99', minimumWage: '2280' },
    steps: { 基本工资: '不通过' },
    outcome: determined('不符合'),
  },
  {
    name: '普通养老机构不适用',
    inputs: { ...full, ...pay, home: '其他养老机构' },
    outcome: outOfScope,
  },
]

const fifty = Ratio.of(50)
const hundred = Ratio.of(100)

/** Staff of a rural home, 海政办发〔2022〕70号 三、（一）2. */
export const homeStaffing = defineCalculator({
  id: 'haimen-office-2022-70/home-staffing',
  title: '农村敬老院人员配备和工资核对',
  documentNumber,
  inForceFrom: issuedOn,
  clauses,
  inputs,
  readings,
  check: (values) =>
    wholeNumberProblems(inputs, { ...values, basePay: undefined, minimumWage: undefined }),
  compute(values, chosen, trace) {
    if (values.home !== '农村敬老院')
      return notApplicable('只规定农村敬老院（区域性养老服务中心）的人员配备。', clauses.scope)
    const { dependent, others, carers, managers } = values
    const byFour = dependent.dividedBy(Ratio.of(4))
    const byTen = others.dividedBy(Ratio.of(10))
    const separate = byFour.ceiling().plus(byTen.ceiling())
    const pooled = byFour.plus(byTen).ceiling()
    const roundingMatters = !separate.equals(pooled)
    if (roundingMatters)
      trace.gap(
        openPoint('twoReadings', 'carerRounding', readings.carerRounding, chosen.carerRounding),
      )
    const leastCarers = chosen.carerRounding === 'pooled' ? pooled : separate
    trace.step({
      id: '护理人员最低人数',
      label: '护理人员最低人数',
      formula: '不能自理人数÷4、其他人数÷10，不足1人的进为1人',
      substituted: `${dependent.toText()}÷4，${others.toText()}÷10`,
      value: leastCarers.toText(),
      unit: '人',
      cites: [clauses.carers],
      ...(roundingMatters ? { assumption: '取整方式为推定' } : {}),
    })
    const residentsInAll = dependent.plus(others)
    const leastManagers = managersFor(residentsInAll)
    trace.step({
      id: '管理人员最低人数',
      label: '管理人员最低人数',
      formula: '入住50-100人至少2名，100人以上至少3名',
      substituted: `入住${residentsInAll.toText()}人`,
      value: residentsInAll.lessThan(fifty) ? '未规定' : leastManagers.toText(),
      unit: residentsInAll.lessThan(fifty) ? '' : '人',
      cites: [clauses.managers],
    })
    trace.warn('月最低工资标准不在文件内，由用户录入，请与当年标准核对。')
    const failed = notePassLines(trace, [
      {
        id: '护理人员',
        formula: '护理人员不少于最低人数',
        substituted: `${carers.toText()}与${leastCarers.toText()}`,
        passes: carers.atLeast(leastCarers),
        cite: clauses.carers,
      },
      {
        id: '管理人员',
        formula: '管理人员不少于最低人数',
        substituted: `${managers.toText()}与${leastManagers.toText()}`,
        passes: managers.atLeast(leastManagers),
        cite: clauses.managers,
      },
      {
        id: '基本工资',
        formula: '基本工资不低于最低工资标准',
        substituted: `${values.basePay.toText()}与${values.minimumWage.toText()}`,
        passes: values.basePay.atLeast(values.minimumWage),
        cite: clauses.wage,
      },
    ])
    return failed.length === 0
      ? decided('符合', '人员配备和基本工资符合要求。')
      : decided('不符合', `不符合要求：${failed.join('、')}。`)

    function managersFor(count: Ratio): Ratio {
      if (count.lessThan(fifty)) {
        const point = readings.managersBelow50
        trace.gap(openPoint('silent', 'managersBelow50', point, chosen.managersBelow50))
        return Ratio.of(chosen.managersBelow50 === 'two' ? 2 : 0)
      }
      if (count.equals(hundred)) {
        const point = readings.managersAt100
        trace.gap(openPoint('twoReadings', 'managersAt100', point, chosen.managersAt100))
        return Ratio.of(chosen.managersAt100 === 'two' ? 2 : 3)
      }
      return Ratio.of(count.moreThan(hundred) ? 3 : 2)
    }
  },
  examples,
})
