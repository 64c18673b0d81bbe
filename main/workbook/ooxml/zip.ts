import { once } from 'node:events'
import { createDeflateRaw } from 'node:zlib'
import { crc32 } from '../../child/crc32'

export interface ZipEntry {
  readonly name: string
  /** In pieces where the whole would be too long to hold. */
  readonly text: string | Iterable<string>
}

/** 1980-01-01: the same entries make the same file, whenever it is written. */
const date = 0x0021

/** What local header and directory say of an entry alike. */
function fields(entry: { crc: number; packed: number; size: number; name: Buffer }): Buffer {
  const bytes = Buffer.alloc(26)
  bytes.writeUInt16LE(20, 0)
  // Names are UTF-8.
  bytes.writeUInt16LE(0x0800, 2)
  bytes.writeUInt16LE(8, 4)
  bytes.writeUInt16LE(0, 6)
  bytes.writeUInt16LE(date, 8)
  bytes.writeUInt32LE(entry.crc, 10)
  bytes.writeUInt32LE(entry.packed, 14)
  bytes.writeUInt32LE(entry.size, 18)
  bytes.writeUInt16LE(entry.name.length, 22)
  return bytes
}

interface Packed {
  readonly crc: number
  readonly size: number
  readonly bytes: Buffer
}

async function packed(text: string | Iterable<string>): Promise<Packed> {
  const stream = createDeflateRaw()
  const parts: Buffer[] = []
  stream.on('data', (part: Buffer) => parts.push(part))
  let crc = 0
  let size = 0
  for (const piece of typeof text === 'string' ? [text] : text) {
    const bytes = Buffer.from(piece, 'utf8')
    crc = crc32(bytes, crc)
    size += bytes.length
    if (!stream.write(bytes)) await once(stream, 'drain')
  }
  const ended = once(stream, 'end')
  stream.end()
  await ended
  return { crc, size, bytes: Buffer.concat(parts) }
}

/** A zip file of texts, deflated; enough for an OOXML document. */
export async function zipOf(entries: readonly ZipEntry[]): Promise<Uint8Array> {
  const local: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, text } of entries) {
    const { crc, size, bytes } = await packed(text)
    const nameBytes = Buffer.from(name, 'utf8')
    const common = fields({ crc, packed: bytes.length, size, name: nameBytes })
    local.push(Buffer.from([0x50, 0x4b, 0x03, 0x04]), common, nameBytes, bytes)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.from([0x50, 0x4b, 0x01, 0x02, 20, 0]), common, rest, nameBytes)
    offset += 4 + common.length + nameBytes.length + bytes.length
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...local, ...directory, end]))
}
