import { describe, expect, it } from 'vitest'
import { chineseDate } from '../../../../domain/calendar/iso-date'
import { approvalDeadline } from '../../../../domain/rules/power-connection/approval-deadline'
import { approvalRoute } from '../../../../domain/rules/power-connection/approval-route'
import { powerConnectionCalculators } from '../../../../domain/rules/power-connection/calculators'
import { costSharing } from '../../../../domain/rules/power-connection/cost-sharing'
import { processSteps } from '../../../../domain/rules/power-connection/process-steps'
import { scope } from '../../../../domain/rules/power-connection/scope'
import { readingChoices, refusals, told } from '../outcome-of'

const isoOf = (day: Date): string => day.toISOString().slice(0, 10)

describe('the scope', () => {
  it('changes on two days and on no other from 2020 to 2023', () => {
    const changes: (readonly [string, string])[] = []
    let last = ''
    const day = new Date('2020-12-01T00:00:00Z')
    while (isoOf(day) < '2023-03-01') {
      const landDate = isoOf(day)
      const { kind, value } = told(scope, {
        planned: '是',
        project: '改扩建',
        landDate,
        special: '否',
      })
      const now = kind === 'notApplicable' ? kind : value
      if (now !== last) changes.push([landDate, now])
      last = now
      day.setUTCDate(day.getUTCDate() + 1)
    }
    expect(changes).toEqual([
      ['2020-12-01', 'notApplicable'],
      ['2021-03-01', '各方商议确定电力接入费用方案'],
      ['2022-12-30', '按本办法执行'],
    ])
  })
})

describe('the approval route', () => {
  it('agrees with a plain decision for every combination of facts', () => {
    const yes = (value: boolean) => (value ? '是' : '否')
    const both = [false, true]
    for (const lowVoltage of both)
      for (const highVoltage of both)
        for (const length of [499.9, 500, 500.1])
          for (const equipment of both)
            for (const crossing of both)
              for (const touches of both)
                for (const twoCases of ['either', 'both']) {
                  const short = highVoltage && length <= 500 && !equipment && !crossing
                  const either = highVoltage ? short : lowVoltage
                  const first = twoCases === 'either' ? either : lowVoltage && short
                  const plain = !touches
                    ? '联合踏勘、并联审批'
                    : first
                      ? '联合踏勘、先行施工、事后报备'
                      : '并联办理，5个工作日内办结（不含公示）'
                  const inputs = {
                    lowVoltage: yes(lowVoltage),
                    highVoltage: yes(highVoltage),
                    length: String(length),
                    equipment: yes(equipment),
                    crossing: yes(crossing),
                    touches: yes(touches),
                  }
                  const { value } = told(approvalRoute, inputs, { twoCases })
                  expect([inputs, value]).toEqual([inputs, plain])
                }
  })

  it('lets no government work start by default before its plans are confirmed', () => {
    for (const length of ['300', '600'])
      for (const lowVoltage of ['是', '否'])
        for (const acceptance of ['', '合格', '不合格']) {
          const facts = { lowVoltage, highVoltage: '是', length, touches: '是', acceptance }
          const works = { ...facts, governmentDigging: '是' }
          const unconfirmed = told(approvalRoute, works)
          expect(unconfirmed.summary).toMatch(/；方案未经确认，不得先行施工。$/)
          expect(unconfirmed.gaps.includes('government')).toBe(length === '300')
          const confirmed = told(approvalRoute, { ...works, plansConfirmed: '是' })
          expect(confirmed.summary).toMatch(/；方案已经确认，可先行施工。$/)
          expect(confirmed.summary).not.toContain('缴纳费用')
        }
  })
})

describe('the five working days', () => {
  it('agree with the platform calendar for every day of acceptance in a year', () => {
    const accepted = new Date('2022-12-01T00:00:00Z')
    for (let step = 0; step < 400; step += 1) {
      for (const firstDay of ['next', 'same']) {
        const day = new Date(accepted)
        if (firstDay === 'next') day.setUTCDate(day.getUTCDate() + 1)
        for (let counted = 0; ; day.setUTCDate(day.getUTCDate() + 1)) {
          if (![0, 6].includes(day.getUTCDay())) counted += 1
          if (counted === 5) break
        }
        const inputs = { acceptedOn: isoOf(accepted) }
        expect(told(approvalDeadline, inputs, { firstDay }).value).toBe(chineseDate(isoOf(day)))
      }
      accepted.setUTCDate(accepted.getUTCDate() + 1)
    }
  })

  it('refuses what is no list of days', () => {
    expect(refusals(approvalDeadline, { acceptedOn: '2022-12-29', holidays: '元旦' })).toEqual([
      '节假日（放假日期）：“元旦”不是日期',
    ])
  })
})

describe('cost sharing', () => {
  it('turns at 200 kilowatts only in what voltage is fixed', () => {
    for (const capacity of ['199.9', '200', '200.1', '1000']) {
      const { kind, value, steps } = told(costSharing, { user: '低压非居民', capacity })
      const within = Number(capacity) <= 200
      expect([value, kind, steps['供电电压']]).toEqual([
        '电气、土建均由供电企业承担',
        within ? 'determined' : 'silent',
        within ? '原则上0.4千伏' : '文件未规定',
      ])
    }
    expect(refusals(costSharing, { user: '低压非居民' })).toEqual(['用电容量：未填写'])
    expect(refusals(costSharing, { user: '新建居住区' })).toEqual(['所在区域：未填写'])
  })
})

describe('the steps', () => {
  it('refuse more steps than a process has', () => {
    expect(refusals(processSteps, { project: '低压非居民', done: '3' })).toEqual([
      '已完成的步骤：为3，该类工程只有2步',
    ])
  })
})

describe('every open point', () => {
  it('is switched without an error, whatever the example', () => {
    for (const calculator of powerConnectionCalculators)
      for (const { inputs } of calculator.examples)
        for (const readings of readingChoices(calculator))
          expect(told(calculator, inputs, readings).summary).toMatch(/。$/)
  })
})
