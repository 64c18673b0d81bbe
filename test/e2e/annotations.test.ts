import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDesk, type DeskWindow } from './desk-window'

/** Words of 溧政发〔2023〕6号 that the notes stand on, one after the other. */
const words = ['企业综合评价得分为基础分', '亩均税收', '单位能耗税收', '计算公式'] as const

describe('the room of notes in the real window', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'desk-notes-room-'))
  let desk: DeskWindow
  beforeAll(async () => {
    desk = await openDesk(dataFolder)
    await desk.page.getByText('共61件，另有大事记1件').waitFor()
    // Through the window's own door, so that the test stands on this room alone.
    await desk.page.evaluate(async (quotes) => {
      const documentId = '溧政发〔2023〕6号'
      const opened = await window.workstation.call('document.open', { documentId })
      if (!opened.ok) throw new Error(opened.error.message)
      const stream = opened.value.blocks.map(({ text }) => text).join('\n')
      for (const [at, quote] of quotes.entries()) {
        const start = stream.indexOf(quote)
        const end = start + quote.length
        const anchor = { documentId, clauseId: null, start, end, quote, prefix: '', suffix: '' }
        const added = await window.workstation.call('annotation.add', {
          anchor,
          colour: at === 0 ? 'blue' : 'yellow',
          note: at === 0 ? '核对公式' : '',
          tags: at < 2 ? ['评价'] : [],
          kind: at === 3 ? 'underline' : 'highlight',
        })
        if (!added.ok) throw new Error(added.error.message)
      }
    }, words)
    await desk.page.getByRole('navigation', { name: '房间' }).getByText('批注').click()
    await desk.page.getByText('共4条').waitFor()
  })
  afterAll(async () => {
    await desk.close()
    rmSync(dataFolder, { recursive: true, force: true })
  })

  const rows = () => desk.page.locator('.annotation-table tbody tr')
  const quotes = () => desk.page.locator('.row-main').allInnerTexts()

  it('shows every note in the order of the text and narrows the list', async () => {
    expect(await rows().count()).toBe(4)
    await desk.picture('annotations-room')
    await desk.page.getByLabel('标签', { exact: true }).selectOption('评价')
    await desk.page.getByText('筛选出2条，共4条').waitFor()
    await desk.page.getByLabel('颜色', { exact: true }).selectOption('blue')
    await desk.page.getByText('筛选出1条').waitFor()
    expect(await quotes()).toEqual([words[0]])
    await desk.page.getByRole('button', { name: '清除筛选' }).click()
    await desk.page.getByText('共4条').waitFor()
    await desk.page.getByLabel('按摘录、批注、标签、文件筛选').fill('公式')
    await desk.page.getByText('筛选出2条').waitFor()
    await desk.page.getByLabel('按摘录、批注、标签、文件筛选').fill('')
  })

  it('tags, deletes and takes back by the keyboard alone', async () => {
    const field = desk.page.getByLabel('按摘录、批注、标签、文件筛选')
    await field.focus()
    await desk.page.keyboard.press('ArrowDown')
    await desk.page.keyboard.press('Space')
    await desk.page.keyboard.press('ArrowDown')
    await desk.page.keyboard.press('Shift+Space')
    await desk.page.getByText('已选2条').waitFor()
    await desk.page.getByLabel('给所选批注添加标签').fill('待办、2023')
    await desk.page.getByLabel('给所选批注添加标签').press('Enter')
    await desk.page.locator('.note-tag', { hasText: '待办' }).first().waitFor()
    expect(await desk.page.locator('.note-tag', { hasText: '待办' }).count()).toBe(2)

    await desk.page.locator('.row-main').first().focus()
    await desk.page.keyboard.press('Delete')
    await desk.page.getByText('共2条').waitFor()
    await desk.page.keyboard.press('Control+z')
    await desk.page.getByText('共4条').waitFor()
    await desk.page.keyboard.press('Control+y')
    await desk.page.getByText('共2条').waitFor()
    await desk.page.keyboard.press('Control+z')
    await desk.page.getByText('共4条').waitFor()
  })

  it('shows tags and versions of a note, and brings an old one back', async () => {
    await desk.page.locator('.row-main').first().focus()
    await desk.page.keyboard.press('F2')
    const detail = desk.page.getByRole('complementary', { name: '批注详情' })
    const field = detail.getByLabel('给这条批注添加标签')
    await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true)
    await detail.getByRole('button', { name: '去掉标签“待办”' }).click()
    await expect.poll(() => detail.locator('.versions li').count()).toBeGreaterThan(4)
    await desk.picture('annotation-detail')
    await detail.getByRole('button', { name: '恢复此版本' }).last().click()
    await expect
      .poll(() => detail.locator('.note-tag').allInnerTexts())
      .toEqual([expect.stringContaining('评价')])
    await detail.getByRole('button', { name: '关闭' }).click()
  })

  it('fits a laptop of 1366×768 at 125 %, with details open', async () => {
    await desk.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(1092, 614)
    })
    await expect.poll(() => desk.page.evaluate(() => window.innerWidth)).toBe(1092)
    await desk.page.locator('.row-main').first().focus()
    await desk.page.keyboard.press('F2')
    const detail = desk.page.getByRole('complementary', { name: '批注详情' })
    await detail.waitFor()
    const cutOff = await desk.page.evaluate(() =>
      ['.annotation-panes', '.annotation-detail', '.annotation-filter']
        .map((selector) => document.querySelector(selector))
        .filter((element) => (element?.getBoundingClientRect().right ?? 9999) > window.innerWidth)
        .map((element) => element?.className ?? 'missing'),
    )
    expect(cutOff).toEqual([])
    const table = await desk.page.locator('.annotation-panes .scroll').boundingBox()
    expect(table?.height).toBeGreaterThan(200)
    const quote = await desk.page.locator('.quote-column').boundingBox()
    expect(quote?.width).toBeGreaterThan(180)
    await desk.picture('annotations-small')
    await detail.getByRole('button', { name: '关闭' }).click()
  })

  it('renames a tag and merges it into another', async () => {
    await desk.page.getByRole('button', { name: '标签管理' }).click()
    const manager = desk.page.getByRole('region', { name: '标签管理' })
    await manager.getByLabel('标签“待办”的名称').fill('2023')
    await manager.getByRole('button', { name: '并入“2023”' }).click()
    await manager.getByLabel('标签“待办”的名称').waitFor({ state: 'detached' })
    await desk.picture('annotation-tags')
    await manager.getByRole('button', { name: '关闭' }).click()
  })

  it('keeps deleted notes in the trash and gives them back', async () => {
    await desk.page.locator('.row-main').last().focus()
    await desk.page.keyboard.press('Delete')
    await desk.page.getByText('共3条').waitFor()
    await desk.page.getByLabel('状态', { exact: true }).selectOption('trash')
    await desk.page.getByText('共1条').waitFor()
    await desk.page.locator('.annotation-table input[type="checkbox"]').first().click()
    await desk.picture('annotation-trash')
    await desk.page.getByRole('button', { name: '恢复', exact: true }).click()
    await desk.page.getByText('回收站是空的').waitFor()
    await desk.page.getByRole('button', { name: '清除筛选' }).click()
    await desk.page.getByText('共4条').waitFor()
  })

  it('opens a note where it stands', async () => {
    await desk.page.locator('.row-main').first().click()
    await desk.page.getByText(words[0]).first().waitFor()
    expect(desk.complaints).toEqual([])
  })
})
