import { deflateSync, inflateSync } from 'node:zlib'

/**
 * Chromium writes into a PDF which character each glyph stands for. In Noto and Source Han, the fonts of most Linux
 * desktops, 民 and the radical ⺠ are one glyph, and Chromium names the radical: the page looks right, but who
 * searches it for 人民政府 or copies from it gets 人⺠政府. Here the names are set right.
 */

/** Radicals of the supplement with the characters they look like; NFKC knows only those of the block of Kangxi. */
const supplement: ReadonlyMap<string, string> = new Map(
  (
    '⺁厂⺄乙⺇几⺈刀⺊卜⺌小⺍小⺎兀⺏尣⺐尢⺑尢⺒巳⺓幺⺔彑⺕彐⺗心⺛旡⺜日⺝月⺞歺⺟母⺠民⺤爫⺥爫⺧牛⺩王⺪疋⺫目⺬示⺮竹⺶羊⺷羊⺹耂⺺肀⺻聿⺼肉⺽臼⻁虎⻃覀⻄西⻅见⻆角⻇角⻉贝⻊足⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'.match(
      /../g,
    ) ?? []
  ).map((pair) => [pair.charAt(0), pair.charAt(1)]),
)

const plain = (character: string): string =>
  /[\u2f00-\u2fdf]/.test(character)
    ? character.normalize('NFKC')
    : (supplement.get(character) ?? character)

const hex = (code: number, digits: number): string =>
  code.toString(16).toUpperCase().padStart(digits, '0')

/** Glyph → UTF-16 in hexadecimal, as a character map tells it. */
function mappings(map: string): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = []
  for (const [, body = ''] of map.matchAll(/beginbfchar([^]*?)endbfchar/g))
    for (const [, glyph = '', text = ''] of body.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>/g))
      found.push([glyph, text])
  for (const [, body = ''] of map.matchAll(/beginbfrange([^]*?)endbfrange/g))
    for (const [, first = '', last = '', text = ''] of body.matchAll(
      /<([0-9A-F]+)>\s*<([0-9A-F]+)>\s*<([0-9A-F]+)>/g,
    ))
      for (let glyph = parseInt(first, 16); glyph <= parseInt(last, 16); glyph += 1)
        found.push([
          hex(glyph, first.length),
          hex(parseInt(text, 16) + glyph - parseInt(first, 16), text.length),
        ])
  return found
}

const plainHex = (text: string): string =>
  (text.match(/.{4}/g) ?? [])
    .map((unit) => plain(String.fromCharCode(parseInt(unit, 16))))
    .map((character) => hex(character.charCodeAt(0), 4))
    .join('')

/** The map with plain characters; null where it names no radical. */
function plainMap(map: string): string | null {
  const old = mappings(map)
  const lines = old.map(([glyph, text]) => `<${glyph}> <${plainHex(text)}>`)
  if (lines.every((line, at) => line === `<${old[at]?.[0] ?? ''}> <${old[at]?.[1] ?? ''}>`))
    return null
  const chunks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, at) =>
    lines.slice(at * 100, at * 100 + 100),
  )
  const bodies = chunks.map(
    (chunk) => `${chunk.length} beginbfchar\n${chunk.join('\n')}\nendbfchar\n`,
  )
  const end = map.indexOf('endcmap')
  const start = map.search(/\d+ beginbf(char|range)/)
  return map.slice(0, start) + bodies.join('') + map.slice(end)
}

/** A character map as an object of the file; null where nothing is to be changed. */
function plainObject(object: Buffer): Buffer | null {
  const head = /^(\d+ 0 obj\s*<<\/Filter \/FlateDecode\s*\/Length )(\d+)(>> stream\r?\n)/.exec(
    object.toString('latin1', 0, 200),
  )
  if (head === null) return null
  const [whole, before = '', length = '0', after = ''] = head
  const body = object.subarray(whole.length, whole.length + Number(length))
  const map = plainMap(inflateSync(body).toString('latin1'))
  if (map === null) return null
  const packed = deflateSync(Buffer.from(map, 'latin1'))
  return Buffer.concat([
    Buffer.from(`${before}${packed.length}${after}`, 'latin1'),
    packed,
    object.subarray(whole.length + Number(length)),
  ])
}

interface Entry {
  readonly number: number
  readonly offset: number
}

/** Objects in use by the one table of offsets that Chromium writes. */
function entriesOf(table: string): readonly Entry[] {
  const rows = [...table.matchAll(/(\d{10}) \d{5} ([nf])/g)]
  return rows.flatMap(([, offset, kind], number) =>
    kind === 'n' ? [{ number, offset: Number(offset) }] : [],
  )
}

/** The file with its texts named right; unchanged where it is not built as Chromium builds it. */
export function withPlainIdeographs(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const text = file.toString('latin1')
  const tableAt = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1] ?? -1)
  const trailerAt = text.indexOf('trailer', tableAt)
  if (!text.startsWith('xref', tableAt) || trailerAt === -1) return bytes
  const entries = [...entriesOf(text.slice(tableAt, trailerAt))].sort((a, b) => a.offset - b.offset)
  const maps = new Set([...text.matchAll(/\/ToUnicode (\d+) 0 R/g)].map(([, at]) => Number(at)))
  const parts: Buffer[] = [file.subarray(0, entries[0]?.offset ?? 0)]
  const moved = new Map<number, number>()
  let size = parts[0]?.length ?? 0
  entries.forEach(({ number, offset }, at) => {
    const object = file.subarray(offset, entries[at + 1]?.offset ?? tableAt)
    const part = (maps.has(number) ? plainObject(object) : null) ?? object
    moved.set(number, size)
    parts.push(part)
    size += part.length
  })
  let row = 0
  const table = text.slice(tableAt, trailerAt).replace(/\d{10}(?= \d{5} [nf])/g, (old) => {
    const offset = moved.get(row)
    row += 1
    return offset === undefined ? old : String(offset).padStart(10, '0')
  })
  const trailer = text.slice(trailerAt).replace(/(startxref\s+)\d+/, `$1${size}`)
  return Buffer.concat([...parts, Buffer.from(table + trailer, 'latin1')])
}
