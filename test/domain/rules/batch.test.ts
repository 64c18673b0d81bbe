import { describe, expect, it } from 'vitest'
import { settingProblems } from '../../../domain/rules/batch'
import { enterpriseEvaluationBatch as plan } from '../../../domain/rules/enterprise-evaluation/batch-plan'

const problemsOf = (
  parameters: Readonly<Record<string, string>>,
  readings: Readonly<Record<string, string>> = {},
): readonly string[] =>
  settingProblems(plan, { parameters, readings }).map(
    ({ label, reason, remedy }) => `${label}：${reason}；${remedy}`,
  )

describe('settings of a batch', () => {
  it('are legal when empty, and when set to legal values', () => {
    expect(problemsOf({})).toEqual([])
    expect(problemsOf({ salesBenchmark: ' ', energyBenchmark: '１．５' })).toEqual([])
    expect(
      problemsOf(
        {},
        { benchmarkMean: 'ratioOfSums', adjustmentOrder: 'liftLast', listingYear: '' },
      ),
    ).toEqual([])
  })

  it('are refused with label, reason and remedy', () => {
    expect(problemsOf({ salesBenchmark: '0', referenceDate: '2023-02-30', taxPaid: '3' })).toEqual([
      '亩均应税销售收入基准值：为0，应大于0万元/亩；请核实后补填实际数值',
      '评价基准日：“2023-02-30”不是有效日期；请按2023-12-31的样式填写',
      'taxPaid：没有这个批量参数；请核对参数名称',
    ])
    expect(problemsOf({}, { benchmarkMean: 'median' })).toEqual([
      '基准值所依据的“平均值”怎样计算，文件未规定：没有“median”这种理解；可选：meanOfRatios（各企业指标值的简单平均（推定））、ratioOfSums（合计值之比）',
    ])
  })
})
