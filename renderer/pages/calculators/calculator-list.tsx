import type { CalculatorDescription } from '../../../contract/calculation'
import { useNavigation } from '../../navigation'
import { dateWords } from '../../words'
import { showRoom } from './room'

interface CalculatorListProps {
  readonly calculators: readonly CalculatorDescription[]
}

/** One row for each calculator. */
export function CalculatorList({ calculators }: CalculatorListProps) {
  const { go } = useNavigation()
  return (
    <section className="page">
      <div className="tools">
        <h1>办事</h1>
        <span className="quiet">共{calculators.length}项；每一步结果都注明依据的文件条款</span>
      </div>
      <div className="scroll">
        <table className="list calculator-table">
          <thead>
            <tr>
              <th scope="col">事项</th>
              <th scope="col">文号</th>
              <th scope="col">文件</th>
              <th scope="col">施行日期</th>
              <th scope="col">计算方式</th>
            </tr>
          </thead>
          <tbody>
            {calculators.map(({ id, title, documentNumber, documentTitle, inForceFrom, batch }) => (
              <tr key={id}>
                <th scope="row">{title}</th>
                <td className="nowrap">
                  <button
                    type="button"
                    className="link"
                    onClick={() => {
                      go({ room: 'reader', documentId: documentNumber, target: null })
                    }}
                  >
                    {documentNumber}
                  </button>
                </td>
                <td>{documentTitle}</td>
                <td className="nowrap">{dateWords(inForceFrom)}</td>
                <td className="nowrap">
                  <span className="row">
                    <button
                      type="button"
                      aria-label={`${title}：单户计算`}
                      onClick={() => {
                        showRoom({ kind: 'single', id })
                      }}
                    >
                      单户计算
                    </button>
                    {batch === null ? null : (
                      <button
                        type="button"
                        aria-label={`${title}：批量评价`}
                        onClick={() => {
                          showRoom({ kind: 'batch', id })
                        }}
                      >
                        批量评价
                      </button>
                    )}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
