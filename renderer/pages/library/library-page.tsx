import { createStore, useStore } from '../../store'
import { ContradictionList } from './contradiction-list'
import { DocumentTable } from './document-table'
import { ErratumList } from './erratum-list'
import { MissingList } from './missing-list'
import { TablePage } from './table-page'
import { UnitPage } from './unit-page'

const views = [
  { view: 'documents', label: '文件' },
  { view: 'tables', label: '数据表' },
  { view: 'units', label: '机构' },
  { view: 'contradictions', label: '矛盾与缺口' },
  { view: 'missing', label: '缺失件' },
  { view: 'errata', label: '勘误' },
] as const

type View = (typeof views)[number]['view']

/** Survives the visit to a document: one comes back to the same list. */
const openView = createStore<View>('documents')

function ViewOf({ view }: { readonly view: View }) {
  switch (view) {
    case 'documents':
      return <DocumentTable />
    case 'tables':
      return <TablePage />
    case 'units':
      return <UnitPage />
    case 'contradictions':
      return <ContradictionList />
    case 'missing':
      return <MissingList />
    case 'errata':
      return <ErratumList />
  }
}

/** 公报库: the documents, and what is known of them beside their text. */
export function LibraryPage() {
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
    <section className="page">
      <div className="tabs library-tabs">
        <h1>公报库</h1>
        <div
          role="tablist"
          aria-label="公报库"
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
