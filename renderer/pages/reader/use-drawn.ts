import { startTransition, useEffect, useState } from 'react'
import type { GazetteDocument } from '../../../domain/gazette/document'
import { blockAt } from '../../../domain/gazette/stream'
import type { Target } from '../../navigation'
import { placeIn } from './reading-places'

/** Blocks that fill any window. */
const enough = 40

/** How many blocks of a document are drawn: those one sees at once, all others when they are painted. */
export function useDrawn(document: GazetteDocument, target: Target | null): number {
  const [first] = useState(() => {
    const asked = target === null ? null : blockAt(document.blocks, target.start)
    return (asked?.index ?? placeIn(document.id)?.block ?? 0) + enough
  })
  const [isWhole, setWhole] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        startTransition(() => {
          setWhole(true)
        })
      })
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [])
  return isWhole ? document.blocks.length : Math.min(first, document.blocks.length)
}
