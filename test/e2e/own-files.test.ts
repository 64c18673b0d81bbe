import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeDoc } from '../main/import/make-doc'
import {
  docxOf,
  encodeText,
  makeOfd,
  makePdf,
  makeWorkbook,
  paragraphXml,
  makeDocx,
} from '../main/import/make-files'
import { openDesk, type DeskWindow } from './desk-window'
import { chooseMenu, clipboardOf, painted } from './reader-steps'

const folder = mkdtempSync(join(tmpdir(), 'desk-files-'))
const sources = join(folder, 'sources')

const notice = (name: string): readonly string[] => [
  `关于加强${name}管理的通知`,
  '某局发〔2024〕7号',
  '各单位：',
  `一、加强${name}管理。`,
  '二、落实责任。',
]

/** The desktop's dialog answers these paths. */
const answerDialog = async ({ app }: DeskWindow, paths: readonly string[]): Promise<void> => {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...filePaths] })
  }, paths)
}

describe('own files in the real window', () => {
  let desk: DeskWindow
  beforeAll(async () => {
    mkdirSync(join(sources, '卷'), { recursive: true })
    const put = (name: string, bytes: Uint8Array) => {
      writeFileSync(join(sources, name), bytes)
    }
    put('卷/甲.docx', docxOf(notice('飞舟')))
    put('卷/乙.doc', makeDoc(notice('云梯').map((text) => ({ text }))))
    put('卷/丙.ofd', makeOfd([['关于加强星槎管理的通知', '　　一、加强星槎管理。']]))
    put(
      '卷/丁.xlsx',
      makeWorkbook(
        {
          表: [
            ['名称', '数'],
            ['月宫', 3],
          ],
        },
        'xlsx',
      ),
    )
    put(
      '卷/戊.pdf',
      makePdf([
        {
          lines: ['　　　关于加强天梯管理的通知', '　　一、加强天梯管理，⼈⺠政府负责。', '—1—'],
        },
        { lines: ['　　二、落实责任。', '—2—'] },
      ]),
    )
    put('卷/己.pdf', makePdf([{ lines: [], scan: true }]))
    put('卷/庚.docx', docxOf(notice('残卷')).slice(0, 500))
    put(
      '编号.docx',
      makeDocx(paragraphXml({ text: '为了测试自动编号，制定本办法。', style: 'a1' })),
    )
    put('国标.txt', encodeText(notice('龙舟').join('\r\n'), 'gb18030'))
    desk = await openDesk(join(folder, 'data'))
  })
  afterAll(async () => {
    await desk.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('imports a folder and reports on every file', async () => {
    await desk.page.getByRole('button', { name: '我的文件' }).click()
    await desk.page.getByText('还没有自己的文件').waitFor()
    await answerDialog(desk, [join(sources, '卷')])
    await desk.page.getByRole('button', { name: '导入文件夹…' }).click()
    await desk.page.getByText('共7个文件：导入5个，重复0个，未导入2个').waitFor()
    const reports = desk.page.locator('.report-table')
    expect(await reports.innerText()).toContain('是扫描件，没有可检索的文字')
    expect(await reports.innerText()).toContain('文件不完整或已损坏')
    expect(await desk.page.locator('.files-table tbody tr').count()).toBe(5)
    await desk.picture('30-own-files')
  })

  it('shows a text before it is imported, in any encoding', async () => {
    await answerDialog(desk, [join(sources, '国标.txt')])
    await desk.page.getByRole('button', { name: '导入文件…' }).click()
    const dialog = desk.page.getByRole('dialog')
    await dialog.getByText('关于加强龙舟管理的通知').waitFor()
    await dialog.getByText('按GBK/GB18030读出').waitFor()
    await dialog.getByLabel('编码').selectOption('utf-16le')
    await dialog.getByText('关于加强龙舟管理的通知').waitFor({ state: 'detached' })
    await desk.picture('31-own-files-encoding')
    await dialog.getByLabel('编码').selectOption('')
    await dialog.getByText('关于加强龙舟管理的通知').waitFor()
    await dialog.getByRole('button', { name: '导入', exact: true }).click()
    await desk.page.locator('.files-table', { hasText: '关于加强龙舟管理的通知' }).waitFor()
  })

  it('takes dropped files, and knows one it has', async () => {
    const bytes = [...docxOf(notice('飞舟'))]
    await desk.page.evaluate((content) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([Uint8Array.from(content)], '又一份.docx'))
      document
        .querySelector('.files-page')
        ?.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: transfer }))
    }, bytes)
    await desk.page.getByText('内容与已有文件完全相同（原名“甲.docx”）').waitFor()
    expect(await desk.page.locator('.files-table tbody tr').count()).toBe(6)
  })

  it('opens a PDF page by page beside its text', async () => {
    const row = desk.page.locator('.files-table tr', { hasText: '戊.pdf' })
    await row.getByRole('button', { name: '看原件' }).click()
    await desk.page.getByText('第1页，共2页').waitFor()
    await desk.page.locator('.pdf-page-pane canvas').waitFor()
    expect(await desk.page.locator('.pdf-text-pane').innerText()).toContain('加强天梯管理')
    const isDrawn = () =>
      desk.page.locator('.pdf-page-pane canvas').evaluate((canvas) => {
        const { width, height } = canvas as HTMLCanvasElement
        const data = (canvas as HTMLCanvasElement)
          .getContext('2d')
          ?.getImageData(0, 0, width, height).data
        return data?.some((value, at) => at % 4 === 0 && value < 100) ?? false
      })
    await expect.poll(isDrawn, { timeout: 10_000 }).toBe(true)
    await desk.page.locator('.pdf-layer .pdf-end').waitFor({ state: 'attached' })
    await desk.picture('32-own-files-pdf')
    await desk.page.getByRole('button', { name: '下一页' }).click()
    await desk.page.getByText('第2页，共2页').waitFor()
    await desk.page.getByRole('button', { name: '上一页' }).click()
    await desk.page.locator('.pdf-layer span', { hasText: '天梯管理，' }).waitFor()
  })

  /** Drags over words of the page, from the first to the last, as a hand does. */
  const drag = async (first: string, last: string) => {
    const boxOf = (words: string) =>
      desk.page.evaluate((wanted) => {
        for (const piece of document.querySelectorAll('.pdf-layer span')) {
          const text = piece.firstChild
          const at = piece.textContent.indexOf(wanted)
          if (!(text instanceof Text) || at < 0) continue
          const range = document.createRange()
          range.setStart(text, at)
          range.setEnd(text, at + wanted.length)
          const { left, right, top, bottom } = range.getBoundingClientRect()
          return { left, right, y: (top + bottom) / 2 }
        }
        throw new Error(`no ${wanted} on the page`)
      }, words)
    const [from, to] = [await boxOf(first), await boxOf(last)]
    await desk.page.mouse.move(from.left + 1, from.y)
    await desk.page.mouse.down()
    await desk.page.mouse.move(from.left + 20, from.y)
    await desk.page.mouse.move(to.right - 1, to.y, { steps: 4 })
    await desk.page.mouse.up()
  }

  it('lets words of the page be selected and copied, radicals as characters', async () => {
    await drag('管理的通知', '人民政府')
    await desk.page.getByRole('toolbar', { name: '所选文字' }).waitFor()
    await desk.page.keyboard.press('Control+C')
    await expect
      .poll(async () => (await clipboardOf(desk)).text)
      .toBe('管理的通知\n一、加强天梯管理，人民政府')
    await desk.page.keyboard.press('Escape')
    await desk.page.getByRole('toolbar', { name: '所选文字' }).waitFor({ state: 'detached' })
  })

  it('lets words of page and text be selected by keyboard alone, and marks them', async () => {
    const selected = () => desk.page.evaluate(() => String(window.getSelection()))
    const press = async (key: string, times: number) => {
      for (let step = 0; step < times; step += 1) await desk.page.keyboard.press(key)
    }
    await desk.page.locator('.pdf-page-pane').focus()
    await press('Control+ArrowDown', 1)
    await expect.poll(() => painted(desk, 'caret')).not.toEqual([])
    await press('Control+ArrowDown', 1)
    await press('Shift+ArrowRight', 6)
    expect((await selected()).trim()).toMatch(/^一、加强天/)
    await press('Shift+End', 1)
    expect(await selected()).toContain('人民政府负责。')
    await press('Control+ArrowUp', 1)
    await press('Shift+ArrowDown', 1)
    expect((await selected()).trim()).toMatch(/^关于加强天梯管理的通知/)
    await desk.page.getByRole('toolbar', { name: '所选文字' }).waitFor()
    await desk.page.keyboard.press('Escape')
    await desk.page.locator('.pdf-text-pane').focus()
    await press('Control+ArrowDown', 2)
    await press('Shift+ArrowRight', 4)
    const words = await selected()
    expect(words).toHaveLength(4)
    await chooseMenu(desk, '标注所选文字')
    await expect.poll(() => painted(desk, 'note-yellow')).toEqual([words, words])
    await expect.poll(() => painted(desk, 'caret')).toEqual([])
    await desk.page.locator('.pdf-text-pane').focus()
    await press('Control+z', 1)
    await expect.poll(() => painted(desk, 'note-yellow')).toEqual([])
  })

  it('marks selected words of the page as a note of the document', async () => {
    await drag('加强天梯管理，', '人民政府')
    const bar = desk.page.getByRole('toolbar', { name: '所选文字' })
    await bar.getByRole('button', { name: '绿' }).click()
    const words = '加强天梯管理，人民政府'
    // Once on the page, once in the text beside it.
    await expect.poll(() => painted(desk, 'note-green')).toEqual([words, words])
    await drag('负责。', '负责。')
    await bar.getByRole('button', { name: '划线' }).click()
    await expect.poll(() => painted(desk, 'line-pink')).toEqual(['负责。', '负责。'])
    expect(await desk.page.locator('.pdf-notes .note').count()).toBe(2)
    const isGreen = await desk.page.locator('.pdf-layer').evaluate((layer) => {
      const [range] = [...(CSS.highlights.get('note-green') ?? [])] as Range[]
      const piece = range?.startContainer.parentElement
      if (!(piece instanceof HTMLElement) || !layer.contains(piece)) return null
      const { color, backgroundColor } = getComputedStyle(piece, '::highlight(note-green)')
      return { color, backgroundColor }
    })
    expect(isGreen).toEqual({ color: 'rgba(0, 0, 0, 0)', backgroundColor: 'rgb(195, 236, 180)' })
    await desk.picture('34-own-files-pdf-notes')
  })

  it('does not guess where words of the page have no place in the text', async () => {
    await drag('—1—', '—1—')
    const bar = desk.page.getByRole('toolbar', { name: '所选文字' })
    await bar.getByRole('button', { name: '黄' }).click()
    await desk.page.getByText('所选文字在本页正文中没有唯一的对应处').waitFor()
    expect(await desk.page.locator('.pdf-notes .note').count()).toBe(2)
    await desk.page.keyboard.press('Escape')
  })

  it('leads from a note to its page and into the text, and back', async () => {
    await desk.page.getByRole('button', { name: '下一页' }).click()
    await desk.page.locator('.pdf-layer span', { hasText: '落实责任' }).waitFor()
    await expect.poll(() => painted(desk, 'note-green')).toEqual([])
    await desk.page.locator('.pdf-notes .note-quote', { hasText: '负责。' }).click()
    await desk.page.getByText('第1页，共2页').waitFor()
    await expect.poll(() => painted(desk, 'target')).toEqual(['负责。', '负责。'])
    const page = await desk.page.locator('.pdf-layer span', { hasText: '天梯管理，' }).boundingBox()
    if (page === null) throw new Error('no words')
    await desk.page.mouse.click(page.x + page.width * 0.4, page.y + page.height / 2)
    await expect
      .poll(() => desk.page.locator('.pdf-notes .note.selected').innerText())
      .toContain('加强天梯管理，')
    await desk.page.getByRole('button', { name: '在阅读页打开' }).click()
    await desk.page.getByRole('document', { name: '关于加强天梯管理的通知' }).waitFor()
    await expect.poll(() => painted(desk, 'note-green')).toEqual(['加强天梯管理，人民政府'])
    await expect.poll(() => painted(desk, 'target')).toEqual(['加强天梯管理，人民政府'])
    await desk.page.locator('.page-line', { hasText: '原件第1页' }).waitFor()
    await desk.page.locator('.page-line', { hasText: '原件第2页' }).waitFor()
    expect(await desk.page.locator('.reader').innerText()).not.toContain('公报第')
    await desk.picture('35-own-files-pdf-reader')
    await desk.page.getByRole('button', { name: '看原件' }).click()
    await desk.page.getByText('第1页，共2页').waitFor()
    await expect.poll(() => painted(desk, 'target')).toHaveLength(2)
    await desk.page.getByRole('button', { name: '在阅读页打开' }).click()
    await desk.page
      .locator('.note', { hasText: '负责。' })
      .last()
      .getByRole('button', { name: '原件' })
      .click()
    await expect.poll(() => painted(desk, 'target')).toEqual(['负责。', '负责。'])
    await desk.page.getByRole('button', { name: '← 返回列表' }).click()
  })

  it('finds and reads them like the gazettes', async () => {
    await desk.page.getByLabel('在全部公报中检索').fill('星槎')
    await desk.page.getByLabel('在全部公报中检索').press('Enter')
    const hit = desk.page.locator('.hit', { hasText: '星槎' }).first()
    await hit.click()
    await desk.page.getByRole('document', { name: '关于加强星槎管理的通知' }).waitFor()
    await desk.picture('33-own-files-reader')
  })

  it('moves a file to the trash and takes it back', async () => {
    await desk.page.getByRole('button', { name: '我的文件' }).click()
    const row = desk.page.locator('.files-table tr', { hasText: '丁.xlsx' })
    await row.getByRole('button', { name: '移到回收站' }).click()
    await row.waitFor({ state: 'detached' })
    await desk.page.getByRole('button', { name: '撤销' }).click()
    await row.waitFor()
  })

  it('breaks no rule of the content policy', () => {
    expect(desk.complaints).toEqual([])
  })
})
