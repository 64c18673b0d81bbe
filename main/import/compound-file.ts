import { damaged } from './import-error'

/** Streams of an OLE compound file (doc, xls, wps, et) by name. Every chain is bounded: a damaged file cannot loop. */
export interface CompoundFile {
  readonly names: readonly string[]
  /** Null where there is no such stream. */
  read(name: string): Uint8Array | null
}

interface DirectoryEntry {
  readonly start: number
  readonly size: number
}

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const lastSector = 0xfffffffa

export const isCompoundFile = (bytes: Uint8Array): boolean =>
  signature.every((byte, at) => bytes[at] === byte)

/** WPS cuts files inside of the last sector; the missing bytes are zeros. */
function padded(bytes: Uint8Array, sector: number): Uint8Array {
  const rest = bytes.byteLength % sector
  if (rest === 0) return bytes
  const whole = new Uint8Array(bytes.byteLength + sector - rest)
  whole.set(bytes)
  return whole
}

export function openCompoundFile(source: Uint8Array): CompoundFile {
  const broken = () => damaged('', 'docx')
  if (source.byteLength < 1536) throw broken()
  const head = new DataView(source.buffer, source.byteOffset, source.byteLength)
  const shift = head.getUint16(30, true)
  if (shift !== 9 && shift !== 12) throw broken()
  const sector = 1 << shift
  const bytes = padded(source, sector)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sectors = Math.floor(bytes.byteLength / sector) - 1
  const offsetOf = (id: number): number => {
    if (id >= sectors) throw broken()
    return (id + 1) * sector
  }
  const perSector = sector / 4

  const fatSectors: number[] = []
  for (let at = 0; at < 109; at += 1) {
    const id = view.getUint32(76 + at * 4, true)
    if (id < lastSector) fatSectors.push(id)
  }
  let next = view.getUint32(68, true)
  for (let round = 0; next < lastSector && round < sectors; round += 1) {
    const offset = offsetOf(next)
    for (let at = 0; at < perSector - 1; at += 1) {
      const id = view.getUint32(offset + at * 4, true)
      if (id < lastSector) fatSectors.push(id)
    }
    next = view.getUint32(offset + (perSector - 1) * 4, true)
  }
  if (fatSectors.length > sectors) throw broken()
  const fat = (id: number): number => {
    const table = fatSectors[Math.floor(id / perSector)]
    return table === undefined
      ? 0xffffffff
      : view.getUint32(offsetOf(table) + (id % perSector) * 4, true)
  }

  const chain = (start: number, most: number): Uint8Array => {
    const parts: Uint8Array[] = []
    let length = 0
    for (let id = start; id < lastSector && length < most; id = fat(id)) {
      if (parts.length > sectors) throw broken()
      const offset = offsetOf(id)
      parts.push(bytes.subarray(offset, offset + sector))
      length += sector
    }
    const whole = new Uint8Array(Math.min(length, most))
    let at = 0
    for (const part of parts) {
      whole.set(part.subarray(0, Math.min(sector, whole.byteLength - at)), at)
      at += sector
      if (at >= whole.byteLength) break
    }
    return whole
  }

  const everything = bytes.byteLength
  const directory = chain(view.getUint32(48, true), everything)
  const entries = new Map<string, DirectoryEntry>()
  let root: DirectoryEntry = { start: lastSector, size: 0 }
  const listing = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
  for (let at = 0; at + 128 <= directory.byteLength; at += 128) {
    const kind = directory[at + 66]
    const length = Math.max(0, Math.min(64, listing.getUint16(at + 64, true)) - 2)
    const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + length))
    const entry = {
      start: listing.getUint32(at + 116, true),
      size: listing.getUint32(at + 120, true),
    }
    if (kind === 5) root = entry
    else if (kind === 2 && !entries.has(name)) entries.set(name, entry)
  }

  const smallBelow = view.getUint32(56, true)
  let small: { readonly fat: DataView; readonly data: Uint8Array } | null = null
  const smallStore = () => {
    if (small !== null) return small
    const table = chain(view.getUint32(60, true), everything)
    small = {
      fat: new DataView(table.buffer, table.byteOffset, table.byteLength),
      data: chain(root.start, root.size),
    }
    return small
  }
  const smallChain = ({ start, size }: DirectoryEntry): Uint8Array => {
    const { fat: table, data } = smallStore()
    const whole = new Uint8Array(Math.min(size, data.byteLength))
    let id = start
    for (let at = 0; at < whole.byteLength; at += 64) {
      if (id * 64 >= data.byteLength || id * 4 + 4 > table.byteLength) throw broken()
      const piece = data.subarray(id * 64, Math.min(id * 64 + 64, data.byteLength))
      whole.set(piece.subarray(0, Math.min(64, whole.byteLength - at)), at)
      id = table.getUint32(id * 4, true)
    }
    return whole
  }

  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name)
      if (entry === undefined) return null
      return entry.size < smallBelow ? smallChain(entry) : chain(entry.start, entry.size)
    },
  }
}
