import { describe, expect, it } from 'vitest'
import { agreementChecklist } from '../../../../domain/rules/central-construction/agreement-checklist'
import { dutyRows } from '../../../../domain/rules/central-construction/duty-rows'
import { executorQualification } from '../../../../domain/rules/central-construction/executor-qualification'
import { investmentChain } from '../../../../domain/rules/central-construction/investment-chain'
import { liability } from '../../../../domain/rules/central-construction/liability'
import { procedure } from '../../../../domain/rules/central-construction/procedure'
import { projectScope } from '../../../../domain/rules/central-construction/project-scope'
import { evaluationOf, refusedInputs, valueOf } from '../outcome-of'

const yesNo = (holds: boolean): string => (holds ? '是' : '否')

describe('scope', () => {
  it('lets every exception leave a choice and nothing else', () => {
    const exceptions = ['security', 'secret', 'emergency', 'ownRules']
    for (let bits = 0; bits < 16; bits += 1) {
      const flags = Object.fromEntries(
        exceptions.map((name, at) => [name, yesNo((bits & (1 << at)) !== 0)]),
      )
      const inputs = { fiscal: '是', nonProfit: '是', works: '扩建', type: '市政公用', ...flags }
      const exempt = bits > 0
      expect(valueOf(projectScope, inputs)).toBe(exempt ? '可以不实行集中建设' : '应实行集中建设')
      expect(valueOf(projectScope, { ...inputs, fiscal: '否' })).toBe('不属于集中建设范围')
    }
  })

  it('knows rules of the trade for traffic and water only', () => {
    const inputs = { fiscal: '是', nonProfit: '是', works: '新建', industryRules: '是' }
    expect(valueOf(projectScope, { ...inputs, type: '交通' })).toBe('可以不实行集中建设')
    expect(valueOf(projectScope, { ...inputs, type: '水利' })).toBe('可以不实行集中建设')
    expect(valueOf(projectScope, { ...inputs, type: '市政公用' })).toBe('应实行集中建设')
  })

  it('counts a qualified executor only with all five conditions', () => {
    const names = ['cityOwned', 'legalPerson', 'internalControl', 'professionals', 'nonProfit']
    for (let bits = 0; bits < 32; bits += 1) {
      const inputs = Object.fromEntries(
        names.map((name, at) => [name, yesNo((bits & (1 << at)) !== 0)]),
      )
      expect(valueOf(executorQualification, { ...inputs, listed: '是' })).toBe(
        bits === 31 ? '符合' : '不符合',
      )
    }
  })
})

describe('the chain of amounts', () => {
  it('names every link that is exceeded, on both sides of equality', () => {
    const near = ['99.99', '100', '100.01']
    for (const approvedBudget of near)
      for (const workingBudget of near)
        for (const settlement of near) {
          const [estimate, approved, working, settled] = [
            100,
            Number(approvedBudget),
            Number(workingBudget),
            Number(settlement),
          ]
          const found = [
            approved > estimate ? '概算超过估算' : '',
            working > approved ? '预算超过概算' : '',
            settled > working ? '结算超过预算' : '',
            settled > approved ? '结算超过概算' : '',
          ].filter((name) => name !== '')
          expect(
            valueOf(investmentChain, {
              estimate: '100',
              approvedBudget,
              workingBudget,
              settlement,
            }),
          ).toBe(found.length === 0 ? '均未超过' : found.join('、'))
        }
  })

  it('refuses an estimate of nothing', () => {
    expect(refusedInputs(investmentChain, { estimate: '0', approvedBudget: '1' })).toEqual([
      'estimate',
    ])
  })
})

describe('duties and liability', () => {
  it('gives each matter a name of its own', () => {
    expect(new Set(dutyRows.map(({ matter }) => matter)).size).toBe(dutyRows.length)
  })

  it('names the office members and each duty of 第十条（四）', () => {
    const quoted = (clause: string) =>
      dutyRows.filter((row) => row.clause.clause === clause).map((row) => row.clause.quote)
    expect(quoted('第六条')).toHaveLength(5)
    expect(quoted('第十条第四项')).toHaveLength(4)
    expect(quoted('第十条第一项')).toHaveLength(2)
  })

  it('asks apart for the executor itself and for a unit with an interest in it', () => {
    const clausesOf = (inputs: Readonly<Record<string, string>>) =>
      evaluationOf(liability, inputs).steps.flatMap(({ cites }) =>
        cites.map(({ clause }) => clause),
      )
    expect(clausesOf({ ownWork: '是' })).toEqual(['第二十五条', '第二十五条第三项'])
    expect(clausesOf({ interested: '是' })).toEqual([
      '第二十五条',
      '第二十五条第三项',
      '第二十三条',
    ])
  })

  it('tells which 第十六条 is meant', () => {
    const chain = { estimate: '100', approvedBudget: '100' }
    expect(evaluationOf(investmentChain, chain).warnings.join()).toContain('前一个第十六条')
    expect(evaluationOf(procedure, {}).warnings.join()).toContain('后一个第十六条')
  })

  it('is complete with eight of eight only', () => {
    const names = ['content', 'duties', 'fee', 'funds', 'audit', 'files', 'breach', 'disputes']
    for (let bits = 0; bits < 256; bits += 1) {
      const inputs = Object.fromEntries(
        names.map((name, at) => [name, yesNo((bits & (1 << at)) !== 0)]),
      )
      expect(valueOf(agreementChecklist, { written: '是', ...inputs })).toBe(
        bits === 255 ? '齐全' : '不齐全',
      )
    }
  })

  it('weighs the effects of a change by the reading in force', () => {
    for (let bits = 0; bits < 8; bits += 1) {
      const inputs = Object.fromEntries(
        ['costUp', 'late', 'unsound'].map((name, at) => [name, yesNo((bits & (1 << at)) !== 0)]),
      )
      const bears = (together: string) =>
        valueOf(liability, { change: '是', ...inputs }, { together }).startsWith('损失')
      expect(bears('any')).toBe(bits > 0)
      expect(bears('all')).toBe(bits === 7)
    }
  })
})
