import { Fragment } from 'react'
import type { CalculatorDescription } from '../../../contract/calculation'
import { TextField } from '../../components/text-field'
import { useNavigation } from '../../navigation'
import { createStore, useStore } from '../../store'
import { dateWords } from '../../words'
import { groupedCalculators, type CalculatorGroup } from './calculator-groups'
import { showRoom } from './room'
import { CalculatorTabs } from './calculator-tabs'

interface CalculatorListProps {
  readonly calculators: readonly CalculatorDescription[]
}

/** What was typed stays while one looks into a calculator and comes back. */
const filter = createStore('')

/** The calculators under their documents, narrowed by what is typed. */
export function CalculatorList({ calculators }: CalculatorListProps) {
  const query = useStore(filter)
  const groups = groupedCalculators(calculators, query)
  const shown = groups.reduce((sum, group) => sum + group.calculators.length, 0)
  const only = shown === 1 ? groups[0]?.calculators[0] : undefined
  return (
    <section className="page">
      <div className="tools">
        <h1>办事</h1>
        <CalculatorTabs current="list" />
        <TextField
          className="calculator-filter"
          placeholder="按事项、文号或文件标题筛选"
          aria-label="筛选事项"
          value={query}
          onValue={(value) => {
            filter.change(() => value)
          }}
          onEnter={() => {
            if (only !== undefined) showRoom({ kind: 'single', id: only.id })
          }}
        />
        <span className="quiet" role="status">
          {query.trim() === ''
            ? `共${calculators.length}项，依据${groups.length}件文件；每一步结果都注明依据的文件条款`
            : `${shown}项符合，共${calculators.length}项`}
        </span>
      </div>
      <div className="scroll">
        {shown === 0 ? (
          <p className="quiet padded">没有符合的事项，请换一个词。</p>
        ) : (
          <table className="list calculator-table">
            <thead>
              <tr>
                <th scope="col">事项</th>
                <th scope="col">施行日期</th>
                <th scope="col">计算方式</th>
              </tr>
            </thead>
            <tbody>
              {groups.map((group) => (
                <Fragment key={group.documentNumber}>
                  <GroupRow group={group} />
                  {group.calculators.map((calculator) => (
                    <CalculatorRow key={calculator.id} calculator={calculator} />
                  ))}
                </Fragment>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </section>
  )
}

function GroupRow({
  group: { documentNumber, documentTitle, calculators },
}: {
  readonly group: CalculatorGroup<CalculatorDescription>
}) {
  const { go } = useNavigation()
  return (
    <tr className="calculator-group">
      <th scope="colgroup" colSpan={3}>
        <button
          type="button"
          className="link"
          onClick={() => {
            go({ room: 'reader', documentId: documentNumber, target: null })
          }}
        >
          {documentNumber}
        </button>
        {documentTitle}
        <span className="quiet">（{calculators.length}项）</span>
      </th>
    </tr>
  )
}

function CalculatorRow({
  calculator: { id, title, inForceFrom, batch },
}: {
  readonly calculator: CalculatorDescription
}) {
  const { single, many } = batch.words
  return (
    <tr>
      <th scope="row">{title}</th>
      <td className="nowrap">{dateWords(inForceFrom)}</td>
      <td className="nowrap">
        <span className="row">
          <button
            type="button"
            aria-label={`${title}：${single}`}
            onClick={() => {
              showRoom({ kind: 'single', id })
            }}
          >
            {single}
          </button>
          <button
            type="button"
            aria-label={`${title}：${many}`}
            onClick={() => {
              showRoom({ kind: 'batch', id })
            }}
          >
            {many}
          </button>
        </span>
      </td>
    </tr>
  )
}
