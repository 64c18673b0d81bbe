interface RoomTabsProps<View extends string> {
  /** Name of the room, its heading. */
  readonly title: string
  readonly views: readonly { readonly view: View; readonly label: string }[]
  readonly view: View
  readonly onView: (view: View) => void
}

/** Heading of a room with several views; the arrow keys go from tab to tab, round the ends. */
export function RoomTabs<View extends string>({ title, views, view, onView }: RoomTabsProps<View>) {
  const step = (by: number) => {
    const at = views.findIndex((one) => one.view === view)
    const next = views[(at + by + views.length) % views.length]
    if (next !== undefined) onView(next.view)
  }
  return (
    <div className="tabs">
      <h1>{title}</h1>
      <div
        role="tablist"
        aria-label={title}
        onKeyDown={({ key, currentTarget }) => {
          if (key !== 'ArrowRight' && key !== 'ArrowLeft') return
          step(key === 'ArrowRight' ? 1 : -1)
          // The chosen tab alone can be focused; it is there after the next drawing.
          requestAnimationFrame(() => {
            currentTarget.querySelector<HTMLElement>('[aria-selected="true"]')?.focus()
          })
        }}
      >
        {views.map((one) => (
          <button
            key={one.view}
            type="button"
            role="tab"
            className="tab"
            aria-selected={one.view === view}
            tabIndex={one.view === view ? 0 : -1}
            onClick={() => {
              onView(one.view)
            }}
          >
            {one.label}
          </button>
        ))}
      </div>
    </div>
  )
}
