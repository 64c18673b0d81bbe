import { ViewedRoom } from '../../components/viewed-room'
import { createStore } from '../../store'
import { ComparisonPage } from './comparison-page'
import { DraftPage } from './draft-page'
import { DutiesPage } from './duties-page'

const views = [
  { view: 'duties', label: '我的单位', Page: DutiesPage },
  { view: 'comparison', label: '对照', Page: ComparisonPage },
  { view: 'draft', label: '引用核验', Page: DraftPage },
] as const

const open = createStore<(typeof views)[number]['view']>('duties')

/** 核对: what a unit has to do, two texts side by side, the citations of a draft. */
export function CheckingPage() {
  return <ViewedRoom title="核对" views={views} open={open} className="checking-page" />
}
