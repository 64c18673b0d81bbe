import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDesk, type DeskWindow } from './desk-window'

const folder = mkdtempSync(join(tmpdir(), 'desk-checking-'))

const draft = [
  '关于做好有关工作的请示',
  '　　根据国发〔2019〕8号、溧政发〔2023〕6号第一百条和常政规〔2016〕2号，',
  '按照《常州市创建国家食品安全示范城市实施方案》（常政发〔2023〕24号），特请示如下。',
  '　　一、参照常政发[2023]50号办理。',
].join('\n')

describe('核对 in the real window', () => {
  let desk: DeskWindow
  beforeAll(async () => {
    writeFileSync(join(folder, '请示.txt'), draft)
    desk = await openDesk(join(folder, 'data'))
    await desk.app.evaluate(
      ({ dialog }, path) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path.draft] })
        let written = 0
        dialog.showSaveDialog = () => {
          written += 1
          return Promise.resolve({ canceled: false, filePath: `${path.folder}/${written}.xlsx` })
        }
      },
      { draft: join(folder, '请示.txt'), folder },
    )
  })
  afterAll(async () => {
    await desk.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const tab = (name: string) => desk.page.getByRole('tab', { name, exact: true })
  const exported = async (name: string) => {
    await desk.page.getByRole('button', { name: '导出 Excel' }).click()
    await desk.page.getByText(`已导出“${name}”。`).waitFor()
    expect(existsSync(join(folder, name))).toBe(true)
  }
  /** The day that all rooms share. */
  const setDay = (label: string, day: string) => desk.page.getByLabel(label).fill(day)
  /** Nothing of the page may be wider or higher than the window. */
  const cutOff = () =>
    desk.page.evaluate(() =>
      [...document.querySelectorAll('.checking-page button, .checking-page select')]
        .filter((one) => {
          const { right, width } = one.getBoundingClientRect()
          return width > 0 && right > window.innerWidth + 1
        })
        .map((one) => one.textContent),
    )

  it('asks for the unit once and shows its duties by due date', async () => {
    await desk.app.evaluate(({ Menu }) => {
      const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? [])
      items?.find(({ accelerator }) => accelerator === 'CmdOrCtrl+6')?.click()
    })
    await desk.page.getByText('选择我的单位').waitFor()
    await desk.page.getByLabel('按全称、简称、曾用名查找单位').fill('市场监管')
    await desk.page.getByLabel('地区').selectOption('溧阳')
    await desk.picture('40-checking-units')
    await desk.page.getByRole('button', { name: '溧阳市市场监督管理局' }).click()
    await desk.page.locator('.duty-table').waitFor()
    await setDay('期限以此日为准', '2023-06-01')
    const text = () => desk.page.locator('.duty-table').innerText()
    expect(await text()).toContain('溧政发〔2023〕12号')
    await desk.picture('41-checking-duties')
    expect(await cutOff()).toEqual([])
    const all = await desk.page.locator('.duty-place').count()
    await desk.page.getByLabel('筛选职责').fill('食品安全')
    expect(await desk.page.locator('.duty-place').count()).toBeLessThan(all)
    await desk.page.getByLabel('筛选职责').fill('')
    await exported('1.xlsx')
  })

  it('leads from a duty to its words and comes back to the list', async () => {
    const place = desk.page.locator('.duty-place', { hasText: '溧政发〔2023〕12号' }).first()
    await place.click()
    await desk.page.locator('.document-head', { hasText: '溧政发〔2023〕12号' }).waitFor()
    await desk.page.getByRole('button', { name: '← 后退' }).click()
    await desk.page.locator('.duty-table').waitFor()
  })

  it('marks what is told to all towns and what is only implied', async () => {
    await desk.page.getByRole('button', { name: '更换…' }).click()
    await desk.page.getByLabel('按全称、简称、曾用名查找单位').fill('溧阳市人民政府')
    await desk.page.getByRole('button', { name: '溧阳市人民政府', exact: true }).click()
    await desk.page.locator('.named-by.implied').first().waitFor()
    await desk.page.getByLabel('依据哪种称呼').selectOption('implied')
    expect(await desk.page.locator('.named-by.collective').count()).toBe(0)
    await desk.picture('42-checking-implied')
    await desk.page.getByLabel('依据哪种称呼').selectOption('')
  })

  it('puts the two food safety plans side by side', async () => {
    await tab('对照').click()
    await desk.page.locator('.pair').first().waitFor()
    await desk.picture('43-checking-comparison')
    expect(await cutOff()).toEqual([])
    await desk.page.getByLabel('不同的种类').selectOption('number')
    const numbers = desk.page.locator('.pair', { hasText: '批次' }).first()
    await numbers.scrollIntoViewIfNeeded()
    await desk.picture('44-checking-numbers')
    const looks = await desk.page.locator('.legend .difference').evaluateAll((marks) =>
      marks.map((mark) => {
        const { fontWeight, textDecorationLine, textDecorationStyle } = getComputedStyle(mark)
        return `${fontWeight} ${textDecorationLine} ${textDecorationStyle}`
      }),
    )
    // Four kinds, told apart without any colour.
    expect(new Set(looks).size).toBe(4)
    expect(looks.every((look) => look.includes('underline'))).toBe(true)
    await desk.page.getByLabel('不同的种类').selectOption('')
    await desk.page.getByRole('button', { name: /仅右侧有 \d+/ }).click()
    expect(await desk.page.locator('.pair:not(.onlyRight)').count()).toBe(0)
    await desk.page.getByRole('button', { name: /^全部 \d+/ }).click()
    await exported('2.xlsx')
  })

  it('opens the clause of either side in the reader', async () => {
    await desk.page
      .locator('.pair-side:nth-child(3) .pair-place', { hasText: /^三、（一）/ })
      .first()
      .click()
    await desk.page.locator('.document-head', { hasText: '溧政发〔2023〕12号' }).waitFor()
    await desk.page.getByRole('button', { name: '← 后退' }).click()
    await desk.page.locator('.pair').first().waitFor()
  })

  it('takes no half-composed words into the draft', async () => {
    await tab('引用核验').click()
    const field = desk.page.getByLabel('草稿', { exact: true })
    await field.focus()
    const session = await desk.page.context().newCDPSession(desk.page)
    await session.send('Input.imeSetComposition', {
      text: 'gongwen',
      selectionStart: 7,
      selectionEnd: 7,
    })
    expect(await field.inputValue()).toBe('gongwen')
    await desk.page.getByText('0字', { exact: true }).waitFor()
    await session.send('Input.insertText', { text: '公文' })
    await desk.page.getByText('2字', { exact: true }).waitFor()
    expect(await field.inputValue()).toBe('公文')
    await session.detach()
  })

  it('checks a pasted draft and tells 未收录 from 已废止', async () => {
    await desk.page.getByLabel('草稿', { exact: true }).fill(draft)
    await setDay('时效以此日为准', '2024-01-01')
    await desk.page.getByRole('button', { name: '核验引用' }).click()
    await desk.page.locator('.draft-row').first().waitFor()
    await desk.picture('45-checking-draft')
    expect(await cutOff()).toEqual([])
    const row = (words: string) => desk.page.locator('.draft-row', { hasText: words }).first()
    expect(await row('国发〔2019〕8号').locator('.force').innerText()).toBe('未收录')
    expect(await row('第一百条').innerText()).toContain('条款不存在')
    await row('常政规〔2016〕2号').locator('.draft-words').click()
    await desk.page.locator('.cited.selected', { hasText: '常政规〔2016〕2号' }).waitFor()
    await desk.picture('46-checking-draft-place')
    // A citation whose row is filtered away is shown all the same.
    await desk.page.getByRole('button', { name: /^未收录 1$/ }).click()
    expect(await desk.page.locator('.draft-row').count()).toBe(1)
    await desk.page.locator('.cited', { hasText: '常政规〔2016〕2号' }).click()
    await desk.page.locator('.draft-row.selected', { hasText: '常政规〔2016〕2号' }).waitFor()
  })

  it('follows the day, copies and exports', async () => {
    await desk.page.getByRole('button', { name: '复制核验表' }).click()
    await desk.page.getByText(/已复制\d+处引用的核验表/).waitFor()
    const copied = await desk.app.evaluate(({ clipboard }) => clipboard.readText())
    expect(copied).toContain('核验日期：2024年1月1日')
    expect(copied).toContain('溧政发〔2023〕6号')
    await setDay('时效以此日为准', '2022-01-01')
    await desk.page
      .locator('.draft-row', { hasText: '溧政发〔2023〕6号' })
      .getByText('未施行')
      .first()
      .waitFor()
    await exported('3.xlsx')
    await desk.page.getByRole('button', { name: '修改草稿' }).click()
    await desk.page.locator('textarea.draft-field').waitFor()
  })

  it('opens a draft by the dialog', async () => {
    await desk.page.getByRole('button', { name: '清空' }).click()
    await desk.page.getByRole('button', { name: '打开草稿…' }).click()
    await desk.page.getByText('请示.txt').waitFor()
    await desk.page.locator('.draft-row').first().waitFor()
  })

  it('has kept the unit, and fits the small window', async () => {
    await desk.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(1092, 614)
    })
    for (const [name, picture] of [
      ['引用核验', '47-checking-small-draft'],
      ['对照', '48-checking-small-comparison'],
      ['我的单位', '49-checking-small-duties'],
    ] as const) {
      await tab(name).click()
      await desk.page.locator('.scroll').first().waitFor()
      await desk.picture(picture)
      expect(await cutOff(), name).toEqual([])
    }
    const saved = await desk.page.evaluate(() => window.workstation.call('setting.list', {}))
    expect(JSON.stringify(saved)).toContain('"unit.own":"liyang-government"')
  })

  it('has no serious violation of accessibility in any theme', async () => {
    // By the debugger: the content policy lets no script in by the page.
    await desk.page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'))
    const violations = () =>
      desk.page.evaluate(async () => {
        const { axe } = window as unknown as {
          readonly axe: { run(root: Document): Promise<AxeResults> }
        }
        return (await axe.run(document)).violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ''}`)
      })
    for (const name of ['引用核验', '对照', '我的单位']) {
      await tab(name).click()
      await desk.page.locator('.draft-row, .pair, .duty-place').first().waitFor()
      for (const theme of ['light', 'green', 'warm', 'contrast']) {
        await desk.page.evaluate((chosen) => {
          document.documentElement.dataset['theme'] = chosen
        }, theme)
        expect(await violations(), `${name} ${theme}`).toEqual([])
        if (theme === 'contrast') await desk.picture(`50-checking-contrast-${name}`)
      }
    }
  })

  it('breaks no rule of the content policy', () => {
    expect(desk.complaints).toEqual([])
  })
})
