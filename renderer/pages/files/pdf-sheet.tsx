import { useEffect, useRef, useState, type RefObject } from 'react'
import { drawPage, emptySheet, type PDFDocumentProxy } from './pdf-document'
import type { PageText } from './pdf-page-text'

interface PdfSheetProps {
  readonly pdf: PDFDocumentProxy
  readonly words: PageText
  /** The layer of the page's words as soon as it stands. */
  readonly onLayer: (layer: HTMLElement | null) => void
  readonly onProblem: (message: string) => void
}

/** Milliseconds of rest after which a page is drawn for another width. */
const rest = 200

/** Width of the place, told after the window has come to rest. */
function useWidth(place: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const root = place.current
    if (root === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const observer = new ResizeObserver(() => {
      clearTimeout(timer)
      // It tells at once how wide the place is when it begins to look.
      setWidth((old) => (old === 0 ? root.clientWidth : old))
      timer = setTimeout(() => {
        setWidth(root.clientWidth)
      }, rest)
    })
    observer.observe(root)
    return () => {
      clearTimeout(timer)
      observer.disconnect()
    }
  }, [place])
  return width
}

/** A page as it was printed, its words over it: seen by nobody, but there to be selected and marked. */
export function PdfSheet({ pdf, words, onLayer, onProblem }: PdfSheetProps) {
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place)
  useEffect(() => {
    const root = place.current
    if (root === null || width === 0) return
    // A fresh sheet for every page: a drawing that is still under way never meets the next one.
    const sheet = emptySheet(words.number)
    root.replaceChildren(sheet.root)
    drawPage(pdf, sheet, words, width).then(
      () => {
        if (sheet.root.isConnected) onLayer(sheet.layer)
      },
      () => {
        if (sheet.root.isConnected) onProblem(`第${words.number}页无法显示，可能已损坏。`)
      },
    )
    const release = () => {
      sheet.layer.classList.remove('selecting')
    }
    sheet.layer.addEventListener('pointerdown', () => {
      sheet.layer.classList.add('selecting')
    })
    window.addEventListener('pointerup', release)
    return () => {
      window.removeEventListener('pointerup', release)
      onLayer(null)
    }
  }, [pdf, words, width, onLayer, onProblem])
  return <div ref={place} />
}
