import type { Example, Inputs, Readings, Verdict } from '../calculator'
import { defineCalculator } from '../evaluate'
import { opener } from '../open-point'
import { decided, determined, notApplicable, outOfScope, twoReadings } from '../verdicts'
import { cite, documentNumber, inForceFrom } from './document'

const clauses = {
  transfer: cite(
    '二、（三）',
    '区镇（街道）安监局在对石油化工、工矿企业实施检查时一并检查消防安全，对检查发现的属于消防救援机构监管职责范围的消防隐患或消防违法行为及时移送消防救援机构',
  ),
  police: cite(
    '二、（三）',
    '督促公安派出所持续加大对日常消防监督检查范围内单位检查力度，开展消防宣传教育',
  ),
  delegation: cite(
    '二、（三）',
    '消防救援机构依照有关规定，可在试点基础上，结合基层综合执法体制改革，探索依法授权或者委托有条件的组织承担消防行政执法事项',
  ),
  keyObjects: cite(
    '二、（四）',
    '将人员密集、“三合一”场所、九小场所、易燃易爆、文物古建筑等火灾风险较高的单位场所，列入行业重点监管对象',
  ),
  major: cite(
    '二、（四）',
    '区镇（街道）排查发现的行业重大消防安全风险隐患应及时抄报消防救援机构，由消防救援机构会同行业主管部门重点督办',
  ),
  grid: cite(
    '二、（五）',
    '积极发动网格员参与消防安全隐患排查，通过线上线下相结合，摸清辖区消防安全基本状况和隐患底数，开展消防巡查、宣传工作',
  ),
  handover: cite(
    '二、（五）',
    '加强消防隐患事件数据研判，切实做好消防隐患事件移交处理工作，全力消除基层消防安全隐患',
  ),
}

const inputs = {
  finder: {
    kind: 'choice',
    label: '发现途径',
    choices: [
      { value: '安监局检查', label: '区镇（街道）安监局检查石油化工、工矿企业' },
      { value: '派出所检查', label: '公安派出所日常消防监督检查' },
      { value: '区镇排查', label: '区镇（街道）排查行业单位' },
      { value: '网格员排查', label: '网格员排查' },
    ],
  },
  withinFireAgency: {
    kind: 'flag',
    label: '属于消防救援机构监管职责范围',
    optional: true,
    cite: clauses.transfer,
  },
  withinPolice: {
    kind: 'flag',
    label: '单位在派出所日常消防监督检查范围内',
    optional: true,
    cite: clauses.police,
    shownWhen: { input: 'finder', oneOf: ['派出所检查'] },
  },
  major: {
    kind: 'flag',
    label: '行业重大消防安全风险隐患',
    optional: true,
    cite: clauses.major,
  },
  place: {
    kind: 'choice',
    label: '场所',
    optional: true,
    cite: clauses.keyObjects,
    choices: ['人员密集', '“三合一”场所', '九小场所', '易燃易爆', '文物古建筑'].map((value) => ({
      value,
      label: value,
    })),
  },
} as const satisfies Inputs

const readings = {
  majorByOthers: {
    question: '“区镇（街道）排查发现”的重大隐患是否也指安监局、派出所、网格员发现的，文件未写明',
    options: [
      { value: 'all', label: '也指，一律抄报并重点督办（推定）' },
      { value: 'townOnly', label: '只指区镇（街道）排查发现的' },
    ],
    cites: [clauses.major],
  },
} as const satisfies Readings

const report = '抄报消防救援机构，由其会同行业主管部门重点督办'
const transfer = '移送消防救援机构'
const police = '由公安派出所监督检查'
const grid = '经网格化平台上报，移交处理'
const examples: readonly Example[] = [
  {
    name: '安监局检查发现，属于消防救援机构职责',
    inputs: { finder: '安监局检查', withinFireAgency: '是' },
    steps: { 时限: '及时' },
    outcome: determined(transfer),
  },
  {
    name: '安监局检查发现，不属于消防救援机构职责',
    inputs: { finder: '安监局检查' },
    outcome: outOfScope,
  },
  {
    name: '派出所检查范围内的单位',
    inputs: { finder: '派出所检查', withinPolice: '是' },
    steps: { 时限: '文件未规定' },
    outcome: determined(police),
  },
  {
    name: '不在派出所检查范围内的单位',
    inputs: { finder: '派出所检查' },
    outcome: outOfScope,
  },
  {
    name: '区镇排查发现重大隐患，人员密集场所',
    inputs: { finder: '区镇排查', major: '是', place: '人员密集' },
    steps: { 行业重点监管对象: '列入' },
    outcome: determined(report),
  },
  {
    name: '区镇排查发现一般隐患，不属消防救援机构职责',
    inputs: { finder: '区镇排查' },
    outcome: outOfScope,
  },
  {
    name: '网格员排查发现一般隐患',
    inputs: { finder: '网格员排查' },
    steps: { 时限: '文件未规定' },
    outcome: determined(grid),
  },
  {
    name: '网格员排查发现重大隐患',
    inputs: { finder: '网格员排查', major: '是' },
    steps: { 上报移交: grid, 抄报督办: report, 时限: '上报移交：文件未规定；抄报督办：及时' },
    outcome: twoReadings(`${grid}；${report}`),
  },
  {
    name: '网格员排查发现重大隐患，按只指区镇排查理解',
    inputs: { finder: '网格员排查', major: '是' },
    readings: { majorByOthers: 'townOnly' },
    outcome: twoReadings(grid),
  },
  {
    name: '安监局检查发现重大隐患并属消防救援机构职责，按只指区镇排查理解',
    inputs: { finder: '安监局检查', withinFireAgency: '是', major: '是' },
    readings: { majorByOthers: 'townOnly' },
    outcome: twoReadings(transfer),
  },
  {
    name: '安监局检查发现重大隐患并属消防救援机构职责，移送并抄报',
    inputs: { finder: '安监局检查', withinFireAgency: '是', major: '是' },
    steps: { 移送: transfer, 抄报督办: report, 时限: '及时', 委托执法: '须另有授权或委托' },
    outcome: twoReadings(`${transfer}；${report}`),
  },
  {
    name: '安监局检查发现重大隐患，不属于消防救援机构职责',
    inputs: { finder: '安监局检查', major: '是' },
    outcome: twoReadings(report),
  },
  {
    name: '派出所检查范围内的单位有重大隐患',
    inputs: { finder: '派出所检查', withinPolice: '是', major: '是' },
    steps: { 监督检查: police, 抄报督办: report },
    outcome: twoReadings(`${police}；${report}`),
  },
]

interface Route {
  readonly id: string
  readonly value: string
  readonly limit: '及时' | '文件未规定'
  readonly cited: readonly (keyof typeof clauses)[]
}
/** What the way of finding asks for, of a major finding too: no clause lets the report take its place. */
const usualRoutes: Readonly<Record<string, Route>> = {
  安监局检查: { id: '移送', value: transfer, limit: '及时', cited: ['transfer'] },
  派出所检查: { id: '监督检查', value: police, limit: '文件未规定', cited: ['police'] },
  网格员排查: { id: '上报移交', value: grid, limit: '文件未规定', cited: ['grid', 'handover'] },
}
const majorRoute: Route = { id: '抄报督办', value: report, limit: '及时', cited: ['major'] }

function unsettled(finder: string): Verdict {
  if (finder === '安监局检查')
    return notApplicable(
      '不属于消防救援机构监管职责范围的隐患怎样移送，文件未规定。',
      clauses.transfer,
    )
  return finder === '派出所检查'
    ? notApplicable('本文件只提到派出所日常消防监督检查范围内的单位。', clauses.police)
    : notApplicable('区镇排查发现的一般隐患怎样移送，文件未规定。', clauses.major)
}

/** Who handles a fire finding, 海政办发〔2022〕80号 （三）–（五）; 及时 is the only time limit. */
export const findingRouting = defineCalculator({
  id: 'haimen-office-2022-80/finding-routing',
  title: '消防隐患处置去向',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  compute(values, chosen, trace) {
    if (values.place !== null)
      trace.step({
        id: '行业重点监管对象',
        label: '行业重点监管对象',
        formula: '火灾风险较高的单位场所',
        substituted: values.place,
        value: '列入',
        cites: [clauses.keyObjects],
      })
    const { finder } = values
    const usual =
      (finder === '安监局检查' && !values.withinFireAgency) ||
      (finder === '派出所检查' && !values.withinPolice)
        ? undefined
        : usualRoutes[finder]
    if (values.major && finder !== '区镇排查')
      opener(trace, readings, chosen)('twoReadings', 'majorByOthers')
    const reported = values.major && (finder === '区镇排查' || chosen.majorByOthers === 'all')
    const routes = [...(usual === undefined ? [] : [usual]), ...(reported ? [majorRoute] : [])]
    if (routes.length === 0) return unsettled(finder)
    if (usual !== undefined && finder === '安监局检查')
      trace.step({
        id: '委托执法',
        label: '委托执法',
        formula: '消防救援机构可在试点基础上授权或委托有条件的组织',
        value: '须另有授权或委托',
        cites: [clauses.delegation],
      })
    for (const { id, value, cited } of routes)
      trace.step({
        id,
        label: id,
        formula: id === majorRoute.id ? '行业重大消防安全风险隐患' : '按发现途径',
        value,
        cites: cited.map((name) => clauses[name]),
      })
    const cites = routes.flatMap(({ cited }) => cited.map((name) => clauses[name]))
    const value = routes.map((route) => route.value).join('；')
    trace.step({ id: '去向', label: '处置去向', formula: '按发现途径和隐患性质', value, cites })
    const limits = new Set(routes.map(({ limit }) => limit))
    trace.step({
      id: '时限',
      label: '时限',
      formula: '移送、抄报只写“及时”，未规定天数',
      value:
        limits.size === 1
          ? [...limits].join('')
          : routes.map(({ id, limit }) => `${id}：${limit}`).join('；'),
      cites,
    })
    return decided(value, `处置去向：${value}。`)
  },
  examples,
})
