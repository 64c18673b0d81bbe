import { chineseNumeral } from '../gazette/marker'

/** A place in a text named by its number: 第十八条第一款第一项, 前款, （二）（三）项, 附件 2. */
export type ClauseMention = {
  readonly start: number
  readonly end: number
} & (
  | {
      readonly kind: 'clause'
      readonly origin: ClauseOrigin
      /** Arabic numbers; null where the level is not named. */
      readonly article: number | null
      readonly paragraph: number | null
      readonly item: number | null
    }
  /** 前款 */
  | { readonly kind: 'paragraphBefore' }
  /** （二）（三）项 of the place the sentence stands in; numbers as printed */
  | { readonly kind: 'items'; readonly printed: readonly string[] }
  /** 附件2, 附表1, 附图1, 表1; number 0 where none is printed */
  | {
      readonly kind: 'annex'
      readonly what: '附件' | '附表' | '附图' | '表'
      readonly number: number
    }
  /** 名单附后 */
  | { readonly kind: 'listBehind' }
)

/** What a clause number counts in: this text, this article, or (where nothing is said) the text named before or this one. */
export type ClauseOrigin = 'thisText' | 'thisArticle' | 'unsaid'

const numeral = '[一二三四五六七八九十]{1,3}'
const itemPart = `第\\s*(?:（(${numeral})）|(${numeral}))\\s*项`
const thisText = '本(?:办法|规定|细则|条例|意见|方案|通知|决定|实施办法|实施细则|实施意见)'
const clause = new RegExp(
  `(${thisText}|本条)?(?:第(${numeral})条)?(?:第(${numeral})款)?(?:${itemPart})?`,
  'g',
)
const items = new RegExp(`(（${numeral}）){2,}项`, 'g')
const annex = /(附件|附表|附图|(?<=[见（])表)\s*(\d{0,2})(?!\s*\d)/g

function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null
  for (let value = 1; value < 100; value += 1) if (chineseNumeral(value) === text) return value
  return null
}

function clauseMentions(text: string): readonly ClauseMention[] {
  return [...text.matchAll(clause)].flatMap((match): readonly ClauseMention[] => {
    const [whole, origin, article, paragraph, bracketed, plain] = match
    const numbers = [article, paragraph, bracketed ?? plain].map(numberOf)
    const [articleNumber = null, paragraphNumber = null, item = null] = numbers
    if (numbers.every((number) => number === null)) return []
    return [
      {
        start: match.index,
        end: match.index + whole.length,
        kind: 'clause',
        origin: origin === undefined ? 'unsaid' : origin === '本条' ? 'thisArticle' : 'thisText',
        article: articleNumber,
        paragraph: paragraphNumber,
        item,
      },
    ]
  })
}

const plainMentions = (text: string): readonly ClauseMention[] => [
  ...[...text.matchAll(/前款/g)].map(({ index }): ClauseMention => ({
    start: index,
    end: index + 2,
    kind: 'paragraphBefore',
  })),
  ...[...text.matchAll(items)].map((match): ClauseMention => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'items',
    printed: match[0].match(/（[^）]+）/g) ?? [],
  })),
  ...[...text.matchAll(annex)].map((match): ClauseMention => {
    const what = match[1] === '附件' || match[1] === '附表' || match[1] === '附图' ? match[1] : '表'
    return {
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      kind: 'annex',
      what,
      number: Number(match[2] ?? ''),
    }
  }),
  ...[...text.matchAll(/名单附后/g)].map(({ index }): ClauseMention => ({
    start: index,
    end: index + 4,
    kind: 'listBehind',
  })),
]

/** All places named in a text, in order. */
export const placeMentions = (text: string): readonly ClauseMention[] =>
  [...clauseMentions(text), ...plainMentions(text)].sort((a, b) => a.start - b.start)

/** 18, 1, 1 → 第十八条第一款第一项 */
export const clauseWordsOf = (
  article: number | null,
  paragraph: number | null,
  item: number | null,
): string =>
  [
    [article, '条'],
    [paragraph, '款'],
    [item, '项'],
  ]
    .map(([number, unit]) =>
      typeof number === 'number' ? `第${chineseNumeral(number)}${unit ?? ''}` : '',
    )
    .join('')
