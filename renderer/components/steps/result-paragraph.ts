import type { Citation } from '../../../domain/citation/citation'
import type { Evaluation, Step } from '../../../domain/rules/calculator'
import { effectWords, outcomeWords } from '../../../domain/rules/outcome-words'

export interface ParagraphSource {
  /** Whom the result is about; empty where the form names nobody. */
  readonly subject: string
  readonly documentNumber: string
  readonly documentTitle: string
}

const isZero = (value: string): boolean => /^-?0(\.0+)?$/.test(value)

/** A step that adds nothing (0 分) or says only what the summary says already is left out. */
const isTold = ({ value, cites }: Step): boolean => !isZero(value) && cites.length > 0

const stepWords = ({ label, value, unit }: Step): string =>
  `${label}${/^-?\d/.test(value) ? '' : '为'}${value}${unit}`

const clausesOf = (cites: readonly Citation[]): string =>
  [...new Set(cites.map(({ clause }) => clause))].join('，')

/** Steps in a row that rest on the same clauses share the mention of them. */
function processWords(steps: readonly Step[]): string {
  return steps
    .map((step, at) => {
      const clauses = clausesOf(step.cites)
      const next = steps[at + 1]
      const isLastOfRun = next === undefined || clausesOf(next.cites) !== clauses
      return stepWords(step) + (isLastOfRun ? `（依据${clauses}）` : '')
    })
    .join('，')
}

/** A title within 《》 has its own title marks made single, as GB/T 15834 asks. */
const titleWords = (title: string): string =>
  `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`

const stopped = (sentence: string): string => sentence.replace(/[。；]*$/, '')

/** The result as one paragraph for a 公文: sentence, main steps with their clauses, readings, warnings. */
export function resultParagraph(
  { outcome, steps, gaps, warnings }: Evaluation,
  { subject, documentNumber, documentTitle }: ParagraphSource,
): string {
  const basis =
    documentTitle === '' ? documentNumber : `${titleWords(documentTitle)}（${documentNumber}）`
  const mark = outcome.kind === 'determined' ? '' : `【${outcomeWords[outcome.kind]}】`
  const told = steps.filter(isTold)
  const clauses = outcome.kind === 'notApplicable' ? clausesOf(outcome.cites) : ''
  const sentences = [
    `依据${basis}${clauses}，${subject}${stopped(outcome.summary)}${mark}`,
    ...(told.length === 0 ? [] : [`其中：${processWords(told)}`]),
    ...gaps.map(
      (gap) => `口径说明：${stopped(gap.question)}；本次采用：${gap.used}；${effectWords(gap)}`,
    ),
    ...warnings.map((warning) => `提示：${stopped(warning)}`),
  ]
  return sentences.map((sentence) => `${sentence}。`).join('')
}
