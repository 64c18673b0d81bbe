import type { ListLevel } from './list-numbering'
import { walkXml, type XmlPart } from './xml'

interface Style {
  readonly id: string
  basedOn: string | null
  name: string
  numId: string | null
  level: number | null
}

/** Which list a paragraph belongs to. */
export interface ListPlace {
  readonly numId: string
  readonly level: number
}

interface AbstractList {
  readonly id: string
  readonly levels: Map<number, ListLevel>
  /** Style id → level that is bound to it. */
  readonly styles: Map<string, number>
  numStyleLink: string | null
}

interface List {
  abstractId: string
  readonly starts: Map<number, number>
  readonly levels: Map<number, ListLevel>
}

const isOn = (value: string | null): boolean => value === null || !/^(0|false|off)$/.test(value)

/** Styles of the document by id, as far as numbers and titles hang on them. */
export class DocxStyles {
  private readonly styles = new Map<string, Style>()

  constructor(bytes: Uint8Array | null, part: XmlPart) {
    if (bytes === null) return
    let style: Style | null = null
    walkXml(bytes, part, {
      open: (name, attribute) => {
        if (name === 'style') {
          const id = attribute('styleId') ?? ''
          style = { id, basedOn: null, name: '', numId: null, level: null }
          this.styles.set(id, style)
        }
        if (style === null) return
        if (name === 'basedOn') style.basedOn = attribute('val')
        else if (name === 'name') style.name = attribute('val') ?? ''
        else if (name === 'numId') style.numId = attribute('val')
        else if (name === 'ilvl') style.level = Number(attribute('val'))
      },
      close: (name) => {
        if (name === 'style') style = null
      },
      text: () => undefined,
    })
  }

  /** The style and those it is based on, nearest first. */
  chain(id: string | null): readonly Style[] {
    const chain: Style[] = []
    for (let at = id; at !== null && chain.length < 20;) {
      const style = this.styles.get(at)
      if (style === undefined) break
      chain.push(style)
      at = style.basedOn
    }
    return chain
  }

  isTitle(id: string | null): boolean {
    return this.chain(id).some(({ name }) => /^(title|subtitle|标题|大标题|公文标题)$/i.test(name))
  }
}

/** numbering.xml: the lists, their levels, and where numbers start anew. */
export class DocxLists {
  private readonly abstracts = new Map<string, AbstractList>()
  private readonly lists = new Map<string, List>()

  constructor(
    bytes: Uint8Array | null,
    part: XmlPart,
    private readonly styles: DocxStyles,
  ) {
    if (bytes !== null) this.read(bytes, part)
  }

  private read(bytes: Uint8Array, part: XmlPart): void {
    let abstract: AbstractList | null = null
    let list: List | null = null
    let overridden = -1
    let level = -1
    let draft: { -readonly [K in keyof ListLevel]: ListLevel[K] } | null = null
    walkXml(bytes, part, {
      open: (name, attribute) => {
        const value = attribute('val')
        switch (name) {
          case 'abstractNum': {
            const id = attribute('abstractNumId') ?? ''
            abstract = { id, levels: new Map(), styles: new Map(), numStyleLink: null }
            this.abstracts.set(id, abstract)
            break
          }
          case 'num':
            list = { abstractId: '', starts: new Map(), levels: new Map() }
            this.lists.set(attribute('numId') ?? '', list)
            break
          case 'abstractNumId':
            if (list !== null) list.abstractId = value ?? ''
            break
          case 'lvlOverride':
            overridden = Number(attribute('ilvl'))
            break
          case 'startOverride':
            list?.starts.set(overridden, Number(value))
            break
          case 'numStyleLink':
            if (abstract !== null) abstract.numStyleLink = value
            break
          case 'lvl':
            level = Number(attribute('ilvl'))
            draft = { start: 1, format: 'decimal', text: '', restart: null, legal: false }
            break
          case 'pStyle':
            if (draft !== null && value !== null) abstract?.styles.set(value, level)
            break
          default:
            if (draft !== null) setLevel(draft, name, value)
        }
      },
      close: (name) => {
        if (name === 'lvl' && draft !== null) {
          if (list !== null) list.levels.set(level, draft)
          else abstract?.levels.set(level, draft)
          draft = null
        } else if (name === 'abstractNum') abstract = null
        else if (name === 'num') list = null
      },
      text: () => undefined,
    })
  }

  /** The list of a paragraph: its own, else that of its style; null for none (numId 0 takes it out). */
  placeOf(own: {
    numId: string | null
    level: number | null
    style: string | null
  }): ListPlace | null {
    const chain = this.styles.chain(own.style)
    const styled = chain.find(({ numId }) => numId !== null)
    const numId = own.numId ?? styled?.numId ?? null
    if (numId === null || numId === '0') return null
    const bound = this.abstractOf(numId)?.styles
    const byStyle = chain.map(({ id }) => bound?.get(id)).find((level) => level !== undefined)
    const fromStyle = own.numId === null ? (byStyle ?? styled?.level ?? 0) : 0
    return { numId, level: own.level ?? fromStyle }
  }

  abstractOf(numId: string): AbstractList | null {
    const abstract = this.abstracts.get(this.lists.get(numId)?.abstractId ?? '') ?? null
    if (abstract === null || abstract.levels.size > 0) return abstract
    // A list that only points at a list style.
    const linked = this.styles.chain(abstract.numStyleLink).find(({ numId: id }) => id !== null)
    const other = this.lists.get(linked?.numId ?? '')?.abstractId
    return other === undefined ? abstract : (this.abstracts.get(other) ?? abstract)
  }

  levelOf(numId: string, level: number): ListLevel | null {
    return (
      this.lists.get(numId)?.levels.get(level) ?? this.abstractOf(numId)?.levels.get(level) ?? null
    )
  }

  startOf(numId: string, level: number): number | null {
    return this.lists.get(numId)?.starts.get(level) ?? null
  }
}

function setLevel(
  draft: { -readonly [K in keyof ListLevel]: ListLevel[K] },
  name: string,
  value: string | null,
): void {
  switch (name) {
    case 'start':
      draft.start = Number(value)
      break
    case 'numFmt':
      draft.format = value ?? 'decimal'
      break
    case 'lvlText':
      draft.text = value ?? ''
      break
    case 'lvlRestart':
      draft.restart = Number(value)
      break
    case 'isLgl':
      draft.legal = isOn(value)
      break
  }
}
