import { folded } from '../text/fold'
import type { NameKind, Organisation, OrganisationRegister, Place } from './organisation'
import { isAbove, placeRules, places } from './place'

/** A name of the register, ready to be looked for. */
export interface Name {
  readonly folded: string
  readonly name: string
  readonly kind: NameKind
  readonly place: Place | null
  /** Empty for a collective of unknown members and for what is no name. */
  readonly organisationIds: readonly string[]
  /** False for words that only look like a name. */
  readonly counts: boolean
  /** Holds the name of its place (常州海关, 海门生态环境局): it means the same in every gazette. */
  readonly absolute: boolean
}

/** Names by their first folded character, the longest first. */
export type NameTable = ReadonlyMap<string, readonly Name[]>

export interface NameTables {
  /** What may stand alone in a document of the place. */
  readonly visible: Readonly<Record<Place, NameTable>>
  /** What belongs to the place: what may stand behind its name anywhere. */
  readonly own: Readonly<Record<Place, NameTable>>
}

/** Towns and zones are never called 市天目湖镇. */
const hasLevel = ({ kind }: Organisation): boolean =>
  kind !== 'town' && kind !== 'subdistrict' && kind !== 'government'

const isBare = ({ absolute, folded: words, place }: Name): boolean =>
  !absolute && place !== null && !words.startsWith(placeRules[place].level)

/** 市应急局 is 应急局 with its level, printed so far or not; the register lists printed forms only. */
const levelled = (name: Name): Name => ({
  ...name,
  folded: (name.place === null ? '' : placeRules[name.place].level) + name.folded,
})

function allNames({ organisations, collectives, notNames }: OrganisationRegister): Name[] {
  const one = (name: string, kind: NameKind, place: Place, ids: readonly string[]): Name => ({
    folded: folded(name),
    name,
    kind,
    place,
    organisationIds: ids,
    counts: true,
    absolute: placeRules[place].words.some((word) => name.includes(word)),
  })
  return [
    ...organisations.flatMap((organisation) => {
      const { id, place, name, aliases, formerNames } = organisation
      const other = aliases.map((alias) => one(alias, 'alias', place, [id]))
      return [
        one(name, 'name', place, [id]),
        ...other,
        ...formerNames.map((former) => one(former.name, 'formerName', place, [id])),
        ...(hasLevel(organisation) ? other.filter((alias) => isBare(alias)).map(levelled) : []),
      ]
    }),
    ...collectives.map(({ name, place, members }) => one(name, 'collective', place, members ?? [])),
    ...notNames.map(({ words }): Name => ({
      folded: folded(words),
      name: words,
      kind: 'name',
      place: null,
      organisationIds: [],
      counts: false,
      absolute: true,
    })),
  ]
}

function tableOf(names: readonly Name[], home: Place): NameTable {
  const table = new Map<string, Name[]>()
  for (const name of names) {
    const first = name.folded[0] ?? ''
    table.set(first, [...(table.get(first) ?? []), name])
  }
  // Of two equal names the one of the place itself goes first.
  const far = ({ place }: Name) => (place === home ? 0 : 1)
  for (const row of table.values())
    row.sort((a, b) => b.folded.length - a.folded.length || far(a) - far(b))
  return table
}

/** 省政府 means one body in every gazette of the province, 市政府 one in a district's and another in a city's. */
const isVisible = (name: Name, home: Place): boolean =>
  name.place === null ||
  name.place === home ||
  name.absolute ||
  (isAbove(name.place, home) &&
    (name.place === '国家' ||
      (name.folded.startsWith(placeRules[name.place].level) &&
        placeRules[name.place].level !== placeRules[home].level)))

const perPlace = (make: (place: Place) => NameTable): Readonly<Record<Place, NameTable>> =>
  Object.fromEntries(places.map((place) => [place, make(place)])) as Record<Place, NameTable>

/** The tables with more names that may stand alone in a document of the place. */
export const withNames = (tables: NameTables, home: Place, added: readonly Name[]): NameTables => ({
  ...tables,
  visible: {
    ...tables.visible,
    [home]: tableOf([...added, ...[...tables.visible[home].values()].flat()], home),
  },
})

const known = new WeakMap<OrganisationRegister, NameTables>()

/** The tables of a register; made once, since a register does not change. */
export function nameTables(register: OrganisationRegister): NameTables {
  const before = known.get(register)
  if (before !== undefined) return before
  const names = allNames(register)
  const tables: NameTables = {
    visible: perPlace((place) =>
      tableOf(
        names.filter((name) => isVisible(name, place)),
        place,
      ),
    ),
    own: perPlace((place) =>
      tableOf(
        names.filter((name) => name.place === place),
        place,
      ),
    ),
  }
  known.set(register, tables)
  return tables
}

/**
 * A name that runs on into another word is none: 宣传部 in 宣传部门, and 市政府 in 溧阳市政府投资项目, where the kind of
 * project is named and not the government.
 */
const runsOn = (name: string, rest: string): boolean =>
  (name.endsWith('部') && rest.startsWith('门')) ||
  (name.endsWith('政府') && /^(?:投资|专职|采购|购买|信息化项目)/.test(rest))

export const longestAt = (table: NameTable, text: string, at: number): Name | null =>
  table
    .get(text[at] ?? '')
    ?.find(
      (name) =>
        text.startsWith(name.folded, at) &&
        !runsOn(name.folded, text.slice(at + name.folded.length, at + name.folded.length + 5)),
    ) ?? null
