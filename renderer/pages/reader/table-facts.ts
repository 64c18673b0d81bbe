import type { TypedTable } from '../../../domain/tables/typed-table'

/** 70行 · 存疑1行 · 合计不符1处 */
export function tableFacts({ rows, totals, counts }: TypedTable): string {
  const doubts = rows.filter(({ doubt }) => doubt !== null).length
  const checks = [...totals, ...counts]
  const wrong = checks.filter(({ agrees }) => !agrees).length
  return [
    `${rows.length}行`,
    ...(doubts > 0 ? [`存疑${doubts}行`] : []),
    ...(checks.length === 0
      ? []
      : [
          wrong === 0
            ? `合计${checks.length}处相符`
            : `合计不符${wrong}处（共核${checks.length}处）`,
        ]),
  ].join(' · ')
}

/** One row as text for the clipboard: cells by tabulators. */
export const tableText = ({ columns, rows }: TypedTable): string =>
  [
    columns.map(({ name, unit }) => (unit === null ? name : `${name}（${unit}）`)).join('\t'),
    ...rows.map(({ cells }) => cells.map(({ text }) => text.replace(/\s+/g, ' ')).join('\t')),
  ].join('\n')
