import { deflateRawSync, deflateSync } from 'node:zlib'
import * as XLSX from 'xlsx'
import { crc32 } from '../../../main/child/crc32'

/** Generators of small files of every kind, so that the tests need no office program. */

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.byteLength
  }
  return whole
}

/** A zip file; `lie` puts another size into the directory. */
export function makeZip(
  files: Readonly<Record<string, string | Uint8Array>>,
  { encrypted = false }: { readonly encrypted?: boolean } = {},
): Uint8Array {
  const local: Uint8Array[] = []
  const central: Uint8Array[] = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const plain = typeof content === 'string' ? bytesOf(content) : content
    const packed = deflateRawSync(plain)
    const nameBytes = bytesOf(name)
    const flags = 0x0800 | (encrypted ? 1 : 0)
    const head = new DataView(new ArrayBuffer(30))
    head.setUint32(0, 0x04034b50, true)
    head.setUint16(4, 20, true)
    head.setUint16(6, flags, true)
    head.setUint16(8, 8, true)
    head.setUint32(14, crc32(plain), true)
    head.setUint32(18, packed.byteLength, true)
    head.setUint32(22, plain.byteLength, true)
    head.setUint16(26, nameBytes.byteLength, true)
    const entry = new DataView(new ArrayBuffer(46))
    entry.setUint32(0, 0x02014b50, true)
    entry.setUint16(4, 20, true)
    entry.setUint16(6, 20, true)
    entry.setUint16(8, flags, true)
    entry.setUint16(10, 8, true)
    entry.setUint32(16, crc32(plain), true)
    entry.setUint32(20, packed.byteLength, true)
    entry.setUint32(24, plain.byteLength, true)
    entry.setUint16(28, nameBytes.byteLength, true)
    entry.setUint32(42, offset, true)
    local.push(new Uint8Array(head.buffer), nameBytes, packed)
    central.push(new Uint8Array(entry.buffer), nameBytes)
    offset += 30 + nameBytes.byteLength + packed.byteLength
  }
  const directory = concat(central)
  const end = new DataView(new ArrayBuffer(22))
  end.setUint32(0, 0x06054b50, true)
  end.setUint16(8, Object.keys(files).length, true)
  end.setUint16(10, Object.keys(files).length, true)
  end.setUint32(12, directory.byteLength, true)
  end.setUint32(16, offset, true)
  return concat([...local, directory, new Uint8Array(end.buffer)])
}

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

export interface DocxParagraph {
  readonly text: string
  /** List and level of an automatic number. */
  readonly list?: readonly [number, number]
  readonly style?: string
}

export const paragraphXml = ({ text, list, style }: DocxParagraph): string => {
  const numbering =
    list === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>`
  const named = style === undefined ? '' : `<w:pStyle w:val="${style}"/>`
  return `<w:p><w:pPr>${named}${numbering}</w:pPr><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`
}

const level = (at: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`

/** List 1: 第一章 / 第一条 (counted through) / （一） / 1.; list 2: 一、 / （一）; list 3: list 2 from anew. */
export const numberingXml = `${xmlHead}<w:numbering ${w}>
<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '第%1章')}
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlRestart w:val="0"/><w:lvlText w:val="第%2条"/></w:lvl>
${level(2, 'chineseCounting', '（%3）')}${level(3, 'decimal', '%4.')}</w:abstractNum>
<w:abstractNum w:abstractNumId="1">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
</w:numbering>`

/** Style a1 carries the number of list 1, level 1. */
export const stylesXml = `${xmlHead}<w:styles ${w}>
<w:style w:type="paragraph" w:styleId="a0"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="a1"><w:name w:val="条"/><w:basedOn w:val="a0"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="a2"><w:name w:val="Title"/></w:style>
</w:styles>`

export const documentXml = (body: string): string =>
  `${xmlHead}<w:document ${w}><w:body>${body}</w:body></w:document>`

export const makeDocx = (body: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  makeZip({
    '[Content_Types].xml': `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'word/document.xml': documentXml(body),
    'word/numbering.xml': numberingXml,
    'word/styles.xml': stylesXml,
    ...more,
  })

export const docxOf = (texts: readonly string[]): Uint8Array =>
  makeDocx(texts.map((text) => paragraphXml({ text })).join(''))

export const tableXml = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows
    .map(
      (row) =>
        `<w:tr>${row.map((text) => `<w:tc>${paragraphXml({ text })}</w:tc>`).join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`

/** Pages of lines, each set on its own base line. */
export function makeOfd(pages: readonly (readonly string[])[]): Uint8Array {
  const ns = 'xmlns:ofd="http://www.ofdspec.org/2016"'
  const files: Record<string, string> = {
    'OFD.xml': `${xmlHead}<ofd:OFD ${ns} Version="1.0"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `${xmlHead}<ofd:Document ${ns}><ofd:Pages>${pages
      .map((_, at) => `<ofd:Page ID="${at + 1}" BaseLoc="Pages/Page_${at}/Content.xml"/>`)
      .join('')}</ofd:Pages></ofd:Document>`,
  }
  pages.forEach((lines, page) => {
    const objects = lines.map((text, at) => {
      const centred = at === 0 && page === 0
      const x = centred ? 60 : text.startsWith('　') ? 38 : 28
      const plain = text.replace(/^\u3000+/, '')
      return `<ofd:TextObject ID="${page * 1000 + at + 100}" Boundary="${x} ${30 + at * 10} 160 6" Size="5"><ofd:TextCode X="0" Y="5" DeltaX="g ${Math.max(0, plain.length - 1)} 5">${escaped(plain)}</ofd:TextCode></ofd:TextObject>`
    })
    files[`Doc_0/Pages/Page_${page}/Content.xml`] =
      `${xmlHead}<ofd:Page ${ns}><ofd:Content><ofd:Layer ID="${page + 50}">${objects.join('')}</ofd:Layer></ofd:Content></ofd:Page>`
  })
  return makeZip(files)
}

const utf16Hex = (text: string): string =>
  Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  ).join('')

export interface PdfPage {
  readonly lines: readonly string[]
  /** A picture that fills the page. */
  readonly scan?: boolean
  /** Codes of a font without any mapping to characters. */
  readonly garbled?: boolean
}

/** A PDF with a Chinese font that is not embedded, as many offices make them: it cannot be read without CMaps. */
export function makePdf(pages: readonly PdfPage[]): Uint8Array {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  const catalog = add('')
  const tree = add('')
  const font = add(
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
  )
  add(
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 5 0 R /DW 1000 >>',
  )
  add(
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >>',
  )
  const garbled = add(
    '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [0.001 0 0 0.001 0 0] /CharProcs << >> /Encoding << /Differences [65 /uniE001 /uniE002 /uniE003 /uniE004] >> /FirstChar 65 /LastChar 68 /Widths [1000 1000 1000 1000] >>',
  )
  const image = add(
    '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream',
  )
  const kids = pages.map(({ lines, scan = false, garbled: isGarbled = false }) => {
    const drawn = lines.map((line, at) => {
      const indent = /^\u3000+/.exec(line)?.[0].length ?? 0
      const text = line.slice(indent)
      const shown = isGarbled
        ? `/F2 16 Tf (${'ABCD'.repeat(8)}) Tj`
        : `/F1 16 Tf <${utf16Hex(text)}> Tj`
      return `BT 1 0 0 1 ${72 + indent * 16} ${760 - at * 28} Tm ${shown} ET`
    })
    const picture = scan ? ['q 595 0 0 842 0 0 cm /I1 Do Q'] : []
    const stream = [...picture, ...drawn].join('\n')
    const packed = Buffer.from(deflateSync(bytesOf(stream))).toString('latin1')
    const content = add(
      `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`,
    )
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F1 ${font} 0 R /F2 ${garbled} 0 R >> /XObject << /I1 ${image} 0 R >> >> >>`,
    )
  })
  objects[catalog - 1] = `<< /Type /Catalog /Pages ${tree} 0 R >>`
  objects[tree - 1] =
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`
  let file = '%PDF-1.4\n'
  const offsets = objects.map((body, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${body}\nendobj\n`
    return offset
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  for (const offset of offsets) file += `${String(offset).padStart(10, '0')} 00000 n \n`
  file += `trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(Buffer.from(file, 'latin1'))
}

/** A workbook in any format that the reading library writes. */
export function makeWorkbook(
  sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>,
  bookType: 'xlsx' | 'biff8' | 'ods',
): Uint8Array {
  const book = XLSX.utils.book_new()
  for (const [name, rows] of Object.entries(sheets))
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows.map((row) => [...row])), name)
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType }) as ArrayBuffer)
}

let tables: Readonly<Record<'gb18030' | 'big5', ReadonlyMap<string, readonly number[]>>> | null =
  null

/** Two-byte codes by what the platform's own decoder makes of them. */
function tableOf(encoding: 'gb18030' | 'big5'): ReadonlyMap<string, readonly number[]> {
  const build = (name: 'gb18030' | 'big5') => {
    const decoder = new TextDecoder(name)
    const map = new Map<string, readonly number[]>()
    for (let lead = 0x81; lead <= 0xfe; lead += 1)
      for (let trail = 0x40; trail <= 0xfe; trail += 1) {
        if (trail === 0x7f) continue
        const char = decoder.decode(Uint8Array.of(lead, trail))
        if (Array.from(char).length === 1 && char !== '\ufffd' && !map.has(char))
          map.set(char, [lead, trail])
      }
    return map
  }
  tables ??= { gb18030: build('gb18030'), big5: build('big5') }
  return tables[encoding]
}

export type TextForm =
  'utf-8' | 'utf-8 bom' | 'gb18030' | 'utf-16le' | 'utf-16le bom' | 'utf-16be bom' | 'big5'

export function encodeText(text: string, form: TextForm): Uint8Array {
  switch (form) {
    case 'utf-8':
      return bytesOf(text)
    case 'utf-8 bom':
      return concat([Uint8Array.of(0xef, 0xbb, 0xbf), bytesOf(text)])
    case 'gb18030':
    case 'big5': {
      const map = tableOf(form)
      return Uint8Array.from(
        Array.from(text).flatMap((char) => {
          const code = char.charCodeAt(0)
          return code < 0x80 ? [code] : [...(map.get(char) ?? [0x3f])]
        }),
      )
    }
    case 'utf-16le':
    case 'utf-16le bom':
    case 'utf-16be bom': {
      const little = form !== 'utf-16be bom'
      const whole = `${form === 'utf-16le' ? '' : '\ufeff'}${text}`
      const view = new DataView(new ArrayBuffer(whole.length * 2))
      for (let at = 0; at < whole.length; at += 1)
        view.setUint16(at * 2, whole.charCodeAt(at), little)
      return new Uint8Array(view.buffer)
    }
  }
}
