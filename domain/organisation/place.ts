import type { GazetteDocument } from '../gazette/document'
import type { Place } from './organisation'

/**
 * Which place a document speaks for. Its bare names (应急管理局, 市应急管理局) are those of the gazette that prints
 * it: files 000, 001 and 003 are 溧阳's, 002 is 海门's, 004 is 常州's. A place name in front overrules this.
 */
export function placeOf({ gazette, issuer }: Pick<GazetteDocument, 'gazette' | 'issuer'>): Place {
  // 海门 before 南通: 南通市海门区 is 海门's.
  const order: readonly Place[] = ['溧阳', '海门', '常州', '南通', '江苏']
  for (const words of [gazette, issuer])
    for (const place of order) if (words.includes(place)) return place
  return '国家'
}

export interface PlaceRules {
  readonly place: Place
  /** How the place is written before a name; the longer first. */
  readonly words: readonly string[]
  /** First character of the names of its bodies: 市教育局, 区教育体育局, 省政府. */
  readonly level: string
  readonly parent: Place | null
}

export const placeRules: Readonly<Record<Place, PlaceRules>> = {
  溧阳: { place: '溧阳', words: ['溧阳市', '溧阳'], level: '市', parent: '常州' },
  常州: { place: '常州', words: ['常州市', '常州'], level: '市', parent: '江苏' },
  海门: {
    place: '海门',
    words: ['南通市海门区', '海门区', '海门'],
    level: '区',
    parent: '南通',
  },
  南通: { place: '南通', words: ['南通市', '南通'], level: '市', parent: '江苏' },
  江苏: { place: '江苏', words: ['江苏省', '江苏'], level: '省', parent: '国家' },
  国家: { place: '国家', words: ['国家', '中国', '全国'], level: '国', parent: null },
}

export const places = Object.keys(placeRules) as readonly Place[]

export const isAbove = (upper: Place, lower: Place): boolean => {
  for (let at = placeRules[lower].parent; at !== null; at = placeRules[at].parent)
    if (at === upper) return true
  return false
}

/** 《市政府关于…》（常政发〔2023〕24号): the title speaks for whoever gave it its number. */
const placeByNumber: Readonly<Partial<Record<string, Place>>> = {
  溧: '溧阳',
  常: '常州',
  海: '海门',
  通: '南通',
  苏: '江苏',
  国: '国家',
}

export interface TitlePlace {
  readonly start: number
  readonly end: number
  readonly place: Place
}

/** The quoted titles of a text that carry the number of another place. */
export function titlePlaces(text: string): readonly TitlePlace[] {
  const found: TitlePlace[] = []
  for (const match of text.matchAll(
    /《[^《》]*(?:<[^<>]*>[^《》]*)*》\s*[（(]\s*(.)[^（()）]{0,8}〔/g,
  )) {
    const place = placeByNumber[match[1] ?? '']
    const end = match.index + match[0].indexOf('》')
    if (place !== undefined) found.push({ start: match.index, end, place })
  }
  return found
}
