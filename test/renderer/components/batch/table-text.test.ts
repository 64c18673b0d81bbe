import { describe, expect, it } from 'vitest'
import { tableText } from '../../../../renderer/components/batch/table-text'
import { seededRandom } from '../../../../scripts/seeded-random'

/** Reads cells as a spreadsheet program does when text is pasted. */
function pasted(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r"]*))(\t|\r\n|$)/y
  while (cell.lastIndex <= text.length) {
    const match = cell.exec(text)
    if (match === null) throw new Error(`unreadable at ${cell.lastIndex}`)
    const [, quoted, plain = '', end = ''] = match
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '') break
    if (end === '\r\n') rows.push([])
  }
  return rows
}

describe('a table as text', () => {
  it('comes back cell by cell, tabs, line breaks and quotes included', () => {
    const random = seededRandom(11)
    const cellText = () =>
      Array.from({ length: random.below(5) }, () =>
        random.pick(['为', '“0”', '"', '\t', '\n', '\r\n', 'H3', '，', ' ']),
      ).join('')
    for (let round = 0; round < 500; round += 1) {
      const rows = Array.from({ length: 1 + random.below(4) }, () =>
        Array.from({ length: 3 }, cellText),
      )
      expect(pasted(tableText(rows))).toEqual(rows)
    }
  })

  it('makes no formula of what somebody wrote into a workbook', () => {
    for (const text of ['=1+1', '+1', '-12.5', '@SUM(A1)'])
      expect(tableText([[text]])).toBe(`'${text}`)
  })
})
