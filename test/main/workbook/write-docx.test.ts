import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { TextModel } from '../../../domain/forms/text-model'
import { docxOf, writeDocx } from '../../../main/workbook/write-docx'
import { unzip } from '../../unzip'

const folder = mkdtempSync(join(tmpdir(), 'docx-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})
const madeAt = '2023-03-09T00:00:00.000Z'
const model: TextModel = {
  title: '批注汇编',
  paragraphs: [
    { style: 'heading', text: '溧阳市工业企业效益综合评价办法（溧政发〔2023〕6号）' },
    { style: 'quote', text: '第一行\n第二行\t<b>&"\u0000\u000b\ud800😀' },
  ],
}

/** Names of the tags in order; fails where one is not closed in its turn. */
function checkNesting(xml: string): void {
  const open: string[] = []
  for (const [, close, name, self] of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (close === '/') expect(open.pop()).toBe(name)
    else if (self !== '/') open.push(name ?? '')
  }
  expect(open).toEqual([])
}

describe('a text as .docx', () => {
  it('is a whole package of sound parts, with every word in it', async () => {
    const target = join(folder, '批注.docx')
    await writeDocx(model, target, madeAt)
    expect(readdirSync(folder)).toEqual(['批注.docx'])
    const parts = unzip(readFileSync(target))
    expect([...parts.keys()][0]).toBe('[Content_Types].xml')
    for (const xml of parts.values()) checkNesting(xml.replace(/^<\?xml[^>]*\?>/, ''))
    const types = parts.get('[Content_Types].xml') ?? ''
    for (const name of parts.keys())
      if (/\.xml$/.test(name) && name.startsWith('word/'))
        expect(types).toContain(`PartName="/${name}"`)
    const body = parts.get('word/document.xml') ?? ''
    const words = [...body.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>|<w:(br|tab)\/>/g)].map(
      ([, text, mark]) => text ?? mark,
    )
    expect(words).toEqual([
      '批注汇编',
      '溧阳市工业企业效益综合评价办法（溧政发〔2023〕6号）',
      '第一行',
      'br',
      '第二行',
      'tab',
      '&lt;b&gt;&amp;"😀',
    ])
    for (const [, style] of body.matchAll(/<w:pStyle w:val="(\w+)"/g))
      expect(parts.get('word/styles.xml')).toContain(`w:styleId="${style ?? ''}"`)
  })

  it('is the same file whenever it is written, and says where it cannot be', async () => {
    expect(await docxOf(model, madeAt)).toEqual(await docxOf(model, madeAt))
    await expect(writeDocx(model, join(folder, 'none', 'a.docx'), madeAt)).rejects.toThrow(
      /目标文件夹不存在/,
    )
  })
})
