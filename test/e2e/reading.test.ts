import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDesk, type DeskWindow } from './desk-window'

/** Words of 溧政发〔2023〕6号 that the tour highlights. */
const words = '企业综合评价得分为基础分、加分和扣分三类分值加总。'

describe('reading, searching and noting in the real window', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'desk-reading-'))
  let desk: DeskWindow
  beforeAll(async () => {
    desk = await openDesk(dataFolder)
  })
  afterAll(async () => {
    await desk.close()
    rmSync(dataFolder, { recursive: true, force: true })
  })

  /** Selects a whole paragraph by its words, as a mouse would. */
  const selectParagraph = async (text: string) => {
    const paragraph = desk.page.locator('[data-start]', { hasText: text }).first()
    await paragraph.scrollIntoViewIfNeeded()
    await paragraph.evaluate((element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      const selection = window.getSelection()
      selection?.removeAllRanges()
      selection?.addRange(range)
    })
    await paragraph.dispatchEvent('mouseup')
  }

  it('lists all 61 documents and the chronicle with their facts', async () => {
    await desk.page.getByText('共61件，另有大事记1件').waitFor()
    expect(await desk.page.locator('.library-table tbody tr').count()).toBe(62)
    const row = desk.page.locator('tr', { hasText: '溧政发〔2023〕6号' })
    expect(await row.innerText()).toContain('2023年3月9日')
    expect(await row.innerText()).toContain('000:526')
    await desk.picture('01-library')
  })

  it('filters the list while a word is typed', async () => {
    const filter = desk.page.getByLabel('按标题、文号、发文机关筛选')
    await filter.fill('[2023]6号')
    await desk.page.getByText('筛选出1件').waitFor()
    await filter.fill('')
  })

  it('opens a document as structured text with a table', async () => {
    await desk.page.locator('tr', { hasText: '溧政发〔2023〕8号' }).locator('button.link').click()
    const head = desk.page.locator('.table-frame th', { hasText: '地块名称' })
    await head.scrollIntoViewIfNeeded()
    expect(await desk.page.locator('.block.heading').count()).toBeGreaterThan(10)
    await desk.picture('02-reader-table')
  })

  it('searches the library and opens a hit by Enter at the words', async () => {
    await desk.page.getByLabel('在全部公报中检索').fill('三类分值加总')
    await desk.page.keyboard.press('Enter')
    await desk.page.getByText('“三类分值加总”共1段').waitFor()
    await desk.picture('03-search')
    await desk.page.locator('.hit').first().focus()
    await desk.page.keyboard.press('Enter')
    await desk.page.locator('.document-head', { hasText: '溧政发〔2023〕6号' }).waitFor()
    const marked = await desk.page.evaluate(() =>
      [...(CSS.highlights.get('target') ?? [])]
        .map((range) => (range as Range).toString())
        .join(''),
    )
    expect(marked).toBe('三类分值加总')
    await desk.picture('04-reader-target')
  })

  it('does not take the Enter that confirms a candidate for a search', async () => {
    await desk.page.locator('.rail-entry', { hasText: '公报库' }).click()
    const field = desk.page.getByLabel('在全部公报中检索')
    await field.fill('')
    await field.focus()
    const session = await desk.page.context().newCDPSession(desk.page)
    await session.send('Input.imeSetComposition', {
      text: 'shui',
      selectionStart: 4,
      selectionEnd: 4,
    })
    // The key that a Chinese input method takes for itself carries code 229.
    await session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    })
    expect(await desk.page.locator('.library-table').count()).toBe(1)
    await session.send('Input.insertText', { text: '税收' })
    expect(await field.inputValue()).toBe('税收')
    expect(await desk.page.locator('.library-table').count()).toBe(1)
    await desk.page.keyboard.press('Enter')
    await desk.page.locator('.hits').waitFor()
  })

  it('keeps a highlight and its note over a restart and leads back to the place', async () => {
    await desk.page.locator('.rail-entry', { hasText: '公报库' }).click()
    await desk.page.locator('tr', { hasText: '溧政发〔2023〕6号' }).locator('button.link').click()
    await selectParagraph(words)
    await desk.page.getByRole('button', { name: '绿', exact: true }).click()
    await desk.page.getByText('已标注，已保存。').waitFor()
    await desk.page.getByRole('button', { name: '写批注', exact: true }).first().click()
    await desk.page.getByLabel('批注内容').fill('三类分值，逐项核对。')
    await desk.page.getByRole('button', { name: '保存', exact: true }).click()
    await desk.page.locator('.note-text', { hasText: '三类分值，逐项核对。' }).waitFor()
    await desk.picture('05-note')

    await desk.close()
    desk = await openDesk(dataFolder)
    await desk.page.locator('.rail-entry', { hasText: '批注' }).click()
    await desk.page.getByText('三类分值，逐项核对。').waitFor()
    await desk.picture('06-annotations')
    await desk.page.locator('.annotation-table .quote').click()
    await desk.page.locator('.document-head', { hasText: '溧政发〔2023〕6号' }).waitFor()
    const painted = await desk.page.waitForFunction(() =>
      [...(CSS.highlights.get('note-green') ?? [])]
        .map((range) => (range as Range).toString())
        .join(''),
    )
    expect(await painted.jsonValue()).toBe(words)
    const inView = await desk.page.locator('[data-start]', { hasText: words }).first().isVisible()
    expect(inView).toBe(true)
  })

  it('undoes the deletion of a note', async () => {
    await desk.page.getByRole('button', { name: '删除', exact: true }).click()
    await desk.page.getByRole('button', { name: '撤销删除' }).click()
    await desk.page.locator('.note-text', { hasText: '三类分值，逐项核对。' }).waitFor()
  })

  it('fits a screen of 1366 × 768 at 125 per cent', async () => {
    await desk.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(1092, 614)
    })
    const overflow = await desk.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
    await desk.picture('07-small-window')
  })

  it('has shown nothing the content policy forbids', () => {
    expect(desk.complaints).toEqual([])
  })
})
