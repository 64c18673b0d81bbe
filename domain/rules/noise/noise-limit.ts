import type { Inputs } from '../calculator'
import { defineCalculator } from '../evaluate'
import { wordChoice } from '../word-choice'
import { documentNumber, inForceFrom } from './document'
import { limitExamples } from './limit-examples'
import { limitInputs, limitProblems, limitReadings } from './limit-inputs'
import { judgeLimit, outsideScope } from './limit-rule'
import { limitClauses as clauses } from './limit-table'

const onRailway = { input: 'zone', oneOf: ['4b类'] } as const

const { place, time, railway, approved, background, measured } = limitInputs
const inputs = {
  place,
  zone: {
    kind: 'choice',
    label: '声环境功能区类别',
    choices: ['1类', '2类', '3类', '4a类', '4b类'].map(wordChoice),
    cite: clauses.limit1,
  },
  time,
  railway: { ...railway, shownWhen: onRailway },
  approved,
  background: { ...background, shownWhen: onRailway },
  measured,
} as const satisfies Inputs

/** R-D2-1: limit of a class at a time of day, railways by their kind. */
export const noiseLimit = defineCalculator({
  id: 'liyang-2023-3/noise-limit',
  title: '环境噪声限值查询',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings: limitReadings,
  check: (values) => limitProblems(values, values.zone === '4b类'),
  compute: (values, chosen, trace) =>
    outsideScope(values.place) ?? judgeLimit(values.zone, values, chosen, trace),
  examples: limitExamples,
})
