import { Ratio } from '../../quantity/ratio'
import type { Inputs, Readings } from '../calculator'
import { defineCalculator } from '../evaluate'
import { opener } from '../open-point'
import { decided, notApplicable } from '../verdicts'
import { documentNumber, inForceFrom } from './document'
import { homeGrownTalentExamples } from './home-grown-talent-examples'
import { clauses, honours, type Honour, type HonourName } from './home-grown-talent-honours'

const flag = (name: HonourName) =>
  ({
    kind: 'flag',
    label: honours[name].label,
    optional: true,
    cite: clauses[honours[name].cites[0]],
  }) as const
const inputs = {
  teacher: { kind: 'flag', label: '海门区教育系统公办教师', cite: clauses.scope },
  inTerm: {
    kind: 'flag',
    label: '荣誉在任期（培养期）内',
    cite: clauses.term,
    help: '多项荣誉任期不同的，下面只填在任期内的。',
  },
  nationalPlan: flag('nationalPlan'),
  provincialEducator: flag('provincialEducator'),
  otherProvincialTop: flag('otherProvincialTop'),
  seniorSpecial: flag('seniorSpecial'),
  specialTeacher: flag('specialTeacher'),
  provincialPrincipal: flag('provincialPrincipal'),
  pilotPrincipal: flag('pilotPrincipal'),
  provincialMaster: flag('provincialMaster'),
  nantongLeader: flag('nantongLeader'),
  nantongBackbone: flag('nantongBackbone'),
  haimenLeader: flag('haimenLeader'),
  haimenBackbone: flag('haimenBackbone'),
  nantongRising: flag('nantongRising'),
  result: {
    kind: 'choice',
    label: '学年度考核结果',
    cite: clauses.result,
    choices: [
      { value: '优秀', label: '优秀' },
      { value: '合格', label: '合格' },
      { value: '不合格', label: '不合格' },
    ],
  },
  months: {
    kind: 'number',
    label: '学年度发放月数',
    unit: '个月',
    atLeast: '0',
    atMost: '12',
    cite: clauses.schoolYear,
    help: '文件未规定，由用户录入。',
  },
} as const satisfies Inputs

const readings = {
  otherProvincialTop: {
    question: '省级教育系统最高层次培养对象中未列名的其他对象属于B类，但文件未规定其奖励金额',
    options: [
      { value: 'confirm', label: '人工确认，不推算金额（推定）' },
      { value: 'sameClass', label: '按B类所列培养对象每月0.6万元' },
    ],
    cites: [clauses.classB, clauses.money],
  },
  provincialMaster: {
    question: '省教学名师列入D类，但未列奖励金额',
    options: [
      { value: 'confirm', label: '人工确认，不推算金额（推定）' },
      { value: 'sameClass', label: '按D类其他荣誉每月0.2万元' },
    ],
    cites: [clauses.classD, clauses.money],
  },
  unclassed: {
    question: '列有金额但未列入七类的荣誉（正高级特级教师、省教育家型校长培养对象）是否奖励',
    options: [
      { value: 'pay', label: '按所列金额奖励（推定）' },
      { value: 'hold', label: '不按此项奖励' },
    ],
    cites: [clauses.scope, clauses.money],
  },
  cityDistrict: {
    question: '金额一处写“海门市”，类别一处写“海门区”，是否同一荣誉',
    options: [
      { value: 'same', label: '同一荣誉，撤市设区前后名称（推定）' },
      { value: 'literal', label: '按字面不同，人工确认' },
    ],
    cites: [clauses.classF, clauses.classG, clauses.money],
  },
} as const satisfies Readings

const ranked = Object.keys(honours) as readonly HonourName[]
const fromHighest = (names: readonly HonourName[]): readonly HonourName[] =>
  ranked.filter((name) => names.includes(name))

/** Monthly reward of talents of Haimen's own, 海政办发〔2022〕72号 二、. */
export const homeGrownTalentReward = defineCalculator({
  id: 'haimen-office-2022-72/home-grown-talent-reward',
  title: '自主培养教育人才每月奖励',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  compute(values, chosen, trace) {
    const open = opener(trace, readings, chosen)
    if (!values.teacher)
      return notApplicable('自主培养人才须为海门区教育系统公办教师。', clauses.scope)
    const nothing = (reason: string, cited: keyof typeof clauses) => {
      trace.step({
        id: '每月奖励',
        label: '每月奖励',
        formula: reason,
        value: '0',
        unit: '元',
        cites: [clauses[cited]],
      })
      return decided('0', `${reason}，每月奖励0元。`)
    }
    if (!values.inTerm) return nothing('荣誉不在任期内', 'term')
    if (values.result === '不合格') return nothing('考核不合格的不予奖励', 'result')
    const top = highest(ranked.filter((name) => values[name]))
    if (top === null) return nothing('没有所列荣誉', 'scope')
    const { label, amount, cites } = top
    const base = {
      formula: '多个荣誉按最高荣誉',
      substituted: label,
      cites: [...cites.map((name) => clauses[name]), clauses.money, clauses.highest],
    }
    if (amount === null) {
      trace.step({ id: '最高奖励', label: '每月最高奖励', ...base, value: '未列金额' })
      return decided('人工确认', `${label}未列奖励金额，须人工确认。`)
    }
    trace.step({
      id: '最高奖励',
      label: '每月最高奖励',
      ...base,
      value: String(amount),
      unit: '元',
      ...(label.includes('特级') ? { assumption: '不含国家规定的特级教师津贴' } : {}),
    })
    const percent = values.result === '优秀' ? 100 : 80
    const monthly = Ratio.of(amount).times(Ratio.of(percent)).dividedBy(Ratio.of(100))
    trace.step({
      id: '每月奖励',
      label: '每月奖励',
      formula: `最高额×${percent}%（考核${values.result}）`,
      substituted: `${amount}×${percent}%`,
      value: monthly.toText(),
      unit: '元',
      cites: [clauses.result],
    })
    const yearly = monthly.times(values.months)
    trace.step({
      id: '学年度奖励',
      label: '学年度奖励',
      formula: '每月奖励×发放月数',
      substituted: `${monthly.toText()}×${values.months.toText()}`,
      value: yearly.toText(),
      unit: '元',
      cites: [clauses.schoolYear],
      assumption: '按学年度发放几个月文件未规定，按录入的月数',
    })
    trace.warn('学年度发放月数文件未规定，学年度奖励以用户录入的月数为前提。')
    return decided(
      monthly.toText(),
      `${label}，考核${values.result}，每月奖励${monthly.toText()}元。`,
    )

    /** The highest honour that counts under the readings; only what can change it is noted as open. */
    function highest(names: readonly HonourName[]): Honour | null {
      const [first, ...rest] = names
      if (first === undefined) return null
      const honour = honours[first]
      if (honour.open === 'unclassed') {
        // Nothing below changes if the next honour pays as much.
        const next = honours[rest[0] ?? first]
        if (rest.length === 0 || next.amount !== honour.amount) open('twoReadings', 'unclassed')
        // A senior special teacher is a special teacher all the same.
        if (chosen.unclassed === 'hold')
          return highest(
            first === 'seniorSpecial' ? fromHighest([...rest, 'specialTeacher']) : rest,
          )
      }
      if (honour.open === 'otherProvincialTop' || honour.open === 'provincialMaster') {
        open('silent', honour.open)
        const ofItsClass = honour.open === 'provincialMaster' ? 2000 : 6000
        return chosen[honour.open] === 'sameClass' ? { ...honour, amount: ofItsClass } : honour
      }
      if (honour.open === 'cityDistrict') {
        const next = honours[rest[0] ?? first]
        if (rest.length > 0 && next.amount === honour.amount && next.open === null) return next
        open('twoReadings', 'cityDistrict')
        if (chosen.cityDistrict === 'literal') return { ...honour, amount: null }
      }
      return honour
    }
  },
  examples: homeGrownTalentExamples,
})
