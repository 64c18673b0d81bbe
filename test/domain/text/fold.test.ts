import { describe, expect, it } from 'vitest'
import { fold, folded, originOf } from '../../../domain/text/fold'
import { parsedCorpus } from '../../parsed-corpus'

describe('folding', () => {
  it.each([
    ['溧政发〔2023〕6号', '溧政发[2023] 6 号'],
    ['溧政发〔2023〕6号', '溧政发［２０２３］６号'],
    ['【附件】', '[附件]'],
    ['（含）', '(含)'],
    ['《办法》', '<办法>'],
    ['〈办法〉', '＜办法＞'],
    ['劣Ⅴ类', '劣V类'],
    ['Ⅲ级', 'iii级'],
    ['Ⅻ', 'xii'],
    ['ＰＭ２．５', 'pm2.5'],
    ['PM₂.₅', 'PM2.5'],
    ['吨•次', '吨·次'],
    ['㎡', 'm²'],
    ['25℃', '25°C'],
    ['⑴', '（1）'],
    ['二○二三年', '二〇二三年'],
    ['1—3月', '1-3月'],
    ['5~10', '5～10'],
    ['“放管服”', '"放管服"'],
    ['人⺠政府', '人民政府'],
    ['⽂件', '文件'],
    ['⻋间', '车间'],
    ['市\u00a0政\u200b府\ufeff', '市政府'],
    ['市　政\t府\r\n', '市政府'],
  ])('takes %j and %j for the same', (a, b) => {
    expect(folded(a)).toBe(folded(b))
  })

  it.each([
    ['以上', '以下'],
    ['20', '2.0'],
    ['①', '1'],
    ['亩均', '苗均'],
    ['一', '-'],
    ['（含）', '【含】'],
    ['〇', '0'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(folded(a)).not.toBe(folded(b))
  })

  it('leaves nothing to fold', () => {
    for (const { blocks } of parsedCorpus())
      for (const { text } of blocks) expect(folded(folded(text))).toBe(folded(text))
  })

  it('tells of every folded unit where it came from', () => {
    const result = fold('Ⅲ 类（含）')
    expect(result.text).toBe('iii类(含)')
    expect(result.origins).toEqual([0, 0, 0, 2, 3, 4, 5, 6])
    expect(originOf(result, 0, 3)).toEqual({ start: 0, end: 1 })
    expect(originOf(result, 2, 2)).toEqual({ start: 0, end: 3 })
    expect(originOf(result, 4, 3)).toEqual({ start: 3, end: 6 })
  })

  it('gives the same text with places and without, over the whole corpus', () => {
    for (const { blocks } of parsedCorpus())
      for (const { text } of blocks) {
        const result = fold(text)
        expect(result.text).toBe(folded(text))
        expect(result.origins).toHaveLength(result.text.length + 1)
      }
  })

  it('folds the whole corpus in less than 50 ms', () => {
    const texts = parsedCorpus().flatMap(({ blocks }) => blocks.map(({ text }) => text))
    const startedAt = performance.now()
    texts.forEach(folded)
    expect(performance.now() - startedAt).toBeLessThan(50)
  })
})
