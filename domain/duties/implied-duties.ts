import type { GazetteDocument } from '../gazette/document'
import { sourceOf } from '../gazette/stream'
import type { Mention } from '../organisation/organisation'
import { clauseLabelOf, contextOf, targetsIn } from './entry-parts'
import { dueDatesIn } from './due-date'
import type { DutyEntry } from './duty-entry'
import { segmentAt, type BlockBrackets } from './segment'

/** 以下均需各辖市区人民政府、常州经开区管委会负责落实，不再列出 (004:768) */
const phrase = /以下(?:各项|任务|工作)*均[需由](.{2,60}?)(?:负责)?落实[，,]?不再(?:一一|逐一)?列出/

/**
 * Tasks that a sentence gives to units once for all that follow: every later bracket of the document that does not
 * name the unit itself.
 */
export function impliedDuties(
  document: GazetteDocument,
  mentions: readonly Mention[],
  brackets: BlockBrackets,
  organisationId: string,
): readonly DutyEntry[] {
  const entries: DutyEntry[] = []
  for (const block of document.blocks) {
    const match = phrase.exec(block.text)
    if (match === null) continue
    const from = block.start + match.index
    const naming = mentions.find(
      ({ start, end, organisationIds }) =>
        start >= from && end <= from + match[0].length && organisationIds.includes(organisationId),
    )
    if (naming === undefined) continue
    const impliedBy = {
      text: match[0],
      line: sourceOf(block, match.index)?.line ?? block.firstLine,
    }
    for (const [index, spans] of brackets)
      for (const span of spans) {
        const target = document.blocks[index]
        const start = (target?.start ?? 0) + span.start
        if (target === undefined || start <= from) continue
        const isNamed = mentions.some(
          (one) =>
            one.blockIndex === index &&
            one.start >= start &&
            one.end <= target.start + span.end &&
            one.organisationIds.includes(organisationId),
        )
        if (isNamed) continue
        const { text, clauseId } = segmentAt(document, target, span.start, brackets)
        entries.push({
          documentId: document.id,
          kind: 'duty',
          form: 'bracket',
          role: 'responsible',
          namedBy: 'implied',
          name: naming.name,
          clauseId,
          clauseLabel: clauseLabelOf(document, clauseId),
          blockIndex: index,
          start,
          end: target.start + span.end,
          line: sourceOf(target, span.start)?.line ?? target.firstLine,
          text,
          table: null,
          dueDates: dueDatesIn(text, contextOf(document)),
          targets: targetsIn(text),
          impliedBy,
        })
      }
  }
  return entries
}
