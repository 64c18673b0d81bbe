import type { Citation } from '../../citation/citation'
import { Ratio } from '../../quantity/ratio'
import type { CheckableOf, NumberInput, Problem, Readings, Trace } from '../calculator'
import { wholeNumberProblems } from '../case-checks'
import { defineCalculator } from '../evaluate'
import { meets, shownBeside } from '../limit'
import { annex, cite, documentNumber, inForceFrom } from './source'
import { trainingExamples } from './training-examples'

const clauses = {
  regulators: annex('食品安全监管人员业务培训覆盖率（%）及业务培训时间（课时/年） 100 ≥ 40'),
  managers: annex(
    '食品生产经营单位负责人、食品质量安全管理岗位人员培训时间（课时/年）及监督抽查考核合格率（%） ≥ 40 ≥ 95',
  ),
  everyone: cite(
    '三、（一）3',
    '落实食品生产经营单位负责人、食品安全管理人员及食品从业人员培训考核制度，每人每年接受食品安全集中培训不少于 40 小时',
  ),
}
const readings = {
  basis: {
    question: '附件1的“课时/年”按每人还是按人均，文件未写明（正文写“每人每年”）',
    options: [
      { value: 'each', label: '按每人（推定）' },
      { value: 'average', label: '按人均' },
    ],
    cites: [clauses.regulators, clauses.managers, clauses.everyone],
  },
} as const satisfies Readings

const groups = {
  regulators: '监管人员',
  managers: '负责人和管理岗位人员',
  workers: '从业人员',
} as const
const number = (group: keyof typeof groups, label: string, unit: string, help?: string) =>
  ({
    kind: 'number',
    label,
    unit,
    atLeast: '0',
    optional: true,
    group: groups[group],
    cite: group === 'workers' ? clauses.everyone : clauses[group],
    ...(help === undefined ? {} : { help }),
  }) as const satisfies NumberInput & { readonly optional: true }

const conversion = '课时与小时如何折算，文件未规定'
const byAnnex = `按附件1的课时填报；${conversion}。`
const byBody = `按正文的小时填报；${conversion}。`
const whole = '没有此类人员或不核验的，本组各项均留空。'
const inputs = {
  regulators: number('regulators', '监管人员人数', '人', whole),
  regulatorsTrained: number('regulators', '监管人员当年受训人数', '人', '培训学时大于0的。'),
  regulatorsReached: number('regulators', '监管人员满40课时人数', '人', byAnnex),
  regulatorsTotal: number('regulators', '监管人员全年课时合计', '课时', byAnnex),
  managers: number('managers', '负责人、管理岗位人员人数', '人', whole),
  managersReached: number('managers', '负责人、管理岗位人员满40课时人数', '人', byAnnex),
  managersHours: number('managers', '负责人、管理岗位人员满40小时人数', '人', byBody),
  managersTotal: number('managers', '负责人、管理岗位人员全年课时合计', '课时', byAnnex),
  examined: number('managers', '监督抽查考核人数', '人', '不核验考核的，与合格人数一并留空。'),
  passed: number('managers', '监督抽查考核合格人数', '人'),
  workers: number('workers', '从业人员人数', '人', whole),
  workersReached: number('workers', '从业人员满40小时人数', '人', byBody),
} as const
type Name = keyof typeof inputs
const headCounts = Object.entries(inputs)
  .filter(([, { unit }]) => unit === '人')
  .map(([name]) => name)

/** Filled in together or not at all; each named count is at most the one behind it. */
const sets: readonly (readonly Name[])[] = [
  ['regulators', 'regulatorsTrained', 'regulatorsReached', 'regulatorsTotal'],
  ['managers', 'managersReached', 'managersHours', 'managersTotal'],
  ['examined', 'passed'],
  ['workers', 'workersReached'],
]
const bounds: readonly (readonly [Name, Name])[] = [
  ['regulatorsTrained', 'regulators'],
  ['regulatorsReached', 'regulatorsTrained'],
  ['managersReached', 'managers'],
  ['managersHours', 'managers'],
  ['passed', 'examined'],
  ['workersReached', 'workers'],
]

function problems(values: CheckableOf<typeof inputs>): readonly Problem[] {
  const problem = (input: Name, reason: string, remedy: string): Problem => ({
    input,
    label: inputs[input].label,
    reason,
    remedy,
  })
  const heads = sets.flatMap(([name]) => name ?? [])
  if (heads.every((name) => values[name] === null))
    return [problem('regulators', '未填写任何一类人员', '请至少填报一类人员')]
  return [
    ...wholeNumberProblems(inputs, values, headCounts),
    ...sets.flatMap((names) =>
      names.some((name) => values[name] !== null)
        ? names
            .filter((name) => values[name] === null)
            .map((name) => problem(name, '未填写', '本组各项须一并填报'))
        : [],
    ),
    ...heads.flatMap((name) =>
      values[name]?.isZero() === true
        ? [problem(name, '为0，无法核验', '没有此类人员的，本组留空')]
        : [],
    ),
    ...bounds.flatMap(([name, whole]) => {
      const [part, all] = [values[name], values[whole]]
      return part && all && part.moreThan(all)
        ? [problem(name, `大于${inputs[whole].label}`, '请核对两个数')]
        : []
    }),
    ...(['regulators', 'managers'] as const).flatMap((group) => {
      const [reached, total] = [values[`${group}Reached`], values[`${group}Total`]]
      return reached && total?.lessThan(reached.times(Ratio.of(40)))
        ? [problem(`${group}Total`, '小于满40课时人数×40', '请核对课时合计')]
        : []
    }),
  ]
}

interface Share {
  readonly id: string
  readonly part: Ratio
  readonly whole: Ratio
  readonly target: string
  readonly cite: Citation
  readonly assumption?: string
}
function noteShare(trace: Trace, { id, part, whole, target, cite, assumption }: Share): boolean {
  const limit = { compare: 'atLeast', value: target, unit: '%' } as const
  const figure = part.times(Ratio.of(100)).dividedBy(whole)
  const met = meets(figure, limit)
  trace.step({
    id,
    label: id,
    formula: `≥${target}%`,
    substituted: `${part.toText()}÷${whole.toText()}×100%=${shownBeside(figure, limit)}%`,
    value: met ? '达标' : `未达标，差${shortOf(part, whole, target)}人`,
    cites: [cite],
    ...(assumption === undefined ? {} : { assumption }),
  })
  return met
}
/** Heads still missing to the target share, rounded up. */
function shortOf(part: Ratio, whole: Ratio, target: string): string {
  const need = whole.times(Ratio.from(target)).dividedBy(Ratio.of(100))
  return need.minus(part).ceiling().toText()
}

function noteAverage(
  trace: Trace,
  line: {
    readonly id: string
    readonly total: Ratio
    readonly heads: Ratio
    readonly cite: Citation
  },
): boolean {
  const { id, total, heads, cite: clause } = line
  const limit = { compare: 'atLeast', value: '40', unit: '课时' } as const
  const average = total.dividedBy(heads)
  const met = meets(average, limit)
  trace.step({
    id,
    label: id,
    formula: '全年课时合计÷人数≥40课时',
    substituted: `${total.toText()}÷${heads.toText()}=${shownBeside(average, limit)}课时`,
    value: met ? '达标' : '未达标',
    cites: [clause],
    assumption: '按人均',
  })
  return met
}

/** 附件1 第14、18项 and 三、（一）3 of 溧政发〔2023〕12号. */
export const trainingHours = defineCalculator({
  id: 'liyang-2023-12/training-hours',
  title: '食品安全培训学时核验',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  check: problems,
  compute(values, { basis }, trace) {
    const results: boolean[] = []
    if (values.regulators ?? values.managers ?? values.workers) {
      // Warnings, not gaps: all figures are asked for the year and in the printed unit, so no result rests on them.
      trace.warn('学时能否跨年结转，文件未规定；只计当年学时，上年多出的不计入。')
      trace.warn(
        `附件1（监管人员、负责人和管理岗位人员）按课时，正文（负责人、管理人员和从业人员）按小时；${conversion}。`,
      )
    }
    const { regulators, regulatorsTrained, regulatorsReached, regulatorsTotal } = values
    const { managers, managersReached, managersHours, managersTotal } = values
    const byHead = (id: string, part: Ratio, whole: Ratio, clause: Citation): boolean =>
      noteShare(trace, {
        id,
        part,
        whole,
        target: '100',
        cite: clause,
        assumption: '按每人（推定）',
      })
    // Both are always shown: which of them counts is the reading.
    const hours = (
      group: '监管人员' | '管理岗位',
      counts: readonly [heads: Ratio, reached: Ratio, total: Ratio],
      clause: Citation,
    ): boolean => {
      const [heads, reached, total] = counts
      const each = byHead(`${group}满40课时`, reached, heads, clause)
      const average = noteAverage(trace, { id: `${group}人均课时`, total, heads, cite: clause })
      return basis === 'each' ? each : average
    }
    if (regulators !== null || managers !== null)
      trace.gap({
        kind: 'twoReadings',
        reading: 'basis',
        question: readings.basis.question,
        used: basis === 'each' ? '按每人（推定）' : '按人均',
        cites: readings.basis.cites,
      })
    if (regulators && regulatorsTrained && regulatorsReached && regulatorsTotal) {
      results.push(
        noteShare(trace, {
          id: '监管人员培训覆盖率',
          part: regulatorsTrained,
          whole: regulators,
          target: '100',
          cite: clauses.regulators,
          assumption: '当年有培训学时即为覆盖（推定）',
        }),
        hours('监管人员', [regulators, regulatorsReached, regulatorsTotal], clauses.regulators),
      )
    }
    if (managers && managersReached && managersHours && managersTotal) {
      results.push(
        hours('管理岗位', [managers, managersReached, managersTotal], clauses.managers),
        noteShare(trace, {
          id: '管理岗位满40小时',
          part: managersHours,
          whole: managers,
          target: '100',
          cite: clauses.everyone,
        }),
      )
    }
    if (values.examined && values.passed)
      results.push(
        noteShare(trace, {
          id: '监督抽查考核合格率',
          part: values.passed,
          whole: values.examined,
          target: '95',
          cite: clauses.managers,
        }),
      )
    if (values.workers && values.workersReached)
      results.push(
        noteShare(trace, {
          id: '从业人员满40小时',
          part: values.workersReached,
          whole: values.workers,
          target: '100',
          cite: clauses.everyone,
        }),
      )
    const unmet = results.filter((met) => !met).length
    return unmet === 0
      ? { kind: 'decided', value: '达标', summary: `核验${results.length}项，全部达标。` }
      : { kind: 'decided', value: '未达标', summary: `核验${results.length}项，${unmet}项未达标。` }
  },
  examples: trainingExamples,
})
