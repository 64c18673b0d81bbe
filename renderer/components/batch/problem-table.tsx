import { useState } from 'react'
import type { CellProblem } from '../../../contract/batch'
import type { BatchWords } from '../../../domain/forms/batch-form'
import { useNotice } from '../../notice'
import { Pager } from './pager'
import { problemCells, problemHeader, tableText } from './table-text'

const pageSize = 200

interface ProblemTableProps {
  readonly problems: readonly CellProblem[]
  readonly words: BatchWords
}

/** Rows that were not scored, each with its cell, the reason and what to do. */
export function ProblemTable({ problems, words: { act, name } }: ProblemTableProps) {
  const header = problemHeader(name)
  const notice = useNotice()
  const [offset, setOffset] = useState(0)
  if (problems.length === 0)
    return <p className="quiet padded">没有问题行，全部数据行都已{act}。</p>
  const copy = () => {
    const text = tableText([header, ...problems.map(problemCells)])
    navigator.clipboard.writeText(text).then(
      () => {
        notice.show(`${problems.length}条问题已复制，可粘贴到表格中。`, 'done')
      },
      () => {
        notice.show('复制没有成功，请再点一次“复制问题清单”。', 'problem')
      },
    )
  }
  return (
    <>
      <div className="result-tools">
        <button type="button" onClick={copy}>
          复制问题清单
        </button>
        <span className="quiet">
          下列各行没有{act}，原工作簿未作任何改动；按处理办法改正后重新导入即可。
        </span>
        <Pager
          offset={offset}
          size={pageSize}
          total={problems.length}
          unit="条"
          onOffset={setOffset}
        />
      </div>
      <div className="scroll">
        <table className="list problem-table selectable">
          <thead>
            <tr>
              {header.map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {problems.slice(offset, offset + pageSize).map((problem) => (
              <tr key={`${problem.cell} ${problem.column} ${problem.reason}`}>
                {problemCells(problem).map((text, at) => (
                  <td key={header[at]}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
