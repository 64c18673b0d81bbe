import type { Choice } from '../calculator'

export const choice = (value: string, label: string, aliases: readonly string[] = []): Choice => ({
  value,
  label,
  aliases,
})

/** Headings of the form. */
export const groups = {
  enterprise: '企业类型与范围',
  data: '评价数据',
  plot: '共用地块分摊（占地面积未直接填报时）',
  benchmark: '基准值（规上企业）',
  bonus: '加分事项',
  deduction: '扣分事项',
  adjustment: '调档事项',
  deferral: '暂缓定类（T类）',
} as const
