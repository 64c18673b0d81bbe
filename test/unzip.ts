import { inflateRawSync } from 'node:zlib'

/** The texts of a zip file by its directory; enough for the OOXML files of the tests. */
export function unzip(file: Buffer): ReadonlyMap<string, string> {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  const entries = new Map<string, string>()
  let at = file.readUInt32LE(end + 16)
  for (let count = file.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (file.readUInt32LE(at) !== 0x02014b50) throw new Error('no directory entry')
    const packed = file.readUInt32LE(at + 20)
    const nameLength = file.readUInt16LE(at + 28)
    const name = file.toString('utf8', at + 46, at + 46 + nameLength)
    const local = file.readUInt32LE(at + 42)
    if (file.readUInt32LE(local) !== 0x04034b50) throw new Error('no local header')
    const data = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
    entries.set(name, inflateRawSync(file.subarray(data, data + packed)).toString('utf8'))
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return entries
}
