import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDesk, type DeskWindow } from './desk-window'
import { openCalculator } from './open-calculator'

describe('the form of a calculator in the real window', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'desk-form-'))
  let desk: DeskWindow
  beforeAll(async () => {
    desk = await openDesk(dataFolder)
    await openCalculator(desk.page, '工业企业效益综合评价：单户计算')
    await desk.page.locator('#field-taxPaid').waitFor()
  })
  afterAll(async () => {
    await desk.close()
    rmSync(dataFolder, { recursive: true, force: true })
  })

  const wrongFields = () => desk.page.locator('.field.wrong').count()

  it('judges no value while it is still being composed', async () => {
    const { page } = desk
    const keyboard = await page.context().newCDPSession(page)
    await page.locator('#field-taxPaid').focus()
    await keyboard.send('Input.imeSetComposition', {
      text: 'yi',
      selectionStart: 2,
      selectionEnd: 2,
    })
    await page.waitForTimeout(400)
    expect(await wrongFields()).toBe(0)
    await keyboard.send('Input.insertText', { text: '一' })
    await page.locator('.field.wrong', { hasText: '“一”不是数字' }).waitFor()
    // The empty required fields would be wrong too, had anybody asked for the result.
    expect(await wrongFields()).toBe(1)
  })

  it('leads to the first field to be mended, and goes on by arrow keys', async () => {
    const { page } = desk
    const focused = () => page.evaluate(() => document.activeElement?.id)
    await page.getByRole('button', { name: '计算', exact: true }).click()
    await page.waitForFunction(() => document.activeElement?.id === 'field-kind')
    await page.locator('#field-taxPaid').focus()
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe('field-landArea')
    await page.keyboard.press('ArrowUp')
    expect(await focused()).toBe('field-taxPaid')
  })

  it('ties every problem to its field for those who cannot see it', async () => {
    const untied = await desk.page.evaluate(() =>
      [...document.querySelectorAll('.field-problem')]
        .map(({ id }) => id)
        .filter((id) => document.querySelector(`[aria-describedby~="${id}"]`) === null),
    )
    expect(untied).toEqual([])
  })

  it('copies the result as one paragraph, with class and clauses', async () => {
    const { page, app } = desk
    await page.getByLabel('规下工业企业').check()
    for (const [name, value] of [
      ['taxPaid', '32.4'],
      ['landArea', '3.24'],
      ['taxableSales', '900'],
    ] as const)
      await page.locator(`#field-${name}`).fill(value)
    await page.locator('.outcome-summary', { hasText: '60.00分' }).waitFor()
    await page.getByRole('button', { name: '复制为一段话' }).click()
    await page.getByText('结果已复制为一段话').waitFor()
    const copied = await app.evaluate(({ clipboard }) => clipboard.readText())
    expect(copied).toMatch(/^依据《[^《》]+》（溧政发〔2023〕6号），综合评价得分60\.00分，评为B类/)
    expect(copied).toContain('亩均税收10万元/亩')
    expect(copied).toContain('三、（一）')
    expect(copied).not.toContain('\n')
  })

  it('clears the form and gives it back', async () => {
    const { page } = desk
    await page.getByRole('button', { name: '清空' }).click()
    expect(await page.locator('#field-taxPaid').inputValue()).toBe('')
    await page.getByRole('button', { name: '撤销清空' }).click()
    expect(await page.locator('#field-taxPaid').inputValue()).toBe('32.4')
    await page.locator('.outcome-summary', { hasText: '60.00分' }).waitFor()
  })

  it('stays within a window of 1092 × 614', async () => {
    const { page, app } = desk
    await app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 0, y: 0, width: 1092, height: 614 })
    })
    await page.waitForFunction(() => window.innerWidth <= 1092)
    const overflowing = await page.evaluate(() =>
      ['.frame', '.room', '.single', '.form-scroll', '.result-pane'].filter((selector) => {
        const pane = document.querySelector(selector)
        return pane === null || pane.scrollWidth > pane.clientWidth
      }),
    )
    expect(overflowing).toEqual([])
    await desk.picture('19-calculator-small')
  })

  it('has shown nothing the content policy forbids', () => {
    expect(desk.complaints).toEqual([])
  })
})
