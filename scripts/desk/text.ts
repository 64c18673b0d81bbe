import type { DocumentSummary, GazetteDocument, PrintedLine } from '../../domain/gazette/document'
import type { Evaluation, Problem } from '../../domain/rules/calculator'
import { outcomeMark } from '../../domain/rules/outcome'
import type { Hit } from '../../domain/search/search-index'

export const summaryLine = ({
  id,
  documentNumber,
  title,
  issuer,
  issuedOn,
  source,
}: DocumentSummary) =>
  `${documentNumber ?? id}　${title}　${issuer}　${issuedOn ?? ''}　${source.file}:${source.firstLine}-${source.lastLine}`

export const documentText = (document: GazetteDocument): string =>
  [
    ...(document.disclaimer === null ? [] : [`【${document.disclaimer}】`]),
    summaryLine(document),
    ...document.blocks.map(({ text, firstLine }) => `${firstLine}\t${text}`),
  ].join('\n')

/** As printed, each line with its number. */
export const originalText = (lines: readonly PrintedLine[]): string =>
  lines.map(({ number, raw }) => `${number}\t${raw}`).join('\n')

export const hitText = ({
  documentNumber,
  title,
  clause,
  sourceFile,
  line,
  snippet,
}: Hit): string => `${documentNumber ?? title} ${clause}（${sourceFile}:${line}） ${snippet}`

export const problemText = ({ label, reason, remedy }: Problem): string =>
  `${label}：${reason}；${remedy}`

export function evaluationText({ outcome, steps, gaps, warnings }: Evaluation): string {
  const mark = outcomeMark(outcome)
  return [
    `${mark === '' ? '' : `【${mark}】`}${outcome.summary}`,
    ...steps.map(({ label, formula, substituted, value, unit, cites, assumption }) =>
      [
        `${label}：${formula}`,
        substituted === '' ? '' : `＝${substituted}`,
        `＝${value}${unit}`,
        cites.length === 0
          ? ''
          : `（${[...new Set(cites.map(({ clause }) => clause))].join('，')}）`,
        assumption === null ? '' : `　${assumption}`,
      ].join(''),
    ),
    ...gaps.map(({ question, used }) => `${question}；本次按：${used}`),
    ...warnings.map((warning) => `提示：${warning}`),
  ].join('\n')
}
