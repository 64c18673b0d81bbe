import type { CalculatorDescription } from '../../contract/calculation'
import type { Citation } from '../../domain/citation/citation'
import type { Evaluation, Input } from '../../domain/rules/calculator'
import { outcomeUnit } from '../../domain/rules/outcome'
import { isBlank, shownInputs, valueOf, type Values } from '../components/forms/field-check'
import {
  effectWords,
  gapWords,
  outcomeMeaning,
  outcomeWords,
} from '../../domain/rules/outcome-words'
import {
  heading,
  text,
  usualDisclaimer,
  type FigureBlock,
  type PrintBlock,
  type PrintModel,
} from './print-model'

export interface PrintedResult {
  readonly description: CalculatorDescription
  readonly evaluation: Evaluation
  /** As typed into the form. */
  readonly inputs: Values
  /** Charts that stand beside the result. */
  readonly figures: readonly FigureBlock[]
}

const clauses = (cites: readonly Citation[]): string =>
  [...new Set(cites.map(({ clause }) => clause))].join('，')

/** A value as the form shows it: the words of a choice, a figure with its unit. */
function inputWords(input: Input, value: string): string {
  switch (input.kind) {
    case 'choice':
      return input.choices.find((choice) => choice.value === value)?.label ?? value
    case 'number':
      return `${value}${input.unit}`
    case 'flag':
    case 'date':
    case 'text':
      return value
  }
}

function inputBlocks({ description, inputs }: PrintedResult): readonly PrintBlock[] {
  const rows = shownInputs(description.inputs, inputs).flatMap((name) => {
    const input = description.inputs[name]
    return input === undefined || isBlank(inputs, name)
      ? []
      : [[input.label, inputWords(input, valueOf(inputs, name))]]
  })
  return rows.length === 0
    ? []
    : [heading(2, '填报事项'), { kind: 'table', header: [['事项', '填报']], rows }]
}

function outcomeBlocks({ evaluation }: PrintedResult): readonly PrintBlock[] {
  const { outcome } = evaluation
  const value = 'value' in outcome ? `${outcome.value}${outcomeUnit(evaluation)}　` : ''
  return [
    heading(2, outcomeWords[outcome.kind]),
    ...text('body', `${value}${outcome.summary}`),
    ...text('small', outcomeMeaning[outcome.kind]),
    ...(outcome.kind === 'notApplicable' ? text('body', `依据：${clauses(outcome.cites)}`) : []),
  ]
}

function gapBlocks({ evaluation: { gaps, warnings } }: PrintedResult): readonly PrintBlock[] {
  return [
    ...(gaps.length === 0 ? [] : [heading(2, '文件未明确之处')]),
    ...gaps.flatMap((gap) => {
      const basis = gap.cites.length === 0 ? '' : `（依据${clauses(gap.cites)}）`
      const used = `本次采用：${gap.used}；${effectWords(gap)}${basis}。`
      return text('body', `【${gapWords[gap.kind]}】${gap.question}${used}`)
    }),
    ...(warnings.length === 0 ? [] : [heading(2, '提示')]),
    ...warnings.flatMap((warning) => text('body', warning)),
  ]
}

function stepBlocks({ evaluation: { steps } }: PrintedResult): readonly PrintBlock[] {
  if (steps.length === 0) return []
  return [
    heading(2, '计算步骤'),
    {
      kind: 'table',
      header: [['步骤', '公式', '代入', '结果', '依据']],
      rows: steps.map(({ label, formula, substituted, value, unit, cites, assumption }) => [
        assumption === null ? label : `${label}\n【推定】${assumption}`,
        formula,
        substituted,
        `${value}${unit}`,
        clauses(cites),
      ]),
    },
  ]
}

/** The words of every clause the result rests on, each once. */
function quoteBlocks({ description, evaluation }: PrintedResult): readonly PrintBlock[] {
  const { outcome, steps, gaps } = evaluation
  const cites = [
    ...(outcome.kind === 'notApplicable' ? outcome.cites : []),
    ...steps.flatMap((step) => step.cites),
    ...gaps.flatMap((gap) => gap.cites),
  ]
  const once = new Map(cites.map((cite) => [`${cite.documentNumber} ${cite.quote}`, cite]))
  if (once.size === 0) return []
  return [
    heading(2, '条款原文'),
    ...[...once.values()].flatMap(({ documentNumber, clause, quote }) => {
      const other = documentNumber === description.documentNumber ? '' : documentNumber
      return text('quote', `${other}${clause}：“${quote}”`)
    }),
  ]
}

/** A result with what it was made of: entries, outcome, open points, steps, words of the clauses. */
export function resultModel(result: PrintedResult): PrintModel {
  const { title, documentNumber, documentTitle } = result.description
  return {
    name: title,
    blocks: [
      ...text('title', title),
      ...text('subtitle', [documentTitle, documentNumber].filter((one) => one !== '').join('　')),
      ...inputBlocks(result),
      ...outcomeBlocks(result),
      ...gapBlocks(result),
      ...result.figures,
      ...stepBlocks(result),
      ...quoteBlocks(result),
    ],
    source: `依据 ${documentNumber}`,
    disclaimer: usualDisclaimer,
    landscape: false,
  }
}
