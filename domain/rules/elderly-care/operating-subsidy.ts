import { Ratio } from '../../quantity/ratio'
import type { CheckableOf, Inputs, Problem, Readings } from '../calculator'
import { neededProblems } from '../case-checks'
import { defineCalculator } from '../evaluate'
import { opener } from '../open-point'
import { decided, notApplicable } from '../verdicts'
import { cite, documentNumber, moneyRulesFrom } from './document'
import { operatingSubsidyExamples } from './operating-subsidy-examples'

const assessment = '三、（五）2'
const clauses = {
  since: cite(
    assessment,
    '2023年起，建立以质量和效益为导向的养老机构绩效考核机制，并将考核结果与年度运营补贴发放相挂钩',
  ),
  first: cite(assessment, '对考核第一等次的养老机构，年度运营补贴标准在原有标准基础上上浮20%'),
  second: cite(assessment, '对考核第二等次的养老机构，年度运营补贴标准在原有标准基础上上浮10%'),
  third: cite(assessment, '对考核第三等次的养老机构，年度运营补贴按原标准执行'),
  veto: cite(
    assessment,
    '对年度内发生安全生产责任事故、因欺老虐老行为、涉嫌非法集资、疫情防控落实不到位等造成严重社会影响的养老机构，取消当年度运营补贴',
  ),
  downgraded: cite('三、（五）4', '对降级的养老机构在星级有效期内不享受床位运营补贴'),
  original: cite(
    '三、（六）1（4）',
    '公建民营（含国企运营）、民营养老机构运营补贴按原有补贴标准经运营管理绩效考核后发放',
  ),
  government: cite(
    '三、（六）1（4）',
    '政府出资建设并运营的养老机构（农村敬老院）不享受床位运营补贴',
  ),
}

const inputs = {
  year: {
    kind: 'number',
    label: '补贴年度',
    unit: '年',
    atLeast: '2000',
    atMost: '2199',
    cite: clauses.since,
  },
  operator: {
    kind: 'choice',
    label: '运营方式',
    cite: clauses.original,
    choices: [
      { value: '公建民营', label: '公建民营（含国企运营）', aliases: ['国企运营'] },
      { value: '民营', label: '民营' },
      { value: '政府出资建设并运营', label: '政府出资建设并运营（农村敬老院）' },
    ],
  },
  originalSubsidy: {
    kind: 'number',
    label: '按原有标准的年度运营补贴',
    unit: '元',
    atLeast: '0',
    optional: true,
    cite: clauses.original,
    help: '文件未规定原有标准，由用户录入。',
    shownWhen: { input: 'operator', oneOf: ['公建民营', '民营'] },
  },
  grade: {
    kind: 'choice',
    label: '绩效考核等次',
    optional: true,
    cite: clauses.since,
    help: '五个方面的分值文件未规定，只录入考核部门确定的等次。',
    choices: [
      { value: '第一等次', label: '第一等次' },
      { value: '第二等次', label: '第二等次' },
      { value: '第三等次', label: '第三等次' },
    ],
    shownWhen: { input: 'operator', oneOf: ['公建民营', '民营'] },
  },
  event: {
    kind: 'choice',
    label: '年度内发生的情形',
    optional: true,
    cite: clauses.veto,
    choices: [
      { value: '安全生产责任事故', label: '安全生产责任事故' },
      { value: '欺老虐老行为', label: '欺老虐老行为' },
      { value: '涉嫌非法集资', label: '涉嫌非法集资' },
      { value: '疫情防控落实不到位', label: '疫情防控落实不到位' },
      { value: '其他', label: '其他情形（“等”）' },
    ],
    shownWhen: { input: 'operator', oneOf: ['公建民营', '民营'] },
  },
  severe: {
    kind: 'flag',
    label: '造成严重社会影响',
    optional: true,
    cite: clauses.veto,
    shownWhen: { input: 'operator', oneOf: ['公建民营', '民营'] },
  },
  downgraded: {
    kind: 'flag',
    label: '已被降级且在星级有效期内',
    optional: true,
    cite: clauses.downgraded,
  },
} as const satisfies Inputs

const readings = {
  accidentAlone: {
    question: '“造成严重社会影响”是否也限定安全生产责任事故，文件可作两种理解',
    options: [
      { value: 'needsSevere', label: '也限定，未造成严重社会影响的不取消（推定）' },
      { value: 'alone', label: '不限定，发生责任事故即取消' },
    ],
    cites: [clauses.veto],
  },
  otherEvent: {
    question: '“等”之外未列明的情形造成严重社会影响的，是否取消补贴',
    options: [
      { value: 'counts', label: '取消，由考核部门认定（推定）' },
      { value: 'listedOnly', label: '只限列明的四种情形' },
    ],
    cites: [clauses.veto],
  },
} as const satisfies Readings

const grades: Readonly<
  Record<string, { readonly percent: number; readonly cite: 'first' | 'second' | 'third' }>
> = {
  第一等次: { percent: 120, cite: 'first' },
  第二等次: { percent: 110, cite: 'second' },
  第三等次: { percent: 100, cite: 'third' },
}

/** The veto hangs on an event and its effect: an effect of nothing must not pass for no veto. */
const eventProblems = ({ event, severe }: CheckableOf<typeof inputs>): readonly Problem[] =>
  event === null && severe === true
    ? [
        {
          input: 'event',
          label: inputs.event.label,
          reason: '未填写，而“造成严重社会影响”填了是',
          remedy: '请选择造成该影响的情形；没有发生的，把“造成严重社会影响”改为否',
        },
      ]
    : []

/** Yearly operating subsidy after assessment, 海政办发〔2022〕70号 三、（五）2, 4 and （六）1（4）. */
export const operatingSubsidy = defineCalculator({
  id: 'haimen-office-2022-70/operating-subsidy',
  title: '养老机构年度运营补贴',
  documentNumber,
  inForceFrom: moneyRulesFrom,
  clauses,
  inputs,
  readings,
  check: (values) =>
    values.operator === '公建民营' || values.operator === '民营'
      ? [...neededProblems(inputs, values, ['originalSubsidy', 'grade']), ...eventProblems(values)]
      : [],
  compute(values, chosen, trace) {
    const open = opener(trace, readings, chosen)
    if (values.year.lessThan(Ratio.of(2023)))
      return notApplicable('绩效考核与运营补贴挂钩自2023年起。', clauses.since)
    const none = (id: string, cite: keyof typeof clauses, reason: string) => {
      trace.step({ id, label: id, formula: reason, value: '0', unit: '元', cites: [clauses[cite]] })
      return decided('0', `${reason}，年度运营补贴0元。`)
    }
    if (values.operator === '政府出资建设并运营')
      return none('运营方式', 'government', '政府出资建设并运营的不享受床位运营补贴')
    if (values.downgraded)
      return none('星级', 'downgraded', '降级的在星级有效期内不享受床位运营补贴')
    if (vetoed())
      return none(
        '取消情形',
        'veto',
        `年度内发生${values.event === '其他' ? '其他情形' : (values.event ?? '')}，取消当年度运营补贴`,
      )
    const grade = grades[values.grade ?? '']
    if (grade === undefined || values.originalSubsidy === null)
      throw new RangeError('unchecked grade')
    const amount = values.originalSubsidy.times(Ratio.of(grade.percent)).dividedBy(Ratio.of(100))
    trace.step({
      id: '年度运营补贴',
      label: '年度运营补贴',
      formula: `原有标准×${grade.percent}%`,
      substituted: `${values.originalSubsidy.toText()}×${grade.percent}%`,
      value: amount.toText(),
      unit: '元',
      cites: [clauses.original, clauses[grade.cite]],
    })
    trace.warn('原有补贴标准不在文件内，结果以用户录入的标准为前提。')
    return decided(amount.toText(), `${values.grade ?? ''}，年度运营补贴${amount.toText()}元。`)

    function vetoed(): boolean {
      if (values.event === null) return false
      if (values.event === '安全生产责任事故' && !values.severe) {
        open('twoReadings', 'accidentAlone')
        return chosen.accidentAlone === 'alone'
      }
      if (values.event === '其他' && values.severe) {
        open('twoReadings', 'otherEvent')
        return chosen.otherEvent === 'counts'
      }
      return values.severe
    }
  },
  examples: operatingSubsidyExamples,
})
