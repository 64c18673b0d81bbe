import { useCallback, useEffect } from 'react'
import { messageOf, onEvent } from '../api'
import type { Place } from '../navigation'
import { useNotice } from '../notice'
import { useStore } from '../store'
import { modelOfPlace } from './model-of-place'
import { PrintPreview } from './print-preview'
import { closePreview, openPreview, previewed } from './print-store'

/** Opens the preview of what the window shows. */
export function usePrint(place: Place): () => void {
  const notice = useNotice()
  return useCallback(() => {
    if (previewed.get() !== null) return
    modelOfPlace(place, document.querySelector<HTMLElement>('main.room')).then(
      (model) => {
        if (model === null) notice.show('当前页面没有可打印的内容。', 'problem')
        else openPreview(model)
      },
      (error: unknown) => {
        notice.show(`未能准备打印：${messageOf(error)}`, 'problem')
      },
    )
  }, [place, notice])
}

/** Ctrl+P, and the preview over the window while it is open. */
export function Printing({ place }: { readonly place: Place }) {
  const model = useStore(previewed)
  const print = usePrint(place)
  useEffect(
    () =>
      onEvent('menu.command', ({ command }) => {
        if (command === 'print') print()
        // Whoever goes elsewhere by the menu leaves the preview.
        else if (!command.startsWith('theme.')) closePreview()
      }),
    [print],
  )
  return model === null ? null : <PrintPreview model={model} onClose={closePreview} />
}
