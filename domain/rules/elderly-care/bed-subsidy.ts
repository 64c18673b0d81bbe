import type { Citation } from '../../citation/citation'
import { Ratio } from '../../quantity/ratio'
import type { Inputs, Readings } from '../calculator'
import { neededProblems, wholeNumberProblems } from '../case-checks'
import { defineCalculator } from '../evaluate'
import { opener } from '../open-point'
import { decided, notApplicable } from '../verdicts'
import { bedSubsidyExamples } from './bed-subsidy-examples'
import { boundIncluded, cite, documentNumber, moneyRulesFrom } from './document'
import { startReading, startsFrom2023, yearInputs, yearProblems } from './start-year'

const clause = '三、（六）1（1）'
const clauses = {
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
const inputs = {
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
    shownWhen: { input: 'project', oneOf: ['床位改造'] },
  },
  newNursingBeds: {
    kind: 'number',
    label: '改造新增的护理型床位',
    unit: '张',
    atLeast: '0',
    optional: true,
    cite: clauses.conversion,
    shownWhen: { input: 'project', oneOf: ['床位改造'] },
  },
  ...yearInputs,
} as const satisfies Inputs

const readings = {
  start: startReading(clauses.ownNursing),
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
      { value: 'home', label: '机构本身正式运营的第一、第二年' },
    ],
    cites: [clauses.instalments],
  },
} as const satisfies Readings

interface Row {
  readonly rate: number
  readonly cite: Citation
}
const own: Readonly<Record<string, Row>> = {
  举办护理院: { rate: 15000, cite: clauses.ownNursing },
  举办普通养老机构: { rate: 6500, cite: clauses.ownHome },
}
const leased: Readonly<Record<string, Row>> = {
  举办护理院: { rate: 8000, cite: clauses.leasedNursing },
  举办普通养老机构: { rate: 5000, cite: clauses.leasedHome },
}
const leaseBound = Ratio.of(5)
const conversionBound = Ratio.of(50)

/** Bed construction and conversion subsidy, 海政办发〔2022〕70号 三、（六）1（1）. */
export const bedSubsidy = defineCalculator({
  id: 'haimen-office-2022-70/bed-subsidy',
  title: '养老机构床位建设、改造补贴',
  documentNumber,
  inForceFrom: moneyRulesFrom,
  clauses,
  inputs,
  readings,
  check: (values) => [
    ...wholeNumberProblems(inputs, { ...values, leaseYears: null }),
    ...yearProblems(values),
    ...(values.project === '举办护理院'
      ? neededProblems(inputs, values, ['premises', 'nursingBeds'])
      : []),
    ...(values.project === '举办普通养老机构'
      ? neededProblems(inputs, values, ['premises', 'beds'])
      : []),
    ...(values.project === '床位改造'
      ? neededProblems(inputs, values, ['convertedBeds', 'newNursingBeds'])
      : values.premises === '租赁用房'
        ? neededProblems(inputs, values, ['leaseYears'])
        : []),
  ],
  compute(values, chosen, trace) {
    const open = opener(trace, readings, chosen)
    const { investor, project, premises, leaseYears, convertedBeds } = values
    if (!startsFrom2023(values, readings.start, chosen.start, trace))
      return notApplicable('补贴自2023年起，此前的项目不在范围内。', clauses.ownNursing)
    if (investor === '其他') {
      if (project !== '床位改造')
        return notApplicable('只补贴社会资本（国有企业）举办的机构。', clauses.ownNursing)
      open('silent', 'conversionInvestor')
      if (chosen.conversionInvestor === 'limited')
        return notApplicable('床位改造补贴按承前理解只限社会资本（国有企业）。', clauses.conversion)
    }
    if (project === '床位改造') {
      if (convertedBeds === null || values.newNursingBeds === null)
        throw new RangeError('unchecked conversion')
      const exactly = convertedBeds.equals(conversionBound)
      if (exactly) open('twoReadings', 'fifty')
      const enough = exactly ? chosen.fifty === 'included' : convertedBeds.moreThan(conversionBound)
      const row = { rate: 2500, cite: clauses.conversion }
      return subsidy(row, values.newNursingBeds, {
        granted: enough,
        facts: `一次性改造${convertedBeds.toText()}张`,
        assumption: exactly ? boundIncluded : null,
      })
    }
    const row = (premises === '租赁用房' ? leased : own)[project]
    const beds = project === '举办护理院' ? values.nursingBeds : values.beds
    if (row === undefined || beds === null) throw new RangeError('unchecked project')
    const lease = premises === '租赁用房' ? leaseYears : null
    return subsidy(row, beds, {
      granted: lease === null || lease.atLeast(leaseBound),
      facts: lease === null ? '自建产权用房（购入房产）' : `租期${lease.toText()}年`,
      assumption: lease?.equals(leaseBound) === true ? boundIncluded : null,
    })

    function subsidy(
      { rate, cite: rateCite }: Row,
      counted: Ratio,
      condition: {
        readonly granted: boolean
        readonly facts: string
        readonly assumption: string | null
      },
    ) {
      const total = condition.granted ? counted.times(Ratio.of(rate)) : Ratio.zero
      const assumed = condition.assumption === null ? {} : { assumption: condition.assumption }
      trace.step({
        id: '补贴总额',
        label: '补贴总额',
        formula: condition.granted ? `床位×${rate}` : '不符合租期或一次性改造数量的条件',
        substituted: condition.granted
          ? `${counted.toText()}×${rate}（${condition.facts}）`
          : condition.facts,
        value: total.toText(),
        unit: '元',
        cites: [rateCite],
        ...assumed,
      })
      if (total.isZero()) return decided('0', `${condition.facts}，补贴0元。`)
      if (project === '床位改造') open('twoReadings', 'conversionYears')
      const half = total.dividedBy(Ratio.of(2)).toText()
      const when =
        project !== '床位改造'
          ? '机构正式运营'
          : chosen.conversionYears === 'home'
            ? '机构本身正式运营'
            : '改造床位投入使用'
      for (const [id, year] of [
        ['第一次拨付', '第一年'],
        ['第二次拨付', '第二年'],
      ] as const)
        trace.step({
          id,
          label: id,
          formula: `${when}${year}拨付总额的50%`,
          substituted: `${total.toText()}×50%`,
          value: half,
          unit: '元',
          cites: [clauses.instalments],
        })
      return decided(total.toText(), `补贴${total.toText()}元，分两次各拨付${half}元。`)
    }
  },
  examples: bedSubsidyExamples,
})
