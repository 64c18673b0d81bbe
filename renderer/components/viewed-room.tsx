import type { ComponentType } from 'react'
import { useStore, type Store } from '../store'
import { RoomTabs } from './room-tabs'

interface ViewedRoomProps<View extends string> {
  readonly title: string
  readonly views: readonly {
    readonly view: View
    readonly label: string
    readonly Page: ComponentType
  }[]
  /** The view that is open. It survives the visit to a document: one comes back to the same list. */
  readonly open: Store<View>
  readonly className?: string
}

/** A room of several views, one of them shown below the tabs. */
export function ViewedRoom<View extends string>({
  title,
  views,
  open,
  className = '',
}: ViewedRoomProps<View>) {
  const view = useStore(open)
  const Page = views.find((one) => one.view === view)?.Page
  return (
    <section className={`page ${className}`.trim()}>
      <RoomTabs
        title={title}
        views={views}
        view={view}
        onView={(next) => {
          open.change(() => next)
        }}
      />
      {Page === undefined ? null : <Page />}
    </section>
  )
}
