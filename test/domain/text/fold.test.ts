import { describe, expect, it } from 'vitest'
import { fold, folded } from '../../../domain/text/fold'

describe('folding', () => {
  it.each([
    ['溧政发〔2023〕6号', '溧政发[2023] 6 号'],
    ['（含）', '(含)'],
    ['《办法》', '<办法>'],
    ['劣Ⅴ类', '劣V类'],
    ['ＰＭ２．５', 'pm2.5'],
    ['吨•次', '吨·次'],
  ])('takes %s and %s for the same', (a, b) => {
    expect(folded(a)).toBe(folded(b))
  })

  it('keeps different words apart', () => {
    expect(folded('以上')).not.toBe(folded('以下'))
    expect(folded('20')).not.toBe(folded('2.0'))
  })

  it('tells of every folded unit where it came from', () => {
    const text = 'Ⅲ 类（含）'
    const { text: result, origins } = fold(text)
    expect(result).toBe('iii类(含)')
    expect(origins).toEqual([0, 0, 0, 2, 3, 4, 5, 6])
  })
})
