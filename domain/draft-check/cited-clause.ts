import type { GazetteDocument } from '../gazette/document'
import { chineseNumeral } from '../gazette/marker'
import { clauseByLabel } from '../reference/resolve-place'
import { placeLabel, type DraftPlace } from './draft-place'
import type { ClauseFinding, DraftProblem } from './draft-row'

export interface CheckedClause {
  readonly finding: ClauseFinding
  readonly problem: DraftProblem | null
}

const missing = (text: string): CheckedClause => ({
  finding: { state: 'missing' },
  problem: { kind: 'clauseMissing', text },
})

const articlesOf = ({ clauses }: Pick<GazetteDocument, 'clauses'>): readonly string[] =>
  clauses.filter(({ printed }) => /^第.+条$/.test(printed.trim())).map(({ label }) => label)

/** 三、（二）2 for 第三条第二款: a notice that counts 一、 has no articles. */
function byOutline(
  { clauses }: Pick<GazetteDocument, 'clauses'>,
  { article, paragraph, item }: DraftPlace,
): string | null {
  if (article === null || article > 99) return null
  const second = paragraph ?? item
  const label = `${chineseNumeral(article)}、${second === null || second > 99 ? '' : `（${chineseNumeral(second)}）`}`
  return clauses.find((clause) => clause.label === label)?.label ?? null
}

/** Looks the place up in the text; what is not there is told with what is. */
export function checkClause(
  document: Pick<GazetteDocument, 'clauses'>,
  place: DraftPlace,
): CheckedClause {
  const label = placeLabel(place)
  const found = clauseByLabel(document, label)
  if (found !== undefined)
    return { finding: { state: 'found', clauseId: found.id, label: found.label }, problem: null }
  const articles = articlesOf(document)
  if (articles.length === 0) {
    const outline = byOutline(document, place)
    const clause = document.clauses.find((one) => one.label === outline)
    if (outline === null || clause === undefined)
      return missing('该文件不分条，也没有对应序号的部分')
    return {
      finding: { state: 'found', clauseId: clause.id, label: outline },
      problem: { kind: 'clauseForm', text: `该文件不分条，对应“${outline}”部分` },
    }
  }
  if (place.article === null) return missing('没有写明第几条')
  const article = placeLabel({ ...place, paragraph: null, item: null })
  if (!articles.includes(article))
    return missing(`该文件共${articles.length}条（${articles[0] ?? ''}至${articles.at(-1) ?? ''}）`)
  return missing(`该文件有${article}，但没有${label}`)
}
