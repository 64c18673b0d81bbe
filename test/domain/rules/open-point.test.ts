import { describe, expect, it } from 'vitest'
import type { Gap, Trace } from '../../../domain/rules/calculator'
import { opener, openPoint } from '../../../domain/rules/open-point'

const choice = {
  question: '是否含本数',
  options: [
    { value: 'in', label: '含（推定）' },
    { value: 'out', label: '不含' },
  ],
  cites: [],
}

describe('an open point', () => {
  it('is told with the label of the reading in force', () => {
    expect(openPoint('twoReadings', 'bound', choice, 'out')).toEqual({
      kind: 'twoReadings',
      reading: 'bound',
      question: '是否含本数',
      used: '不含',
      cites: [],
    })
  })

  it('is noted by its name', () => {
    const gaps: Omit<Gap, 'changesOutcome'>[] = []
    const trace: Trace = {
      step: () => undefined,
      gap: (gap) => {
        gaps.push(gap)
      },
      warn: () => undefined,
    }
    opener(trace, { bound: choice }, { bound: 'in' })('silent', 'bound')
    expect(gaps).toEqual([openPoint('silent', 'bound', choice, 'in')])
  })
})
