import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, describe, expect, it } from 'vitest'
import { formFor } from '../../../domain/forms/form-registry'
import { Ratio } from '../../../domain/quantity/ratio'
import { columnsOf, exampleRowName, type BatchPlan } from '../../../domain/rules/batch'
import type { Calculator } from '../../../domain/rules/calculator'
import { evaluate } from '../../../domain/rules/evaluate'
import { outcomeValue } from '../../../domain/rules/outcome'
import { batchPlans, calculators, planFor } from '../../../domain/rules/registry'
import { rowPlan } from '../../../domain/rules/row-plan'
import type { JobResults, RunJob } from '../../../main/workbook/job'
import { JobRunner } from '../../../main/workbook/jobs'
import { readWorkbook } from '../../../main/workbook/read-workbook'
import { headerOf } from '../../../main/workbook/recognise-header'
import { smallCalculator } from '../../domain/rules/small-calculator'

const small = smallCalculator as unknown as Calculator
const planOf = (id: string): BatchPlan | undefined =>
  id === small.id ? rowPlan(small) : planFor(id)
const madeAt = '2024-03-01T00:00:00.000Z'
const folder = mkdtempSync(join(tmpdir(), 'any-calculator-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})
let files = 0
const fresh = (): string => {
  files += 1
  return join(folder, `${String(files)}.xlsx`)
}
const runner = () => new JobRunner(planOf)
const job = (calculatorId: string, path: string): RunJob => ({
  kind: 'run',
  path,
  calculatorId,
  sheet: null,
  headerRow: null,
  mapping: null,
  parameters: {},
  readings: {},
})
const template = async (calculatorId: string): Promise<string> => {
  const target = fresh()
  await runner().run({ kind: 'template', calculatorId, target, madeAt }, () => undefined)
  return target
}

type Row = Readonly<Record<string, string | number>>
/** The template with the given rows below its header, as a clerk fills it in. */
async function filled(plan: BatchPlan, rows: readonly Row[]): Promise<string> {
  const path = await template(plan.calculator.id)
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(path)
  const sheet = book.worksheets[0]
  if (sheet === undefined) throw new Error('no sheet')
  const columns = Object.entries(columnsOf(plan))
  rows.forEach((values, at) => {
    columns.forEach(([name, input], position) => {
      const value = values[name]
      if (value === undefined) return
      const asNumber = input.kind === 'number' && String(Number(value)) === value
      sheet.getCell(at + 3, position + 1).value = asNumber ? Number(value) : value
    })
  })
  const target = fresh()
  await book.xlsx.writeFile(target)
  return target
}

const ownPlans = new Set(batchPlans.map(({ calculator }) => calculator.id))
const listed = [...calculators, small].map((calculator) => [calculator.id, calculator] as const)

describe.each(listed)('the workbooks of %s', (id, calculator) => {
  const plan = planOf(id)
  if (plan === undefined) throw new Error(`no plan for ${id}`)

  it('have a template whose columns are all recognised, with an example that is passed over', async () => {
    const path = await template(id)
    const { sheets } = (await runner().run(
      { kind: 'inspect', path, calculatorId: id },
      () => undefined,
    )) as JobResults['inspect']
    expect(sheets[0]?.headerRow).toBe(1)
    expect(Object.entries(sheets[0]?.mapping ?? {}).filter(([, at]) => at === null)).toEqual([])
    expect(sheets[0]?.headers.map(({ text }) => text)).toEqual(
      Object.values(columnsOf(plan)).map(headerOf),
    )
    const written = readWorkbook(readFileSync(path), 'template.xlsx')
    expect(written[0]?.rows[1]?.map(({ text }) => text)).toContain(exampleRowName)
    const help = written.find(({ name }) => name === '填写说明')?.rows ?? []
    expect(help.length).toBeGreaterThan(Object.keys(columnsOf(plan)).length)
    const clauses = written.find(({ name }) => name === '条款原文')?.rows ?? []
    expect(clauses.length).toBeGreaterThan(Object.keys(calculator.clauses).length)
    expect(await runner().run(job(id, path), () => undefined)).toMatchObject({ rows: 0 })
  }, 60_000)

  it.skipIf(ownPlans.has(id))(
    'give for each example what the form gives',
    async () => {
      const examples = calculator.examples.filter(({ readings }) => readings === undefined)
      const own = runner()
      const path = await filled(
        plan,
        examples.map(({ inputs }, at) => ({ [plan.nameColumn]: `例${String(at + 1)}`, ...inputs })),
      )
      const result = (await own.run(job(id, path), () => undefined)) as JobResults['run']
      expect(result.problems).toEqual([])
      const expected = examples.map(({ inputs }) => {
        const reply = evaluate(calculator, inputs)
        if (reply.kind === 'refused') throw new Error('refused')
        return reply.evaluation.outcome
      })
      expect(result.scores.map(({ value }) => value)).toEqual(expected.map(outcomeValue))

      const target = fresh()
      await own.run({ kind: 'export', target, programVersion: '0', madeAt }, () => undefined)
      const sheets = readWorkbook(readFileSync(target), 'out.xlsx')
      const [results] = sheets
      const spread = sheets.filter(({ name }) => name === '结果统计' || name === '结果分布')
      expect(spread.length).toBeLessThan(2)
      expect(sheets.map(({ name }) => name)).toEqual([
        '结果',
        '问题',
        ...spread.map(({ name }) => name),
        '口径与依据',
      ])
      // Every row is drawn once: those with a value by their figure, all of them by their word.
      const drawn = spread.flatMap(({ rows }) =>
        rows.slice(3).map((row) => Number(row[1]?.text ?? '')),
      )
      const counted = expected.filter(
        (outcome) => spread[0]?.name === '结果统计' || 'value' in outcome,
      )
      if (spread.length > 0)
        expect(drawn.reduce((sum, count) => sum + count, 0)).toBe(counted.length)
      const head = results?.rows[2]?.map(({ text }) => text) ?? []
      const at = head.findIndex((header) => header.startsWith('结果'))
      const shown = results?.rows.slice(3, 3 + examples.length).map((row) => row[at]?.text)
      // A number in a cell has no trailing zeros; the format of its column shows them.
      const plainly = (text: string | undefined) =>
        text !== undefined && /^-?\d+(\.\d+)?$/.test(text) ? Ratio.from(text).toText(12) : text
      expect(shown?.map(plainly)).toEqual(expected.map(outcomeValue).map(plainly))
      for (const header of ['说明', '依据条款', '推定口径', '提示', '所填数据'])
        expect(head).toContain(header)
    },
    60_000,
  )

  it('speak with words for everything', () => {
    const { words } = formFor(plan)
    expect(Object.values(words).filter((word) => word === '')).toEqual(
      words.valueSuffix === '' ? [''] : [],
    )
  })
})

describe('a batch without a form of its own', () => {
  const plan = rowPlan(small)
  const run = async (rows: readonly Row[], own = runner()) =>
    (await own.run(job(small.id, await filled(plan, rows)), () => undefined)) as JobResults['run']

  it('offers the choices of a column down its rows, long lists from a sheet of their own', async () => {
    const choices = Array.from({ length: 60 }, (_choice, at) => `第${String(at + 1)}种，情形`)
    const long: Calculator = {
      ...small,
      id: 'test/long',
      inputs: {
        ...small.inputs,
        sort: {
          kind: 'choice',
          label: '种类',
          choices: choices.map((value) => ({ value, label: value })),
        },
      },
    }
    const target = fresh()
    await new JobRunner(() => rowPlan(long)).run(
      { kind: 'template', calculatorId: long.id, target, madeAt },
      () => undefined,
    )
    const book = new ExcelJS.Workbook()
    await book.xlsx.readFile(target)
    const sheet = book.worksheets[0]
    const columns = Object.keys(columnsOf(rowPlan(long)))
    const formulaOf = (name: string, row: number): unknown => {
      const cell = sheet?.getCell(row, columns.indexOf(name) + 1)
      // The types promise one for every cell.
      const validation = cell?.dataValidation
      return validation?.formulae[0]
    }
    for (const row of [2, 501]) {
      expect(formulaOf('mode', row)).toBe('"自建,租赁"')
      expect(formulaOf('closed', row)).toBe('"是,否"')
      expect(formulaOf('sort', row)).toMatch(/^选项!\$K\$1:\$K\$60$/)
    }
    expect(formulaOf('mode', 502)).toBeUndefined()
    expect(book.getWorksheet('选项')?.state).toBe('hidden')
    expect(book.getWorksheet('选项')?.getCell('K60').value).toBe('第60种，情形')
  })

  it('names the cell of each problem by the header of the sheet', async () => {
    const { problems, rows, scored } = await run([
      { subjectName: '甲', mode: '自建', beds: '10' },
      { subjectName: '乙', mode: '借用', beds: '0', parkArea: 'x' },
      { mode: '自建', beds: '1', creditCode: '913204812000000001' },
    ])
    expect([rows, scored]).toEqual([3, 1])
    expect(problems.map(({ cell, column, subject }) => [cell, column, subject])).toEqual([
      ['C4', '房屋来源', '乙'],
      ['D4', '床位数', '乙'],
      ['G4', '停车：面积', '乙'],
      ['A5', '名称', ''],
      ['B5', '统一社会信用代码', ''],
    ])
  })

  it('adds up amounts, and counts by value', async () => {
    const { figures, counts } = await run([
      { subjectName: '甲', mode: '自建', beds: '10' },
      { subjectName: '乙', mode: '租用', beds: '3' },
      { subjectName: '丙', mode: '自建', beds: '3', closed: '√' },
    ])
    expect(figures).toEqual({
      number: 2,
      sum: '115000',
      least: '15000',
      greatest: '100000',
      unit: '元',
    })
    expect(counts).toEqual([{ group: '合计', classes: { '100000': 1, '15000': 1, 不适用: 1 } }])
  })

  it('takes a percentage as it is shown where the unit is %, and refuses it elsewhere', async () => {
    const path = await filled(plan, [{ subjectName: '甲', mode: '自建', beds: '10' }])
    const book = new ExcelJS.Workbook()
    await book.xlsx.readFile(path)
    const sheet = book.worksheets[0]
    const at = Object.keys(columnsOf(plan))
    const set = (name: string, value: number) => {
      const cell = sheet?.getCell(3, at.indexOf(name) + 1)
      if (cell === undefined) throw new Error('no cell')
      cell.value = value
      cell.numFmt = '0.0%'
    }
    set('share', 0.855)
    await book.xlsx.writeFile(path)
    const own = runner()
    await own.run(job(small.id, path), () => undefined)
    const detail = (await own.run(
      { kind: 'detail', row: 3 },
      () => undefined,
    )) as JobResults['detail']
    expect(detail.inputs['share']).toBe('85.5')
    set('beds', 0.5)
    await book.xlsx.writeFile(path)
    const refused = (await runner().run(job(small.id, path), () => undefined)) as JobResults['run']
    expect(refused.problems).toMatchObject([{ cell: 'D3', reason: '单元格为百分比格式（50%）' }])
  })

  it('refuses a header in another unit, and one that nobody knows, naming what is asked for', async () => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('名单')
    sheet.addRow(['名称', '房屋来源', '床位数（户）'])
    sheet.addRow(['甲', '自建', 5])
    const path = fresh()
    await book.xlsx.writeFile(path)
    await expect(runner().run(job(small.id, path), () => undefined)).rejects.toThrow(
      /C1“床位数（户）”的单位是户，应为张/,
    )
    sheet.getRow(1).values = ['甲', '乙', '丙']
    await book.xlsx.writeFile(path)
    await expect(runner().run(job(small.id, path), () => undefined)).rejects.toThrow(
      /至少含有下列列名中的3个：名称、房屋来源、床位数/,
    )
  })

  it('is tried with another reading, and the trial is written down as one', async () => {
    const own = runner()
    await run([{ subjectName: '甲', mode: '自建', beds: '10.5' }], own)
    const scenario = (await own.run(
      { kind: 'scenario', parameters: {}, readings: { half: 'whole' } },
      () => undefined,
    )) as JobResults['scenario']
    expect(scenario.movers).toMatchObject([
      { row: 3, name: '甲', before: '105000', after: '100000' },
    ])
    const target = fresh()
    await own.run({ kind: 'exportScenario', target, programVersion: '0', madeAt }, () => undefined)
    const sheets = readWorkbook(readFileSync(target), 'scenario.xlsx')
    expect(sheets.map(({ name }) => name)).toEqual(['测算对比', '变动清单', '测算口径'])
    for (const { rows } of sheets) expect(rows[1]?.[0]?.text).toContain('测算，非评价结果')
    await expect(
      runner().run({ kind: 'scenario', parameters: {}, readings: {} }, () => undefined),
    ).rejects.toThrow(/请重新计算/)
  })
})
