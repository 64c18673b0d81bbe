import type { Block, GazetteDocument } from '../gazette/document'
import type { Mention, MentionRole, OrganisationRegister } from '../organisation/organisation'
import type { TypedTable } from '../tables/typed-table'
import type { TextSpan } from '../text/fold'
import { dueDatesIn, type DueContext, type DueDate } from './due-date'
import type { DutyEntry, EntryKind, NamedBy } from './duty-entry'
import { clauseLabelOf, contextOf, isDutyRole, targetsIn } from './entry-parts'
import { impliedDuties } from './implied-duties'
import { namedCells, rowEntries } from './row-entries'
import { dutyBracket, segmentAt, type BlockBrackets } from './segment'
import {
  isMemberTable,
  rowAt,
  rowContent,
  rowRole,
  rowsByLine,
  type FoundRow,
  type RowsByLine,
} from './table-rows'

export interface DutySource {
  readonly documents: readonly GazetteDocument[]
  /** All mentions of all organisations: the brackets of a text are known by any of them. */
  readonly mentions: readonly Mention[]
  readonly tables: readonly TypedTable[]
  readonly register: OrganisationRegister
}

/** Of several roles in one task the strongest is told. */
const strength: readonly MentionRole[] = [
  'lead',
  'responsible',
  'support',
  'member',
  'tableCell',
  'issuer',
  'addressee',
  'copyTo',
  'text',
]
const nearness: readonly NamedBy[] = ['name', 'alias', 'formerName', 'collective', 'implied']

/** Brackets that give tasks to units, block by block. */
export function bracketsOf(document: GazetteDocument, mentions: readonly Mention[]): BlockBrackets {
  const found = new Map<number, TextSpan[]>()
  for (const { blockIndex, start, role } of mentions) {
    const block = document.blocks[blockIndex]
    if (block === undefined || !isDutyRole(role)) continue
    const bracket = dutyBracket(block, start - block.start)
    const own = found.get(blockIndex) ?? []
    if (bracket !== null && !own.some((one) => one.start === bracket.start))
      found.set(
        blockIndex,
        [...own, bracket].sort((a, b) => a.start - b.start),
      )
  }
  return found
}

function kindOf(role: MentionRole, inTable: boolean, namedBefore: boolean): EntryKind {
  if (isDutyRole(role)) return 'duty'
  if (role === 'member') return 'seat'
  if (inTable || role === 'tableCell') return 'table'
  return role === 'text' && namedBefore ? 'deadline' : 'mention'
}

/** Whether the sentence sets a date behind the name: 各镇（街道）于每月20日前…报送. */
const setsDateBehind = (text: string, name: string, dueDates: readonly DueDate[]): boolean => {
  const at = text.indexOf(name)
  return at >= 0 && dueDates.some(({ start }) => start >= at)
}

class DocumentDuties {
  private readonly brackets: BlockBrackets
  private readonly context: DueContext
  private readonly rows: RowsByLine

  constructor(
    private readonly document: GazetteDocument,
    private readonly all: readonly Mention[],
    tables: readonly TypedTable[],
  ) {
    this.rows = rowsByLine(tables.filter(({ documentId }) => documentId === document.id))
    this.brackets = bracketsOf(document, all)
    this.context = contextOf(document)
  }

  of(organisationId: string): readonly DutyEntry[] {
    const entries = new Map<string, DutyEntry>()
    for (const mention of this.all) {
      const block = this.document.blocks[mention.blockIndex]
      if (block === undefined || !mention.organisationIds.includes(organisationId)) continue
      const { key, entry } = this.entryOf(mention, block)
      const before = entries.get(key)
      entries.set(key, before === undefined ? entry : stronger(before, entry))
    }
    const named = [...entries.values()]
    const implied = impliedDuties(this.document, this.all, this.brackets, organisationId)
    return [...named, ...implied].sort((a, b) => a.start - b.start)
  }

  private entryOf(
    mention: Mention,
    block: Block,
  ): { readonly key: string; readonly entry: DutyEntry } {
    const { start, end, line, kind, documentId, blockIndex } = mention
    const words = block.text.slice(start - block.start, end - block.start)
    const found = rowAt(this.rows, line, words)
    const segment = segmentAt(this.document, block, start - block.start, this.brackets)
    const row = found === null ? null : rowContent(found, this.context)
    const text = row?.text ?? segment.text
    const role = roleIn(mention, found, words)
    const dueDates = row?.dueDates ?? dueDatesIn(text, this.context)
    const kindOfEntry =
      segment.isHeader && role === 'tableCell'
        ? 'mention'
        : kindOf(
            role,
            found !== null || block.kind === 'table',
            setsDateBehind(text, words, dueDates),
          )
    const isTask = kindOfEntry !== 'mention' && kindOfEntry !== 'seat'
    return {
      key: found === null ? segment.key : `${found.table.key} ${found.at}`,
      entry: {
        documentId,
        kind: kindOfEntry,
        form: found === null ? segment.form : 'row',
        role,
        namedBy: kind,
        name: words,
        clauseId: segment.clauseId,
        clauseLabel: clauseLabelOf(this.document, segment.clauseId),
        blockIndex,
        start,
        end,
        line,
        text,
        table: found?.table.title ?? null,
        dueDates: isTask ? dueDates : [],
        targets: isTask ? targetsIn(text) : [],
        impliedBy: null,
      },
    }
  }
}

/** The column of the typed table tells more than scattered cells do. */
function roleIn({ role }: Mention, found: FoundRow | null, words: string): MentionRole {
  if (found === null || isDutyRole(role)) return role
  return rowRole(found, words) ?? (isMemberTable(found.table) ? 'member' : role)
}

/** One task is told once: with its strongest role and its plainest name. */
function stronger(one: DutyEntry, other: DutyEntry): DutyEntry {
  const [a, b] = [strength.indexOf(one.role), strength.indexOf(other.role)]
  if (a !== b) return a < b ? one : other
  return nearness.indexOf(one.namedBy) <= nearness.indexOf(other.namedBy) ? one : other
}

/**
 * All that the documents say to organisations: what each has to do, by when, where it sits, which tables name it.
 * Marked is by which words it is meant; what several do together is told to each of them. Made once for a library.
 */
export class DutyBook {
  private readonly readers: readonly DocumentDuties[]

  private readonly cells: ReturnType<typeof namedCells>

  constructor(source: DutySource) {
    this.cells = namedCells(source)
    const byDocument = new Map<string, Mention[]>()
    for (const mention of source.mentions) {
      const own = byDocument.get(mention.documentId)
      if (own === undefined) byDocument.set(mention.documentId, [mention])
      else own.push(mention)
    }
    this.readers = source.documents.map(
      (document) => new DocumentDuties(document, byDocument.get(document.id) ?? [], source.tables),
    )
  }

  of(organisationId: string): readonly DutyEntry[] {
    const named = this.readers.flatMap((reader) => reader.of(organisationId))
    return [...named, ...rowEntries(this.cells, organisationId, named)]
  }
}
