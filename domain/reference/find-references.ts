import type { Block, GazetteDocument } from '../gazette/document'
import { sourceOf } from '../gazette/stream'
import { placeMentions, clauseWordsOf, type ClauseMention } from './clause-mention'
import type { LibraryNames } from './library-names'
import type { Reference, ReferenceKind, ReferenceTarget, Relation } from './reference'
import { relationAt, relationOfList } from './relation'
import { clauseByLabel, resolveInside } from './resolve-place'
import { leadStart, textMentions, type TextMention } from './text-mention'
import { titleKey } from './title-mention'

/** Documents of the library that a reference can lead to, with their clauses. */
export interface ReferenceSource {
  readonly names: LibraryNames
  document(id: string): Pick<GazetteDocument, 'clauses'> | null
}

const selfWords =
  /(?<![基根样版日资成])本(?:实施办法|实施细则|实施意见|办法|规定|细则|条例|意见|方案|预案|规划|通知|通告|决定|计划|目录)(?!第)/g

/** 第七条第（一）项、第（三）项: the second item counts in the article of the first, inside one sentence. */
function continued(
  place: ClauseMention,
  before: ClauseMention | undefined,
  text: string,
): ClauseMention {
  if (place.kind !== 'clause' || before?.kind !== 'clause') return place
  const apart = text.slice(before.end, place.start).includes('。')
  const bare = place.origin === 'unsaid' && place.article === null && place.paragraph === null
  return bare && !apart
    ? { ...place, article: before.article, paragraph: before.paragraph, origin: before.origin }
    : place
}

/** Finds the references of one block. */
class BlockReader {
  private readonly found: Reference[] = []

  constructor(
    private readonly document: GazetteDocument,
    private readonly block: Block,
    private readonly source: ReferenceSource,
    private readonly shortNames: ReadonlyMap<string, Reference>,
  ) {}

  read(): readonly Reference[] {
    const { text } = this.block
    const texts = textMentions(text).filter(({ title }) => this.namesDocument(title))
    const places = placeMentions(text).filter(({ start, end }) => !this.isOwnNumber(start, end))
    const outside = new Set<ClauseMention>()
    const listed = this.listRelation() !== null
    for (const mention of texts) {
      if (listed && mention.number !== null && mention.title === null) continue
      // 《…条例》第十七条: the place belongs to that text.
      const place = places.find(
        ({ start, kind }) =>
          kind === 'clause' && text.slice(mention.end, start).trim() === '' && start >= mention.end,
      )
      if (place !== undefined) outside.add(place)
      this.addText(mention, place ?? null)
    }
    const inside = places.filter(
      (place) =>
        !outside.has(place) &&
        !texts.some(({ start, end }) => start <= place.start && place.end <= end),
    )
    inside.forEach((place, at) => {
      this.addPlace(continued(place, inside[at - 1], text))
    })
    this.addListed(texts)
    for (const match of text.matchAll(selfWords)) this.addSelf(match.index, match[0])
    if (this.block.kind === 'table') this.addDittos()
    return this.found.sort((a, b) => a.start - b.start)
  }

  private relationOf(
    kind: ReferenceKind,
    span: { readonly start: number; readonly end: number },
  ): Relation {
    if (kind === 'self' || kind === 'ditto') return 'mention'
    const { text } = this.block
    const relation = relationAt(text, { ...span, start: leadStart(text, span.start) })
    const opensItem = /^(\d{1,3}[.．])?\s*$/.test(text.slice(0, span.start))
    return relation === 'mention' && opensItem
      ? (relationOfList(this.leadIn()) ?? 'mention')
      : relation
  }

  /** The paragraph above the list that the block is an item of; empty for none. */
  private leadIn(): string {
    const { blocks, clauses } = this.document
    const own = clauses.find(({ id }) => id === this.block.clauseId)
    const parent = clauses.find(({ id }) => id === own?.parentId)
    if (own === undefined || parent === undefined) return ''
    const isAbove = ({ index, clauseId }: Block) =>
      index < this.block.index && index >= parent.firstBlock && clauseId === parent.id
    return blocks.findLast(isAbove)?.text.trim() ?? ''
  }

  /** An item of 废止目录 or 继续施行目录: what it lists is repealed or kept in force. */
  private listRelation(): Relation | null {
    if (!/^\d{1,3}[.．]/.test(this.block.text)) return null
    if (/废止/.test(this.document.title)) return 'repeals'
    return /继续施行/.test(this.document.title) ? 'keepsInForce' : null
  }

  /** 4. 市政府关于颁发《…》的通知（常政发〔2007〕110号） lists the notice; the 《…》 inside is a reference of its own. */
  private addListed(texts: readonly TextMention[]): void {
    const relation = this.listRelation()
    const { text } = this.block
    const last = texts.findLast(({ number }) => number !== null)
    if (relation === null || last === undefined || last.number === null) return
    const numberStart = text.slice(0, last.end).search(/[（(][^（(]*$/)
    const start = /^\d{1,3}[.．]\s*/.exec(text)?.[0].length ?? 0
    const title = text.slice(start, last.title === null ? numberStart : last.end).trim()
    const id = this.source.names.byNumber(last.number)
    this.add({ start, end: last.end }, 'documentNumber', {
      citedNumber: last.number,
      citedTitle: title,
      citedClause: null,
      target: id === null ? { kind: 'notCollected' } : this.targetIn(id, null),
      relation,
    })
  }

  private namesDocument(title: string | null): boolean {
    return title === null || this.source.names.isDocument(title, this.document.id)
  }

  /** The number that opens the block is its own. */
  private isOwnNumber(start: number, end: number): boolean {
    const clause = this.document.clauses.find(({ id }) => id === this.block.clauseId)
    const own = clause?.printed.trim() ?? ''
    const opens = start === 0 && this.block.text.slice(0, end).trim() === own
    return (
      opens ||
      (start === 0 && /^第.+条$/.test(this.block.text.slice(0, end)) && this.startsArticle())
    )
  }

  private startsArticle(): boolean {
    return this.document.clauses.some(
      ({ firstBlock, printed }) =>
        firstBlock === this.block.index && /^第.+条$/.test(printed.trim()),
    )
  }

  private addText(mention: TextMention, place: ClauseMention | null): void {
    const { names } = this.source
    const { number, title } = mention
    const short = title === null ? undefined : this.shortNames.get(titleKey(title))
    const id =
      (number === null ? null : names.byNumber(number)) ??
      (title === null || /号$/.test(number ?? '') ? null : names.byTitle(title, this.document.id))
    const clauseWords =
      place?.kind === 'clause' ? clauseWordsOf(place.article, place.paragraph, place.item) : null
    // A document's own title and number in its head are no references.
    if (id === this.document.id && ['title', 'documentNumber'].includes(this.block.kind)) return
    this.add(
      { start: mention.start, end: place?.end ?? mention.end },
      number !== null && title === null ? 'documentNumber' : 'title',
      {
        citedNumber: number ?? short?.citedNumber ?? null,
        citedTitle: title === null ? null : (short?.citedTitle ?? title),
        citedClause: clauseWords,
        target:
          id === null
            ? (short?.target ?? this.annexNamed(mention) ?? { kind: 'notCollected' })
            : this.targetIn(id, clauseWords),
      },
    )
  }

  /** 《…申报表》（详见附件 1） is a piece of this document. */
  private annexNamed({ end }: TextMention): ReferenceTarget | null {
    const { text } = this.block
    const behind = /^\s*[（(](?:详?见)?(?=附[件表])/.exec(text.slice(end))
    if (behind === null) return null
    const at = end + behind[0].length
    const place = placeMentions(text).find(({ start, kind }) => start === at && kind === 'annex')
    return place === undefined ? null : resolveInside(this.document, this.block, place).target
  }

  private targetIn(documentId: string, clauseWords: string | null): ReferenceTarget {
    const target = this.source.document(documentId)
    const clause =
      clauseWords === null || target === null ? undefined : clauseByLabel(target, clauseWords)
    return { kind: 'document', documentId, clauseId: clause?.id ?? null }
  }

  private addPlace(place: ClauseMention): void {
    const { text, kind } = this.block
    if (place.kind === 'annex' && this.isAnnexLabel(place, kind, text)) return
    const { target, words } = resolveInside(this.document, this.block, place)
    // 第一款 without an article, or an article this text does not have, is not known to be meant.
    if (place.kind === 'clause' && place.origin === 'unsaid' && target.kind === 'missing') return
    const referenceKind: ReferenceKind =
      place.kind === 'annex' || place.kind === 'listBehind' ? 'annex' : 'clause'
    this.add(place, referenceKind, {
      citedNumber: null,
      citedTitle: null,
      citedClause: words,
      target,
    })
  }

  /** 附件 1 as a heading, 附件：1. … under the notice, 中间头附件 (a part of a cable). */
  private isAnnexLabel(
    place: ClauseMention & { readonly kind: 'annex' },
    kind: Block['kind'],
    text: string,
  ): boolean {
    if (kind === 'heading' || kind === 'caption' || kind === 'title') return true
    if (place.start === 0 && /^附[件表图]\s*\d*\s*[:：]/.test(text)) return true
    return place.number === 0 && !/[见按照据在]$|详见$|（$/.test(text.slice(0, place.start))
  }

  private addSelf(start: number, words: string): void {
    const { id: documentId } = this.document
    this.add({ start, end: start + words.length }, 'self', {
      citedNumber: this.document.documentNumber,
      citedTitle: null,
      citedClause: null,
      target: { kind: 'document', documentId, clauseId: null },
    })
  }

  /** 同上 means the cell above only as a whole cell. */
  private addDittos(): void {
    let at = 0
    for (const cell of this.block.text.split(/[\t\n]/)) {
      if (cell.trim() === '同上')
        this.add({ start: at, end: at + cell.length }, 'ditto', {
          citedNumber: null,
          citedTitle: null,
          citedClause: null,
          target: { kind: 'document', documentId: this.document.id, clauseId: this.block.clauseId },
        })
      at += cell.length + 1
    }
  }

  private add(
    span: { readonly start: number; readonly end: number },
    kind: ReferenceKind,
    cited: Pick<Reference, 'citedNumber' | 'citedTitle' | 'citedClause' | 'target'> & {
      readonly relation?: Relation
    },
  ): void {
    const { block, document } = this
    this.found.push({
      documentId: document.id,
      blockIndex: block.index,
      clauseId: block.clauseId,
      start: block.start + span.start,
      end: block.start + span.end,
      line: sourceOf(block, span.start)?.line ?? block.firstLine,
      kind,
      words: block.text.slice(span.start, span.end),
      ...cited,
      relation: cited.relation ?? this.relationOf(kind, span),
    })
  }
}

/** （以下简称《评价细则》） names the text before it shortly, from there on. */
function shortNamesIn(
  block: Block,
  references: readonly Reference[],
): readonly (readonly [string, Reference])[] {
  return [...block.text.matchAll(/以下简称[：:]?[《“"]([^》”"]{2,20})[》”"]/g)].flatMap((match) => {
    const at = block.start + match.index
    const named = references.findLast(
      ({ end, kind }) => end <= at && (kind === 'title' || kind === 'documentNumber'),
    )
    const between =
      named === undefined ? '' : block.text.slice(named.end - block.start, match.index)
    return named !== undefined && between.length <= 12
      ? [[titleKey(match[1] ?? ''), named] as const]
      : []
  })
}

/** All references of a document in the order of its text. */
export function findReferences(
  document: GazetteDocument,
  source: ReferenceSource,
): readonly Reference[] {
  const shortNames = new Map<string, Reference>()
  return document.blocks
    .filter(({ kind }) => kind !== 'pageFurniture')
    .flatMap((block) => {
      const references = new BlockReader(document, block, source, shortNames).read()
      for (const [name, reference] of shortNamesIn(block, references))
        shortNames.set(name, reference)
      return references.filter(({ words }) => !block.text.includes(`以下简称${words}`))
    })
}
