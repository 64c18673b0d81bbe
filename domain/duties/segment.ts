import type { Block, GazetteDocument } from '../gazette/document'
import { bracketAround } from '../organisation/surroundings'
import type { TextSpan } from '../text/fold'
import type { EntryForm } from './duty-entry'

/** The words that a name belongs to: a task with its bracket, a sentence, a row. */
export interface Segment {
  /** One per task of a document. */
  readonly key: string
  readonly text: string
  readonly clauseId: string | null
  readonly form: EntryForm
  /** Head of a table's column: it names no unit. */
  readonly isHeader: boolean
}

/** Brackets of a block that give tasks to units, in order. */
export type BlockBrackets = ReadonlyMap<number, readonly TextSpan[]>

/** The sentence round a place, with its full stop. */
function sentenceAround(text: string, at: number): TextSpan {
  const stops = /[。！？\n\t]/
  let start = at
  while (start > 0 && !stops.test(text[start - 1] ?? '')) start -= 1
  const length = text.slice(at).search(stops)
  return { start, end: length < 0 ? text.length : at + length + 1 }
}

/**
 * The task that ends with the bracket: from the bracket before. A bracket in a paragraph of its own belongs to the
 * paragraph above and to the clause of that.
 */
function taskOf(
  document: Pick<GazetteDocument, 'blocks'>,
  block: Block,
  bracket: TextSpan,
  before: TextSpan | undefined,
): { readonly text: string; readonly clauseId: string | null } {
  const own = block.text.slice(before?.end ?? 0, bracket.end).trim()
  const words = block.text.slice(before?.end ?? 0, bracket.start).trim()
  const above =
    words !== '' || before !== undefined
      ? undefined
      : document.blocks.findLast(
          ({ index, kind }) => index < block.index && kind !== 'pageFurniture',
        )
  return above === undefined || above.kind === 'heading'
    ? { text: own, clauseId: block.clauseId }
    : { text: `${above.text.trim()}${own}`, clauseId: above.clauseId }
}

/** 市应急管理局：组织指导…。根据…。: all of the paragraph is the unit's. */
function isListedDuty(text: string, at: number): boolean {
  const head = /^[^。；]{2,60}?[：:]/.exec(text)?.[0]
  return head !== undefined && at < head.length && !/主要职责|如下|以下/.test(head)
}

export function segmentAt(
  document: Pick<GazetteDocument, 'blocks'>,
  block: Block,
  at: number,
  brackets: BlockBrackets,
): Segment {
  const { text, index, clauseId } = block
  if (block.kind === 'table') {
    const start = text.lastIndexOf('\n', at - 1) + 1
    const end = text.indexOf('\n', at)
    const row = text.slice(start, end < 0 ? text.length : end)
    const isHeader = block.table?.header.some((cells) => cells.join('\t') === row) ?? false
    return { key: `${index} row ${start}`, text: row.trim(), clauseId, form: 'row', isHeader }
  }
  const own = brackets.get(index) ?? []
  const found = own.findIndex(({ start, end }) => start <= at && at < end)
  const bracket = own[found]
  if (bracket !== undefined)
    return {
      key: `${index} bracket ${bracket.start}`,
      ...taskOf(document, block, bracket, own[found - 1]),
      form: 'bracket',
      isHeader: false,
    }
  if (isListedDuty(text, at))
    return { key: `${index} all`, text: text.trim(), clauseId, form: 'sentence', isHeader: false }
  const sentence = sentenceAround(text, at)
  return {
    key: `${index} sentence ${sentence.start}`,
    text: text.slice(sentence.start, sentence.end).trim(),
    clauseId,
    form: 'sentence',
    isHeader: false,
  }
}

/** The bracket round a duty; null where the name stands in running text or in an explaining bracket. */
export const dutyBracket = (block: Block, at: number): TextSpan | null =>
  block.kind === 'table' ? null : bracketAround(block.text, at)
