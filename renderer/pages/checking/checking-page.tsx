import { RoomTabs } from '../../components/room-tabs'
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
  return (
    <section className="page checking-page">
      <RoomTabs
        title="核对"
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
