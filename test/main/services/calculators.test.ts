import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ipc } from '../../../contract/ipc'
import { streamOf } from '../../../domain/gazette/stream'
import { batchPlans, calculators as rules } from '../../../domain/rules/registry'
import { Failure } from '../../../main/ipc/failure'
import { createCalculators } from '../../../main/services/calculators'
import { createCitations } from '../../../main/services/citations'
import { buildLibrary } from '../../../main/store/library-build'
import { openLibrary, type Library } from '../../../main/store/library'
import { parsedCorpus } from '../../parsed-corpus'
import { noRegisters } from '../../registers'

const folder = mkdtempSync(join(tmpdir(), 'calculators-'))
const documents = parsedCorpus()
let library: Library

beforeAll(async () => {
  const target = join(folder, 'library.sqlite')
  const builtAt = '2026-01-01T00:00:00.000Z'
  await buildLibrary({ documents, registers: noRegisters, target, fingerprint: 'test', builtAt })
  library = await openLibrary(target)
})
afterAll(async () => {
  await library.close()
  rmSync(folder, { recursive: true })
})

const flagship = 'liyang-2023-6/enterprise-evaluation'
const small = { kind: '规下', taxPaid: '30', landArea: '4', taxableSales: '500' }

describe('the calculators as window and command line see them', () => {
  it('are described as the contract says, with the title of their document', async () => {
    const list = await createCalculators(library).list()
    expect(ipc['calculator.list'].response.parse(list)).toEqual(list)
    const flagshipTold = list.find(({ id }) => id === flagship)
    expect(flagshipTold).toMatchObject({ title: '工业企业效益综合评价', inForceFrom: '2023-03-09' })
    expect(flagshipTold?.documentTitle).toContain('溧阳市工业企业效益综合评价办法')
    expect(flagshipTold?.batch).toMatchObject({
      hasSample: true,
      words: { many: '批量评价', report: '评价结果通报表', group: '镇（街道）' },
    })
    expect(Object.keys(flagshipTold?.batch.columns ?? {})).toEqual([
      'enterpriseName',
      'creditCode',
      'town',
      'controller',
    ])
  })

  it('answer as the contract says, evaluated or refused', () => {
    const service = createCalculators(library)
    const run = (inputs: Readonly<Record<string, string>>) => {
      const reply = service.run({ calculatorId: flagship, inputs, readings: {} })
      expect(ipc['calculator.run'].response.parse(reply)).toEqual(reply)
      return reply
    }
    expect(run(small)).toMatchObject({
      kind: 'evaluated',
      evaluation: {
        outcome: {
          kind: 'determined',
          value: 'C',
          summary: '综合评价得分50.00分，评为C类（提升发展类）。',
        },
      },
    })
    expect(run({ ...small, taxPaid: '-1', landArea: '0' })).toMatchObject({
      kind: 'refused',
      problems: [{ input: 'taxPaid' }, { input: 'landArea' }],
    })
  })

  it('tell how much is lacking, in sentences, as the contract says', () => {
    const service = createCalculators(library)
    const ask = (input: string) => {
      const reply = service.distance({ calculatorId: flagship, inputs: small, readings: {}, input })
      expect(ipc['calculator.distance'].response.parse(reply)).toEqual(reply)
      return reply
    }
    expect(ask('taxPaid')).toMatchObject({
      kind: 'measured',
      outcome: 'C',
      sentences: [expect.stringContaining('结果由C变为B'), expect.stringContaining('结果由C变为')],
    })
    expect(ask('salesBenchmark')).toMatchObject({
      kind: 'refused',
      problems: [{ reason: '未填写' }],
    })
    expect(ask('kind').kind).toBe('refused')
  })

  it('check themselves: every example and every citation, within five seconds', async () => {
    const report = await createCalculators(library).selfCheck()
    expect(ipc['calculator.selfCheck'].response.parse(report)).toEqual(report)
    expect(report).toMatchObject({ failed: [], missing: [], calculators: rules.length })
    expect(report.citations).toBeGreaterThan(rules.length)
    expect(report.milliseconds).toBeLessThan(5000)
  }, 60_000)

  it('refuse a calculator that fails an example, saying which, and tell of lost citations', async () => {
    const [rule] = rules
    const [clause] = Object.entries(rule?.clauses ?? {})
    if (rule === undefined || clause === undefined) throw new Error('no calculator')
    const lost = { ...clause[1], quote: '公报中没有的话' }
    const corrupted = {
      ...rule,
      clauses: { ...rule.clauses, lost },
      compute: () => ({ kind: 'decided', value: 'X', summary: 'X。' }) as const,
    }
    const service = createCalculators(library, [corrupted])
    expect(() => service.run({ calculatorId: rule.id, inputs: small, readings: {} })).toThrow(
      /未通过自检，已锁定/,
    )
    const report = await service.selfCheck()
    expect(report.missing).toEqual([lost])
    expect(report.failed.length).toBeGreaterThan(0)
  }, 60_000)

  it('say which id is unknown', () => {
    expect(() =>
      createCalculators(library).run({ calculatorId: 'none', inputs: {}, readings: {} }),
    ).toThrow(Failure)
  })

  it('cite clauses that the library finds again, at the very words', async () => {
    const citations = createCitations(library)
    const cites = [
      ...rules.flatMap(({ clauses }) => Object.values(clauses)),
      ...batchPlans.flatMap(({ clauses }) => Object.values(clauses)),
    ]
    for (const cite of cites) {
      const { documentId, start, end } = await citations.locate(cite)
      const document = documents.find(({ id }) => id === documentId)
      if (document === undefined) throw new Error(`no document ${documentId}`)
      const found = streamOf(document).slice(start, end)
      expect(found.replace(/\s+/g, '')).toBe(cite.quote.replace(/\s+/g, ''))
    }
    // Every one of some 1,700 quotes is looked up; a busy machine takes more than the usual five seconds.
  }, 30_000)
})
