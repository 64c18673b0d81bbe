import type { Citation } from '../../citation/citation'
import { Ratio } from '../../quantity/ratio'
import type { CheckableOf, Problem } from '../calculator'
import { neededProblems, wholeNumberProblems } from '../case-checks'
import { defineCalculator } from '../evaluate'
import { opener } from '../open-point'
import { decided, notApplicable } from '../verdicts'
import { bedSubsidyExamples } from './bed-subsidy-examples'
import { clauses, inputs, readings } from './bed-subsidy-terms'
import { boundIncluded, documentNumber, moneyRulesFrom } from './document'
import { startsFrom2023, yearProblems } from './start-year'

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

type Checkable = CheckableOf<typeof inputs>

const conversionProblems = (values: Checkable): readonly Problem[] => [
  ...yearProblems(inputs, values, ['conversionApprovedYear', 'conversionUseYear']),
  ...neededProblems(inputs, values, [
    'convertedBeds',
    'newNursingBeds',
    'conversionApprovedYear',
    'conversionUseYear',
  ]),
  ...(values.convertedBeds && values.newNursingBeds?.moreThan(values.convertedBeds) === true
    ? [
        {
          input: 'newNursingBeds',
          label: inputs.newNursingBeds.label,
          reason: `为${values.newNursingBeds.toText()}张，多于一次性改造床位${values.convertedBeds.toText()}张`,
          remedy: '请核对两个床位数；只填由这次改造新增的护理型床位',
        },
      ]
    : []),
]

const buildingProblems = (values: Checkable): readonly Problem[] => [
  ...yearProblems(inputs, values, ['approvedYear', 'operatingYear']),
  ...(values.project === '举办护理院'
    ? neededProblems(inputs, values, ['premises', 'nursingBeds'])
    : []),
  ...(values.project === '举办普通养老机构'
    ? neededProblems(inputs, values, ['premises', 'beds'])
    : []),
  ...(values.premises === '租赁用房' ? neededProblems(inputs, values, ['leaseYears']) : []),
  ...(values.project === undefined
    ? []
    : neededProblems(inputs, values, ['approvedYear', 'operatingYear'])),
]

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
    ...(values.project === '床位改造' ? conversionProblems(values) : buildingProblems(values)),
  ],
  compute(values, chosen, trace) {
    const open = opener(trace, readings, chosen)
    const { investor, project, premises, leaseYears, convertedBeds } = values
    const years =
      project === '床位改造'
        ? { approved: values.conversionApprovedYear, inUse: values.conversionUseYear }
        : { approved: values.approvedYear, inUse: values.operatingYear }
    if (!startsFrom2023(years, readings.start, chosen.start, trace))
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
      const { when, late, assumption } = payment()
      for (const [id, year] of [
        ['第一次拨付', '第一年'],
        ['第二次拨付', '第二年'],
      ] as const)
        trace.step({
          id,
          label: id,
          formula: `${when}${year}拨付总额的50%${late}`,
          substituted: `${total.toText()}×50%`,
          value: half,
          unit: '元',
          cites: [clauses.instalments],
          ...assumption,
        })
      return decided(total.toText(), `补贴${total.toText()}元，分两次各拨付${half}元。`)
    }

    /** From when a home that is running already is paid: the text knows only the years of opening. */
    function payment() {
      if (project !== '床位改造') return { when: '机构正式运营', late: '', assumption: {} }
      return chosen.conversionYears === 'home'
        ? {
            when: '机构本身正式运营',
            late: '；该年已过的，何时拨付文件未规定',
            assumption: { assumption: '按机构本身的运营年度拨付' },
          }
        : {
            when: '改造床位投入使用',
            late: '',
            assumption: { assumption: '“正式运营”按改造床位投入使用理解（推定）' },
          }
    }
  },
  examples: bedSubsidyExamples,
})
