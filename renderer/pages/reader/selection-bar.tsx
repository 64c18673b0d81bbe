import type { AnnotationColour } from '../../../domain/annotation/annotation'
import { colourWords, colours } from '../../words'

interface SelectionBarProps {
  readonly x: number
  readonly y: number
  readonly onHighlight: (colour: AnnotationColour) => void
  readonly onUnderline: () => void
  readonly onNote: () => void
  /** Keeps the clause the words stand in. */
  readonly onBookmark: () => void
  /** With the quote, or the place alone. */
  readonly onCopy: (withQuote: boolean) => void
}

/** Stands above the selected words. Pressing it must not take the selection away. */
export function SelectionBar(props: SelectionBarProps) {
  const { x, y, onHighlight, onUnderline, onNote, onBookmark, onCopy } = props
  return (
    <div
      className="selection-bar"
      role="toolbar"
      aria-label="所选文字"
      style={{ left: x, top: y }}
      onMouseDown={(event) => {
        event.preventDefault()
      }}
    >
      {colours.map((colour) => (
        <button
          key={colour}
          type="button"
          title={`标为${colourWords[colour]}色`}
          onClick={() => {
            onHighlight(colour)
          }}
        >
          <span className={`swatch ${colour}`} aria-hidden="true" />
          {colourWords[colour]}
        </button>
      ))}
      <button type="button" title="用线标出（Ctrl+Shift+U）" onClick={onUnderline}>
        划线
      </button>
      <button type="button" onClick={onNote}>
        写批注
      </button>
      <button type="button" title="给所在条款加书签（Ctrl+Shift+B）" onClick={onBookmark}>
        书签
      </button>
      <button
        type="button"
        title="文字和出处（Ctrl+Shift+C）"
        onClick={() => {
          onCopy(true)
        }}
      >
        复制引文
      </button>
      <button
        type="button"
        title="只要出处，不带文字（Ctrl+Shift+X）"
        onClick={() => {
          onCopy(false)
        }}
      >
        复制出处
      </button>
    </div>
  )
}
