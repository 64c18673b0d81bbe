import type { Example, Inputs, Readings } from '../calculator'
import { defineCalculator } from '../evaluate'
import { opener } from '../open-point'
import { decided, determined, silent } from '../verdicts'
import { wordChoice } from '../word-choice'
import { cite, documentNumber, issuedOn } from './document'

const clause = '三、（一）1'
const clauses = {
  all: cite(clause, '到2025年，所有农村敬老院需改造提升为符合标准的区域性养老服务中心'),
  done: cite(clause, '三星镇敬老院、临江镇敬老院已升级改造为区域性养老服务中心并实行社会化运营'),
  done2022: cite(clause, '2022年海门街道、包场镇敬老院完成区域性养老服务中心升级改造'),
  due: cite(
    clause,
    '2025年前6个区镇（街道）（三厂街道、常乐镇、悦来镇、四甲镇、余东镇、正余镇）建成区域性养老服务中心',
  ),
}

const status: Readonly<
  Record<string, { readonly value: string; readonly cite: keyof typeof clauses }>
> = {
  三星镇: { value: '已升级改造并实行社会化运营', cite: 'done' },
  临江镇: { value: '已升级改造并实行社会化运营', cite: 'done' },
  海门街道: { value: '2022年完成升级改造', cite: 'done2022' },
  包场镇: { value: '2022年完成升级改造', cite: 'done2022' },
  三厂街道: { value: '2025年前建成', cite: 'due' },
  常乐镇: { value: '2025年前建成', cite: 'due' },
  悦来镇: { value: '2025年前建成', cite: 'due' },
  四甲镇: { value: '2025年前建成', cite: 'due' },
  余东镇: { value: '2025年前建成', cite: 'due' },
  正余镇: { value: '2025年前建成', cite: 'due' },
}
const unlisted = ['海永镇', '临江新区', '其他']

const inputs = {
  town: {
    kind: 'choice',
    label: '区镇（街道）',
    cite: clauses.all,
    choices: [...Object.keys(status), ...unlisted].map(wordChoice),
  },
} as const satisfies Inputs

const readings = {
  deadline: {
    question: '“2025年前”止于哪一天，文件他处用“到2025年”“2023年底前”',
    options: [
      { value: '2024年12月31日', label: '按字面为2025年1月1日之前（推定）' },
      { value: '2025年12月31日', label: '按2025年底之前' },
    ],
    cites: [clauses.due],
  },
} as const satisfies Readings

const examples: readonly Example[] = [
  ...Object.entries(status).map(([town, { value }]) => ({
    name: `${town}：${value}`,
    inputs: { town },
    outcome: determined(value),
  })),
  ...unlisted.map((town) => ({
    name: `${town}未列入名单`,
    inputs: { town },
    outcome: silent('未列'),
  })),
  {
    name: '三厂街道，期限按2025年底理解',
    inputs: { town: '三厂街道' },
    readings: { deadline: '2025年12月31日' },
    steps: { 完成期限: '2025年12月31日' },
    outcome: determined('2025年前建成'),
  },
  {
    name: '三厂街道，期限按字面理解',
    inputs: { town: '三厂街道' },
    steps: { 完成期限: '2024年12月31日' },
    outcome: determined('2025年前建成'),
  },
]

/** The towns named in 海政办发〔2022〕70号 三、（一）1 and how far they are. */
export const townHomeProgress = defineCalculator({
  id: 'haimen-office-2022-70/town-home-progress',
  title: '区镇敬老院升级改造进度',
  documentNumber,
  inForceFrom: issuedOn,
  clauses,
  inputs,
  readings,
  compute({ town }, chosen, trace) {
    const listed = status[town]
    const value = listed?.value ?? '未列'
    trace.step({
      id: '改造状态',
      label: '改造状态',
      formula: '按文件所列名单',
      substituted: town,
      value,
      cites: [clauses[listed?.cite ?? 'all']],
    })
    if (listed === undefined) {
      trace.gap({
        kind: 'silent',
        reading: null,
        question:
          town === '临江新区'
            ? '名单列的是临江镇，是否即临江新区，文件未写明'
            : '“所有农村敬老院”须改造，但名单未列该区镇（街道）',
        used: '只显示“未列”，请向区民政局核实',
        cites: [clauses.all],
      })
      return decided(
        '未列',
        `名单未列${town === '其他' ? '该区镇（街道）' : town}，请向区民政局核实。`,
      )
    }
    if (listed.cite === 'due') {
      opener(trace, readings, chosen)('twoReadings', 'deadline')
      trace.step({
        id: '完成期限',
        label: '完成期限',
        formula: '2025年前',
        value: chosen.deadline,
        cites: [clauses.due],
        assumption: '“2025年前”的止日为推定',
      })
    }
    return decided(value, `${town}敬老院：${value}。`)
  },
  examples,
})
