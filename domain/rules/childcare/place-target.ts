import { Ratio } from '../../quantity/ratio'
import type { Example } from '../calculator'
import { wholeNumberProblems } from '../case-checks'
import { defineCalculator } from '../evaluate'
import { shownBeside, type Limit } from '../limit'
import { openPoint } from '../open-point'
import { cite, documentNumber, inForceFrom } from './document'

const clauses = {
  target: cite('二、', '每千人拥有 3 岁以下婴幼儿托位数达到 4.8 个'),
  year: cite(
    '二、',
    '到 2025 年，全市婴幼儿照护服务的政策法规体系、标准规范体系、监督管理体系和支持保障体系构建完善',
  ),
}

const inputs = {
  residents: {
    kind: 'number',
    label: '常住人口',
    unit: '人',
    moreThan: '0',
    cite: clauses.target,
    help: '人口数文件未规定，由用户录入。',
  },
  registered: {
    kind: 'number',
    label: '户籍人口',
    unit: '人',
    moreThan: '0',
    optional: true,
    cite: clauses.target,
    help: '人口数文件未规定，由用户录入；要与常住人口口径比较时填写。',
  },
  places: {
    kind: 'number',
    label: '现有托位数',
    unit: '个',
    atLeast: '0',
    cite: clauses.target,
  },
} as const

const readings = {
  population: {
    question: '“每千人”按常住人口还是户籍人口计，文件未规定',
    options: [
      { value: 'residents', label: '按常住人口计（推定）' },
      { value: 'registered', label: '按户籍人口计' },
    ],
    cites: [clauses.target],
  },
} as const

const target: Limit = { compare: 'atLeast', value: '4.8', unit: '个' }
const perThousand = Ratio.from(target.value)
const thousand = Ratio.of(1000)

/** Five decimals, and more where five would look like the 4.8 that is missed. */
function shownRate(rate: Ratio): string {
  const text = rate.toText(5)
  return text === target.value ? shownBeside(rate, target) : text
}

const place = (residents: string, places: string, needed: string, value: string): Example => ({
  name: `人口${residents}人、托位${places}个，应有${needed}个，${value}`,
  inputs: { residents, places },
  steps: { 应有托位: needed },
  outcome: { kind: 'silent', value },
})

const examples: readonly Example[] = [
  place('785092', '0', '3769', '未达到'),
  {
    name: '托位3768个，每千人4.79944个未达到',
    inputs: { residents: '785092', places: '3768' },
    steps: { 折算托位: '3768.4416', 每千人托位: '4.79944', 缺口: '1' },
    outcome: { kind: 'silent', value: '未达到' },
  },
  {
    name: '托位3769个，每千人4.80071个达到',
    inputs: { residents: '785092', places: '3769' },
    steps: { 每千人托位: '4.80071', 缺口: '0' },
    outcome: { kind: 'silent', value: '达到' },
  },
  {
    name: '人口1000001人、托位4800个，每千人4.7999952个，不显示成4.8，未达到',
    inputs: { residents: '1000001', places: '4800' },
    steps: {
      折算托位: '4800.0048',
      应有托位: '4801',
      每千人托位: '4.7999952',
      缺口: '1',
    },
    outcome: { kind: 'silent', value: '未达到' },
  },
  {
    name: '人口1000000人、托位4800个，恰为每千人4.8个，达到',
    inputs: { residents: '1000000', places: '4800' },
    steps: { 每千人托位: '4.8', 缺口: '0' },
    outcome: { kind: 'silent', value: '达到' },
  },
  place('1000', '4', '5', '未达到'),
  place('1000', '5', '5', '达到'),
  place('50000', '240', '240', '达到'),
  place('50000', '239', '240', '未达到'),
  {
    name: '按户籍人口计结果不同',
    inputs: { residents: '50000', registered: '51000', places: '240' },
    readings: { population: 'registered' },
    steps: { 应有托位: '245', 缺口: '5' },
    outcome: { kind: 'silent', value: '未达到' },
  },
  {
    name: '户籍人口填写后仍按常住人口推定',
    inputs: { residents: '50000', registered: '51000', places: '240' },
    outcome: { kind: 'silent', value: '达到' },
  },
]

/** 每千人托位数, 溧政办发〔2023〕23号 二、; a target for 2025 only, there is none for the years before. */
export const placeTarget = defineCalculator({
  id: 'liyang-office-2023-23/place-target',
  title: '每千人3岁以下婴幼儿托位数',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  check: (values) => wholeNumberProblems(inputs, values, ['residents', 'registered', 'places']),
  compute({ residents, registered, places }, chosen, trace) {
    const { question } = readings.population
    if (registered === null)
      trace.gap({
        kind: 'silent',
        reading: null,
        question,
        used: '按常住人口计（推定）；填写户籍人口后可切换',
        cites: [clauses.target],
      })
    else trace.gap(openPoint('silent', 'population', readings.population, chosen.population))
    const byRegistered = registered !== null && chosen.population === 'registered'
    const population = byRegistered ? registered : residents
    const exact = population.times(perThousand).dividedBy(thousand)
    const needed = exact.ceiling()
    trace.step({
      id: '折算托位',
      label: '按目标折算',
      formula: '人口×4.8÷1000',
      substituted: `${population.toText(12)}×4.8÷1000`,
      value: exact.toText(12),
      unit: '个',
      cites: [clauses.target],
      assumption: byRegistered ? '按户籍人口计' : '按常住人口计（推定）',
    })
    trace.step({
      id: '应有托位',
      label: '应有托位数',
      formula: '折算数不足1个的进1',
      substituted: exact.toText(12),
      value: needed.toText(12),
      unit: '个',
      cites: [clauses.target],
    })
    trace.step({
      id: '每千人托位',
      label: '每千人托位数',
      formula: '现有托位数÷人口×1000',
      substituted: `${places.toText(12)}÷${population.toText(12)}×1000`,
      value: shownRate(places.times(thousand).dividedBy(population)),
      unit: '个',
      cites: [clauses.target],
    })
    trace.step({
      id: '缺口',
      label: '托位缺口',
      formula: '应有托位数-现有托位数，不小于0',
      substituted: `${needed.toText(12)}-${places.toText(12)}`,
      value: Ratio.max(Ratio.zero, needed.minus(places)).toText(12),
      unit: '个',
      cites: [clauses.target],
    })
    trace.step({
      id: '目标年份',
      label: '目标年份',
      formula: '到2025年',
      value: '2025',
      cites: [clauses.year],
    })
    trace.warn('人口数由用户录入；2025年以前的年度托位目标文件未规定。')
    const value = places.atLeast(exact) ? '达到' : '未达到'
    return {
      kind: 'decided',
      value,
      summary: `应有托位${needed.toText(12)}个，现有${places.toText(12)}个，${value}每千人4.8个的目标。`,
    }
  },
  examples,
})
