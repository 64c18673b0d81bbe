import type { Block, BlockKind, GazetteDocument } from '../gazette/document'
import { folded } from '../text/fold'
import { asMeant, type ErrataOf } from './errata'
import type { Shown } from './hit'
import { factsOf, type Searched } from './matching'

/** A block of the library, ready to be searched. */
export interface Entry extends Searched, Shown {
  readonly rank: number
}

const ranks: Readonly<Partial<Record<BlockKind, number>>> = {
  title: 0,
  documentNumber: 0,
  heading: 1,
}
const bodyRank = 2

/** Page heads and numbers are no text of the document. */
export const isSearched = ({ kind }: Block): boolean => kind !== 'pageFurniture'

/** Folded label of every clause. */
export const labelsOf = (document: GazetteDocument): ReadonlyMap<string, string> =>
  new Map(document.clauses.map(({ id, label }) => [id, folded(label)]))

/** The block that stands for the document: its title, or what it begins with. */
export function isHeadOf(document: GazetteDocument): (block: Block) => boolean {
  const head =
    document.blocks.find(({ kind }) => kind === 'title') ?? document.blocks.find(isSearched)
  return (block) => block.index === head?.index
}

export function entriesOf(document: GazetteDocument, errataOf: ErrataOf): readonly Entry[] {
  const facts = factsOf(document)
  const labels = labelsOf(document)
  const isHead = isHeadOf(document)
  return document.blocks.filter(isSearched).map((block) => {
    const text = folded(block.text)
    const errata = errataOf(document.id, block.index)
    return {
      document,
      block,
      facts,
      clause: labels.get(block.clauseId ?? '') ?? '',
      text,
      meant: asMeant(text, errata),
      errata,
      isHead: isHead(block),
      rank: ranks[block.kind] ?? bodyRank,
    }
  })
}
