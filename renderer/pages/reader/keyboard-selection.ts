/**
 * Selecting words without a mouse. The text takes no typing, so Chromium shows and moves no caret in it: the keys set
 * one at the beginning of a block and draw the selection out from there.
 */
interface Keys {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
}

interface Extension {
  readonly direction: 'forward' | 'backward'
  readonly granularity: 'character' | 'word' | 'line' | 'lineboundary'
}

export type SelectionKey =
  { readonly kind: 'block'; readonly by: 1 | -1 } | ({ readonly kind: 'extend' } & Extension)

const extensions: Readonly<Record<string, Extension>> = {
  ArrowRight: { direction: 'forward', granularity: 'character' },
  ArrowLeft: { direction: 'backward', granularity: 'character' },
  ArrowDown: { direction: 'forward', granularity: 'line' },
  ArrowUp: { direction: 'backward', granularity: 'line' },
  End: { direction: 'forward', granularity: 'lineboundary' },
  Home: { direction: 'backward', granularity: 'lineboundary' },
}

/** Ctrl+↓ and Ctrl+↑ go from block to block, Shift+arrows select, with Ctrl by words; null for any other key. */
export function selectionKeyOf({ key, shiftKey, ctrlKey, altKey }: Keys): SelectionKey | null {
  if (altKey) return null
  if (ctrlKey && !shiftKey && (key === 'ArrowDown' || key === 'ArrowUp'))
    return { kind: 'block', by: key === 'ArrowDown' ? 1 : -1 }
  const extension = shiftKey ? extensions[key] : undefined
  if (extension === undefined) return null
  const byWord = ctrlKey && extension.granularity === 'character'
  return { kind: 'extend', ...extension, ...(byWord ? { granularity: 'word' } : {}) }
}

const firstText = (root: Node): Text | null => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text && node.data.trim() !== '') return node
  return null
}

/** A text and the pieces of it that the caret goes to. */
export interface SelectableText {
  readonly root: Element
  readonly blocks: readonly Element[]
  /** Where the words of a block stand; null for a block without any. */
  readonly wordsOf: (block: Element) => Element | null
  /** Position of the first block that one sees. */
  readonly firstVisible: () => number
}

const firstWords = ({ wordsOf }: SelectableText, block: Element | undefined): Text | null => {
  const words = block === undefined ? null : wordsOf(block)
  return words === null ? null : firstText(words)
}

/** The block that the caret stands in; the first visible one where it stands in none. */
function blockOfCaret({ blocks, firstVisible }: SelectableText): number {
  const node = window.getSelection()?.focusNode ?? null
  const own = blocks.findIndex((block) => node !== null && block.contains(node))
  return own < 0 ? firstVisible() : own
}

/** Sets the caret before the first words of a block; the block before or behind where it has none. */
function caretTo(text: SelectableText, from: number, by: 1 | -1): Element | null {
  const { blocks } = text
  for (let at = from; at >= 0 && at < blocks.length; at += by) {
    const block = blocks[at]
    const words = firstWords(text, block)
    if (block === undefined || words === null) continue
    window.getSelection()?.setBaseAndExtent(words, 0, words, 0)
    return block
  }
  return null
}

/** Does what the key asks for; the block that the caret went to is given back, to be shown. */
export function selectByKey(text: SelectableText, key: SelectionKey): Element | null {
  const selection = window.getSelection()
  if (selection === null) return null
  const isInText = selection.focusNode !== null && text.root.contains(selection.focusNode)
  if (key.kind === 'block')
    return caretTo(
      text,
      isInText ? blockOfCaret(text) + key.by : Math.max(0, text.firstVisible()),
      key.by,
    )
  const block = isInText ? null : caretTo(text, Math.max(0, text.firstVisible()), 1)
  selection.modify('extend', key.direction, key.granularity)
  return block
}
