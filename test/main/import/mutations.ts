import { inflateRawSync } from 'node:zlib'
import { makeZip } from './make-files'

type Random = (below: number) => number

/** Words that parsers stumble over. */
const nasty = [
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '&a;',
  '__proto__',
  '2147483647',
  '-1',
  'NaN',
  '\0\0\0',
  '../../x',
  '<w:p>',
  '</w:p>',
  '<<',
  'endobj',
  '\ud800',
  'XFD1048576',
]

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

function spliced(bytes: Uint8Array, at: number, remove: number, insert: Uint8Array): Uint8Array {
  const rest = bytes.subarray(Math.min(bytes.byteLength, at + remove))
  const whole = new Uint8Array(at + insert.byteLength + rest.byteLength)
  whole.set(bytes.subarray(0, at))
  whole.set(insert, at)
  whole.set(rest, at + insert.byteLength)
  return whole
}

/** One random change of the bytes. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random(bytes.byteLength)
  switch (random(7)) {
    case 0: {
      const copy = bytes.slice()
      for (let count = 1 + random(20); count > 0; count -= 1)
        copy[random(copy.byteLength)] = random(256)
      return copy
    }
    case 1:
      return bytes.slice(0, at)
    case 2:
      return spliced(bytes, at, 0, bytesOf(nasty[random(nasty.length)] ?? ''))
    case 3:
      return spliced(bytes, at, 1 + random(64), new Uint8Array())
    case 4:
      return spliced(bytes, at, 0, bytes.subarray(at, at + random(2000)))
    case 5: {
      const copy = bytes.slice()
      copy.fill(random(2) === 0 ? 0 : 0xff, at, at + 1 + random(64))
      return copy
    }
    default: {
      const copy = bytes.slice()
      const bit = 1 << random(8)
      copy[at] = (copy[at] ?? 0) ^ bit
      return copy
    }
  }
}

/** Entries of a zip file that makeZip or an office program has written. */
function unzip(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.byteLength - 22
  const files: Record<string, Uint8Array> = {}
  let at = view.getUint32(end + 16, true)
  for (let entry = view.getUint16(end + 10, true); entry > 0; entry -= 1) {
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    const header = view.getUint32(at + 42, true)
    const start =
      header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
    const packed = bytes.subarray(start, start + view.getUint32(at + 20, true))
    // A Buffer's own slice and fill behave otherwise.
    files[name] = Uint8Array.from(
      view.getUint16(at + 10, true) === 8 ? inflateRawSync(packed) : packed,
    )
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return files
}

/** A zip file with a change inside of one of its parts: the reader of the zip does not notice it. */
export function mutatePart(bytes: Uint8Array, random: Random): Uint8Array {
  const files = { ...unzip(bytes) }
  const names = Object.keys(files)
  const name = names[random(names.length)] ?? ''
  const part = files[name]
  if (part === undefined || part.byteLength === 0) return mutateBytes(bytes, random)
  files[name] = mutateBytes(part, random)
  return makeZip(files)
}
