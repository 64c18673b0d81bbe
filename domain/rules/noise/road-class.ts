import { Ratio } from '../../quantity/ratio'
import type { Inputs, Readings, Trace } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { branchRoadReading, documentNumber, inForceFrom, trunkClauses } from './document'
import { roadExamples } from './road-examples'
import { isDoubtfulMain, isDoubtfulMinor, roadCite, roadClauses, roads, type Road } from './roads'

const clauses = { ...trunkClauses, ...roadClauses }

const inputs = {
  roadName: {
    kind: 'text',
    label: '道路名称',
    optional: true,
    help: '按附表1的名称填写；同名道路逐条列出。与序号填其一。',
    cite: clauses.annex,
  },
  roadNumber: {
    kind: 'number',
    label: '附表1序号',
    unit: '号',
    atLeast: '1',
    atMost: '166',
    optional: true,
    help: '与道路名称填其一。',
    cite: clauses.annex,
  },
} as const satisfies Inputs

const readings = {
  rows88: {
    question:
      '附表1第88至113号：“城市主干道”只印在第88号，前后均为城市次干道，道路性质可作两种理解',
    options: [
      { value: 'minor', label: '疑为误植，读作城市次干道（推定）' },
      { value: 'printed', label: '照印文为城市主干道' },
    ],
    cites: [roadCite(85), roadCite(88), roadCite(114)],
  },
  rows143: {
    question:
      '附表1第143至162号：“城市次干道”印在换页后的第143号，前为城市支路且多为小街巷，道路性质可作两种理解',
    options: [
      { value: 'printed', label: '照印文为城市次干道（推定）' },
      { value: 'branch', label: '疑为续页，读作城市支路' },
    ],
    cites: [roadCite(118), roadCite(143)],
  },
  branchRoad: branchRoadReading,
} as const satisfies Readings

type Chosen = { readonly [K in keyof typeof readings]: string }

function classOf(road: Road, chosen: Chosen): string {
  if (isDoubtfulMain(road) && chosen.rows88 === 'minor') return '城市次干道'
  if (isDoubtfulMinor(road) && chosen.rows143 === 'branch') return '城市支路'
  return road.class
}

/** Which of the classes 4a and 4b the sides of a road may be. */
function bandOf(roadClass: string, chosen: Chosen): string {
  if (roadClass === '铁路') return '4b类'
  if (roadClass === '城市支路' && chosen.branchRoad === 'definition') return '不划4类'
  return '4a类'
}

/** Every open point once, however many rows of one name meet it. */
function noteGaps(found: readonly Road[], chosen: Chosen, trace: Trace): void {
  if (found.some(isDoubtfulMain))
    trace.gap(openPoint('twoReadings', 'rows88', readings.rows88, chosen.rows88))
  if (found.some(isDoubtfulMinor))
    trace.gap(openPoint('twoReadings', 'rows143', readings.rows143, chosen.rows143))
  if (found.some((road) => classOf(road, chosen) === '城市支路'))
    trace.gap(openPoint('twoReadings', 'branchRoad', readings.branchRoad, chosen.branchRoad))
}

function noteRoad(road: Road, chosen: Chosen, trace: Trace): string {
  const roadClass = classOf(road, chosen)
  const doubtful = isDoubtfulMain(road) || isDoubtfulMinor(road)
  trace.step({
    id: `${road.number}号道路性质`,
    label: `${road.name}（${road.from}—${road.to}）`,
    formula: road.printed === '' ? '道路性质从上格' : '道路性质照印文',
    substituted: `附表1作${road.class}`,
    value: roadClass,
    cites: [road.cite],
    ...(doubtful ? { assumption: '道路性质可作两种理解，请市生态环境局、市住建局核实' } : {}),
  })
  const band = bandOf(roadClass, chosen)
  trace.step({
    id: `${road.number}号4类区`,
    label: '两侧可划的4类声环境功能区',
    formula: '4a类为高速公路、城市主次干路、等级航道等两侧，4b类为铁路干线两侧',
    substituted: roadClass,
    value: band,
    cites: [clauses.kinds],
    assumption: '附表1的“主干道、次干道、铁路”视同第四条的“主干路、次干路、铁路干线”（推定）',
  })
  return `${roadClass}，${band}`
}

/** 道路性质 of 附表1 by name or number, and what it means for 4a and 4b. */
export const roadClass = defineCalculator({
  id: 'liyang-2023-3/road-class',
  title: '交通干线道路性质查询',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  check: ({ roadName, roadNumber }) => {
    const problem = (reason: string, remedy: string) => [
      { input: 'roadName', label: inputs.roadName.label, reason, remedy },
    ]
    if (roadName === null && roadNumber === null)
      return problem('未填写', '请填道路名称或附表1序号')
    if (roadNumber !== null && roadNumber !== undefined) {
      if (!roadNumber.isWhole())
        return [
          {
            input: 'roadNumber',
            label: inputs.roadNumber.label,
            reason: '不是整数',
            remedy: '请填1至166的整数',
          },
        ]
      if (roadName !== null) return problem('与序号同时填写', '请只留道路名称或序号')
    }
    return []
  },
  compute({ roadName, roadNumber }, chosen, trace) {
    const found = roads.filter((road) =>
      roadNumber === null ? road.name === roadName : Ratio.of(road.number).equals(roadNumber),
    )
    if (found.length === 0) {
      const endpoint = roads.some(({ from, to }) => from === roadName || to === roadName)
      return {
        kind: 'notApplicable',
        summary: `附表1没有名为“${roadName ?? ''}”的道路${endpoint ? '，只作为其他道路的起讫点出现' : ''}。`,
        cites: [clauses.annex],
      }
    }
    noteGaps(found, chosen, trace)
    const told = found.map((road) => ({ road, words: noteRoad(road, chosen, trace) }))
    const [first] = told
    if (found.length > 1) trace.warn('附表1有同名道路，请按起点、终点分清路段。')
    const value =
      told.length === 1 && first !== undefined
        ? first.words
        : told.map(({ road, words }) => `${road.number}号${words}`).join('；')
    const summary = told
      .map(
        ({ road, words }) => `第${road.number}号${road.name}（${road.from}—${road.to}）为${words}`,
      )
      .join('；')
    return { kind: 'decided', value, summary: `${summary}。` }
  },
  examples: roadExamples,
})
