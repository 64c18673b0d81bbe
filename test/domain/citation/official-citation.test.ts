import { describe, expect, it } from 'vitest'
import {
  blockOnLine,
  citationWords,
  officialCitation,
  spanCitation,
} from '../../../domain/citation/official-citation'
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

describe('a citation of a span', () => {
  /** From the first character of one corpus line to the last of another. */
  const citeLines = (file: string, first: number, last: number) => {
    const document = documents.find(
      ({ source }) =>
        source.file.startsWith(file) && source.firstLine <= first && last <= source.lastLine,
    )
    const from = document === undefined ? null : blockOnLine(document, first)
    const to = document === undefined ? null : blockOnLine(document, last)
    if (document === undefined || from === null || to === null) throw new Error('nothing there')
    return spanCitation(document, { start: from.start, end: to.start + to.text.length })
  }
  const waste = '《常州市建筑垃圾管理办法》（常州市人民政府令第19号）'

  it.each([
    ['004', 43, 45, `${waste}第四条第二款`],
    ['004', 37, 47, `${waste}第四条第一款至第三款`],
    ['004', 327, 333, `${waste}第三十一条`],
    ['004', 34, 37, `${waste}第三条至第四条第一款`],
    ['000', 656, 658, '《溧阳市工业企业效益综合评价办法》（溧政发〔2023〕6号）三、（二）1至2'],
    ['000', 546, 558, '《溧阳市工业企业效益综合评价办法》（溧政发〔2023〕6号）一至二、（一）1'],
  ])('of %s:%i–%i reads %s', (file, first, last, text) => {
    expect(citeLines(file, first, last)?.text).toBe(text)
  })

  it('cites the clause that covers both where one lies under the other', () => {
    const items = documents.find(({ id }) => id === '常州市人民政府令第19号')
    const under = items?.blocks.find(({ clauseId }) => clauseId === '第十八条/第1款/（一）')
    const above = items?.blocks.find(({ clauseId }) => clauseId === '第十八条/第1款')
    if (items === undefined || under === undefined || above === undefined) throw new Error('gone')
    const span = { start: above.start, end: under.start + under.text.length }
    expect(spanCitation(items, span)?.text).toBe(`${waste}第十八条第一款`)
  })

  it('tells the printed page, several pages, the first page alone, or none', () => {
    expect(citeLines('004', 43, 45)?.page).toMatch(/^公报第\d+页$/)
    const [first] = documents.filter(({ pages }) => pages.length > 1)
    const whole = first?.blocks.at(-1)
    expect(
      first === undefined || whole === undefined
        ? null
        : spanCitation(first, { start: 0, end: whole.start + whole.text.length })?.page,
    ).toMatch(/^公报第\d+—\d+页$/)
    expect(citeLines('000', 656, 656)?.page).toBe('公报第20页起')
    expect(citeLines('002', 321, 321)?.page).toBeNull()
  })

  it('warns of a repeated article at either end', () => {
    expect(citeLines('000', 3069, 3084)?.warning).toMatch(/2处“第十六条”/)
  })

  it('goes to the clipboard with or without the quote', () => {
    const citation = { text: '《甲》第一条', page: '公报第3页' }
    expect(citationWords(citation, '应当')).toBe('“应当”——《甲》第一条（公报第3页）')
    expect(citationWords({ ...citation, page: null }, null)).toBe('《甲》第一条')
  })
})
