import type { CalculatorDescription } from '../../../contract/calculation'
import { Loading } from '../../components/loading'
import { useCall } from '../../hooks/use-call'
import { BackToSaved } from './back-to-saved'
import { CompareView } from './compare-view'
import { RecomputeView } from './recompute-view'
import type { SavedView, VersionPlace } from './room'
import { SavedList } from './saved-list'
import { SavedOne } from './saved-one'

interface SavedPageProps {
  readonly calculators: readonly CalculatorDescription[]
  readonly view: SavedView
}

/** 已存计算: the list, one of them as it was saved, two side by side, one against the present rules. */
export function SavedPage({ calculators, view }: SavedPageProps) {
  switch (view.kind) {
    case 'list':
      return <SavedList key={String(view.trash)} trash={view.trash} />
    case 'open':
      return <SavedOne key={view.place.id} calculators={calculators} place={view.place} />
    case 'compare':
      return <Compared left={view.left} right={view.right} />
    case 'recompute':
      return <RecomputeView place={view.place} />
  }
}

function Compared({ left, right }: { readonly left: VersionPlace; readonly right: VersionPlace }) {
  const [compared] = useCall('calculation.compare', { left, right })
  return (
    <section className="page saved">
      <div className="tools">
        <BackToSaved />
        <h1>两份对照</h1>
      </div>
      <div className="scroll">
        <Loading state={compared}>{(value) => <CompareView compared={value} />}</Loading>
      </div>
    </section>
  )
}
