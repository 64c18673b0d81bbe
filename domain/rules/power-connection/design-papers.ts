import type { Example, FlagInput, Inputs, Readings } from '../calculator'
import { neededProblems } from '../case-checks'
import { noteLines, notePassLines, type PassLine } from '../checklist'
import { defineCalculator } from '../evaluate'
import { decided, determined } from '../verdicts'
import { clauses, papers, standards, type PaperKind } from './design-list'
import { documentNumber, inForceFrom } from './document'

const kinds = {
  架空: '架空配电线路',
  电缆: '电缆配电线路',
  拆旧: '涉及拆旧的工程',
} as const satisfies Readonly<Record<PaperKind, string>>

/** One flag for each paper: `overhead1` … `demolition3`. */
const flagOf = (kind: PaperKind, index: number): string =>
  `${{ 架空: 'overhead', 电缆: 'cable', 拆旧: 'demolition' }[kind]}${index + 1}`
const paperFlags = Object.fromEntries(
  (Object.keys(kinds) as PaperKind[]).flatMap((kind) =>
    papers[kind].names.map((name, index): [string, FlagInput] => [
      flagOf(kind, index),
      {
        kind: 'flag',
        label: `${kind}：${name}`,
        optional: true,
        group: kinds[kind],
        cite: clauses[papers[kind].cite],
        shownWhen: { input: 'works', oneOf: [kind] },
      },
    ]),
  ),
)

const inputs: Inputs & {
  readonly works: { readonly kind: 'choice' } & Inputs[string]
} = {
  works: {
    kind: 'choice',
    label: '设计类别',
    choices: Object.entries(kinds).map(([value, label]) => ({ value, label })),
  },
  ...paperFlags,
  cableSpecial: {
    kind: 'choice',
    label: '电缆终端、中间头附件以及施工方式等的特殊要求',
    optional: true,
    group: kinds.电缆,
    cite: clauses.cableSpecial,
    choices: [
      { value: '没有', label: '没有特殊要求' },
      { value: '有且已描述', label: '有，已在设计说明书中描述' },
      { value: '有而未描述', label: '有，未在设计说明书中描述' },
    ],
    shownWhen: { input: 'works', oneOf: ['电缆'] },
  },
}
const described = '特殊要求的描述'

const complete = (kind: PaperKind): Readonly<Record<string, string>> => ({
  works: kind,
  ...Object.fromEntries(papers[kind].names.map((_name, index) => [flagOf(kind, index), '是'])),
  ...(kind === '电缆' ? { cableSpecial: '没有' } : {}),
})
const listed: readonly Example[] = (Object.keys(kinds) as PaperKind[]).flatMap((kind) => [
  {
    name: `${kinds[kind]}资料齐全（${papers[kind].names.length}项）`,
    inputs: complete(kind),
    outcome: determined('齐全'),
  },
  ...papers[kind].names.map((name, index) => ({
    name: `${kinds[kind]}缺${name}`,
    inputs: { ...complete(kind), [flagOf(kind, index)]: '否' },
    steps: { [name]: '不通过' },
    outcome: determined('不齐全'),
  })),
])
const specialCases: readonly (readonly [string, string, string])[] = [
  ['没有', '不适用', '齐全'],
  ['有且已描述', '通过', '齐全'],
  ['有而未描述', '不通过', '不齐全'],
]
const examples: readonly Example[] = [
  ...listed,
  ...specialCases.map(([cableSpecial, mark, value]) => ({
    name: `电缆终端、中间头附件等特殊要求：${cableSpecial}`,
    inputs: { ...complete('电缆'), cableSpecial },
    steps: { [described]: mark },
    outcome: determined(value),
  })),
]

/** Design papers and standards, 海政办发〔2022〕83号 第二十一条, 第二十二条; both lists are open (等, 包括但不限于). */
export const designPapers = defineCalculator({
  id: 'haimen-office-2022-83/design-papers',
  title: '电力接入工程设计资料核对',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings: {} as const satisfies Readings,
  check: (values) =>
    values.works === '电缆' ? neededProblems(inputs, values, ['cableSpecial']) : [],
  compute(values, _chosen, trace) {
    const kind = (Object.keys(kinds) as PaperKind[]).find((name) => name === values.works)
    if (kind === undefined) throw new RangeError('unknown works')
    const incomplete = notePassLines(
      trace,
      papers[kind].names.map((name, index): PassLine => ({
        id: name,
        formula: `${kinds[kind]}应包含`,
        passes: values[flagOf(kind, index)] === true,
        cite: clauses[papers[kind].cite],
      })),
    )
    const failed = kind === '电缆' && !noteSpecial() ? [...incomplete, described] : incomplete
    for (const [number, { name, cite }] of standards.entries())
      trace.step({
        id: `标准${number + 1}`,
        label: `技术标准${number + 1}`,
        formula: '包括但不限于',
        value: name,
        cites: [clauses[cite]],
      })
    trace.warn('资料和标准清单均非全部（“等”“包括但不限于”），本核对只及文件所列。')
    return failed.length === 0
      ? decided('齐全', `${kinds[kind]}文件所列资料齐全。`)
      : decided('不齐全', `缺：${failed.join('、')}。`)

    function noteSpecial(): boolean {
      const special = values['cableSpecial']
      const missing = special === '有而未描述'
      noteLines(trace, [
        {
          id: described,
          formula: '有特殊要求的，应在设计说明书中加以描述',
          substituted: typeof special === 'string' ? special : '',
          mark: special === '没有' ? '不适用' : missing ? '不通过' : '通过',
          cites: [clauses.cableSpecial],
        },
      ])
      return !missing
    }
  },
  examples,
})
