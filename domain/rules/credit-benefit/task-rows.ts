import { cite } from './document'

export interface TaskRow {
  readonly title: string
  readonly lead: string
  /** Empty where the cell is empty. */
  readonly others: string
  /** As printed, 2023年12月 or 2023 年 12 月. */
  readonly due: string
  /** Last day of the month named. */
  readonly dueOn: string
  /** Last words of the task's text in the table, to quote the row and not the same words of the body. */
  readonly tail: string
}

const december = { due: '2023年12月', dueOn: '2023-12-31' }

/** 溧阳市“信用惠民”试点重点任务分解表, 附件. */
export const taskRows: readonly TaskRow[] = [
  {
    title: '1.完善区域一体化信用协同机制',
    lead: '行政审批局',
    others: '发改委',
    tail: '信用环境持续优化的示范区。',
    ...december,
  },
  {
    title: '2.打造长三角信用服务业集聚高地',
    lead: '信用办',
    others: '各行业部门',
    tail: '积极推进跨省信用合作。',
    due: '2024年6月',
    dueOn: '2024-06-30',
  },
  {
    title: '3.打造诚信商圈',
    lead: '信用办、商务局、市场监管局',
    others: '',
    tail: '',
    ...december,
  },
  {
    title: '4.推进普惠金融',
    lead: '人行溧阳市支行',
    others: '信用办、金融监管局、农业农村局、财政局、行政审批局',
    tail: '',
    ...december,
  },
  {
    title: '5.信用助力村民自治',
    lead: '信用办',
    others: '民政局、农业农村局、相关试点镇（区、街道）',
    tail: '充分发挥信用激励正向引导作用。',
    ...december,
  },
  {
    title: '6.信用激励志愿服务',
    lead: '文明办、信用办',
    others: '相关试点镇（区、街道）',
    tail: '真正把诚信、文明的价值观落到基层落到群众。',
    ...december,
  },
  {
    title: '7.鼓励行业性约束和惩戒',
    lead: '民政局',
    others: '各行业协会、商会',
    tail: '不予接纳、劝退等惩戒措施。',
    ...december,
  },
  {
    title: '8.引导社会性约束和惩戒',
    lead: '信用办',
    others: '相关部门',
    tail: '等群体性侵权行为提起公益诉讼。',
    ...december,
  },
  {
    title: '9.信易+政务服务',
    lead: '行政审批局',
    others: '金融监管局、人行溧阳市支行',
    tail: '努力实现“信用越好，服务更多元”。',
    ...december,
  },
  {
    title: '10.信易+生态旅游',
    lead: '文旅局',
    others: '',
    tail: '绿色通道等便捷消费服务。',
    ...december,
  },
  {
    title: '11.信易+医疗服务',
    lead: '卫健委',
    others: '',
    tail: '畅通就医“最后一公里”。',
    ...december,
  },
  {
    title: '12.信易+交通服务',
    lead: '交运局',
    others: '',
    tail: '匹配优质驾驶员提供服务等优惠措施。',
    ...december,
    due: '2023 年 12 月',
  },
  {
    title: '13.信易+养老服务',
    lead: '民政局',
    others: '',
    tail: '在日常服务上提供更多便利。',
    ...december,
    due: '2023 年 12 月',
  },
  {
    title: '14.信易+创业服务',
    lead: '人社局',
    others: '',
    tail: '优秀创业项目或创业典型。',
    ...december,
    due: '2023 年 12 月',
  },
  {
    title: '15.信易+租房管理',
    lead: '组织部（人才办）',
    others: '相关试点镇（区、街道）',
    tail: '实现“溧有所居”的梦想。',
    ...december,
    due: '2023 年 12 月',
  },
  {
    title: '16.信易+物业管理',
    lead: '住建局',
    others: '相关试点镇（区、街道）',
    tail: '给予物业费打折优惠。',
    ...december,
  },
  {
    title: '17.信易+停车服务',
    lead: '信用办',
    others: '公安局、国投集团',
    tail: '以国投集团正式公告为准。',
    ...december,
  },
  {
    title: '18.信易+农资管理',
    lead: '农业农村局',
    others: '',
    tail: '促进农资生产经营单位诚信经营。',
    ...december,
  },
]

/** Title → its row as printed from the end of the text on. */
export const rowClauses = Object.fromEntries(
  taskRows.map(({ title, lead, others, due, tail }) => [
    title,
    cite('附件', `${tail === '' ? '' : `${tail}\t`}${lead}\t${others}\t${due}`),
  ]),
)
