import { concat } from './make-files'

/** A small Word 97 file: compound file, text, formatting of paragraphs, lists. */
export interface DocParagraph {
  readonly text: string
  /** List (from 1) and level. */
  readonly list?: readonly [number, number]
  /** 'cell' ends in a cell mark, 'row' is the mark of a row's end. */
  readonly kind?: 'paragraph' | 'cell' | 'row'
}

const sector = 512

/** Levels of the one list: 第%1条, （%1）. */
function listTable(): {
  readonly lst: Uint8Array
  readonly levels: Uint8Array
  readonly lfo: Uint8Array
} {
  const lst = new DataView(new ArrayBuffer(2 + 28))
  lst.setUint16(0, 1, true)
  lst.setInt32(2, 77, true)
  const level = (text: string): Uint8Array => {
    const head = new DataView(new ArrayBuffer(28 + 2 + text.length * 2))
    head.setInt32(0, 1, true)
    head.setUint8(4, 37)
    head.setUint16(28, text.length, true)
    for (let at = 0; at < text.length; at += 1)
      head.setUint16(30 + at * 2, text.charCodeAt(at), true)
    return new Uint8Array(head.buffer)
  }
  const levels = concat([
    level('第\0条'),
    level('（\x01）'),
    ...Array.from({ length: 7 }, () => level('')),
  ])
  const lfo = new DataView(new ArrayBuffer(4 + 16 + 4))
  lfo.setUint32(0, 1, true)
  lfo.setInt32(4, 77, true)
  return { lst: new Uint8Array(lst.buffer), levels, lfo: new Uint8Array(lfo.buffer) }
}

function papx({ list, kind = 'paragraph' }: DocParagraph): Uint8Array {
  const bytes: number[] = [0, 0]
  if (kind !== 'paragraph') bytes.push(0x16, 0x24, 1)
  if (kind === 'row') bytes.push(0x17, 0x24, 1)
  if (list !== undefined) bytes.push(0x0a, 0x26, list[1], 0x0b, 0x46, list[0] & 0xff, list[0] >> 8)
  if (bytes.length % 2 === 0) bytes.push(0)
  return Uint8Array.from([(bytes.length + 1) / 2, ...bytes])
}

const textStart = 0x600

/** Formatting pages of 512 bytes, as many paragraphs in each as fit. */
function formatPages(paragraphs: readonly DocParagraph[]): {
  readonly pages: readonly Uint8Array[]
  readonly firsts: readonly number[]
  readonly end: number
} {
  const pages: Uint8Array[] = []
  const firsts: number[] = []
  let offset = textStart
  for (let from = 0; from < paragraphs.length;) {
    const page = new Uint8Array(512)
    const view = new DataView(page.buffer)
    const group = paragraphs.slice(from, from + 20)
    firsts.push(offset)
    let store = 510
    group.forEach((paragraph, at) => {
      view.setUint32(at * 4, offset, true)
      offset += (paragraph.text.length + 1) * 2
      const bytes = papx(paragraph)
      store = (store - bytes.length) & ~1
      page.set(bytes, store)
      page[(group.length + 1) * 4 + at * 13] = store / 2
    })
    view.setUint32(group.length * 4, offset, true)
    page[511] = group.length
    pages.push(page)
    from += group.length
  }
  return { pages, firsts, end: offset }
}

const utf16 = (text: string): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), true)
  return new Uint8Array(view.buffer)
}

const padTo = (bytes: Uint8Array, size: number): Uint8Array => {
  const whole = new Uint8Array(Math.ceil(Math.max(1, bytes.length) / size) * size)
  whole.set(bytes)
  return whole
}

export function makeDoc(
  paragraphs: readonly DocParagraph[],
  { encrypted = false }: { readonly encrypted?: boolean } = {},
): Uint8Array {
  const text = paragraphs
    .map(({ text: words, kind = 'paragraph' }) => words + (kind === 'paragraph' ? '\r' : '\x07'))
    .join('')
  const { pages, firsts, end } = formatPages(paragraphs)
  const formatStart = Math.ceil((textStart + text.length * 2) / 512) * 512
  const document = concat([
    new Uint8Array(textStart),
    padTo(utf16(text), 1).subarray(0, text.length * 2),
    new Uint8Array(formatStart - textStart - text.length * 2),
    ...pages,
    new Uint8Array(4096),
  ])
  const { lst, levels, lfo } = listTable()
  const clx = new DataView(new ArrayBuffer(5 + 8 + 8))
  clx.setUint8(0, 2)
  clx.setUint32(1, 16, true)
  clx.setUint32(9, text.length, true)
  clx.setUint32(15, textStart, true)
  const bte = new DataView(new ArrayBuffer((pages.length + 1) * 4 + pages.length * 4))
  firsts.forEach((first, at) => {
    bte.setUint32(at * 4, first, true)
    bte.setUint32((pages.length + 1) * 4 + at * 4, formatStart / 512 + at, true)
  })
  bte.setUint32(pages.length * 4, end, true)
  const parts = [new Uint8Array(clx.buffer), new Uint8Array(bte.buffer), concat([lst, levels]), lfo]
  const places: number[] = []
  let at = 0
  for (const part of parts) {
    places.push(at)
    at += part.byteLength
  }
  const table = concat([...parts, new Uint8Array(4096)])
  const fib = new DataView(document.buffer, document.byteOffset)
  fib.setUint16(0, 0xa5ec, true)
  fib.setUint16(2, 0x00c1, true)
  fib.setUint16(0x0a, 0x0200 | (encrypted ? 0x0100 : 0), true)
  fib.setUint32(0x4c, text.length, true)
  const set = (offset: number, index: number, length: number) => {
    fib.setUint32(offset, places[index] ?? 0, true)
    fib.setUint32(offset + 4, length, true)
  }
  set(0x1a2, 0, 21)
  set(0x102, 1, bte.byteLength)
  set(0x2e2, 2, lst.byteLength)
  set(0x2ea, 3, lfo.byteLength)
  return makeCompoundFile({ WordDocument: document, '1Table': table })
}

/** A compound file of streams above the small limit: no mini stream is needed. */
export function makeCompoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(streams)
  const bodies = names.map((name) => padTo(padTo(streams[name] ?? new Uint8Array(), 4096), sector))
  const counts = bodies.map((body) => body.length / sector)
  const directorySectors = Math.ceil((names.length + 1) / 4)
  const data = counts.reduce((sum, count) => sum + count, 0) + directorySectors
  let fatSectors = 1
  while (fatSectors * 128 < data + fatSectors) fatSectors += 1
  const fat = new Uint32Array(fatSectors * 128).fill(0xffffffff)
  for (let id = 0; id < fatSectors; id += 1) fat[id] = 0xfffffffd
  let next = fatSectors
  const chain = (count: number): number => {
    const start = next
    for (let id = 0; id < count; id += 1)
      fat[start + id] = id === count - 1 ? 0xfffffffe : start + id + 1
    next += count
    return start
  }
  const directoryStart = chain(directorySectors)
  const starts = counts.map(chain)
  const directory = new Uint8Array(directorySectors * sector)
  const view = new DataView(directory.buffer)
  const entry = (at: number, name: string, kind: number, place: readonly [number, number]) => {
    directory.set(utf16(name), at * 128)
    view.setUint16(at * 128 + 64, (name.length + 1) * 2, true)
    directory[at * 128 + 66] = kind
    for (const offset of [68, 72, 76]) view.setUint32(at * 128 + offset, 0xffffffff, true)
    view.setUint32(at * 128 + 116, place[0], true)
    view.setUint32(at * 128 + 120, place[1], true)
  }
  entry(0, 'Root Entry', 5, [0xfffffffe, 0])
  names.forEach((name, at) => {
    entry(at + 1, name, 2, [starts[at] ?? 0, bodies[at]?.length ?? 0])
  })
  const head = new DataView(new ArrayBuffer(sector))
  ;[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].forEach((byte, at) => {
    head.setUint8(at, byte)
  })
  head.setUint16(24, 0x3e, true)
  head.setUint16(26, 3, true)
  head.setUint16(28, 0xfffe, true)
  head.setUint16(30, 9, true)
  head.setUint16(32, 6, true)
  head.setUint32(44, fatSectors, true)
  head.setUint32(48, directoryStart, true)
  head.setUint32(56, 4096, true)
  head.setUint32(60, 0xfffffffe, true)
  head.setUint32(68, 0xfffffffe, true)
  for (let id = 0; id < 109; id += 1)
    head.setUint32(76 + id * 4, id < fatSectors ? id : 0xffffffff, true)
  return concat([new Uint8Array(head.buffer), new Uint8Array(fat.buffer), directory, ...bodies])
}
