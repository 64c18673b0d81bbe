import type { Citation } from '../../citation/citation'
import { cite } from './document'

export const limitClauses = {
  limit1: cite('第三条第一款', '1类\t55\t45'),
  limit2: cite('第三条第一款', '2类\t60\t50'),
  limit3: cite('第三条第一款', '3类\t65\t55'),
  limit4a: cite('第三条第一款', '4类\t4a类\t70'),
  limit4b: cite('第三条第一款', '4b类\t70\n\t\t60'),
  newRailway: cite(
    '第三条第二款',
    '表 1 中 4b 类声环境功能区类别环境噪声限值，适用于 2011 年 1 月 1 日起环境影响评价文件通过审批的新建铁路（含新开廊道的增建铁路）干线建设项目两侧区域',
  ),
  oldRailway: cite(
    '第三条第二款',
    '既有铁路干线建设项目两侧区域按昼间 70dB (A)、夜间 70dB (A) 执行',
  ),
  background: cite(
    '第三条第二款',
    '铁路干线两侧区域不通过列车时的环境背景噪声限值，按昼间 70dB (A)、夜间 55dB (A) 执行',
  ),
  throughCity: cite('第三条第二款', '穿越城区的既有铁路干线'),
  rebuilt: cite('第三条第二款', '对穿越城区的既有铁路干线进行改建、扩建的铁路建设项目'),
  hours: cite('第六条', '执行标准的时段划分：昼间 6:00-22:00，夜间 22:00-次日 6:00'),
  scope: cite('第二条', '本区划适用于溧阳市中心城区内的声环境管理'),
  rural: cite('第五条', '乡村声环境功能的确定，按《声环境质量标准》（GB3096-2008）的规定执行'),
  standard: cite('第一条', '《声环境质量标准》(GB3096-2008)'),
}

export interface Limits {
  readonly day: number
  /** null where the extraction of 表1 lost the number. */
  readonly night: number | null
  readonly cites: readonly Citation[]
  readonly assumption?: string
}

/** 表1, dB(A). The night limit of 4a is missing; the lone 60 in the last line belongs to 4b. */
export const limits: Readonly<Record<string, Limits>> = {
  '1类': { day: 55, night: 45, cites: [limitClauses.limit1] },
  '2类': { day: 60, night: 50, cites: [limitClauses.limit2] },
  '3类': { day: 65, night: 55, cites: [limitClauses.limit3] },
  '4a类': { day: 70, night: null, cites: [limitClauses.limit4a] },
  '4b类': {
    day: 70,
    night: 60,
    cites: [limitClauses.limit4b, limitClauses.newRailway],
    assumption: '夜间“60”单独印在下一行，按先后次序归入4b类',
  },
}

export const oldRailwayLimits: Limits = { day: 70, night: 70, cites: [limitClauses.oldRailway] }
