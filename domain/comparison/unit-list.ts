import type { Mention } from '../organisation/organisation'
import { placeRules, places } from '../organisation/place'
import { bracketAround } from '../organisation/surroundings'
import { folded } from '../text/fold'
import type { SourcedPart } from './parts'

/** A unit in a bracket that gives a task to units: 〔责任单位：…〕 in one text, （…分工负责） in the other. */
export interface ListedUnit {
  readonly start: number
  readonly end: number
  /** Equal for the same office of two places: 市发改委 of 常州 and 市发改委 of 溧阳. */
  readonly key: string
  readonly role: '牵头' | '配合' | '负责'
}

export interface UnitBracket {
  readonly start: number
  readonly end: number
  readonly units: readonly ListedUnit[]
}

/** A name found in a part, in offsets of the part's text. */
export interface PartMention {
  readonly start: number
  readonly end: number
  readonly isDuty: boolean
  readonly key: string
}

/**
 * 常州市发改委, 市发改委, 发改委 → 发改委: the offices of a city and of a city or district under it are fellows. What
 * belongs to the province or the state keeps its level: 省食安办 is not 市食安办.
 */
export function officeKey(name: string): string {
  let words = folded(name)
  for (const place of places) {
    const { words: placeWords, level } = placeRules[place]
    const word = placeWords.find((each) => words.startsWith(each) && words.length > each.length + 1)
    if (word === undefined) continue
    const rest = words.slice(word.length)
    if (level !== '市' && level !== '区') return rest.startsWith(level) ? rest : level + rest
    words = rest
  }
  return words.replace(/^[市区](?=..)/, '')
}

/** The mentions of a document by the block they stand in. */
export type MentionsByBlock = ReadonlyMap<number, readonly Mention[]>

export function byBlock(mentions: readonly Mention[]): MentionsByBlock {
  const found = new Map<number, Mention[]>()
  for (const mention of mentions) {
    const own = found.get(mention.blockIndex)
    if (own === undefined) found.set(mention.blockIndex, [mention])
    else own.push(mention)
  }
  return found
}

/** The mentions that stand in the part. */
export const mentionsIn = (part: SourcedPart, mentions: MentionsByBlock): readonly PartMention[] =>
  part.segments.flatMap(({ from, block, offset, length }) =>
    (mentions.get(block.index) ?? [])
      .filter(
        ({ start, end }) => start >= block.start + offset && end <= block.start + offset + length,
      )
      .map(({ start, end, role, name }) => ({
        start: from + start - block.start - offset,
        end: from + end - block.start - offset,
        isDuty: role === 'lead' || role === 'support' || role === 'responsible',
        key: officeKey(name),
      })),
  )

const label = /^\s*(?:责任|牵头|配合|参与|完成|责任落实)?(?:单位|部门)\s*[：:]/
const verbs =
  /(?:负责)?(?:按(?:照)?(?:各自)?职责(?:分工)?|分工|共同|具体)*(?:负责(?:落实)?|牵头|配合|参与|落实)$/

function roleBehind(rest: string): ListedUnit['role'] {
  const verb = /牵头|配合|参与|协助|负责|落实/.exec(rest)?.[0] ?? '负责'
  if (verb === '牵头') return '牵头'
  return verb === '负责' || verb === '落实' ? '负责' : '配合'
}

function unitsOf(text: string, from: number, names: readonly PartMention[]): readonly ListedUnit[] {
  const units: ListedUnit[] = []
  const labelled = label.exec(text)
  const role = labelled === null ? null : roleBehind(labelled[0])
  let at = labelled?.[0].length ?? 0
  // 各镇、街道 is one name: what parts the units does not part it.
  const parts = (index: number) =>
    /[、，,；;]/.test(text[index] ?? '') &&
    !names.some(({ start, end }) => start < from + index && from + index < end)
  for (let index = at; index <= text.length; index += 1) {
    if (index < text.length && !parts(index)) continue
    const words = text.slice(at, index)
    const bare = words.trim().replace(/等?$/, '').replace(verbs, '').replace(/等$/, '').trim()
    if (bare !== '') {
      const start = from + at + words.indexOf(bare)
      units.push({
        start,
        end: start + bare.length,
        key: officeKey(bare),
        role: role ?? roleBehind(text.slice(at + words.indexOf(bare) + bare.length)),
      })
    }
    at = index + 1
  }
  return units
}

/** The brackets of a text that give its task to units. */
export function unitBrackets(text: string, names: readonly PartMention[]): readonly UnitBracket[] {
  const found = new Map<number, UnitBracket>()
  for (const name of names) {
    if (!name.isDuty) continue
    const bracket = bracketAround(text, name.start)
    if (bracket === null || found.has(bracket.start)) continue
    const inside = text.slice(bracket.start + 1, bracket.end - 1)
    if (/[。]/.test(inside)) continue
    const units = unitsOf(inside, bracket.start + 1, names)
    found.set(bracket.start, { ...bracket, units })
  }
  return [...found.values()]
}
