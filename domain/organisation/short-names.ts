import { folded } from '../text/fold'
import { withNames, type Name, type NameTables } from './names'
import type { NamedSpan, Place } from './organisation'

/** （以下简称“领导小组”） right behind a name: from there on the document calls the body so. */
const definition = /^[（(](?:以下)?简称[“"]?([^“”"（()）]{2,12})[”"]?[）)]/

/** The tables with the short names that the text gives to organisations of the register; the same if it gives none. */
export function withShortNames(
  tables: NameTables,
  home: Place,
  text: string,
  names: readonly NamedSpan[],
): NameTables {
  const added = names.flatMap(({ end, organisationIds, kind }): readonly Name[] => {
    const short = definition.exec(text.slice(end))?.[1]
    if (short === undefined || kind === 'collective') return []
    return [
      {
        folded: folded(short),
        name: short,
        kind: 'alias',
        place: home,
        organisationIds,
        counts: true,
        absolute: false,
      },
    ]
  })
  return added.length === 0 ? tables : withNames(tables, home, added)
}
