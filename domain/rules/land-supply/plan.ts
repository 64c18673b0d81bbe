import { citer } from '../../citation/citation'

export const documentNumber = '溧政发〔2023〕8号'
export const cite = citer(documentNumber)

/** 附件1, 溧阳市2023年度国有建设用地供应计划表. */
export const planRow = cite(
  '附件1',
  '溧阳市\t4000\t500\t1000\t500\t10\t3000\t1000\t350\t0\t650\t10010',
)
export const planPeriod = cite(
  '二、（二）',
  '计划期为一年，本计划年度为 2023 年 1 月 1 日至 12 月 31 日',
)
export const planAdjustment = cite(
  '四、（二）',
  '对因特殊原因影响供应计划或确需调整计划的，应及时会同上述相关部门做好计划调整和报批工作',
)

export const firstDay = '2023-01-01'
export const lastDay = '2023-12-31'

export const isInPlanYear = (date: string): boolean => firstDay <= date && date <= lastDay
