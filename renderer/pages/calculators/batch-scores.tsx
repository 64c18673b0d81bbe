import type { BatchReport } from '../../../contract/batch'
import type { CalculatorDescription } from '../../../contract/calculation'
import { valueLabel } from '../../../domain/forms/batch-form'
import { allGroups } from '../../../domain/forms/class-count'
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

/** The scored rows, filtered by group and value, with the steps of the one chosen beside them. */
export function BatchScores({ description, report, view }: BatchScoresProps) {
  const { batchId, counts } = report
  const { words } = description.batch
  const { group, value, offset, row } = view
  const [page] = useCall('batch.page', { batchId, group, value, offset, limit: pageSize })
  const show = (changes: Partial<ResultView>) => {
    showResult(description.id, changes)
  }
  return (
    <div className={row === null ? 'scores' : 'scores with-detail'}>
      <div className="score-list">
        <div className="result-tools">
          {words.group === null ? null : (
            <select
              aria-label={words.group}
              value={group ?? ''}
              onChange={({ target }) => {
                show({ group: target.value === '' ? null : target.value, offset: 0 })
              }}
            >
              <option value="">全部{words.group}</option>
              {counts
                .filter((count) => count.group !== allGroups && count.group !== '')
                .map((count) => (
                  <option key={count.group}>{count.group}</option>
                ))}
            </select>
          )}
          <select
            aria-label={words.value}
            value={value ?? ''}
            onChange={({ target }) => {
              show({ value: target.value === '' ? null : target.value, offset: 0 })
            }}
          >
            <option value="">全部{words.value}</option>
            {classColumns(counts, words.values).map((name) => (
              <option key={name} value={name}>
                {valueLabel(words, name)}
              </option>
            ))}
          </select>
          {page.kind === 'loaded' ? (
            <Pager
              offset={offset}
              size={pageSize}
              total={page.value.total}
              unit={words.counter}
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
                <p className="quiet padded">没有符合条件的{words.subject}。</p>
              ) : (
                <ScoreTable
                  rows={rows}
                  words={words}
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
