import type { IsoDate } from '../domain/gazette/document'
import { createStore } from './store'

/** Today by the machine's clock, as officials count days. */
export function today(): IsoDate {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** The day for which 时效 is told, in every room; today at first. */
export const asOfDate = createStore<IsoDate>(today())
