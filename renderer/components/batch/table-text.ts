import type { CellProblem } from '../../../contract/batch'

export const problemHeader = (subject: string): readonly string[] => [
  '工作表',
  '单元格',
  subject,
  '列',
  '原因',
  '处理办法',
]

export const problemCells = (problem: CellProblem): readonly string[] => [
  problem.sheet,
  problem.cell,
  problem.subject,
  problem.column,
  problem.reason,
  problem.remedy,
]

/** A cell as spreadsheet programs paste it: quoted where it holds a tab, a line break or a quote. */
function pastedCell(text: string): string {
  // A leading sign would make a formula of what somebody wrote into a workbook.
  const plain = /^[=+\-@]/.test(text) ? `'${text}` : text
  return /[\t\n\r"]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

/** Rows as text that a spreadsheet program takes for cells. */
export const tableText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(pastedCell).join('\t')).join('\r\n')
