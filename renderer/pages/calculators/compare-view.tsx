import { useState } from 'react'
import type { ComparedCalculations } from '../../../contract/kept-calculations'
import type { ComparedLine, RecordComparison } from '../../../domain/calculation/compare-records'

type Part = Exclude<keyof RecordComparison, 'differences'>

const parts: readonly { readonly part: Part; readonly title: string }[] = [
  { part: 'outcome', title: '结果' },
  { part: 'inputs', title: '填报数据' },
  { part: 'readings', title: '推定口径' },
  { part: 'steps', title: '计算步骤' },
  { part: 'gaps', title: '文件未明确之处' },
  { part: 'warnings', title: '提示' },
]

/** Two records line by line; what differs is marked by a sign and a word. */
export function CompareView({ compared }: { readonly compared: ComparedCalculations }) {
  const [onlyDifferent, setOnlyDifferent] = useState(false)
  const { left, right, comparison } = compared
  return (
    <div className="compare selectable">
      <div className="tools">
        <span role="status">
          {comparison.differences === 0 ? '两边完全相同。' : `共${comparison.differences}处不同。`}
        </span>
        <label className="radio">
          <input
            type="checkbox"
            checked={onlyDifferent}
            onChange={({ target }) => {
              setOnlyDifferent(target.checked)
            }}
          />
          只看不同
        </label>
      </div>
      <table className="list compare-table">
        <thead>
          <tr>
            <th scope="col">项目</th>
            <th scope="col">
              {left.name} {left.version}
            </th>
            <th scope="col">
              {right.name} {right.version}
            </th>
            <th scope="col">异同</th>
          </tr>
        </thead>
        {parts.map(({ part, title }) => (
          <Lines
            key={part}
            title={title}
            lines={comparison[part].filter(({ differs }) => differs || !onlyDifferent)}
          />
        ))}
      </table>
    </div>
  )
}

interface LinesProps {
  readonly title: string
  readonly lines: readonly ComparedLine[]
}

function Lines({ title, lines }: LinesProps) {
  if (lines.length === 0) return null
  return (
    <tbody>
      <tr className="calculator-group">
        <th scope="colgroup" colSpan={4}>
          {title}
        </th>
      </tr>
      {lines.map(({ key, label, left, right, differs }) => (
        <tr key={key} className={differs ? 'to-recompute' : undefined}>
          <th scope="row">{label}</th>
          <td>{left ?? <span className="quiet">（无）</span>}</td>
          <td>{right ?? <span className="quiet">（无）</span>}</td>
          <td className="nowrap">{differs ? <strong>≠ 不同</strong> : '相同'}</td>
        </tr>
      ))}
    </tbody>
  )
}
