import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const root = join(__dirname, '..', '..')
const entry = join(root, 'dist', 'desk', 'desk.cjs')
const calculatorId = 'liyang-2023-6/enterprise-evaluation'

const desk = (args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry, ...args], {
    input,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}
/** The one object on standard output. */
const json = (args: readonly string[], input = ''): unknown => {
  const { stdout } = desk([...args, '--json'], input)
  expect(stdout.trimEnd().split('\n')).toHaveLength(1)
  return JSON.parse(stdout)
}

const inputs = {
  kind: '规上有排污',
  taxPaid: 1200,
  landArea: '100',
  taxableSales: 80000,
  energyUse: 4000,
  emissions: 20,
  salesBenchmark: 800,
  energyBenchmark: 1,
  emissionBenchmark: 100,
  highTech: true,
}

describe('the headless entrance', () => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-headless-'))
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  it('lists 61 documents and the chronicle', () => {
    const { total, documents, chronicles } = json(['documents']) as {
      readonly total: number
      readonly documents: readonly { readonly title: string }[]
      readonly chronicles: readonly unknown[]
    }
    expect([total, documents.length, chronicles.length]).toEqual([61, 61, 1])
  })

  it.each(['溧政发〔2023〕6号', '溧政发[2023] 6 号', '溧政发（2023）6号'])('shows %s', (number) => {
    expect(json(['show', number])).toMatchObject({ documentNumber: '溧政发〔2023〕6号' })
  })

  it('searches, and keeps to the limit', () => {
    const found = json(['search', '亩均税收', '--limit', '3']) as {
      readonly total: number
      readonly hits: readonly { readonly clause: string; readonly line: number }[]
    }
    expect(found.total).toBeGreaterThan(3)
    expect(found.hits).toHaveLength(3)
    expect(Object.keys(found.hits[0] ?? {}).sort()).toEqual(
      ['clause', 'documentNumber', 'line', 'snippet', 'sourceFile', 'status', 'title'].sort(),
    )
  })

  it('narrows a search by day, date and force', () => {
    const total = (...options: readonly string[]) =>
      (json(['search', '消防', ...options]) as { readonly total: number }).total
    expect(total('--to', '2022')).toBeLessThan(total())
    expect(total('--status', '已废止')).toBe(0)
    expect(desk(['search', '消防', '--status']).stderr).toMatch(/--status 后面应有内容/)
  })

  it('shows a document line by line as printed', () => {
    const { lines } = json(['show', '常州市人民政府令第19号', '--original']) as {
      readonly lines: readonly { readonly number: number; readonly raw: string }[]
    }
    const corpus = readFileSync(join(root, 'resources/corpus/004_01522ee1c741df9a.txt'), 'utf8')
    expect(lines.map(({ raw }) => raw)).toEqual(corpus.split('\n').slice(0, lines.length))
    expect(lines.at(-1)?.number).toBe(lines.length)
  })

  it('lists tables and opens one, by document and number or by its key', () => {
    const { total } = json(['tables']) as { readonly total: number }
    expect(total).toBe(45)
    const byNumber = json(['tables', '溧政发〔2023〕8号', '2'])
    expect(byNumber).toEqual(json(['tables', '000-land-pool']))
    expect(byNumber).toMatchObject({ totals: [{ printed: '4575', computed: '4576' }] })
    expect(desk(['tables', '溧政发〔2023〕8号', '9']).stderr).toMatch(/没有第9张/)
  })

  it.each([
    ['常政规〔2016〕2号', '2023-07-14', '已废止'],
    ['常政规〔2023〕2号', '2028-06-27', '已失效'],
    ['常政规[2013]12号', '2024-01-01', '未知'],
    ['溧政发〔2022〕7号', '2023-05-01', '部分被取代'],
  ])('tells the force of %s on %s: %s', (name, on, statusWords) => {
    expect(json(['status', name, '--on', on])).toMatchObject({ statusWords })
  })

  it('lists references, citing places, contradictions, missing pieces and units', () => {
    const count = (...args: readonly string[]) => (json(args) as { readonly total: number }).total
    expect(count('references', '常州市人民政府令第19号')).toBe(11)
    expect(count('cited-by', '常政发〔2023〕24号')).toBe(12)
    expect(count('contradictions')).toBeGreaterThan(40)
    expect(count('contradictions', '溧政发〔2023〕8号')).toBeLessThan(count('contradictions'))
    expect(count('missing', '海政发〔2022〕17号')).toBeGreaterThan(2)
    const { units } = json(['units', '市应急管理局']) as { readonly units: readonly unknown[] }
    expect(units.length).toBeGreaterThan(0)
    for (const args of [
      ['status', '常政规〔2016〕2号'],
      ['status', '--on', '2023-13-01'],
      ['units', '没有这个单位'],
      ['references', '溧政发〔1999〕1号'],
    ])
      expect(desk(args).status, args.join(' ')).toBe(2)
  })

  it.each([
    ['004:43-45', '《常州市建筑垃圾管理办法》（常州市人民政府令第19号）第四条第二款'],
    ['004:181', '《常州市建筑垃圾管理办法》（常州市人民政府令第19号）第十八条第一款第一项'],
    ['004:327-333', '《常州市建筑垃圾管理办法》（常州市人民政府令第19号）第三十一条'],
  ])('cites %s as %s', (place, text) => {
    expect(json(['cite', place])).toMatchObject({ text, warning: null })
  })

  it('warns of an article that is printed twice, with the line', () => {
    const { warning } = json(['cite', '000:3090']) as { readonly warning: string }
    expect(warning).toMatch(/2处“第十六条”.*第3090行/)
  })

  it('describes and runs the calculator, each step with the place of its clause', () => {
    const { calculators } = json(['calc', 'list']) as {
      readonly calculators: readonly { readonly id: string; readonly inputs: readonly unknown[] }[]
    }
    expect(calculators.map(({ id }) => id)).toContain(calculatorId)
    const result = json(['calc', 'run', calculatorId], JSON.stringify(inputs)) as {
      readonly outcome: unknown
      readonly steps: readonly {
        readonly cites: readonly { readonly sourceFile: string; readonly line: number }[]
      }[]
    }
    expect(result.outcome).toMatchObject({ kind: 'determined', value: 'B' })
    for (const { cites } of result.steps)
      for (const { sourceFile, line } of cites) {
        expect(sourceFile).toMatch(/^000/)
        expect(line).toBeGreaterThanOrEqual(542)
        expect(line).toBeLessThanOrEqual(727)
      }
  })

  it('answers refused inputs with all problems and exit code 2', () => {
    const { status, stdout, stderr } = desk(
      ['calc', 'run', calculatorId, '--json'],
      JSON.stringify({ ...inputs, landArea: 0, taxPaid: 'x' }),
    )
    expect(status).toBe(2)
    expect(stderr).toMatch(/占地面积/)
    const { problems } = JSON.parse(stdout) as {
      readonly problems: readonly { readonly input: string }[]
    }
    expect(problems.map(({ input }) => input).sort()).toEqual(['landArea', 'taxPaid'])
  })

  it('scores a workbook and counts', () => {
    const input = join(root, 'resources', 'samples', '工业企业效益综合评价-样例500家.xlsx')
    expect(json(['batch', calculatorId, input, join(folder, 'out.xlsx')])).toMatchObject({
      rows: 500,
      scored: 500,
      rejected: 0,
    })
  }, 60_000)

  it.each([
    [['nothing'], /没有“nothing”这个命令/],
    [['show', '溧政发〔1999〕1号'], /未收录/],
    [['search'], /请给出要检索的文字/],
    [['search', 'x', '--limit', 'many'], /正整数/],
    [['documents', '--loud'], /不认识的选项/],
    [['calc', 'run', 'none'], /不是有效的 JSON|没有编号/],
    [['batch', calculatorId, '/none.xlsx', '/none2.xlsx'], /文件不存在/],
  ] as const)('tells what is wrong with %j, on stderr, with exit code 2', (args, words) => {
    const { status, stdout, stderr } = desk(args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(words)
  })
})
