import type { Inputs } from '../calculator'
import { defineCalculator } from '../evaluate'
import { bandClauses, bandInputs, bandProblems, bandReadings } from './band-inputs'
import { documentNumber, inForceFrom } from './document'
import { limitInputs, limitProblems, limitReadings } from './limit-inputs'
import { judgeLimit, outsideScope } from './limit-rule'
import { limitClauses } from './limit-table'
import { siteExamples } from './site-examples'
import { bandOf } from './traffic-band'

const onRailway = { input: 'source', oneOf: ['铁路干线'] } as const

const { place, time, railway, approved, background, measured } = limitInputs
const inputs = {
  place,
  ...bandInputs,
  time,
  railway: { ...railway, shownWhen: onRailway },
  approved,
  background: { ...background, shownWhen: onRailway },
  measured,
} as const satisfies Inputs

/** R-D2-1 and R-D2-3 together: class of a place beside a trunk road and its limit at a time of day. */
export const siteLimit = defineCalculator({
  id: 'liyang-2023-3/site-limit',
  title: '交通干线旁监测点类别与限值',
  documentNumber,
  inForceFrom,
  clauses: { ...bandClauses, ...limitClauses },
  inputs,
  readings: { ...bandReadings, ...limitReadings },
  check: (values) => [
    ...bandProblems(values),
    ...limitProblems(values, values.source === '铁路干线'),
  ],
  compute(values, chosen, trace) {
    const outside = outsideScope(values.place)
    if (outside !== null) return outside
    const step = bandOf({ values, chosen, trace })
    trace.step({ id: '功能区类别', label: '声环境功能区类别', ...step })
    if (step.value === '需认定')
      return {
        kind: 'decided',
        value: '需认定',
        summary: `${values.source}临街建筑高低混杂，类别和限值请市生态环境局认定。`,
      }
    // Beyond the band of a railway its kind no longer matters.
    const facts = step.value === '4b类' ? values : { ...values, railway: null }
    return judgeLimit(step.value, facts, chosen, trace)
  },
  examples: siteExamples,
})
