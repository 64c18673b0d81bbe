import type { ZipEntry } from './zip'

/** What every OOXML document, text or workbook, is made of beside its own parts. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
export const relationshipTypes =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'

/** Text between tags. Characters that XML 1.0 cannot hold are left out. */
export const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')

/** Text inside of quotation marks. */
export const attribute = (text: string): string =>
  escaped(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;')

export interface Relation {
  readonly type: string
  readonly target: string
}

/** Relations in their order are rId1, rId2, … */
export const relations = (list: readonly Relation[]): string =>
  `${declaration}<Relationships xmlns="${packages}/relationships">${list
    .map(
      ({ type, target }, at) =>
        `<Relationship Id="rId${at + 1}" Type="${type.startsWith('http') ? type : `${relationshipTypes}/${type}`}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

export interface DocumentParts {
  /** Path of the main part in the package. */
  readonly main: string
  readonly title: string
  /** ISO 8601. */
  readonly madeAt: string
  /** Path → content type. */
  readonly types: Readonly<Record<string, string>>
  readonly parts: readonly ZipEntry[]
}

/** All entries of the package: content types, relations and properties beside the parts. */
export const packageEntries = (document: DocumentParts): readonly ZipEntry[] => {
  const { main, title, madeAt, types, parts } = document
  const overrides = {
    ...types,
    'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  }
  return [
    {
      name: '[Content_Types].xml',
      text: `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${Object.entries(
        overrides,
      )
        .map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`)
        .join('')}</Types>`,
    },
    {
      name: '_rels/.rels',
      text: relations([
        { type: 'officeDocument', target: main },
        { type: `${packages}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
      ]),
    },
    ...parts,
    {
      name: 'docProps/core.xml',
      text: `${declaration}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>公报案头</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${escaped(madeAt)}</dcterms:created></cp:coreProperties>`,
    },
  ]
}
