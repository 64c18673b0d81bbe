import type { TypedTable } from '../tables/typed-table'
import { folded } from '../text/fold'
import type { PersonDifference } from './comparison'

interface Seat {
  readonly name: string
  /** 组长：市委副书记、市政府市长 */
  readonly seat: string
  readonly line: number
}

/** The rows of the lists of members: those with a column 姓名. */
const seatsOf = (tables: readonly TypedTable[]): readonly Seat[] =>
  tables.flatMap(({ columns, rows, firstLine }) => {
    const at = columns.findIndex(({ name }) => name === '姓名')
    if (at < 0) return []
    return rows.map(({ cells, lines }) => ({
      name: folded(cells[at]?.text ?? ''),
      seat: cells
        .filter((_, column) => column !== at)
        .map(({ text }) => text.trim())
        .filter((text) => text !== '')
        .join('：'),
      line: lines[0] ?? firstLine,
    }))
  })

/** Persons in the lists of members of both texts with another seat; the same name may be another person. */
export function personDifferences(
  left: readonly TypedTable[],
  right: readonly TypedTable[],
): readonly PersonDifference[] {
  const others = seatsOf(right)
  return seatsOf(left).flatMap(({ name, seat, line }) =>
    others
      .filter((other) => name !== '' && other.name === name && folded(other.seat) !== folded(seat))
      .map((other) => ({
        name,
        left: { seat, line },
        right: { seat: other.seat, line: other.line },
      })),
  )
}
