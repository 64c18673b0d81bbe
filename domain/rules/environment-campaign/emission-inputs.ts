import type { Inputs, Readings } from '../calculator'
import { wordChoice } from '../word-choice'
import { clauses as c } from './clauses'

const number = { kind: 'number', atLeast: '0', optional: true } as const

export const items = {
  openSurface: '其他行业敞开液面',
  sealed: '农药、医药企业废水',
  benzene: '苯系物、烯烃类排放浓度',
  carbon: '一次性活性炭吸附',
  monitor: 'VOCs自动监测设备安装',
  compare: '自动监测设备比对监测',
  leak: '油气密封点泄漏',
  tanker: '新建油船油气回收',
  shorePower: '船舶受电设施改造',
  dust: '干散货码头粉尘在线监测',
  inefficient: '低效VOCs治理设施',
} as const
const on = (...oneOf: readonly string[]) => ({ input: 'item', oneOf })

export const inputs = {
  item: { kind: 'choice', label: '核对事项', choices: Object.values(items).map(wordChoice) },
  concentration: {
    ...number,
    label: '液面上方100毫米处VOCs检测浓度',
    unit: '微摩尔/摩尔',
    cite: c.openSurface,
    shownWhen: on(items.openSurface),
  },
  emission: {
    ...number,
    label: '排放浓度',
    unit: '',
    cite: c.benzene,
    help: '与排放限值同一单位。',
    shownWhen: on(items.benzene),
  },
  limit: {
    ...number,
    label: '排放限值',
    unit: '',
    cite: c.benzene,
    help: '文件未规定，由用户录入；与排放浓度同一单位。',
    shownWhen: on(items.benzene),
  },
  carbonForm: {
    kind: 'choice',
    label: '活性炭形状',
    optional: true,
    cite: c.carbon,
    choices: ['柱状炭（颗粒炭）', '蜂窝炭', '其他'].map(wordChoice),
    shownWhen: on(items.carbon),
  },
  iodine: {
    ...number,
    label: '碘吸附值',
    unit: '毫克/克',
    cite: c.carbon,
    shownWhen: on(items.carbon),
  },
  sector: {
    kind: 'choice',
    label: '行业',
    optional: true,
    cite: c.monitor,
    choices: ['化工', '其他行业'].map(wordChoice),
    shownWhen: on(items.monitor),
  },
  flow: {
    ...number,
    label: '单排放口设计小时废气排放量',
    unit: '立方米',
    cite: c.monitor,
    shownWhen: on(items.monitor),
  },
  installed: {
    ...number,
    label: '自动监测设备',
    unit: '台',
    cite: c.compare,
    shownWhen: on(items.compare),
  },
  compared: {
    ...number,
    label: '已比对监测的设备',
    unit: '台',
    cite: c.compare,
    shownWhen: on(items.compare),
  },
  leak: {
    ...number,
    label: '油气密封点泄漏检测值',
    unit: '微摩尔/摩尔',
    cite: c.leak,
    shownWhen: on(items.leak),
  },
  shipKind: {
    kind: 'choice',
    label: '船舶种类',
    optional: true,
    cite: c.shorePower,
    choices: ['滚装船', '干散货船舶', '多用途船'].map(wordChoice),
    shownWhen: on(items.shorePower),
  },
  tonnage: {
    ...number,
    label: '总吨',
    unit: '总吨',
    cite: c.shorePower,
    help: '滚装船不限吨位，留空。',
    shownWhen: on(items.tanker, items.shorePower),
  },
  coverage: {
    ...number,
    label: '粉尘在线监测覆盖率',
    unit: '%',
    atMost: '100',
    cite: c.dust,
    shownWhen: on(items.dust),
  },
  efficient: {
    kind: 'flag',
    label: '治理效率达到要求',
    cite: c.inefficient,
    help: '治理效率的数值文件未规定，由用户判断。',
    shownWhen: on(items.inefficient),
  },
} as const satisfies Inputs

export const readings = {
  multipurpose: {
    question: '“600总吨及以上”是否也限定多用途船，文件可作两种理解',
    options: [
      { value: 'both', label: '限定干散货船舶和多用途船（推定）' },
      { value: 'bulkOnly', label: '只限定干散货船舶，多用途船不限吨位' },
    ],
    cites: [c.shorePower],
  },
} as const satisfies Readings
