import { damaged, ImportError } from './import-error'

/** What a walk through an XML part tells; names come without their prefix. */
export interface XmlListener {
  open(name: string, attribute: (name: string) => string | null): void
  close(name: string): void
  text(text: string): void
}

/** The part that is read: its name for messages, and the kind that the remedies name. */
export interface XmlPart {
  readonly name: string
  readonly saveAs: string
}

const deepest = 256
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

/** Only the five names of XML itself and numbers: a document has no way to bring its own. */
function unescaped(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{1,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name] ?? whole
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Value of an attribute, looked for only when somebody asks. */
const attributeOf =
  (source: string) =>
  (wanted: string): string | null => {
    for (const match of source.matchAll(/([^\s=/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
      if (localName(match[1] ?? '') === wanted) return unescaped(match[2] ?? match[3] ?? '')
    return null
  }

function decoded(bytes: Uint8Array, { name, saveAs }: XmlPart): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw damaged(`内部文件“${name}”含无法解读的字节：`, saveAs)
  }
}

/**
 * Walks through an XML part once. A DTD is refused outright: no honest office file has one, and entities are how a
 * small file swells or reaches for others.
 */
export function walkXml(bytes: Uint8Array, part: XmlPart, listener: XmlListener): void {
  const source = decoded(bytes, part)
  const broken = () => damaged(`内部文件“${part.name}”结构有误：`, part.saveAs)
  const open: string[] = []
  let at = 0
  while (at < source.length) {
    const tag = source.indexOf('<', at)
    if (tag < 0 || tag > at) {
      const text = source.slice(at, tag < 0 ? source.length : tag)
      if (open.length > 0) listener.text(unescaped(text))
      else if (text.trim() !== '') throw broken()
      if (tag < 0) break
    }
    if (source.startsWith('<!--', tag)) {
      const end = source.indexOf('-->', tag)
      if (end < 0) throw broken()
      at = end + 3
    } else if (source.startsWith('<![CDATA[', tag)) {
      const end = source.indexOf(']]>', tag)
      if (end < 0) throw broken()
      listener.text(source.slice(tag + 9, end))
      at = end + 3
    } else if (source.startsWith('<!', tag))
      throw new ImportError({
        place: `内部文件“${part.name}”：`,
        reason: '含有文档类型定义（DTD），可能引用外部内容，未打开',
        remedy: '请核对文件来源，或用 WPS 打开后另存再导入',
      })
    else if (source.startsWith('<?', tag)) {
      const end = source.indexOf('?>', tag)
      if (end < 0) throw broken()
      at = end + 2
    } else at = element(source, tag, { open, listener, broken })
  }
  if (open.length > 0) throw broken()
}

interface Walk {
  readonly open: string[]
  readonly listener: XmlListener
  readonly broken: () => ImportError
}

/** Reads the tag at `tag`; returns where it ends. */
function element(source: string, tag: number, { open, listener, broken }: Walk): number {
  let end = tag + 1
  // A > inside of quotes does not end the tag.
  for (let quote = ''; end < source.length; end += 1) {
    const char = source[end] ?? ''
    if (quote !== '') {
      if (char === quote) quote = ''
    } else if (char === '"' || char === "'") quote = char
    else if (char === '>') break
    else if (char === '<') throw broken()
  }
  if (end >= source.length) throw broken()
  if (source[tag + 1] === '/') {
    const name = localName(source.slice(tag + 2, end).trim())
    if (open.pop() !== name) throw broken()
    listener.close(name)
    return end + 1
  }
  const selfClosing = source[end - 1] === '/'
  const inside = source.slice(tag + 1, selfClosing ? end - 1 : end)
  const full = /^[^\s/]+/.exec(inside)?.[0] ?? ''
  if (full === '') throw broken()
  const name = localName(full)
  listener.open(name, attributeOf(inside.slice(full.length)))
  if (selfClosing) listener.close(name)
  else open.push(name)
  if (open.length > deepest) throw broken()
  return end + 1
}
