import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDesk, type DeskWindow } from './desk-window'

const folder = mkdtempSync(join(tmpdir(), 'desk-library-'))
let desk: DeskWindow

beforeAll(async () => {
  desk = await openDesk(folder)
  await desk.page.getByText('共61件').waitFor()
})
afterAll(async () => {
  await desk.close()
  rmSync(folder, { recursive: true, force: true })
})

const tab = (name: string) => desk.page.getByRole('tab', { name, exact: true })
const reader = () => desk.page.locator('.document-text')

describe('the library room', () => {
  it('tells the force of every document on the day asked for', async () => {
    const { page } = desk
    const force = page.locator('tr', { hasText: '常州市人民政府令第19号' }).locator('.force')
    await page.getByLabel('时效以此日为准').fill('2023-08-31')
    await expect.poll(() => force.textContent()).toBe('未施行')
    await page.getByLabel('时效以此日为准').fill('2023-09-01')
    await expect.poll(() => force.textContent()).toBe('现行')
    await desk.picture('library-force')
  })

  it('lists the data tables, opens one with its totals and leads from a row to the text', async () => {
    const { page } = desk
    await tab('数据表').click()
    await page.getByText('共45张').waitFor()
    await desk.picture('library-tables')
    await page.getByRole('button', { name: /备选项目库/ }).click()
    await page.getByText('原文4575，各行相加4576，不符').waitFor()
    expect(await page.locator('.typed-table tbody tr').count()).toBe(70)
    await desk.picture('library-table')
    await page.getByRole('button', { name: '打开原文第968行' }).click()
    await reader().waitFor()
    await page.getByRole('button', { name: '后退' }).click()
    await page.getByText('原文4575').waitFor()
  })

  it('filters contradictions and opens both places', async () => {
    const { page } = desk
    await tab('矛盾与缺口').click()
    await page.getByPlaceholder('按文号、事项、文字筛选').fill('信息基础设施')
    const row = page.locator('.contradiction-table tbody tr').first()
    await row.waitFor()
    expect(await row.locator('.place-link').count()).toBeGreaterThan(1)
    await desk.picture('library-contradictions')
    await row.locator('.place-link').first().click()
    await reader().waitFor()
    await page.getByRole('button', { name: '后退' }).click()
  })

  it('lists missing pieces and errata by kind', async () => {
    const { page } = desk
    await tab('缺失件').click()
    await page.getByLabel('种类').selectOption({ label: '附图' })
    await page.locator('.missing-table tbody tr').first().waitFor()
    await desk.picture('library-missing')
    await tab('勘误').click()
    await page.getByLabel('种类').selectOption({ label: '可确定' })
    await page.getByPlaceholder('按文号、文字筛选').fill('苗均')
    await expect.poll(() => page.locator('.erratum-table tbody tr').count()).toBeGreaterThan(5)
    await desk.picture('library-errata')
  })

  it('finds a unit by its short name and lists where it is named', async () => {
    const { page } = desk
    await tab('机构').click()
    await page.getByPlaceholder('按全称、简称、曾用名筛选').fill('应急局')
    await page.getByRole('button', { name: '溧阳市应急管理局' }).click()
    await page.getByText(/共\d+处/).waitFor()
    expect(await page.locator('.mention-table tbody tr').count()).toBeGreaterThan(10)
    await desk.picture('library-unit')
  })

  it('walks its tabs by the arrow keys', async () => {
    const { page } = desk
    await tab('机构').focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => tab('矛盾与缺口').getAttribute('aria-selected')).toBe('true')
    expect(await tab('矛盾与缺口').evaluate((element) => element === document.activeElement)).toBe(
      true,
    )
  })

  it('complains of nothing', () => {
    expect(desk.complaints).toEqual([])
  })
})
