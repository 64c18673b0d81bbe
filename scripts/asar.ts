/**
 * An Electron archive of small text files: a size, a JSON index of offsets, then the contents. Electron looks
 * for its default program in such an archive only.
 */
export function asarOf(files: Readonly<Record<string, string>>): Buffer {
  let offset = 0
  const contents = Object.values(files).map((text) => Buffer.from(text, 'utf8'))
  const index = Object.fromEntries(
    Object.keys(files).map((name, at) => {
      const size = contents[at]?.length ?? 0
      const entry = { size, offset: String(offset) }
      offset += size
      return [name, entry]
    }),
  )
  const json = Buffer.from(JSON.stringify({ files: index }), 'utf8')
  const padded = Math.ceil(json.length / 4) * 4
  // Two nested length-prefixed records, each number 32 bits little-endian.
  const head = Buffer.alloc(16 + padded)
  head.writeUInt32LE(4, 0)
  head.writeUInt32LE(8 + padded, 4)
  head.writeUInt32LE(4 + padded, 8)
  head.writeUInt32LE(json.length, 12)
  json.copy(head, 16)
  return Buffer.concat([head, ...contents])
}
