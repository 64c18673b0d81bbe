import type { SheetInspection } from '../../../contract/batch'
import { isRequired } from '../forms/field-check'
import { mappingStateWords, type MappingRow } from './column-mapping'

interface MappingTableProps {
  readonly sheet: SheetInspection
  readonly rows: readonly MappingRow[]
  readonly onColumn: (name: string, column: number | null) => void
}

/** 需要的项 | 工作簿中的列 | 样本值 | 状态. */
export function MappingTable({ sheet, rows, onColumn }: MappingTableProps) {
  return (
    <table className="list mapping-table">
      <thead>
        <tr>
          <th scope="col">需要的项</th>
          <th scope="col">工作簿中的列</th>
          <th scope="col">样本值</th>
          <th scope="col">状态</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, input, header, state, sharedWith }) => (
          <tr key={name} className={state}>
            <th scope="row">
              <label htmlFor={`column-${name}`}>
                {input.label}
                {input.kind === 'number' ? <span className="unit">（{input.unit}）</span> : null}
                {isRequired(input) ? <span className="required">必需</span> : null}
              </label>
            </th>
            <td>
              <select
                id={`column-${name}`}
                value={header === null ? '' : String(header.column)}
                onChange={({ target }) => {
                  onColumn(name, target.value === '' ? null : Number(target.value))
                }}
              >
                <option value="">（不对应）</option>
                {sheet.headers.map(({ column, letter, text }) => (
                  <option key={column} value={column}>
                    {letter}列：{text}
                  </option>
                ))}
              </select>
            </td>
            <td className="samples">{header?.samples.join('、') ?? ''}</td>
            <td className="nowrap">
              {mappingStateWords[state]}
              {sharedWith.length === 0 ? null : (
                <span className="quiet">（与{sharedWith.join('、')}同列）</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
