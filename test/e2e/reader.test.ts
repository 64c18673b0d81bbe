import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDesk, type DeskWindow } from './desk-window'
import { chooseMenu, openDocument, painted } from './reader-steps'

const corpus = join(__dirname, '..', '..', 'resources', 'corpus')

describe('the reading room', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'desk-reader-'))
  let desk: DeskWindow
  beforeAll(async () => {
    desk = await openDesk(dataFolder)
    await desk.page.locator('.library-table tbody tr').first().waitFor()
  })
  afterAll(async () => {
    await desk.close()
    rmSync(dataFolder, { recursive: true, force: true })
  })
  const tab = (name: string) => desk.page.getByRole('tab', { name })
  const head = (words: string) => desk.page.locator('.document-head', { hasText: words }).waitFor()

  it('tells the force on a chosen day and opens the clause that says so', async () => {
    await openDocument(desk, '常州市人民政府令第19号')
    const line = desk.page.locator('.force-line')
    await line.getByText('现行', { exact: true }).waitFor()
    const day = line.locator('input')
    await day.fill('2023-08-31')
    await line.getByText('未施行', { exact: true }).waitFor()
    await day.fill('2023-09-01')
    await line.getByText('现行', { exact: true }).waitFor()
    await line.locator('.force-reason').click()
    await expect.poll(() => painted(desk, 'target')).toContainEqual(expect.stringContaining('施行'))
    await desk.picture('20-force')
    await desk.page.getByRole('button', { name: '今天' }).click()
  })

  it('lists references with relation and target, and opens one', async () => {
    await tab('引用').click()
    await desk.page.locator('.register-list').getByText('未收录').first().waitFor()
    await desk.page.getByLabel('引用的范围').selectOption({ label: '本文件内 4' })
    await desk.page.locator('.register-list .entry-foot .link').last().click()
    await expect.poll(() => painted(desk, 'target')).not.toEqual([])
    await desk.picture('21-references')
  })

  it('goes from who cites the document to the citing words and back', async () => {
    await tab('被引').click()
    await desk.page.locator('.cited-clause').first().waitFor()
    await desk.page
      .locator('.register-list .entry-words', { hasText: '溧政发〔2023〕2号' })
      .first()
      .click()
    await head('溧政发〔2023〕2号')
    await expect.poll(() => painted(desk, 'target')).toEqual(['《常州市建筑垃圾管理办法》'])
    await desk.page.getByRole('button', { name: '← 后退' }).click()
    await head('常州市人民政府令第19号')
  })

  it('walks through the marks by keyboard, with a card, and opens one by Enter', async () => {
    await openDocument(desk, '溧政发〔2023〕2号')
    await desk.page.locator('.document-text').focus()
    const card = desk.page.locator('.mark-card')
    await expect.poll(() => painted(desk, 'reference')).not.toEqual([])
    await chooseMenu(desk, '下一处标记')
    await card.waitFor()
    for (let step = 0; step < 40; step += 1) {
      if ((await card.innerText()).includes('打开（回车）')) break
      await chooseMenu(desk, '下一处标记')
      await desk.page.waitForTimeout(250)
    }
    await desk.picture('22-card')
    await desk.page.keyboard.press('Enter')
    await expect.poll(() => painted(desk, 'target')).not.toEqual([])
    expect(await card.count()).toBe(0)
  })

  it('selects words by keyboard and makes a note of them', async () => {
    await openDocument(desk, '溧政发〔2023〕2号')
    await desk.page.locator('.document-text').focus()
    await desk.page.keyboard.press('Control+ArrowDown')
    await expect.poll(() => painted(desk, 'caret')).not.toEqual([])
    for (let step = 0; step < 4; step += 1) await desk.page.keyboard.press('Shift+ArrowRight')
    const words = await desk.page.evaluate(() => String(window.getSelection()))
    expect(words).toHaveLength(4)
    await chooseMenu(desk, '标注所选文字')
    await expect.poll(() => painted(desk, 'note-yellow')).toContain(words)
  })

  it('shows what is proposed beside printed words, and moves no note with the switch', async () => {
    await openDocument(desk, '溧政发〔2023〕6号')
    await desk.page.locator('.proposal.certain').first().waitFor()
    const words = '企业综合评价得分为基础分、加分和扣分三类分值加总。'
    const paragraph = desk.page.locator('[data-start]', { hasText: words }).first()
    await paragraph.scrollIntoViewIfNeeded()
    await paragraph.click({ clickCount: 3 })
    await desk.page.getByRole('button', { name: '绿', exact: true }).click()
    await expect.poll(() => painted(desk, 'note-green')).toEqual([words])
    const proposal = desk.page.locator('.proposal', { hasText: '苗均税收' }).first()
    await proposal.scrollIntoViewIfNeeded()
    expect(await proposal.getAttribute('data-proposal')).toBe('亩均税收')
    await expect.poll(() => painted(desk, 'erratum-certain')).toContain('苗均税收')
    await desk.picture('23-errata')
    await chooseMenu(desk, '勘误')
    await expect.poll(() => desk.page.locator('.proposal').count()).toBe(0)
    await expect.poll(() => painted(desk, 'erratum-certain')).toEqual([])
    expect(await painted(desk, 'note-green')).toEqual([words])
    await chooseMenu(desk, '勘误')
    await expect.poll(() => painted(desk, 'note-green')).toEqual([words])
  })

  it('tells why, on a click at printed words that are in doubt', async () => {
    await desk.page.locator('.proposal', { hasText: '苗均税收' }).first().click()
    const card = desk.page.locator('.mark-card')
    await card.getByText('勘误 · 可确定').waitFor()
    expect(await card.innerText()).toContain('应为“亩均税收')
    await desk.page.keyboard.press('Escape')
    await expect.poll(() => card.count()).toBe(0)
  })

  it('shows the printed lines under each block, byte for byte', async () => {
    await chooseMenu(desk, '原文行')
    await desk.page.locator('.original-lines').first().waitFor()
    const shown = await desk.page.evaluate(() =>
      [...document.querySelectorAll('.original-lines tr')].map(
        (row) => [Number(row.children[0]?.textContent), row.children[1]?.textContent] as const,
      ),
    )
    const file = readFileSync(join(corpus, '000_da6e7c2163bb5f1e.txt'), 'utf8').split('\n')
    expect(shown.map(([number]) => number)).toEqual(
      Array.from({ length: 728 - 526 + 1 }, (_one, at) => 526 + at),
    )
    for (const [number, raw] of shown) expect(raw).toBe(file[number - 1])
    await desk.picture('24-original-lines')
    await chooseMenu(desk, '原文行')
  })

  it('marks printed pages and pieces that the source lacks', async () => {
    await openDocument(desk, '常州市人民政府令第19号')
    await desk.page.locator('.page-line', { hasText: '公报第1页' }).waitFor()
    await desk.page.locator('.missing-line').first().waitFor()
    await openDocument(desk, '常政发〔2023〕23号')
    await desk.page.locator('.page-line', { hasText: '公报第16页' }).waitFor()
    // A page may begin in the middle of a paragraph.
    await expect.poll(() => desk.page.locator('[data-page]').count()).toBeGreaterThan(0)
  })

  it('puts checked rows in the place of a scattered table, the printed order one key away', async () => {
    await openDocument(desk, '常政发〔2023〕24号')
    const rows = desk.page.locator('.block.table .typed-table tbody tr')
    await expect.poll(() => rows.count()).toBe(31)
    const raw = desk.page.locator('.raw-order pre')
    expect(await raw.isVisible()).toBe(false)
    await desk.page.locator('.raw-order summary').click()
    expect(await raw.isVisible()).toBe(true)
    await desk.picture('25-scattered-table')
  })

  it('opens a table with its totals and leads from a row to its line', async () => {
    await openDocument(desk, '溧政发〔2023〕8号')
    await tab('数据表').click()
    await desk.page.locator('.register-list .entry-words').nth(1).click()
    const dialog = desk.page.locator('.table-dialog')
    await dialog.getByText('合计不符1处').waitFor()
    expect(await dialog.innerText()).toContain('4576')
    await desk.picture('26-table')
    await dialog.getByRole('button', { name: '打开原文第891行' }).click()
    await expect.poll(async () => (await painted(desk, 'target')).join(' ')).toContain('庄家村地块')
    expect(await dialog.count()).toBe(0)
  })

  it('explains a term of the lists 名词解释 where it stands first, and leads to its entry', async () => {
    await openDocument(desk, '溧政办发〔2023〕1号')
    await expect.poll(async () => (await painted(desk, 'term')).length).toBeGreaterThan(0)
    await chooseMenu(desk, '本文查找')
    await desk.page.getByLabel('在本文中查找').fill('双招双引')
    await desk.page.keyboard.press('Escape')
    await expect.poll(() => painted(desk, 'term')).toContain('双招双引')
    // The pane comes to rest after the field above it has gone.
    await desk.page.waitForTimeout(400)
    const box = await desk.page.evaluate(() => {
      const terms = [...(CSS.highlights.get('term') ?? [])] as Range[]
      const range = terms.find((one) => one.toString() === '双招双引')
      const { x, y, width, height } = range?.getClientRects()[0] ?? new DOMRect()
      return { x: x + width / 2, y: y + height / 2 }
    })
    await desk.page.mouse.move(box.x, box.y)
    const card = desk.page.locator('.mark-card')
    await card.getByText('即招才引智、招工引匠。').waitFor()
    await desk.picture('27-term')
    await card.getByRole('button', { name: /名词解释第17条/ }).click()
    await expect
      .poll(() => painted(desk, 'target'))
      .toEqual(['17. 双招双引: 即招才引智、招工引匠。'])
  })

  it('has shown nothing the content policy forbids', () => {
    expect(desk.complaints).toEqual([])
  })
})
