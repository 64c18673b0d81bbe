import type { Inputs, Readings } from '../calculator'
import { defineCalculator } from '../evaluate'
import { opener } from '../open-point'
import { decided } from '../verdicts'
import { ageDateOf, ageInputs, ageReading, ageStep, dateProblems, isAtMost } from './age-limit'
import { documentNumber, inForceFrom } from './document'
import { recruitedTalentClassExamples } from './recruited-talent-class-examples'
import { clauses } from './recruited-talent-clauses'

type ClauseName = keyof typeof clauses
const honour = (group: string, clause: ClauseName, label: string) =>
  ({ kind: 'flag', label, optional: true, group, cite: clauses[clause] }) as const
const [a, b, c] = ['A类条件', 'B类条件', 'C类条件']
const inputs = {
  workplace: {
    kind: 'choice',
    label: '现工作单位',
    cite: clauses.scope,
    choices: [
      { value: '海门区外教育系统', label: '海门区外教育系统' },
      { value: '其他', label: '海门区内或非教育系统' },
    ],
  },
  willing: {
    kind: 'flag',
    label: '自愿在海门公办学校或事业单位服务不少于6年',
    cite: clauses.scope,
  },
  ...ageInputs,
  nationalPlan: honour(a, 'a1', '国家“万人计划”教学名师'),
  nationalSpecial: honour(a, 'a2', '国家级教学成果特等奖'),
  nationallyKnown: honour(a, 'a3', '全国知名校长、知名教师'),
  provincialTop: honour(b, 'b1', '人民教育家培养对象、苏教名家等省级最高层次培养对象'),
  nationalFirst: honour(b, 'b2', '国家级教学成果一等奖'),
  provincialSpecial: honour(b, 'b2', '省级教学成果特等奖（不设特等奖的为一等奖）'),
  specialTeacher: honour(b, 'b3', '省特级教师'),
  seniorTeacher: honour(b, 'b3', '正高级教师'),
  provincialPrincipal: honour(b, 'b4', '省级名校长'),
  provincialMaster: honour(b, 'b4', '省级教学名师（文件印作“教学教师”）'),
  prefectureLeader: honour(c, 'c1', '任期内地级市学科带头人'),
  prefectureBackbone: honour(c, 'c1', '任期内地级市骨干教师'),
  countyCityLeader: honour(c, 'c1', '任期内县级市学科带头人'),
  districtLeader: honour(c, 'c1', '任期内县（区）学科带头人（非县级市）'),
  contest: honour(c, 'c2', '省级青年教师基本功大赛或评优课最高奖项'),
  specialTalent: honour(c, 'c3', '有特殊才能的专业技术人员（奥赛教练、技能大赛金牌等）'),
} as const satisfies Inputs

const readings = {
  nationallyKnown: {
    question: '“全国知名校长、知名教师”没有标准，须由区教育体育局认定',
    options: [
      { value: 'recognised', label: '经认定为知名的，列A类（推定）' },
      { value: 'not', label: '未经认定，不按此条' },
    ],
    cites: [clauses.a3],
  },
  printedTeacher: {
    question: '“教学教师”疑为“教学名师”之误',
    options: [
      { value: 'master', label: '按“教学名师”（推定）' },
      { value: 'literal', label: '按印文，教学名师不在此列' },
    ],
    cites: [clauses.b4],
  },
  district: {
    question: '“县级市学科带头人”是否包括县、区的学科带头人，文件未写明',
    options: [
      { value: 'literal', label: '按字面只限县级市（推定）' },
      { value: 'sameLevel', label: '包括同级的县、区' },
    ],
    cites: [clauses.c1],
  },
  ageDate: ageReading(clauses.c1),
} as const satisfies Readings

/** Class of a talent recruited from outside, 海政办发〔2022〕72号 一、（一）; the highest class counts (推定). */
export const recruitedTalentClass = defineCalculator({
  id: 'haimen-office-2022-72/recruited-talent-class',
  title: '特聘人才类别',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  check: dateProblems,
  compute(values, chosen, trace) {
    const open = opener(trace, readings, chosen)
    const result = (value: string, formula: string, cited: readonly ClauseName[]) => {
      trace.step({
        id: '类别',
        label: '特聘人才类别',
        formula,
        value,
        cites: cited.map((name) => clauses[name]),
        ...(value === '不符合' ? {} : { assumption: '符合多类条件的取最高一类（推定）' }),
      })
      return decided(
        value,
        value === '不符合' ? `不符合：${formula}。` : `符合${value}：${formula}。`,
      )
    }
    if (values.workplace !== '海门区外教育系统')
      return result('不符合', '现不在海门区外教育系统工作', ['scope'])
    if (!values.willing) return result('不符合', '未自愿服务不少于6年', ['scope'])
    if (values.nationalPlan) return result('A类', inputs.nationalPlan.label, ['a1'])
    if (values.nationalSpecial) return result('A类', inputs.nationalSpecial.label, ['a2'])
    if (values.nationallyKnown) {
      open('silent', 'nationallyKnown')
      if (chosen.nationallyKnown === 'recognised')
        return result('A类', inputs.nationallyKnown.label, ['a3'])
    }
    const classB = (
      [
        ['provincialTop', 'b1'],
        ['nationalFirst', 'b2'],
        ['provincialSpecial', 'b2'],
        ['specialTeacher', 'b3'],
        ['seniorTeacher', 'b3'],
        ['provincialPrincipal', 'b4'],
      ] as const
    ).find(([name]) => values[name])
    if (classB !== undefined) return result('B类', inputs[classB[0]].label, [classB[1]])
    if (values.provincialMaster) {
      open('twoReadings', 'printedTeacher')
      if (chosen.printedTeacher === 'master')
        return result('B类', '省级教学名师（文件印作“教学教师”）', ['b4'])
    }
    return classC()

    function classC() {
      const district = values.districtLeader && !values.countyCityLeader
      const candidates = (
        [
          ['prefectureLeader', 45, 'c1'],
          ['prefectureBackbone', 40, 'c1'],
          ['countyCityLeader', 35, 'c1'],
          ['contest', 35, 'c2'],
          ['specialTalent', 45, 'c3'],
        ] as const
      ).filter(([name]) => values[name])
      if (candidates.length === 0 && !district)
        return result('不符合', '没有文件所列条件', ['scope'])
      const onDay = ageDateOf(values, chosen.ageDate)
      open('twoReadings', 'ageDate')
      if (values.hireDate === null)
        trace.warn('年龄按申报之日计算（推定）；聘用时请按聘用日期再核对。')
      for (const [name, years, clause] of candidates)
        trace.step({
          id: `年龄·${inputs[name].label}`,
          label: `年龄（${inputs[name].label}）`,
          ...ageStep(values.birthDate, years, onDay),
          cites: [clauses[clause]],
          assumption: '“以下”含本数，“岁”按周岁，年龄计算日为推定',
        })
      const fits = candidates.find(([, years]) => isAtMost(values.birthDate, years, onDay))
      if (fits !== undefined) return result('C类', inputs[fits[0]].label, [fits[2]])
      if (district && isAtMost(values.birthDate, 35, onDay)) {
        open('twoReadings', 'district')
        if (chosen.district === 'sameLevel')
          return result('C类', inputs.districtLeader.label, ['c1'])
        return result('不符合', '县（区）学科带头人不在“县级市”之列', ['c1'])
      }
      return result('不符合', '年龄超过上限', ['c1', 'c2', 'c3'])
    }
  },
  examples: recruitedTalentClassExamples,
})
