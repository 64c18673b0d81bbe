import { gramsOf, similarityOf } from '../comparison/similarity'
import type { GazetteDocument, IsoDate } from '../gazette/document'
import type { LibraryNames, TitleNotes } from '../reference/library-names'
import type { ForceRegister } from '../force/force-status'
import { titleKey, titleMentions } from '../reference/title-mention'
import { checkClause } from './cited-clause'
import { draftCitations, ownArticles, type CitedPlace, type NamedText } from './draft-citation'
import { placeLabel, type DraftPlace } from './draft-place'
import type { ClauseFinding, DraftProblem, DraftRow } from './draft-row'
import { statusOf, type StatusSource } from './draft-status'
import { knownTexts, type KnownText, type KnownTexts } from './known-texts'

export interface DraftLibrary {
  readonly documents: readonly GazetteDocument[]
  readonly names: LibraryNames
  readonly titleNotes: TitleNotes
  readonly force: ForceRegister
}

/** A name this like a known title is most likely a slip of it. */
const likeTitle = 0.75

/** What may stand round the name of an annex in its line: 附件：1. */
const longestHead = 8

/** Checks the citations of drafts against a library; made once for it. */
export class DraftChecker {
  private readonly texts: KnownTexts
  private readonly documents: ReadonlyMap<string, GazetteDocument>

  constructor(private readonly library: DraftLibrary) {
    this.texts = knownTexts(library.force, library.titleNotes)
    this.documents = new Map(library.documents.map((document) => [document.id, document]))
  }

  /** Every number, title and clause that the draft names, in its order, with the status on the day. */
  check(draft: string, on: IsoDate): readonly DraftRow[] {
    const { texts, places } = draftCitations(draft)
    const articles = ownArticles(draft)
    const rows: DraftRow[] = []
    const attached = (text: NamedText) =>
      places.find(
        (place) =>
          place.attached &&
          place.of !== 'draft' &&
          place.of !== 'unsaid' &&
          place.of.start === text.start,
      ) ?? null
    for (const text of texts) {
      if (text.title !== null && !this.library.names.isDocument(text.title, '')) continue
      rows.push(this.textRow(draft, text, attached(text)?.place ?? null, on))
    }
    for (const cited of places)
      if (!cited.attached) rows.push(this.placeRow(draft, cited, articles, on))
    return rows.sort((a, b) => a.start - b.start || a.end - b.end)
  }

  private textRow(draft: string, text: NamedText, place: DraftPlace | null, on: IsoDate): DraftRow {
    const full = text.shortFor ?? text
    const { known, problems } = this.resolve(full)
    const clause = place === null ? null : this.clauseOf(known, place)
    const status = statusOf(this.source, known, full, on)
    const end = Math.max(text.end, place?.end ?? 0)
    const notation = text.shortFor === null ? this.notation(text) : null
    const all = [
      ...problems,
      ...this.amendsRepealed(known),
      ...(clause?.problem ? [clause.problem] : []),
      ...(notation === null ? [] : [notation]),
    ]
    return {
      ...this.span(draft, text.start, end),
      kind:
        text.shortFor !== null
          ? 'shortName'
          : text.number === null
            ? 'title'
            : text.title === null
              ? 'number'
              : 'numberAndTitle',
      number: known?.number ?? full.number,
      title: known?.titles[0] ?? full.title,
      citedClause: place === null ? null : placeLabel(place),
      documentId: known?.documentId ?? null,
      knownFrom: known?.from ?? 'none',
      ...status,
      on,
      clause: clause?.finding ?? null,
      problems: all,
      suggestion: [...all.map((problem) => problem.text), status.suggestion, this.slip(known, full)]
        .filter((words) => words !== '')
        .join('；'),
    }
  }

  private placeRow(
    draft: string,
    { place, of }: CitedPlace,
    articles: ReadonlySet<number>,
    on: IsoDate,
  ): DraftRow {
    if (of !== 'draft' && of !== 'unsaid') {
      const row = this.textRow(draft, of, place, on)
      return { ...row, ...this.span(draft, place.start, place.end), kind: 'clause' }
    }
    const isMissing =
      of === 'draft' && articles.size > 0 && place.article !== null && !articles.has(place.article)
    const problem: DraftProblem | null =
      of === 'unsaid'
        ? { kind: 'clauseWithoutText', text: '请写明是哪一份文件的条款' }
        : isMissing
          ? { kind: 'clauseMissing', text: `草稿共${articles.size}条，没有${placeLabel(place)}` }
          : null
    return {
      ...this.span(draft, place.start, place.end),
      kind: 'clause',
      number: null,
      title: null,
      citedClause: placeLabel(place),
      documentId: null,
      knownFrom: 'none',
      status: null,
      on,
      reason: of === 'draft' ? '草稿本身的条款' : '前文没有写明所属文件',
      basis: null,
      clause: isMissing ? { state: 'missing' } : null,
      problems: problem === null ? [] : [problem],
      suggestion: problem?.text ?? '',
    }
  }

  private get source(): StatusSource {
    return this.library
  }

  private span(draft: string, start: number, end: number) {
    return {
      start,
      end,
      line: draft.slice(0, start).split('\n').length,
      words: draft.slice(start, end),
    }
  }

  /** The one document that number and title name; a problem where they name two. */
  private resolve({ number, title }: NamedText): {
    readonly known: KnownText | null
    readonly problems: readonly DraftProblem[]
  } {
    const byNumber = number === null ? null : this.texts.byNumber(number)
    const byTitle = title === null ? [] : this.texts.byTitle(title)
    if (number === null || title === null) {
      const [first, ...more] = byTitle
      return {
        known: byNumber ?? first ?? null,
        problems: byNumber === null && more.length > 0 ? [ambiguous(byTitle)] : [],
      }
    }
    // A standard's number (GB 3096-2008) is known to no list.
    if (!number.endsWith('号')) return { known: byTitle[0] ?? null, problems: [] }
    if (byNumber === null) {
      // 市政府关于… names no place: the number of another issuer may well be that of its own 市政府关于….
      const isPlain = /^(?:市|区|县)(?:人民)?政府/.test(title)
      const other = byTitle.find((one) => !isPlain || one.number?.[0] === number[0])
      return {
        known: null,
        problems: other === undefined ? [] : [otherNumber(number, title, other)],
      }
    }
    // A number that a text of the library names alone comes without a title to compare.
    if (byTitle.includes(byNumber) || byNumber.titles.length === 0)
      return { known: byNumber, problems: [] }
    const [own = ''] = byNumber.titles
    const [other] = byTitle
    if (other === undefined && this.hasPiece(byNumber, title))
      return { known: byNumber, problems: [] }
    const problem: DraftProblem =
      other === undefined
        ? { kind: 'titleDiffers', text: `${number}的标题是《${own}》` }
        : {
            kind: 'wrongPair',
            text: `${number}是《${own}》${other.number === null ? '' : `，《${title}》的文号是${other.number}`}`,
          }
    return { known: byNumber, problems: [problem] }
  }

  /** 《…量化指标一览表》（常政发〔2023〕24号）: an annex that the numbered text prints under that name. */
  private hasPiece({ documentId }: KnownText, title: string): boolean {
    const wanted = titleKey(title)
    return (this.documents.get(documentId ?? '')?.blocks ?? []).some(({ kind, text }) => {
      const words = titleKey(text)
      return (
        kind !== 'table' && words.includes(wanted) && words.length <= wanted.length + longestHead
      )
    })
  }

  private clauseOf(
    known: KnownText | null,
    place: DraftPlace,
  ): { readonly finding: ClauseFinding; readonly problem: DraftProblem | null } {
    const document =
      known?.documentId === undefined || known.documentId === null
        ? undefined
        : this.documents.get(known.documentId)
    return document === undefined
      ? { finding: { state: 'textNotCollected' }, problem: null }
      : checkClause(document, place)
  }

  /** 市政府关于修改《…办法》的决定 is kept in force while the 办法 itself is repealed. */
  private amendsRepealed(known: KnownText | null): readonly DraftProblem[] {
    const title = known?.titles[0] ?? ''
    if (!/关于修(?:改|订)《/.test(title)) return []
    return titleMentions(title)
      .flatMap((mention) => this.texts.byTitle(mention.title))
      .filter(({ from }) => from === 'repealedList')
      .map(({ number, titles }) => ({
        kind: 'amendsRepealed',
        text: `修改对象《${titles[0] ?? ''}》（${number ?? ''}）已列入废止目录，请法制机构核实`,
      }))
  }

  private notation({ number, printedNumber }: NamedText): DraftProblem | null {
    if (printedNumber === null || number === null || printedNumber.replace(/\n/g, '') === number)
      return null
    return { kind: 'notation', text: `文号规范写法为${number}` }
  }

  /** 是否指《…》: the known title that is most like a title nothing bears. */
  private slip(known: KnownText | null, { title, number }: NamedText): string {
    if (known !== null || title === null || number !== null) return ''
    const wanted = gramsOf(titleKey(title))
    let best: { readonly text: KnownText; readonly title: string; readonly value: number } | null =
      null
    for (const text of this.texts.all)
      for (const own of text.titles) {
        const value = similarityOf(wanted, gramsOf(titleKey(own)))
        if (value >= likeTitle && value > (best?.value ?? 0)) best = { text, title: own, value }
      }
    return best === null
      ? ''
      : `是否指《${best.title}》${best.text.number === null ? '' : `（${best.text.number}）`}`
  }
}

const ambiguous = (texts: readonly KnownText[]): DraftProblem => ({
  kind: 'ambiguousTitle',
  text: `同名文件：${texts.map(({ number, titles }) => number ?? titles[0] ?? '').join('、')}，请写明文号`,
})

const otherNumber = (number: string, title: string, other: KnownText): DraftProblem => ({
  kind: 'wrongPair',
  text: `库内《${title}》的文号是${other.number ?? '（无文号）'}，不是${number}；也可能是同名的另一文件`,
})
