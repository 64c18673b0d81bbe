import { createStore, useStore } from '../../store'
import { ComparisonPage } from './comparison-page'
import { DraftPage } from './draft-page'
import { DutiesPage } from './duties-page'

const views = [
  { view: 'duties', label: '我的单位' },
  { view: 'comparison', label: '对照' },
  { view: 'draft', label: '引用核验' },
] as const

type View = (typeof views)[number]['view']

/** Survives the visit to a document: one comes back to the same list. */
const openView = createStore<View>('duties')

function ViewOf({ view }: { readonly view: View }) {
  switch (view) {
    case 'duties':
      return <DutiesPage />
    case 'comparison':
      return <ComparisonPage />
    case 'draft':
      return <DraftPage />
  }
}

/** 核对: what a unit has to do, two texts side by side, the citations of a draft. */
export function CheckingPage() {
  const view = useStore(openView)
  const show = (next: View) => {
    openView.change(() => next)
  }
  const step = (by: number) => {
    const at = views.findIndex((one) => one.view === view)
    const next = views[(at + by + views.length) % views.length]
    if (next !== undefined) show(next.view)
  }
  return (
    <section className="page checking-page">
      <div className="tabs">
        <h1>核对</h1>
        <div
          role="tablist"
          aria-label="核对"
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
                show(one.view)
              }}
            >
              {one.label}
            </button>
          ))}
        </div>
      </div>
      <ViewOf view={view} />
    </section>
  )
}
