import type { SearchHit } from '../../contract/document'
import { forceStatusWords } from '../../domain/force/force-status'
import { dateWords, sourceWords } from '../words'
import {
  gazetteWords,
  text,
  usualDisclaimer,
  type PrintBlock,
  type PrintModel,
} from './print-model'

export interface FoundHits {
  readonly query: string
  /** What the hits were narrowed by, in words. */
  readonly conditions: readonly string[]
  /** Day for which force is told. */
  readonly on: string
  readonly total: number
  /** The first of them, as many as are printed. */
  readonly hits: readonly SearchHit[]
  readonly gazettes: readonly string[]
}

function hitBlocks(hit: SearchHit, position: number): readonly PrintBlock[] {
  const place = [
    `${position}. ${hit.title}`,
    hit.documentNumber ?? '',
    hit.clause,
    hit.status === 'unknown' ? '' : forceStatusWords[hit.status],
    sourceWords(hit.sourceFile, hit.line),
  ]
  return [
    ...text('small', place.filter((word) => word !== '').join('　')),
    ...text('quote', hit.snippet, hit.matches),
  ]
}

/** Hits of a query, with what was asked and how many of them are printed. */
export function hitsModel(found: FoundHits): PrintModel {
  const { query, conditions, on, total, hits } = found
  const facts = [
    `检索词：${query}`,
    ...(conditions.length === 0 ? [] : [`条件：${conditions.join('；')}`]),
    `共${total}段${hits.length < total ? `，列出前${hits.length}段` : ''}；时效按${dateWords(on)}`,
  ]
  return {
    name: `检索结果 ${query}`,
    blocks: [
      ...text('title', '检索结果'),
      ...facts.flatMap((fact) => text('plain', fact)),
      ...hits.flatMap((hit, at) => hitBlocks(hit, at + 1)),
    ],
    source: gazetteWords(found.gazettes),
    disclaimer: usualDisclaimer,
    landscape: false,
  }
}
