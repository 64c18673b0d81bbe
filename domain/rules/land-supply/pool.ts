import type { Citation } from '../../citation/citation'
import { Ratio } from '../../quantity/ratio'
import { cite } from './plan'
import { poolRows } from './pool-rows'

/** A parcel of 附件2, 备选项目库. */
export interface Parcel {
  /** Line of the corpus file. */
  readonly line: number
  readonly number: number
  readonly town: string
  readonly name: string
  readonly site: string
  readonly use: string
  /** 亩 */
  readonly area: Ratio
  /** 安置房, 文旅, 菜场 or empty. */
  readonly note: string
  readonly cite: Citation
}

export const pool: readonly Parcel[] = poolRows
  .trim()
  .split('\n')
  .map((row) => {
    const [line = '', ...cells] = row.split('|')
    const [number = '', town = '', name = '', site = '', use = '', area = '', note = ''] = cells
    return {
      line: Number(line),
      number: Number(number),
      town,
      name,
      site,
      use,
      area: Ratio.from(area),
      note,
      cite: cite('附件2', cells.join('\t').trimEnd()),
    }
  })

/** Clause of each parcel under the name 地块1 … 地块70. */
export const poolClauses: Readonly<Record<string, Citation>> = Object.fromEntries(
  pool.map((parcel) => [`parcel${parcel.number}`, parcel.cite]),
)

/** Words to check against the original, by number of the parcel; the pool itself keeps to the print. */
export const printDoubts: Readonly<Record<number, string>> = {
  33: '第33号地块名称为溧江西路“南侧”，四至却是“南至溧江西路”，且“溧江西路”疑为“濑江西路”之误，此处照印文，请以出让公告和宗地图为准。',
  34: '第34号地块名称印作“鸿叶路”，声环境区划附表1作“泓叶路”，疑为误植，此处照印文，请核对。',
  46: '第46号地块名称印作“107 国道”，同一片的第42至44号均印作“104 国道”，疑为误植，此处照印文，请核对。',
}

export const poolTotal = cite('附件2', '总计\t\t\t4575')
/** 亩; the rows add up to 4576. */
export const printedTotal = Ratio.of(4575)
export const poolHeading = cite('附件2', '出让面积 (亩)')

export const parcelByNumber = (wanted: Ratio): Parcel | undefined =>
  pool.find(({ number }) => Ratio.of(number).equals(wanted))

export const areaOf = (parcels: readonly Parcel[]): Ratio =>
  Ratio.sum(parcels.map(({ area }) => area))
