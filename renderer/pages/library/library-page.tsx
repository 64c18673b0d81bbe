import { RoomTabs } from '../../components/room-tabs'
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
  return (
    <section className="page">
      <RoomTabs
        title="公报库"
        views={views}
        view={view}
        onView={(next) => {
          openView.change(() => next)
        }}
      />
      <ViewOf view={view} />
    </section>
  )
}
