import { ListCounters, type ListLevel } from './list-numbering'
import type { ParagraphProperties } from './doc-paragraphs'

/** Number formats of the binary format by their code, named as in docx. */
const formats: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  17: 'japaneseDigitalTenThousand',
  18: 'decimalEnclosedCircle',
  19: 'decimalFullWidth2',
  22: 'decimalZero',
  23: 'bullet',
  28: 'decimalEnclosedCircle',
  29: 'ideographEnclosedCircle',
  30: 'ideographTraditional',
  31: 'ideographZodiac',
  33: 'taiwaneseCounting',
  35: 'taiwaneseCountingThousand',
  36: 'taiwaneseDigital',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  255: 'none',
}

interface Override {
  readonly listId: number
  readonly starts: ReadonlyMap<number, number>
  readonly levels: ReadonlyMap<number, ListLevel>
}

/** Reads one LVL; returns it and where it ends. */
function levelAt(view: DataView, at: number): { readonly level: ListLevel; readonly end: number } {
  const format = view.getUint8(at + 4)
  const info = view.getUint8(at + 5)
  const chpx = view.getUint8(at + 24)
  const papx = view.getUint8(at + 25)
  const limit = view.getUint8(at + 26)
  const xst = at + 28 + chpx + papx
  const length = view.getUint16(xst, true)
  let text = ''
  for (let index = 0; index < length; index += 1) {
    const code = view.getUint16(xst + 2 + index * 2, true)
    // Characters 0 to 8 stand for the number of that level.
    text += code < 9 ? `%${code + 1}` : String.fromCharCode(code)
  }
  return {
    level: {
      start: view.getInt32(at, true),
      format: formats[format] ?? 'decimal',
      text,
      restart: (info & 0x08) === 0 ? null : limit,
      legal: (info & 0x04) !== 0,
    },
    end: xst + 2 + length * 2,
  }
}

/** The lists of a .doc, read from its table stream; counts numbers as Word does. */
export class DocLists {
  private readonly lists = new Map<number, readonly ListLevel[]>()
  private readonly overrides: Override[] = []
  private readonly counters = new ListCounters()

  /** Offset and length of PlfLst and PlfLfo; damaged ones give no numbers, not an error. */
  constructor(
    table: Uint8Array,
    lst: { readonly at: number; readonly length: number },
    lfo: { readonly at: number; readonly length: number },
  ) {
    const view = new DataView(table.buffer, table.byteOffset, table.byteLength)
    if (lst.length > 0) this.readLists(view, lst)
    if (lfo.length > 0) this.readOverrides(view, lfo.at)
  }

  private readLists(view: DataView, lst: { readonly at: number; readonly length: number }): void {
    const count = view.getUint16(lst.at, true)
    let at = lst.at + lst.length
    for (let index = 0; index < count; index += 1) {
      const entry = lst.at + 2 + index * 28
      const simple = (view.getUint8(entry + 26) & 1) === 1
      const levels: ListLevel[] = []
      for (let level = 0; level < (simple ? 1 : 9); level += 1) {
        const read = levelAt(view, at)
        levels.push(read.level)
        at = read.end
      }
      this.lists.set(view.getInt32(entry, true), levels)
    }
  }

  private readOverrides(view: DataView, start: number): void {
    const count = view.getUint32(start, true)
    if (count > 4000) return
    let at = start + 4 + count * 16
    for (let index = 0; index < count; index += 1) {
      const entry = start + 4 + index * 16
      const changes = view.getUint8(entry + 12)
      const starts = new Map<number, number>()
      const levels = new Map<number, ListLevel>()
      at += 4
      for (let change = 0; change < changes; change += 1) {
        const flags = view.getUint32(at + 4, true)
        const level = flags & 0x0f
        if ((flags & 0x10) !== 0) starts.set(level, view.getInt32(at, true))
        at += 8
        if ((flags & 0x20) === 0) continue
        const read = levelAt(view, at)
        levels.set(level, read.level)
        at = read.end
      }
      this.overrides.push({ listId: view.getInt32(entry, true), starts, levels })
    }
  }

  /** Label of the paragraph with the gap behind it; empty for one without a number. */
  labelOf({ list, level }: ParagraphProperties): string {
    const override = this.overrides[list - 1]
    if (override === undefined) return ''
    const start = override.starts.get(level)
    return this.counters.next(
      String(override.listId),
      level,
      (at) => override.levels.get(at) ?? this.lists.get(override.listId)?.[at] ?? null,
      start === undefined ? null : { key: `${list}/${level}`, start },
    )
  }
}
