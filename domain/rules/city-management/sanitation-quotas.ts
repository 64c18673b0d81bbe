import { Ratio } from '../../quantity/ratio'
import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { noteQuota, quotaVerdict } from '../quota'
import { determined } from '../verdicts'
import { annex, documentNumber, inForceFrom } from './source'

// 「≥4 座/平方公里」 follows in the file as \geq 4, which no verbatim quote can span.
const toiletClauses = { density: annex('建成区公厕密度') }
const toiletExamples: readonly Example[] = [
  {
    name: '建成区48平方公里，至少192座公厕',
    inputs: { area: '48' },
    steps: { 公厕最低数: '192' },
    outcome: determined('192'),
  },
  {
    name: '建成区48.1平方公里，192.4座按193座',
    inputs: { area: '48.1' },
    outcome: determined('193'),
  },
  {
    name: '建成区48平方公里、公厕192座，恰好达标',
    inputs: { area: '48', toilets: '192' },
    steps: { 公厕密度: '4' },
    outcome: determined('达标'),
  },
  {
    name: '建成区48平方公里、公厕191座，未达标',
    inputs: { area: '48', toilets: '191' },
    steps: { 公厕密度: '3.9792', 公厕核验: '未达标' },
    outcome: determined('未达标'),
  },
]

/** 评价项 (44) of 溧政发〔2023〕10号 附件. */
export const publicToilets = defineCalculator({
  id: 'liyang-2023-10/public-toilets',
  title: '建成区公厕密度',
  documentNumber,
  inForceFrom,
  clauses: toiletClauses,
  inputs: {
    area: {
      kind: 'number',
      label: '建成区面积',
      unit: '平方公里',
      moreThan: '0',
      cite: toiletClauses.density,
    },
    toilets: {
      kind: 'number',
      label: '建成区城市公厕',
      unit: '座',
      atLeast: '0',
      optional: true,
      help: '留空则只算最少需要的座数。对外开放的社会厕所是否计入，文件只说“有效补充”，未写明。',
    },
  },
  readings: {},
  compute({ area, toilets }, _readings, trace) {
    if (toilets !== null)
      trace.step({
        id: '公厕密度',
        label: '公厕密度',
        formula: '公厕座数÷建成区面积',
        substituted: `${toilets.toText()}÷${area.toText()}`,
        value: toilets.dividedBy(area).toText(),
        unit: '座/平方公里',
        cites: [toiletClauses.density],
      })
    const need = area.times(Ratio.of(4)).ceiling()
    const result = noteQuota(trace, {
      what: '公厕',
      unit: '座',
      formula: '建成区面积×4座/平方公里，不足1座按1座',
      substituted: `${area.toText()}×4`,
      need,
      actual: toilets,
      cites: [toiletClauses.density],
    })
    return quotaVerdict([result], need.toText())
  },
  examples: toiletExamples,
})

const burningClauses = { capacity: annex('垃圾焚烧处理设计能力达到清运量的 1.1 倍') }
const burningExamples: readonly Example[] = [
  {
    name: '清运量1000吨/日，设计能力至少1100吨/日',
    inputs: { collected: '1000' },
    steps: { 焚烧处理设计能力最低数: '1100' },
    outcome: determined('1100'),
  },
  {
    name: '清运量1000吨/日、设计能力1100吨/日，恰好达标',
    inputs: { collected: '1000', capacity: '1100' },
    outcome: determined('达标'),
  },
  {
    name: '清运量1000吨/日、设计能力1099.99吨/日，未达标',
    inputs: { collected: '1000', capacity: '1099.99' },
    outcome: determined('未达标'),
  },
]

/** 评价项 (38) of 溧政发〔2023〕10号 附件. */
export const incineration = defineCalculator({
  id: 'liyang-2023-10/incineration',
  title: '垃圾焚烧处理设计能力',
  documentNumber,
  inForceFrom,
  clauses: burningClauses,
  inputs: {
    collected: {
      kind: 'number',
      label: '生活垃圾清运量',
      unit: '吨/日',
      atLeast: '0',
      cite: burningClauses.capacity,
    },
    capacity: {
      kind: 'number',
      label: '垃圾焚烧处理设计能力',
      unit: '吨/日',
      atLeast: '0',
      optional: true,
      help: '留空则只算最少需要的能力。',
    },
  },
  readings: {},
  compute({ collected, capacity }, _readings, trace) {
    const need = collected.times(Ratio.from('1.1'))
    const result = noteQuota(trace, {
      what: '焚烧处理设计能力',
      unit: '吨/日',
      formula: '清运量×1.1',
      substituted: `${collected.toText()}×1.1`,
      need,
      actual: capacity,
      cites: [burningClauses.capacity],
    })
    return quotaVerdict([result], need.toText())
  },
  examples: burningExamples,
})
