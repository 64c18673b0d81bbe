import type { Example, Problem } from '../calculator'
import { defineCalculator } from '../evaluate'
import { cite, documentNumber, inForceFrom } from './document'

const clauses = {
  admission: cite('三、（四）13', '在为守信主体申办入院时提供更加便捷的服务'),
  higher: cite(
    '三、（四）13',
    '如申请人或其子女个人信用等级较高的（两者取其高），鼓励公办养老机构和民办养老机构在日常服务上提供更多便利',
  ),
}

const inputs = {
  scale: {
    kind: 'text',
    label: '信用等级从高到低',
    cite: clauses.higher,
    help: '等级名称文件未规定，由用户录入，用“>”隔开，如A>B>C。',
  },
  applicant: {
    kind: 'text',
    label: '申请人信用等级',
    optional: true,
    cite: clauses.higher,
    help: '没有评级的留空。',
  },
  children: {
    kind: 'text',
    label: '各子女信用等级',
    optional: true,
    cite: clauses.higher,
    help: '多名子女用“、”隔开；没有子女或没有评级的留空。',
  },
} as const

const scaleOf = (text: string): readonly string[] =>
  text.split(/[>＞]/).map((grade) => grade.trim())
const childrenOf = (text: string | null): readonly string[] =>
  (text ?? '')
    .split(/[、，,]/)
    .map((grade) => grade.trim())
    .filter((grade) => grade !== '')

const unknown = '没有信用等级'

const family = (applicant: string, children: string, value: string): Example => ({
  name: `申请人${applicant || '未评级'}、子女${children || '无'}，取${value}`,
  inputs: { scale: 'A>B>C', applicant, children },
  steps: { 取高: value, 申办入院: '以守信主体为条件，不看取高的等级' },
  outcome: { kind: 'determined', value },
})

const examples: readonly Example[] = [
  family('C', 'A', 'A'),
  family('B', '', 'B'),
  family('A', 'C', 'A'),
  family('', '', unknown),
  family('C', 'C、B', 'B'),
  family('', 'C', 'C'),
]

/** 养老服务的信用等级, 溧政办发〔2023〕32号 三、（四）13: the higher of applicant and children, for the daily services only. */
export const familyGrade = defineCalculator({
  id: 'liyang-office-2023-32/family-grade',
  title: '养老服务信用等级（申请人与子女取高）',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings: {},
  check({ scale, applicant, children }) {
    if (scale === undefined) return []
    const grades = scaleOf(scale)
    const problems: Problem[] = []
    if (grades.includes('') || new Set(grades).size < grades.length)
      problems.push({
        input: 'scale',
        label: inputs.scale.label,
        reason: `“${scale}”中有空缺或重复的等级`,
        remedy: '请按A>B>C的样式填写',
      })
    const unknownIn = (input: 'applicant' | 'children', named: readonly string[]): void => {
      const strange = named.filter((grade) => !grades.includes(grade))
      if (strange.length > 0)
        problems.push({
          input,
          label: inputs[input].label,
          reason: `“${strange.join('、')}”不在所填等级内`,
          remedy: `请填写${grades.join('、')}之一`,
        })
    }
    if (applicant !== undefined && applicant !== null) unknownIn('applicant', [applicant])
    if (children !== undefined) unknownIn('children', childrenOf(children))
    return problems
  },
  compute({ scale, applicant, children }, _chosen, trace) {
    const grades = scaleOf(scale)
    const named = [...(applicant === null ? [] : [applicant]), ...childrenOf(children)]
    const best = grades.find((grade) => named.includes(grade)) ?? unknown
    trace.step({
      id: '取高',
      label: '采用的信用等级',
      formula: '申请人和各子女取其高',
      substituted: `申请人${applicant ?? '未评级'}，子女${children ?? '无'}`,
      value: best,
      cites: [clauses.higher],
      ...(childrenOf(children).length > 1 ? { assumption: '子女不止一人的取最高（推定）' } : {}),
    })
    trace.step({
      id: '申办入院',
      label: '申办入院的便捷服务',
      formula: '守信主体申办入院时提供更加便捷的服务',
      value: '以守信主体为条件，不看取高的等级',
      cites: [clauses.admission],
    })
    trace.warn('等级名称和“较高”的标准由用户录入，文件未规定。')
    return {
      kind: 'decided',
      value: best,
      summary:
        best === unknown
          ? '申请人和子女都没有信用等级，没有“较高”等级的日常服务便利；守信主体申办入院的便捷服务不受影响。'
          : `日常服务便利按${best}级计，是否属于“较高”由养老机构按有关规定认定。`,
    }
  },
  examples,
})
