import type { BatchReport } from '../../../contract/batch'
import { CitationLinks } from '../steps/citation-link'
import { classColumns, shareWords, sumOf } from './class-columns'

interface CountTableProps {
  readonly counts: BatchReport['counts']
  /** Shows the enterprises of one town and class; null stands for all. */
  readonly onShow: (group: string | null, value: string | null) => void
}

const all = '合计'

/** Number of enterprises by town and class; a number leads to the enterprises it counts. */
export function CountTable({ counts, onShow }: CountTableProps) {
  const classes = classColumns(counts)
  const total = counts.find(({ group }) => group === all)
  const totalSum = total === undefined ? 0 : sumOf(total.classes)
  return (
    <table className="list count-table">
      <thead>
        <tr>
          <th scope="col">镇（街道）</th>
          {classes.map((name) => (
            <th key={name} scope="col" className="number">
              {name.length === 1 ? `${name}类` : name}
            </th>
          ))}
          <th scope="col" className="number">
            小计
          </th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ group, classes: numbers }) => (
          <tr key={group} className={group === all ? 'total' : undefined}>
            <th scope="row">{group === '' ? '（未填）' : group}</th>
            {classes.map((name) => (
              <td key={name} className="number">
                <Count
                  number={numbers[name] ?? 0}
                  label={`${group}${name}类企业`}
                  onShow={() => {
                    onShow(group === all ? null : group, name)
                  }}
                />
              </td>
            ))}
            <td className="number">
              <Count
                number={sumOf(numbers)}
                label={`${group}全部企业`}
                onShow={() => {
                  onShow(group === all ? null : group, null)
                }}
              />
            </td>
          </tr>
        ))}
        {total === undefined ? null : (
          <tr className="share">
            <th scope="row">占比</th>
            {classes.map((name) => (
              <td key={name} className="number">
                {shareWords(total.classes[name] ?? 0, totalSum)}
              </td>
            ))}
            <td className="number">{shareWords(totalSum, totalSum)}</td>
          </tr>
        )}
      </tbody>
    </table>
  )
}

interface CountProps {
  readonly number: number
  readonly label: string
  readonly onShow: () => void
}

function Count({ number, label, onShow }: CountProps) {
  if (number === 0) return <span className="quiet">0</span>
  return (
    <button
      type="button"
      className="link"
      aria-label={`${label}${number}家，查看`}
      onClick={onShow}
    >
      {number}
    </button>
  )
}

/** The figures that held for the whole batch, computed or set by hand. */
export function ParameterTable({ parameters }: Pick<BatchReport, 'parameters'>) {
  if (parameters.length === 0) return null
  return (
    <table className="list parameter-table">
      <thead>
        <tr>
          <th scope="col">本次采用的基准值</th>
          <th scope="col" className="number">
            数值
          </th>
          <th scope="col">来源</th>
          <th scope="col">计算说明</th>
          <th scope="col">依据</th>
        </tr>
      </thead>
      <tbody>
        {parameters.map(({ name, label, value, unit, origin, basis, cites }) => (
          <tr key={name}>
            <th scope="row">{label}</th>
            <td className="number nowrap">
              {value}
              <span className="unit">{unit}</span>
            </td>
            <td className="nowrap">{origin === 'manual' ? '手工录入' : '自动计算'}</td>
            <td>{basis}</td>
            <td>
              <CitationLinks cites={cites} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
