import { citer } from '../../citation/citation'
import type { ReadingChoice } from '../calculator'

export const documentNumber = '溧政发〔2023〕3号'
/** 自公布之日起30日后施行; 公布 is taken as the day of the document (推定), see effective-date. */
export const inForceFrom = '2023-02-11'
export const cite = citer(documentNumber)

export const trunkClauses = {
  kinds: cite(
    '第四条（四）',
    '4a 类包括高速公路、干线公路、城市快速路、城市主干路、城市次干路、城市轨道交通（地面段）、等级航道两侧区域；4b 类包括铁路干线两侧区域',
  ),
  trunkRoads: cite(
    '第四条（四）1',
    '交通干线为高速公路、一级公路、二级公路、城市快速路、城市主干路、城市次干路以及城市轨道交通（地面段）',
  ),
  annex: cite('附表1', '溧阳市中心城区交通干线表'),
}

/** 支路 stand in the table of trunk roads, but not in the definition. */
export const branchRoadReading = {
  question: '附表1《交通干线表》列有城市支路，第四条（四）所列交通干线不含支路，两侧是否划4a类',
  options: [
    { value: 'definition', label: '以第四条定义为准，支路两侧不划4a类（推定）' },
    { value: 'annex', label: '列入附表1即按交通干线划4a类' },
  ],
  cites: [trunkClauses.kinds, trunkClauses.trunkRoads, trunkClauses.annex],
} as const satisfies ReadingChoice
