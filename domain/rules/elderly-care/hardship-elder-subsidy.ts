import { addDays, addYears, chineseDate } from '../../calendar/iso-date'
import { Ratio } from '../../quantity/ratio'
import type { Inputs, Readings, Trace, ValuesOf } from '../calculator'
import { defineCalculator } from '../evaluate'
import { opener } from '../open-point'
import { decided, notApplicable } from '../verdicts'
import { boundIncluded, cite, documentNumber, moneyRulesFrom } from './document'
import { hardshipElderExamples } from './hardship-elder-examples'

const clause = '三、（六）2'
const clauses = {
  groups: cite(
    clause,
    '2023年起，80周岁以上城乡低保家庭（低保边缘户）、计划生育特殊家庭的老年人及享受国家定期优待抚恤对象入住区域性养老服务中心的',
  ),
  amounts: cite(clause, '分别按照每人每月400元、300元、200元标准补贴本人'),
}

const inputs = {
  birthDate: { kind: 'date', label: '出生日期', cite: clauses.groups },
  month: {
    kind: 'date',
    label: '补贴月份',
    cite: clauses.groups,
    help: '填该月任意一日，如2023-05-01。',
  },
  residence: {
    kind: 'choice',
    label: '入住机构',
    cite: clauses.groups,
    choices: [
      { value: '区域性养老服务中心', label: '区域性养老服务中心' },
      { value: '其他', label: '其他养老机构或未入住' },
    ],
  },
  stay: {
    kind: 'choice',
    label: '当月入住',
    choices: [
      { value: '全月', label: '全月入住' },
      { value: '部分', label: '只入住一部分（当月入住或离开）' },
    ],
  },
  lowIncome: {
    kind: 'choice',
    label: '低保情况',
    optional: true,
    cite: clauses.groups,
    choices: [
      { value: '低保家庭', label: '城乡低保家庭' },
      { value: '低保边缘户', label: '低保边缘户' },
    ],
  },
  familyPlanning: {
    kind: 'flag',
    label: '计划生育特殊家庭',
    optional: true,
    cite: clauses.groups,
  },
  preferential: {
    kind: 'flag',
    label: '享受国家定期优待抚恤对象',
    optional: true,
    cite: clauses.groups,
  },
} as const satisfies Inputs

const readings = {
  ageBinds: {
    question: '“80周岁以上”是否也限定享受国家定期优待抚恤对象，文件可作两种理解',
    options: [
      { value: 'all', label: '限定全部三类对象（推定）' },
      { value: 'notThird', label: '不限定优待抚恤对象' },
    ],
    cites: [clauses.groups],
  },
  several: {
    question: '同时属于几类对象的，补贴如何计算，文件未规定',
    options: [
      { value: 'highest', label: '只按最高一类（推定）' },
      { value: 'sum', label: '各类相加' },
    ],
    cites: [clauses.groups, clauses.amounts],
  },
  partMonth: {
    question: '当月只有一部分符合条件（入住不满一月或月中满80周岁）的，如何计发，文件未规定',
    options: [
      { value: 'whole', label: '按整月计发（推定）' },
      { value: 'none', label: '当月不发，次月起计发' },
    ],
    cites: [clauses.amounts],
  },
} as const satisfies Readings
type Values = ValuesOf<typeof inputs>

interface AgeInMonth {
  /** Of age on every day of the month, on some, on none. */
  readonly state: 'whole' | 'part' | 'none'
  readonly exactly80: boolean
}

function ageInMonth({ birthDate, month }: Values): AgeInMonth {
  const firstDay = `${month.slice(0, 7)}-01`
  // Day 32 of the month lies in the next month, whatever its length.
  const lastDay = addDays(`${addDays(firstDay, 31).slice(0, 7)}-01`, -1)
  const birthday = addYears(birthDate, 80)
  return {
    state: birthday <= firstDay ? 'whole' : birthday <= lastDay ? 'part' : 'none',
    exactly80: birthday <= lastDay && addYears(birthDate, 81) > lastDay,
  }
}

function noteAge(values: Values, age: AgeInMonth, trace: Trace): void {
  const words = { whole: '已满80周岁', part: '月中满80周岁', none: '未满80周岁' }
  trace.step({
    id: '年龄',
    label: '年龄',
    formula: '满80周岁之日与补贴月份比较',
    substituted: `${chineseDate(addYears(values.birthDate, 80))}满80周岁，补贴月份${chineseDate(values.month.slice(0, 7))}`,
    value: words[age.state],
    cites: [clauses.groups],
    ...(age.exactly80 ? { assumption: boundIncluded } : {}),
  })
}

/** Monthly subsidy of old people in hardship, 海政办发〔2022〕70号 三、（六）2. */
export const hardshipElderSubsidy = defineCalculator({
  id: 'haimen-office-2022-70/hardship-elder-subsidy',
  title: '困难老人养老服务补贴',
  documentNumber,
  inForceFrom: moneyRulesFrom,
  clauses,
  inputs,
  readings,
  check: ({ birthDate, month }) =>
    birthDate !== undefined && month !== undefined && birthDate > month
      ? [
          {
            input: 'birthDate',
            label: inputs.birthDate.label,
            reason: '晚于补贴月份',
            remedy: '请核对出生日期和补贴月份',
          },
        ]
      : [],
  compute(values, chosen, trace) {
    const open = opener(trace, readings, chosen)
    if (values.month < moneyRulesFrom)
      return notApplicable('补贴自2023年起，此前的月份不在范围内。', clauses.groups)
    if (values.residence === '其他') return nothing('未入住区域性养老服务中心')
    const age = ageInMonth(values)
    noteAge(values, age, trace)
    const candidates = [
      {
        name: values.lowIncome ?? '',
        holds: values.lowIncome !== null,
        monthly: 400,
        third: false,
      },
      { name: '计划生育特殊家庭', holds: values.familyPlanning, monthly: 300, third: false },
      { name: '优待抚恤对象', holds: values.preferential, monthly: 200, third: true },
    ].filter(({ holds }) => holds)
    if (candidates.length === 0) return nothing('不属于三类对象')
    if (age.state !== 'whole' && candidates.some(({ third }) => third))
      open('twoReadings', 'ageBinds')
    const ageFree = (third: boolean): boolean => third && chosen.ageBinds === 'notThird'
    const fitting = candidates.filter(({ third }) => age.state !== 'none' || ageFree(third))
    if (fitting.length === 0) return nothing('未满80周岁')
    const paid = paidFor(fitting)
    if (paid.length === 0) return nothing('当月部分符合，按不计发理解')
    if (paid.length > 1) open('silent', 'several')
    const amounts = paid.map(({ monthly }) => monthly)
    const amount =
      chosen.several === 'sum' ? amounts.reduce((sum, one) => sum + one, 0) : Math.max(...amounts)
    noteAmount(String(amount), paid.map(({ name, monthly }) => `${name}${monthly}元`).join('、'))
    trace.step({
      id: '全年补贴',
      label: '全年补贴（按12个月）',
      formula: '每月补贴×12',
      substituted: `${amount}×12`,
      value: Ratio.of(amount * 12).toText(),
      unit: '元',
      cites: [clauses.amounts],
    })
    return decided(String(amount), `当月补贴${amount}元。`)

    /** Categories that get this month, with the part month decided by the reading. */
    function paidFor<C extends { readonly third: boolean }>(all: readonly C[]): readonly C[] {
      const partly = (third: boolean): boolean =>
        values.stay === '部分' || (age.state === 'part' && !ageFree(third))
      if (!all.some(({ third }) => partly(third))) return all
      open('silent', 'partMonth')
      return chosen.partMonth === 'none' ? all.filter(({ third }) => !partly(third)) : all
    }
    function noteAmount(value: string, substituted: string): void {
      trace.step({
        id: '每月补贴',
        label: '每月补贴',
        formula: '低保（边缘）400元、计生特殊家庭300元、优待抚恤对象200元',
        substituted,
        value,
        unit: '元',
        cites: [clauses.groups, clauses.amounts],
      })
    }
    function nothing(reason: string) {
      noteAmount('0', reason)
      return decided('0', `${reason}，当月补贴0元。`)
    }
  },
  examples: hardshipElderExamples,
})
