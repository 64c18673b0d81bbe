import { Ratio } from '../../quantity/ratio'
import type { Example, Inputs, Readings } from '../calculator'
import { wholeNumberProblems } from '../case-checks'
import { notePassLines, type PassLine } from '../checklist'
import { defineCalculator } from '../evaluate'
import { decided, determined } from '../verdicts'
import { cite, documentNumber, inForceFrom } from './document'

const clause = '一、（一）'
const clauses = {
  committee: cite(
    clause,
    '主任由区镇（街道）行政主要负责人担任，副主任由分管消防工作负责人担任，其他成员由公安派出所和区镇（街道）各相关职能机构负责人组成',
  ),
  officeHead: cite(clause, '消委办主任由区镇（街道）安监局局长（安委办主任）担任'),
  officeDeputies: cite(
    clause,
    '副主任由区镇（街道）1名行政或事业编制人员、派出所分管副所长、政府专职消防救援队队长担任',
  ),
  staff: cite(clause, '配备不少于2名政府购买服务人员'),
  place: cite(clause, '消委办工作地点由各区镇（街道）负责落实'),
  liaison: cite('二、（六）', '区消防救援大队要在各区镇（街道）分别明确1名干部挂钩'),
  brigade: cite('三、（七）', '所有区镇全部建成政府专职消防救援队'),
  enterpriseBrigade: cite('三、（七）', '大型企业依法依规建立企业消防队'),
  stations: cite('三、（七）', '消防安全重点单位和行政村、社区建设微型消防站'),
  engines: cite('三、（七）', '有针对性地配备小型多功能消防车'),
  volunteers: cite('三、（七）', '推动全面建立志愿消防队'),
}

type ClauseName = keyof typeof clauses
const flag = (label: string, cited: ClauseName, group: string) =>
  ({ kind: 'flag', label, group, cite: clauses[cited] }) as const
const [body, office, forces] = ['区镇（街道）消委会', '消委办', '挂钩和消防力量']
const inputs = {
  head: flag('消委会主任为行政主要负责人', 'committee', body),
  deputy: flag('消委会副主任为分管消防工作负责人', 'committee', body),
  police: flag('成员有公安派出所负责人', 'committee', body),
  agencies: flag('成员有各相关职能机构负责人', 'committee', body),
  officeHead: flag('消委办主任为安监局局长（安委办主任）', 'officeHead', office),
  deputyStaff: flag('副主任有1名行政或事业编制人员', 'officeDeputies', office),
  deputyPolice: flag('副主任有派出所分管副所长', 'officeDeputies', office),
  deputyCaptain: flag('副主任有政府专职消防救援队队长', 'officeDeputies', office),
  purchased: {
    kind: 'number',
    label: '政府购买服务人员',
    unit: '名',
    atLeast: '0',
    group: office,
    cite: clauses.staff,
  },
  place: flag('已落实消委办工作地点', 'place', office),
  liaison: flag('区消防救援大队已明确1名挂钩干部', 'liaison', forces),
  brigade: flag('已建成政府专职消防救援队', 'brigade', forces),
  enterpriseBrigade: {
    ...flag('大型企业已依法依规建立企业消防队', 'enterpriseBrigade', forces),
    help: '辖区没有大型企业的填“是”。',
  },
  stations: flag('消防安全重点单位和行政村、社区已建微型消防站', 'stations', forces),
  engines: flag('已有针对性地配备小型多功能消防车', 'engines', forces),
  volunteers: flag('已建立志愿消防队', 'volunteers', forces),
} as const satisfies Inputs

const flags = [
  'head',
  'deputy',
  'police',
  'agencies',
  'officeHead',
  'deputyStaff',
  'deputyPolice',
  'deputyCaptain',
  'place',
] as const
/** What the opinion asks beside the composition itself: a hint only. */
const besides = [
  'liaison',
  'brigade',
  'enterpriseBrigade',
  'stations',
  'engines',
  'volunteers',
] as const

const complete = Object.fromEntries([...flags, ...besides].map((name) => [name, '是']))
const examples: readonly Example[] = [
  {
    name: '组成齐全，购买服务人员2名',
    inputs: { ...complete, purchased: '2' },
    steps: { 政府购买服务人员: '通过', 消委办最少人数: '6' },
    outcome: determined('符合'),
  },
  {
    name: '购买服务人员1名',
    inputs: { ...complete, purchased: '1' },
    steps: { 政府购买服务人员: '不通过' },
    outcome: determined('不符合'),
  },
  ...flags.map((name) => ({
    name: `缺：${inputs[name].label}`,
    inputs: { ...complete, purchased: '3', [name]: '否' },
    steps: { [inputs[name].label]: '不通过' },
    outcome: determined('不符合'),
  })),
  ...besides.map((name) => ({
    name: `提示：${inputs[name].label}`,
    inputs: { ...complete, purchased: '2', [name]: '否' },
    steps: { [inputs[name].label]: '提示' },
    outcome: determined('符合'),
  })),
]

/** Who sits in the fire committee of a town and in its office, 海政办发〔2022〕80号 （一）. */
export const committeeComposition = defineCalculator({
  id: 'haimen-office-2022-80/committee-composition',
  title: '区镇消委会、消委办组成核对',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings: {} as const satisfies Readings,
  check: (values) => wholeNumberProblems(inputs, values),
  compute(values, _chosen, trace) {
    const line = (name: (typeof flags)[number] | (typeof besides)[number]): PassLine => ({
      id: inputs[name].label,
      formula: inputs[name].label,
      passes: values[name],
      cite: inputs[name].cite,
    })
    trace.step({
      id: '消委办最少人数',
      label: '消委办最少人数',
      formula: '主任1名+副主任3名+购买服务人员2名',
      substituted: '1+3+2',
      value: '6',
      unit: '人',
      cites: [clauses.officeHead, clauses.officeDeputies, clauses.staff],
      assumption: '三种副主任各由1人担任（推定）',
    })
    const failed = notePassLines(trace, [
      ...flags.map(line),
      {
        id: '政府购买服务人员',
        formula: '不少于2名',
        substituted: `${values.purchased.toText()}名`,
        passes: values.purchased.atLeast(Ratio.of(2)),
        cite: clauses.staff,
      },
      ...besides.map((name): PassLine => ({ ...line(name), soft: true })),
    ])
    return failed.length === 0
      ? decided('符合', '消委会、消委办组成符合要求。')
      : decided('不符合', `下列要求未达到：${failed.join('、')}。`)
  },
  examples,
})
