import { deflateSync, inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { withPlainIdeographs } from '../../../main/services/pdf-ideographs'

const map = (body: string) =>
  `begincmap\n1 begincodespacerange\n<00> <FF>\nendcodespacerange\n${body}endcmap\n`

/** A file as Chromium writes it: objects, one table of offsets, trailer. */
function pdfWith(body: string): Buffer {
  const packed = deflateSync(Buffer.from(map(body), 'latin1'))
  const objects = [
    Buffer.from('1 0 obj\n<</Type /Font\n/ToUnicode 2 0 R>>\nendobj\n', 'latin1'),
    Buffer.concat([
      Buffer.from(`2 0 obj\n<</Filter /FlateDecode\n/Length ${packed.length}>> stream\n`, 'latin1'),
      packed,
      Buffer.from('\nendstream\nendobj\n', 'latin1'),
    ]),
    Buffer.from('3 0 obj\n<</Type /Catalog>>\nendobj\n', 'latin1'),
  ]
  const head = Buffer.from('%PDF-1.4\n', 'latin1')
  const offsets = objects.map((_, at) =>
    objects.slice(0, at).reduce((sum, object) => sum + object.length, head.length),
  )
  const end = objects.reduce((sum, object) => sum + object.length, head.length)
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
  const tail = `xref\n0 4\n0000000000 65535 f \n${rows.join('')}trailer\n<</Size 4\n/Root 3 0 R>>\nstartxref\n${end}\n%%EOF\n`
  return Buffer.concat([head, ...objects, Buffer.from(tail, 'latin1')])
}

/** What the table of offsets leads to. */
function objectsOf(bytes: Uint8Array) {
  const text = Buffer.from(bytes).toString('latin1')
  const tableAt = Number(/startxref\n(\d+)/.exec(text)?.[1])
  expect(text.slice(tableAt, tableAt + 4)).toBe('xref')
  return [...text.slice(tableAt).matchAll(/(\d{10}) 00000 n/g)].map(([, offset]) =>
    text.slice(Number(offset)),
  )
}

function mapOf(bytes: Uint8Array): string {
  const object = objectsOf(bytes)[1] ?? ''
  const start = object.indexOf('stream\n') + 'stream\n'.length
  const length = Number(/\/Length (\d+)/.exec(object)?.[1])
  return inflateSync(Buffer.from(object.slice(start, start + length), 'latin1')).toString('latin1')
}

describe('the characters a PDF names', () => {
  it('are the plain ones instead of radicals, and every object is where the table says', () => {
    const fixed = withPlainIdeographs(
      pdfWith(
        '3 beginbfchar\n<01> <2EA0>\n<02> <2F42>\n<03> <4EF6>\nendbfchar\n1 beginbfrange\n<13> <14> <2ED9>\nendbfrange\n',
      ),
    )
    // 民, 文, 件; 韦 and 页 come of a range.
    expect(mapOf(fixed)).toContain(
      '5 beginbfchar\n<01> <6C11>\n<02> <6587>\n<03> <4EF6>\n<13> <97E6>\n<14> <9875>\nendbfchar\nendcmap',
    )
    objectsOf(fixed).forEach((object, at) => {
      expect(object.startsWith(`${at + 1} 0 obj`)).toBe(true)
    })
  })

  it('leaves a file alone that names no radical or is built in another way', () => {
    const plain = pdfWith('1 beginbfchar\n<01> <4EF6>\nendbfchar\n')
    expect(Buffer.from(withPlainIdeographs(plain)).equals(plain)).toBe(true)
    const other = Buffer.from('%PDF-1.7 something else')
    expect(withPlainIdeographs(other)).toBe(other)
  })
})
