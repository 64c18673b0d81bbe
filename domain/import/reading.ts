/** What was read from one of the user's own files, before a document is made of it. */

/** Kinds that can be read; the content decides, never the extension. */
export type FileKind = 'txt' | 'csv' | 'docx' | 'doc' | 'pdf' | 'ofd' | 'sheet'

export const fileKindWords: Readonly<Record<FileKind, string>> = {
  txt: '文本',
  csv: 'CSV 表格',
  docx: 'Word 文档（docx）',
  doc: 'Word 97-2003 文档（doc、wps）',
  pdf: 'PDF',
  ofd: 'OFD 版式文件',
  sheet: '工作簿（xlsx、xls、et）',
}

export const encodings = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be', 'big5'] as const
export type Encoding = (typeof encodings)[number]

export const encodingWords: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  gb18030: 'GBK/GB18030',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16（大端）',
  big5: 'Big5（繁体）',
}

/** A paragraph, a heading or a row of a table (its cells parted by TAB). */
export interface ReadLine {
  readonly text: string
  /** Page of the original it begins on; null for kinds without fixed pages. */
  readonly page: number | null
  /** Set as a title in the original. */
  readonly isTitle: boolean
}

export interface Reading {
  readonly kind: FileKind
  readonly lines: readonly ReadLine[]
  /** Of plain text; null for everything that carries its own. */
  readonly encoding: Encoding | null
  readonly pages: number | null
  /** True where every printed line ends in a line break, so that paragraphs have to be joined. */
  readonly wrapped: boolean
  /** What did not come in, or came in otherwise than it looks; Chinese sentences. */
  readonly notes: readonly string[]
}

export const plainLine = (text: string, page: number | null = null): ReadLine => ({
  text,
  page,
  isTitle: false,
})

/** Bounds that keep one file from hurting the program; beyond them it is refused or cut with a word. */
export const importLimits = {
  fileBytes: 100 * 1024 * 1024,
  /** Characters of one document; five times the bundled gazettes. */
  characters: 2_000_000,
  lines: 60_000,
  filesAtOnce: 2000,
} as const
