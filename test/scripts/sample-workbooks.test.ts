import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BatchOutcome } from '../../domain/rules/batch'
import { enterpriseEvaluationBatch as plan } from '../../domain/rules/enterprise-evaluation/batch-plan'
import { readRows } from '../../main/workbook/read-rows'
import { readWorkbook } from '../../main/workbook/read-workbook'
import { recogniseSheet } from '../../main/workbook/recognise-header'
import { faultySampleName, makeSamples, sampleName } from '../../scripts/samples/sample-workbooks'

const shipped = join(__dirname, '../../resources/samples')
const made = mkdtempSync(join(tmpdir(), 'samples-'))
beforeAll(() => makeSamples(made))
afterAll(() => {
  rmSync(made, { recursive: true })
})

function scored(name: string): { readonly outcome: BatchOutcome; readonly rows: number } {
  const [sheet] = readWorkbook(readFileSync(join(shipped, name)), name)
  if (sheet === undefined) throw new Error('no sheet')
  const { headerRow, mapping } = recogniseSheet(sheet, plan)
  expect(Object.values(mapping)).not.toContain(null)
  const { rows } = readRows(sheet, headerRow ?? 0, plan, mapping)
  return {
    rows: rows.length,
    outcome: plan.score({ rows, parameters: {}, readings: {} }),
  }
}

describe('the sample workbooks', () => {
  it.each([sampleName, faultySampleName])('are made the same again, byte for byte: %s', (name) => {
    expect(readFileSync(join(made, name)).equals(readFileSync(join(shipped, name)))).toBe(true)
  })

  it('hold 500 enterprises, each scored, of every class and every kind of outcome', () => {
    const { outcome, rows } = scored(sampleName)
    expect(rows).toBe(500)
    expect(outcome.problems).toEqual([])
    expect(outcome.scores).toHaveLength(500)
    const count = (words: (score: BatchOutcome['scores'][number]) => string) => {
      const counts: Record<string, number> = {}
      for (const score of outcome.scores) counts[words(score)] = (counts[words(score)] ?? 0) + 1
      return counts
    }
    const classes = count(({ outcome: found }) => ('value' in found ? found.value : '不适用'))
    for (const value of ['A', 'B', 'C', 'D', 'T', '不适用'])
      expect([value, (classes[value] ?? 0) > 0]).toEqual([value, true])
    for (const value of ['A', 'B', 'C', 'D']) expect(classes[value]).toBeGreaterThan(25)
    const kinds = count(({ outcome: found }) => found.kind)
    expect(Object.keys(kinds).sort()).toEqual([
      'determined',
      'notApplicable',
      'silent',
      'twoReadings',
    ])
    expect(outcome.scores.filter(({ mergedRows }) => mergedRows.length > 1).length).toBeGreaterThan(
      25,
    )
    expect(outcome.parameters.map(({ name }) => name)).toEqual([
      'salesBenchmark',
      'energyBenchmark',
      'emissionBenchmark',
    ])
  })

  it('hold one row for each kind of bad input, and each is refused with a reason', () => {
    const { outcome, rows } = scored(faultySampleName)
    expect(rows).toBe(19)
    expect(outcome.scores.map(({ row }) => row)).toEqual([2, 20])
    expect(
      outcome.problems.map(({ row, column, reason }) => `${String(row)} ${column ?? ''} ${reason}`),
    ).toMatchInlineSnapshot(`
      [
        "3 landArea 为0，应大于0亩",
        "4 landArea 未填写",
        "5 taxPaid “约三十万”不是数字",
        "6 taxableSales “500万元”不是数字",
        "7 taxPaid 为-12.5，不得小于0万元",
        "8 creditCode 为18位数字，末尾数位已被表格软件改为0，无法还原",
        "9 creditCode “91000000000000086”为17位，应为18位",
        "10 creditCode “910000000000000940”的校验位不符，可能录入有误",
        "11 taxPaid 单元格为日期格式（2023-03-09）",
        "12 taxableSales 公式结果为错误值#DIV/0!",
        "13 emissions 为0，应大于0",
        "14 energyUse 未填写",
        "15 kind “规上”不在可选项内",
        "16 creditCode 与第17行的统一社会信用代码重复",
        "17 creditCode 与第16行的统一社会信用代码重复",
        "18 controller 同一实际控制人的第19行有误，合并数据不完整，未予评价",
        "19 landArea 为0，应大于0亩",
      ]
    `)
  })
})
