import type { Citation } from '../../citation/citation'
import { cite } from './document'
import { roadRows } from './road-rows'

/** A row of 附表1. */
export interface Road {
  /** Line of the corpus file. */
  readonly line: number
  readonly number: number
  /** 道路性质 as printed in the row; empty on all but one row of a merged cell. */
  readonly printed: string
  /** 道路性质 carried down from the row above, spaces removed. */
  readonly class: string
  readonly name: string
  readonly from: string
  readonly to: string
  readonly cite: Citation
}

function readRoads(): readonly Road[] {
  let carried = ''
  return roadRows
    .trim()
    .split('\n')
    .map((row) => {
      const [line = '', ...cells] = row.split('|')
      const [number = '', printed = '', name = '', from = '', to = ''] = cells
      if (printed !== '') carried = printed.replaceAll(' ', '')
      return {
        line: Number(line),
        number: Number(number),
        printed,
        class: carried,
        name,
        from,
        to,
        cite: cite('附表1', cells.join('\t')),
      }
    })
}
export const roads = readRoads()

export const roadClauses: Readonly<Record<string, Citation>> = Object.fromEntries(
  roads.map((road) => [`road${road.number}`, road.cite]),
)

export const roadCite = (number: number): Citation => {
  const road = roads[number - 1]
  if (road === undefined) throw new RangeError(`no road ${number}`)
  return road.cite
}

/** Nos. 88–113: 城市主干道 stands alone amid 城市次干道. */
export const isDoubtfulMain = ({ number }: Road): boolean => 88 <= number && number <= 113
/** Nos. 143–162: 城市次干道 at the head of a page after a run of 城市支路, many of them lanes. */
export const isDoubtfulMinor = ({ number }: Road): boolean => 143 <= number && number <= 162
