import type { Evaluation, Step } from '../../../domain/rules/calculator'
import { effectWords, gapWords, outcomeWords } from './outcome-words'

export interface ParagraphSource {
  /** Whom the result is about; empty where the form names nobody. */
  readonly subject: string
  readonly documentNumber: string
  readonly documentTitle: string
}

const isZero = (value: string): boolean => /^-?0(\.0+)?$/.test(value)

/** A step that adds nothing (0 分) or says only what the summary says already is left out. */
const isTold = ({ value, cites }: Step): boolean => !isZero(value) && cites.length > 0

function stepWords({ label, value, unit, cites }: Step): string {
  const clauses = [...new Set(cites.map(({ clause }) => clause))]
  return `${label}${/^\d/.test(value) ? '' : '为'}${value}${unit}（依据${clauses.join('，')}）`
}

const stopped = (sentence: string): string => sentence.replace(/[。；]*$/, '')

/** The result as one paragraph for a 公文: sentence, main steps with their clauses, readings, warnings. */
export function resultParagraph(
  { outcome, steps, gaps, warnings }: Evaluation,
  { subject, documentNumber, documentTitle }: ParagraphSource,
): string {
  const basis = documentTitle === '' ? documentNumber : `《${documentTitle}》（${documentNumber}）`
  const mark = outcome.kind === 'determined' ? '' : `【${outcomeWords[outcome.kind]}】`
  const told = steps.filter(isTold)
  const clauses =
    outcome.kind === 'notApplicable'
      ? [...new Set(outcome.cites.map(({ clause }) => clause))].join('，')
      : ''
  const sentences = [
    `依据${basis}${clauses}，${subject}${stopped(outcome.summary)}${mark}`,
    ...(told.length === 0 ? [] : [`计算过程：${told.map(stepWords).join('；')}`]),
    ...gaps.map(
      (gap) =>
        `${gapWords[gap.kind]}事项：${stopped(gap.question)}；本次按“${gap.used}”计算，${effectWords(gap)}`,
    ),
    ...warnings.map((warning) => `提示：${stopped(warning)}`),
  ]
  return sentences.map((sentence) => `${sentence}。`).join('')
}
