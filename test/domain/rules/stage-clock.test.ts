import { describe, expect, it } from 'vitest'
import { decideStage, type Stage } from '../../../domain/rules/stage-clock'
import { recorded } from './recorded'

const cite = { documentNumber: '', clause: '', quote: '' }
const stage = (title: string, from: string, to: string): Stage => ({
  title,
  from,
  to,
  cite,
  tasks: [{ what: '部署', cite }],
})
const stages = [
  stage('第一阶段', '2023-03-01', '2023-05-31'),
  stage('第二阶段', '2023-05-01', '2023-06-30'),
  stage('第三阶段', '2023-08-01', '2023-12-31'),
] as const

describe('the stages of a plan', () => {
  it.each([
    ['2023-02-28', '尚未开始', ['时点']],
    ['2023-03-01', '第一阶段', ['第一阶段', '第一阶段任务1']],
    [
      '2023-05-31',
      '第一阶段、第二阶段',
      ['第一阶段', '第一阶段任务1', '第二阶段', '第二阶段任务1'],
    ],
    ['2023-06-30', '第二阶段', ['第二阶段', '第二阶段任务1']],
    ['2023-07-01', '各阶段之间', ['时点']],
    ['2023-12-31', '第三阶段', ['第三阶段', '第三阶段任务1']],
    ['2024-01-01', '已结束', ['时点']],
  ])('on %s: %s', (date, value, ids) => {
    const { trace, steps } = recorded()
    expect(decideStage(date, stages, trace)).toMatchObject({ kind: 'decided', value })
    expect(steps.map(({ id }) => id)).toEqual(ids)
  })

  it('count the days left, today not counted', () => {
    const { trace, steps } = recorded()
    const verdict = decideStage('2023-05-30', stages, trace)
    expect(verdict.summary).toBe(
      '2023年5月30日处于第一阶段、第二阶段，第一阶段还剩1天，第二阶段还剩31天。',
    )
    expect(steps[0]?.value).toBe('1')
  })
})
