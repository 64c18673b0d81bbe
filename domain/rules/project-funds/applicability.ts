import { chineseDate } from '../../calendar/iso-date'
import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { clauses as c, documentNumber, inForceFrom } from './clauses'

const readings = {
  inProgress: {
    question: '2023年2月1日前已经开始、尚在进行的项目适用哪一办法，文件没有过渡规定',
    options: [
      { value: 'actDate', label: '按行为发生日，适用本办法（推定）' },
      { value: 'startDate', label: '按项目开始日，适用原暂行办法' },
    ],
    cites: [c.commencement],
  },
} as const

const given = (
  level: string,
  actDate: string,
  more: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> => ({ level, actDate, ...more })
const applies = { kind: 'determined', value: '适用本办法' } as const

const examples: readonly Example[] = [
  {
    name: '区本级项目，2023年2月1日，适用',
    inputs: given('区本级', '2023-02-01'),
    steps: { 施行日期: '已施行', 旧文件: '以本办法为准' },
    outcome: applies,
  },
  {
    name: '区本级项目，2023年1月31日，原暂行办法未收录',
    inputs: given('区本级', '2023-01-31'),
    outcome: { kind: 'notApplicable' },
  },
  {
    name: '三星镇项目，2023年6月1日，可参照执行',
    inputs: given('区（镇）', '2023-06-01'),
    steps: { 适用范围: '可参照执行' },
    outcome: { kind: 'determined', value: '可参照执行' },
  },
  {
    name: '国有企业自主经营项目，可参照执行',
    inputs: given('国有企业自主经营', '2023-06-01'),
    outcome: { kind: 'determined', value: '可参照执行' },
  },
  {
    name: '区本级PPP项目，省里另有规定，从其规定',
    inputs: given('区本级', '2023-06-01', { superior: '是' }),
    steps: { 上级规定: '从其规定' },
    outcome: { kind: 'determined', value: '从其规定' },
  },
  {
    name: '2023年2月1日前开始的在建项目，推定适用本办法',
    inputs: given('区本级', '2023-06-01', { begunBefore: '是' }),
    outcome: { kind: 'silent', value: '适用本办法' },
  },
  {
    name: '2023年2月1日前开始的在建项目，按项目开始日的理解',
    inputs: given('区本级', '2023-06-01', { begunBefore: '是' }),
    readings: { inProgress: 'startDate' },
    outcome: { kind: 'notApplicable' },
  },
]

/** 适用范围和新旧办法, 第二条、第三十五条至第三十七条. */
export const applicability = defineCalculator({
  id: 'haimen-2022-17/applicability',
  title: '政府投资建设项目资金管理办法的适用',
  documentNumber,
  inForceFrom,
  clauses: {
    scope: c.scope,
    superior: c.superior,
    prevails: c.prevails,
    commencement: c.commencement,
    replaced: c.replaced,
    byAnalogy: c.byAnalogy,
  },
  inputs: {
    level: {
      kind: 'choice',
      label: '项目',
      cite: c.scope,
      choices: [
        { value: '区本级', label: '区本级政府投资建设项目' },
        { value: '国有企业自主经营', label: '国有企业自主经营项目' },
        { value: '区（镇）', label: '区（镇）项目' },
      ],
    },
    superior: {
      kind: 'flag',
      label: '使用上级补助资金或者采用PPP，且上级另有规定',
      cite: c.superior,
    },
    actDate: { kind: 'date', label: '行为发生日期', cite: c.commencement },
    begunBefore: { kind: 'flag', label: '项目在2023年2月1日前已经开始', cite: c.commencement },
  },
  readings,
  compute({ level, superior, actDate, begunBefore }, chosen, trace) {
    const old = {
      kind: 'notApplicable',
      summary:
        '适用原《海门市本级政府投资建设项目资金管理暂行办法》（海政办发〔2018〕106号），该文件未收录。',
      cites: [c.commencement, c.replaced],
    } as const
    if (actDate < inForceFrom) return old
    if (begunBefore) {
      trace.gap(openPoint('silent', 'inProgress', readings.inProgress, chosen.inProgress))
      if (chosen.inProgress === 'startDate') return old
    }
    trace.step({
      id: '施行日期',
      label: '施行日期',
      formula: '自2023年2月1日起执行',
      substituted: chineseDate(actDate),
      value: '已施行',
      cites: [c.commencement],
    })
    trace.step({
      id: '旧文件',
      label: '之前文件不一致的',
      formula: '以本办法为准',
      value: '以本办法为准',
      cites: [c.prevails],
    })
    const own = level === '区本级'
    trace.step({
      id: '适用范围',
      label: '适用范围',
      formula: '区本级项目适用；国有企业自主经营项目及各区（镇）项目可参照执行',
      substituted: level,
      value: own ? '适用本办法' : '可参照执行',
      cites: [own ? c.scope : c.byAnalogy],
    })
    if (superior)
      trace.step({
        id: '上级规定',
        label: '上级规定',
        formula: '项目资金管理上级另有规定的，从其规定',
        value: '从其规定',
        cites: [c.superior],
      })
    if (superior) return { kind: 'decided', value: '从其规定', summary: '上级另有规定，从其规定。' }
    return own
      ? { kind: 'decided', value: '适用本办法', summary: '区本级政府投资建设项目，适用本办法。' }
      : { kind: 'decided', value: '可参照执行', summary: `${level}项目，可参照本办法执行。` }
  },
  examples,
})
