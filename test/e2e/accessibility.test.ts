import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AxeResults, RunOptions } from 'axe-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openDesk, tourFolder, type DeskWindow } from './desk-window'
import { openCalculator } from './open-calculator'

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const themes = ['light', 'green', 'warm', 'contrast'] as const

describe('the window for everyone', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'desk-accessibility-'))
  let desk: DeskWindow
  beforeAll(async () => {
    desk = await openDesk(dataFolder)
    desk.page.setDefaultTimeout(15_000)
    // By the debugger: the content policy lets no script in by the page.
    await desk.page.evaluate(axeSource)
  })
  afterAll(async () => {
    await desk.close()
    rmSync(dataFolder, { recursive: true, force: true })
  })

  beforeEach(async () => {
    // What failed before must not stand in the way.
    const close = desk.page.locator('.print-acts').getByRole('button', { name: '关闭' })
    if ((await close.count()) > 0) await close.click()
  })

  const go = (room: string) => desk.page.locator('.rail-entry', { hasText: room }).click()
  const choose = (command: string) =>
    desk.app.evaluate(({ Menu }, label) => {
      const all = (items: readonly Electron.MenuItem[]): readonly Electron.MenuItem[] =>
        items.flatMap((item) => [item, ...all(item.submenu?.items ?? [])])
      all(Menu.getApplicationMenu()?.items ?? [])
        .find((item) => item.label === label)
        ?.click()
    }, command)

  /** The whole window; a screenshot by the debugger takes a corner of it where the page is zoomed. */
  const screen = async (name: string) => {
    const picture = await desk.app.evaluate(async ({ BrowserWindow }) => {
      const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage()
      return image?.toPNG().toString('base64') ?? ''
    })
    writeFileSync(join(tourFolder, `${name}.png`), Buffer.from(picture, 'base64'))
  }

  /** Serious and critical violations, one line each: rule, how often, where for example. */
  const violations = async (options: RunOptions = {}): Promise<readonly string[]> => {
    const found = await desk.page.evaluate(async (given) => {
      const { axe } = window as unknown as {
        readonly axe: { run(root: Document, options: unknown): Promise<AxeResults> }
      }
      const results = await axe.run(document, { ...given, resultTypes: ['violations'] })
      return results.violations.map(({ id, impact, nodes }) => ({
        id,
        impact,
        count: nodes.length,
        html: nodes[0]?.html.slice(0, 160) ?? '',
        why: nodes[0]?.any[0]?.message ?? nodes[0]?.all[0]?.message ?? '',
      }))
    }, options)
    return found
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, count, html, why }) => `${id} ×${count}: ${html} — ${why}`)
  }

  const openTab = async (name: string) => {
    await go('公报库')
    await desk.page.getByRole('tab', { name, exact: true }).click()
    await desk.page.locator('.room .scroll').first().waitFor()
  }
  const rooms: readonly { readonly name: string; readonly open: () => Promise<void> }[] = [
    ...['文件', '数据表', '机构', '矛盾与缺口', '缺失件', '勘误'].map((name) => ({
      name: `公报库 ${name}`,
      open: () => openTab(name),
    })),
    {
      name: '数据表 一张',
      open: async () => {
        await openTab('数据表')
        // A table once opened is still there.
        if ((await desk.page.locator('.typed-table').count()) === 0)
          await desk.page.locator('table.list button.link').first().click()
        await desk.page.locator('.typed-table').waitFor()
      },
    },
    {
      name: '检索',
      open: async () => {
        await go('检索')
        await desk.page.getByLabel('检索词').fill('亩均税收')
        await desk.page.locator('.hit').first().waitFor()
      },
    },
    {
      name: '检索语法',
      open: async () => {
        await go('检索')
        await desk.page.getByRole('button', { name: '检索语法' }).click()
        await desk.page.getByRole('dialog', { name: '检索语法' }).waitFor()
      },
    },
    {
      name: '阅读',
      open: async () => {
        await desk.page.keyboard.press('Escape')
        await openTab('文件')
        await desk.page
          .locator('tr', { hasText: '溧政发〔2023〕6号' })
          .locator('button.link')
          .click()
        await desk.page.locator('.document-head').waitFor()
      },
    },
    { name: '批注', open: () => go('批注') },
    {
      name: '办事 列表',
      open: async () => {
        await go('办事')
        const back = desk.page.getByRole('button', { name: '全部事项' })
        await desk.page.locator('.calculator-table, .calculator-head').first().waitFor()
        if ((await back.count()) > 0) await back.click()
        await desk.page.locator('.calculator-table').waitFor()
      },
    },
    {
      name: '办事 单户',
      open: async () => {
        await openCalculator(desk.page, '工业企业效益综合评价：单户计算')
        await desk.page.getByLabel('规下工业企业').check()
        for (const [name, value] of [
          ['taxPaid', '32.4'],
          ['landArea', '3.24'],
          ['taxableSales', '900'],
        ] as const)
          await desk.page.locator(`#field-${name}`).fill(value)
        await desk.page.locator('.outcome-summary', { hasText: '60.00分' }).waitFor()
      },
    },
    {
      name: '办事 批量',
      open: async () => {
        await desk.page.locator('.segments button').last().click()
      },
    },
    { name: '我的文件', open: () => go('我的文件') },
    { name: '核对', open: () => go('核对') },
    { name: '设置', open: () => go('设置') },
    {
      name: '打印预览',
      open: async () => {
        await go('检索')
        await choose('打印…')
        await desk.page.locator('.sheet').first().waitFor()
      },
    },
  ]

  it('has no serious or critical violation in any room', async () => {
    const wrong: string[] = []
    for (const { name, open } of rooms) {
      await open()
      wrong.push(...(await violations()).map((what) => `${name}: ${what}`))
    }
    await desk.page.keyboard.press('Escape')
    expect(wrong).toEqual([])
  })

  it.each(themes)('can be read in every room in the theme %s', async (theme) => {
    const labels = {
      light: '浅色',
      green: '护眼·豆沙绿',
      warm: '护眼·米黄',
      contrast: '高对比（黑底）',
    } as const
    await choose(labels[theme])
    await desk.page.waitForFunction(
      (wanted) => document.documentElement.dataset['theme'] === wanted,
      theme,
    )
    const wrong: string[] = []
    for (const { name, open } of rooms) {
      await open()
      const colours = { runOnly: ['color-contrast', 'link-in-text-block'] }
      wrong.push(...(await violations(colours)).map((what) => `${name}: ${what}`))
      if (['检索', '阅读', '办事 单户', '设置', '公报库 文件'].includes(name))
        await desk.picture(`50-${theme}-${name.replace(' ', '-')}`)
    }
    await desk.page.keyboard.press('Escape')
    expect(wrong).toEqual([])
  })

  it('keeps the colours of notes apart in each theme, and from the paper', async () => {
    for (const theme of themes) {
      const colours = await desk.page.evaluate((wanted) => {
        document.documentElement.dataset['theme'] = wanted
        const style = getComputedStyle(document.documentElement)
        return ['yellow', 'green', 'blue', 'pink', 'purple', 'paper'].map((name) => {
          const hex = style.getPropertyValue(`--${name}`).trim()
          // The build writes #ffffff as #fff.
          const long = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex
          return [1, 3, 5].map((at) => Number.parseInt(long.slice(at, at + 2), 16))
        })
      }, theme)
      const distance = (a: readonly number[], b: readonly number[]) =>
        Math.hypot(...a.map((value, at) => value - (b[at] ?? 0)))
      colours.forEach((one, at) => {
        for (const other of colours.slice(at + 1)) expect(distance(one, other)).toBeGreaterThan(25)
      })
    }
  })

  it('keeps theme and size over a restart', async () => {
    await go('设置')
    await desk.page.getByRole('radio', { name: /护眼·米黄/ }).check()
    await desk.page.getByRole('button', { name: '放大界面' }).click()
    await desk.page.locator('.window-size', { hasText: '110%' }).waitFor()
    await desk.close()
    desk = await openDesk(dataFolder)
    desk.page.setDefaultTimeout(15_000)
    await desk.page.waitForFunction(() => document.documentElement.dataset['theme'] === 'warm')
    await go('设置')
    await desk.page.locator('.window-size', { hasText: '110%' }).waitFor()
    await desk.page.getByRole('button', { name: '恢复原大小' }).click()
    await desk.page.locator('.window-size', { hasText: '100%' }).waitFor()
  })

  it('goes from 0.8 to 2 and no further, everything within reach at both ends', async () => {
    await desk.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(1092, 614)
    })
    await go('设置')
    const inReach = () =>
      desk.page.evaluate(() => {
        const out = [...document.querySelectorAll('.top-bar button, .rail-entry, .tools button')]
          .map((element) => {
            // What scrolls is within reach; what is cut off stays out of sight all the same.
            element.scrollIntoView({ block: 'nearest' })
            return { element, box: element.getBoundingClientRect() }
          })
          .filter(
            ({ box }) => box.right > window.innerWidth + 1 || box.bottom > window.innerHeight + 1,
          )
        return out.map(({ element }) => element.textContent)
      })
    for (let step = 0; step < 12; step += 1) await choose('缩小')
    await desk.page.locator('.window-size', { hasText: '80%' }).waitFor()
    expect(await inReach()).toEqual([])
    for (let step = 0; step < 12; step += 1) await choose('放大')
    await desk.page.locator('.window-size', { hasText: '200%' }).waitFor()
    await screen('51-twice-as-large')
    expect(await inReach()).toEqual([])
    await choose('打印…')
    await desk.page.locator('.sheet').first().waitFor()
    await desk.page.getByRole('button', { name: '另存为PDF…' }).waitFor()
    await screen('52-print-twice-as-large')
    await desk.page.keyboard.press('Escape')
    await choose('恢复原大小')
  })

  it('can be gone through by Tab, and shows where one is', async () => {
    await go('公报库')
    await desk.page.locator('.rail-entry').first().focus()
    const seen: string[] = []
    for (let step = 0; step < 12; step += 1) {
      await desk.page.keyboard.press('Tab')
      seen.push(
        await desk.page.evaluate(() => {
          const element = document.activeElement
          if (element === null) return 'nothing'
          const { outlineStyle, outlineWidth } = getComputedStyle(element)
          return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
            ? 'seen'
            : element.outerHTML.slice(0, 120)
        }),
      )
    }
    expect(seen.filter((one) => one !== 'seen')).toEqual([])
  })

  it('has shown nothing the content policy forbids', () => {
    expect(desk.complaints).toEqual([])
  })
})
