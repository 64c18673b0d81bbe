import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Workstation } from '../../contract/call'
import { openDesk, type DeskWindow } from './desk-window'
import { openCalculator } from './open-calculator'
import { readPdf, type PdfPage } from './print-pdf'

declare global {
  interface Window {
    readonly workstation: Workstation
  }
}

const disclaimer = '以正式发文为准'
/** A4 in points. */
const a4 = { width: 595.28, height: 841.89 }
/** Words by which a text is compared: spaces and line ends are set anew on paper. */
const bare = (text: string): string => text.replace(/\s+/g, '')

describe('printing and PDF in the real window', () => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-printing-'))
  const written = join(folder, 'pdf')
  mkdirSync(written)
  let desk: DeskWindow
  beforeAll(async () => {
    desk = await openDesk(join(folder, 'data'))
    desk.page.setDefaultTimeout(15_000)
  })
  // What failed before must not stand in the way.
  beforeEach(async () => {
    await desk.page.emulateMedia({ media: null })
    if ((await desk.page.locator('.print-preview').count()) > 0) await closePreview()
  })
  afterAll(async () => {
    await desk.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** What the menu's Ctrl+P sends. */
  const print = async () => {
    await desk.app.evaluate(({ Menu }) => {
      const find = (items: readonly Electron.MenuItem[]): Electron.MenuItem | undefined =>
        items
          .flatMap((item) => [item, ...(item.submenu?.items ?? [])])
          .find(({ label }) => label === '打印…')
      find(Menu.getApplicationMenu()?.items ?? [])?.click()
    })
    await desk.page.getByRole('dialog', { name: '打印预览' }).waitFor()
    await desk.page.locator('.sheet').first().waitFor()
  }
  const closePreview = () =>
    desk.page.locator('.print-acts').getByRole('button', { name: '关闭' }).click()
  const openDocument = async (number: string) => {
    await desk.page.locator('.rail-entry', { hasText: '公报库' }).click()
    await desk.page.locator('tr', { hasText: number }).locator('button.link').click()
    await desk.page.locator('.document-head', { hasText: number }).waitFor()
  }
  /** Saves what the preview shows and reads it back. */
  const savePdf = async (name: string): Promise<readonly PdfPage[]> => {
    const target = join(written, `${name}.pdf`)
    await desk.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    }, target)
    await desk.page.getByRole('button', { name: '另存为PDF…' }).click()
    await desk.page.getByText(`已另存为“${name}.pdf”。`).waitFor()
    return readPdf(target)
  }
  /** Page numbers, source, version, day and disclaimer stand on each A4 page of as many as the preview shows. */
  const checkPages = async (pages: readonly PdfPage[], source: string, lying = false) => {
    expect(pages.length).toBe(await desk.page.locator('.sheet').count())
    pages.forEach(({ width, height, text }, at) => {
      expect(Math.abs(width - (lying ? a4.height : a4.width))).toBeLessThan(1)
      expect(Math.abs(height - (lying ? a4.width : a4.height))).toBeLessThan(1)
      const words = bare(text)
      expect(words).toContain(`第${at + 1}页共${pages.length}页`)
      expect(words).toContain(bare(source))
      expect(words).toMatch(/公报案头\d+\.\d+\.\d+\d{4}年\d{1,2}月\d{1,2}日打印/)
      expect(words).toContain(disclaimer)
      // What looks like 民 is 民, not the radical that shares its glyph.
      expect(words).not.toMatch(/[\u2e80-\u2fdf]/)
    })
  }

  it('shows a document page by page and writes the same pages', async () => {
    await openDocument('溧政发〔2023〕6号')
    await print()
    await desk.picture('40-print-preview')
    const pages = await savePdf('溧政发6号')
    await checkPages(pages, '溧阳市人民政府公报 2023年第1期 第20页起　溧政发〔2023〕6号')
    const words = bare(pages.map(({ text }) => text).join(''))
    expect(words).toContain('企业综合评价得分为基础分、加分和扣分三类分值加总。')
    await closePreview()
  })

  it('turns the sheets on their side', async () => {
    await openDocument('溧政发〔2023〕8号')
    await print()
    await desk.page.getByLabel('纸张方向').selectOption('lying')
    await desk.page.locator('.sheet.lying').first().waitFor()
    await desk.picture('41-print-lying')
    await checkPages(await savePdf('溧政发8号'), '溧政发〔2023〕8号', true)
    await closePreview()
  })

  it('loses no word and runs over no foot, whichever document', async () => {
    const ids = await desk.page.evaluate(async () => {
      const reply = await window.workstation.call('document.list', {})
      return reply.ok ? reply.value.map(({ id }) => id) : []
    })
    expect(ids.length).toBe(62)
    const wrong: string[] = []
    for (const [at, id] of ids.entries()) {
      await desk.page.emulateMedia({ media: null })
      await desk.page.locator('.rail-entry', { hasText: '公报库' }).click()
      await desk.page.locator('.library-table tbody tr').nth(at).locator('button.link').click()
      await desk.page.locator('.document-text .block').first().waitFor()
      await print()
      await desk.page.emulateMedia({ media: 'print' })
      const found = await desk.page.evaluate(async (documentId) => {
        const reply = await window.workstation.call('document.open', { documentId })
        if (!reply.ok) return ['not opened']
        const bareWords = (text: string) => text.replace(/\s+/g, '')
        const wanted = reply.value.blocks
          .filter(({ kind }) => kind !== 'pageFurniture')
          .map(({ text }) => bareWords(text))
          .join('')
        const bodies = [...document.querySelectorAll('.sheet-body')]
        const printed = bodies
          .map((body) => {
            const copy = body.cloneNode(true) as Element
            // The head of a table stands again on every page; once is enough here.
            for (const head of copy.querySelectorAll('.print-table.continued thead')) head.remove()
            return bareWords(copy.textContent)
          })
          .join('')
        const remark = bareWords(
          '此表在原文提取时行列已打散，下面按原文行序照录，未作重排；以正式发文为准。',
        )
        const over = bodies.flatMap((body, page) => {
          const last = body.lastElementChild?.getBoundingClientRect().bottom ?? 0
          return last > body.getBoundingClientRect().bottom + 1 ? [`page ${page + 1} over`] : []
        })
        return printed.replaceAll(remark, '').endsWith(wanted) ? over : [...over, 'words differ']
      }, id)
      wrong.push(...found.map((what) => `${id}: ${what}`))
      await desk.page.emulateMedia({ media: null })
      await closePreview()
    }
    expect(wrong).toEqual([])
  })

  it('prints the same pages whatever the zoom and theme of the window', async () => {
    await openDocument('溧政发〔2023〕6号')
    await print()
    const usual = await savePdf('原大')
    await closePreview()
    await desk.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1.5)
    })
    await desk.page.evaluate(() => {
      document.documentElement.dataset['theme'] = 'contrast'
    })
    await print()
    const zoomed = await savePdf('放大')
    await desk.picture('42-print-zoomed')
    await closePreview()
    await desk.page.evaluate(() => {
      document.documentElement.dataset['theme'] = 'light'
    })
    await desk.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1)
    })
    expect(zoomed.map(({ text }) => text)).toEqual(usual.map(({ text }) => text))
  })

  it('prints the hits of a search with the query and the marked words', async () => {
    await desk.page.getByLabel('在全部公报中检索').fill('亩均税收')
    await desk.page.keyboard.press('Enter')
    await desk.page.locator('.hit').first().waitFor()
    await print()
    expect(
      await desk.page.locator('.sheet strong', { hasText: '亩均税收' }).count(),
    ).toBeGreaterThan(3)
    await desk.picture('43-print-hits')
    const pages = await savePdf('检索结果')
    await checkPages(pages, '溧阳市人民政府公报 2023年第1期')
    expect(bare(pages[0]?.text ?? '')).toContain('检索词：亩均税收')
    await closePreview()
  })

  it('prints the notes', async () => {
    await desk.page.locator('.rail-entry', { hasText: '批注' }).click()
    await desk.page.evaluate(async () => {
      const reply = await window.workstation.call('document.open', {
        documentId: '溧政发〔2023〕6号',
      })
      if (!reply.ok) return
      const block = reply.value.blocks.find(({ kind }) => kind === 'paragraph')
      if (block === undefined) return
      await window.workstation.call('annotation.add', {
        anchor: {
          documentId: '溧政发〔2023〕6号',
          clauseId: block.clauseId,
          start: block.start,
          end: block.start + block.text.length,
          quote: block.text,
          prefix: '',
          suffix: '',
        },
        colour: 'green',
        note: '逐项核对。',
      })
    })
    await print()
    await desk.picture('44-print-notes')
    const pages = await savePdf('批注清单')
    await checkPages(pages, '溧阳市人民政府公报 2023年第1期')
    expect(bare(pages[0]?.text ?? '')).toContain('批注：逐项核对。')
    await closePreview()
  })

  it('prints a result with its steps and the words of the clauses', async () => {
    await openCalculator(desk.page, '工业企业效益综合评价：单户计算')
    await desk.page.getByLabel('规下工业企业').check()
    for (const [name, value] of [
      ['taxPaid', '32.4'],
      ['landArea', '3.24'],
      ['taxableSales', '900'],
    ] as const)
      await desk.page.locator(`#field-${name}`).fill(value)
    await desk.page.locator('.outcome-summary', { hasText: '60.00分' }).waitFor()
    await print()
    await desk.picture('45-print-result')
    const pages = await savePdf('计算结果')
    await checkPages(pages, '依据 溧政发〔2023〕6号')
    const words = bare(pages.map(({ text }) => text).join(''))
    for (const part of ['填报事项', '60.00', '计算步骤', '32.4÷3.24', '条款原文'])
      expect(words).toContain(part)
    await closePreview()
  })

  it('prints the chart of a plan with its result, in the ink of paper whatever the theme', async () => {
    await openCalculator(desk.page, '国有建设用地供应计划执行台账：单项计算')
    for (const field of await desk.page.locator('input[id^="field-"]').all()) await field.fill('0')
    await desk.page.locator('#field-upTo').fill('2023-06-30')
    await desk.page.locator('#field-industrial').fill('3200')
    await desk.page.locator('figure.chart svg').waitFor()
    await desk.page.evaluate(() => {
      document.documentElement.dataset['theme'] = 'contrast'
    })
    await print()
    const drawing = desk.page.locator('.sheet .print-figure svg')
    expect(await drawing.count()).toBe(1)
    expect(await drawing.locator('.chart-bar').count()).toBeGreaterThan(3)
    const inks = await drawing.evaluate((svg) => {
      const inkOf = (selector: string, property: 'fill' | 'stroke') => {
        const found = svg.querySelector(selector)
        return found === null ? '' : getComputedStyle(found)[property]
      }
      return [inkOf('.chart-label', 'fill'), inkOf('.chart-outline', 'fill')]
    })
    expect(inks).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
    const pages = await savePdf('供应计划')
    expect(bare(pages.map(({ text }) => text).join(''))).toContain('计划与已供应')
    await desk.picture('49-print-chart')
    await closePreview()
    await desk.page.evaluate(() => {
      delete document.documentElement.dataset['theme']
    })
  })

  it('prints the charts of a batch with its tables', async () => {
    await openCalculator(desk.page, '工业企业效益综合评价：批量评价')
    await desk.page.getByRole('button', { name: '用样例工作簿' }).click()
    await desk.page.locator('#step-run button.primary').click()
    await desk.page.locator('.batch-summary', { hasText: '500' }).waitFor({ timeout: 60_000 })
    await desk.page.locator('figure.chart').nth(1).waitFor()
    await print()
    expect(await desk.page.locator('.sheet .print-figure').count()).toBe(2)
    const pages = await savePdf('批量结果')
    const words = bare(pages.map(({ text }) => text).join(''))
    for (const part of ['各类别家数', '得分分布', '溧城街道']) expect(words).toContain(part)
    await desk.picture('48-print-batch')
    await closePreview()
  })

  it('prints the list a room shows, and says so where there is nothing', async () => {
    await desk.page.locator('.rail-entry', { hasText: '公报库' }).click()
    await desk.page.getByText('共61件').waitFor()
    await print()
    await desk.picture('46-print-list')
    await checkPages(await savePdf('公报库'), '据公报库整理', true)
    await desk.page.keyboard.press('Escape')
    await desk.page.locator('.print-preview').waitFor({ state: 'detached' })
    await desk.page.locator('.rail-entry', { hasText: '检索' }).click()
    await desk.page.getByLabel('检索词').fill('没有这样的话')
    await desk.page.getByText('没有“没有这样的话”').waitFor()
    await desk.page.getByRole('button', { name: '打印…', exact: true }).click()
    await desk.page.getByText('当前页面没有可打印的内容。').waitFor()
  })

  it('sends the sheets to the printer, and tells when there is none', async () => {
    await openDocument('溧政发〔2023〕5号')
    await print()
    const stub = (success: boolean, reason: string) =>
      desk.app.evaluate(
        ({ BrowserWindow }, answer) => {
          const contents = BrowserWindow.getAllWindows()[0]?.webContents
          if (contents === undefined) return
          contents.print = (_options, done) => {
            done?.(answer.success, answer.reason)
          }
        },
        { success, reason },
      )
    await stub(false, 'no printers')
    await desk.page.getByRole('button', { name: '打印…', exact: true }).last().click()
    await desk.page.getByRole('alert').filter({ hasText: '没有可用的打印机' }).waitFor()
    await stub(false, 'Print job canceled')
    await desk.page.getByRole('button', { name: '打印…', exact: true }).last().click()
    await desk.page.getByRole('alert').waitFor({ state: 'detached' })
    await stub(true, '')
    await desk.page.getByRole('button', { name: '打印…', exact: true }).last().click()
    await desk.page.getByText('已送往打印机。').waitFor()
    await closePreview()
  })

  it('writes nothing where the person closes the dialog, and tells why a folder takes no file', async () => {
    await print()
    await desk.app.evaluate(({ dialog }) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' })
    })
    await desk.page.getByRole('button', { name: '另存为PDF…' }).click()
    await desk.page.getByRole('button', { name: '另存为PDF…' }).waitFor()
    expect(await desk.page.getByRole('alert').count()).toBe(0)
    await desk.app.evaluate(({ dialog }) => {
      dialog.showSaveDialog = () =>
        Promise.resolve({ canceled: false, filePath: '/no/such/folder/a.pdf' })
    })
    await desk.page.getByRole('button', { name: '另存为PDF…' }).click()
    await desk.page.getByRole('alert').filter({ hasText: '目标文件夹不存在' }).waitFor()
    await closePreview()
  })

  it('fits a window of 1092 × 614 with its buttons in sight', async () => {
    await desk.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(1092, 614)
    })
    await desk.page.waitForFunction(() => window.innerWidth <= 1092)
    await print()
    for (const name of ['另存为PDF…', '关闭']) {
      const box = await desk.page.getByRole('button', { name, exact: true }).boundingBox()
      expect(box).not.toBeNull()
      if (box !== null) expect(box.x + box.width).toBeLessThanOrEqual(1092)
    }
    await desk.picture('47-print-small')
    await closePreview()
  })

  it('has shown nothing the content policy forbids', () => {
    expect(desk.complaints).toEqual([])
  })
})
