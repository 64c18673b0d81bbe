import { useEffect, useMemo, useState } from 'react'
import type { GazetteDocument } from '../../../domain/gazette/document'
import { createTermFinder, type TermFinder } from '../../../domain/glossary/find-terms'
import { glossaryDocuments, glossaryOf } from '../../../domain/glossary/glossary'
import { openDocument } from './document-cache'
import { marksOf, mergeMarks, termMarksOf, type Mark } from './marks'
import type { DocumentRegisters } from './registers'

let reading: Promise<TermFinder> | null = null

/** The terms of both lists, read from their reports once. */
function termFinder(): Promise<TermFinder> {
  reading ??= Promise.all(glossaryDocuments.map(openDocument)).then((reports) =>
    createTermFinder(reports.flatMap(glossaryOf)),
  )
  // A refused call must not be kept: the next document asks again.
  reading.catch(() => {
    reading = null
  })
  return reading
}

/** Marks of the registers at once, terms as soon as their lists are read. */
export function useMarks(
  document: GazetteDocument,
  registers: DocumentRegisters,
  withErrata: boolean,
): readonly Mark[] {
  const [terms, setTerms] = useState<readonly Mark[]>([])
  useEffect(() => {
    let isCurrent = true
    // The text is painted first.
    const timer = setTimeout(() => {
      termFinder().then(
        (finder) => {
          if (isCurrent) setTerms(termMarksOf(document, finder))
        },
        // Without the lists no term is marked; the text is whole.
        () => undefined,
      )
    }, 60)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [document])
  return useMemo(
    () => mergeMarks(marksOf(registers, withErrata), terms),
    [registers, withErrata, terms],
  )
}
