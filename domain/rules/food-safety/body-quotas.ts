import type { Citation } from '../../citation/citation'
import { Ratio } from '../../quantity/ratio'
import type { CheckableOf, Example, NumberInput, Problem, Readings, Trace } from '../calculator'
import { wholeNumberProblems } from '../case-checks'
import { defineCalculator } from '../evaluate'
import { limitWords, meets, shownBeside, type Limit } from '../limit'
import { isAllEmpty } from '../quota'
import { determined } from '../verdicts'
import { cite, documentNumber, inForceFrom, samplingClauses, samplingReading } from './source'

const clauses = {
  ...samplingClauses,
  canteens: cite(
    '三、（四）8',
    '在学校食堂、养老服务机构食堂优化“互联网+明厨亮灶”“阳光餐饮”保持覆盖率达 100%',
  ),
  credit: cite('三、（四）12', '强化农村地区食品生产经营者主体责任落实，并100%建立信用档案'),
  training: cite('三、（一）3', '每人每年接受食品安全集中培训不少于 40 小时'),
}
const readings = { sampling: samplingReading } as const satisfies Readings

const rows = [
  {
    name: 'schools',
    label: '学校食堂“互联网+明厨亮灶”“阳光餐饮”',
    unit: '家',
    cite: clauses.canteens,
  },
  {
    name: 'homes',
    label: '养老服务机构食堂“互联网+明厨亮灶”“阳光餐饮”',
    unit: '家',
    cite: clauses.canteens,
  },
  { name: 'credit', label: '农村食品生产经营者信用档案', unit: '户', cite: clauses.credit },
  { name: 'workers', label: '从业人员培训满40小时', unit: '人', cite: clauses.training },
] as const
type Row = (typeof rows)[number]
type RowInput = `${Row['name']}${'All' | 'Done'}`
type Optional = NumberInput & { readonly optional: true }

const number = (label: string, unit: string, group: string, clause: Citation): Optional => ({
  kind: 'number',
  label,
  unit,
  atLeast: '0',
  optional: true,
  group,
  cite: clause,
})
// Every row gives its two names.
const rowInputs = Object.fromEntries(
  rows.flatMap(({ name, label, unit, cite: clause }) => [
    [`${name}Done`, number(`${label}：已做到`, unit, label, clause)],
    [`${name}All`, number(`${label}：总数`, unit, label, clause)],
  ]),
) as Readonly<Record<RowInput, Optional>>
const samplingGroup = '食用农产品和食品抽检量'
const inputs = {
  ...rowInputs,
  batches: number('抽检批次', '批次', samplingGroup, clauses.bodySampling),
  population: {
    ...number('人口数', '人', samplingGroup, clauses.bodySampling),
    help: '口径（常住或户籍）和年份文件未规定，由用户录入。',
  },
}

function problems(values: CheckableOf<typeof inputs>): readonly Problem[] {
  const problem = (input: keyof typeof inputs, reason: string): Problem => ({
    input,
    label: inputs[input].label,
    reason,
    remedy: '请核对后填报',
  })
  if (isAllEmpty(inputs, values)) return [problem('schoolsDone', '未填写任何一项')]
  const pairs = [
    ...rows.map(({ name }) => [`${name}Done`, `${name}All`] as const),
    ['batches', 'population'] as const,
  ]
  const pairProblems = pairs.flatMap(([done, all]) => {
    const [part, whole] = [values[done], values[all]]
    if (part === undefined || whole === undefined) return []
    if ((part === null) !== (whole === null))
      return [problem(part === null ? done : all, '未填写，两项须一并填报')]
    if (all === 'population')
      return whole?.isZero() === true ? [problem(all, '为0，无法计算抽检量')] : []
    return part && whole && part.moreThan(whole) ? [problem(done, '大于总数')] : []
  })
  return [...wholeNumberProblems(inputs, values), ...pairProblems]
}

const examples: readonly Example[] = [
  {
    name: '养老食堂19家全部覆盖，达标',
    inputs: { homesDone: '19', homesAll: '19' },
    outcome: determined('达标'),
  },
  {
    name: '养老食堂19家覆盖18家为94.74%，未达标',
    inputs: { homesDone: '18', homesAll: '19' },
    outcome: determined('未达标'),
  },
  {
    name: '农村信用档案1200户全部建立，达标',
    inputs: { creditDone: '1200', creditAll: '1200' },
    outcome: determined('达标'),
  },
  {
    name: '农村信用档案1200户建立1199户，未达标',
    inputs: { creditDone: '1199', creditAll: '1200' },
    outcome: determined('未达标'),
  },
  {
    name: '学校食堂100家全部覆盖，达标',
    inputs: { schoolsDone: '100', schoolsAll: '100' },
    outcome: determined('达标'),
  },
  {
    name: '从业人员200名满40小时199名，未达标',
    inputs: { workersDone: '199', workersAll: '200' },
    outcome: determined('未达标'),
  },
  {
    name: '没有养老服务机构食堂，列为不适用并视同达标',
    inputs: { homesDone: '0', homesAll: '0' },
    outcome: { kind: 'silent', value: '达标' },
  },
  {
    name: '抽检8批次/千人，正文和附件1都达标',
    inputs: { batches: '8000', population: '1000000' },
    outcome: determined('达标'),
  },
  {
    name: '抽检7.999批次/千人，按正文未达标',
    inputs: { batches: '7999', population: '1000000' },
    readings: { sampling: 'body' },
    outcome: { kind: 'twoReadings', value: '未达标' },
  },
  {
    name: '抽检7.999批次/千人，按附件1达标',
    inputs: { batches: '7999', population: '1000000' },
    outcome: { kind: 'twoReadings', value: '达标' },
  },
  {
    name: '抽检5.999批次/千人，都未达标',
    inputs: { batches: '5999', population: '1000000' },
    outcome: determined('未达标'),
  },
]

function noteFigure(
  trace: Trace,
  line: {
    readonly id: string
    readonly figure: Ratio
    readonly limit: Limit
    readonly how: string
    readonly cite: Citation
  },
): boolean {
  const { id, figure, limit, how, cite: clause } = line
  const met = meets(figure, limit)
  trace.step({
    id,
    label: id,
    formula: limitWords(limit),
    substituted: `${how}=${shownBeside(figure, limit)}${limit.unit}`,
    value: met ? '达标' : '未达标',
    cites: [clause],
  })
  return met
}

function noteRow(trace: Trace, { label, cite: clause }: Row, done: Ratio, all: Ratio): boolean {
  if (!all.isZero())
    return noteFigure(trace, {
      id: label,
      figure: done.times(Ratio.of(100)).dividedBy(all),
      limit: { compare: 'atLeast', value: '100', unit: '%' },
      how: `${done.toText()}÷${all.toText()}×100%`,
      cite: clause,
    })
  trace.gap({
    kind: 'silent',
    reading: null,
    question: `“${label}”总数为0，文件未规定如何计`,
    used: '列为不适用，视同达标（推定）',
    cites: [clause],
  })
  trace.step({
    id: label,
    label,
    formula: '≥100%',
    substituted: '0÷0',
    value: '不适用',
    cites: [clause],
    assumption: '总数为0，视同达标（推定）',
  })
  return true
}

/** Quotas that 溧政发〔2023〕12号 sets in its body and not, or otherwise, in 附件1. */
export const bodyQuotas = defineCalculator({
  id: 'liyang-2023-12/body-quotas',
  title: '食品安全正文指标核验',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  check: problems,
  compute(values, { sampling }, trace) {
    const results = rows.flatMap((row) => {
      const [done, all] = [values[`${row.name}Done`], values[`${row.name}All`]]
      return done === null || all === null ? [] : [noteRow(trace, row, done, all)]
    })
    const { batches, population } = values
    if (batches !== null && population !== null) {
      const figure = batches.times(Ratio.of(1000)).dividedBy(population)
      const how = `${batches.toText()}÷（${population.toText()}÷1000）`
      const line = (id: string, value: string, clause: Citation): boolean =>
        noteFigure(trace, {
          id,
          figure,
          limit: { compare: 'atLeast', value, unit: '批次/千人' },
          how,
          cite: clause,
        })
      const byBody = line('正文抽检量', '8', clauses.bodySampling)
      const byAnnex = line('附件1抽检量', '6', clauses.annexSampling)
      trace.gap({
        kind: 'twoReadings',
        reading: 'sampling',
        question: samplingReading.question,
        used: sampling === 'annex' ? '按附件1，≥6（推定）' : '按正文，≥8',
        cites: samplingReading.cites,
      })
      trace.warn('人口数由用户录入，口径（常住或户籍）和年份文件未规定。')
      results.push(sampling === 'annex' ? byAnnex : byBody)
    }
    const unmet = results.filter((met) => !met).length
    return unmet === 0
      ? { kind: 'decided', value: '达标', summary: `核验${results.length}项，全部达标。` }
      : { kind: 'decided', value: '未达标', summary: `核验${results.length}项，${unmet}项未达标。` }
  },
  examples,
})
