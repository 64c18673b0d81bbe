import type { Example } from '../calculator'
import { determined, silent } from '../verdicts'

const unit = (safety: string, fire: string, more: Readonly<Record<string, string>> = {}) => ({
  unit: '区镇',
  safety,
  safetyFull: '100',
  fire,
  fireFull: '100',
  ...more,
})

const table: readonly (readonly [string, string, string, Example['outcome']])[] = [
  ['92', '85', '90.60', determined('优秀')],
  ['90', '90', '90.00', determined('优秀')],
  ['89', '93', '89.80', silent('良好')],
  ['89', '89', '89.00', determined('良好')],
  ['80', '80', '80.00', determined('良好')],
  ['79.5', '79.5', '79.50', silent('合格')],
  ['79', '79', '79.00', determined('合格')],
  ['70', '70', '70.00', determined('合格')],
  ['69.9', '69.9', '69.90', silent('不合格')],
  ['69', '69', '69.00', determined('不合格')],
  ['100', '0', '80.00', determined('良好')],
  ['89.999', '89.999', '90.00', silent('良好')],
  ['89.001', '89.001', '89.00', silent('良好')],
  ['0', '100', '20.00', determined('不合格')],
]

export const assessmentGradeExamples: readonly Example[] = [
  ...table.map(([safety, fire, total, outcome]) => ({
    name: `安全生产${safety}分、消防${fire}分，总成绩${total}分`,
    inputs: unit(safety, fire),
    steps: { 考核总成绩: total },
    outcome,
  })),
  {
    name: '89.80分按四舍五入取整理解',
    inputs: unit('89', '93'),
    readings: { between: 'rounded' },
    outcome: silent('优秀'),
  },
  {
    name: '69.90分按四舍五入取整理解',
    inputs: unit('69.9', '69.9'),
    readings: { between: 'rounded' },
    outcome: silent('合格'),
  },
  {
    name: '满分200分、50分的折算',
    inputs: unit('184', '42.5', { safetyFull: '200', fireFull: '50' }),
    steps: { 安全生产成绩: '92.00', 消防工作成绩: '85.00', 考核总成绩: '90.60' },
    outcome: determined('优秀'),
  },
  {
    name: '部门的消防成绩按录入计',
    inputs: unit('92', '85', { unit: '部门' }),
    outcome: silent('优秀'),
  },
  {
    name: '部门按只计安全生产成绩理解',
    inputs: unit('92', '0', { unit: '部门' }),
    readings: { departmentFire: 'safetyOnly' },
    steps: { 考核总成绩: '92.00' },
    outcome: silent('优秀'),
  },
]
