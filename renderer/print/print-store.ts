import { useEffect } from 'react'
import { createStore } from '../store'
import type { PrintModel } from './print-model'

/** What the preview shows; null while it is closed. */
export const previewed = createStore<PrintModel | null>(null)

export const openPreview = (model: PrintModel): void => {
  previewed.change(() => model)
}
export const closePreview = (): void => {
  previewed.change(() => null)
}

type Offer = () => PrintModel | null | Promise<PrintModel | null>

/** What the open page would put on paper, where it knows better than its room. */
export const offered = createStore<Offer | null>(null)

/** Ctrl+P prints what `offer` makes while the page is open; null takes the offer back. */
export function usePrintable(offer: Offer | null): void {
  useEffect(() => {
    if (offer === null) return
    offered.change(() => offer)
    return () => {
      offered.change((current) => (current === offer ? null : current))
    }
  }, [offer])
}
