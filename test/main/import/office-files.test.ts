import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readOwnFile } from '../../../main/import/read'

/** Small files as office programs write them (LibreOffice 7.4), beside those that the other tests make by themselves. */
const folder = join(__dirname, '..', '..', 'fixtures', 'import')
const assets = { folder: join(__dirname, '..', '..', '..', 'node_modules', 'pdfjs-dist') }

async function linesOf(name: string): Promise<readonly string[]> {
  const bytes = readFileSync(join(folder, name))
  const reading = await readOwnFile(bytes, {
    name,
    encoding: null,
    assets,
    onPage: () => undefined,
  })
  return reading.lines.map(({ text }) => text.trim()).filter((text) => text !== '')
}

const notice = [
  '关于加强飞舟管理的通知',
  '某局发〔2024〕7号',
  '各单位：',
  '为加强飞舟管理，现就有关事项通知如下。',
  '一、落实责任',
  '（一）各单位应当于2024年3月31日前报送名单。',
  '（二）抽检不少于8批次/千人。',
  '二、加强检查',
  '对违反规定的，处500元以上3000元以下罚款。',
  '某局',
  '2024年1月10日',
]

describe('files of an office program', () => {
  it.each(['notice.txt', 'notice.docx', 'notice.doc', 'notice.pdf'])(
    'lose no word of a notice: %s',
    async (name) => {
      expect(await linesOf(name)).toEqual(notice)
    },
  )

  it('keep the numbers that the program itself counts', async () => {
    expect(await linesOf('numbered.docx')).toEqual([
      '关于加强云梯管理的通知',
      '1. 落实责任。',
      '2. 加强检查。',
    ])
  })

  it.each(['table.xlsx', 'table.xls', 'table.ods', 'table.csv'])(
    'keep every cell of a table: %s',
    async (name) => {
      const words = (await linesOf(name)).join('\n')
      for (const cell of ['单位', '溧城街道', '12.5', '上兴镇', '8']) expect(words).toContain(cell)
      // The leap day, as a date and not as a count of days.
      expect(words).toMatch(/2024-0?2-29|2024年2月29日/)
    },
  )
})
