import type { SelfCheckReport } from '../../../contract/calculation'
import { heading, text, usualDisclaimer, type PrintModel } from '../../print/print-model'

export interface CheckedReport {
  readonly report: SelfCheckReport
  readonly at: string
  readonly version: string
  readonly libraryBuilt: string
}

/** The report as it is put on paper, for the acceptance of the program. */
export function selfCheckModel({ report, at, version, libraryBuilt }: CheckedReport): PrintModel {
  const { calculators, examples, failed, citations, missing, milliseconds } = report
  const wrong = failed.length + missing.length
  return {
    name: '公报案头自检报告',
    blocks: [
      ...text('title', '公报案头自检报告'),
      ...text('subtitle', wrong === 0 ? '全部通过' : `未通过：${wrong}处不符`),
      {
        kind: 'table',
        header: [['项目', '检查数', '不符']],
        rows: [
          [`算例（${calculators}个计算器）`, String(examples), String(failed.length)],
          ['所引条款原文', String(citations), String(missing.length)],
        ],
      },
      ...(failed.length === 0
        ? []
        : ([
            heading(2, '不符的算例'),
            {
              kind: 'table',
              header: [['事项', '算例', '不符之处']],
              rows: failed.map(({ title, example, reason }) => [title, example, reason]),
            },
          ] as const)),
      ...(missing.length === 0 ? [] : [heading(2, '公报库中找不到的条款')]),
      ...missing.flatMap(({ documentNumber, clause, quote }) =>
        text('quote', `${documentNumber}${clause}：“${quote}”`),
      ),
      ...text(
        'small',
        `公报案头 ${version}，公报库建成于${libraryBuilt}；自检时间${at}，用时${milliseconds}毫秒。`,
      ),
    ],
    source: `公报案头自检　${at}`,
    disclaimer: usualDisclaimer,
    landscape: false,
  }
}
