import type { BatchReport } from '../../../contract/batch'
import type { CalculatorDescription } from '../../../contract/calculation'
import { Pager } from '../../components/batch/pager'
import { classColumns } from '../../components/batch/class-columns'
import { ScoreDetail } from '../../components/batch/score-detail'
import { ScoreTable } from '../../components/batch/score-table'
import { Loading } from '../../components/loading'
import { useCall } from '../../hooks/use-call'
import { showResult, type ResultView } from './batch-session'

const pageSize = 100

interface BatchScoresProps {
  readonly description: CalculatorDescription
  readonly report: BatchReport
  readonly view: ResultView
}

/** The scored enterprises, filtered by town and class, with the steps of the one chosen beside them. */
export function BatchScores({ description, report, view }: BatchScoresProps) {
  const { batchId, counts } = report
  const { group, value, offset, row } = view
  const [page] = useCall('batch.page', { batchId, group, value, offset, limit: pageSize })
  const show = (changes: Partial<ResultView>) => {
    showResult(description.id, changes)
  }
  return (
    <div className={row === null ? 'scores' : 'scores with-detail'}>
      <div className="score-list">
        <div className="result-tools">
          <select
            aria-label="镇（街道）"
            value={group ?? ''}
            onChange={({ target }) => {
              show({ group: target.value === '' ? null : target.value, offset: 0 })
            }}
          >
            <option value="">全部镇（街道）</option>
            {counts
              .filter((count) => count.group !== '合计' && count.group !== '')
              .map((count) => (
                <option key={count.group}>{count.group}</option>
              ))}
          </select>
          <select
            aria-label="类别"
            value={value ?? ''}
            onChange={({ target }) => {
              show({ value: target.value === '' ? null : target.value, offset: 0 })
            }}
          >
            <option value="">全部类别</option>
            {classColumns(counts).map((name) => (
              <option key={name} value={name}>
                {name.length === 1 ? `${name}类` : name}
              </option>
            ))}
          </select>
          {page.kind === 'loaded' ? (
            <Pager
              offset={offset}
              size={pageSize}
              total={page.value.total}
              unit="家"
              onOffset={(next) => {
                show({ offset: next })
              }}
            />
          ) : null}
        </div>
        <div className="scroll" key={`${group ?? ''} ${value ?? ''} ${offset}`}>
          <Loading state={page}>
            {({ rows }) =>
              rows.length === 0 ? (
                <p className="quiet padded">没有符合条件的企业。</p>
              ) : (
                <ScoreTable
                  rows={rows}
                  selected={row}
                  onSelect={(next) => {
                    show({ row: next })
                  }}
                />
              )
            }
          </Loading>
        </div>
      </div>
      {row === null ? null : (
        <Detail
          description={description}
          batchId={batchId}
          row={row}
          onClose={() => {
            show({ row: null })
          }}
        />
      )}
    </div>
  )
}

interface DetailProps {
  readonly description: CalculatorDescription
  readonly batchId: string
  readonly row: number
  readonly onClose: () => void
}

function Detail({ description, batchId, row, onClose }: DetailProps) {
  const [detail] = useCall('batch.detail', { batchId, row })
  return (
    <Loading state={detail}>
      {(loaded) => <ScoreDetail detail={loaded} description={description} onClose={onClose} />}
    </Loading>
  )
}
