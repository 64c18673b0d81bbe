import { enterpriseEvaluationBatch } from '../../domain/rules/enterprise-evaluation/batch-plan'
import type { SheetValue } from '../../domain/forms/sheet-model'
import { columnsOf } from '../../main/workbook/recognise-header'
import { writeWorkbook } from '../../main/workbook/write-workbook'
import { sampleEnterprises } from './sample-enterprises'

/** A workbook of so many synthetic enterprises, for measuring. */
export async function writeLargeWorkbook(target: string, count: number): Promise<void> {
  const inputs = Object.entries(columnsOf(enterpriseEvaluationBatch))
  const rows = sampleEnterprises(count).map((row) =>
    inputs.map(([name, { kind }]): SheetValue => {
      const text = row[name] ?? ''
      return text === '' ? null : kind === 'number' ? { number: text } : text
    }),
  )
  await writeWorkbook(
    [
      {
        name: '企业名单',
        title: '样例企业名单',
        unitLine: '样例数据，非真实企业',
        columns: inputs.map(([, { label, kind }]) => ({
          header: label,
          width: 14,
          kind: kind === 'number' ? 'number' : 'text',
          decimals: 2,
        })),
        rows,
        notes: [],
      },
    ],
    target,
    '2024-01-01T00:00:00.000Z',
  )
}
