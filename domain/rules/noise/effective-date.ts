import { addDays, chineseDate } from '../../calendar/iso-date'
import type { Example, Inputs, Readings } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { cite, documentNumber, inForceFrom } from './document'

const clauses = {
  effective: cite('第七条', '本区划自公布之日起 30 日后施行'),
  repealed: cite('第七条', '《溧阳市市区声环境功能区划》（溧政发〔2018〕27 号）同时废止'),
}

const documentDay = '2023-01-11'

const inputs = {
  published: {
    kind: 'date',
    label: '公布日期',
    help: '文件未印公布日期，由用户录入；查不到的可填成文日2023-01-11（推定）。',
    cite: clauses.effective,
  },
  day: { kind: 'date', label: '适用日期', help: '要判断适用哪个区划的那一天。' },
} as const satisfies Inputs

const readings = {
  thirtyDays: {
    question: '“自公布之日起 30 日后”是第30日届满的次日还是第30日当日施行，文件可作两种理解',
    options: [
      { value: 'dayAfter', label: '公布次日起算，满30日的次日施行（推定）' },
      { value: 'thirtieth', label: '公布日加30日当日施行' },
    ],
    cites: [clauses.effective],
  },
} as const satisfies Readings

const now = '溧政发〔2023〕3号'
const before = '溧政发〔2018〕27号'

const examples: readonly Example[] = [
  ['2023-01-11', '2023-02-09', 'determined', before],
  ['2023-01-11', '2023-02-10', 'twoReadings', before],
  ['2023-01-11', '2023-02-11', 'determined', now],
  ['2023-01-11', '2022-12-31', 'determined', before],
  ['2023-01-20', '2023-02-18', 'determined', before],
  ['2023-01-20', '2023-02-19', 'twoReadings', before],
  ['2023-01-20', '2023-02-20', 'determined', now],
].map(([published = '', day = '', kind = '', value = '']) => ({
  name: `${published}公布，${day}适用${value}`,
  inputs: { published, day },
  steps: { 施行日: published === '2023-01-11' ? '2023年2月11日' : '2023年2月20日' },
  outcome: { kind: kind === 'determined' ? 'determined' : 'twoReadings', value },
}))

/** R-D2-4: which zoning holds on a day. */
export const effectiveDate = defineCalculator({
  id: 'liyang-2023-3/effective-date',
  title: '声环境功能区划施行日',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  check: ({ published }) =>
    published !== undefined && published < documentDay
      ? [
          {
            input: 'published',
            label: inputs.published.label,
            reason: '早于成文日2023年1月11日',
            remedy: '请核对公布日期',
          },
        ]
      : [],
  compute({ published, day }, chosen, trace) {
    const first = addDays(published, chosen.thirtyDays === 'dayAfter' ? 31 : 30)
    trace.gap(openPoint('twoReadings', 'thirtyDays', readings.thirtyDays, chosen.thirtyDays))
    trace.step({
      id: '施行日',
      label: '施行日',
      formula: chosen.thirtyDays === 'dayAfter' ? '公布日后第30日的次日' : '公布日后第30日',
      substituted: `公布日${chineseDate(published)}`,
      value: chineseDate(first),
      cites: [clauses.effective],
      assumption: '“30日后”的起算和届满为推定',
    })
    if (published === documentDay)
      trace.warn(
        '文件未印公布日期，按成文日2023年1月11日计（推定）；涉及施行前后的个案请先查公布日。',
      )
    const value = day >= first ? now : before
    trace.step({
      id: '适用文件',
      label: '适用的区划',
      formula: '施行日起适用本区划，原区划同时废止',
      substituted: `${chineseDate(day)}与${chineseDate(first)}`,
      value,
      cites: [clauses.effective, clauses.repealed],
    })
    return {
      kind: 'decided',
      value,
      summary: `本区划${chineseDate(first)}施行，${chineseDate(day)}适用${value}。`,
    }
  },
  examples: [
    ...examples,
    {
      name: '另一种理解2023年2月10日施行',
      inputs: { published: '2023-01-11', day: '2023-02-10' },
      readings: { thirtyDays: 'thirtieth' },
      steps: { 施行日: '2023年2月10日' },
      outcome: { kind: 'twoReadings', value: now },
    },
  ],
})
