import { cite } from './document'

export interface TownTarget {
  readonly town: string
  /** 整治面积, 亩. */
  readonly area: string
  /** 连片整治区域 as printed. */
  readonly region: string
}

/** Rows of 附件1; the twelve areas add up to the printed 合计 of 4165 亩. */
export const townTargets: readonly TownTarget[] = [
  { town: '高新区', area: '1100', region: '古渎工业园' },
  { town: '天目湖镇', area: '55', region: '田家山工业园' },
  { town: '经开区', area: '280', region: '上沛片区' },
  { town: '社渚镇', area: '420', region: '社渚工业集中区（S239 北片区）' },
  { town: '溧城街道', area: '180', region: '焦尾琴片区' },
  { town: '埭头镇', area: '290', region: '后六片区' },
  { town: '戴埠镇', area: '210', region: '牛场片区（含溧戴河沿线）' },
  { town: '竹箦镇', area: '300', region: '绿色铸造园区（西片区）' },
  { town: '南渡镇', area: '370', region: '强埠片区' },
  { town: '上黄镇', area: '210', region: '夏林片区' },
  { town: '别桥镇', area: '370', region: '湖边片区' },
  { town: '古县街道', area: '380', region: '天目湖工业园' },
]

export const targetOf = (town: string): TownTarget | undefined =>
  townTargets.find((target) => target.town === town)

/** Town → its row as printed. */
export const rowClauses = Object.fromEntries(
  townTargets.map(({ town, area, region }) => [town, cite('附件1', `${town}\t${area}\t${region}`)]),
)
