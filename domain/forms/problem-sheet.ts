import type { SheetModel } from './sheet-model'

/** Refused cells and rows: sheet, cell, subject, column, reason, remedy. */
export const problemSheet = (
  problems: readonly (readonly string[])[],
  {
    name,
    unitLine,
    subject,
  }: { readonly name: string; readonly unitLine: string; readonly subject: string },
): SheetModel => ({
  name,
  title: name,
  unitLine,
  columns: [
    { header: '工作表', width: 16, kind: 'centred' },
    { header: '单元格', width: 10, kind: 'centred' },
    { header: subject, width: 28, kind: 'wrapped' },
    { header: '列', width: 20, kind: 'wrapped' },
    { header: '原因', width: 46, kind: 'wrapped' },
    { header: '处理办法', width: 46, kind: 'wrapped' },
  ],
  rows: problems,
  notes: [],
})
