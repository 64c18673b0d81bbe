import { appearanceAndFacilityItems } from './appearance-and-facility-items'
import { baseItems } from './base-items'
import { enforcementAndSupportItems } from './enforcement-and-support-items'
import { governanceItems } from './governance-items'
import { sanitationAndOrderItems } from './sanitation-and-order-items'
import { primaryOf } from './parts'
import type { ScoredItem } from './scored-item'

export const items = [
  ...baseItems,
  ...appearanceAndFacilityItems,
  ...sanitationAndOrderItems,
  ...enforcementAndSupportItems,
  ...governanceItems,
] as const
export type ItemId = (typeof items)[number]['id']

/** The same list for whoever only reads. */
export const scoredItems: readonly (ScoredItem & { readonly id: ItemId })[] = items

/** 基础项7, 评价项（12） */
export const itemName = ({ id }: ScoredItem): string =>
  id.startsWith('b') ? `基础项${id.slice(1)}` : `评价项（${id.slice(1)}）`

/** Its first words: enough to tell it by in a form. */
export const shortText = ({ text }: ScoredItem): string => text.split(/[，,。；]/)[0] ?? ''

/**
 * The words to cite: the number, for some sentences stand in the body as well, and the words up to the first stop;
 * never over a ≥, which the text extraction has as $\geq … \%$ on half of the pages, so that no sentence across
 * it is verbatim in the file.
 */
export function quoteOf({ id, text }: ScoredItem): string {
  const number = id.slice(1)
  const words = text.split(/[。；≥>]/)[0] ?? ''
  return id.startsWith('b') ? `${number}.${words}` : `(${number}) ${words}`
}

const itemId = (id: string): string => /^[be]\d+/.exec(id)?.[0] ?? id

/** Place in the annex of the item that an id such as b13c belongs to. */
export const itemOrder = (id: string): number =>
  scoredItems.findIndex((item) => item.id === itemId(id))

/** The heading of its 一级指标 in forms: 基础项(三)生态优良（60分）. */
export function groupOf(id: string): string {
  const primary = primaryOf(scoredItems[itemOrder(id)]?.part ?? '')
  return primary === undefined ? '' : `${primary.section}${primary.title}（${primary.points}分）`
}
