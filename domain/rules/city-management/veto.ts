import type { Citation } from '../../citation/citation'
import { addYears, chineseDate } from '../../calendar/iso-date'
import type { CheckableOf, DateInput, Example, Problem, Readings } from '../calculator'
import { defineCalculator } from '../evaluate'
import { determined } from '../verdicts'
import { annex, documentNumber, inForceFrom } from './source'

const clauses = {
  safety: annex('(一)近两年内发生重特大生产安全责任事故'),
  environment: annex('(二)近两年内发生重特大环境污染及其他严重破坏生态环境事件'),
  emergency: annex(
    '(三)近两年内在极端天气、自然灾害等突发事件中应对处置不力，造成人民群众生命财产重大损失及严重不良后果',
  ),
  opinion: annex('(四)近两年内在城市管理方面发生重大社会舆情，产生较大负面影响'),
}

const readings = {
  window: {
    question: '“近两年内”从哪一天起算，文件未写明',
    options: [
      { value: 'rolling', label: '自核验之日往前推满两年，含对应日（推定）' },
      { value: 'calendar', label: '核验当年和上一年' },
    ],
    cites: Object.values(clauses),
  },
} as const satisfies Readings

const event = (label: string, cite: Citation, help: string) =>
  ({
    kind: 'date',
    label,
    optional: true,
    cite,
    help: `${help}未发生的留空；多次发生的填最近一次。`,
  }) as const satisfies DateInput & { readonly optional: true }

const inputs = {
  assessedOn: { kind: 'date', label: '核验日期' },
  safety: event(
    '重特大生产安全责任事故发生日期',
    clauses.safety,
    '责任部门：应急局。“重特大”的标准文件未规定，按认定结论填报。',
  ),
  environment: event(
    '重特大环境污染及其他严重破坏生态环境事件发生日期',
    clauses.environment,
    '责任部门：生态环境局。按认定结论填报。',
  ),
  emergency: event(
    '突发事件应对处置不力事件发生日期',
    clauses.emergency,
    '责任部门：各责任单位。须同时造成人民群众生命财产重大损失及严重不良后果。',
  ),
  opinion: event(
    '城市管理方面重大社会舆情发生日期',
    clauses.opinion,
    '责任部门：城管局。须产生较大负面影响。',
  ),
} as const

const names = ['safety', 'environment', 'emergency', 'opinion'] as const
const titles = {
  safety: '生产安全责任事故',
  environment: '环境污染和破坏生态环境事件',
  emergency: '突发事件应对处置不力',
  opinion: '重大社会舆情',
} as const

function problems(values: CheckableOf<typeof inputs>): readonly Problem[] {
  const { assessedOn } = values
  return names.flatMap((name) => {
    const on = values[name]
    return typeof on === 'string' && assessedOn !== undefined && on > assessedOn
      ? [
          {
            input: name,
            label: inputs[name].label,
            reason: `${on}晚于核验日期${assessedOn}`,
            remedy: '请核对两个日期',
          },
        ]
      : []
  })
}

const on = (more: Readonly<Record<string, string>>) => ({ assessedOn: '2024-06-30', ...more })
const vetoed = '触发否决项'
const clean = '未触发否决项'

const examples: readonly Example[] = [
  {
    name: '四项均未发生，未触发否决项',
    inputs: on({}),
    steps: { safety: '未发生', opinion: '未发生' },
    outcome: determined(clean),
  },
  ...names.map((name) => ({
    name: `${titles[name]}发生在上一年，两种理解都触发否决项`,
    inputs: on({ [name]: '2023-01-01' }),
    steps: { [name]: '触发' },
    outcome: determined(vetoed),
  })),
  {
    name: '恰在两年前的对应日发生，往前推满两年则触发',
    inputs: on({ safety: '2022-06-30' }),
    steps: { safety: '触发' },
    outcome: { kind: 'twoReadings', value: vetoed },
  },
  {
    name: '恰在两年前的对应日发生，按核验当年和上一年则不触发',
    inputs: on({ safety: '2022-06-30' }),
    readings: { window: 'calendar' },
    steps: { safety: '不在近两年内' },
    outcome: { kind: 'twoReadings', value: clean },
  },
  {
    name: '早于两年前的对应日一天，两种理解都不触发',
    inputs: on({ safety: '2022-06-29' }),
    steps: { safety: '不在近两年内' },
    outcome: determined(clean),
  },
  {
    name: '上一年年初发生而核验日在当年年初，两种理解都触发',
    inputs: { assessedOn: '2024-01-02', opinion: '2023-01-01' },
    outcome: determined(vetoed),
  },
  {
    name: '上上年年末发生，只有往前推满两年才触发',
    inputs: on({ environment: '2022-12-31' }),
    outcome: { kind: 'twoReadings', value: vetoed },
  },
  {
    name: '核验当日发生，触发否决项',
    inputs: on({ emergency: '2024-06-30' }),
    outcome: determined(vetoed),
  },
  {
    name: '一项在近两年内、一项有争议，结果不因理解而变',
    inputs: on({ safety: '2022-06-30', opinion: '2024-01-01' }),
    outcome: determined(vetoed),
  },
]

/** 否决项 of 溧政发〔2023〕10号 附件. What a veto entails the text does not say beyond the word. */
export const veto = defineCalculator({
  id: 'liyang-2023-10/veto',
  title: '城市管理示范市否决项核验',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  check: problems,
  compute(values, chosen, trace) {
    const { assessedOn } = values
    const from =
      chosen.window === 'rolling'
        ? addYears(assessedOn, -2)
        : `${Number(assessedOn.slice(0, 4)) - 1}-01-01`
    const used = chosen.window === 'rolling' ? '往前推满两年（推定）' : '核验当年和上一年'
    const results = names.map((name) => {
      const date = values[name]
      const hit = date !== null && date >= from
      trace.step({
        id: name,
        label: titles[name],
        formula: `发生日期在${chineseDate(from)}至${chineseDate(assessedOn)}之间`,
        substituted: date === null ? '未发生' : chineseDate(date),
        value: date === null ? '未发生' : hit ? '触发' : '不在近两年内',
        cites: [clauses[name]],
        ...(date === null ? {} : { assumption: `“近两年内”按${used}` }),
      })
      return { name, date, hit }
    })
    if (results.some(({ date }) => date !== null))
      trace.gap({
        kind: 'twoReadings',
        reading: 'window',
        question: readings.window.question,
        used,
        cites: results.filter(({ date }) => date !== null).map(({ name }) => clauses[name]),
      })
    const hits = results.filter(({ hit }) => hit).map(({ name }) => titles[name])
    if (hits.length === 0)
      return { kind: 'decided', value: clean, summary: '四项否决情形均未触发。' }
    trace.warn('触发否决项的后果，本文件只列为“否决项”，未写明具体处理。')
    return { kind: 'decided', value: vetoed, summary: `触发否决项：${hits.join('、')}。` }
  },
  examples,
})
