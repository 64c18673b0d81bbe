/**
 * Widths of columns that want `natural` in a table of `whole`: a column that wants less than its share has all it
 * wants, so that dates and numbers stay on one line; the long ones share what is left. Where there is room to
 * spare, everyone has more.
 */
export function columnShares(natural: readonly number[], whole: number): readonly number[] {
  const total = natural.reduce((sum, width) => sum + width, 0)
  if (total <= whole) return natural.map((width) => (total === 0 ? 0 : (width * whole) / total))
  const ascending = natural.map((_, at) => at).sort((a, b) => (natural[a] ?? 0) - (natural[b] ?? 0))
  const widths = natural.map(() => 0)
  let room = whole
  ascending.forEach((column, position) => {
    const share = room / (natural.length - position)
    widths[column] = Math.min(natural[column] ?? 0, share)
    room -= widths[column]
  })
  return widths
}
