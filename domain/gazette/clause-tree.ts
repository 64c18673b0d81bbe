import type { Clause } from './document'
import { chineseNumeral, type Marker, type MarkerKind } from './marker'

interface OpenClause {
  readonly id: string
  readonly parentId: string | null
  readonly label: string
  readonly printed: string
  readonly heading: string
  readonly depth: number
  readonly kind: MarkerKind | 'paragraph'
  /** A line of its own above its text, as against an item that runs into its sentence. */
  readonly isHeading: boolean
  readonly rank: number
  readonly number: number
  readonly firstBlock: number
  lastBlock: number
  /** 款 counted so far, in an article. */
  paragraphs: number
}

const ranks: Readonly<Record<MarkerKind, number>> = {
  annex: 0,
  part: 1,
  chapter: 2,
  section: 3,
  article: 4,
  decimal: 5,
  outline1: 10,
  outline2: 11,
  outline3: 12,
  outline4: 13,
  outline5: 14,
}

/** Label of a numbered place below `parent`, as one would cite it. */
function labelBelow(parent: OpenClause | undefined, marker: Marker, isHeading: boolean): string {
  if (['part', 'chapter', 'section', 'article', 'decimal', 'annex'].includes(marker.kind))
    return parent?.kind === 'annex' ? `${parent.label} ${marker.canonical}` : marker.canonical
  // 名词解释1 and 一等奖1, but 附件 1 and 附件1 一、
  if (parent?.kind === 'annex' && !parent.printed.startsWith('附') && marker.kind === 'outline3')
    return parent.label + marker.canonical
  if (parent === undefined) return marker.canonical
  const inArticle = ['article', 'paragraph'].includes(parent.kind) && !isHeading
  if (inArticle) return `${parent.label}第${chineseNumeral(marker.number)}项`
  if (parent.label.endsWith('项')) return `${parent.label}第${chineseNumeral(marker.number)}目`
  const chapter = ['part', 'chapter', 'section', 'annex'].includes(parent.kind)
  return chapter ? `${parent.label} ${marker.canonical}` : parent.label + marker.canonical
}

/** 二/（一）/1 → 二, 二/（一）, 二/（一）/1 */
function upwards(id: string): readonly string[] {
  const segments = id.split('/')
  return segments.map((_, at) => segments.slice(0, at + 1).join('/'))
}

/**
 * Grows the tree of citable places while the blocks of a document pass by. A numbered place closes all of its
 * own and of lower rank; what carries no number belongs to the place that is open. In articles the unnumbered
 * paragraphs (款) are counted.
 */
export class ClauseTree {
  private readonly all: OpenClause[] = []
  private readonly ids = new Set<string>()
  private open: OpenClause[] = []

  /** Prefix of ids and labels for the notice that carries another text. */
  constructor(
    private readonly idPrefix: string,
    private readonly labelPrefix: string,
  ) {}

  /** Id of the place that a block without a number belongs to. */
  current(): string | null {
    return this.open.at(-1)?.id ?? null
  }

  /** A numbered block: opens its place. */
  enter(
    marker: Marker,
    {
      words,
      isHeading,
      decimalDepth,
    }: { readonly words: string; readonly isHeading: boolean; readonly decimalDepth: number },
    block: number,
  ): { readonly depth: number } {
    const rank = marker.kind === 'decimal' ? ranks.decimal + decimalDepth : ranks[marker.kind]
    const nested = this.nestedFirst(marker, rank)
    if (!nested) this.closeDownTo(rank, marker)
    // （一）as a heading divides the article itself; as an item it belongs to the 款 before it.
    if (isHeading && this.open.at(-1)?.kind === 'paragraph') this.open.pop()
    const parent = this.open.at(-1)
    const clause = this.add({
      parent,
      segment: marker.canonical,
      label: labelBelow(parent, marker, isHeading),
      printed: marker.printed,
      heading: words,
      isHeading,
      kind: marker.kind,
      rank: nested ? rank + 0.5 : rank,
      number: marker.number,
      block,
    })
    if (marker.kind === 'article') this.countParagraph(block)
    return clause
  }

  /**
   * An unnumbered paragraph: in an article it is the next 款. `next` is the number that comes after it; `stays` says
   * that it is known to go on with the last item of a list.
   */
  paragraph(
    block: number,
    { next, stays }: { readonly next: Marker | null; readonly stays: boolean },
  ): void {
    if (!stays && this.standsBehindList(next)) this.open.pop()
    const article = this.open.findIndex(({ kind }) => kind === 'article')
    const divided = this.open.slice(article + 1).some((clause) => clause.isHeading)
    if (article >= 0 && !divided) this.countParagraph(block)
    this.extend(block)
  }

  /** Every other block: it belongs to the open place and to all above it. */
  extend(block: number): void {
    for (const clause of this.open) clause.lastBlock = block
  }

  /** All places in text order; articles with a single 款 are cited without it. */
  finish(): { readonly clauses: readonly Clause[]; readonly renamed: ReadonlyMap<string, string> } {
    const single = new Map<string, OpenClause>()
    for (const clause of this.all)
      if (clause.kind === 'article' && clause.paragraphs === 1)
        single.set(`${clause.id}/第1款`, clause)
    const renamed = new Map<string, string>()
    const clauses: Clause[] = []
    for (const clause of this.all) {
      const folded = upwards(clause.id).find((id) => single.has(id))
      const article = folded === undefined ? undefined : single.get(folded)
      if (folded !== undefined && article !== undefined) {
        renamed.set(clause.id, clause.id.replace(folded, article.id))
        if (clause.id === folded) continue
      }
      const id = renamed.get(clause.id) ?? clause.id
      const parentId =
        clause.parentId === null ? null : (renamed.get(clause.parentId) ?? clause.parentId)
      const label = article === undefined ? clause.label : clause.label.replace('第一款', '')
      clauses.push({
        id,
        parentId,
        label: this.labelPrefix + label,
        printed: clause.printed,
        heading: clause.heading,
        depth: id.split('/').length,
        firstBlock: clause.firstBlock,
        lastBlock: clause.lastBlock,
      })
    }
    return { clauses, renamed }
  }

  /**
   * 一、 under an open 二、 counts anew: the work reports nest a second 一、二、… in a part. Its places rank half
   * a step lower, and the number that continues the upper count closes them.
   */
  private nestedFirst(marker: Marker, rank: number): boolean {
    if (marker.kind !== 'outline1' || marker.number !== 1) return false
    const upper = this.open.findLast((clause) => clause.rank === rank)
    return upper !== undefined && upper.number > 1
  }

  /**
   * 上述四大类… after 1. 2. 3. 4. speaks of the whole list: when the last item already has as many paragraphs as
   * its fellows and the count does not go on behind, the paragraph belongs to the place above the list.
   */
  private standsBehindList(next: Marker | null): boolean {
    const item = this.open.at(-1)
    if (item === undefined || item.isHeading || item.number < 2) return false
    if (!['outline2', 'outline3', 'outline4', 'outline5'].includes(item.kind)) return false
    if (next !== null && next.kind === item.kind && next.number === item.number + 1) return false
    const extent = (clause: OpenClause) => clause.lastBlock - clause.firstBlock
    const fellows = this.all.filter(
      (other) => other !== item && other.parentId === item.parentId && other.kind === item.kind,
    )
    return extent(item) >= Math.max(0, ...fellows.map(extent))
  }

  private closeDownTo(rank: number, marker: Marker): void {
    const nested = this.open.findLast((clause) => clause.rank === rank + 0.5)
    if (marker.kind === 'outline1' && nested !== undefined && marker.number === nested.number + 1) {
      this.open = this.open.slice(0, this.open.indexOf(nested))
      this.pendingNested = true
      return
    }
    // （一） after a 款 is an item of that 款; a new article closes it.
    const keep = (clause: OpenClause) => clause.rank < rank
    const cut = this.open.findIndex((clause) => !keep(clause))
    if (cut >= 0) this.open = this.open.slice(0, cut)
  }

  private pendingNested = false

  private countParagraph(block: number): void {
    const at = this.open.findIndex(({ kind }) => kind === 'article')
    const article = this.open[at]
    if (article === undefined) return
    this.open = this.open.slice(0, at + 1)
    article.paragraphs += 1
    this.add({
      parent: article,
      segment: `第${article.paragraphs}款`,
      label: `${article.label}第${chineseNumeral(article.paragraphs)}款`,
      printed: '',
      heading: '',
      isHeading: false,
      kind: 'paragraph',
      rank: ranks.article + 0.5,
      number: article.paragraphs,
      block,
    })
  }

  private add(draft: {
    readonly parent: OpenClause | undefined
    readonly segment: string
    readonly label: string
    readonly printed: string
    readonly heading: string
    readonly isHeading: boolean
    readonly kind: OpenClause['kind']
    readonly rank: number
    readonly number: number
    readonly block: number
  }): OpenClause {
    const { parent, segment, block } = draft
    const base = parent === undefined ? this.idPrefix + segment : `${parent.id}/${segment}`
    let id = base
    for (let copy = 2; this.ids.has(id); copy += 1) id = `${base}~${copy}`
    this.ids.add(id)
    const rank = this.pendingNested && draft.kind === 'outline1' ? draft.rank + 0.5 : draft.rank
    this.pendingNested = false
    const clause: OpenClause = {
      id,
      parentId: parent?.id ?? null,
      label: draft.label,
      printed: draft.printed,
      heading: draft.heading,
      isHeading: draft.isHeading,
      depth: this.open.length + 1,
      kind: draft.kind,
      rank,
      number: draft.number,
      firstBlock: block,
      lastBlock: block,
      paragraphs: 0,
    }
    this.all.push(clause)
    this.open.push(clause)
    this.extend(block)
    return clause
  }
}
