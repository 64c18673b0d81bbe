import { describe, expect, it } from 'vitest'
import { correspondence } from '../../../domain/annotation/correspondence'

describe('the lines of an old text in a new one', () => {
  it.each([
    ['stay', 'ab cd ef', 'ab cd ef', [0, 1, 2]],
    ['go down when one was put in', 'ab cd', 'xx ab cd', [1, 2]],
    ['are gone when they were deleted', 'ab cd ef', 'ab ef', [0, null, 1]],
    ['change places', 'ab cd ef', 'ef ab cd', [1, 2, 0]],
    [
      'are known when repeated, by their neighbours',
      'u ab u cd u',
      'u ab cd u',
      [0, 1, null, 2, 3],
    ],
    [
      'are known when a repeated one changes places',
      'x 同行 另行 y 同行',
      'x 另行 同行 y 同行',
      [0, 2, 1, 3, 4],
    ],
    ['are known when corrected', '亩均税收得分 其他条款内容', '苗均税收得分 其他条款内容', [0, 1]],
    ['are others when rewritten', '亩均税收得分', '单位能耗指标', [null]],
    ['of no words are left out', 'ab  cd', '  ab  cd', [2, null, 4]],
  ])('%s', (_, old, renewed, places) => {
    expect(correspondence(old.split(' '), renewed.split(' '))).toEqual(places)
  })

  it('are not taken for a twin that is still there, corrected or not', () => {
    const rows = ['马磊同志任副主任', '周涛同志任副主任', '史晓春同志任副主任']
    expect(correspondence(rows, [rows[0] ?? '', rows[2] ?? ''])).toEqual([0, null, 1])
    const corrected = ['马磊同志任改主任', '史晓春同志任副主改']
    expect(correspondence(rows, corrected)).toEqual([0, null, 1])
    const shifted = ['周涛同志任改主任', '史晓春同志任副主任', '新来同志任副主任']
    expect(correspondence(rows, shifted)).toEqual([null, 0, 1])
  })

  it('are found in a long text of like rows at once', () => {
    const rows = Array.from({ length: 3000 }, (_, at) => `第${at}号路段 单位：米`)
    const changed = rows.filter((_, at) => at !== 1500).map((row) => row.replace('米', 'm'))
    const startedAt = performance.now()
    const places = correspondence(rows, rows.toSpliced(1500, 1))
    expect(places[1500]).toBeNull()
    expect(places[2999]).toBe(2998)
    correspondence(rows, changed)
    expect(performance.now() - startedAt).toBeLessThan(5000)
  })
})
