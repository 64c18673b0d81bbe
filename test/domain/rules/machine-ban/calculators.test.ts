import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../../domain/rules/evaluate'
import { namedKinds, banClauses } from '../../../../domain/rules/machine-ban/ban-inputs'
import { bannedMachine } from '../../../../domain/rules/machine-ban/banned-machine'
import { evaluationOf, kindAndValue } from '../outcome-of'

type Facts = Readonly<Record<string, string>>
const machine = { usedOn: '2023-06-01', machine: '挖掘机', diesel: '是' }

describe('the ban', () => {
  it('names all the machines of the text and no other', () => {
    const words = banClauses.kinds.quote.split('：')[1] ?? ''
    expect(words.replace(/等$/, '').split('、')).toEqual(namedKinds)
  })

  it('joins zone, stage and day of production as a table of all of them does', () => {
    const stages = ['国I以下', '国I', '国II', '国III', '国IV以上']
    const days = ['', '2009-09-30', '2009-10-01', '2016-03-31', '2016-04-01', '2020-01-01']
    for (const zone of ['I类区域', '市区港口码头', 'II类区域', '禁用区外'])
      for (const stage of ['', ...stages])
        for (const produced of days) {
          if (stage === '' && produced === '') continue
          const facts = { ...machine, zone, stage, produced }
          const strict = zone === 'I类区域' || zone === '市区港口码头'
          const inZone = zone !== '禁用区外'
          const byStage = inZone && stages.indexOf(stage) <= (strict ? 2 : 1)
          const byDay = inZone && produced < (strict ? '2016-04-01' : '2009-10-01')
          const open = stage !== '' && produced !== '' && byStage !== byDay
          const words = (banned: boolean): string =>
            `${open ? 'twoReadings' : 'determined'} ${banned ? '禁用' : '不禁用'}`
          const known = stage !== ''
          expect(kindAndValue(bannedMachine, facts)).toBe(words(known ? byStage : byDay))
          expect(kindAndValue(bannedMachine, facts, { stageOrDate: 'date' })).toBe(
            words(produced === '' ? byStage : byDay),
          )
        }
  })

  it('speaks of a machine by its name, and of the rest groups as groups', () => {
    const summary = (kind: string, more: Facts = {}) =>
      evaluationOf(bannedMachine, {
        ...machine,
        zone: 'I类区域',
        stage: '国II',
        machine: kind,
        ...more,
      }).outcome.summary
    expect(summary('挖掘机')).toBe('I类区域禁用该挖掘机。')
    expect(summary('其他工程机械')).toBe('I类区域禁用该机械（其他工程机械）。')
    expect(summary('其他工程机械', { zone: '禁用区外' })).toBe(
      '禁用区以外不禁用该机械（其他工程机械）。',
    )
  })

  it('asks for stage or day where they matter', () => {
    const problems = (facts: Facts): number => {
      const reply = evaluate(bannedMachine, { ...machine, ...facts })
      return reply.kind === 'refused' ? reply.problems.length : 0
    }
    expect(problems({ zone: 'I类区域' })).toBe(1)
    expect(problems({ zone: 'I类区域', emergency: '是' })).toBe(0)
    expect(problems({ zone: 'I类区域', diesel: '否' })).toBe(0)
    expect(problems({ zone: '禁用区外' })).toBe(0)
  })
})
