import { describe, expect, it } from 'vitest'
import {
  filterAnnotations,
  noFilter,
  sortAnnotations,
  type AnnotationFilter,
} from '../../../domain/annotation/annotation-filter'
import { aPlacedNote } from './a-placed-note'

const facts = {
  titleOf: (id: string) => (id === 'a' ? '综合评价办法' : '垃圾管理办法'),
  positionOf: (id: string) => (id === 'b' ? 0 : 1),
  // The clock of the machine is eight hours ahead.
  dayOf: (iso: string) => (iso > '2023-03-09T16' ? '2023-03-10' : iso.slice(0, 10)),
}
const notes = [
  aPlacedNote({
    id: '1',
    documentId: 'a',
    quote: '亩均税收',
    colour: 'blue',
    tags: ['亩均'],
    start: 90,
    updatedAt: '2023-03-09T16:30:00.000Z',
  }),
  aPlacedNote({ id: '2', documentId: 'a', kind: 'underline', note: '核对 Ⅲ 类', start: 5 }),
  aPlacedNote({
    id: '3',
    documentId: 'b',
    placement: 'orphaned',
    tags: ['丙', '申报'],
    updatedAt: '2023-02-01T00:00:00.000Z',
  }),
  aPlacedNote({
    id: '4',
    documentId: 'b',
    placement: 'orphaned',
    keptAsOrphan: true,
    kind: 'note',
    createdAt: '2023-04-01T00:00:00.000Z',
  }),
]
const found = (filter: Partial<AnnotationFilter>) =>
  filterAnnotations(notes, { ...noFilter, ...filter }, facts).map(({ id }) => id)

describe('the list of notes', () => {
  it.each<[Partial<AnnotationFilter>, readonly string[]]>([
    [{}, ['1', '2', '3', '4']],
    [{ documentId: 'a' }, ['1', '2']],
    [{ colour: 'blue' }, ['1']],
    [{ kind: 'underline' }, ['2']],
    [{ tag: '申报' }, ['3']],
    [{ tag: '申' }, []],
    [{ state: 'needsPlace' }, ['3']],
    [{ state: 'kept' }, ['4']],
    [{ text: '亩 均' }, ['1']],
    [{ text: 'III类' }, ['2']],
    [{ text: '垃圾 申报' }, ['3']],
    [{ text: '核对评价' }, []],
    [{ text: '  ' }, ['1', '2', '3', '4']],
    [{ from: '2023-03-10' }, ['1']],
    [{ to: '2023-03-09' }, ['2', '3', '4']],
    [{ from: '2023-03-01', to: '2023-03-09', documentId: 'b' }, ['4']],
  ])('is narrowed by %j', (filter, ids) => {
    expect(found(filter)).toEqual(ids)
  })

  it.each([
    ['document', ['3', '4', '2', '1']],
    ['newest', ['1', '4', '2', '3']],
    ['oldest', ['3', '4', '2', '1']],
    ['created', ['4', '3', '2', '1']],
    ['colour', ['1', '3', '4', '2']],
    ['tag', ['3', '1', '4', '2']],
  ] as const)('is sorted by %s', (sort, ids) => {
    expect(sortAnnotations(notes, sort, facts).map(({ id }) => id)).toEqual(ids)
  })
})
