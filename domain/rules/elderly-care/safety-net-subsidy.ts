import { Ratio } from '../../quantity/ratio'
import type { CheckableOf, Problem } from '../calculator'
import { neededProblems, wholeNumberProblems } from '../case-checks'
import { defineCalculator } from '../evaluate'
import { opener } from '../open-point'
import { decided, notApplicable } from '../verdicts'
import { documentNumber, moneyRulesFrom } from './document'
import { safetyNetSubsidyExamples } from './safety-net-subsidy-examples'
import { clauses, inputs, readings } from './safety-net-terms'
import { startsFrom2023, yearProblems } from './start-year'

type Checkable = CheckableOf<typeof inputs>
type BedsName = 'beds' | 'newBeds' | 'approvedBeds' | 'nursingBeds' | 'approvedNursingBeds'

/** More nursing beds than beds would make the rest negative. */
const partProblems = (values: Checkable, part: BedsName, whole: BedsName): readonly Problem[] => {
  const [some, all] = [values[part], values[whole]]
  return some && all && some.moreThan(all)
    ? [
        {
          input: part,
          label: inputs[part].label,
          reason: `为${some.toText()}张，多于${inputs[whole].label}${all.toText()}张`,
          remedy: '请核对两个床位数',
        },
      ]
    : []
}

/** A home that runs already: its added beds have years of their own. */
const addingProblems = (values: Checkable, byNursing: boolean): readonly Problem[] => [
  ...yearProblems(inputs, values, ['addedApprovedYear', 'addedUseYear']),
  ...yearProblems(inputs, values, ['operatingYear', 'addedUseYear']),
  ...neededProblems(inputs, values, [
    'approvedBeds',
    'newBeds',
    ...(byNursing ? ['nursingBeds', 'approvedNursingBeds'] : []),
    'addedApprovedYear',
    'addedUseYear',
  ]),
  ...(byNursing
    ? [
        ...partProblems(values, 'nursingBeds', 'newBeds'),
        ...partProblems(values, 'approvedNursingBeds', 'approvedBeds'),
      ]
    : []),
]

const foundingProblems = (values: Checkable, byNursing: boolean): readonly Problem[] => [
  ...yearProblems(inputs, values, ['approvedYear', 'operatingYear']),
  ...neededProblems(inputs, values, [
    'beds',
    ...(values.nursingStandard === true ? ['newBeds'] : []),
    ...(byNursing ? ['nursingBeds'] : []),
    'approvedYear',
  ]),
  ...(byNursing ? partProblems(values, 'nursingBeds', 'beds') : []),
]

/** Homes that take the destitute, or centres in bought premises, 海政办发〔2022〕70号 三、（六）1（3）. */
export const safetyNetSubsidy = defineCalculator({
  id: 'haimen-office-2022-70/safety-net-subsidy',
  title: '兜底保障、购入房产养老机构补贴',
  documentNumber,
  inForceFrom: moneyRulesFrom,
  clauses,
  inputs,
  readings,
  check: (values) => {
    // Only there is the base open, and with it the number of nursing beds.
    const byNursing = values.path === '社会资本' && values.nursingStandard === true
    return [
      ...wholeNumberProblems(inputs, values),
      ...(values.adding === true
        ? addingProblems(values, byNursing)
        : foundingProblems(values, byNursing)),
    ]
  },
  compute(values, chosen, trace) {
    const open = opener(trace, readings, chosen)
    const { path, premises, adding, operatingYear } = values
    const years = adding
      ? { approved: values.addedApprovedYear, inUse: values.addedUseYear }
      : { approved: values.approvedYear, inUse: operatingYear }
    if (!startsFrom2023(years, readings.start, chosen.start, trace))
      return notApplicable(
        adding
          ? '补贴自2023年起，此前新增的床位不在范围内。'
          : '补贴自2023年起，此前的项目不在范围内；已有核定床位的机构新增床位的，按新增床位的年份另填。',
        clauses.investor,
      )
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
    const original = values.approvedBeds ?? Ratio.zero
    const withOriginal = adding && chosen.oneOffBeds === 'all'
    if (adding && !original.isZero()) open('silent', 'oneOffBeds')
    const ownBeds = (adding ? values.newBeds : values.beds) ?? Ratio.zero
    const beds = withOriginal ? ownBeds.plus(original) : ownBeds
    const base = basePart()
    const extra = beds.times(Ratio.of(20000))
    const oneOff = base.amount.plus(extra)
    trace.step({
      id: '一次性补贴',
      label: '一次性补贴',
      formula: `${base.formula}+床位×20000`,
      substituted: `${base.substituted}+${beds.toText()}×20000`,
      value: oneOff.toText(),
      unit: '元',
      cites: [path === '区镇' ? clauses.town : clauses.investor, clauses.amounts, ...base.cites],
      ...(adding
        ? { assumption: `按${withOriginal ? '原核定和新增床位' : '新增床位'}计，文件未写明` }
        : {}),
    })
    open('twoReadings', 'instalments')
    trace.step({
      id: '一次性补贴拨付',
      label: '一次性补贴拨付',
      formula: '基数部分、20000元部分',
      substituted: `${base.amount.toText()}元、${extra.toText()}元`,
      value:
        chosen.instalments === 'asItem1'
          ? `${adding ? '新增床位投入使用' : '正式运营'}第一、第二年各${base.amount.dividedBy(Ratio.of(2)).toText()}元，其余文件未规定`
          : '文件未规定',
      cites: [clauses.instalments],
      assumption: adding
        ? '第（3）项本身未写拨付办法；“正式运营”按新增床位投入使用理解'
        : '第（3）项本身未写拨付办法',
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

    function basePart() {
      const literal = {
        amount: beds.times(Ratio.of(6500)),
        formula: '床位×6500',
        substituted: `${beds.toText()}×6500`,
        cites: [],
      }
      if (path !== '社会资本' || !values.nursingStandard) return literal
      open('twoReadings', 'base')
      if (chosen.base === 'literal') return literal
      const added = values.nursingBeds ?? Ratio.zero
      const nursing = withOriginal ? added.plus(values.approvedNursingBeds ?? Ratio.zero) : added
      const nursingPart = nursing.times(Ratio.of(15000))
      const cites = [clauses.item1]
      if (chosen.base === 'item1Only')
        return {
          amount: nursingPart,
          formula: '护理型床位×15000',
          substituted: `${nursing.toText()}×15000`,
          cites,
        }
      const others = beds.minus(nursing)
      return {
        amount: nursingPart.plus(others.times(Ratio.of(6500))),
        formula: '护理型床位×15000+其余床位×6500',
        substituted: `${nursing.toText()}×15000+${others.toText()}×6500`,
        cites,
      }
    }

    function yearlyTotal(): Ratio {
      const { nursingStandard, newBeds } = values
      if (!nursingStandard || newBeds === null) return Ratio.zero
      const granted = newBeds.atLeast(Ratio.of(50))
      const approved = adding ? original : Ratio.zero
      const sum = chosen.yearlyBeds === 'sum'
      if (granted && !approved.isZero()) open('twoReadings', 'yearlyBeds')
      const counted = sum ? approved.plus(newBeds) : newBeds
      const perYear = granted ? counted.times(Ratio.of(10000)) : Ratio.zero
      trace.step({
        id: '每年补贴',
        label: '每年补贴',
        formula: granted
          ? `${sum ? '（核定+新增）' : '核定新增'}床位×10000`
          : '核定新增床位不足50张',
        substituted: granted
          ? sum
            ? `（${approved.toText()}+${newBeds.toText()}）×10000`
            : `${newBeds.toText()}×10000`
          : `${newBeds.toText()}张`,
        value: perYear.toText(),
        unit: '元/年',
        cites: [clauses.yearly],
        assumption: '“（核定加新增）床位”的取法为推定',
      })
      return granted ? perYear.times(paidYears()) : Ratio.zero
    }

    /** In how many years it is paid; notes them down. */
    function paidYears(): Ratio {
      open('twoReadings', 'term')
      if (adding) open('silent', 'yearlyStart')
      const inUse = values.addedUseYear ?? operatingYear
      const byHome = adding && chosen.yearlyStart === 'home'
      const opening = byHome || !adding ? operatingYear : inUse
      const pastFirst = adding && inUse.moreThan(operatingYear)
      const wait = pastFirst && chosen.yearlyStart === 'addedFirst' ? 0 : 1
      const start = opening.plus(Ratio.of(wait))
      const end = (chosen.term === 'fromFirst' ? opening : start).plus(Ratio.of(4))
      // Beds that are not there yet are not paid for, and no later year makes up for it.
      const from = byHome && inUse.moreThan(start) ? inUse : start
      const none = end.lessThan(from)
      const times = none ? Ratio.zero : end.minus(from).plus(Ratio.of(1))
      trace.step({
        id: '补贴年份',
        label: '补贴年份',
        formula: none
          ? '机构本身的5年在新增床位投入使用前已满'
          : `自${wait === 0 ? '新增床位投入使用当年' : byHome ? '机构本身运营第二年' : adding ? '新增床位投入使用第二年' : '运营第二年'}起，共${times.toText()}次`,
        substituted: `${operatingYear.toText()}年正式运营${adding ? `，${inUse.toText()}年新增床位投入使用` : ''}`,
        value: none ? '无' : `${from.toText()}年至${end.toText()}年`,
        cites: [clauses.yearly, clauses.term],
        assumption: adding ? '起始年和5年的起算为推定' : '5年的起算为推定',
      })
      return times
    }
  },
  examples: safetyNetSubsidyExamples,
})
