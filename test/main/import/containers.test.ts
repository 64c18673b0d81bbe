import { describe, expect, it } from 'vitest'
import { openCompoundFile } from '../../../main/import/compound-file'
import { openZip } from '../../../main/import/zip'
import { walkXml } from '../../../main/import/xml'
import { makeCompoundFile } from './make-doc'
import { makeZip } from './make-files'

const part = { name: 'x.xml', saveAs: 'docx' }
/** The walk as one line: names, one attribute, text. */
function walked(xml: string): string {
  const told: string[] = []
  walkXml(new TextEncoder().encode(xml), part, {
    open: (name, attribute) =>
      told.push(`<${name}${attribute('v') === null ? '' : ` ${attribute('v') ?? ''}`}>`),
    close: (name) => told.push(`</${name}>`),
    text: (text) => told.push(text),
  })
  return told.join('')
}

describe('XML', () => {
  it('is walked with prefixes, entities, comments and CDATA', () => {
    expect(
      walked(
        '<?xml version="1.0"?><a:b x:v="1 &gt; &#x4e2d;"><c/>甲&amp;<!-- x --><![CDATA[<乙>]]></a:b>',
      ),
    ).toBe('<b 1 > 中><c></c>甲&<乙></b>')
  })

  it.each([
    ['a DTD', '<!DOCTYPE a><a/>'],
    ['an entity', '<a><!ENTITY x "y"></a>'],
    ['a lost end', '<a><b></a>'],
    ['an end too many', '<a/></a>'],
    ['an open tag', '<a'],
    ['words outside', 'x<a/>'],
    ['endless depth', '<a>'.repeat(400)],
    ['an open comment', '<a><!-- </a>'],
  ])('is refused with %s', (_what, xml) => {
    expect(() => walked(xml)).toThrow(/内部文件“x.xml”/)
  })

  it('leaves an unknown entity as it stands: nothing is fetched', () => {
    expect(walked('<a>&secret;</a>')).toBe('<a>&secret;</a>')
  })
})

describe('zip files', () => {
  it('check what they hold', () => {
    const zip = openZip(makeZip({ 'a.txt': '甲', 'b/c.txt': '乙' }), 'docx')
    expect(zip.names).toEqual(['a.txt', 'b/c.txt'])
    expect(new TextDecoder().decode(zip.read('b/c.txt') ?? undefined)).toBe('乙')
    expect(zip.read('d')).toBeNull()
  })

  it.each(['../x', '/etc/x', 'C:\\x', 'a/../../x', '..\\x'])('refuse the name %s', (name) => {
    expect(() => openZip(makeZip({ [name]: 'x' }), 'docx')).toThrow(/指向文档之外/)
  })

  it('refuse more entries than any document has', () => {
    const files = Object.fromEntries(Array.from({ length: 6000 }, (_, at) => [String(at), '']))
    expect(() => openZip(makeZip(files), 'docx')).toThrow(/内部文件过多/)
  })

  it('count what is inflated, not what is declared', () => {
    const bytes = makeZip({ a: new Uint8Array(30_000_000) })
    const view = new DataView(bytes.buffer)
    // The directory claims a modest size.
    view.setUint32(bytes.byteLength - 22 - 47 + 24, 100, true)
    expect(() => openZip(bytes, 'docx').read('a')).toThrow(/体积异常|损坏/)
  })
})

describe('compound files', () => {
  it('give their streams by name', () => {
    const file = openCompoundFile(
      makeCompoundFile({ 甲: Uint8Array.of(1, 2, 3), 乙: Uint8Array.of(4) }),
    )
    expect(file.names).toEqual(['甲', '乙'])
    expect(file.read('甲')?.slice(0, 3)).toEqual(Uint8Array.of(1, 2, 3))
    expect(file.read('丙')).toBeNull()
  })

  it('do not walk a chain that bites its own tail', () => {
    const bytes = makeCompoundFile({ 甲: new Uint8Array(9000) })
    const view = new DataView(bytes.buffer)
    // Second sector of the stream leads back to its first.
    view.setUint32(512 + 3 * 4, 2, true)
    expect(() => openCompoundFile(bytes).read('甲')).not.toThrow(/RangeError/)
  })
})
