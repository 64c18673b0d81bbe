import { Ratio } from '../../quantity/ratio'
import type { ValuesOf } from '../calculator'
import { named, noteLines, type CheckLine, type Mark } from '../checklist'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { clauses as c, documentNumber, inForceFrom } from './clauses'
import { siteExamples } from './site-checklist-examples'
import { inputs, readings } from './site-checklist-inputs'

type Values = ValuesOf<typeof inputs>

const must = (met: boolean): Mark => (met ? '通过' : '不通过')

const reuseMarks: Readonly<Record<string, Mark>> = {
  已综合利用: '通过',
  已委托: '通过',
  均未做到: '不通过',
}
/** 鼓励 is no duty: left undone it is worth a hint only. */
const onSiteMarks: Readonly<Record<string, Mark>> = {
  已就地利用: '通过',
  具备条件未利用: '提示',
  已及时清运: '通过',
  已清运未按规定处置: '不通过',
  未及时清运: '不通过',
}
const mudMarks: Readonly<Record<string, Mark>> = {
  不产生: '不适用',
  不具备干化条件: '不适用',
  具备条件未干化: '提示',
  干化达到要求: '通过',
  干化未达要求: '不通过',
}

const yesNo = (value: boolean): string => (value ? '是' : '否')

function planLines(values: Values): readonly CheckLine[] {
  const contents = [
    ['分类收集', values.planSorting],
    ['堆放要求', values.planStacking],
    ['污染防治措施', values.planPollution],
    ['回收利用', values.planRecycling],
  ] as const
  const missing = contents.filter(([, given]) => !given).map(([name]) => name)
  return [
    {
      id: '处理方案',
      formula: '应当编制处理方案，报县级市（区）城市管理主管部门备案',
      substituted: `编制：${yesNo(values.planMade)}，备案：${yesNo(values.planFiled)}`,
      mark: must(values.planMade && values.planFiled),
      cites: [c.plan],
    },
    {
      id: '处理方案内容',
      formula: '应当包括分类收集、堆放要求、污染防治措施、回收利用等内容',
      substituted: missing.length === 0 ? '四项齐全' : `缺少${missing.join('、')}`,
      mark: must(values.planMade && missing.length === 0),
      cites: [c.planContents],
    },
  ]
}

const worksLines = (values: Values): readonly CheckLine[] => [
  {
    id: '综合利用',
    formula: '应当综合利用；不具备条件的，应当委托',
    substituted: values.reuse,
    mark: reuseMarks[values.reuse] ?? '不通过',
    cites: [c.reuse],
  },
  {
    id: '招标文件和合同',
    formula: '应当明确施工现场建筑垃圾管理的具体要求和措施',
    substituted: yesNo(values.tenderTerms),
    mark: must(values.tenderTerms),
    cites: [c.tender],
  },
  ...planLines(values),
  {
    id: '就地利用或清运',
    formula: '鼓励就地利用；不具备条件的，应当及时清运，并按规定利用或者处置，防止污染环境',
    substituted: values.onSite,
    mark: onSiteMarks[values.onSite] ?? '不通过',
    cites: [c.onSite, c.onSiteDisposal],
  },
]

/** 第十二条第一款 speaks of 新建、改建、扩建 only. */
function pointLines(values: Values): readonly CheckLine[] {
  const applies = !['拆除', '装修'].includes(values.projectType)
  return [
    {
      id: '收集点四同时',
      formula: '新建、改建、扩建项目：同时设计、同时施工、同时验收、同时交付使用',
      substituted: applies ? yesNo(values.fourTogether) : values.projectType,
      mark: applies ? must(values.fourTogether) : '不适用',
      cites: [c.collectionPoint],
    },
    {
      id: '收集点资金',
      formula: '新建、改建、扩建项目：所需资金纳入建设工程概算',
      substituted: applies ? yesNo(values.inEstimate) : values.projectType,
      mark: applies ? must(values.inEstimate) : '不适用',
      cites: [c.pointFunds],
    },
  ]
}

const decorationLines = (values: Values): readonly CheckLine[] => [
  {
    id: '装修垃圾收集投放',
    formula: '采用容器或者专用密闭式垃圾道收集，投放至收集点，不得凌空抛掷',
    substituted: yesNo(values.decorationCollected),
    mark: must(values.decorationCollected),
    cites: [c.decoration],
  },
  {
    id: '装修服务协议',
    formula: '协议中明确装修垃圾清运和处置的相关内容',
    substituted: yesNo(values.decorationAgreed),
    mark: must(values.decorationAgreed),
    cites: [c.agreement],
  },
  {
    id: '装修企业投放清运',
    formula: '约定由装饰装修企业负责的，企业应当按规定投放装修垃圾，并及时组织清运',
    substituted: values.firmResponsible ? yesNo(values.firmDelivered) : '未约定由装饰装修企业负责',
    mark: values.firmResponsible ? must(values.firmDelivered) : '不适用',
    cites: [c.firmDelivery],
  },
]

function commonLines(values: Values): readonly CheckLine[] {
  const { townSites } = values
  return [
    {
      id: '工程泥浆',
      formula: '具备干化条件的，鼓励现场干化；干化应当防扬尘、控噪声',
      substituted: values.mud,
      mark: mudMarks[values.mud] ?? '不通过',
      cites: [c.mud],
    },
    {
      id: '处置核准',
      formula: '在城市规划区内处置的，应当取得核准',
      substituted: values.planningArea ? yesNo(values.approved) : '不在城市规划区内',
      mark: values.planningArea ? must(values.approved) : '不适用',
      cites: [c.approval],
    },
    {
      id: '联单',
      formula: '实行建筑垃圾联单管理制度',
      substituted: yesNo(values.manifest),
      mark: must(values.manifest),
      cites: [c.manifest],
    },
    ...(townSites === null
      ? []
      : [
          {
            id: '镇街集中堆放场所',
            formula: '镇、街道至少一处',
            substituted: `${townSites.toText()}处`,
            mark: must(townSites.atLeast(Ratio.of(1))),
            cites: [c.townSite],
          },
        ]),
  ]
}

/** 施工项目建筑垃圾清单, 第七条、第十一条、第十二条、第十四条至第十七条、第十九条. */
export const siteChecklist = defineCalculator({
  id: 'changzhou-order-19/site-checklist',
  title: '施工项目建筑垃圾管理清单',
  documentNumber,
  inForceFrom,
  clauses: {
    collectionPoint: c.collectionPoint,
    pointFunds: c.pointFunds,
    reuse: c.reuse,
    tender: c.tender,
    plan: c.plan,
    planContents: c.planContents,
    onSite: c.onSite,
    onSiteDisposal: c.onSiteDisposal,
    mud: c.mud,
    decoration: c.decoration,
    agreement: c.agreement,
    firmDelivery: c.firmDelivery,
    approval: c.approval,
    manifest: c.manifest,
    townSite: c.townSite,
  },
  inputs,
  readings,
  compute(values, chosen, trace) {
    const decorating = values.projectType === '装修'
    if (decorating)
      trace.gap(
        openPoint(
          'twoReadings',
          'decorationAsWorks',
          readings.decorationAsWorks,
          chosen.decorationAsWorks,
        ),
      )
    const asWorks = !decorating || chosen.decorationAsWorks === 'same'
    const lines = [
      ...pointLines(values),
      ...(asWorks ? worksLines(values) : []),
      ...(decorating ? decorationLines(values) : []),
      ...commonLines(values),
    ]
    const verdict = noteLines(trace, lines)
    if (asWorks && !values.planFiled) trace.warn('处理方案备案的期限文件未规定。')
    const faults = named(lines, '不通过')
    const hints = named(lines, '提示')
    return {
      kind: 'decided',
      value: verdict,
      summary: `${
        faults === '' ? '应当做到的各项均已做到' : `应当做到而未做到的有：${faults}`
      }${hints === '' ? '' : `；鼓励事项未做的有：${hints}`}。`,
    }
  },
  examples: siteExamples,
})
