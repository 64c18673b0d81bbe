import {
  entryKindWords,
  namedByWords,
  roleWords,
  type DutyEntry,
} from '../../../domain/duties/duty-entry'
import { dueGroupWords, type DueGroup, type ScheduledDuty } from '../../../domain/duties/schedule'
import { moveFocus } from '../../hooks/arrow-focus'
import { useKeptScroll } from '../../hooks/kept-scroll'
import { useOpenLine } from '../../hooks/use-open-line'
import { useNavigation } from '../../navigation'

interface DutyListProps {
  readonly unitId: string
  readonly groups: readonly {
    readonly group: DueGroup
    readonly items: readonly ScheduledDuty[]
  }[]
}

export function DutyList({ unitId, groups }: DutyListProps) {
  const scroll = useKeptScroll(`duties ${unitId}`)
  if (groups.length === 0)
    return <p className="quiet padded">没有符合条件的条目；可清空筛选再看。</p>
  return (
    <div className="scroll" ref={scroll}>
      <table className="list duty-table">
        <thead>
          <tr>
            <th className="due-column">期限</th>
            <th>原文</th>
            <th className="role-column">身份和称呼</th>
            <th className="place-column">出处</th>
          </tr>
        </thead>
        <tbody
          onKeyDown={(event) => {
            moveFocus(event, '.duty-place')
          }}
        >
          {groups.map(({ group, items }) => (
            <GroupRows key={group} group={group} items={items} />
          ))}
        </tbody>
      </table>
      <p className="quiet padded">
        “统称”指原文以“各镇（街道）”等写明一批单位；“推及”指原文写明以下均需某些单位落实、不再列出。原文没有写“牵头”的，不推定牵头单位。只列公报库内的文件。
      </p>
    </div>
  )
}

function GroupRows({ group, items }: DutyListProps['groups'][number]) {
  return (
    <>
      <tr className={`duty-group ${group}`}>
        <th colSpan={4} scope="rowgroup">
          {dueGroupWords[group]}（{items.length}）
        </th>
      </tr>
      {items.map((item, at) => (
        <DutyRow key={at} item={item} />
      ))}
    </>
  )
}

function DutyRow({ item }: { readonly item: ScheduledDuty }) {
  const { go } = useNavigation()
  const openLine = useOpenLine()
  const { entry, due, date } = item
  const shown = shownText(item)
  const { documentId, clauseLabel, line, table, start, end, impliedBy } = entry
  return (
    <tr>
      <td>
        {due === null ? (
          <span className="quiet">—</span>
        ) : (
          <>
            {date === null ? null : <div className="due-date">{date}</div>}
            <div className="due-words">{due.words}</div>
            <div className="quiet small">{due.reading}</div>
          </>
        )}
      </td>
      <td>
        {table === null ? null : <div className="quiet small">表格：{table}</div>}
        <div className="duty-text song" title={shown.text === entry.text ? undefined : entry.text}>
          <Marked {...shown} />
        </div>
        {entry.targets.length === 0 ? null : (
          <div className="small">
            {shown.text === entry.text ? '指标' : '本项任务指标'}：{targetWords(entry)}
          </div>
        )}
      </td>
      <td>
        <div>
          {entryKindWords[entry.kind]}
          {tellsNothing.includes(entry.role) ? '' : `·${roleWords[entry.role]}`}
        </div>
        <div>
          <span className={`named-by ${entry.namedBy}`}>
            {entry.namedBy === 'implied' ? '推及' : namedByWords[entry.namedBy]}
          </span>{' '}
          {entry.name}
        </div>
        {impliedBy === null ? null : (
          <button
            type="button"
            className="link small"
            title={impliedBy.text}
            onClick={() => {
              openLine(documentId, impliedBy.line)
            }}
          >
            依据第{impliedBy.line}行“不再列出”
          </button>
        )}
      </td>
      <td>
        <button
          type="button"
          className="link duty-place"
          onClick={() => {
            go({ room: 'reader', documentId, target: { start, end } })
          }}
        >
          {documentId} {clauseLabel}
        </button>
        <div className="quiet small">第{line}行</div>
      </td>
    </tr>
  )
}

const targetWords = ({ targets }: DutyEntry): string =>
  targets.map(({ subject, words }) => `${subject}${words}`).join('；')

/** Roles that say no more than the kind of the entry does. */
const tellsNothing: readonly DutyEntry['role'][] = ['text', 'tableCell']

/** What a row shows: the sentence with the date, but all of a table's row, whose cells are no sentences. */
interface ShownText {
  readonly text: string
  /** Where the words that set the date stand in it; equal where there are none. */
  readonly from: number
  readonly to: number
}

function shownText({ entry, due, sentence }: ScheduledDuty): ShownText {
  const text = entry.form === 'row' ? entry.text : sentence
  const offset = due === null ? -1 : entry.text.lastIndexOf(text, due.start)
  if (due === null || offset < 0) return { text, from: 0, to: 0 }
  return { text, from: due.start - offset, to: due.end - offset }
}

function Marked({ text, from, to }: ShownText) {
  return (
    <>
      {text.slice(0, from)}
      <strong className="due-mark">{text.slice(from, to)}</strong>
      {text.slice(to)}
    </>
  )
}
