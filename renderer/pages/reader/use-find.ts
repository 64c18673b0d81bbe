import { useCallback, useMemo, useRef, useState } from 'react'
import type { GazetteDocument } from '../../../domain/gazette/document'
import type { LocatedErratum } from '../../../domain/register/register-files'
import { findPlaces, firstFrom, foldBlocks, stepPlace, type FoldedBlocks } from './find-in-document'
import type { Span } from './painter'

/** 本文查找: words, their places, and the one that is shown. */
export interface Find {
  readonly isOpen: boolean
  readonly words: string
  readonly places: readonly Span[]
  /** From 0; of no meaning without places. */
  readonly at: number
  readonly open: () => void
  readonly close: () => void
  readonly look: (words: string) => void
  readonly step: (by: 1 | -1) => void
}

interface FindOptions {
  /** Words are found as printed and as meant. */
  readonly errata: readonly LocatedErratum[]
  /** Where one reads: the first place shown is the next one from there. */
  readonly from: () => number
  readonly onShow: (place: Span) => void
}

export function useFind(document: GazetteDocument, { errata, from, onShow }: FindOptions): Find {
  const [isOpen, setOpen] = useState(false)
  const [found, setFound] = useState<{ readonly words: string; readonly at: number }>({
    words: '',
    at: 0,
  })
  // Folding forty thousand characters takes as long as drawing them: only who searches pays for it.
  const blocks = useRef<{ readonly errata: unknown; readonly folded: FoldedBlocks } | null>(null)
  const [places, setPlaces] = useState<readonly Span[]>([])
  // Of two steps in one frame the second goes on from the first.
  const current = useRef(0)
  const show = useCallback(
    (all: readonly Span[], at: number) => {
      const place = all[at]
      if (place !== undefined) onShow(place)
    },
    [onShow],
  )
  const look = useCallback(
    (words: string) => {
      if (blocks.current?.errata !== errata)
        blocks.current = { errata, folded: foldBlocks(document.blocks, errata) }
      const next = findPlaces(blocks.current.folded, words)
      const at = firstFrom(next, from())
      current.current = at
      setPlaces(next)
      setFound({ words, at })
      show(next, at)
    },
    [document, errata, from, show],
  )
  const step = useCallback(
    (by: 1 | -1) => {
      if (places.length === 0) {
        setOpen(true)
        return
      }
      const at = stepPlace(current.current, by, places.length)
      current.current = at
      setFound(({ words }) => ({ words, at }))
      show(places, at)
    },
    [places, show],
  )
  return useMemo(
    () => ({
      isOpen,
      ...found,
      places: isOpen ? places : none,
      open: () => {
        setOpen(true)
      },
      close: () => {
        setOpen(false)
      },
      look,
      step,
    }),
    [isOpen, found, places, look, step],
  )
}

const none: readonly Span[] = []
