import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDesk, type DeskWindow } from './desk-window'
import { openCalculator } from './open-calculator'

const benchmark = '亩均应税销售收入基准值'

describe('saved calculations and parameters in the real window', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'desk-kept-'))
  let desk: DeskWindow
  beforeAll(async () => {
    desk = await openDesk(dataFolder)
  })
  afterAll(async () => {
    await desk.close()
    rmSync(dataFolder, { recursive: true, force: true })
  })

  const tab = async (name: string) => {
    await desk.page.locator('.rail-entry', { hasText: '办事' }).click()
    await desk.page.getByRole('button', { name, exact: true }).click()
  }
  const fill = async (values: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(values))
      await desk.page.locator(`#field-${name}`).fill(value)
  }

  it('keep a parameter and offer it to the form, which tells where the value comes from', async () => {
    const { page } = desk
    await tab('参数')
    await page.getByRole('button', { name: '新增参数' }).click()
    const form = page.getByRole('region', { name: '新增参数' })
    await form.getByRole('button', { name: '保存参数' }).click()
    await form.getByRole('alert').waitFor()
    const entries = [
      ['名称', benchmark],
      ['数值', '800'],
      ['单位', '万元/亩'],
      ['起始日期', '2023-01-01'],
      ['来源', '市评价办通知'],
      ['录入人', '张三'],
    ] as const
    for (const [label, value] of entries) await form.getByLabel(label, { exact: true }).fill(value)
    await form.getByRole('button', { name: '保存参数' }).click()
    await page.locator('.parameter-list', { hasText: '市评价办通知' }).waitFor()
    await desk.picture('kept-parameters')

    await tab('全部事项')
    await openCalculator(page, '工业企业效益综合评价：单户计算')
    await page.getByLabel('规上工业企业（无生产性排污）').check()
    await fill({
      taxPaid: '300',
      landArea: '10',
      taxableSales: '5000',
      energyUse: '400',
      energyBenchmark: '1',
    })
    await page.getByRole('button', { name: `取用参数${benchmark}800万元/亩` }).click()
    expect(await page.locator('#field-salesBenchmark').inputValue()).toBe('800')
    await page.locator('.parameter-use', { hasText: '来源：市评价办通知' }).waitFor()
  })

  it('save the result, mark it when the parameter changes, and compute it again beside the record', async () => {
    const { page } = desk
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await page.getByLabel('名称（必填）').fill('甲公司2023年度')
    await page.getByLabel('对象（企业、项目、人员等）').fill('甲公司')
    await desk.picture('kept-save')
    await page.locator('.names-form').getByRole('button', { name: '保存', exact: true }).click()
    await page.locator('.save-panel', { hasText: '已存为“甲公司2023年度”' }).waitFor()

    await page.getByRole('button', { name: '全部事项' }).click()
    await tab('参数')
    await page.getByRole('button', { name: `修改参数${benchmark}` }).click()
    const form = page.getByRole('region', { name: '修改参数' })
    await form.getByLabel('数值', { exact: true }).fill('400')
    await form.getByRole('button', { name: '保存参数' }).click()
    await page.getByText('1份已存计算标为待重算').first().waitFor()

    await tab('已存计算')
    const row = page.locator('.saved-table tbody tr')
    await row.locator('.recompute-mark', { hasText: '▲ 待重算' }).waitFor()
    await desk.picture('kept-list')
    await row.getByRole('button', { name: '甲公司2023年度', exact: true }).click()
    await page.locator('.saved-record', { hasText: '以下全部取自存档' }).waitFor()
    await desk.picture('kept-record')
    await page.getByRole('button', { name: '重算对比' }).click()
    await page.locator('.recompute-changes', { hasText: '由800万元/亩改为400万元/亩' }).waitFor()
    await page.locator('.compare-table', { hasText: '≠ 不同' }).waitFor()
    await desk.picture('kept-recompute')
    await page.getByRole('button', { name: '把重算结果存为新版本' }).click()
    await page.getByLabel('版本').waitFor()
    expect(await page.getByLabel('版本').locator('option').count()).toBe(2)

    await page.getByRole('button', { name: '在表单中打开' }).click()
    await page.locator('.save-panel', { hasText: '已存为“甲公司2023年度”' }).waitFor()
    expect(await page.locator('#field-salesBenchmark').inputValue()).toBe('400')
    await page.locator('.parameter-use', { hasText: '400万元/亩' }).waitFor()
    await page.getByRole('button', { name: '查看存档' }).click()
    await page.getByLabel('版本').waitFor()
  })

  it('hand on a saved calculation as a workbook with its steps and clauses', async () => {
    const { page } = desk
    const target = join(dataFolder, '计算书.xlsx')
    await desk.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    }, target)
    await page.getByRole('button', { name: '导出计算书' }).click()
    await page.getByText('已导出“计算书.xlsx”。').waitFor()
    const book = new ExcelJS.Workbook()
    await book.xlsx.readFile(target)
    expect(book.worksheets.map(({ name }) => name)).toEqual(['计算书', '计算步骤'])
    const words = (sheet: number) =>
      JSON.stringify(book.worksheets[sheet]?.getSheetValues().flat() ?? [])
    for (const part of ['甲公司', '综合评价得分', '取自参数', '溧政发〔2023〕6号'])
      expect(words(0)).toContain(part)
    for (const part of ['实缴税金÷占地面积', '300÷10', '“亩均税收（万元/亩）=实缴税金/占地面积”'])
      expect(words(1)).toContain(part)
    await desk.picture('kept-exported')
  })

  it('draw the charts of a plan', async () => {
    const { page } = desk
    await page.getByRole('button', { name: '‹ 已存计算' }).click()
    await tab('全部事项')
    await page.getByLabel('筛选事项').fill('供应计划')
    await desk.picture('kept-calculators')
    await page
      .getByRole('button', { name: /执行台账：单项计算/ })
      .first()
      .click()
    await page.locator('#field-upTo').fill('2023-06-30')
    const areas = page.locator('.field-value input.number')
    for (let at = 0; at < (await areas.count()); at += 1) await areas.nth(at).fill('400')
    await page.getByRole('img', { name: /^计划与已供应/ }).waitFor()
    await desk.picture('kept-plan-chart')
  })

  it('draw the classes and the scores of a batch', async () => {
    const { page } = desk
    await page.getByRole('button', { name: '全部事项' }).click()
    await page.getByLabel('筛选事项').fill('')
    await openCalculator(page, '工业企业效益综合评价：批量评价')
    await page.getByRole('button', { name: '用样例工作簿' }).click()
    await page.locator('#step-run button.primary:enabled').click()
    await page.getByRole('img', { name: /^各类别家数：A类 / }).waitFor({ timeout: 60_000 })
    const histogram = page.getByRole('img', { name: /80分起A类/ })
    await histogram.scrollIntoViewIfNeeded()
    await desk.picture('kept-histogram')
    expect(desk.complaints).toEqual([])
  })
})
