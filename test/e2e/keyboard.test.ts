import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDesk, type DeskWindow } from './desk-window'

const words = '企业综合评价得分为基础分、加分和扣分三类分值加总。'

describe('keyboard and memory of the reading rooms', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'desk-keyboard-'))
  let desk: DeskWindow
  beforeAll(async () => {
    desk = await openDesk(dataFolder)
  })
  afterAll(async () => {
    await desk.close()
    rmSync(dataFolder, { recursive: true, force: true })
  })

  const focused = () => desk.page.evaluate(() => document.activeElement?.textContent ?? '')

  it('goes from the filter through the rows and opens one by Enter', async () => {
    await desk.page.getByLabel('按标题、文号、发文机关筛选').fill('溧政发〔2023〕')
    await desk.page.getByText('筛选出10件').waitFor()
    await desk.page.keyboard.press('ArrowDown')
    const first = await focused()
    await desk.page.keyboard.press('ArrowDown')
    const second = await focused()
    expect(second).not.toBe(first)
    await desk.page.keyboard.press('ArrowUp')
    expect(await focused()).toBe(first)
    await desk.page.keyboard.press('ArrowDown')
    await desk.page.keyboard.press('Enter')
    await desk.page.locator('.document-head h1', { hasText: second }).waitFor()
  })

  it('finds the same filter on coming back', async () => {
    await desk.page.getByRole('button', { name: '← 后退' }).click()
    await desk.page.getByText('筛选出10件').waitFor()
  })

  it('focuses the search by Ctrl+Shift+F and comes back to the hit that was opened', async () => {
    await desk.page.keyboard.press('Control+Shift+F')
    await desk.page.keyboard.insertText('亩均税收')
    await desk.page.keyboard.press('Enter')
    await desk.page.locator('.hit').nth(2).click()
    await desk.page.locator('.document-head').waitFor()
    await desk.page.getByRole('button', { name: '← 后退' }).click()
    await desk.page.locator('.hit').first().waitFor()
    const at = await desk.page.evaluate(() =>
      [...document.querySelectorAll('.hit')].findIndex((hit) => hit === document.activeElement),
    )
    expect(at).toBe(2)
    await desk.page.keyboard.press('Enter')
    await desk.page.locator('.document-head', { hasText: '溧政发〔2023〕6号' }).waitFor()
  })

  it('marks in the outline where one reads', async () => {
    await desk.page.locator('.outline-entry', { hasText: '三、评价分类' }).click()
    await desk.page.locator('.outline-entry[aria-current]', { hasText: '三、评价分类' }).waitFor()
  })

  it('keeps a note that was typed and left without saving', async () => {
    const paragraph = desk.page.locator('[data-start]', { hasText: words }).first()
    await paragraph.scrollIntoViewIfNeeded()
    await paragraph.click({ clickCount: 3 })
    await desk.page
      .getByRole('toolbar', { name: '所选文字' })
      .getByRole('button', { name: '写批注' })
      .click()
    await desk.page.getByLabel('批注内容').fill('写到一半就走开。')
    await desk.page.locator('.rail-entry', { hasText: '公报库' }).click()
    await desk.page.locator('.rail-entry', { hasText: '批注' }).click()
    await desk.page
      .locator('.annotation-table .note-text', { hasText: '写到一半就走开。' })
      .waitFor()
    expect(await desk.page.locator('.annotation-table tbody tr').innerText()).toContain('二、')
  })

  it('finds the note under a click on its words', async () => {
    await desk.page.locator('.annotation-table .quote').click()
    await desk.page.locator('[data-start]', { hasText: words }).first().click()
    await desk.page.locator('.note.selected', { hasText: '写到一半就走开。' }).waitFor()
  })
})
