import { describe, expect, it } from 'vitest'
import { parseQuery } from '../../../domain/search/query'

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
  ])('of %s asks for %j', (text, terms) => {
    expect(parseQuery(text)).toEqual({ terms })
  })

  it.each(['', '  　 \n', '“”', '"', '“  ”'])('of %j asks for nothing', (text) => {
    expect(parseQuery(text)).toBeNull()
  })
})
