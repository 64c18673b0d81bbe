import { ViewedRoom } from '../../components/viewed-room'
import { createStore } from '../../store'
import { ContradictionList } from './contradiction-list'
import { DocumentTable } from './document-table'
import { ErratumList } from './erratum-list'
import { MissingList } from './missing-list'
import { TablePage } from './table-page'
import { UnitPage } from './unit-page'

const views = [
  { view: 'documents', label: '文件', Page: DocumentTable },
  { view: 'tables', label: '数据表', Page: TablePage },
  { view: 'units', label: '机构', Page: UnitPage },
  { view: 'contradictions', label: '矛盾与缺口', Page: ContradictionList },
  { view: 'missing', label: '缺失件', Page: MissingList },
  { view: 'errata', label: '勘误', Page: ErratumList },
] as const

const open = createStore<(typeof views)[number]['view']>('documents')

/** 公报库: the documents, and what is known of them beside their text. */
export function LibraryPage() {
  return <ViewedRoom title="公报库" views={views} open={open} />
}
