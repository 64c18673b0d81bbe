import { fold, folded, originOf, type FoldedText } from '../text/fold'
import { longestAt, type Name, type NameTables } from './names'
import type { NamedSpan, Place } from './organisation'
import { placeRules, places, titlePlaces } from './place'

/**
 * Finds the names of all organisations in a text: from left to right, the longest name first, so that 教育局 inside
 * 市教育局 or 市委 inside 市委组织部 is none of its own. What the unit has inside itself counts for it
 * (市公安局戴埠派出所, 市文体广电和旅游局党委): the duty or the seat is the unit's, unless the register has the inner
 * body too. A name behind the name or the level of another place (省教育厅, 常州市教育局 in 溧阳) is not the home unit's.
 */
export function namesIn(text: string, home: Place, tables: NameTables): readonly NamedSpan[] {
  // A name never runs from one cell of a table into the next; folding would drop what parts them.
  const source = fold(text.replace(/[\t\n]/g, cellEnd))
  const quoted = titlePlaces(text)
  const placeAt = (origin: number): Place =>
    quoted.find(({ start, end }) => start <= origin && origin < end)?.place ?? home
  const spans: NamedSpan[] = []
  for (let at = 0; at < source.text.length;) {
    const found = nameAt(source, at, placeAt(source.origins[at] ?? 0), tables)
    if (found === null) {
      at += 1
      continue
    }
    const { name, start, end } = found
    if (name.counts && !found.foreign && !isInside(source, found, spans.at(-1)))
      spans.push({
        ...originOf(source, start, end - start),
        organisationIds: name.organisationIds,
        name: name.name,
        kind: name.kind,
      })
    at = end
  }
  return spans
}

const cellEnd = '\u0001'

/** Ends of a name in folded units; `foreign` where it is the name of somebody else's body. */
interface Found {
  readonly name: Name
  readonly start: number
  readonly end: number
  readonly foreign: boolean
}

function nameAt(source: FoldedText, at: number, home: Place, tables: NameTables): Found | null {
  const { text } = source
  const plain = longestAt(tables.visible[home], text, at)
  const placed = behindPlace(text, at, home, tables)
  if (placed !== null && placed.end > at + (plain?.folded.length ?? 0)) return placed
  if (plain === null) return null
  const end = at + plain.folded.length
  const isHome = !plain.absolute && plain.kind !== 'collective' && plain.place === home
  return { name: plain, start: at, end, foreign: isHome && isOfOtherLevel(text, at, home, plain) }
}

const placeStarts: ReadonlySet<string> = new Set(
  places.flatMap((place) => placeRules[place].words.map((word) => word[0] ?? '')),
)

/** 溧阳市应急管理局, 溧阳市政府, 常州市公安局: a place and, behind it, one of its names. */
function behindPlace(text: string, at: number, home: Place, tables: NameTables): Found | null {
  if (!placeStarts.has(text[at] ?? '')) return null
  let best: Found | null = null
  for (const place of places) {
    const rules = placeRules[place]
    const word = rules.words.find((each) => text.startsWith(each, at))
    if (word === undefined) continue
    const behind = at + word.length
    // 溧阳市政府 is 溧阳 and 市政府 as well as 溧阳市 and 政府.
    const starts = word.endsWith(rules.level) ? [behind - 1, behind] : [behind]
    for (const start of starts) {
      const own = longestAt(tables.own[place], text, start)
      const other = place === home ? null : longestAt(tables.visible[home], text, start)
      const name = own ?? (other !== null && !other.absolute && other.place === home ? other : null)
      if (name === null) continue
      const end = start + name.folded.length
      if (best === null || end > best.end) best = { name, start: at, end, foreign: own === null }
    }
  }
  return best
}

/** 政法委 right behind 省委, 人武部 right behind 古县街道, 食安委 right behind 镇（街道）: bodies of those, not of the city. */
function isInside(source: FoldedText, { name, start, end }: Found, before?: NamedSpan): boolean {
  if (name.place === null || name.absolute || before === undefined) return false
  if (name.folded.startsWith(placeRules[name.place].level) || name.kind === 'collective')
    return false
  return originOf(source, start, end - start).start === before.end && !isTown(name.name)
}

const isTown = (name: string): boolean => /(?:镇|街道|办事处)$/.test(name)

const levels = ['省', '市', '区', '县', '上级']

/** Whether a name without level stands right behind that of another level, as in 省应急管理厅 or 市教育体育局 in a district. */
function isOfOtherLevel(text: string, at: number, home: Place, name: Name): boolean {
  const own = placeRules[home].level
  if (name.folded.startsWith(own)) return false
  const before = text.slice(Math.max(0, at - 2), at)
  return !before.endsWith(own) && levels.some((level) => before.endsWith(level))
}

/** Every name of the register that the words are, with or without the place in front. */
export function namesEqualTo(words: string, tables: NameTables): readonly Name[] {
  const wanted = folded(words)
  const result = new Set<Name>()
  for (const place of places) {
    const { words: placeWords, level } = placeRules[place]
    const forms = [
      wanted,
      ...placeWords.flatMap((word) =>
        wanted.startsWith(word)
          ? [
              wanted.slice(word.length),
              ...(word.endsWith(level) ? [wanted.slice(word.length - 1)] : []),
            ]
          : [],
      ),
    ]
    for (const form of forms)
      for (const name of tables.own[place].get(form[0] ?? '') ?? [])
        if (name.folded === form) result.add(name)
  }
  return [...result]
}
