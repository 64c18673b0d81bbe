import { plainLine, type Reading, type ReadLine } from '../../domain/import/reading'
import { notesOf, readNotes, type Counts } from './docx-notes'
import { DocxLists, DocxStyles } from './docx-styles'
import { damaged, ImportError } from './import-error'
import { ListCounters } from './list-numbering'
import { walkXml } from './xml'
import { openZip } from './zip'

/** What is not the text that a reader sees: deleted words, the second form of a drawing, settings as they were. */
const skipped = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'rt',
  'pPrChange',
  'rPrChange',
  'sectPrChange',
  'tblPrChange',
  'trPrChange',
  'tcPrChange',
  'numberingChange',
])

interface Paragraph {
  text: string
  style: string | null
  numId: string | null
  level: number | null
}

interface Cell {
  readonly paragraphs: string[]
  readonly span: number
}

interface Table {
  row: Cell[]
  cell: Cell | null
}

/** Walks through the body of a document part and collects its paragraphs and rows. */
class BodyReader {
  readonly lines: ReadLine[] = []
  readonly counts: Counts = { numbered: 0, images: 0, revisions: 0, embedded: 0, symbols: 0 }
  /** Notes by kind and id, in the order in which the text refers to them: ids themselves begin anywhere. */
  readonly noteIds: string[] = []
  private readonly paragraphs: Paragraph[] = []
  private readonly tables: Table[] = []
  private readonly counters = new ListCounters()
  private skipping = 0
  private inText = false
  private inRun = 0
  private hidden = false
  private span = 1

  constructor(
    private readonly lists: DocxLists,
    private readonly styles: DocxStyles,
  ) {}

  open(name: string, attribute: (name: string) => string | null): void {
    if (this.skipping > 0 || skipped.has(name)) {
      if (name === 'del' && this.skipping === 0) this.counts.revisions += 1
      this.skipping += 1
      return
    }
    const paragraph = this.paragraphs.at(-1)
    switch (name) {
      case 'p':
        this.paragraphs.push({ text: '', style: null, numId: null, level: null })
        break
      case 'pStyle':
        if (paragraph !== undefined) paragraph.style = attribute('val')
        break
      case 'numId':
        if (paragraph !== undefined) paragraph.numId = attribute('val')
        break
      case 'ilvl':
        if (paragraph !== undefined) paragraph.level = Number(attribute('val'))
        break
      case 'r':
        this.inRun += 1
        this.hidden = false
        break
      case 'vanish':
        if (this.inRun > 0) this.hidden = !/^(0|false|off)$/.test(attribute('val') ?? '')
        break
      case 't':
        this.inText = true
        break
      case 'ins':
        this.counts.revisions += 1
        break
      case 'tbl':
        this.tables.push({ row: [], cell: null })
        break
      case 'tc':
        this.span = 1
        break
      case 'gridSpan':
        this.span = Math.min(100, Math.max(1, Number(attribute('val')) || 1))
        break
      default:
        this.openInRun(name, attribute)
    }
  }

  private openInRun(name: string, attribute: (name: string) => string | null): void {
    switch (name) {
      case 'tab':
      case 'ptab':
        // Settings of tab stops carry the same name outside of runs.
        if (this.inRun > 0) this.add(' ')
        break
      case 'br':
      case 'cr':
        if (attribute('type') !== 'page') this.add('\n')
        break
      case 'noBreakHyphen':
        this.add('-')
        break
      case 'sym': {
        const code = parseInt(attribute('char') ?? '', 16)
        if (code >= 0x20 && code < 0xe000) this.add(String.fromCharCode(code))
        else this.counts.symbols += 1
        break
      }
      case 'footnoteReference':
      case 'endnoteReference':
        this.noteIds.push(`${name.slice(0, -9)} ${attribute('id') ?? ''}`)
        this.add(`［${this.noteIds.length}］`)
        break
      case 'blip':
      case 'imagedata':
        this.counts.images += 1
        break
      case 'altChunk':
      case 'OLEObject':
        this.counts.embedded += 1
        break
    }
  }

  close(name: string): void {
    if (this.skipping > 0) {
      this.skipping -= 1
      return
    }
    switch (name) {
      case 't':
        this.inText = false
        break
      case 'r':
        this.inRun -= 1
        this.hidden = false
        break
      case 'p':
        this.endParagraph()
        break
      case 'tc':
        this.endCell()
        break
      case 'tr':
        this.endRow()
        break
      case 'tbl':
        this.tables.pop()
        break
    }
  }

  text(text: string): void {
    if (this.inText && this.skipping === 0) this.add(text.replace(/[\t\n\r]+/g, ' '))
  }

  private add(text: string): void {
    const paragraph = this.paragraphs.at(-1)
    if (paragraph !== undefined && !this.hidden) paragraph.text += text
  }

  private endParagraph(): void {
    const paragraph = this.paragraphs.pop()
    if (paragraph === undefined) return
    const place = this.lists.placeOf(paragraph)
    let label = ''
    if (place !== null) {
      const { numId, level } = place
      const start = this.lists.startOf(numId, level)
      label = this.counters.next(
        this.lists.abstractOf(numId)?.id ?? numId,
        level,
        (at) => this.lists.levelOf(numId, at),
        start === null ? null : { key: `${numId}/${level}`, start },
      )
    }
    const text = paragraph.text.trim()
    if (text === '') return
    if (label !== '') this.counts.numbered += 1
    const isTitle = this.styles.isTitle(paragraph.style)
    const pieces = `${label}${text}`.split('\n').map((piece) => piece.trim())
    const table = this.tables.at(-1)
    if (table !== undefined) {
      table.cell ??= { paragraphs: [], span: this.span }
      table.cell.paragraphs.push(...pieces.filter((piece) => piece !== ''))
    } else
      for (const piece of pieces)
        if (piece !== '') this.lines.push({ text: piece, page: null, isTitle })
  }

  private endCell(): void {
    const table = this.tables.at(-1)
    if (table === undefined) return
    table.row.push(table.cell ?? { paragraphs: [], span: this.span })
    table.cell = null
    this.span = 1
  }

  /** A row of one cell is text in a box; a table inside of a cell goes into that cell. */
  private endRow(): void {
    const table = this.tables.at(-1)
    if (table === undefined) return
    const { row } = table
    table.row = []
    const outer = this.tables.at(-2)
    if (outer !== undefined) {
      outer.cell ??= { paragraphs: [], span: 1 }
      outer.cell.paragraphs.push(...row.flatMap(({ paragraphs }) => paragraphs))
    } else if (row.length === 1)
      this.lines.push(...(row[0]?.paragraphs ?? []).map((text) => plainLine(text)))
    else if (row.some(({ paragraphs }) => paragraphs.length > 0))
      this.lines.push(
        plainLine(
          row
            .flatMap(({ paragraphs, span }) => [
              paragraphs.join(' '),
              ...Array<string>(span - 1).fill(''),
            ])
            .join('\t'),
        ),
      )
  }
}

const saveAs = 'docx'

/** Reads a .docx: paragraphs with their automatic numbers, rows of tables, text boxes and notes. */
export function readDocx(bytes: Uint8Array): Reading {
  const zip = openZip(bytes, saveAs)
  const name = zip.names.find((candidate) => /^word\/document\d*\.xml$/.test(candidate))
  const body = name === undefined ? null : zip.read(name)
  if (name === undefined || body === null) throw damaged('缺少正文：', saveAs)
  const part = (file: string) => ({ name: file, saveAs })
  const styles = new DocxStyles(zip.read('word/styles.xml'), part('word/styles.xml'))
  const lists = new DocxLists(zip.read('word/numbering.xml'), part('word/numbering.xml'), styles)
  const reader = new BodyReader(lists, styles)
  walkXml(body, part(name), reader)
  const lines = [
    ...reader.lines,
    ...readNotes(zip, 'word/footnotes.xml', reader.noteIds),
    ...readNotes(zip, 'word/endnotes.xml', reader.noteIds),
  ]
  if (lines.length === 0)
    throw new ImportError({
      reason: reader.counts.images > 0 ? '只有图片，没有可检索的文字' : '没有文字',
      remedy:
        reader.counts.images > 0
          ? '请先用文字识别（OCR）软件转成文字，再导入'
          : '请核对是否选错文件',
    })
  return {
    kind: 'docx',
    lines,
    encoding: null,
    pages: null,
    wrapped: false,
    notes: notesOf(reader.counts, zip.names),
  }
}
