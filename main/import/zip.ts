import { crc32 } from '../child/crc32'
import { inflateRawSync } from 'node:zlib'
import { damaged, ImportError, locked } from './import-error'

/** Bounds against archives that swell; sizes are counted while inflating, for declared ones lie. */
const limits = {
  entries: 5000,
  entryBytes: 100 * 1024 * 1024,
  totalBytes: 200 * 1024 * 1024,
  ratio: 200,
  ratioFrom: 1024 * 1024,
} as const

interface Entry {
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly header: number
}

/** Reads entries of a zip file by name; nothing is ever written out, so a name is only a key. */
export interface ZipArchive {
  readonly names: readonly string[]
  /** Null where there is no such entry. */
  read(name: string): Uint8Array | null
}

function endRecord(view: DataView): number {
  const last = view.byteLength - 22
  for (let at = last; at >= Math.max(0, last - 65_535); at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at
  return -1
}

const swollen = (place: string) =>
  new ImportError({
    place,
    reason: '解压后体积异常，不像正常的文档，未打开',
    remedy: '请核对文件来源；确需使用的，用 WPS 打开后删去多余内容另存再试',
  })

const isSafeName = (name: string): boolean =>
  !/(^|[/\\])\.\.([/\\]|$)|^[/\\]|^[A-Za-z]:|\0/.test(name)

function readDirectory(bytes: Uint8Array, saveAs: string): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.byteLength < 22 ? -1 : endRecord(view)
  if (end < 0) throw damaged('缺少文件结尾：', saveAs)
  const count = view.getUint16(end + 10, true)
  if (count > limits.entries)
    throw new ImportError({
      reason: `内部文件过多（${count}个），不像正常的文档，未打开`,
      remedy: '请核对文件来源',
    })
  const entries = new Map<string, Entry>()
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.byteLength || view.getUint32(at, true) !== 0x02014b50)
      throw damaged('目录不完整：', saveAs)
    if ((view.getUint16(at + 8, true) & 1) === 1) throw locked()
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    if (!isSafeName(name))
      throw new ImportError({
        place: `内部文件“${name.slice(0, 60)}”：`,
        reason: '名称指向文档之外，未打开',
        remedy: '请核对文件来源',
      })
    if (entries.has(name)) throw damaged(`内部文件“${name.slice(0, 60)}”重复：`, saveAs)
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      header: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function packedBytes(bytes: Uint8Array, entry: Entry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { header, packed } = entry
  if (header + 30 > bytes.byteLength || view.getUint32(header, true) !== 0x04034b50) return null
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  return start + packed > bytes.byteLength ? null : bytes.subarray(start, start + packed)
}

/** Opens a zip file in memory. `saveAs` is the kind that the remedies name. */
export function openZip(bytes: Uint8Array, saveAs: string): ZipArchive {
  const entries = readDirectory(bytes, saveAs)
  let total = 0
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name)
      if (entry === undefined) return null
      const place = `内部文件“${name}”：`
      const packed = packedBytes(bytes, entry)
      if (packed === null) throw damaged(place, saveAs)
      const most = Math.min(
        limits.entryBytes,
        limits.totalBytes - total,
        Math.max(limits.ratioFrom, entry.packed * limits.ratio),
      )
      let plain: Uint8Array
      if (entry.method === 0) plain = packed
      else if (entry.method === 8)
        try {
          plain = inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
        } catch (error) {
          const tooLarge =
            error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
          throw tooLarge ? swollen(place) : damaged(place, saveAs)
        }
      else throw damaged(`${place}压缩方式不认识，`, saveAs)
      total += plain.byteLength
      if (total > limits.totalBytes) throw swollen(place)
      if (plain.byteLength !== entry.size || crc32(plain) !== entry.crc)
        throw damaged(place, saveAs)
      return plain
    },
  }
}
