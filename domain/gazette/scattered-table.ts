/**
 * Tables that the text extraction took apart, one cell (or a piece of one) a line, columns mixed. They are kept
 * as they stand, line by line, until reviewed rows take their place.
 */
export interface ScatteredTable {
  readonly file: string
  readonly firstLine: number
  readonly lastLine: number
}

export const scatteredTables: readonly ScatteredTable[] = [
  { file: '003_77af109f4e51876f.txt', firstLine: 67, lastLine: 120 },
  { file: '004_01522ee1c741df9a.txt', firstLine: 1589, lastLine: 2230 },
  { file: '004_01522ee1c741df9a.txt', firstLine: 2838, lastLine: 3033 },
  { file: '004_01522ee1c741df9a.txt', firstLine: 3390, lastLine: 3425 },
  { file: '004_01522ee1c741df9a.txt', firstLine: 3755, lastLine: 4144 },
]

export const isScattered = (file: string, line: number): boolean =>
  scatteredTables.some(
    (table) => table.file === file && table.firstLine <= line && line <= table.lastLine,
  )
