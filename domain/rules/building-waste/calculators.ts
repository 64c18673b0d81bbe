import type { Calculator } from '../calculator'
import { breachLookup } from './breach-lookup'
import { collectionPointFine } from './collection-point-fine'
import { competentAuthority } from './competent-authority'
import { siteChecklist } from './site-checklist'

/** 常州市建筑垃圾管理办法, 常州市人民政府令第19号. */
export const buildingWasteCalculators: readonly Calculator[] = [
  collectionPointFine,
  breachLookup,
  competentAuthority,
  siteChecklist,
]
