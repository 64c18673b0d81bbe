import { TextField } from '../../components/text-field'

/** What of a register is shown; an empty kind means all. */
export interface RegisterView {
  readonly filter: string
  readonly kind: string
}

interface RegisterToolsProps {
  readonly view: RegisterView
  readonly onView: (view: RegisterView) => void
  readonly kinds: readonly { readonly value: string; readonly label: string }[]
  readonly placeholder: string
  /** Told beside the fields, e.g. 共12项. */
  readonly count: string
}

/** Filter line above a register. */
export function RegisterTools({ view, onView, kinds, placeholder, count }: RegisterToolsProps) {
  return (
    <div className="tools">
      <TextField
        className="wide"
        value={view.filter}
        onValue={(filter) => {
          onView({ ...view, filter })
        }}
        placeholder={placeholder}
        aria-label={placeholder}
      />
      {kinds.length === 0 ? null : (
        <select
          value={view.kind}
          aria-label="种类"
          onChange={({ target }) => {
            onView({ ...view, kind: target.value })
          }}
        >
          <option value="">全部种类</option>
          {kinds.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
      <span className="quiet" role="status">
        {count}
      </span>
    </div>
  )
}

/** Entries of a table of words as choices, in its order. */
export const choicesOf = (
  words: Readonly<Record<string, string>>,
): readonly { readonly value: string; readonly label: string }[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }))
