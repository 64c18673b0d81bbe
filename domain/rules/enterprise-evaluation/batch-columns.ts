import type { Inputs, Readings } from '../calculator'
import { batchClauses, clauses } from './clauses'

/** Columns of the workbook beside the inputs of the rule. */
export const batchColumns = {
  enterpriseName: { kind: 'text', label: '企业名称', aliases: ['单位名称', '企业'] },
  creditCode: {
    kind: 'text',
    label: '统一社会信用代码',
    aliases: ['信用代码', '社会信用代码'],
  },
  town: {
    kind: 'text',
    label: '所属镇（街道）',
    aliases: ['镇（街道）', '所属镇街', '镇街', '板块', '所属板块', '所属镇（区、街道）'],
  },
  controller: {
    kind: 'text',
    label: '实际控制人',
    optional: true,
    cite: batchClauses.affiliates,
    help: '同一实际控制人的企业合并数据评价，共享结果；留空为单独评价。同名的不同控制人请加注区分。',
  },
} as const satisfies Inputs

export const batchReadings = {
  benchmarkMean: {
    question: '基准值所依据的“平均值”怎样计算，文件未规定',
    options: [
      { value: 'meanOfRatios', label: '各企业指标值的简单平均（推定）' },
      { value: 'ratioOfSums', label: '合计值之比' },
    ],
    cites: [clauses.otherIndicators],
  },
} as const satisfies Readings
