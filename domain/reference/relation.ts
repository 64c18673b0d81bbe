import type { Relation } from './reference'

/** Verbs before what they take; the one that stands nearest counts. */
const before: readonly (readonly [RegExp, Relation])[] = [
  [/根据|依据/g, 'basedOn'],
  [/按照|依照|按/g, 'followedBy'],
  [/参照/g, 'appliedByAnalogy'],
  [/印发|制定印发|制发/g, 'issues'],
  [/转发|批转/g, 'forwards'],
  [/贯彻|落实|执行|实施/g, 'implements'],
  [/修改|(?<!新)修订/g, 'amends'],
  [/废止/g, 'repeals'],
]

/** Words in a list of texts, and what names them once more: 《…》（…）、《…》和…等文件精神. */
const listWords =
  /^(?:[\s、，,和及与以"“”（）()]|以及|等|文件|精神|要求|有关|相关|国家|省|市|我市|我区|中的?|中|国务院|关于)*$/

/** Verbs that reach what they take over other words of the sentence, up to this many characters. */
const reach = 45

interface Place {
  readonly start: number
  readonly end: number
}

/** The sentence around a place: from behind the full stop before to the next one. */
function sentenceAround(text: string, { start, end }: Place): { head: string; tail: string } {
  const from =
    Math.max(
      ...['。', '；', '！', '？', '\n', '\t'].map((stop) => text.lastIndexOf(stop, start - 1)),
    ) + 1
  const rest = text.slice(end)
  const stop = rest.search(/[。！？\n\t]/)
  return { head: text.slice(from, start), tail: stop < 0 ? rest : rest.slice(0, stop) }
}

/** The words before, other titles and numbers taken out: they are fellows in a list. */
const withoutFellows = (head: string): string =>
  head
    .replace(/《[^《》]*(?:《[^《》]*》[^《》]*)*》/g, '')
    .replace(/[（(][^（）()]*[）)]/g, '')
    .replace(/[\u4e00-\u9fff]{1,8}\s*[〔[［]\s*\d{4}\s*[〕\]］]\s*\d+\s*号/g, '')

function verbBefore(head: string): Relation | null {
  const words = withoutFellows(head)
  let nearest: { readonly end: number; readonly relation: Relation } | null = null
  for (const [pattern, relation] of before)
    for (const match of words.matchAll(pattern)) {
      const end = match.index + match[0].length
      const gap = words.slice(end)
      const reaches = (gap.length <= reach && !/[，；]/.test(gap)) || listWords.test(gap)
      if (reaches && end > (nearest?.end ?? -1)) nearest = { end, relation }
    }
  return nearest?.relation ?? null
}

/** 应按照…规范实施。包括但不限于： tells of the items below what they are. */
export function relationOfList(leadIn: string): Relation | null {
  const verb = /根据|依据|按照|依照|参照/.exec(leadIn)?.[0]
  if (verb === undefined || !/[：:]$/.test(leadIn)) return null
  if (verb === '参照') return 'appliedByAnalogy'
  return verb.startsWith('按') || verb === '依照' ? 'followedBy' : 'basedOn'
}

/**
 * What the sentence does with the text it names: read from the words behind (同时废止, 以本办法为准) and then from the
 * nearest verb before.
 */
export function relationAt(text: string, place: Place): Relation {
  const { head, tail } = sentenceAround(text, place)
  const behind = withoutFellows(tail)
  if (
    /^[^，。；]{0,14}[，,]?(?:[^。；]{0,12})(?:同时废止|自行废止|予以废止|即行废止|不再执行|停止执行)/.test(
      behind,
    )
  )
    return 'repeals'
  if (/不一致的?[，,]?[^。；]{0,6}以本.{1,6}为准/.test(behind)) return 'prevailsOver'
  if (/^[^，。；]{0,8}(?:继续有效|继续施行|继续执行)/.test(behind)) return 'keepsInForce'
  const carried = /^[^。；]{0,40}现(?:予以?)?(印发|转发)|^[^，。；]{0,4}(印发|转发)给/.exec(behind)
  if (carried !== null) return /转发/.test(carried[0]) ? 'forwards' : 'issues'
  const verb = verbBefore(head)
  if (verb !== null) return verb
  return /^[^，。；]{0,6}(?:的?决定)?[^，。；]{0,4}(?:修订|修改)/.test(behind)
    ? 'amends'
    : 'mention'
}
