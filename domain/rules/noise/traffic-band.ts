import type { Citation } from '../../citation/citation'
import { Ratio } from '../../quantity/ratio'
import type { Inputs, StepDraft, Trace, ValuesOf } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { bandExamples } from './band-examples'
import { bandClauses as clauses, bandInputs, bandProblems, bandReadings } from './band-inputs'
import { documentNumber, inForceFrom } from './document'
import { limitInputs } from './limit-inputs'
import { outsideScope } from './limit-rule'
import { limitClauses } from './limit-table'

type Values = ValuesOf<typeof bandInputs>
interface Site {
  readonly values: Values
  readonly chosen: { readonly [K in keyof typeof bandReadings]: string }
  readonly trace: Trace
}
type Step = Omit<StepDraft, 'id' | 'label'>

const bands: Readonly<Record<string, { readonly metres: number; readonly cite: Citation }>> = {
  '1类': { metres: 55, cite: clauses.distance1 },
  '2类': { metres: 35, cite: clauses.distance2 },
  '3类': { metres: 20, cite: clauses.distance3 },
}

const outranks = '4类区优先于相邻的1、2、3类区（推定）'

/** (2): by distance, the bound itself inside (距离为55m). */
function byDistance(
  { adjacent, distance }: Values,
  band: string,
  cites: readonly Citation[],
): Step {
  const bound = bands[adjacent] ?? { metres: 0, cite: clauses.lowRise }
  const from = distance ?? Ratio.zero
  const inside = !from.moreThan(Ratio.of(bound.metres))
  const atBound = from.equals(Ratio.of(bound.metres))
  return {
    formula: `相邻区域为${adjacent}，距离${bound.metres}米以内划为${band}`,
    substituted: `${from.toText()}米与${bound.metres}米`,
    value: inside ? band : adjacent,
    cites: [...cites, bound.cite],
    ...(inside
      ? { assumption: atBound ? `恰为${bound.metres}米的含在内，${outranks}` : outranks }
      : {}),
  }
}

/** (1): in front of the buildings or behind them. */
function byFront({ adjacent, side }: Values, cites: readonly Citation[]): Step {
  const front = side === '面向干线一侧'
  return {
    formula: '临街建筑面向交通干线一侧至交通干线边界线的区域为4a类',
    substituted: side ?? '',
    value: front ? '4a类' : adjacent,
    cites: [...cites, clauses.highRise],
    ...(front ? { assumption: outranks } : {}),
  }
}

function low({ values, chosen, trace }: Site, cites: readonly Citation[]): Step {
  if (values.source !== '等级航道') return byDistance(values, '4a类', [...cites, clauses.lowRise])
  trace.gap(openPoint('twoReadings', 'waterway', bandReadings.waterway, chosen.waterway))
  return chosen.waterway === 'both'
    ? byDistance(values, '4a类', [...cites, clauses.lowRise])
    : {
        formula: '只适用（1），低层和开阔地段没有距离规定',
        value: values.adjacent,
        cites,
        assumption: '航道“其原则和方法同（1）”可作两种理解',
      }
}

function mixed(site: Site, cites: readonly Citation[]): Step {
  const { values, chosen, trace } = site
  trace.gap(openPoint('silent', 'mixedFront', bandReadings.mixedFront, chosen.mixedFront))
  if (chosen.mixedFront === 'high') return byFront(values, cites)
  if (chosen.mixedFront === 'low') return low(site, cites)
  return {
    formula: '临街建筑高低混杂的划分文件未规定',
    value: '需认定',
    cites: [...cites, clauses.highRise, clauses.lowRise],
  }
}

/** The class of a place beside a trunk road, waterway or railway; 需认定 where that is left open. */
export function bandOf(site: Site): Step {
  const { values, chosen, trace } = site
  const { source, frontage, adjacent } = values
  if (source === '铁路干线') return byDistance(values, '4b类', [clauses.kinds, clauses.railway])
  if (source === '其他道路')
    return {
      formula: '不属于所列交通干线，两侧不划4a类',
      substituted: source,
      value: adjacent,
      cites: [clauses.kinds, clauses.trunkRoads],
    }
  if (source === '城市支路') {
    trace.gap(openPoint('twoReadings', 'branchRoad', bandReadings.branchRoad, chosen.branchRoad))
    if (chosen.branchRoad === 'definition')
      return {
        formula: '第四条所列交通干线不含支路，两侧不划4a类',
        substituted: source,
        value: adjacent,
        cites: [clauses.kinds, clauses.trunkRoads, clauses.annex],
        assumption: '附表1列有支路，以第四条定义为准为推定',
      }
  }
  const cites = source === '等级航道' ? [clauses.kinds, clauses.waterway] : [clauses.trunkRoads]
  if (frontage === '高低混杂') return mixed(site, cites)
  return frontage === '三层以上' ? byFront(values, cites) : low(site, cites)
}

const inputs = { place: limitInputs.place, ...bandInputs } as const satisfies Inputs

/** R-D2-3: whether a place beside a road, waterway or railway is class 4a or 4b, or stays what it is. */
export const trafficBand = defineCalculator({
  id: 'liyang-2023-3/traffic-band',
  title: '交通干线两侧4a、4b类区划分',
  documentNumber,
  inForceFrom,
  clauses: { ...clauses, scope: limitClauses.scope, rural: limitClauses.rural },
  inputs,
  readings: bandReadings,
  check: (values) => bandProblems(values),
  compute(values, chosen, trace) {
    const outside = outsideScope(values.place)
    if (outside !== null) return outside
    const step = bandOf({ values, chosen, trace })
    trace.step({ id: '功能区类别', label: '声环境功能区类别', ...step })
    const { value } = step
    return {
      kind: 'decided',
      value,
      summary:
        value === '需认定'
          ? `${values.source}临街建筑高低混杂，请市生态环境局认定。`
          : `${values.source}一侧该处属于${value}声环境功能区。`,
    }
  },
  examples: bandExamples,
})
