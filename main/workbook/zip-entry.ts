import { inflateRawSync } from 'node:zlib'
import { crc32 } from '../child/crc32'

/** What the directory of a zip file says of one packed file. */
export interface ZipEntry {
  readonly method: number
  readonly checksum: number
  readonly packedSize: number
  readonly size: number
  /** Offset of the file's own header. */
  readonly offset: number
}

const stored = 0
const deflated = 8

/**
 * Whether a packed file is what was packed. The reader behind this unpacks damaged files without a word, into memory
 * it has not cleared: what comes out is then different from run to run, and looks like figures.
 */
export function isWhole(bytes: Uint8Array, entry: ZipEntry): boolean {
  const { method, checksum, packedSize, size, offset } = entry
  if (method !== stored && method !== deflated) return true
  if (offset + 30 > bytes.byteLength) return false
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(offset, true) !== 0x04034b50) return false
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + packedSize > bytes.byteLength) return false
  const packed = bytes.subarray(start, start + packedSize)
  try {
    const plain = method === stored ? packed : inflateRawSync(packed, { maxOutputLength: size + 1 })
    return plain.byteLength === size && crc32(plain) === checksum
  } catch {
    return false
  }
}
