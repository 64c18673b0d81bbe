/** What is put on paper: plain data that a room makes of what it shows, laid out by sheet-block.tsx. */

/** Characters of a paragraph that are set off, as the words of a query in a hit. */
export interface Mark {
  readonly start: number
  readonly end: number
}

export type TextStyle =
  | 'title'
  | 'subtitle'
  | 'body'
  | 'plain'
  | 'centre'
  | 'right'
  | 'quote'
  | 'small'
  /** Line by line as it stands, for tables that the extraction has scattered. */
  | 'lines'

export interface TextBlock {
  readonly kind: 'text'
  readonly style: TextStyle
  readonly text: string
  readonly marks: readonly Mark[]
}
export interface HeadingBlock {
  readonly kind: 'heading'
  /** 1 to 5, as the document's own headings. */
  readonly level: number
  readonly text: string
}
export interface TableBlock {
  readonly kind: 'table'
  readonly header: readonly (readonly string[])[]
  readonly rows: readonly (readonly string[])[]
}
/** A chart as the window shows it. */
export interface FigureBlock {
  readonly kind: 'figure'
  readonly caption: string
  readonly drawing: SVGSVGElement
}
export type PrintBlock = TextBlock | HeadingBlock | TableBlock | FigureBlock

export interface PrintModel {
  /** Names the preview and the file that is written. */
  readonly name: string
  readonly blocks: readonly PrintBlock[]
  /** 公报, 文号 …: where the words come from; at the foot of every page. */
  readonly source: string
  /** 以正式发文为准; at the foot of every page. */
  readonly disclaimer: string
  /** A wide table is easier to read on a sheet that lies on its side. */
  readonly landscape: boolean
}

export const usualDisclaimer = '以正式发文为准'

export const text = (
  style: TextStyle,
  words: string,
  marks: readonly Mark[] = [],
): readonly TextBlock[] => (words === '' ? [] : [{ kind: 'text', style, text: words, marks }])

export const heading = (level: number, words: string): HeadingBlock => ({
  kind: 'heading',
  level,
  text: words,
})

/** The charts inside of an element, in their order. */
export const figuresIn = (shown: Element): readonly FigureBlock[] =>
  [...shown.querySelectorAll('figure.chart')].flatMap((figure) => figureOf(figure) ?? [])

export function figureOf(figure: Element): FigureBlock | null {
  const drawing = figure.querySelector('svg')
  return drawing === null
    ? null
    : {
        kind: 'figure',
        caption: figure.querySelector('figcaption')?.textContent ?? '',
        drawing,
      }
}

/** Columns from which on a table is wide. */
const wideFrom = 8

export const isWide = (blocks: readonly PrintBlock[]): boolean =>
  blocks.some((block) => block.kind === 'table' && columnsOf(block) >= wideFrom)

export const columnsOf = ({ header, rows }: TableBlock): number =>
  Math.max(0, ...[...header, ...rows].map((row) => row.length))

/** At most two gazettes by name: the line at the foot is short. */
export function gazetteWords(gazettes: readonly string[]): string {
  const names = [...new Set(gazettes)]
  return names.length <= 2
    ? names.join('、')
    : `${names.slice(0, 2).join('、')}等${names.length}种公报`
}

/** Figures stand to the right, so that their digits come below each other. */
export const isFigure = (words: string): boolean => /^[-−+]?\d[\d,.]*[%％]?$/.test(words.trim())
