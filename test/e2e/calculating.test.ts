import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readWorkbook } from '../../main/workbook/read-workbook'
import { openDesk, type DeskWindow } from './desk-window'
import { openCalculator } from './open-calculator'

const samples = join(__dirname, '..', '..', 'resources', 'samples')

describe('calculating and scoring in the real window', () => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-calculating-'))
  let desk: DeskWindow
  beforeAll(async () => {
    desk = await openDesk(join(folder, 'data'))
    await openCalculator(desk.page, '工业企业效益综合评价：单户计算')
  })
  afterAll(async () => {
    await desk.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const fill = async (name: string, value: string) => {
    await desk.page.locator(`#field-${name}`).fill(value)
  }
  /** The next file dialog answers with this path instead of opening. */
  const answerDialogs = (path: string) =>
    desk.app.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen })
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
    }, path)
  const target = () =>
    desk.page.evaluate(() =>
      [...(CSS.highlights.get('target') ?? [])]
        .map((range) => (range as Range).toString())
        .join(''),
    )

  it('takes an Enter for a wish to calculate, but not the one that confirms a candidate', async () => {
    const complaints = () => desk.page.locator('.field-problem').count()
    await desk.page.locator('#field-taxPaid').focus()
    const session = await desk.page.context().newCDPSession(desk.page)
    await session.send('Input.imeSetComposition', {
      text: 'yi',
      selectionStart: 2,
      selectionEnd: 2,
    })
    await session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    })
    await session.send('Input.insertText', { text: '1200' })
    expect(await complaints()).toBe(0)
    await desk.page.keyboard.press('Enter')
    await desk.page.locator('.field-problem').first().waitFor()
    expect(await complaints()).toBeGreaterThan(0)
  })

  it('scores one enterprise and shows total, class and every step with its clause', async () => {
    await desk.page.getByLabel('规上工业企业（有生产性排污）').check()
    await fill('taxPaid', '1200')
    await fill('landArea', '100')
    await fill('taxableSales', '80000')
    await fill('energyUse', '4000')
    await fill('emissions', '20')
    await fill('salesBenchmark', '800')
    await fill('energyBenchmark', '1')
    await fill('emissionBenchmark', '100')
    await desk.page.locator('#field-listing').selectOption('完成股改')
    await desk.page.locator('#field-honour').selectOption('省级')
    await desk.page.locator('#field-environment').selectOption('行政罚款')
    await fill('safetyFine', '8')
    await desk.page.getByText('综合评价得分66.80分，评为B类（支持发展类）。').first().waitFor()
    const steps = await desk.page.locator('.step-table').innerText()
    for (const words of ['1200÷100', '60+(12-10)×2', '44.8+10+3+6', '63.8+13-10', '二、（二）2'])
      expect(steps).toContain(words)
    await desk.picture('11-calculator')
  })

  it('opens the clause of a step at the highlighted words, and keeps the form', async () => {
    await desk.page
      .locator('.step-table .clause-link', { hasText: '二、（一）（2）' })
      .first()
      .click()
    await desk.page.locator('.document-head', { hasText: '溧政发〔2023〕6号' }).waitFor()
    expect(await target()).toBe('亩均税收得分=60+（亩均税收值-10）×2')
    await desk.picture('12-clause')
    await desk.page.getByRole('button', { name: '← 后退' }).click()
    await desk.page.getByText('综合评价得分66.80分，评为B类（支持发展类）。').first().waitFor()
  })

  it('tells that the text is silent on a fine above 50 万元', async () => {
    await fill('safetyFine', '60')
    await desk.page.getByText('文件未规定').first().waitFor()
    await desk.page.getByText('综合评价得分63.80分').first().waitFor()
    await desk.picture('13-silent')
  })

  it('names what is wrong with a value beside its field', async () => {
    await fill('landArea', '0')
    await desk.page
      .getByText(/应大于0/)
      .first()
      .waitFor()
    await fill('landArea', '100')
  })

  it('scores the sample workbook of 500 enterprises', async () => {
    await desk.page.getByRole('button', { name: '批量评价' }).click()
    await desk.page.getByRole('button', { name: '用样例工作簿' }).click()
    await desk.page.getByText('必需的列都已对应').waitFor()
    await desk.page.locator('summary', { hasText: '逐项核对' }).click()
    await desk.page.locator('.mapping-table').waitFor()
    await desk.picture('14-columns')
    await desk.page.locator('#step-run button.primary').click()
    await desk.page.locator('.batch-summary', { hasText: '500' }).waitFor({ timeout: 60_000 })
    await desk.picture('15-batch-result')
    await desk.page.getByRole('button', { name: /企业结果（500家）/ }).click()
    await desk.page.locator('.score-table tbody tr').first().waitFor()
    await desk.picture('16-batch-scores')
  })

  it('exports the report that people hand on', async () => {
    const output = join(folder, '通报表.xlsx')
    await answerDialogs(output)
    await desk.page.getByRole('button', { name: /导出评价结果通报表/ }).click()
    await desk.page.getByText('通报表.xlsx').first().waitFor({ timeout: 60_000 })
    expect(existsSync(output)).toBe(true)
    const names = readWorkbook(readFileSync(output), '通报表.xlsx').map(({ name }) => name)
    expect(names[0]).toBe('汇总')
    expect(names).toContain('口径与依据')
  })

  it('lists faulty cells with place, reason and remedy, and never scores them', async () => {
    await answerDialogs(join(samples, '工业企业效益综合评价-含错误样例.xlsx'))
    await desk.page
      .getByRole('button', { name: /选择工作簿/ })
      .first()
      .click()
    await desk.page.getByRole('button', { name: '打开 Excel…' }).click()
    await desk.page.getByText('含错误样例').first().waitFor()
    await desk.page.locator('#step-run button.primary').click()
    await desk.page.getByRole('button', { name: /问题清单（[1-9]/ }).click()
    const problems = await desk.page.locator('.batch-result').innerText()
    for (const words of ['应大于0', '不是数字', '重复']) expect(problems).toContain(words)
    await desk.picture('17-problems')
  })

  it('survives a damaged workbook with a message, and remembers the columns', async () => {
    await answerDialogs(join(__dirname, 'calculating.test.ts'))
    await desk.page
      .getByRole('button', { name: /选择工作簿/ })
      .first()
      .click()
    await desk.page.getByRole('button', { name: '打开 Excel…' }).click()
    await desk.page
      .getByText(/不是 Excel 工作簿/)
      .first()
      .waitFor()
    await desk.picture('18-damaged')
    await desk.page.getByRole('button', { name: '用样例工作簿' }).click()
    await desk.page
      .getByText(/沿用|记住|上次/)
      .first()
      .waitFor()
  })

  it('has shown nothing the content policy forbids', () => {
    expect(desk.complaints).toEqual([])
  })
})
