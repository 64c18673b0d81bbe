import { describe, expect, it } from 'vitest'
import { correspondence } from '../../../domain/annotation/correspondence'
import { mayBeAnother } from '../../../domain/annotation/repeated-line'

const lines = (text: string) => text.split(' ')
/** What is doubtful of the old lines. */
function doubtful(old: string, renewed: string): readonly number[] {
  const folds = { old: lines(old), renewed: lines(renewed) }
  const became = correspondence(folds.old, folds.renewed)
  return folds.old.flatMap((_, at) => (mayBeAnother({ ...folds, became }, at) ? [at] : []))
}

describe('a line that the new text has several times', () => {
  it('is no doubt where everything around it stayed', () => {
    const text = 'aa 1 2 3 bb 1 2 3 cc'
    expect(doubtful(text, text)).toEqual([])
    expect(doubtful(text, `xx ${text}`)).toEqual([])
  })

  it('is one when a table was taken for its like, and the other one fits as well', () => {
    const folds = { old: lines('h 1 2 3 h 1 2 4 z'), renewed: lines('h 1 2 4 h 1 2 3 z') }
    const taken = { ...folds, became: [0, 1, 2, null, null, null, null, null, 8] }
    expect([0, 1, 2].map((at) => mayBeAnother(taken, at))).toEqual([true, true, true])
    const right = { ...folds, became: [4, 5, 6, 7, 0, 1, 2, 3, 8] }
    expect([0, 1, 2].map((at) => mayBeAnother(right, at))).toEqual([false, false, false])
    // Lines that are gone, or that stand once, are for others to judge.
    expect([3, 8].map((at) => mayBeAnother(taken, at))).toEqual([false, false])
  })

  it('is none for a heading and its entry in the table of contents', () => {
    expect(doubtful('总则 附则 总则 条文 附则', '目录 总则 附则 总则 条文 附则')).toEqual([])
  })
})
