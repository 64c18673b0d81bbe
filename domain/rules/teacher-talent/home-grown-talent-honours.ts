import { cite } from './document'

const groups = '二、（一）'
const money = '二、（二）1'
export const clauses = {
  scope: cite(groups, '自主培养的人才分七类，为海门区教育系统公办教师，符合下列条件之一'),
  classA: cite(groups, 'A类：国家“万人计划”教学名师'),
  classB: cite(groups, 'B类：人民教育家培养对象、苏教名家等省级教育系统最高层次培养对象'),
  classC: cite(groups, 'C类：省特级教师'),
  classD: cite(groups, 'D类：省教学名师、南通市领航校长'),
  classE: cite(groups, 'E类：南通市学科带头人'),
  classF: cite(groups, 'F类：南通市骨干教师、海门区学科带头人'),
  classG: cite(groups, 'G类：海门区骨干教师、南通市教坛新秀'),
  money: cite(
    money,
    '国家“万人计划”教学名师每人每月最高奖励1万元；省人民教育家、苏教名家培养对象、获评正高级职称的特级教师每人每月最高奖励0.6万元；省特级教师每人每月最高奖励0.5万元（特级教师不含国家规定的津贴部分）；省教育家型校长创新培育计划培养对象（省定培养期内）、南通市领航校长每人每月最高奖励0.2万元；南通市学科带头人每人每月最高奖励0.15万元；南通市骨干教师、海门市学科带头人每人每月最高奖励0.08万元；南通市教坛新秀，海门市骨干教师每人每月最高奖励0.04万元',
  ),
  term: cite(money, '上述奖励为任期内的教育骨干，根据考核结果发放'),
  result: cite(
    money,
    '考核优秀的奖励最高额的100%，考核合格的奖励最高额的80%，考核不合格的不予奖励',
  ),
  highest: cite(money, '优秀教育人才同时获得多个专业荣誉的，按最高荣誉考核奖励'),
  schoolYear: cite(
    '二、（二）2',
    '由教体局制定目标考核细则，对学年度履职情况进行考核，根据考核结果发放优秀教育人才奖励津贴',
  ),
}

export interface Honour {
  readonly label: string
  /** 元 a month at most; null where the text gives none. */
  readonly amount: number | null
  readonly cites: readonly [keyof typeof clauses, ...(keyof typeof clauses)[]]
  /** The open point this honour meets. */
  readonly open: 'otherProvincialTop' | 'provincialMaster' | 'unclassed' | 'cityDistrict' | null
}

/** From the highest to the lowest: by amount, an honour of doubtful amount after its equals of certain amount. */
export const honours = {
  nationalPlan: {
    label: '国家“万人计划”教学名师',
    amount: 10000,
    cites: ['classA'],
    open: null,
  },
  provincialEducator: {
    label: '省人民教育家、苏教名家培养对象',
    amount: 6000,
    cites: ['classB'],
    open: null,
  },
  seniorSpecial: {
    label: '获评正高级职称的特级教师',
    amount: 6000,
    cites: ['classC'],
    open: 'unclassed',
  },
  otherProvincialTop: {
    label: '其他省级教育系统最高层次培养对象',
    amount: null,
    cites: ['classB'],
    open: 'otherProvincialTop',
  },
  specialTeacher: { label: '省特级教师', amount: 5000, cites: ['classC'], open: null },
  pilotPrincipal: { label: '南通市领航校长', amount: 2000, cites: ['classD'], open: null },
  provincialPrincipal: {
    label: '省教育家型校长创新培育计划培养对象（省定培养期内）',
    amount: 2000,
    cites: ['money'],
    open: 'unclassed',
  },
  provincialMaster: {
    label: '省教学名师',
    amount: null,
    cites: ['classD'],
    open: 'provincialMaster',
  },
  nantongLeader: { label: '南通市学科带头人', amount: 1500, cites: ['classE'], open: null },
  nantongBackbone: { label: '南通市骨干教师', amount: 800, cites: ['classF'], open: null },
  haimenLeader: {
    label: '海门区（市）学科带头人',
    amount: 800,
    cites: ['classF'],
    open: 'cityDistrict',
  },
  nantongRising: { label: '南通市教坛新秀', amount: 400, cites: ['classG'], open: null },
  haimenBackbone: {
    label: '海门区（市）骨干教师',
    amount: 400,
    cites: ['classG'],
    open: 'cityDistrict',
  },
} as const satisfies Readonly<Record<string, Honour>>
export type HonourName = keyof typeof honours
