import { asOfDate } from '../as-of-date'
import { useStore } from '../store'

/** 时效以…为准: the day for which force is told. */
export function AsOfField() {
  const on = useStore(asOfDate)
  return (
    <label className="as-of">
      时效以
      <input
        type="date"
        value={on}
        min="1949-10-01"
        max="2199-12-31"
        onChange={({ target }) => {
          // An emptied field keeps the day that was there.
          if (target.value !== '') asOfDate.change(() => target.value)
        }}
      />
      为准
    </label>
  )
}
