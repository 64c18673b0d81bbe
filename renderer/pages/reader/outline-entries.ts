import type { Block, Clause } from '../../../domain/gazette/document'

export interface OutlineEntry {
  readonly id: string
  readonly text: string
  /** 1 to 4 */
  readonly depth: number
  readonly firstBlock: number
}

const deepest = 4
const longestHeading = 30

const isArticle = ({ printed }: Clause): boolean => /^第.+条$/.test(printed.trim())

const isHeading = ({ heading }: Clause): boolean =>
  heading !== '' && heading.length <= longestHeading && !/[。；;]/.test(heading)

/** A marker that ends wide (一、 or （一）) needs no space before its heading. */
function entryText({ printed, heading, firstBlock }: Clause, blocks: readonly Block[]): string {
  const marker = printed.trim()
  const space = /[、）．。]$/.test(marker) ? '' : ' '
  if (heading !== '') return `${marker}${space}${heading}`
  const words = blocks.find(({ index }) => index === firstBlock)?.text ?? marker
  return words.length > longestHeading ? `${words.slice(0, longestHeading)}…` : words
}

/**
 * Headings and articles of a document. Numbered sentences are left to the text; the clauses of one parent are shown
 * together or not at all, as most of them are headings or sentences, so that no 3. stands without its 1. and 2.
 */
export function outlineEntries(
  clauses: readonly Clause[],
  blocks: readonly Block[],
): readonly OutlineEntry[] {
  const numbered = clauses.filter(({ printed, depth }) => printed !== '' && depth <= deepest)
  const families = new Map<string | null, readonly Clause[]>()
  for (const clause of numbered)
    families.set(clause.parentId, [...(families.get(clause.parentId) ?? []), clause])
  const mostlyHeadings = (family: readonly Clause[]): boolean =>
    family.filter(isHeading).length * 2 > family.length
  return numbered
    .filter(
      (clause) =>
        isArticle(clause) ||
        clause.depth === 1 ||
        mostlyHeadings(families.get(clause.parentId) ?? []),
    )
    .map((clause) => ({
      id: clause.id,
      text: entryText(clause, blocks),
      depth: Math.max(1, clause.depth),
      firstBlock: clause.firstBlock,
    }))
}

/** The entry one is reading in when the block stands at the top; null above the first. */
export const entryAt = (entries: readonly OutlineEntry[], block: number): OutlineEntry | null =>
  entries.findLast(({ firstBlock }) => firstBlock <= block) ?? null
