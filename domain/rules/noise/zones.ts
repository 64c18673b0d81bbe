import type { Citation } from '../../citation/citation'
import { cite } from './document'
import { zoneRows } from './zone-rows'

/** One of the 27 areas of classes 1, 2 and 3. */
export interface Zone {
  /** Line of the corpus file. */
  readonly line: number
  /** 1-1 … 3-8 */
  readonly code: string
  /** 1类, 2类 or 3类 */
  readonly class: string
  /** Words after the colon as printed. */
  readonly printed: string
  readonly boundaries: readonly string[]
  /** 1类, 2类, 3类 or 1类和2类 …, spaces removed; empty where the whole area is meant. */
  readonly except: string
  readonly cite: Citation
}

const clauseOf: Readonly<Record<string, string>> = {
  '1': '第四条（一）',
  '2': '第四条（二）',
  '3': '第四条（三）',
}

const pattern = /^(.+?)合围区域中?(?:除(.+?)以外(?:部分|区域))?。$/

export const zones: readonly Zone[] = zoneRows
  .trim()
  .split('\n')
  .map((row) => {
    const [line = '', code = '', printed = ''] = row.split('|')
    const [, boundaries = '', except = ''] = pattern.exec(printed) ?? []
    const digit = code.charAt(0)
    return {
      line: Number(line),
      code,
      class: `${digit}类`,
      printed,
      boundaries: boundaries.split('-'),
      except: except.replaceAll(' ', ''),
      cite: cite(clauseOf[digit] ?? '', `${code}：${printed}`),
    }
  })

export const zoneClauses: Readonly<Record<string, Citation>> = Object.fromEntries(
  zones.map((zone) => [`zone${zone.code}`, zone.cite]),
)
