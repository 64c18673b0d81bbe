import { useEffect, useRef } from 'react'
import { longestDraft } from '../../../domain/draft-check/draft-limit'
import { draftStatusWords, type DraftStatus } from '../../../domain/draft-check/draft-row'
import { draftSheet } from '../../../domain/draft-check/draft-sheet'
import { call } from '../../api'
import { ExportButton } from '../../components/export-button'
import { asOfDate } from '../../as-of-date'
import { AsOfField } from '../../components/as-of-field'
import { TextArea } from '../../components/text-area'
import { useNotice } from '../../notice'
import { useStore } from '../../store'
import { toClipboard } from '../reader/citation-copy'
import { DraftRows } from './draft-rows'
import {
  checkDraft,
  clearDraft,
  draftSession,
  editDraft,
  filterRows,
  fits,
  openDraft,
  typeDraft,
  type CheckedDraft,
} from './draft-session'
import { sheetForClipboard } from './draft-table'
import { DraftText } from './draft-text'

/** 引用核验: a draft's citations by their force on a day. The draft is not stored. */
export function DraftPage() {
  const on = useStore(asOfDate)
  const { text, file, notes, checked, busy, problem, selected, filter } = useStore(draftSession)
  const field = useRef<HTMLTextAreaElement>(null)
  // Another day is another answer: a result never stands beside a date it was not made for.
  useEffect(() => {
    if (checked !== null && checked.on !== on) void checkDraft(on)
  }, [checked, on])
  const edit = () => {
    const start = selected === null ? null : (checked?.rows[selected]?.start ?? null)
    editDraft()
    requestAnimationFrame(() => {
      field.current?.focus()
      if (start !== null) field.current?.setSelectionRange(start, start)
    })
  }
  return (
    <>
      <div className="tools">
        <button
          type="button"
          disabled={busy}
          onClick={() => {
            void openDraft(on)
          }}
        >
          打开草稿…
        </button>
        {checked === null ? (
          <button
            type="button"
            className="primary"
            disabled={busy || text.trim() === '' || text.length > longestDraft}
            onClick={() => {
              void checkDraft(on)
            }}
          >
            {busy ? '正在核验…' : '核验引用'}
          </button>
        ) : (
          <button type="button" onClick={edit}>
            修改草稿
          </button>
        )}
        <button type="button" disabled={text === ''} onClick={clearDraft}>
          清空
        </button>
        <span className="quiet">
          {file === null ? '' : `${file}，`}
          {text.length}字
        </span>
        <AsOfField />
        {checked === null ? null : <ReportButtons checked={checked} />}
      </div>
      {text.length > longestDraft ? (
        <p className="problem padded" role="alert">
          草稿超过{longestDraft}字，请分段核验。
        </p>
      ) : null}
      {problem === null ? null : (
        <p className="problem padded" role="alert">
          {problem}
        </p>
      )}
      {notes.map((note) => (
        <p key={note} className="quiet draft-note">
          {note}。
        </p>
      ))}
      {checked === null ? (
        <TextArea
          className="draft-field song"
          fieldRef={field}
          value={text}
          onValue={typeDraft}
          aria-label="草稿"
          placeholder="把草稿粘贴到这里，或打开文件；文号、《标题》和第几条都会核对。草稿只在本窗口中，不会保存。"
        />
      ) : (
        <>
          <StatusFilter checked={checked} filter={filter} />
          <div className="draft-panes">
            <DraftText checked={checked} selected={selected} />
            <DraftRows checked={checked} filter={filter} selected={selected} />
          </div>
        </>
      )}
    </>
  )
}

function ReportButtons({ checked }: { readonly checked: CheckedDraft }) {
  const notice = useNotice()
  const { text, on, rows } = checked
  return (
    <>
      <button
        type="button"
        disabled={rows.length === 0}
        onClick={() => {
          toClipboard(sheetForClipboard(draftSheet(rows, on))).then(
            () => {
              notice.show(`已复制${rows.length}处引用的核验表，可粘贴到 WPS 表格或文字。`, 'done')
            },
            () => {
              notice.show('没有复制成功，请再试一次。', 'problem')
            },
          )
        }}
      >
        复制核验表
      </button>
      <ExportButton
        label="导出 Excel"
        title="导出全部引用，不受筛选影响"
        disabled={rows.length === 0}
        run={() => call('draft.export', { text, on })}
      />
    </>
  )
}

const statuses = Object.keys(draftStatusWords) as readonly DraftStatus[]

/** How many of each; 未知 and 未收录 are counted apart from 已失效. */
function StatusFilter({
  checked: { rows },
  filter,
}: {
  readonly checked: CheckedDraft
  readonly filter: string
}) {
  const entries = [
    { value: '', label: '全部' },
    { value: 'problem', label: '有问题' },
    ...statuses.map((status) => ({ value: status, label: draftStatusWords[status] })),
    { value: 'own', label: '不判断效力' },
  ].map((entry) => ({ ...entry, count: rows.filter((row) => fits(row, entry.value)).length }))
  return (
    <div className="tools due-groups" role="group" aria-label="按核验结果">
      {entries
        .filter(({ value, count }) => value === '' || count > 0)
        .map(({ value, label, count }) => (
          <button
            key={value}
            type="button"
            className="group-button"
            aria-pressed={filter === value}
            onClick={() => {
              filterRows(value)
            }}
          >
            {label} {count}
          </button>
        ))}
      <span className="quiet">“未知”“未收录”不等于失效，请向制发机关核实。</span>
    </div>
  )
}
