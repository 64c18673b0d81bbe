import { citer } from '../../citation/citation'
import { Ratio } from '../../quantity/ratio'
import type { Example, Readings, Trace } from '../calculator'
import { wholeNumberProblems } from '../case-checks'
import { defineCalculator } from '../evaluate'
import { shownBeside } from '../limit'
import { openPoint } from '../open-point'
import { determined } from '../verdicts'
import { annex, documentNumber, inForceFrom, samplingClauses, samplingReading } from './source'

const clauses = {
  ...samplingClauses,
  residue: annex('针对农药兽药残留的食品抽检量（批次/千人） ≥ 2'),
  /** The only count of heads that the gazettes print. */
  census: citer('溧政办发〔2023〕4号')(
    '第一章 一、',
    '根据常州市第七次全国人口普查结果，溧阳市常住人口 785092 人',
  ),
}
const readings = {
  sampling: samplingReading,
  residue: {
    question: '第16项（农药兽药残留）的批次是否计入第15项，文件未写明',
    options: [
      { value: 'inside', label: '计入第15项（推定）' },
      { value: 'separate', label: '不计入，两项相加' },
    ],
    cites: [clauses.annexSampling, clauses.residue],
  },
} as const satisfies Readings

const two = (value: string) => ({ kind: 'twoReadings', value }) as const
const census = '785092'
const examples: readonly Example[] = [
  {
    name: '常住人口785092人：附件1第15项4711批次、第16项1571批次，正文6281批次',
    inputs: { population: census },
    steps: { 第15项需要量: '4711', 第16项需要量: '1571', 正文需要量: '6281' },
    outcome: two('4711'),
  },
  {
    name: '常住人口785092人，按正文≥8',
    inputs: { population: census },
    readings: { sampling: 'body' },
    outcome: two('6281'),
  },
  {
    name: '常住人口785092人，两项相加',
    inputs: { population: census },
    readings: { residue: 'separate' },
    outcome: two('6282'),
  },
  {
    name: '已抽4710批次为5.9993批次/千人，差1批次，未达标',
    inputs: { population: census, done: '4710' },
    steps: { 抽检量: '5.9993', 抽检核验: '差1批次' },
    outcome: determined('未达标'),
  },
  {
    name: '已抽4711批次为6.0006批次/千人，按附件1达标，按正文未达标',
    inputs: { population: census, done: '4711' },
    steps: { 抽检量: '6.0006', 抽检核验: '达标' },
    outcome: two('达标'),
  },
  {
    name: '已抽4711批次，按正文还差1570批次',
    inputs: { population: census, done: '4711' },
    readings: { sampling: 'body' },
    steps: { 抽检核验: '差1570批次' },
    outcome: two('未达标'),
  },
  {
    name: '约80万人：4800、1600、6400批次',
    inputs: { population: '800000' },
    steps: { 第15项需要量: '4800', 第16项需要量: '1600', 正文需要量: '6400' },
    outcome: two('4800'),
  },
  {
    name: '80万人已抽4800批次，恰好达标',
    inputs: { population: '800000', done: '4800' },
    steps: { 抽检量: '6', 抽检核验: '达标' },
    outcome: two('达标'),
  },
  {
    name: '80万人已抽8000批次、其中残留1600批次，各种理解都达标',
    inputs: { population: '800000', done: '8000', residueDone: '1600' },
    steps: { 残留抽检核验: '达标' },
    outcome: determined('达标'),
  },
  {
    name: '80万人已抽8000批次、其中残留1599批次，各种理解都未达标',
    inputs: { population: '800000', done: '8000', residueDone: '1599' },
    steps: { 残留抽检核验: '差1批次' },
    outcome: determined('未达标'),
  },
  {
    name: '80万人已抽6400批次、其中残留1600批次，不计入则其余4800批次达标',
    inputs: { population: '800000', done: '6400', residueDone: '1600' },
    readings: { residue: 'separate' },
    steps: { 抽检核验: '达标' },
    outcome: two('达标'),
  },
  {
    name: '80万人已抽6399批次、其中残留1600批次，不计入则其余差1批次',
    inputs: { population: '800000', done: '6399', residueDone: '1600' },
    readings: { residue: 'separate' },
    steps: { 抽检核验: '差1批次' },
    outcome: two('未达标'),
  },
  {
    name: '常住人口785092人，按正文≥8并且两项相加：6281+1571=7852批次，即约10批次/千人',
    inputs: { population: census },
    readings: { sampling: 'body', residue: 'separate' },
    outcome: two('7852'),
  },
]

interface Need {
  readonly population: Ratio
  readonly rate: number
}
const needOf = ({ population, rate }: Need): Ratio =>
  population.times(Ratio.of(rate)).dividedBy(Ratio.of(1000)).ceiling()

function noteNeeds(trace: Trace, population: Ratio): void {
  const rows = [
    ['第15项需要量', 6, clauses.annexSampling],
    ['第16项需要量', 2, clauses.residue],
    ['正文需要量', 8, clauses.bodySampling],
  ] as const
  for (const [id, rate, cite] of rows)
    trace.step({
      id,
      label: id,
      formula: `${rate}批次/千人×人口数÷1000，不足1批次按1批次`,
      substituted: `${rate}×${population.toText()}÷1000`,
      value: needOf({ population, rate }).toText(),
      unit: '批次',
      cites:
        id === '第15项需要量' && population.equals(Ratio.from(census))
          ? [cite, clauses.census]
          : [cite],
    })
}

/** How many batches are missing, in words; null where none are. */
function noteDone(
  trace: Trace,
  line: {
    readonly id: string
    readonly done: Ratio
    readonly need: Ratio
    readonly cites: readonly (typeof clauses)[keyof typeof clauses][]
  },
): string | null {
  const { id, done, need, cites } = line
  const short = done.atLeast(need) ? null : `差${need.minus(done).toText()}批次`
  trace.step({
    id,
    label: id,
    formula: '已抽批次≥需要量',
    substituted: `${done.toText()}与${need.toText()}比较`,
    value: short ?? '达标',
    cites,
  })
  return short
}

const inputs = {
  population: {
    kind: 'number',
    label: '人口数',
    unit: '人',
    moreThan: '0',
    cite: clauses.census,
    help: '口径（常住或户籍）和年份文件未规定，由用户录入；公报所载第七次人口普查常住人口为785092人。',
  },
  done: {
    kind: 'number',
    label: '已抽检批次（含农药兽药残留）',
    unit: '批次',
    atLeast: '0',
    optional: true,
    help: '留空则只算需要量。',
  },
  residueDone: {
    kind: 'number',
    label: '其中针对农药兽药残留的批次',
    unit: '批次',
    atLeast: '0',
    optional: true,
    cite: clauses.residue,
    help: '留空则不核验第16项。',
  },
} as const

/** 附件1 第15、16项 and 二、（二） of 溧政发〔2023〕12号: batches needed for so many heads. */
export const samplingBatches = defineCalculator({
  id: 'liyang-2023-12/sampling-batches',
  title: '食品抽检批次需要量',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  check(values) {
    const { done, residueDone } = values
    const isBeyond =
      residueDone && done !== undefined && (done === null || residueDone.moreThan(done))
    return [
      ...wholeNumberProblems(inputs, values),
      ...(isBeyond
        ? [
            {
              input: 'residueDone',
              label: inputs.residueDone.label,
              reason: done === null ? '未填写已抽检批次' : '大于已抽检批次',
              remedy: '请核对两个数',
            },
          ]
        : []),
    ]
  },
  compute({ population, done, residueDone }, chosen, trace) {
    for (const reading of ['sampling', 'residue'] as const)
      trace.gap(openPoint('twoReadings', reading, readings[reading], chosen[reading]))
    // Only here does the need reach 10 per thousand; that 8 is 6 and 2 is told by 按附件1 with 两项相加.
    if (chosen.sampling === 'body' && chosen.residue === 'separate')
      trace.gap({
        kind: 'twoReadings',
        reading: null,
        question: '正文的≥8是另行提高的目标，还是附件1第15项≥6与第16项≥2相加的合计，文件未写明',
        used: '按另行提高的目标，8之外再加2，合计10批次/千人；如8即6加2，合计为8批次/千人，请改选“按附件1”和“不计入，两项相加”',
        cites: [clauses.bodySampling, clauses.annexSampling, clauses.residue],
      })
    trace.warn('人口数由用户录入，口径（常住或户籍）和年份文件未规定。')
    noteNeeds(trace, population)
    const food = needOf({ population, rate: chosen.sampling === 'annex' ? 6 : 8 })
    const residue = needOf({ population, rate: 2 })
    const isSeparate = chosen.residue === 'separate'
    const total = isSeparate ? food.plus(residue) : food
    if (isSeparate)
      trace.step({
        id: '两项合计',
        label: '两项合计',
        formula: '食品抽检+残留检测',
        substituted: `${food.toText()}+${residue.toText()}`,
        value: total.toText(),
        unit: '批次',
        cites: [
          chosen.sampling === 'annex' ? clauses.annexSampling : clauses.bodySampling,
          clauses.residue,
        ],
        assumption: '残留检测不计入食品抽检，两项相加',
      })
    if (done === null)
      return {
        kind: 'decided',
        value: total.toText(),
        summary: `全年至少抽检${total.toText()}批次，其中针对农药兽药残留至少${residue.toText()}批次。`,
      }
    const bound = { compare: 'atLeast', value: chosen.sampling === 'annex' ? '6' : '8' } as const
    trace.step({
      id: '抽检量',
      label: '抽检量',
      formula: '已抽批次÷（人口数÷1000）',
      substituted: `${done.toText()}÷（${population.toText()}÷1000）`,
      value: shownBeside(done.times(Ratio.of(1000)).dividedBy(population), {
        ...bound,
        unit: '批次/千人',
      }),
      unit: '批次/千人',
      cites: [clauses.annexSampling],
    })
    const cites = [chosen.sampling === 'annex' ? clauses.annexSampling : clauses.bodySampling]
    const isApart = residueDone !== null && isSeparate
    const short = isApart
      ? noteDone(trace, { id: '抽检核验', done: done.minus(residueDone), need: food, cites })
      : noteDone(trace, { id: '抽检核验', done, need: total, cites })
    const residueShort =
      residueDone === null
        ? null
        : noteDone(trace, {
            id: '残留抽检核验',
            done: residueDone,
            need: residue,
            cites: [clauses.residue],
          })
    const lacking = [
      ...(short === null ? [] : [`${isApart ? '残留以外的抽检' : '抽检'}${short}`]),
      ...(residueShort === null ? [] : [`残留检测${residueShort}`]),
    ]
    const sum = `已抽检${done.toText()}批次，至少需${total.toText()}批次`
    return lacking.length === 0
      ? { kind: 'decided', value: '达标', summary: `${sum}，达标。` }
      : { kind: 'decided', value: '未达标', summary: `${sum}；${lacking.join('、')}，未达标。` }
  },
  examples,
})
