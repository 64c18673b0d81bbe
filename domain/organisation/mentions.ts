import type { Block, GazetteDocument } from '../gazette/document'
import { sourceOf } from '../gazette/stream'
import { nameTables } from './names'
import type { Mention, Organisation, OrganisationRegister } from './organisation'
import { placeOf } from './place'
import { roleOf } from './role'
import { namesIn } from './scan'
import { withShortNames } from './short-names'

/**
 * Every place where the documents name an organisation of the register, in the order of the text. A town in an
 * address (戴埠镇康鸿酒店南侧) is the territory and not its office; the print does not part the two, so both are given.
 * What is told to others by reference only (以下均需…负责落实，不再列出) is no mention.
 */
export function allMentions(
  register: OrganisationRegister,
  documents: readonly GazetteDocument[],
): readonly Mention[] {
  const common = nameTables(register)
  return documents.flatMap((document) => {
    const home = placeOf(document)
    let tables = common
    const members = memberListBlocks(document.blocks)
    return document.blocks.flatMap((block) => {
      // Page heads repeat the gazette's name and are no text of the document.
      if (block.kind === 'pageFurniture') return []
      if (block.text.includes('简称'))
        tables = withShortNames(tables, home, block.text, namesIn(block.text, home, tables))
      const names = namesIn(block.text, home, tables)
      return names.map((span): Mention => ({
        documentId: document.id,
        clauseId: block.clauseId,
        blockIndex: block.index,
        start: block.start + span.start,
        end: block.start + span.end,
        line: sourceOf(block, span.start)?.line ?? block.firstLine,
        name: span.name,
        kind: span.kind,
        role: roleOf(block, span, names, members.has(block.index)),
        organisationIds: span.organisationIds,
      }))
    })
  })
}

/** Every place where the documents name the unit: itself or, marked so, by a phrase for several it belongs to. */
export const mentionsOf = (
  { id }: Pick<Organisation, 'id'>,
  register: OrganisationRegister,
  documents: readonly GazetteDocument[],
): readonly Mention[] =>
  allMentions(register, documents).filter(({ organisationIds }) => organisationIds.includes(id))

const opensList =
  /^\s*(?:组\s*长|副\s*组\s*长|成\s*员|主\s*任|副\s*主\s*任|总?\s*指\s*挥|副\s*总?\s*指\s*挥|召\s*集\s*人)\s*[：:]/

/** The blocks of lists of members: from 组长： over the rows of names to the first sentence. */
function memberListBlocks(blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>()
  let open = false
  for (const { index, kind, text } of blocks) {
    if (kind === 'pageFurniture') continue
    const isRow =
      kind === 'table' || (text.length < 60 && !/[。；]/.test(text) && kind !== 'heading')
    open = opensList.test(text) || (open && isRow)
    if (open) found.add(index)
  }
  return found
}
