import { numberMentions } from '../reference/number-mention'
import { textMentions, type TextMention } from '../reference/text-mention'
import { titleKey } from '../reference/title-mention'
import { draftPlaces, type DraftPlace } from './draft-place'

/** A text named in the draft, with what the draft calls it shortly. */
export interface NamedText extends TextMention {
  /** As printed, with its brackets; null where no number stands. */
  readonly printedNumber: string | null
  /** The text that the short name stands for; null for a text named in full. */
  readonly shortFor: NamedText | null
}

/** A place of a text: of a named one, of the draft, or of one that is not said. */
export interface CitedPlace {
  readonly place: DraftPlace
  readonly of: NamedText | 'draft' | 'unsaid'
  /** Stands right behind the name of its text. */
  readonly attached: boolean
}

export interface DraftCitations {
  readonly texts: readonly NamedText[]
  readonly places: readonly CitedPlace[]
}

/**
 * A pasted text may be broken in the middle of a title, so lines are no limits; a blank line and the end of a
 * sentence are.
 */
function paragraphsOf(draft: string): readonly { readonly start: number; readonly text: string }[] {
  const found: { start: number; text: string }[] = []
  let start = 0
  for (const { index, 0: stop } of draft.matchAll(/(?<=[。；：！？])[^\S\n]*\n|\n\s*\n/g)) {
    found.push({ start, text: draft.slice(start, index) })
    start = index + stop.length
  }
  return [...found, { start, text: draft.slice(start) }]
}

const definition = /以下(?:统)?简称(?:为)?[：:]?\s*[《“"']?([^》”"'）)，。《“]{2,20})[》”"']?/g

/** Whether nothing but the definition of its short name stands between a text and the place. */
const touches = (between: string): boolean =>
  /^\s*(?:[（(]以下(?:统)?简称[^）)]*[）)])?\s*(?:中的?|之|的)?\s*$/.test(between)

const continues = (between: string): boolean =>
  /^\s*(?:[、，,]|和|及|与|或者?|以及|至|到|—|~|～)\s*$/.test(between)

/** Reads the paragraphs one after another; short names hold from their definition on. */
class DraftReader {
  readonly texts: NamedText[] = []
  readonly places: CitedPlace[] = []
  private readonly shortNames = new Map<string, NamedText>()

  constructor(private readonly hasArticles: boolean) {}

  read(start: number, text: string): void {
    const moved = <T extends { readonly start: number; readonly end: number }>(span: T): T => ({
      ...span,
      start: span.start + start,
      end: span.end + start,
    })
    const numbers = numberMentions(text)
    const named: NamedText[] = []
    for (const mention of joined(text, textMentions(text))) {
      if (/以下(?:统)?简称(?:为)?[：:]?\s*$/.test(text.slice(0, mention.start))) continue
      this.define(text, named, mention.start)
      const number = numbers.find((one) => mention.start <= one.start && one.end <= mention.end)
      const short =
        mention.title === null ? undefined : this.shortNames.get(titleKey(mention.title))
      named.push({
        ...mention,
        title: mention.title?.replace(/\s*\n\s*/g, '') ?? null,
        printedNumber: number === undefined ? null : text.slice(number.start, number.end),
        shortFor: short ?? null,
      })
    }
    this.define(text, named, text.length)
    const bare = this.bareShortNames(text, named)
    const all = [...named, ...bare].sort((a, b) => a.start - b.start)
    this.readPlaces(text, all, moved)
    this.texts.push(...all.map(moved))
  }

  /** （以下简称《条例》） right behind a text before that place. */
  private define(text: string, named: readonly NamedText[], until: number): void {
    for (const match of text.slice(0, until).matchAll(definition)) {
      const before = named.findLast(({ end }) => end <= match.index)
      const gap = before === undefined ? '' : text.slice(before.end, match.index)
      if (before !== undefined && gap.length <= 12)
        this.shortNames.set(titleKey(match[1] ?? ''), before.shortFor ?? before)
    }
  }

  /** “实施方案”第三条, 条例第五条: a short name without 《》 counts before a place only. */
  private bareShortNames(text: string, named: readonly NamedText[]): readonly NamedText[] {
    const isNamed = (start: number, end: number) =>
      named.some((one) => one.start < end && start < one.end)
    return draftPlaces(text).flatMap(({ start, origin }): readonly NamedText[] => {
      if (origin !== '') return []
      const head = text.slice(0, start).trimEnd()
      for (const [name, shortFor] of this.shortNames) {
        const found = new RegExp(`[“"']?${escaped(name)}[”"']?$`).exec(head)
        const isPart = /[本该]$/.test(head.slice(0, found?.index ?? 0))
        if (found === null || isPart || isNamed(found.index, head.length)) continue
        const span = { start: found.index, end: head.length }
        return [{ ...span, title: name, number: null, printedNumber: null, shortFor }]
      }
      return []
    })
  }

  private readPlaces(
    text: string,
    named: readonly NamedText[],
    moved: <T extends { readonly start: number; readonly end: number }>(span: T) => T,
  ): void {
    let before: {
      readonly end: number
      readonly place: DraftPlace
      readonly of: CitedPlace['of']
    } | null = null
    for (const found of draftPlaces(text)) {
      if (named.some(({ start, end }) => start < found.start && found.end <= end)) continue
      if (this.hasArticles && opensArticle(text, found)) continue
      const touching = named.findLast(
        ({ end }) => end <= found.start && touches(text.slice(end, found.start)),
      )
      const goesOn: boolean = before !== null && continues(text.slice(before.end, found.start))
      const place: DraftPlace = goesOn && before !== null ? inherited(found, before.place) : found
      const of: CitedPlace['of'] =
        touching !== undefined
          ? moved(touching)
          : goesOn && before !== null
            ? before.of
            : this.originOf(
                found,
                named.findLast(({ end }) => end <= found.start),
              )
      this.places.push({ place: moved(place), of, attached: touching !== undefined })
      before = { end: found.end, place, of }
    }
  }

  private originOf({ origin, article }: DraftPlace, near: NamedText | undefined): CitedPlace['of'] {
    if (origin.startsWith('本')) return 'draft'
    const last = near ?? this.texts.at(-1)
    if (origin !== '') {
      const kind = origin.replace(/^(?:本|该|上述|前述)/, '')
      const same = [...this.texts, ...(near === undefined ? [] : [near])].findLast((one) =>
        (one.shortFor?.title ?? one.title ?? '').endsWith(kind),
      )
      return same ?? last ?? 'unsaid'
    }
    return this.hasArticles && article !== null ? 'draft' : 'unsaid'
  }
}

/** 《…》（常政规〔2023〕2号，以下简称《意见》） and 常政规〔2023〕2号《…》: one text, by number and title. */
function joined(text: string, mentions: readonly TextMention[]): readonly TextMention[] {
  const result: TextMention[] = []
  for (const mention of mentions) {
    const before = result.at(-1)
    const between = before === undefined ? '' : text.slice(before.end, mention.start)
    const titleFirst =
      before?.number === null &&
      mention.title === null &&
      /^\s*[（(][^（()）。；]{0,12}$/.test(between)
    const numberFirst =
      before?.title === null && mention.number === null && /^(?:文件?)?\s*$/.test(between)
    if (before !== undefined && (titleFirst || numberFirst))
      result[result.length - 1] = {
        start: before.start,
        end: mention.end,
        title: before.title ?? mention.title,
        number: before.number ?? mention.number,
      }
    else result.push(mention)
  }
  return result
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** 第十八条第一款、第三款: the second counts in the article of the first. */
const inherited = (place: DraftPlace, before: DraftPlace): DraftPlace =>
  place.article !== null
    ? place
    : {
        ...place,
        article: before.article,
        paragraph: place.paragraph ?? before.paragraph,
      }

/** 第五条 at the head of a line is the draft's own article. */
export const opensArticle = (text: string, { start, end, article, origin }: DraftPlace): boolean =>
  article !== null &&
  origin === '' &&
  /(?:^|\n)[^\S\n]*$/.test(text.slice(0, start)) &&
  /^\s/.test(`${text.slice(end)}\n`)

/** Numbers of the draft's own articles. */
export const ownArticles = (draft: string): ReadonlySet<number> =>
  new Set(
    draftPlaces(draft)
      .filter((place) => opensArticle(draft, place))
      .map(({ article }) => article ?? 0),
  )

/** Every text and every place that a draft names, with what belongs together. */
export function draftCitations(draft: string): DraftCitations {
  // One 第…条 at the head of a line may be a broken line; two are articles.
  const reader = new DraftReader(ownArticles(draft).size > 1)
  for (const { start, text } of paragraphsOf(draft)) reader.read(start, text)
  return { texts: reader.texts, places: reader.places }
}
