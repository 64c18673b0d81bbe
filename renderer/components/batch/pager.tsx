interface PagerProps {
  readonly offset: number
  readonly size: number
  readonly total: number
  /** What is counted: 家, 条. */
  readonly unit: string
  readonly onOffset: (offset: number) => void
}

/** 第 1—100 家，共 500 家, with the way on and back; nothing to turn where all is in sight. */
export function Pager({ offset, size, total, unit, onOffset }: PagerProps) {
  const last = Math.min(offset + size, total)
  if (total <= size)
    return (
      <span className="pager">
        共{total}
        {unit}
      </span>
    )
  return (
    <span className="pager">
      第{offset + 1}—{last}
      {unit}，共{total}
      {unit}
      <button
        type="button"
        disabled={offset === 0}
        onClick={() => {
          onOffset(Math.max(0, offset - size))
        }}
      >
        上一页
      </button>
      <button
        type="button"
        disabled={last >= total}
        onClick={() => {
          onOffset(offset + size)
        }}
      >
        下一页
      </button>
    </span>
  )
}
