import { describe, expect, it } from 'vitest'
import { isAbove, placeOf, titlePlaces } from '../../../domain/organisation/place'
import { parsedFiles } from '../../parsed-corpus'

describe('the place of a document', () => {
  it('is that of its gazette', () => {
    const places = parsedFiles().map(({ documents }) => [...new Set(documents.map(placeOf))])
    expect(places).toEqual([['溧阳'], ['溧阳'], ['海门'], ['溧阳'], ['常州']])
  })

  it('lies under others', () => {
    expect(isAbove('常州', '溧阳')).toBe(true)
    expect(isAbove('国家', '海门')).toBe(true)
    expect(isAbove('常州', '海门')).toBe(false)
    expect(isAbove('溧阳', '溧阳')).toBe(false)
  })

  it('changes inside a quoted title with the number of another', () => {
    const text =
      '按照《市政府关于甲的通知》（溧政发〔2023〕6号）、《省政府关于印发<乙>的通知》（苏政发〔2023〕1号）'
    expect(
      titlePlaces(text).map(({ place, start }) => [place, text.slice(start, start + 4)]),
    ).toEqual([
      ['溧阳', '《市政府'],
      ['江苏', '《省政府'],
    ])
    expect(titlePlaces('《市政府关于甲的通知》和（常政发〔2023〕6号）')).toEqual([])
  })
})
