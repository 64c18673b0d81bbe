import { Ratio } from '../../quantity/ratio'
import type { Example, Inputs, Readings } from '../calculator'
import { wholeNumberProblems } from '../case-checks'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { decided, determined, notApplicable, outOfScope, silent } from '../verdicts'
import { cite, documentNumber, issuedOn } from './document'

const clause = '三、（二）3'
const clauses = {
  applicant: cite(clause, '对养老服务企业（社会组织）'),
  homes: cite(clause, '新增连锁经营区内5家及以上养老机构，且总床位不少于1000张'),
  centres: cite(clause, '新增承接运营5个及以上街道社区居家养老服务中心（站）'),
  amounts: cite(clause, '分别给予30万元、15万元一次性补助'),
}

const inputs = {
  applicant: {
    kind: 'choice',
    label: '申请单位',
    cite: clauses.applicant,
    choices: [
      { value: '养老服务企业', label: '养老服务企业' },
      { value: '社会组织', label: '社会组织' },
      { value: '其他', label: '其他' },
    ],
  },
  homes: {
    kind: 'number',
    label: '新增连锁经营的区内养老机构',
    unit: '家',
    atLeast: '0',
    cite: clauses.homes,
  },
  newBeds: {
    kind: 'number',
    label: '上述新增机构的床位',
    unit: '张',
    atLeast: '0',
    cite: clauses.homes,
  },
  allBeds: {
    kind: 'number',
    label: '区内连锁经营机构的全部床位（含新增机构）',
    unit: '张',
    atLeast: '0',
    cite: clauses.homes,
    help: '“总床位”指哪些床位文件未写明，两个数都填。',
  },
  centres: {
    kind: 'number',
    label: '新增承接运营的街道社区居家养老服务中心（站）',
    unit: '个',
    atLeast: '0',
    cite: clauses.centres,
  },
} as const satisfies Inputs

const readings = {
  bedScope: {
    question: '“总床位”是新增机构的床位，还是全部连锁机构的床位，文件未写明',
    options: [
      { value: 'new', label: '新增机构的床位（推定）' },
      { value: 'all', label: '全部连锁机构的床位' },
    ],
    cites: [clauses.homes],
  },
  grouping: {
    question: '“且……或……”怎样组合，文件可作两种理解',
    options: [
      { value: 'separate', label: '机构且床位、或者服务中心，各自成立（推定）' },
      { value: 'homesFirst', label: '都须先有5家及以上机构，再看床位或服务中心' },
    ],
    cites: [clauses.homes, clauses.centres],
  },
  stacking: {
    question: '两种情形同时符合的，补助能否叠加，文件未规定',
    options: [
      { value: 'both', label: '分别给予，合计45万元（推定）' },
      { value: 'higher', label: '只给较高的一项' },
    ],
    cites: [clauses.amounts],
  },
} as const satisfies Readings

const five = Ratio.of(5)
const thousand = Ratio.of(1000)

const cases: readonly (readonly [string, string, string, Example['outcome']])[] = [
  ['5', '1000', '0', silent('300000')],
  ['5', '999', '0', determined('0')],
  ['4', '1200', '0', determined('0')],
  ['0', '0', '5', silent('150000')],
  ['6', '1300', '5', silent('450000')],
  ['0', '0', '4', determined('0')],
]
const examples: readonly Example[] = [
  ...cases.map(([homes, beds, centres, outcome]) => ({
    name: `新增机构${homes}家、床位${beds}张、服务中心${centres}个`,
    inputs: { applicant: '养老服务企业', homes, newBeds: beds, allBeds: beds, centres },
    outcome,
  })),
  {
    name: '两项同时符合，按只给较高一项理解',
    inputs: { applicant: '社会组织', homes: '6', newBeds: '1300', allBeds: '1300', centres: '5' },
    readings: { stacking: 'higher' },
    outcome: silent('300000'),
  },
  {
    name: '新增机构999张、全部1000张，两种理解不同',
    inputs: { applicant: '社会组织', homes: '5', newBeds: '999', allBeds: '1000', centres: '0' },
    outcome: { kind: 'twoReadings', value: '0' },
  },
  {
    name: '新增机构999张、全部1000张，按全部床位理解',
    inputs: { applicant: '社会组织', homes: '5', newBeds: '999', allBeds: '1000', centres: '0' },
    readings: { bedScope: 'all' },
    outcome: silent('300000'),
  },
  {
    name: '只有服务中心5个，按须先有5家机构理解',
    inputs: { applicant: '社会组织', homes: '0', newBeds: '0', allBeds: '0', centres: '5' },
    readings: { grouping: 'homesFirst' },
    outcome: { kind: 'twoReadings', value: '0' },
  },
  {
    name: '其他申请单位不适用',
    inputs: { applicant: '其他', homes: '5', newBeds: '1000', allBeds: '1000', centres: '5' },
    outcome: outOfScope,
  },
]

/** One-off grant for chain operation, 海政办发〔2022〕70号 三、（二）3; the item names no first year. */
export const chainOperationGrant = defineCalculator({
  id: 'haimen-office-2022-70/chain-operation-grant',
  title: '养老机构连锁经营一次性补助',
  documentNumber,
  inForceFrom: issuedOn,
  clauses,
  inputs,
  readings,
  check: (values) => [
    ...wholeNumberProblems(inputs, values),
    ...(values.newBeds !== undefined &&
    values.allBeds !== undefined &&
    values.allBeds.lessThan(values.newBeds)
      ? [
          {
            input: 'allBeds',
            label: inputs.allBeds.label,
            reason: '少于新增机构的床位',
            remedy: '全部床位应包含新增机构的床位，请核对',
          },
        ]
      : []),
  ],
  compute(values, chosen, trace) {
    const { applicant, homes, newBeds, allBeds, centres } = values
    if (applicant === '其他')
      return notApplicable('补助对象为养老服务企业（社会组织）。', clauses.applicant)
    const manyHomes = homes.atLeast(five)
    if (manyHomes && newBeds.atLeast(thousand) !== allBeds.atLeast(thousand))
      trace.gap(openPoint('twoReadings', 'bedScope', readings.bedScope, chosen.bedScope))
    const beds = chosen.bedScope === 'all' ? allBeds : newBeds
    const chain = manyHomes && beds.atLeast(thousand)
    const manyCentres = centres.atLeast(five)
    if (manyCentres && !manyHomes)
      trace.gap(openPoint('twoReadings', 'grouping', readings.grouping, chosen.grouping))
    const community = manyCentres && (chosen.grouping === 'separate' || manyHomes)
    trace.step({
      id: '连锁机构补助',
      label: '连锁经营养老机构补助',
      formula: '机构5家及以上且总床位不少于1000张，30万元',
      substituted: `${homes.toText()}家、${beds.toText()}张`,
      value: chain ? '300000' : '0',
      unit: '元',
      cites: [clauses.homes, clauses.amounts],
    })
    trace.step({
      id: '服务中心补助',
      label: '承接服务中心（站）补助',
      formula: '服务中心（站）5个及以上，15万元',
      substituted: `${centres.toText()}个`,
      value: community ? '150000' : '0',
      unit: '元',
      cites: [clauses.centres, clauses.amounts],
    })
    if (chain && community)
      trace.gap(openPoint('silent', 'stacking', readings.stacking, chosen.stacking))
    if (chain || community)
      trace.gap(
        // Over which period 新增 is counted decides the numbers typed in, so no other outcome can be computed.
        {
          kind: 'silent',
          reading: null,
          question: '“新增”按哪一期间统计，文件未规定',
          used: '按填报的新增数',
          cites: [clauses.homes, clauses.centres],
        },
      )
    const amount = chain
      ? community && chosen.stacking === 'both'
        ? '450000'
        : '300000'
      : community
        ? '150000'
        : '0'
    trace.step({
      id: '一次性补助',
      label: '一次性补助',
      formula: '符合的各项',
      value: amount,
      unit: '元',
      cites: [clauses.amounts],
    })
    return decided(amount, `一次性补助${amount}元。`)
  },
  examples,
})
