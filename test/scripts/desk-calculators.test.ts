import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readWorkbook } from '../../main/workbook/read-workbook'

const root = join(__dirname, '..', '..')
const entry = join(root, 'dist', 'desk', 'desk.cjs')
const flagship = 'liyang-2023-6/enterprise-evaluation'

const desk = (args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry, ...args], {
    input,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}
const json = (args: readonly string[], input = ''): unknown =>
  JSON.parse(desk([...args, '--json'], input).stdout)

const inputs = {
  kind: '规下',
  taxPaid: 30,
  landArea: 4,
  taxableSales: 500,
}

interface Listed {
  readonly calculators: readonly { readonly id: string; readonly batch: boolean }[]
}

describe('the calculators at the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-calculators-'))
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  it('check every example and every citation within five seconds', () => {
    const { calculators } = json(['calc', 'list']) as Listed
    const report = json(['check']) as { readonly milliseconds: number }
    expect(report).toMatchObject({ calculators: calculators.length, failed: [], missing: [] })
    expect(report.milliseconds).toBeLessThan(5000)
    expect(desk(['check']).stdout).toMatch(/算例\d+个，不符0个；引用条款\d+处，找不到0处/)
  }, 60_000)

  it('tell how much is lacking, and what keeps them from telling', () => {
    const distance = json(['calc', 'distance', flagship, 'taxPaid'], JSON.stringify(inputs))
    expect(distance).toMatchObject({ kind: 'measured', outcome: 'C', up: { kind: 'turns' } })
    const refused = desk(['calc', 'distance', flagship, 'energyUse'], JSON.stringify(inputs))
    expect(refused.status).toBe(2)
    expect(refused.stderr).toMatch(/总能耗：未填写/)
    expect(desk(['calc', 'distance', flagship]).stderr).toMatch(/用法：calc distance/)
  }, 60_000)

  it('write a template that they read again, whichever calculator it is', () => {
    const { calculators } = json(['calc', 'list']) as Listed
    const any = calculators.at(-1)?.id ?? flagship
    for (const id of [flagship, any]) {
      const template = join(folder, 'template.xlsx')
      expect(desk(['calc', 'template', id, template]).status).toBe(0)
      expect(readWorkbook(readFileSync(template), 'template.xlsx').length).toBeGreaterThan(2)
      expect(json(['batch', id, template, join(folder, 'out.xlsx')])).toMatchObject({
        rows: 0,
        problems: [],
      })
    }
  }, 60_000)

  it.each([
    [['calc', 'template', 'none', '/none.xlsx'], /没有编号为“none”的计算器/],
    [['batch', 'none', '/none.xlsx', '/none2.xlsx'], /没有编号为“none”的计算器/],
    [['calc', 'template', flagship], /用法：calc template/],
  ] as const)(
    'tell what is wrong with %j',
    (args, words) => {
      const { status, stderr } = desk(args)
      expect(status).toBe(2)
      expect(stderr).toMatch(words)
    },
    60_000,
  )
})
