import { useState } from 'react'
import { readIsoDate } from '../../domain/calendar/iso-date'
import { asOfDate } from '../as-of-date'
import { useStore } from '../store'
import { TextField } from './text-field'

/** 时效以…为准: the day for which force, or what `subject` names, is told. What is no day yet, as while typing, keeps the day that was there. */
export function AsOfField({ subject = '时效' }: { readonly subject?: string }) {
  const on = useStore(asOfDate)
  const [draft, setDraft] = useState<string | null>(null)
  const typed = draft === null ? on : readIsoDate(draft)
  return (
    <label className="as-of">
      {subject}以
      <TextField
        value={draft ?? on}
        onValue={(text) => {
          setDraft(text)
          const day = readIsoDate(text)
          if (day !== null) asOfDate.change(() => day)
        }}
        onBlur={() => {
          setDraft(null)
        }}
        aria-invalid={typed === null}
        title={typed === null ? '请按 2023-09-01 的格式填写日期' : '按此日判断文件是否有效'}
        aria-label={`${subject}以此日为准`}
        inputMode="numeric"
        maxLength={12}
      />
      为准
    </label>
  )
}
