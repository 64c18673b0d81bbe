import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { docxOf } from '../main/import/make-files'

const root = join(__dirname, '..', '..')
const entry = join(root, 'dist', 'desk', 'desk.cjs')
const folder = mkdtempSync(join(tmpdir(), 'desk-checking-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const desk = (...args: readonly string[]) =>
  spawnSync(process.execPath, [entry, ...args], { encoding: 'utf8' })
/** The one object on standard output. */
const json = (...args: readonly string[]): unknown => {
  const { stdout } = desk(...args, '--json')
  expect(stdout.trimEnd().split('\n')).toHaveLength(1)
  return JSON.parse(stdout)
}

describe('compare', () => {
  const [left, right] = ['常政发〔2023〕24号', '溧政发[2023]12号']

  it('puts two documents side by side', () => {
    const { leftId, rightId, pairs, counts } = json('compare', left, right) as {
      readonly leftId: string
      readonly rightId: string
      readonly pairs: readonly unknown[]
      readonly counts: Readonly<Record<string, number>>
    }
    expect([leftId, rightId]).toEqual(['常政发〔2023〕24号', '溧政发〔2023〕12号'])
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(pairs.length)
    const { stdout } = desk('compare', left, right)
    expect(stdout).toMatch(/有不同\s三、（一）\d+ ↔ 三、（一）\d+/)
    expect(stdout).toMatch(/相同\d+处，有不同\d+处/)
  })

  it.each([[[left]], [[left, left]], [[left, '无发〔1999〕1号']]])('refuses %s', (words) => {
    const { status, stdout, stderr } = desk('compare', ...words, '--json')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/请给出两份|未收录/)
  })
})

describe('check-draft', () => {
  const words = '根据国发〔2019〕8号和溧政发〔2023〕6号第一百条执行。'

  it('tells the status of every citation on the day, from txt and docx alike', () => {
    const txt = join(folder, '草稿.txt')
    const docx = join(folder, '草稿.docx')
    writeFileSync(txt, words)
    writeFileSync(docx, docxOf([words]))
    for (const path of [txt, docx]) {
      const found = json('check-draft', path, '--on', '2024-01-01') as {
        readonly total: number
        readonly rows: readonly { readonly words: string; readonly statusWords: string }[]
      }
      expect(found.total).toBe(2)
      expect(found.rows.map(({ statusWords }) => statusWords)).toEqual(['未收录', '现行'])
    }
    expect(desk('check-draft', txt, '--on', '2024-01-01').stdout).toMatch(/未收录不等于失效/)
  })

  it('asks for the file and the day', () => {
    expect(desk('check-draft').stderr).toMatch(/请给出草稿文件/)
    expect(desk('check-draft', join(folder, '无.txt'), '--on', '2024-01-01').stderr).toMatch(
      /请核对路径/,
    )
    expect(desk('check-draft', join(folder, '无.txt')).stderr).toMatch(/请给出日期/)
  })
})

describe('duties', () => {
  interface Answer {
    readonly units: readonly {
      readonly organisation: { readonly name: string }
      readonly total: number
      readonly groups: Readonly<Record<string, number>>
      readonly items: readonly { readonly group: string }[]
    }[]
  }

  it('lists what the gazettes tell a unit, by due date', () => {
    const { units } = json('duties', '溧阳市市场监督管理局', '--on', '2023-06-01') as Answer
    expect(units).toHaveLength(1)
    const [unit] = units
    expect(unit?.total).toBeGreaterThan(17)
    for (const [group, count] of Object.entries(unit?.groups ?? {}))
      expect(unit?.items.filter((item) => item.group === group)).toHaveLength(count)
  })

  it('gives units of one short name apart', () => {
    const { units } = json('duties', '市生态环境局', '--on', '2023-06-01') as Answer
    expect(units.length).toBeGreaterThan(1)
  })

  it('names what it does not know', () => {
    expect(desk('duties', '没有这个单位', '--on', '2023-06-01').stderr).toMatch(/机构登记中没有/)
    expect(desk('duties', '溧阳市市场监督管理局').stderr).toMatch(/请给出日期/)
  })
})
