import type { Citation } from '../../citation/citation'
import { clauses as c } from './clauses'

export interface Beside {
  readonly label: string
  readonly words: string
  readonly value: '应当' | '可以'
  readonly cite: Citation
}

/** What the days of an item are for: an act that must be done, or a posting that must stand. */
export interface LimitItem {
  readonly value: string
  /** What the start date means. */
  readonly trigger: string
  /** Days for the act, counted from the trigger. */
  readonly act: { readonly name: string; readonly days: number } | null
  /** Days of posting, counted from its first day. */
  readonly posting: number | null
  readonly place: string
  /** What the notice or paper must hold, or what may follow; beside the days. */
  readonly beside?: Beside
  readonly cites: readonly Citation[]
}

const both = '物业管理区域内显著位置和市物业管理公共服务平台'

/** 六、, 七、 and 四、 of 常政规〔2023〕2号; all in 日, nowhere 工作日. */
export const limitItems: readonly LimitItem[] = [
  {
    value: '拟组建公告',
    trigger: '公告公示开始日',
    act: null,
    posting: 7,
    place: both,
    beside: {
      label: '公告内容',
      words: '成员构成、业主成员的资格要求、推荐方式、推荐期限等',
      value: '应当',
      cite: c.noticeContents,
    },
    cites: [c.notice],
  },
  {
    value: '成员名单公示',
    trigger: '名单公示开始日',
    act: null,
    posting: 7,
    place: both,
    cites: [c.list],
  },
  {
    value: '成立',
    trigger: '街道办事处（镇人民政府）作出成立决定之日',
    act: { name: '成立', days: 0 },
    posting: null,
    place: '',
    cites: [c.founded],
  },
  {
    value: '成立备案',
    trigger: '成立之日',
    act: { name: '备案', days: 30 },
    posting: null,
    place: '县级市（区）物业管理主管部门',
    beside: {
      label: '备案之后',
      words: '凭备案证书申请刻制印章；未开立业主大会银行账户的，可以开立物业管理委员会银行账户',
      value: '可以',
      cite: c.seal,
    },
    cites: [c.filing],
  },
  {
    value: '备案事项变更',
    trigger: '变更之日',
    act: { name: '书面报告', days: 15 },
    posting: 7,
    place: both,
    cites: [c.change],
  },
  {
    value: '决定公示',
    trigger: '作出决定之日',
    act: { name: '开始公示', days: 3 },
    posting: 7,
    place: both,
    beside: {
      label: '决定文书',
      words: '公示的决定文书加盖物业管理委员会印章',
      value: '应当',
      cite: c.sealedDecision,
    },
    cites: [c.decision],
  },
  {
    value: '业主共同决定公示',
    trigger: '公示开始日',
    act: null,
    posting: 15,
    place: both,
    cites: [c.jointPosting],
  },
  {
    value: '换届审计结果公示',
    trigger: '公示开始日',
    act: null,
    posting: 15,
    place: '物业管理区域内显著位置（不少于十五日）',
    cites: [c.audit],
  },
]
