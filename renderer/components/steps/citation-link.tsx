import type { Citation } from '../../../domain/citation/citation'
import { useNavigation } from '../../navigation'

interface CitationLinkProps {
  readonly citation: Citation
  /** What stands on the link; the clause where nothing else is said. */
  readonly children?: string
}

/** A clause: its words as a tooltip, the marked place in the document at a click. */
export function CitationLink({ citation, children }: CitationLinkProps) {
  const { openCitation } = useNavigation()
  const { documentNumber, clause, quote } = citation
  return (
    <button
      type="button"
      className="link clause-link"
      title={`${documentNumber} ${clause}\n“${quote}”`}
      aria-label={`${children === undefined ? '' : `${children} `}打开${documentNumber}${clause}原文：${quote}`}
      onClick={() => {
        openCitation(citation)
      }}
    >
      {children ?? clause}
    </button>
  )
}

/** Several citations; those of the same clause after the first are shown as further places of it. */
export function CitationLinks({ cites }: { readonly cites: readonly Citation[] }) {
  return (
    <span className="clause-links">
      {cites.map((citation, at) => {
        const before = cites.slice(0, at).filter(({ clause }) => clause === citation.clause).length
        return (
          <CitationLink key={`${citation.clause} ${citation.quote}`} citation={citation}>
            {before === 0 ? citation.clause : `[${before + 1}]`}
          </CitationLink>
        )
      })}
    </span>
  )
}
