import type { PersonDifference } from '../../../domain/comparison/comparison'
import { useOpenLine } from '../../hooks/use-open-line'
import type { ComparedIds } from './pair-row'

interface PersonTableProps {
  readonly persons: readonly PersonDifference[]
  readonly ids: ComparedIds
}

/** Persons whom the lists of both texts name with unequal seats. */
export function PersonTable({ persons, ids }: PersonTableProps) {
  const openLine = useOpenLine()
  return (
    <section className="padded">
      <h2>两文都列名的人员（同名不一定是同一人）</h2>
      <table className="list">
        <thead>
          <tr>
            <th>姓名</th>
            <th>左</th>
            <th>右</th>
          </tr>
        </thead>
        <tbody>
          {persons.map(({ name, left, right }) => (
            <tr key={`${name} ${left.line} ${right.line}`}>
              <td>{name}</td>
              {(['left', 'right'] as const).map((side) => {
                const { seat, line } = side === 'left' ? left : right
                return (
                  <td key={side}>
                    <button
                      type="button"
                      className="link"
                      onClick={() => {
                        openLine(ids[side], line)
                      }}
                    >
                      {seat}
                    </button>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
