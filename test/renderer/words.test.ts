import { describe, expect, it } from 'vitest'
import { clauseWords, sourceWords } from '../../renderer/words'

describe('clauseWords', () => {
  it('reads the path of a clause as one would say it', () => {
    expect(clauseWords('三、/（一）/1')).toBe('三、（一）1')
    expect(clauseWords('第一章/二、/（一）')).toBe('第一章 二、（一）')
    expect(clauseWords('附件1')).toBe('附件1')
  })

  it('leaves out the chapter above an article and the number that is printed again', () => {
    expect(clauseWords('第五章/第二十七条/（二）')).toBe('第二十七条（二）')
    expect(clauseWords('3/3.3/（10）')).toBe('3.3（10）')
  })

  it('leaves out the mark of a repeated number', () => {
    expect(clauseWords('第三章/第十六条~2')).toBe('第十六条')
    expect(clauseWords('5/5.2/（1）~3')).toBe('5.2（1）')
  })
})

describe('sourceWords', () => {
  it('shortens the file to its number', () => {
    expect(sourceWords('000_da6e7c2163bb5f1e.txt', 559)).toBe('000:559')
  })
})
