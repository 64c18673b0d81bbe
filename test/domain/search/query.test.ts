import { describe, expect, it } from 'vitest'
import { parseQuery, wantedTerms, type Query } from '../../../domain/search/query'

const parsed = (text: string): Query => {
  const result = parseQuery(text)
  if (result.kind !== 'query') throw new Error(`${text}: ${result.kind}`)
  return result.query
}
const message = (text: string): string => {
  const result = parseQuery(text)
  return result.kind === 'malformed' ? result.message : result.kind
}

/** a AND (b OR NOT c), as it was understood. */
function written(query: Query): string {
  switch (query.kind) {
    case 'word':
      return query.term
    case 'filter':
      return `${query.field}:${query.value}`
    case 'not':
      return `!${written(query.part)}`
    case 'and':
    case 'or':
      return `(${query.parts.map(written).join(query.kind === 'and' ? ' & ' : ' | ')})`
  }
}

describe('a query', () => {
  it.each([
    ['亩均税收', ['亩均税收']],
    ['亩均税收 工业', ['亩均税收', '工业']],
    ['亩均税收　工业', ['亩均税收', '工业']],
    ['“市 政府” 工业', ['市政府', '工业']],
    ['"市 政府"', ['市政府']],
    ['工业 工业', ['工业']],
    ['ＰＭ２．５', ['pm2.5']],
    ['“亩均税', ['亩均税']],
    ['亩均税收”', ['亩均税收']],
    ['“亩均税收 工', ['亩均税收', '工']],
    ['推进“放管服”改革', ['推进"放管服"改革']],
    ['的', ['的']],
  ])('of %s asks for %j, all of them', (text, terms) => {
    const query = parsed(text)
    expect(wantedTerms(query)).toEqual(terms)
    expect(written(query)).toBe(terms.length === 1 ? terms[0] : `(${terms.join(' & ')})`)
  })

  it.each(['', '  　 \n', '“”', '"', '“  ”'])('of %j asks for nothing', (text) => {
    expect(parseQuery(text)).toEqual({ kind: 'empty' })
  })

  it.each([
    ['消防 AND 应急', '(消防 & 应急)'],
    ['消防 且 应急', '(消防 & 应急)'],
    ['消防 OR 应急', '(消防 | 应急)'],
    ['消防 或 应急', '(消防 | 应急)'],
    ['消防|应急', '(消防 | 应急)'],
    ['消防 ｜｜ 应急', '(消防 | 应急)'],
    ['消防 ＯＲ 应急', '(消防 | 应急)'],
    ['消防 NOT 应急', '(消防 & !应急)'],
    ['消防 非 应急', '(消防 & !应急)'],
    ['消防 -应急', '(消防 & !应急)'],
    ['-应急 消防', '(!应急 & 消防)'],
    ['消防 －“应急 响应”', '(消防 & !应急响应)'],
    ['消防 AND NOT 应急', '(消防 & !应急)'],
    ['消防 应急 OR 补贴', '((消防 & 应急) | 补贴)'],
    ['消防 (应急 OR 补贴)', '(消防 & (应急 | 补贴))'],
    ['消防（应急 OR 补贴）', '(消防 & (应急 | 补贴))'],
    ['消防 （应急 或 补贴） -演练', '(消防 & (应急 | 补贴) & !演练)'],
    ['((消防 OR 应急) 演练) OR 补贴', '(((消防 | 应急) & 演练) | 补贴)'],
    ['消防 -(应急 补贴)', '(消防 & !(应急 & 补贴))'],
    ['(“应急 响应”) 消防', '(应急响应 & 消防)'],
  ])('reads %s as %s', (text, understood) => {
    expect(written(parsed(text))).toBe(understood)
  })

  it.each([
    ['标题:消防', 'title:消防'],
    ['标题：消防 演练', '(title:消防 & 演练)'],
    ['标题： 消防', 'title:消防'],
    ['标题:“消防 救援”', 'title:消防救援'],
    ['文号:溧政发〔2023〕6号 税收', '(number:溧政发[2023]6号 & 税收)'],
    ['文号：溧政发 [2023] 6 号 税收', '(number:溧政发[2023]6号 & 税收)'],
    ['单位:海门 消防', '(issuer:海门 & 消防)'],
    ['发文机关:海门 消防', '(issuer:海门 & 消防)'],
    ['条款:第三条 公报:常州 类型:办法', '(clause:第三条 & gazette:常州 & kind:办法)'],
    ['消防 -单位:海门', '(消防 & !issuer:海门)'],
    ['(标题:消防) 演练', '(title:消防 & 演练)'],
  ])('takes %s for the filter %s', (text, understood) => {
    expect(written(parsed(text))).toBe(understood)
  })

  it.each([
    // Words of the gazettes that look like signs of the query.
    ['或', '或'],
    ['非', '非'],
    ['且', '且'],
    ['-', '-'],
    ['-3℃', '-3°c'],
    ['5 - 10', '(5 & - & 10)'],
    ['非法 或者', '(非法 & 或者)'],
    ['（一）', '(一)'],
    ['（含）20', '(含)20'],
    ['（含', '(含'],
    ['含）', '含)'],
    ['规上工业企业（有生产性排污）', '规上工业企业(有生产性排污)'],
    ['企业（含 个体）', '(企业(含 & 个体))'],
    ['消防 or 应急', '(消防 & or & 应急)'],
    ['消防 not 应急', '(消防 & not & 应急)'],
    ['责任单位：市应急局', '责任单位:市应急局'],
    ['“标题：消防”', '标题:消防'],
    ['消防 "OR" 应急', '(消防 & or & 应急)'],
    ['“（”', '('],
  ])('takes %s for text', (text, understood) => {
    expect(written(parsed(text))).toBe(understood)
  })

  it.each([
    ['(消防 OR 应急', /括号没有配对.*缺右括号/],
    ['（消防 应急', /括号没有配对：“（”/],
    ['(消防 应急) 演练)', /多了一个右括号/],
    ['NOT 消防', /只写了要排除的词/],
    ['NOT', /“NOT”后面缺要找的词/],
    ['-消防 -应急', /只写了要排除的词/],
    ['消防 或 非 应急', /“或”的两边都要有要找的词/],
    ['OR 消防', /“OR”前面缺要找的词/],
    ['消防 或', /“或”后面缺要找的词/],
    ['消防 AND OR 应急', /“AND”后面缺要找的词/],
    ['|', /“\|”前面缺要找的词/],
    ['( | )', /“\|”前面缺要找的词/],
    ['标题：', /“标题：”后面缺要找的词，例如 标题：消防/],
    ['文号:', /“文号:”后面缺/],
  ])('says what is wrong with %s', (text, words) => {
    expect(message(text)).toMatch(words)
  })

  it('takes no query for wrong because a quote is still open, however far it is typed', () => {
    for (const text of [
      '消防 OR “应急 响应” -标题:“某 县”',
      '标题：“消防 救援” 或 "应急"',
      '非 “演练” 消防',
      '(“应急 响应”) 消防',
    ]) {
      const states = Array.from(text)
        .map((_, at) => text.slice(0, at + 1))
        .filter((typed) => (typed.match(/["“”]/g)?.length ?? 0) % 2 === 1)
      for (const typed of states)
        expect(message(typed), typed).not.toMatch(/引号没有|缺要找的词|括号里没有/)
    }
  })

  it('excludes what is excluded from the marks', () => {
    expect(wantedTerms(parsed('消防 (应急 OR 补贴) -演练 标题:办法'))).toEqual([
      '消防',
      '应急',
      '补贴',
    ])
  })

  it('answers the longest query of brackets and hyphens that the window lets through', () => {
    for (const sign of ['(', '-', '（a ', '"', '|'])
      expect(['query', 'empty', 'malformed']).toContain(
        parseQuery(`${sign.repeat(Math.floor(1990 / sign.length))} x`).kind,
      )
  })
})
