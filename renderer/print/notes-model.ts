import type { PlacedAnnotation } from '../../domain/annotation/annotation'
import { colourWords, kindWords, placementWords } from '../../domain/annotation/annotation-words'
import type { DocumentSummary } from '../../domain/gazette/document'
import { clauseWords, timeWords } from '../words'
import {
  gazetteWords,
  heading,
  text,
  usualDisclaimer,
  type PrintBlock,
  type PrintModel,
} from './print-model'

/** One note: where and how it was marked, the words, what was written to them. */
function noteBlocks(note: PlacedAnnotation, position: number): readonly PrintBlock[] {
  const { anchor, kind, colour, tags, updatedAt, placementReason } = note
  const lost = placementWords(note)
  const facts = [
    `${position}.`,
    anchor.clauseId === null ? '' : clauseWords(anchor.clauseId),
    `${kindWords[kind]}（${colourWords[colour]}）`,
    tags.length === 0 ? '' : `标签：${tags.join('、')}`,
    timeWords(updatedAt),
    lost === '' ? '' : `【${lost}】${placementReason}`,
  ]
  return [
    ...text('small', facts.filter((fact) => fact !== '').join('　')),
    ...text('quote', anchor.quote),
    ...(note.note === '' ? [] : text('body', `批注：${note.note}`)),
  ]
}

/** Notes of one document or of many, in the order given, under the documents they belong to. */
export function notesModel(
  notes: readonly PlacedAnnotation[],
  documents: readonly DocumentSummary[],
): PrintModel {
  const known = new Map(documents.map((document) => [document.id, document]))
  const ids = [...new Set(notes.map(({ anchor }) => anchor.documentId))]
  const groups = ids.flatMap((id): readonly PrintBlock[] => {
    const document = known.get(id)
    const title = document?.title ?? id
    const number = document?.documentNumber ?? null
    return [
      heading(1, number === null ? title : `${title}（${number}）`),
      ...notes
        .filter(({ anchor }) => anchor.documentId === id)
        .flatMap((note, at) => noteBlocks(note, at + 1)),
    ]
  })
  const gazettes = ids.flatMap((id) => known.get(id)?.gazette ?? [])
  return {
    name: '批注清单',
    blocks: [
      ...text('title', '批注清单'),
      ...text('subtitle', `共${notes.length}条，涉及${ids.length}件文件`),
      ...groups,
    ],
    source: gazetteWords(gazettes),
    disclaimer: usualDisclaimer,
    landscape: false,
  }
}
