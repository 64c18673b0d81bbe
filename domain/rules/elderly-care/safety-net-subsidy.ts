import { Ratio } from '../../quantity/ratio'
import type { Inputs, Readings } from '../calculator'
import { neededProblems, wholeNumberProblems } from '../case-checks'
import { defineCalculator } from '../evaluate'
import { opener } from '../open-point'
import { decided, notApplicable } from '../verdicts'
import { cite, documentNumber, moneyRulesFrom } from './document'
import { safetyNetSubsidyExamples } from './safety-net-subsidy-examples'
import { startReading, startsFrom2023, yearInputs, yearProblems } from './start-year'

const clause = '三、（六）1（3）'
const clauses = {
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

const ofInvestor = { input: 'path', oneOf: ['社会资本'] } as const
const inputs = {
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
  beds: { kind: 'number', label: '床位', unit: '张', atLeast: '0', cite: clauses.amounts },
  nursingStandard: {
    kind: 'flag',
    label: '按护理院标准设置',
    optional: true,
    cite: clauses.yearly,
  },
  approvedBeds: {
    kind: 'number',
    label: '原核定床位',
    unit: '张',
    atLeast: '0',
    optional: true,
    cite: clauses.yearly,
    help: '没有的填0。',
    shownWhen: { input: 'nursingStandard', oneOf: ['是'] },
  },
  newBeds: {
    kind: 'number',
    label: '核定新增床位',
    unit: '张',
    atLeast: '0',
    optional: true,
    cite: clauses.yearly,
    shownWhen: { input: 'nursingStandard', oneOf: ['是'] },
  },
  ...yearInputs,
} as const satisfies Inputs

const readings = {
  start: startReading(clauses.investor),
  base: {
    question: '护理院的基数是否仍为6500元，第（1）项对护理型床位另定15000元',
    options: [
      { value: 'literal', label: '按本项字面，每张6500元（推定）' },
      { value: 'item1', label: '按第（1）项，每张15000元' },
    ],
    cites: [clauses.amounts, clauses.item1],
  },
  term: {
    question: '“（起始年起算）5年”从开始补贴之年还是从运营第一年起算，文件可作两种理解',
    options: [
      { value: 'fromSecond', label: '从运营第二年起算，共5次（推定）' },
      { value: 'fromFirst', label: '从运营第一年起算，共4次' },
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
      { value: 'asItem1', label: '6500元部分按第（1）项分两次，20000元部分未规定（推定）' },
      { value: 'open', label: '均未规定' },
    ],
    cites: [clauses.amounts, clauses.instalments],
  },
} as const satisfies Readings

/** Homes that take the destitute, or centres in bought premises, 海政办发〔2022〕70号 三、（六）1（3）. */
export const safetyNetSubsidy = defineCalculator({
  id: 'haimen-office-2022-70/safety-net-subsidy',
  title: '兜底保障、购入房产养老机构补贴',
  documentNumber,
  inForceFrom: moneyRulesFrom,
  clauses,
  inputs,
  readings,
  check: (values) => [
    ...wholeNumberProblems(inputs, values),
    ...yearProblems(values),
    ...(values.nursingStandard === true
      ? neededProblems(inputs, values, ['approvedBeds', 'newBeds'])
      : []),
  ],
  compute(values, chosen, trace) {
    const open = opener(trace, readings, chosen)
    const { path, premises, beds } = values
    if (!startsFrom2023(values, readings.start, chosen.start, trace))
      return notApplicable('补贴自2023年起，此前的项目不在范围内。', clauses.investor)
    if (path === '区镇' && premises !== '购入房产')
      return notApplicable('区镇须以新购入房产建成区域性养老服务中心。', clauses.town)
    if (path === '社会资本') {
      if (premises === '租赁用房')
        return notApplicable(
          '本项须为自建产权用房或购入房产，租赁用房按第（1）项。',
          clauses.investor,
        )
      if (!values.consent || !values.safetyNet)
        return notApplicable(
          '未经属地政府同意或不承担兜底保障职能，可按第（1）项计算床位建设补贴。',
          clauses.investor,
        )
    }
    if (path === '社会资本' && values.nursingStandard) open('twoReadings', 'base')
    const base =
      path === '社会资本' && values.nursingStandard && chosen.base === 'item1' ? 15000 : 6500
    const basePart = beds.times(Ratio.of(base))
    const extraPart = beds.times(Ratio.of(20000))
    const oneOff = basePart.plus(extraPart)
    trace.step({
      id: '一次性补贴',
      label: '一次性补贴',
      formula: `床位×（${base}+20000）`,
      substituted: `${beds.toText()}×${base + 20000}`,
      value: oneOff.toText(),
      unit: '元',
      cites: [path === '区镇' ? clauses.town : clauses.investor, clauses.amounts],
    })
    open('twoReadings', 'instalments')
    trace.step({
      id: '一次性补贴拨付',
      label: '一次性补贴拨付',
      formula: `${base}元部分、20000元部分`,
      substituted: `${basePart.toText()}元、${extraPart.toText()}元`,
      value:
        chosen.instalments === 'asItem1'
          ? `正式运营第一、第二年各${basePart.dividedBy(Ratio.of(2)).toText()}元，其余文件未规定`
          : '文件未规定',
      cites: [clauses.instalments],
      assumption: '第（3）项本身未写拨付办法',
    })
    const yearly = yearlyTotal()
    const total = oneOff.plus(yearly).toText()
    trace.step({
      id: '补贴合计',
      label: '补贴合计',
      formula: '一次性补贴+逐年补贴合计',
      substituted: `${oneOff.toText()}+${yearly.toText()}`,
      value: total,
      unit: '元',
      cites: [clauses.amounts],
    })
    return decided(
      total,
      `一次性补贴${oneOff.toText()}元，逐年补贴合计${yearly.toText()}元，共${total}元。`,
    )

    function yearlyTotal(): Ratio {
      const { nursingStandard, approvedBeds, newBeds, operatingYear } = values
      if (!nursingStandard || approvedBeds === null || newBeds === null) return Ratio.zero
      const granted = newBeds.atLeast(Ratio.of(50))
      const sum = chosen.yearlyBeds === 'sum'
      if (granted && !approvedBeds.isZero()) open('twoReadings', 'yearlyBeds')
      const counted = sum ? approvedBeds.plus(newBeds) : newBeds
      const perYear = granted ? counted.times(Ratio.of(10000)) : Ratio.zero
      trace.step({
        id: '每年补贴',
        label: '每年补贴',
        formula: granted
          ? `${sum ? '（核定+新增）' : '核定新增'}床位×10000`
          : '核定新增床位不足50张',
        substituted: granted
          ? sum
            ? `（${approvedBeds.toText()}+${newBeds.toText()}）×10000`
            : `${newBeds.toText()}×10000`
          : `${newBeds.toText()}张`,
        value: perYear.toText(),
        unit: '元/年',
        cites: [clauses.yearly],
        assumption: '“（核定加新增）床位”的取法为推定',
      })
      if (!granted) return Ratio.zero
      open('twoReadings', 'term')
      const times = chosen.term === 'fromFirst' ? 4 : 5
      const first = operatingYear.plus(Ratio.of(1))
      trace.step({
        id: '补贴年份',
        label: '补贴年份',
        formula: `自运营第二年起，共${times}次`,
        substituted: `${operatingYear.toText()}年正式运营`,
        value: `${first.toText()}年至${first.plus(Ratio.of(times - 1)).toText()}年`,
        cites: [clauses.yearly, clauses.term],
        assumption: '5年的起算为推定',
      })
      return perYear.times(Ratio.of(times))
    }
  },
  examples: safetyNetSubsidyExamples,
})
