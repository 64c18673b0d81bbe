import { describe, expect, it } from 'vitest'
import { documentRows, type LibraryView } from '../../../../renderer/pages/library/document-rows'
import { parsedCorpus } from '../../../parsed-corpus'

const documents = parsedCorpus()
const view = (change: Partial<LibraryView>): LibraryView => ({
  filter: '',
  gazette: '',
  key: 'order',
  down: false,
  ...change,
})

describe('documentRows', () => {
  it('shows everything in the order of the gazettes at first', () => {
    expect(documentRows(documents, view({}))).toEqual(documents)
  })

  it('finds a document by its number whatever brackets and widths are typed', () => {
    for (const filter of ['溧政发〔2023〕6号', '溧政发[2023]6号', '溧政发［２０２３］６号'])
      expect(
        documentRows(documents, view({ filter })).map(({ documentNumber }) => documentNumber),
      ).toEqual(['溧政发〔2023〕6号'])
  })

  it('keeps to one gazette', () => {
    const gazette = '常州市人民政府公报 2023年'
    const rows = documentRows(documents, view({ gazette }))
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every((row) => row.gazette === gazette)).toBe(true)
  })

  it('sorts by date both ways with undated documents last', () => {
    for (const down of [false, true]) {
      const dates = documentRows(documents, view({ key: 'issuedOn', down })).map(
        ({ issuedOn }) => issuedOn,
      )
      const dated = dates.filter((date) => date !== null)
      expect(dates.slice(0, dated.length)).toEqual(dated)
      expect(dated).toEqual(down ? [...dated].sort().reverse() : [...dated].sort())
    }
  })

  it('sorts numbers as numbers: 6号 before 10号', () => {
    const numbers = documentRows(
      documents,
      view({ key: 'documentNumber', filter: '溧政发〔2023〕' }),
    ).map(({ documentNumber }) => documentNumber)
    expect(numbers.indexOf('溧政发〔2023〕6号')).toBeLessThan(numbers.indexOf('溧政发〔2023〕10号'))
  })
})
