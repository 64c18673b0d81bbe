import type { BatchPlan } from '../rules/batch'
import { scenarioStamp, type Scenario } from '../rules/scenario'
import { valueLabel, type BatchWords } from './batch-form'
import { seriesColour } from './chart-sheets'
import type { SheetColumn, SheetModel } from './sheet-model'

interface ScenarioData {
  readonly plan: BatchPlan
  readonly words: BatchWords
  readonly scenario: Scenario
  readonly source: { readonly file: string; readonly sheet: string }
  readonly program: { readonly version: string; readonly madeAt: string }
}

const count = (header: string): SheetColumn => ({ header, width: 14, kind: 'number', decimals: 0 })

const number = (value: number) => ({ number: String(value) })

/** A scenario to hand on: counts before and after, who moves, what was supposed. Each sheet bears the stamp. */
export function scenarioSheets(data: ScenarioData): readonly SheetModel[] {
  const { plan, words, scenario, source, program } = data
  const { counts, movers, settings, rows } = scenario
  const title = `${plan.calculator.title}测算`
  const unitLine = `【${scenarioStamp}】`
  const sum = (side: 'before' | 'after') => counts.reduce((total, entry) => total + entry[side], 0)
  return [
    {
      name: '测算对比',
      title: `${title}对比（${scenarioStamp}）`,
      unitLine,
      columns: [
        { header: words.value, width: 30, kind: 'centred' },
        count('调整前'),
        count('调整后'),
        count('增减'),
      ],
      rows: [
        ...counts.map(({ value, before, after }) => [
          valueLabel(words, value),
          number(before),
          number(after),
          number(after - before),
        ]),
        ['合计', number(sum('before')), number(sum('after')), number(sum('after') - sum('before'))],
      ],
      notes: [
        `共${rows}${words.counter}，${words.value}有变动的${movers.length}${words.counter}。`,
        `数据来源：${source.file}，工作表“${source.sheet}”。`,
        `本表为${scenarioStamp}。`,
      ],
      charts: [
        {
          title: `${words.value}变动（${scenarioStamp}）`,
          kind: 'columns',
          rows: counts.length,
          labelColumn: 0,
          series: [
            { name: '调整前', column: 1, colour: seriesColour(2) },
            { name: '调整后', column: 2, colour: seriesColour(0) },
          ],
          unit: words.counter,
        },
      ],
    },
    {
      name: '变动清单',
      title: `${title}变动清单（${scenarioStamp}）`,
      unitLine,
      columns: [
        { header: '原表行号', width: 8, kind: 'centred' },
        { header: words.name, width: 34, kind: 'wrapped' },
        ...(words.group === null
          ? []
          : [{ header: words.group, width: 20, kind: 'centred' } as const]),
        { header: '调整前', width: 16, kind: 'centred' },
        { header: '调整后', width: 16, kind: 'centred' },
      ],
      rows: movers.map(({ row, name, group, before, after }) => [
        number(row),
        name,
        ...(words.group === null ? [] : [group]),
        valueLabel(words, before),
        valueLabel(words, after),
      ]),
      notes: movers.length === 0 ? ['没有变动。'] : [],
    },
    {
      name: '测算口径',
      title: `${title}口径（${scenarioStamp}）`,
      unitLine,
      columns: [
        { header: '项目', width: 44, kind: 'wrapped' },
        { header: '调整前', width: 44, kind: 'wrapped' },
        { header: '调整后', width: 44, kind: 'wrapped' },
      ],
      rows: [
        ...settings.map(({ label, before, after }) => [label, before, after]),
        ['制表', `公报案头 ${program.version}`, program.madeAt],
      ],
      notes: [`依据${plan.calculator.documentNumber}；本表为${scenarioStamp}。`],
    },
  ]
}
