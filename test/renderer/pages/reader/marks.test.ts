import { describe, expect, it } from 'vitest'
import {
  layerOf,
  marksAt,
  marksOf,
  stepMark,
  type Mark,
} from '../../../../renderer/pages/reader/marks'
import { noRegisters } from '../../../../renderer/pages/reader/registers'
import { builtRegisters } from '../../../registers'

const { registers } = builtRegisters()
const of = (id: string) => ({
  ...noRegisters,
  references: registers.references.filter(({ documentId }) => documentId === id),
  errata: registers.errata.filter(({ documentId }) => documentId === id),
  missingPieces: registers.missingPieces.filter(({ documentId }) => documentId === id),
})
const document = of('溧政发〔2023〕6号')

describe('marksOf', () => {
  const marks = marksOf(document, true)

  it('stand in the order of the text', () => {
    const starts = marks.map(({ start }) => start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })

  it('leave out 本办法 and, with the switch, the errata', () => {
    expect(marks.some((one) => one.kind === 'reference' && one.reference.kind === 'self')).toBe(
      false,
    )
    const without = marksOf(document, false)
    expect(marks.length - without.length).toBe(document.errata.length)
  })

  it('are painted apart by what they lead to', () => {
    const layers = new Set(marks.map(layerOf))
    expect(layers).toContain('reference')
    expect(layers).toContain('reference-outside')
    expect(layers).toContain('erratum-certain')
  })
})

describe('finding a mark', () => {
  const mark = (start: number, end: number): Mark => {
    const [piece] = registers.missingPieces
    if (piece === undefined) throw new Error('no piece')
    return { kind: 'missing', start, end, piece }
  }
  const marks = [mark(2, 9), mark(4, 6), mark(12, 15)]

  it('gives those around a character, the narrowest first', () => {
    expect(marksAt(marks, 4).map(({ start }) => start)).toEqual([4, 2])
    expect(marksAt(marks, 9)).toEqual([])
  })

  it('walks to the next and the one before, round the ends', () => {
    expect(stepMark(marks, 2, 1)?.start).toBe(4)
    expect(stepMark(marks, 12, 1)?.start).toBe(2)
    expect(stepMark(marks, 2, -1)?.start).toBe(12)
    expect(stepMark([], 0, 1)).toBeNull()
  })
})
