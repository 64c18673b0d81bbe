import type { Citation } from '../../citation/citation'
import { clauses as c } from './clauses'

export interface VehicleCategory {
  readonly value: string
  /** What the text sets a goal for, as the subject of a sentence. */
  readonly subject: string
  /** What the whole is. */
  readonly whole: string
  /** Least share in per cent; null where the text only encourages. */
  readonly percent: number | null
  /** A wish, 原则上 or 力争, is no duty: below it there is a hint, not a failure. */
  readonly strength: '应' | '原则上' | '力争' | '计划' | '鼓励'
  readonly words: string
  readonly cite: Citation
  /** What counts, where it is not 新能源汽车. */
  readonly clean?: string
  readonly hint?: string
}

const renewed = '新增及更新车辆'

/** Task 4 of 常政发〔2023〕23号. */
export const vehicleCategories: readonly VehicleCategory[] = [
  {
    value: '财政性资金单位和国有企业',
    subject: '全部或部分使用财政性资金的单位和国有企业新增及更新车辆中新能源汽车的比例',
    whole: renewed,
    percent: 30,
    strength: '应',
    words: '不低于30%',
    cite: c.fiscal,
  },
  {
    value: '固定线路执法执勤、通勤',
    subject: '用于相对固定线路执法执勤、通勤等新增及更新车辆',
    whole: renewed,
    percent: 100,
    strength: '原则上',
    words: '原则上全部选用新能源汽车',
    cite: c.fixedRoute,
  },
  {
    value: '租赁车辆',
    subject: '租赁车辆',
    whole: '租赁车辆',
    percent: null,
    strength: '鼓励',
    words: '鼓励选用新能源汽车',
    cite: c.rented,
  },
  {
    value: '运营公交车现有总数',
    subject: '新能源公交车占运营公交车现有总数的比例',
    whole: '运营公交车现有总数',
    percent: 60,
    strength: '应',
    words: '达60%',
    cite: c.busFleet,
    clean: '新能源公交车',
  },
  {
    value: '建成区公交车',
    subject: '城市建成区新增或替换的公交车中新能源公交车的占比',
    whole: '新增或替换的公交车',
    percent: 90,
    strength: '应',
    words: '达90%以上',
    cite: c.busBuiltUp,
    clean: '新能源公交车',
  },
  {
    value: '巡游出租汽车',
    subject: '巡游出租汽车新增及更新车辆中新能源汽车的比例',
    whole: renewed,
    percent: 30,
    strength: '原则上',
    words: '原则上不低于30%',
    cite: c.taxi,
  },
  {
    value: '邮政等公共领域',
    subject: '邮政等公共领域新增或替换的车辆',
    whole: '新增或替换的车辆',
    percent: 100,
    strength: '应',
    words: '全面采用新能源汽车或清洁能源汽车',
    cite: c.post,
    clean: '新能源汽车或清洁能源汽车',
    hint: '邮政等公共领域的清洁能源汽车计入达标车辆。',
  },
  {
    value: '环卫领域',
    subject: '环卫领域新增及更新车辆中新能源汽车的比例',
    whole: renewed,
    percent: 10,
    strength: '应',
    words: '不低于10%',
    cite: c.sanitation,
  },
  {
    value: '城市物流配送领域',
    subject: '城市物流配送领域新增及更新车辆中新能源汽车的应用比例',
    whole: renewed,
    percent: 20,
    strength: '力争',
    words: '力争达到20%',
    cite: c.logistics,
  },
  {
    value: '民用运输机场',
    subject: '民用运输机场新增及更新厂内用车的电动化比例',
    whole: '新增及更新车辆（消防、救护、除冰雪、加油、应急保障和供给不充足的除外）',
    percent: 100,
    strength: '原则上',
    words: '原则上应达到100%',
    cite: c.airport,
    clean: '电动车辆',
    hint: '原文印作“厂内用车”，疑为“场内用车”之误；除外车辆请勿计入总数。',
  },
  {
    value: '旅游景区',
    subject: '旅游景区',
    whole: '旅游景区车辆',
    percent: null,
    strength: '鼓励',
    words: '鼓励使用新能源汽车',
    cite: c.tourism,
  },
  {
    value: '市区新能源公交车采购',
    subject: '年内市区采购新能源公交车',
    whole: '采购的新能源公交车',
    percent: null,
    strength: '计划',
    words: '计划采购200辆',
    cite: c.busPurchase,
  },
]
