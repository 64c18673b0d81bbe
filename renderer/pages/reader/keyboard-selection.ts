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

const wordsOf = (block: Element | undefined): Text | null => {
  const body = block?.querySelector('.block-body')
  return body === null || body === undefined ? null : firstText(body)
}

/** The block that the caret stands in; the first visible one where it stands in none. */
function blockOfCaret(root: HTMLElement, firstVisible: number): number {
  const node = window.getSelection()?.focusNode ?? null
  const own = [...root.children].findIndex((block) => node !== null && block.contains(node))
  return own < 0 ? firstVisible : own
}

/** Sets the caret before the first words of a block; the block before or behind where it has none. */
function caretTo(root: HTMLElement, from: number, by: 1 | -1): Element | null {
  for (let at = from; at >= 0 && at < root.children.length; at += by) {
    const block = root.children[at]
    const words = wordsOf(block)
    if (block === undefined || words === null) continue
    window.getSelection()?.setBaseAndExtent(words, 0, words, 0)
    return block
  }
  return null
}

/** Does what the key asks for; the block that the caret went to is given back, to be shown. */
export function selectByKey(
  root: HTMLElement,
  key: SelectionKey,
  firstVisible: number,
): Element | null {
  const selection = window.getSelection()
  if (selection === null) return null
  const isInText = selection.focusNode !== null && root.contains(selection.focusNode)
  if (key.kind === 'block')
    return caretTo(
      root,
      isInText ? blockOfCaret(root, firstVisible) + key.by : firstVisible,
      key.by,
    )
  const block = isInText ? null : caretTo(root, firstVisible, 1)
  selection.modify('extend', key.direction, key.granularity)
  return block
}
