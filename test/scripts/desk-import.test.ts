import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { docxOf, encodeText, makePdf } from '../main/import/make-files'

const root = join(__dirname, '..', '..')
const entry = join(root, 'dist', 'desk', 'desk.cjs')
const folder = mkdtempSync(join(tmpdir(), 'desk-import-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const desk = (args: readonly string[]) =>
  spawnSync(process.execPath, [entry, ...args], { encoding: 'utf8' })

describe('desk import', { timeout: 60_000 }, () => {
  mkdirSync(join(folder, '卷'))
  writeFileSync(join(folder, '卷', '通知.docx'), docxOf(['关于飞舟的通知', '一、内容。']))
  writeFileSync(join(folder, '卷', '国标.txt'), encodeText('关于云梯的通知\n正文。', 'gb18030'))
  writeFileSync(join(folder, '卷', '扫描.pdf'), makePdf([{ lines: [], scan: true }]))
  writeFileSync(
    join(folder, '文字.pdf'),
    makePdf([{ lines: ['　　关于星槎的通知，请认真贯彻执行。'] }]),
  )

  it('reports on every file of a folder and stores nothing', () => {
    const before = readdirSync(folder)
    const { status, stdout } = desk([
      'import',
      join(folder, '卷'),
      join(folder, '文字.pdf'),
      '--json',
    ])
    expect(status).toBe(0)
    const report = JSON.parse(stdout) as {
      readonly total: number
      readonly files: readonly {
        readonly name: string
        readonly outcome: string
        readonly encoding: string | null
      }[]
    }
    expect(report).toMatchObject({ total: 4, read: 3, refused: 1 })
    expect(report.files.find(({ name }) => name === '国标.txt')?.encoding).toBe('gb18030')
    expect(report.files.find(({ name }) => name === '扫描.pdf')?.outcome).toBe('refused')
    expect(readdirSync(folder)).toEqual(before)
  })

  it('tells a person the same, and names a path that is not there', () => {
    expect(desk(['import', join(folder, '卷')]).stdout).toMatch(
      /可读入2个，不能读入1个。没有写入任何内容/,
    )
    expect(desk(['import', '/没有/此文件']).stderr).toMatch(/没有“\/没有\/此文件”/)
  })
})
