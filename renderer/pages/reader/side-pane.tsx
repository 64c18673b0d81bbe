import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { nextEntry } from '../../hooks/arrow-focus'

export const paneTabs = ['notes', 'references', 'citedBy', 'hints', 'tables'] as const
export type PaneTab = (typeof paneTabs)[number]

export const tabWords: Readonly<Record<PaneTab, string>> = {
  notes: '批注',
  references: '引用',
  citedBy: '被引',
  hints: '提示',
  tables: '数据表',
}

interface SidePaneProps {
  readonly tab: PaneTab
  readonly onTab: (tab: PaneTab) => void
  /** How much each tab holds. */
  readonly counts: Readonly<Record<PaneTab, number>>
  readonly children: ReactNode
}

/** What is known of the document beside its text; arrow keys go from tab to tab. */
export function SidePane({ tab, onTab, counts, children }: SidePaneProps) {
  const list = useRef<HTMLDivElement>(null)
  const move = ({ key }: KeyboardEvent) => {
    const turned = { ArrowRight: 'ArrowDown', ArrowLeft: 'ArrowUp' }[key] ?? key
    const at = nextEntry(turned, paneTabs.indexOf(tab), paneTabs.length)
    const next = at === null ? undefined : paneTabs[at]
    if (next === undefined) return
    onTab(next)
    list.current?.querySelector<HTMLElement>(`#pane-tab-${next}`)?.focus()
  }
  return (
    <aside className="side-pane" aria-label="批注、引用和提示">
      <div
        className="pane-tabs"
        role="tablist"
        aria-label="批注、引用和提示"
        ref={list}
        onKeyDown={move}
      >
        {paneTabs.map((name) => (
          <button
            key={name}
            id={`pane-tab-${name}`}
            type="button"
            role="tab"
            aria-selected={name === tab}
            aria-controls="pane-panel"
            tabIndex={name === tab ? 0 : -1}
            title={`${tabWords[name]} ${counts[name]}条`}
            onClick={() => {
              onTab(name)
            }}
          >
            {tabWords[name]}
            <span className="tab-count">{counts[name] === 0 ? '' : counts[name]}</span>
          </button>
        ))}
      </div>
      <div
        id="pane-panel"
        className="pane-panel"
        role="tabpanel"
        aria-labelledby={`pane-tab-${tab}`}
        tabIndex={-1}
      >
        {children}
      </div>
    </aside>
  )
}
