import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDesk, type DeskWindow } from './desk-window'
import { chooseMenu, clipboardOf, openDocument, painted } from './reader-steps'

describe('finding, citing and going on in the reading room', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'desk-reader-find-'))
  let desk: DeskWindow
  beforeAll(async () => {
    desk = await openDesk(dataFolder)
    await desk.page.locator('.library-table tbody tr').first().waitFor()
  })
  afterAll(async () => {
    await desk.close()
    rmSync(dataFolder, { recursive: true, force: true })
  })
  const count = () => desk.page.locator('.find-count').innerText()

  it('finds in the document as the search folds, with n/m, and goes round', async () => {
    await openDocument(desk, '溧政发〔2023〕6号')
    await chooseMenu(desk, '本文查找')
    const field = desk.page.getByLabel('在本文中查找')
    await field.fill('亩均税收')
    await expect.poll(count).toMatch(/^1\/\d+$/)
    const all = Number((await count()).split('/')[1])
    await desk.page.keyboard.press('Enter')
    await expect.poll(count).toBe(`2/${all}`)
    await chooseMenu(desk, '查找下一处')
    await expect.poll(count).toBe(`3/${all}`)
    await chooseMenu(desk, '查找上一处')
    await desk.page.keyboard.press('Shift+Enter')
    await desk.page.keyboard.press('Shift+Enter')
    await expect.poll(count).toBe(`${all}/${all}`)
    expect(await painted(desk, 'found-here')).toEqual(['亩均税收'])
    await desk.picture('30-find')
    await field.fill('[2017]64号')
    await expect.poll(() => painted(desk, 'found-here')).toEqual(['〔2017〕64号'])
    await field.fill('没有这些字')
    await expect.poll(count).toBe('没有找到')
  })

  it('takes no letters of an input method for words', async () => {
    const field = desk.page.getByLabel('在本文中查找')
    await field.fill('')
    await field.focus()
    const session = await desk.page.context().newCDPSession(desk.page)
    await session.send('Input.imeSetComposition', {
      text: 'mu',
      selectionStart: 2,
      selectionEnd: 2,
    })
    expect(await count()).toBe('')
    await session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Escape',
      code: 'Escape',
      windowsVirtualKeyCode: 229,
    })
    expect(await field.count()).toBe(1)
    await session.send('Input.insertText', { text: '亩均' })
    await expect.poll(count).toMatch(/^\d+\/\d+$/)
    await desk.page.keyboard.press('Escape')
    await expect.poll(() => field.count()).toBe(0)
    expect(await painted(desk, 'found')).toEqual([])
  })

  it('copies a citation with its quote, as words and as bare paragraphs', async () => {
    await openDocument(desk, '常州市人民政府令第19号')
    const paragraph = desk.page.locator('[data-start]', { hasText: '常州经济开发区管理委员会按照' })
    await paragraph.first().scrollIntoViewIfNeeded()
    await paragraph.first().click({ clickCount: 3 })
    await desk.page.getByRole('toolbar', { name: '所选文字' }).waitFor()
    await chooseMenu(desk, '复制引文')
    await desk.page.getByText('引文已复制。').waitFor()
    const { text, html } = await clipboardOf(desk)
    expect(text).toMatch(
      /^“常州经济开发区管理委员会.+”——《常州市建筑垃圾管理办法》（常州市人民政府令第19号）第四条第二款（公报第\d+页）$/,
    )
    expect(html).toContain(`<p>${text}</p>`)
    expect(html).not.toMatch(/style=|class=/)
  })

  it('cites a range of paragraphs without its quote', async () => {
    await desk.page.evaluate(() => {
      const piece = (words: string) =>
        [...document.querySelectorAll('[data-start]')].find((one) =>
          one.textContent.includes(words),
        )
      const first = piece('第四条 市、县级市')?.firstChild
      const last = piece('镇人民政府、街道办事处应当落实')?.firstChild
      if (!(first instanceof Text && last instanceof Text)) throw new Error('no such paragraphs')
      window.getSelection()?.setBaseAndExtent(first, 0, last, 10)
    })
    await desk.page.locator('.text-pane').dispatchEvent('mouseup')
    await desk.page.getByRole('button', { name: '复制出处' }).click()
    await desk.page.getByText('出处已复制。').waitFor()
    const { text } = await clipboardOf(desk)
    expect(text).toMatch(
      /^《常州市建筑垃圾管理办法》（常州市人民政府令第19号）第四条第一款至第三款（公报第\d+(—\d+)?页）$/,
    )
  })

  it('goes on where one stopped, also after a restart, and lists what was read', async () => {
    await openDocument(desk, '溧政办发〔2023〕4号')
    const entry = desk.page.locator('.outline-entry').nth(30)
    const words = await entry.innerText()
    await entry.click()
    const here = desk.page.locator('.outline-entry[aria-current]')
    await expect.poll(() => here.innerText()).toBe(words)
    // What was read is kept after a rest.
    await desk.page.waitForTimeout(2500)
    await desk.close()
    desk = await openDesk(dataFolder)
    await desk.page.locator('.library-table tbody tr').first().waitFor()
    await openDocument(desk, '溧政办发〔2023〕4号')
    await expect
      .poll(() => desk.page.locator('.outline-entry[aria-current]').innerText())
      .toBe(words)
    await desk.page.getByRole('button', { name: /最近/ }).click()
    await desk.page
      .getByRole('list', { name: '最近读过的文件' })
      .getByText('常州市建筑垃圾管理办法')
      .click()
    await desk.page.locator('.document-head', { hasText: '常州市人民政府令第19号' }).waitFor()
  })

  it('fits a screen of 1366 × 768 at 125 per cent, tabs and dialogs too', async () => {
    await desk.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(1092, 614)
    })
    await openDocument(desk, '溧政发〔2023〕8号')
    for (const name of ['引用', '被引', '提示', '数据表']) {
      await desk.page.getByRole('tab', { name }).click()
      const cut = await desk.page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('.pane-panel, .pane-tabs')]
          .map((one) => one.scrollWidth - one.clientWidth)
          .filter((width) => width > 0),
      )
      expect([name, cut]).toEqual([name, []])
    }
    await desk.page.locator('.register-list .entry-words').nth(1).click()
    const box = await desk.page.locator('.table-dialog').boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThan(614)
    await desk.picture('31-small-table')
    await desk.page.keyboard.press('Escape')
  })

  it('has shown nothing the content policy forbids', () => {
    expect(desk.complaints).toEqual([])
  })
})
