import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ipc, type RequestOf } from '../../../contract/ipc'
import type { Calculator } from '../../../domain/rules/calculator'
import { evaluate } from '../../../domain/rules/evaluate'
import { calculators as rules } from '../../../domain/rules/registry'
import { createParameters, type Parameters } from '../../../main/services/parameters'
import { SavedCalculations } from '../../../main/services/saved-calculations'
import type { Database } from '../../../main/store/database'
import { buildLibrary } from '../../../main/store/library-build'
import { openLibrary, type Library } from '../../../main/store/library'
import { firstBrokenOperation } from '../../../main/store/operation-log'
import { sql } from '../../../main/store/sql'
import { openWorkspace } from '../../../main/store/workspace'
import { parsedCorpus } from '../../parsed-corpus'
import { noRegisters } from '../../registers'

const folder = mkdtempSync(join(tmpdir(), 'saved-calculations-'))
const flagship = 'liyang-2023-6/enterprise-evaluation'
const documents = parsedCorpus().filter(({ id }) => id === '溧政发〔2023〕6号')
let library: Library
let workspace: Database
let saved: SavedCalculations
let parameters: Parameters
let clock = 0
const now = () => new Date(Date.UTC(2024, 0, 1, 0, 0, (clock += 1))).toISOString()

beforeAll(async () => {
  const target = join(folder, 'library.sqlite')
  const builtAt = '2026-01-01T00:00:00.000Z'
  await buildLibrary({ documents, registers: noRegisters, target, fingerprint: 'one', builtAt })
  library = await openLibrary(target)
})
afterAll(async () => {
  await library.close()
  rmSync(folder, { recursive: true })
})
beforeEach(async () => {
  workspace = await openWorkspace(':memory:')
  saved = service({})
  parameters = createParameters(workspace, now)
})
afterEach(() => workspace.close())

const service = (changes: {
  readonly programVersion?: string
  readonly calculators?: readonly Calculator[]
}) => new SavedCalculations({ library, workspace, programVersion: '0.1.0', now, ...changes })

const small = { kind: '规下', taxPaid: '30', landArea: '4', taxableSales: '500' }
const request = (
  changes: Partial<RequestOf<'calculation.save'>> = {},
): RequestOf<'calculation.save'> => ({
  id: null,
  calculatorId: flagship,
  inputs: small,
  readings: {},
  uses: [],
  name: '甲公司2023年度',
  subject: '甲公司',
  note: '初评',
  ...changes,
})
const benchmark = {
  id: null,
  name: rules.find(({ id }) => id === flagship)?.inputs['salesBenchmark']?.label ?? '',
  value: '800',
  unit: '万元/亩',
  from: '2023-01-01',
  to: null,
  source: '市评价办通知',
  enteredBy: '张三',
}
const acts = async () =>
  (
    await workspace.all<{ readonly act: string }>(sql`SELECT act FROM operations ORDER BY sequence`)
  ).map(({ act }) => act)
const names = async (trash: boolean) => (await saved.list({ trash })).map(({ name }) => name)

describe('saved calculations', () => {
  it('are listed, opened and told as the contract says', async () => {
    const one = await saved.save(request())
    expect(ipc['calculation.save'].response.parse(one)).toEqual(one)
    expect(one).toMatchObject({ version: 1, value: 'C', mark: '', reasons: [], subject: '甲公司' })
    const list = await saved.list({ trash: false })
    expect(ipc['calculation.list'].response.parse(list)).toEqual(list)
    expect(list).toEqual([one])
    const opened = await saved.open({ id: one.id, version: null })
    expect(ipc['calculation.open'].response.parse(opened)).toEqual(opened)
    expect(opened.record).toMatchObject({
      programVersion: '0.1.0',
      libraryFingerprint: 'one',
      documentNumber: '溧政发〔2023〕6号',
    })
    expect(opened.record.documentTitle).toContain('工业企业效益综合评价')
    expect(opened.record.evaluation.steps.length).toBeGreaterThan(3)
  })

  it('keep the old version when one saves again', async () => {
    const { id } = await saved.save(request())
    const again = await saved.save(
      request({ id, inputs: { ...small, taxPaid: '90' }, note: '复评' }),
    )
    expect(again).toMatchObject({ id, version: 2, note: '复评' })
    const first = await saved.open({ id, version: 1 })
    expect(first.versions.map(({ version }) => version)).toEqual([2, 1])
    expect(first.record.inputs.find(({ name }) => name === 'taxPaid')?.value).toBe('30')
    expect((await saved.open({ id, version: null })).record).not.toEqual(first.record)
    await expect(saved.open({ id, version: 3 })).rejects.toThrow(/没有第3版/)
  })

  it('are not saved while the rule refuses the values, nor under another calculator', async () => {
    await expect(saved.save(request({ inputs: { ...small, taxPaid: '' } }))).rejects.toThrow(
      /未保存/,
    )
    const { id } = await saved.save(request())
    const other = rules.find((rule) => rule.id !== flagship && rule.examples.length > 0)
    const [example] = other?.examples ?? []
    if (other === undefined || example === undefined) throw new Error('no other calculator')
    await expect(
      saved.save(request({ id, calculatorId: other.id, inputs: example.inputs })),
    ).rejects.toThrow(/另一事项/)
    expect(await saved.list({ trash: false })).toHaveLength(1)
    expect(await acts()).toEqual(['calculation.save'])
  })

  it('are renamed, copied, thrown away and taken back, each act with its row in the log', async () => {
    const { id } = await saved.save(request())
    await saved.rename({ id, name: '甲公司', subject: '甲', note: '' })
    const copy = await saved.duplicate({ id })
    expect(copy).toMatchObject({ name: '甲公司（副本）', version: 1, value: 'C' })
    await saved.remove({ id })
    await saved.remove({ id })
    expect(await names(false)).toEqual(['甲公司（副本）'])
    expect(await names(true)).toEqual(['甲公司'])
    await expect(saved.rename({ id, name: 'x', subject: '', note: '' })).rejects.toThrow(/回收站/)
    await expect(saved.save(request({ id }))).rejects.toThrow(/回收站/)
    await saved.restore({ id })
    expect(await names(true)).toEqual([])
    expect(await acts()).toEqual(
      ['save', 'rename', 'duplicate', 'remove', 'restore'].map((act) => `calculation.${act}`),
    )
    expect(await firstBrokenOperation(workspace)).toBeNull()
    await expect(saved.remove({ id: '00000000-0000-4000-8000-000000000000' })).rejects.toThrow(
      /没有这份/,
    )
  })

  it('are compared line by line, two of one calculator only', async () => {
    const left = await saved.save(request())
    const right = await saved.save(request({ name: '乙', inputs: { ...small, taxPaid: '90' } }))
    const compared = await saved.compare({
      left: { id: left.id, version: null },
      right: { id: right.id, version: 1 },
    })
    expect(ipc['calculation.compare'].response.parse(compared)).toEqual(compared)
    expect(compared.right).toEqual({ name: '乙', version: '第1版' })
    expect(compared.comparison.inputs.filter(({ differs }) => differs)).toHaveLength(1)
    const other = rules.find((rule) => rule.id !== flagship && rule.examples.length > 0)
    const [example] = other?.examples ?? []
    if (other === undefined || example === undefined) throw new Error('no other calculator')
    const foreign = await saved.save(
      request({ calculatorId: other.id, inputs: example.inputs, readings: example.readings ?? {} }),
    )
    await expect(
      saved.compare({
        left: { id: left.id, version: null },
        right: { id: foreign.id, version: null },
      }),
    ).rejects.toThrow(/同一事项/)
  })
})

describe('an old result', () => {
  /** One example of each of a hundred calculators, or as many as there are. */
  const golden = rules
    .filter(({ id }) => id !== flagship)
    .flatMap((rule) => rule.examples.slice(0, 1).map((example) => ({ rule, example })))
    .slice(0, 100)

  it('is shown from its record, whatever has become of the rule', async () => {
    const stored = []
    for (const { rule, example } of golden) {
      const { id } = await saved.save(
        request({
          calculatorId: rule.id,
          inputs: example.inputs,
          readings: example.readings ?? {},
        }),
      )
      const reply = evaluate(rule, example.inputs, example.readings ?? {})
      stored.push({ id, evaluation: reply.kind === 'evaluated' ? reply.evaluation : null })
    }
    const later = service({ programVersion: '9.0.0', calculators: [] })
    for (const { id, evaluation } of stored)
      expect((await later.open({ id, version: 1 })).record.evaluation).toEqual(evaluation)
    expect((await later.list({ trash: false })).every(({ reasons }) => reasons.length === 1)).toBe(
      true,
    )
    const [first] = stored
    expect(await later.recompute({ id: first?.id ?? '', version: null })).toMatchObject({
      kind: 'gone',
    })
  }, 60_000)

  it('is marked after an upgrade only where the rules say something else', async () => {
    const { id } = await saved.save(request())
    const same = service({ programVersion: '0.2.0' })
    expect((await same.list({ trash: false }))[0]?.reasons).toEqual([])
    const rule = rules.find((candidate) => candidate.id === flagship)
    if (rule === undefined) throw new Error('no flagship')
    const changed: Calculator = {
      ...rule,
      examples: [],
      compute: () => ({ kind: 'decided', value: 'A', summary: '改了规则。' }),
    }
    const later = service({ programVersion: '0.3.0', calculators: [changed] })
    expect((await later.list({ trash: false }))[0]?.reasons).toEqual([
      '本版程序的规则算出的结果或步骤与存档不同',
    ])
    const again = await later.recompute({ id, version: null })
    expect(ipc['calculation.recompute'].response.parse(again)).toEqual(again)
    if (again.kind !== 'compared') throw new Error(again.kind)
    const [value] = again.compared.comparison.outcome
    expect(value).toMatchObject({ left: 'C', right: 'A', differs: true })
    expect((await later.open({ id, version: null })).record.evaluation.outcome).toMatchObject({
      value: 'C',
    })
  })
})

describe('a parameter', () => {
  const medium = {
    kind: '规下',
    taxPaid: '30',
    landArea: '4',
    taxableSales: '2000',
    salesBenchmark: '800',
  }
  const takenFrom = (parameterId: string) => [{ input: 'salesBenchmark', parameterId }]

  it('marks exactly the results that took its value when it changes, and the old value stays', async () => {
    const { parameter } = await parameters.save(benchmark)
    const user = await saved.save(
      request({ name: '取用', inputs: medium, uses: takenFrom(parameter.id) }),
    )
    await saved.save(request({ name: '手填', inputs: medium }))
    const marks = async () =>
      Object.fromEntries(
        (await saved.list({ trash: false })).map(({ name, reasons }) => [name, reasons]),
      )
    expect(await marks()).toEqual({ 取用: [], 手填: [] })
    expect((await parameters.list())[0]).toMatchObject({ users: 1, value: '800' })

    const { marked } = await parameters.save({ ...benchmark, id: parameter.id, value: '760' })
    expect(marked).toBe(1)
    expect(await marks()).toEqual({
      取用: [`参数“${benchmark.name}”已由800万元/亩改为760万元/亩`],
      手填: [],
    })
    const opened = await saved.open({ id: user.id, version: null })
    expect(opened.record.parameters[0]).toMatchObject({ value: '800', source: '市评价办通知' })

    const again = await saved.recompute({ id: user.id, version: null })
    if (again.kind !== 'compared') throw new Error(again.kind)
    expect(again.changes).toHaveLength(1)
    expect(again.inputs['salesBenchmark']).toBe('760')
    expect(again.compared.comparison.inputs.filter(({ differs }) => differs)).toHaveLength(1)

    const { inputs, readings, uses } = again
    await saved.save(request({ id: user.id, name: '取用', inputs, readings, uses }))
    expect(await marks()).toEqual({ 取用: [], 手填: [] })
  })

  it('marks by its removal, and no longer once it is back', async () => {
    const { parameter } = await parameters.save(benchmark)
    const { id } = await saved.save(request({ inputs: medium, uses: takenFrom(parameter.id) }))
    expect(await parameters.remove(parameter.id)).toEqual({ marked: 1 })
    expect((await saved.open({ id, version: null })).calculation.reasons[0]).toContain('已删除')
    expect(await parameters.restore(parameter.id)).toEqual({ marked: 0 })
  })

  it('is not claimed for a value that is not its own', async () => {
    const { parameter } = await parameters.save(benchmark)
    const uses = takenFrom(parameter.id)
    const other = { ...medium, salesBenchmark: '900' }
    await expect(saved.save(request({ inputs: other, uses }))).rejects.toThrow(/与表单中的数值不同/)
    await parameters.remove(parameter.id)
    await expect(saved.save(request({ inputs: medium, uses }))).rejects.toThrow(/已被删除/)
    expect(await saved.list({ trash: false })).toEqual([])
  })

  it('is entered with everything or not at all, with its dates in one form', async () => {
    await expect(parameters.save({ ...benchmark, source: ' ' })).rejects.toThrow(/来源/)
    expect(await parameters.list()).toEqual([])
    const { parameter } = await parameters.save({
      ...benchmark,
      from: '2023年1月1日',
      to: '2023.12.31',
    })
    expect(parameter).toMatchObject({ from: '2023-01-01', to: '2023-12-31' })
    const list = await parameters.list()
    expect(ipc['parameter.list'].response.parse(list)).toEqual(list)
    expect(await acts()).toEqual(['parameter.save'])
  })
})
