import { describe, expect, it } from 'vitest'
import { blockOnLine, officialCitation } from '../../../domain/citation/official-citation'
import { locateQuote } from '../../../domain/citation/locate'
import { streamOf } from '../../../domain/gazette/stream'
import { parsedCorpus } from '../../parsed-corpus'

const documents = parsedCorpus()

/** File number and line → how one cites it. */
function cite(file: string, line: number) {
  const document = documents.find(
    ({ source }) =>
      source.file.startsWith(file) && source.firstLine <= line && line <= source.lastLine,
  )
  const block = document === undefined ? null : blockOnLine(document, line)
  if (document === undefined || block === null) throw new Error(`nothing on ${file}:${line}`)
  return officialCitation(document, block)
}

describe('an official citation', () => {
  it.each([
    ['004', 43, '《常州市建筑垃圾管理办法》（常州市人民政府令第19号）第四条第二款'],
    ['004', 45, '《常州市建筑垃圾管理办法》（常州市人民政府令第19号）第四条第二款'],
    ['004', 181, '《常州市建筑垃圾管理办法》（常州市人民政府令第19号）第十八条第一款第一项'],
    ['004', 327, '《常州市建筑垃圾管理办法》（常州市人民政府令第19号）第三十一条'],
    ['000', 656, '《溧阳市工业企业效益综合评价办法》（溧政发〔2023〕6号）三、（二）1'],
    ['000', 546, '《溧阳市工业企业效益综合评价办法》（溧政发〔2023〕6号）一'],
    ['000', 532, '《市政府关于印发〈溧阳市工业企业效益综合评价办法〉的通知》（溧政发〔2023〕6号）'],
  ])('of %s:%i reads %s', (file, line, text) => {
    expect(cite(file, line)).toEqual({ text, warning: null })
  })

  it('warns of an article that is printed twice', () => {
    expect(cite('000', 3084).warning).toMatch(/2处“第十六条”.*3084/)
    expect(cite('000', 3090).warning).toMatch(/3090/)
  })
})

describe('a quote', () => {
  const rules = documents.find(({ id }) => id === '溧政发〔2023〕6号')
  if (rules === undefined) throw new Error('document missing')

  it('is found in the clause it is cited from, not where it stands first', () => {
    const words = '亩均税收得分=亩均税收值×'
    const place = locateQuote(rules, { clause: '二、（一）（4）', quote: words })
    expect(place?.line).toBe(582)
    expect(streamOf(rules).slice(place?.start, place?.end)).toBe(words)
  })

  it('is found without the spaces of the print, and not with another word', () => {
    const quote = '综合评价得分80分（含）以上的企业'
    expect(locateQuote(rules, { clause: '三、（一）', quote })?.line).toBe(642)
    expect(locateQuote(rules, { clause: '三、（一）', quote: `${quote}们` })).toBeNull()
  })
})
