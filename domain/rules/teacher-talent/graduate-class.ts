import { Ratio } from '../../quantity/ratio'
import type { Inputs, Readings } from '../calculator'
import { neededProblems } from '../case-checks'
import { defineCalculator } from '../evaluate'
import { opener } from '../open-point'
import { decided } from '../verdicts'
import { ageDateOf, ageInputs, ageReading, ageStep, dateProblems, isAtMost } from './age-limit'
import { cite, documentNumber, inForceFrom } from './document'
import { graduateClassExamples } from './graduate-class-examples'

const clause = '一、（二）'
const clauses = {
  scope: cite(
    clause,
    '优秀高校毕业生分A、B、C三类，35周岁及以下，通过公开招聘录用为海门区在编教师，符合下列条件之一',
  ),
  a: cite(
    clause,
    '原“985工程”高校毕业生、双一流建设高校毕业生（一流学科建设高校毕业生须为一流学科专业）以及原“211工程”高校师范类专业的毕业生，需取得全日制普通高校本科毕业证和学位证',
  ),
  b: cite(clause, '取得全日制普通高校硕士研究生或博士研究生毕业证和学位证'),
  cSenior: cite(
    clause,
    '我区高中优秀毕业生，高考录取为乡村定向师范生，当年高考成绩达国家一流建设高校录取分数线（江苏省录取分数线），按要求入职我区公办学校',
  ),
  cJunior: cite(
    clause,
    '我区初中优秀毕业生，录取为乡村定向师范生，当年中考成绩居全区前500名，按要求入职我区公办学校',
  ),
}

const localSenior = { input: 'local', oneOf: ['高中毕业生'] } as const
export const inputs = {
  ...ageInputs,
  recruited: {
    kind: 'flag',
    label: '通过公开招聘录用为海门区在编教师',
    cite: clauses.scope,
  },
  school: {
    kind: 'choice',
    label: '本科毕业高校',
    cite: clauses.a,
    help: '属于几类的填其中一类即可。',
    choices: [
      { value: '原985', label: '原“985工程”高校' },
      { value: '一流大学', label: '双一流建设高校（一流大学）' },
      { value: '一流学科专业', label: '一流学科建设高校的一流学科专业' },
      { value: '原211师范类', label: '原“211工程”高校师范类专业' },
      { value: '其他', label: '其他高校或专业（含211非师范类、非一流学科专业）' },
    ],
  },
  bachelor: {
    kind: 'flag',
    label: '有全日制普通高校本科毕业证和学位证',
    cite: clauses.a,
  },
  degree: {
    kind: 'choice',
    label: '全日制普通高校研究生（毕业证和学位证）',
    optional: true,
    cite: clauses.b,
    choices: [
      { value: '硕士', label: '硕士研究生' },
      { value: '博士', label: '博士研究生' },
    ],
  },
  eliteDegree: {
    kind: 'flag',
    label: '研究生毕业于上述A类高校（专业）',
    optional: true,
    cite: clauses.a,
    shownWhen: { input: 'degree', oneOf: ['硕士', '博士'] },
  },
  local: {
    kind: 'choice',
    label: '乡村定向师范生来源',
    optional: true,
    cite: clauses.cSenior,
    choices: [
      { value: '高中毕业生', label: '我区高中优秀毕业生' },
      { value: '初中毕业生', label: '我区初中优秀毕业生' },
    ],
  },
  score: {
    kind: 'number',
    label: '当年高考成绩',
    unit: '分',
    atLeast: '0',
    optional: true,
    cite: clauses.cSenior,
    shownWhen: localSenior,
  },
  line: {
    kind: 'number',
    label: '当年国家一流建设高校录取分数线（江苏省）',
    unit: '分',
    moreThan: '0',
    optional: true,
    cite: clauses.cSenior,
    help: '文件未规定，由用户录入。',
    shownWhen: localSenior,
  },
  rank: {
    kind: 'number',
    label: '当年中考成绩全区名次',
    unit: '名',
    atLeast: '1',
    optional: true,
    cite: clauses.cJunior,
    shownWhen: { input: 'local', oneOf: ['初中毕业生'] },
  },
  joined: {
    kind: 'flag',
    label: '按要求入职我区公办学校',
    optional: true,
    cite: clauses.cSenior,
    shownWhen: { input: 'local', oneOf: ['高中毕业生', '初中毕业生'] },
  },
} as const satisfies Inputs

const readings = {
  ageDate: ageReading(clauses.scope),
  school: {
    question: 'A类高校看本科还是也看研究生毕业高校，文件可作两种理解',
    options: [
      { value: 'bachelor', label: '看本科毕业高校（推定）' },
      { value: 'any', label: '研究生毕业于A类高校的也算' },
    ],
    cites: [clauses.a],
  },
} as const satisfies Readings

/** Class of an outstanding graduate, 海政办发〔2022〕72号 一、（二）; the highest class counts (推定). */
export const graduateClass = defineCalculator({
  id: 'haimen-office-2022-72/graduate-class',
  title: '优秀高校毕业生类别',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  check: (values) => [
    ...dateProblems(values),
    ...(values.local === '高中毕业生' ? neededProblems(inputs, values, ['score', 'line']) : []),
    ...(values.local === '初中毕业生' ? neededProblems(inputs, values, ['rank']) : []),
  ],
  compute(values, chosen, trace) {
    const open = opener(trace, readings, chosen)
    const result = (value: string, formula: string, cited: keyof typeof clauses) => {
      trace.step({
        id: '类别',
        label: '优秀高校毕业生类别',
        formula,
        value,
        cites: [clauses[cited]],
      })
      return decided(
        value,
        value === '不符合' ? `不符合：${formula}。` : `符合${value}：${formula}。`,
      )
    }
    if (!values.recruited) return result('不符合', '未通过公开招聘录用为海门区在编教师', 'scope')
    const onDay = ageDateOf(values, chosen.ageDate)
    open('twoReadings', 'ageDate')
    if (values.hireDate === null)
      trace.warn('年龄按报名之日计算（推定）；录用时请按录用日期再核对。')
    trace.step({
      id: '年龄',
      label: '年龄（35周岁及以下）',
      ...ageStep(values.birthDate, 35, onDay),
      cites: [clauses.scope],
      assumption: '年龄计算日为推定',
    })
    if (!isAtMost(values.birthDate, 35, onDay)) return result('不符合', '超过35周岁', 'scope')
    if (values.bachelor && values.school !== '其他')
      return result('A类', `本科${values.school}`, 'a')
    if (values.bachelor && values.degree !== null && values.eliteDegree) {
      open('twoReadings', 'school')
      if (chosen.school === 'any') return result('A类', '研究生毕业于A类高校', 'a')
    }
    if (values.degree !== null) return result('B类', `全日制${values.degree}研究生`, 'b')
    if (values.local === null) return result('不符合', '没有文件所列条件', 'scope')
    const senior = values.local === '高中毕业生'
    const cited = senior ? 'cSenior' : 'cJunior'
    const { score, line, rank } = values
    const good = senior
      ? score !== null && line !== null && score.atLeast(line)
      : rank !== null && !rank.moreThan(Ratio.of(500))
    trace.step({
      id: '成绩',
      label: senior ? '高考成绩' : '中考名次',
      formula: senior ? '达国家一流建设高校录取分数线' : '居全区前500名',
      substituted: senior
        ? `${score?.toText() ?? ''}分，分数线${line?.toText() ?? ''}分`
        : `第${rank?.toText() ?? ''}名`,
      value: good ? '达到' : '未达到',
      cites: [clauses[cited]],
    })
    if (senior) trace.warn('录取分数线不在文件内，结果以用户录入的分数线为前提。')
    if (!good) return result('不符合', senior ? '高考成绩未达分数线' : '中考成绩在500名以外', cited)
    if (!values.joined) return result('不符合', '未按要求入职我区公办学校', cited)
    return result('C类', senior ? '高中毕业生定向师范' : '初中毕业生定向师范', cited)
  },
  examples: graduateClassExamples,
})
