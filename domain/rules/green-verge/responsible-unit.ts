import type { Citation } from '../../citation/citation'
import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { cite, documentNumber, inForceFrom } from './document'

const clauses = {
  mainRoad: cite(
    '二、（一）',
    '由市交通运输局负责对普通公路、国省道、县道、1号公路沿线公路用地和所管养的绿化范围内的环境日常检查和管理',
  ),
  villageRoad: cite('二、（一）', '所在镇区（街道）负责其他乡道、村道沿线环境日常检查和管理工作'),
  visibleRoad: cite(
    '二、（一）',
    '在普通公路用地范围外、可视范围内的沿线环境清理整治工作由所在镇区（街道）负责实施',
  ),
  poles: cite(
    '二、（一）',
    '路侧沿线电力、通讯杆线倾斜、线缆脱坠等影响安全和美观的由权属单位负责整治修复',
  ),
  expressway: cite(
    '二、（二）',
    '在高速公路用地范围内，由市交通运输局负责协调并督促高速公路经营管理单位落实养护巡查责任',
  ),
  visibleExpressway: cite(
    '二、（二）',
    '在公路用地外的可视范围内，由所在镇区（街道）负责对乱堆乱放、违章建筑、非法种植、影响安全的漂浮物、悬挂物等实施清理整治',
  ),
  railway: cite(
    '二、（三）',
    '由市交通运输局会同铁路运输企业和属地镇区（街道）按照职责分工全面排查清除铁路沿线两侧的白色垃圾、生活垃圾和建筑垃圾',
  ),
  mainWaterway: cite(
    '二、（四）',
    '市交通运输局重点聚焦芜申运河、丹金溧漕河、中河航道沿线护坡垃圾、水面漂浮物等养护保洁和清理工作',
  ),
  otherWaterway: cite(
    '二、（四）',
    '市域内其他航道(河道)护坡两侧及水面“水环境”整治工作由水利局督促并会同所在镇区(街道)履行好河长制管护职能',
  ),
}

const roads = ['国省道县道1号公路', '其他普通公路', '乡道村道']

const inputs = {
  line: {
    kind: 'choice',
    label: '线路',
    choices: [
      { value: '国省道县道1号公路', label: '国省道、县道、1号公路' },
      { value: '其他普通公路', label: '其他普通公路（不是国省道、县道、1号公路、乡道、村道）' },
      { value: '乡道村道', label: '其他乡道、村道' },
      { value: '高速公路', label: '高速公路' },
      { value: '高速铁路', label: '高速铁路' },
      { value: '三条干线航道', label: '芜申运河、丹金溧漕河、中河' },
      { value: '其他航道', label: '其他航道（河道）' },
    ],
  },
  place: {
    kind: 'choice',
    label: '位置',
    optional: true,
    shownWhen: { input: 'line', oneOf: [...roads, '高速公路'] },
    choices: [
      { value: '用地范围内', label: '公路用地和所管养绿化范围内' },
      { value: '可视范围内', label: '用地范围外、可视范围内' },
      { value: '可视范围外', label: '可视范围外' },
    ],
  },
  poles: {
    kind: 'flag',
    label: '属于电力、通讯杆线倾斜、线缆脱坠等',
    cite: clauses.poles,
    shownWhen: { input: 'line', oneOf: roads },
  },
} as const

const readings = {
  ordinaryRoad: {
    question: '“普通公路、国省道、县道、1号公路”中“普通公路”是后几类的总称，还是另一类公路',
    options: [
      { value: 'generic', label: '是国省道、县道、1号公路的总称（推定）' },
      { value: 'kind', label: '与后几类并列，其他普通公路也由市交通运输局负责' },
    ],
    cites: [clauses.mainRoad],
  },
} as const

const transport = '市交通运输局'
const township = '所在镇区（街道）'
const unsaid = '文件未规定'

const examples: readonly Example[] = [
  {
    name: 'S341省道用地内垃圾由市交通运输局负责',
    inputs: { line: '国省道县道1号公路', place: '用地范围内' },
    outcome: { kind: 'determined', value: transport },
  },
  {
    name: '乡道旁杆线倾斜由权属单位负责',
    inputs: { line: '乡道村道', place: '用地范围内', poles: '是' },
    outcome: { kind: 'determined', value: '权属单位' },
  },
  {
    name: 'G233国道用地外50米可视范围内的违法搭建由镇区（街道）负责',
    inputs: { line: '国省道县道1号公路', place: '可视范围内' },
    outcome: { kind: 'determined', value: township },
  },
  {
    name: '村道沿线由镇区（街道）负责',
    inputs: { line: '乡道村道', place: '用地范围内' },
    outcome: { kind: 'determined', value: township },
  },
  {
    name: '中河水面水草由市交通运输局负责',
    inputs: { line: '三条干线航道' },
    outcome: { kind: 'determined', value: transport },
  },
  {
    name: '村河垃圾由水利局督促并会同镇区（街道）',
    inputs: { line: '其他航道' },
    outcome: { kind: 'determined', value: '水利局会同所在镇区（街道）' },
  },
  {
    name: '高速公路用地内垃圾由市交通运输局督促经营管理单位',
    inputs: { line: '高速公路', place: '用地范围内' },
    outcome: { kind: 'determined', value: '市交通运输局督促高速公路经营管理单位' },
  },
  {
    name: '高速公路用地外可视范围内由镇区（街道）负责',
    inputs: { line: '高速公路', place: '可视范围内' },
    outcome: { kind: 'determined', value: township },
  },
  {
    name: '高速铁路两侧由市交通运输局会同铁路企业和镇区（街道）',
    inputs: { line: '高速铁路' },
    outcome: { kind: 'determined', value: '市交通运输局会同铁路运输企业和属地镇区（街道）' },
  },
  {
    name: '公路可视范围以外文件未规定',
    inputs: { line: '国省道县道1号公路', place: '可视范围外' },
    outcome: { kind: 'silent', value: unsaid },
  },
  {
    name: '未列名的普通公路用地内，按总称理解文件未规定',
    inputs: { line: '其他普通公路', place: '用地范围内' },
    outcome: { kind: 'twoReadings', value: unsaid },
  },
  {
    name: '未列名的普通公路用地内，按并列理解由市交通运输局负责',
    inputs: { line: '其他普通公路', place: '用地范围内' },
    readings: { ordinaryRoad: 'kind' },
    outcome: { kind: 'twoReadings', value: transport },
  },
]

interface Duty {
  readonly unit: string
  readonly clause: Citation
}

function roadDuty(line: string, place: string | null): Duty | null {
  if (place === '可视范围外') return null
  if (line === '高速公路')
    return place === '用地范围内'
      ? { unit: '市交通运输局督促高速公路经营管理单位', clause: clauses.expressway }
      : { unit: township, clause: clauses.visibleExpressway }
  if (line === '乡道村道' && place === '用地范围内')
    return { unit: township, clause: clauses.villageRoad }
  return place === '用地范围内'
    ? { unit: transport, clause: clauses.mainRoad }
    : { unit: township, clause: clauses.visibleRoad }
}

const lineDuties: Readonly<Record<string, Duty>> = {
  高速铁路: {
    unit: '市交通运输局会同铁路运输企业和属地镇区（街道）',
    clause: clauses.railway,
  },
  三条干线航道: { unit: transport, clause: clauses.mainWaterway },
  其他航道: { unit: '水利局会同所在镇区（街道）', clause: clauses.otherWaterway },
}

/** 整治责任单位, 溧政办发〔2023〕27号 二、. */
export const responsibleUnit = defineCalculator({
  id: 'liyang-office-2023-27/responsible-unit',
  title: '交通“四沿”整治责任单位',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  check: ({ line, place }) =>
    line !== undefined && !Object.hasOwn(lineDuties, line) && place === null
      ? [
          {
            input: 'place',
            label: inputs.place.label,
            reason: '公路沿线未填位置',
            remedy: '请选填公路用地范围内、可视范围内或可视范围外',
          },
        ]
      : [],
  compute({ line, place, poles }, chosen, trace) {
    const isUnnamedRoad = line === '其他普通公路' && place === '用地范围内' && !poles
    if (isUnnamedRoad)
      trace.gap(
        openPoint('twoReadings', 'ordinaryRoad', readings.ordinaryRoad, chosen.ordinaryRoad),
      )
    const duty: Duty | null =
      poles && roads.includes(line)
        ? { unit: '权属单位', clause: clauses.poles }
        : isUnnamedRoad && chosen.ordinaryRoad === 'generic'
          ? null
          : (lineDuties[line] ?? roadDuty(line, place))
    const nearest = line === '高速公路' ? clauses.visibleExpressway : clauses.visibleRoad
    if (duty === null && !isUnnamedRoad)
      trace.gap({
        kind: 'silent',
        reading: null,
        question: '可视范围以外的沿线环境由谁整治，文件未规定',
        used: '不推定责任单位',
        cites: [nearest],
      })
    const value = duty?.unit ?? unsaid
    trace.step({
      id: '责任单位',
      label: '责任单位',
      formula: '按线路和位置确定',
      substituted: [line, place ?? '', poles ? '杆线线缆' : ''].filter(Boolean).join('，'),
      value,
      cites: [duty?.clause ?? (isUnnamedRoad ? clauses.mainRoad : nearest)],
    })
    return {
      kind: 'decided',
      value,
      summary: duty === null ? '责任单位文件未规定。' : `由${value}负责。`,
    }
  },
  examples,
})
