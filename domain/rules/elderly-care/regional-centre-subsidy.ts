import { Ratio } from '../../quantity/ratio'
import type { Example, Inputs, Readings } from '../calculator'
import { wholeNumberProblems } from '../case-checks'
import { defineCalculator } from '../evaluate'
import { opener } from '../open-point'
import { decided, determined, notApplicable, outOfScope, silent } from '../verdicts'
import { cite, documentNumber, moneyRulesFrom } from './document'

const clause = '三、（六）1（2）'
const clauses = {
  scope: cite(clause, '2023年起，区镇（街道）农村敬老院改（扩、新）建成区域性养老服务中心的'),
  rates: cite(clause, '按照每张新建（新建房屋）床位20000元、改建床位10000元的标准给予补贴'),
}

const beds = (label: string) =>
  ({ kind: 'number', label, unit: '张', atLeast: '0', cite: clauses.rates }) as const
const inputs = {
  project: {
    kind: 'choice',
    label: '项目',
    cite: clauses.scope,
    choices: [
      { value: '建成区域性养老服务中心', label: '农村敬老院改（扩、新）建成区域性养老服务中心' },
      { value: '其他', label: '其他' },
    ],
  },
  builtYear: {
    kind: 'number',
    label: '建成年份',
    unit: '年',
    atLeast: '1949',
    atMost: '2199',
    cite: clauses.scope,
  },
  newBeds: beds('新建（新建房屋）床位'),
  rebuiltBeds: beds('改建床位'),
  extendedNew: { ...beds('扩建床位（在新建房屋内）'), help: '没有的填0。' },
  extendedOld: { ...beds('扩建床位（在原有房屋内）'), help: '没有的填0。' },
} as const satisfies Inputs

const readings = {
  extension: {
    question: '扩建床位按新建还是按改建的标准，文件未规定',
    options: [
      { value: 'byBuilding', label: '在新建房屋内的按新建，其余按改建（推定）' },
      { value: 'asNew', label: '一律按新建20000元' },
      { value: 'asRebuilt', label: '一律按改建10000元' },
    ],
    cites: [clauses.scope, clauses.rates],
  },
} as const satisfies Readings

const centre = (
  newBeds: string,
  rebuiltBeds: string,
  more: Readonly<Record<string, string>> = {},
) => ({
  project: '建成区域性养老服务中心',
  builtYear: '2023',
  newBeds,
  rebuiltBeds,
  extendedNew: '0',
  extendedOld: '0',
  ...more,
})
const extended = centre('0', '0', { extendedNew: '10', extendedOld: '20' })
const examples: readonly Example[] = [
  {
    name: '新建40张、改建60张',
    inputs: centre('40', '60'),
    steps: { 新建床位补贴: '800000', 改建床位补贴: '600000' },
    outcome: determined('1400000'),
  },
  { name: '改建50张', inputs: centre('0', '50'), outcome: determined('500000') },
  { name: '新建100张', inputs: centre('100', '0'), outcome: determined('2000000') },
  { name: '扩建10张在新建房屋、20张在原有房屋', inputs: extended, outcome: silent('400000') },
  {
    name: '扩建一律按新建理解',
    inputs: extended,
    readings: { extension: 'asNew' },
    outcome: silent('600000'),
  },
  {
    name: '扩建一律按改建理解',
    inputs: extended,
    readings: { extension: 'asRebuilt' },
    outcome: silent('300000'),
  },
  {
    name: '2022年建成（如海门街道、包场镇）不适用',
    inputs: centre('40', '60', { builtYear: '2022' }),
    outcome: outOfScope,
  },
  {
    name: '其他项目不适用',
    inputs: centre('40', '60', { project: '其他' }),
    outcome: outOfScope,
  },
]

/** A rural home becomes a regional centre, 海政办发〔2022〕70号 三、（六）1（2）; no cap, no instalments there. */
export const regionalCentreSubsidy = defineCalculator({
  id: 'haimen-office-2022-70/regional-centre-subsidy',
  title: '农村敬老院建成区域性养老服务中心补贴',
  documentNumber,
  inForceFrom: moneyRulesFrom,
  clauses,
  inputs,
  readings,
  check: (values) => wholeNumberProblems(inputs, values),
  compute(values, chosen, trace) {
    if (values.project === '其他')
      return notApplicable('只补贴农村敬老院改（扩、新）建成区域性养老服务中心。', clauses.scope)
    if (values.builtYear.lessThan(Ratio.of(2023)))
      return notApplicable('补贴自2023年起，此前建成的不在范围内。', clauses.scope)
    const extendedBeds = values.extendedNew.plus(values.extendedOld)
    const hasExtension = !extendedBeds.isZero()
    if (hasExtension) opener(trace, readings, chosen)('silent', 'extension')
    const asNew = {
      byBuilding: values.extendedNew,
      asNew: extendedBeds,
      asRebuilt: Ratio.zero,
    }[chosen.extension]
    if (asNew === undefined) throw new RangeError('unknown reading')
    const asRebuilt = extendedBeds.minus(asNew)
    const part = (id: string, plain: Ratio, more: Ratio, rate: number): Ratio => {
      const amount = plain.plus(more).times(Ratio.of(rate))
      trace.step({
        id,
        label: id,
        formula: `床位×${rate}`,
        substituted: `（${plain.toText()}+扩建${more.toText()}）×${rate}`,
        value: amount.toText(),
        unit: '元',
        cites: [clauses.rates],
        ...(hasExtension ? { assumption: '扩建床位的标准为推定' } : {}),
      })
      return amount
    }
    const total = part('新建床位补贴', values.newBeds, asNew, 20000)
      .plus(part('改建床位补贴', values.rebuiltBeds, asRebuilt, 10000))
      .toText()
    trace.step({
      id: '补贴总额',
      label: '补贴总额',
      formula: '新建床位补贴+改建床位补贴',
      value: total,
      unit: '元',
      cites: [clauses.rates],
    })
    return decided(total, `补贴${total}元。`)
  },
  examples,
})
