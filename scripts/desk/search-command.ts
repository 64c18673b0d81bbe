import { forceStatusWords } from '../../domain/force/force-status'
import { statusNamed } from '../../domain/search/facet-words'
import { noFilters, type Filters } from '../../domain/search/facets'
import type { Hit } from '../../domain/search/search-index'
import type { LineCount, Search } from '../../main/services/search'
import type { CommandOptions } from './command'
import { DeskError } from './desk-error'
import { hitText } from './text'

/** Options of the command as typed; null where absent. */
export type SearchOptions = Pick<CommandOptions, 'limit' | 'from' | 'to' | 'status'>

export const searchUsage =
  'search 检索式 [--from 日期] [--to 日期] [--status 时效] [--limit N]（检索式可用 AND/且、OR/或、NOT/非/-、引号、括号、标题: 文号: 单位: 条款: 公报: 类型:）'

function bound(option: string, typed: string | null): string | null {
  if (typed === null) return null
  if (!/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(typed))
    throw new DeskError(
      `${option} 后面应为日期，例如 ${option} 2023-03-09、${option} 2023-03 或 ${option} 2023。`,
    )
  return typed
}

/** 现行,未施行 → the states; Chinese or English names, parted by commas. */
function states(typed: string | null): Filters['status'] {
  if (typed === null) return []
  return typed.split(/[,，、]/).map((name) => {
    const status = statusNamed(name.trim())
    if (status === null)
      throw new DeskError(
        `不认识的时效“${name.trim()}”。可用：${Object.values(forceStatusWords).join('、')}。`,
      )
    return status
  })
}

/** Nothing is said of a status that is not known. */
const known = ({ status }: Hit) => (status === 'unknown' ? {} : { status })
const lineOf = (hit: Hit): string =>
  hit.status === 'unknown' ? hitText(hit) : `${hitText(hit)}　${forceStatusWords[hit.status]}`
const lineWords = ({ printed, withErrata }: LineCount): string =>
  `全库原文${printed}行${withErrata === printed ? '' : `，连同误排的字共${withErrata}行`}`

export async function runSearch(
  search: Search,
  words: readonly string[],
  { limit, from, to, status }: SearchOptions,
): Promise<{ readonly value: unknown; readonly text: () => string }> {
  const query = words.join(' ')
  if (query.trim() === '') throw new DeskError('请给出要检索的文字，例如 search 亩均税收。')
  const filters = {
    ...noFilters,
    from: bound('--from', from),
    to: bound('--to', to),
    status: states(status),
  }
  const { total, hits, facets, problem } = await search.run({
    query,
    offset: 0,
    limit: limit ?? 20,
    filters,
  })
  if (problem !== null) throw new DeskError(problem)
  const lines = await search.countLines(query)
  return {
    value: {
      query,
      total,
      /** Of the whole library: the filters do not narrow them. */
      lines,
      hits: hits.map((hit) => {
        const { documentNumber, title, clause, sourceFile, snippet } = hit
        return {
          documentNumber,
          title,
          clause,
          sourceFile,
          line: hit.line,
          snippet,
          ...known(hit),
        }
      }),
      facets,
    },
    text: () => [`“${query}”共${total}段；${lineWords(lines)}`, ...hits.map(lineOf)].join('\n'),
  }
}
