import { Ratio } from '../../quantity/ratio'
import type { CheckableOf, Problem, ValuesOf } from '../calculator'
import { named, noteLines, type CheckLine, type Mark } from '../checklist'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { clauses as c, documentNumber, inForceFrom } from './clauses'
import { compositionExamples } from './composition-examples'
import { compositionInputs as inputs, compositionReadings as readings } from './composition-inputs'
import { countProblems } from './member-counts'

const [nine, thirteen, sixty, hundred] = [9, 13, 60, 100].map((number) => Ratio.of(number)) as [
  Ratio,
  Ratio,
  Ratio,
  Ratio,
]

type Values = ValuesOf<typeof inputs>

const isEven = (count: Ratio): boolean => count.dividedBy(Ratio.of(2)).isWhole()

function sizeMark({ total }: Values, usual: string): Mark {
  const outside = total.lessThan(nine) || total.moreThan(thirteen)
  if (isEven(total) && usual === 'oddHard') return '不通过'
  return outside || isEven(total) ? '提示' : '通过'
}

function ownerLines({ total, owners }: Values): readonly CheckLine[] {
  const least = total.times(sixty).dividedBy(hundred).ceiling()
  const share = owners.times(hundred).dividedBy(total)
  return [
    {
      id: '业主成员',
      formula: `不得少于百分之六十，${total.toText()}人至少${least.toText()}人`,
      substituted: `${owners.toText()}÷${total.toText()}=${share.toFixed(1)}%`,
      mark: share.atLeast(sixty) ? '通过' : '不通过',
      cites: [c.ownerShare],
    },
  ]
}

const neighbourhood = '居（村）民委员会人员'

/** The chair is one of the members, so the kind of the chair needs a seat of that kind. */
function chairProblems({ total, owners, chair }: CheckableOf<typeof inputs>): readonly Problem[] {
  if (total === undefined || owners === undefined || chair === undefined) return []
  const seatless = chair === '业主' ? owners.isZero() : owners.equals(total)
  if (!seatless) return []
  return [
    {
      input: 'chair',
      label: inputs.chair.label,
      reason:
        chair === '业主' ? '没有业主成员，主任不能是业主' : '成员均为业主，主任不能是非业主成员',
      remedy: '请核对主任人选和业主成员人数',
    },
  ]
}

function chairLines({ chair, ownerDeputy, partyMembers }: Values): readonly CheckLine[] {
  return [
    {
      id: '主任',
      formula: '由业主或者社区居（村）民委员会人员担任',
      substituted: chair,
      mark: chair === '其他' ? '不通过' : '通过',
      cites: chair === neighbourhood ? [c.chair, c.manyChairs] : [c.chair],
    },
    {
      id: '副主任',
      formula: '主任由非业主成员担任的，应当在业主成员中明确一名副主任',
      substituted: `主任：${chair}；业主副主任：${ownerDeputy ? '已明确' : '未明确'}`,
      mark: chair === '业主' ? '不适用' : ownerDeputy ? '通过' : '不通过',
      cites: [c.deputy],
    },
    {
      id: '党员',
      formula: '主任、副主任原则上由党员担任',
      substituted: partyMembers ? '均为党员' : '不都是党员',
      mark: partyMembers ? '通过' : '提示',
      cites: [c.party],
    },
  ]
}

/** 物业管理委员会成员构成, 五、（一）–（三）. */
export const composition = defineCalculator({
  id: 'changzhou-normative-2023-2/composition',
  title: '物业管理委员会成员构成核对',
  documentNumber,
  inForceFrom,
  clauses: {
    size: c.size,
    sources: c.sources,
    ownerShare: c.ownerShare,
    chair: c.chair,
    manyChairs: c.manyChairs,
    deputy: c.deputy,
    party: c.party,
  },
  inputs,
  readings,
  check: (values) => [
    ...countProblems({ input: 'total', label: inputs.total.label, value: values.total }, [
      { input: 'owners', label: inputs.owners.label, value: values.owners },
    ]),
    ...chairProblems(values),
  ],
  compute(values, chosen, trace) {
    const { total, owners } = values
    const usual = sizeMark(values, 'soft')
    if (usual !== '通过') trace.gap(openPoint('twoReadings', 'usual', readings.usual, chosen.usual))
    const lines: readonly CheckLine[] = [
      {
        id: '总人数',
        formula: '一般为九人以上十三人以下单数',
        substituted: `${total.toText()}人`,
        mark: sizeMark(values, chosen.usual),
        cites: [c.size],
      },
      ...ownerLines(values),
      ...chairLines(values),
    ]
    const verdict = noteLines(trace, lines)
    // Five sources are named, but nine members leave three seats: not every source can send someone.
    trace.step({
      id: '指派成员名额',
      label: '指派成员名额',
      formula: '总人数-业主成员人数；所列指派单位文件未要求均须派人',
      substituted: `${total.toText()}-${owners.toText()}`,
      value: total.minus(owners).toText(),
      unit: '人',
      cites: [c.sources],
    })
    if (usual !== '通过') trace.warn('总人数偏离“一般为九人以上十三人以下单数”，须说明理由。')
    const faults = named(lines, '不通过')
    const hints = named(lines, '提示')
    return {
      kind: 'decided',
      value: verdict,
      summary: `${faults === '' ? '成员构成符合规定' : `不符合规定的有：${faults}`}${
        hints === '' ? '' : `；偏离一般或原则规定的有：${hints}`
      }。`,
    }
  },
  examples: compositionExamples,
})
