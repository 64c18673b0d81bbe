import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { columnsOf } from '../../domain/rules/batch'
import { bedSubsidy } from '../../domain/rules/elderly-care/bed-subsidy'
import { rowPlan } from '../../domain/rules/row-plan'
import { readWorkbook } from '../../main/workbook/read-workbook'
import { openDesk, type DeskWindow } from './desk-window'
import { openCalculator } from './open-calculator'

const { title, examples } = bedSubsidy
const plan = rowPlan(bedSubsidy)

describe('what every calculator has in the real window', () => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-any-'))
  let desk: DeskWindow
  beforeAll(async () => {
    desk = await openDesk(join(folder, 'data'))
    desk.page.setDefaultTimeout(30_000)
  })
  afterAll(async () => {
    await desk.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const answerDialogs = (path: string) =>
    desk.app.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen })
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
    }, path)
  const button = (name: string | RegExp) => desk.page.getByRole('button', { name })

  it('is found in the list under its document by any word', async () => {
    const { page } = desk
    await page.locator('.rail-entry', { hasText: '办事' }).click()
    await page.locator('.calculator-table').waitFor()
    const rows = page.locator('.calculator-table tbody tr:not(.calculator-group)')
    const all = await rows.count()
    await page.getByLabel('筛选事项').fill('养老 床位建设')
    expect(await rows.allInnerTexts()).toEqual([expect.stringContaining(title)])
    expect(await page.locator('.calculator-group').allInnerTexts()).toEqual([
      expect.stringContaining('海政办发〔2022〕70号'),
    ])
    await page.getByLabel('筛选事项').fill('没有这样的事项')
    await page.getByText('没有符合的事项').waitFor()
    await page.getByLabel('筛选事项').fill('')
    expect(await rows.count()).toBe(all)
    await desk.picture('18-calculator-list')
  })

  it('tells how much is lacking to another class, with the clause that decides', async () => {
    const { page } = desk
    await openCalculator(page, '工业企业效益综合评价：单户计算')
    await page.getByLabel('规上工业企业（有生产性排污）').check()
    const values = {
      taxPaid: '1200',
      landArea: '100',
      taxableSales: '80000',
      energyUse: '4000',
      emissions: '20',
      salesBenchmark: '800',
      energyBenchmark: '1',
      emissionBenchmark: '100',
      safetyFine: '8',
    }
    await page.locator('#field-listing').selectOption('完成股改')
    await page.locator('#field-honour').selectOption('省级')
    await page.locator('#field-environment').selectOption('行政罚款')
    for (const [name, value] of Object.entries(values))
      await page.locator(`#field-${name}`).fill(value)
    await page.getByText('综合评价得分66.80分').first().waitFor()
    await button('实缴税金差多少').click()
    const answer = page.locator('.distance-answer')
    await answer.getByText('增加613.96万元，到1813.96万元时，结果由B变为A').waitFor()
    expect(await answer.innerText()).toContain('按得分定类')
    await answer.scrollIntoViewIfNeeded()
    await desk.picture('19-distance')
    await page.locator('#field-taxPaid').fill('1813.95')
    await answer.waitFor({ state: 'detached' })
    await page.getByText('评为B类').first().waitFor()
    await page.locator('#field-taxPaid').fill('1813.96')
    await page.getByText('评为A类').first().waitFor()
  })

  it('scores a workbook made from its template, and exports results, problems and basis', async () => {
    const { page } = desk
    await openCalculator(page, `${title}：批量计算`)
    const template = join(folder, '模板.xlsx')
    await answerDialogs(template)
    await button('保存空白模板…').click()
    await page.getByText('空白模板已保存').waitFor()
    const book = new ExcelJS.Workbook()
    await book.xlsx.readFile(template)
    const sheet = book.worksheets[0]
    const columns = Object.entries(columnsOf(plan))
    const plain = examples.filter((example) => !('readings' in example))
    plain.forEach(({ inputs }, at) => {
      const row: Readonly<Record<string, string>> = {
        [plan.nameColumn]: `机构${String(at + 1)}`,
        ...inputs,
      }
      columns.forEach(([name], position) => {
        const value = row[name]
        if (sheet !== undefined && value !== undefined)
          sheet.getCell(at + 3, position + 1).value = value
      })
    })
    if (sheet !== undefined) sheet.getCell(plain.length + 3, 1).value = '缺数据的机构'
    await book.xlsx.writeFile(template)
    await button('打开 Excel…').click()
    await page.getByText('必需的列都已对应').waitFor()
    await page.locator('#step-run button.primary').click()
    await page.locator('.batch-summary').waitFor()
    expect(await page.locator('.batch-summary').innerText()).toMatch(
      new RegExp(`共${plain.length + 1}行，已计算\\s*${plain.length}\\s*行，有问题未计算\\s*1`),
    )
    await desk.picture('20-any-batch')
    const output = join(folder, '结果.xlsx')
    await answerDialogs(output)
    await button('导出批量计算结果').click()
    await page.getByText('批量计算结果已保存为').waitFor()
    expect(readWorkbook(readFileSync(output), '结果.xlsx').map(({ name }) => name)).toEqual([
      '结果',
      '问题',
      '结果分布',
      '口径与依据',
    ])
  })

  it('tries a batch with another benchmark, stamped as a trial, here and on paper', async () => {
    const { page } = desk
    await openCalculator(page, '工业企业效益综合评价：批量评价')
    await button('用样例工作簿').click()
    await page.getByText('必需的列都已对应').waitFor()
    await page.locator('#step-run button.primary').click()
    await page.locator('.batch-summary', { hasText: '500' }).waitFor({ timeout: 60_000 })
    await page.locator('.result-tabs').getByRole('button', { name: '测算' }).click()
    await page.locator('#field-trial-salesBenchmark').fill('100')
    await page.locator('.scenario button.primary').click()
    await page.locator('.mover-table').waitFor()
    expect(await page.locator('.scenario').innerText()).toContain('测算，非评价结果')
    await desk.picture('21-trial')
    const output = join(folder, '测算.xlsx')
    await answerDialogs(output)
    await button('导出测算…').click()
    await page.getByText('测算结果已保存为').waitFor()
    for (const { rows } of readWorkbook(readFileSync(output), '测算.xlsx'))
      expect(rows[1]?.[0]?.text).toContain('测算，非评价结果')
  })

  it('passes the self-check, with a report that prints alone', async () => {
    const { page } = desk
    await page.locator('.rail-entry', { hasText: '设置' }).click()
    await button('开始自检').click()
    const report = page.locator('.self-check-report')
    await report.getByText('全部通过').waitFor()
    await report.scrollIntoViewIfNeeded()
    await desk.picture('22-self-check')
    await page.getByRole('button', { name: '打印自检报告…' }).click()
    const sheet = page.locator('.sheet')
    await sheet.waitFor()
    expect(await sheet.innerText()).toContain('全部通过')
    await desk.picture('23-self-check-printed')
    await page.keyboard.press('Escape')
    expect(desk.complaints).toEqual([])
  })
})
