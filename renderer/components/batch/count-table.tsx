import type { BatchReport } from '../../../contract/batch'
import { valueLabel, type BatchWords } from '../../../domain/forms/batch-form'
import { allGroups } from '../../../domain/forms/class-count'
import { CitationLinks } from '../steps/citation-link'
import { classColumns, shareWords, sumOf } from './class-columns'

interface CountTableProps {
  readonly counts: BatchReport['counts']
  readonly words: BatchWords
  /** Shows the rows of one group and value; null stands for all. */
  readonly onShow: (group: string | null, value: string | null) => void
}

/** Number of rows by group and value; a number leads to the rows it counts. */
export function CountTable(props: CountTableProps) {
  return props.words.group === null ? <ValueTable {...props} /> : <GroupTable {...props} />
}

function GroupTable({ counts, words, onShow }: CountTableProps) {
  const { subject } = words
  const classes = classColumns(counts, words.values)
  const total = counts.find(({ group }) => group === allGroups)
  const totalSum = total === undefined ? 0 : sumOf(total.classes)
  return (
    <table className="list count-table">
      <thead>
        <tr>
          <th scope="col">{words.group}</th>
          {classes.map((name) => (
            <th key={name} scope="col" className="number">
              {valueLabel(words, name)}
            </th>
          ))}
          <th scope="col" className="number">
            小计
          </th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ group, classes: numbers }) => (
          <tr key={group} className={group === allGroups ? 'total' : undefined}>
            <th scope="row">{group === '' ? '（未填）' : group}</th>
            {classes.map((name) => (
              <td key={name} className="number">
                <Count
                  number={numbers[name] ?? 0}
                  label={`${group}${valueLabel(words, name)}${subject}`}
                  counter={words.counter}
                  onShow={() => {
                    onShow(group === allGroups ? null : group, name)
                  }}
                />
              </td>
            ))}
            <td className="number">
              <Count
                number={sumOf(numbers)}
                label={`${group}全部${subject}`}
                counter={words.counter}
                onShow={() => {
                  onShow(group === allGroups ? null : group, null)
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

/** More values than these are looked up in the list of results. */
const mostValues = 50

/** Without groups the values stand below each other: there may be as many as there are rows. */
function ValueTable({ counts, words, onShow }: CountTableProps) {
  const classes = counts.find(({ group }) => group === allGroups)?.classes ?? {}
  const values = Object.entries(classes).sort(([, one], [, other]) => other - one)
  const sum = sumOf(classes)
  return (
    <table className="list count-table">
      <thead>
        <tr>
          <th scope="col">{words.value}</th>
          <th scope="col" className="number">
            {words.counter}数
          </th>
          <th scope="col" className="number">
            占比
          </th>
        </tr>
      </thead>
      <tbody>
        {values.slice(0, mostValues).map(([value, number]) => (
          <tr key={value}>
            <th scope="row">{value}</th>
            <td className="number">
              <Count
                number={number}
                label={`${words.value}为${value}的`}
                counter={words.counter}
                onShow={() => {
                  onShow(null, value)
                }}
              />
            </td>
            <td className="number">{shareWords(number, sum)}</td>
          </tr>
        ))}
        {values.length > mostValues ? (
          <tr>
            <td colSpan={3}>另有{values.length - mostValues}种结果，见“结果明细”。</td>
          </tr>
        ) : null}
        <tr className="total">
          <th scope="row">合计</th>
          <td className="number">{sum}</td>
          <td className="number">{shareWords(sum, sum)}</td>
        </tr>
      </tbody>
    </table>
  )
}

interface CountProps {
  readonly number: number
  readonly counter: string
  readonly label: string
  readonly onShow: () => void
}

function Count({ number, counter, label, onShow }: CountProps) {
  if (number === 0) return <span className="quiet">0</span>
  return (
    <button
      type="button"
      className="link"
      aria-label={`${label}${number}${counter}，查看`}
      onClick={onShow}
    >
      {number}
    </button>
  )
}

/** The figures that held for the whole batch, computed or set by hand. */
export function ParameterTable({
  parameters,
  words,
}: Pick<BatchReport, 'parameters'> & { readonly words: BatchWords }) {
  if (parameters.length === 0) return null
  return (
    <table className="list parameter-table">
      <thead>
        <tr>
          <th scope="col">本次采用的{words.parameters?.title ?? '参数'}</th>
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
