import { describe, expect, it } from 'vitest'
import { assessmentGrade } from '../../../../domain/rules/safety-assessment/assessment-grade'
import { awardPlace } from '../../../../domain/rules/safety-assessment/award-place'
import { awardQuotas } from '../../../../domain/rules/safety-assessment/award-quotas'
import { safetyAssessmentCalculators } from '../../../../domain/rules/safety-assessment/calculators'
import { readingChoices, refusals, told } from '../outcome-of'

describe('the grade', () => {
  const unit = (safety: number, fire: number) => ({
    unit: '区镇',
    safety: String(safety),
    safetyFull: '100',
    fire: String(fire),
    fireFull: '100',
  })

  it('is that of a plain sum in hundredths for every pair of whole scores from 60 on', () => {
    for (let safety = 60; safety <= 100; safety += 1)
      for (let fire = 0; fire <= 100; fire += 4) {
        const total = 80 * safety + 20 * fire
        const plain =
          total >= 9000 ? '优秀' : total >= 8000 ? '良好' : total >= 7000 ? '合格' : '不合格'
        const open = [9000, 8000, 7000].some((from) => total > from - 100 && total < from)
        const reply = told(assessmentGrade, unit(safety, fire))
        expect([safety, fire, reply.value, reply.kind, reply.steps['考核总成绩']]).toEqual([
          safety,
          fire,
          plain,
          open ? 'silent' : 'determined',
          (total / 100).toFixed(2),
        ])
        const rounded = Math.floor((total + 50) / 100)
        const byRounding =
          rounded >= 90 ? '优秀' : rounded >= 80 ? '良好' : rounded >= 70 ? '合格' : '不合格'
        expect(told(assessmentGrade, unit(safety, fire), { between: 'rounded' }).value).toBe(
          open ? byRounding : plain,
        )
      }
  })

  it('refuses a score above its full mark', () => {
    expect(refusals(assessmentGrade, unit(101, 90))).toEqual(['安全生产考核得分：高于满分'])
  })
})

describe('the place', () => {
  it('divides the ranks by the numbers of awards', () => {
    for (const [unit, quota] of [
      ['区镇', 4],
      ['部门', 6],
    ] as const)
      for (let rank = 1; rank <= 15; rank += 1) {
        const plain =
          rank <= quota ? `先进${unit}` : rank <= 2 * quota ? `优胜${unit}` : '不在名额内'
        const inputs = {
          unit,
          better: String(rank - 1),
          equal: '0',
          unfinished: '否',
          veto: '否',
        }
        expect(told(awardPlace, inputs).value).toBe(plain)
        expect(told(awardPlace, { ...inputs, unfinished: '是' }).value).toBe('不得推荐')
      }
  })
})

describe('the numbers of awards', () => {
  it('go with the two bars that hold for every unit awarded', () => {
    const inputs = Object.fromEntries(Object.keys(awardQuotas.inputs).map((name) => [name, '3']))
    const { warnings } = told(awardQuotas, inputs)
    expect(warnings.join()).toContain('不得推荐')
    expect(warnings.join()).toContain('“一票否决”')
  })
})

describe('every open point', () => {
  it('is switched without an error, whatever the example', () => {
    for (const calculator of safetyAssessmentCalculators)
      for (const { inputs } of calculator.examples)
        for (const readings of readingChoices(calculator))
          expect(told(calculator, inputs, readings).summary).toMatch(/。$/)
  })
})
