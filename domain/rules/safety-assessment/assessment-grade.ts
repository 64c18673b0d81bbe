import { Ratio } from '../../quantity/ratio'
import type { Inputs, Readings } from '../calculator'
import { defineCalculator } from '../evaluate'
import { opener } from '../open-point'
import { decided } from '../verdicts'
import { assessmentGradeExamples } from './assessment-grade-examples'
import { cite, documentNumber, inForceFrom } from './document'

const clause = '二、3'
const clauses = {
  weights: cite(
    clause,
    '目标考核计分采取百分制折算，安全生产考核成绩和消防工作考核成绩分别以80%和20%计入考核总成绩',
  ),
  grades: cite(
    clause,
    '考核总成绩得分90分以上为优秀，80-89分为良好，70-79分为合格，69分及以下为不合格',
  ),
  safetyBasis: cite(
    clause,
    '安全生产工作考核依据：《2022年度区镇党委政府（管委会）履行安全生产工作责任考核评价计分细则》（见附件1）、《南通市海门区安全生产应急管理防灾减灾“双百分制”考核办法》（海政传发〔2022〕30号）、《2022年各区镇党委政府和区安委会成员单位履行安全生产工作责任考核评价指标》（海安委办〔2022〕48号）',
  ),
  fireBasis: cite(
    clause,
    '消防工作考核依据：《2022年度区镇党委政府（管委会）消防工作考核评价计分细则》（见附件2）',
  ),
  period: cite('四、1', '目标考核时间从2022年1月1日起至2022年12月31日止'),
}

const score = (label: string) =>
  ({ kind: 'number', label, unit: '分', atLeast: '0', cite: clauses.weights }) as const
const fullMark = (label: string) =>
  ({
    kind: 'number',
    label,
    unit: '分',
    moreThan: '0',
    cite: clauses.weights,
    help: '计分细则（附件）未收录，按考核表的满分填写。',
  }) as const
const inputs = {
  unit: {
    kind: 'choice',
    label: '被考核单位',
    cite: clauses.fireBasis,
    choices: [
      { value: '区镇', label: '区镇党委政府（管委会）' },
      { value: '部门', label: '部门（区安委会成员单位）' },
    ],
  },
  safety: score('安全生产考核得分'),
  safetyFull: fullMark('安全生产考核满分'),
  fire: score('消防工作考核得分'),
  fireFull: fullMark('消防工作考核满分'),
} as const satisfies Inputs

const readings = {
  between: {
    question: '总成绩落在89至90、79至80、69至70分之间，文件未规定等次，以考核部门为准',
    options: [
      { value: 'lowerBound', label: '未达下限的归低一等次（推定）' },
      { value: 'rounded', label: '四舍五入取整后定等次' },
    ],
    cites: [clauses.grades],
  },
  departmentFire: {
    question: '消防考核依据只列区镇，部门的消防成绩按什么计，文件未规定',
    options: [
      { value: 'asGiven', label: '按录入的消防成绩以20%计入（推定）' },
      { value: 'safetyOnly', label: '只按安全生产成绩' },
    ],
    cites: [clauses.fireBasis],
  },
} as const satisfies Readings

const hundred = Ratio.of(100)
const grades = [
  { from: 90, name: '优秀' },
  { from: 80, name: '良好' },
  { from: 70, name: '合格' },
] as const
const gradeOf = (total: Ratio): string =>
  grades.find(({ from }) => total.atLeast(Ratio.of(from)))?.name ?? '不合格'
/** Between the whole numbers that end one band and begin the next; the printed bands leave it out. */
const isBetween = (total: Ratio): boolean =>
  grades.some(({ from }) => total.moreThan(Ratio.of(from - 1)) && total.lessThan(Ratio.of(from)))

/** Total score and grade of 2022, 海政办发〔2022〕81号 二、3; compared unrounded, the text rounds nothing. */
export const assessmentGrade = defineCalculator({
  id: 'haimen-office-2022-81/assessment-grade',
  title: '2022年度安全生产和消防工作考核总成绩',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  check: (values) =>
    (
      [
        ['safety', 'safetyFull'],
        ['fire', 'fireFull'],
      ] as const
    ).flatMap(([got, full]) => {
      const [points, most] = [values[got], values[full]]
      return points !== undefined && most !== undefined && points.moreThan(most)
        ? [
            {
              input: got,
              label: inputs[got].label,
              reason: '高于满分',
              remedy: '请核对得分和满分',
            },
          ]
        : []
    }),
  compute(values, chosen, trace) {
    const open = opener(trace, readings, chosen)
    const converted = (id: string, [got, full]: readonly [Ratio, Ratio]): Ratio => {
      const value = got.dividedBy(full).times(hundred)
      trace.step({
        id,
        label: `${id}（百分制）`,
        formula: '得分÷满分×100',
        substituted: `${got.toText()}÷${full.toText()}×100`,
        value: value.toFixed(2),
        unit: '分',
        cites: [clauses.weights, id === '安全生产成绩' ? clauses.safetyBasis : clauses.fireBasis],
      })
      return value
    }
    const safety = converted('安全生产成绩', [values.safety, values.safetyFull])
    const fire = converted('消防工作成绩', [values.fire, values.fireFull])
    if (values.unit === '部门') open('silent', 'departmentFire')
    const safetyOnly = values.unit === '部门' && chosen.departmentFire === 'safetyOnly'
    const total = safetyOnly
      ? safety
      : safety
          .times(Ratio.of(80))
          .plus(fire.times(Ratio.of(20)))
          .dividedBy(hundred)
    trace.step({
      id: '考核总成绩',
      label: '考核总成绩',
      formula: safetyOnly ? '安全生产成绩' : '安全生产成绩×80%+消防工作成绩×20%',
      substituted: safetyOnly ? safety.toText() : `${safety.toText()}×80%+${fire.toText()}×20%`,
      value: total.toFixed(2),
      unit: '分',
      cites: [clauses.weights],
    })
    const between = isBetween(total)
    if (between) {
      open('silent', 'between')
      trace.warn('总成绩落在分数段空档，以考核部门为准。')
    }
    const grade = gradeOf(between && chosen.between === 'rounded' ? total.rounded(0) : total)
    trace.step({
      id: '等次',
      label: '等次',
      formula: '90分以上优秀，80-89分良好，70-79分合格，69分及以下不合格',
      substituted: `${total.toFixed(2)}分`,
      value: grade,
      cites: [clauses.grades, clauses.period],
      ...(total.equals(Ratio.of(90))
        ? { assumption: '“以上”含本数（民法典第1259条，文件本身未写明）' }
        : between
          ? { assumption: '分数段空档的归属为推定' }
          : {}),
    })
    trace.warn(
      '计分细则（附件1、附件2）和三项安全生产考核依据怎样合成一个成绩，文件未收录、未规定。',
    )
    return decided(grade, `考核总成绩${total.toFixed(2)}分，${grade}。`)
  },
  examples: assessmentGradeExamples,
})
