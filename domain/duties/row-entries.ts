import type { GazetteDocument } from '../gazette/document'
import { nameTables } from '../organisation/names'
import type { Organisation, OrganisationRegister } from '../organisation/organisation'
import { placeOf, placeRules } from '../organisation/place'
import { namesEqualTo } from '../organisation/scan'
import type { TypedTable } from '../tables/typed-table'
import { folded } from '../text/fold'
import type { DutyEntry } from './duty-entry'
import { clauseLabelOf, contextOf, isDutyRole, targetsIn } from './entry-parts'
import { isMemberTable, rowContent, rowRole, type FoundRow } from './table-rows'

interface RowSource {
  readonly documents: readonly GazetteDocument[]
  readonly tables: readonly TypedTable[]
  readonly register: OrganisationRegister
}

/** A cell that is nothing but a name of organisations, or the name of a place. */
interface NamedCell {
  readonly document: GazetteDocument
  readonly found: FoundRow
  readonly text: string
  readonly organisationIds: ReadonlySet<string>
}

/** 溧阳市 as a row of a table of targets stands for its government; the print does not part the two. */
const isTerritory = ({ name, kind, place }: Organisation, words: string): boolean =>
  kind === 'government' &&
  placeRules[place].words.includes(words) &&
  /^.{2,8}[市区]人民政府$/.test(name)

/** Whose name the cell is in a document of that place; a bare name is the home unit's. */
function ownersOf(
  cell: string,
  document: GazetteDocument,
  { organisations }: OrganisationRegister,
  named: ReadonlySet<string>,
): ReadonlySet<string> {
  const words = folded(cell)
  const home = placeOf(document)
  return new Set(
    organisations
      .filter(
        (one) =>
          isTerritory(one, words) ||
          (named.has(one.id) &&
            (one.place === home ||
              placeRules[one.place].words.some((word) => words.startsWith(word)))),
      )
      .map(({ id }) => id),
  )
}

function namedBy(cell: string, register: OrganisationRegister): ReadonlySet<string> {
  return new Set(
    namesEqualTo(cell, nameTables(register))
      .filter(({ kind }) => kind !== 'collective')
      .flatMap(({ organisationIds }) => organisationIds),
  )
}

/** A name or a place is short and holds a character of its kind; most cells of a table are neither. */
const mayBeName = (text: string): boolean => /^\p{Script=Han}[^，。；\d]{1,24}$/u.test(text.trim())

/** All cells of the tables that are names; lists of members are left to their mentions. */
export const namedCells = ({ documents, tables, register }: RowSource): readonly NamedCell[] =>
  tables.flatMap((table) => {
    const document = documents.find(({ id }) => id === table.documentId)
    if (document === undefined || isMemberTable(table)) return []
    return table.rows.flatMap((row, at) =>
      row.cells
        .filter(({ text }) => mayBeName(text))
        .map(({ text }) => ({
          document,
          found: { table, row, at },
          text,
          organisationIds: ownersOf(text, document, register, namedBy(text, register)),
        }))
        .filter(({ organisationIds }) => organisationIds.size > 0),
    )
  })

function entryOf({ document, found, text: name }: NamedCell): DutyEntry {
  const { table, row } = found
  const line = row.lines[0] ?? table.firstLine
  const { text, dueDates } = rowContent(found, contextOf(document))
  const block = document.blocks.find(
    ({ firstLine, lastLine }) => firstLine <= line && line <= lastLine,
  )
  const role = rowRole(found, name) ?? 'tableCell'
  return {
    documentId: document.id,
    kind: isDutyRole(role) ? 'duty' : 'table',
    form: 'row',
    role,
    namedBy: 'alias',
    name,
    clauseId: block?.clauseId ?? null,
    clauseLabel: clauseLabelOf(document, block?.clauseId ?? null),
    blockIndex: block?.index ?? 0,
    start: block?.start ?? 0,
    end: block?.start ?? 0,
    line,
    text,
    table: table.title,
    dueDates,
    targets: targetsIn(text),
    impliedBy: null,
  }
}

/**
 * Rows with a cell that is nothing but the unit's name and which no mention has found: cells that the print merges
 * over several rows, and 溧阳市 as 板块.
 */
export function rowEntries(
  cells: readonly NamedCell[],
  organisationId: string,
  known: readonly DutyEntry[],
): readonly DutyEntry[] {
  const keyOf = ({ documentId, table, text }: DutyEntry) => `${documentId} ${table ?? ''} ${text}`
  const done = new Set(known.map(keyOf))
  return cells
    .filter(({ organisationIds }) => organisationIds.has(organisationId))
    .map(entryOf)
    .filter((entry) => {
      const isNew = !done.has(keyOf(entry))
      done.add(keyOf(entry))
      return isNew
    })
}
