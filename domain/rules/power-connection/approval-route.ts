import { Ratio } from '../../quantity/ratio'
import type { Inputs, Readings } from '../calculator'
import { neededProblems } from '../case-checks'
import { defineCalculator } from '../evaluate'
import { opener } from '../open-point'
import { decided } from '../verdicts'
import { approvalRouteExamples } from './approval-route-examples'
import { cite, documentNumber, inForceFrom } from './document'

const second = '第十六条第二款'
const third = '第十六条第三款'
const fourth = '第十六条第四款'
const clauses = {
  general: cite('第十六条第一款', '电力接入工程实施联合踏勘、并联审批'),
  afterwards: cite(
    second,
    '对利用现有管沟和现有回路增设低压线路，500米及以下不涉及增设环网柜、分支箱和线杆的（不含穿越城市主、次干道、重要基础设施的）高压短距离电力工程施工，涉及城市道路挖掘（占用）、城市绿化移（伐）的，实行“联合踏勘、先行施工、事后报备”',
  ),
  survey: cite(
    second,
    '由建设单位提出申请，住建局牵头组织行政审批局、城管局、公安局交巡警支队、各区镇、供电公司联合踏勘，符合要求的，相关部门现场确认，工程直接实施，事后由建设单位进行手续报备、缴纳费用',
  ),
  parallel: cite(
    third,
    '对其它电力接入工程，实现城市道路挖掘（占用）、城市绿化移（伐）等事项并联办理，由住建局组织相关部门在5个工作日内（不含公示）办结',
  ),
  government: cite(
    fourth,
    '政府投资建设的电力接入工程（含土建工程）涉及城市道路挖掘的，建设单位应编制道路修复方案和交通组织方案，经市政主管部门和公安交警部门共同确认后，可先行施工',
  ),
  repairFee: cite(
    fourth,
    '验收合格的免于缴纳城市道路挖掘修复费，如验收不合格，则按标准收取，由市政主管部门组织道路恢复',
  ),
}

const digging = { input: 'governmentDigging', oneOf: ['是'] } as const
const inputs = {
  lowVoltage: {
    kind: 'flag',
    label: '利用现有管沟和现有回路增设低压线路',
    cite: clauses.afterwards,
  },
  highVoltage: { kind: 'flag', label: '高压电力工程', cite: clauses.afterwards },
  length: {
    kind: 'number',
    label: '高压工程长度',
    unit: '米',
    moreThan: '0',
    optional: true,
    cite: clauses.afterwards,
    shownWhen: { input: 'highVoltage', oneOf: ['是'] },
  },
  equipment: {
    kind: 'flag',
    label: '增设环网柜、分支箱或线杆',
    optional: true,
    cite: clauses.afterwards,
    shownWhen: { input: 'highVoltage', oneOf: ['是'] },
  },
  crossing: {
    kind: 'flag',
    label: '穿越城市主、次干道或重要基础设施',
    optional: true,
    cite: clauses.afterwards,
    shownWhen: { input: 'highVoltage', oneOf: ['是'] },
  },
  touches: {
    kind: 'flag',
    label: '涉及城市道路挖掘（占用）、城市绿化移（伐）',
    cite: clauses.afterwards,
  },
  governmentDigging: {
    kind: 'flag',
    label: '政府投资建设且涉及城市道路挖掘',
    optional: true,
    cite: clauses.government,
    shownWhen: { input: 'touches', oneOf: ['是'] },
  },
  plansConfirmed: {
    kind: 'flag',
    label: '道路修复方案和交通组织方案已经市政主管部门、公安交警部门共同确认',
    optional: true,
    cite: clauses.government,
    shownWhen: digging,
  },
  acceptance: {
    kind: 'choice',
    label: '竣工验收',
    optional: true,
    cite: clauses.repairFee,
    help: '尚未验收的留空。',
    choices: [
      { value: '合格', label: '合格' },
      { value: '不合格', label: '不合格' },
    ],
    shownWhen: digging,
  },
} as const satisfies Inputs

const readings = {
  twoCases: {
    question: '“增设低压线路，500米及以下……高压短距离电力工程”是两种情形还是须同时具备',
    options: [
      { value: 'either', label: '两种情形，具备其一（推定）' },
      { value: 'both', label: '须同时具备' },
    ],
    cites: [clauses.afterwards],
  },
  government: {
    question:
      '政府投资建设且涉及城市道路挖掘的工程同时符合第二款的，第四款是否为特别规定，文件未写明',
    options: [
      {
        value: 'special',
        label: '第四款为特别规定：方案经共同确认后方可先行施工，修复费依验收结果（推定）',
      },
      { value: 'second', label: '仍按第二款：踏勘符合要求即可先行施工，事后缴纳费用' },
    ],
    cites: [clauses.survey, clauses.government, clauses.repairFee],
  },
} as const satisfies Readings

const limit = Ratio.of(500)

/** Which way the approval of digging and greenery goes, 海政办发〔2022〕83号 第十六条. */
export const approvalRoute = defineCalculator({
  id: 'haimen-office-2022-83/approval-route',
  title: '电力接入工程占道挖掘、绿化审批方式',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  check: (values) =>
    values.highVoltage === true ? neededProblems(inputs, values, ['length']) : [],
  compute(values, chosen, trace) {
    const { length, governmentDigging, plansConfirmed } = values
    const open = opener(trace, readings, chosen)
    const noteRoute = (
      value: string,
      formula: string,
      cited: readonly (keyof typeof clauses)[],
    ): void => {
      trace.step({
        id: '审批方式',
        label: '审批方式',
        formula,
        value,
        cites: cited.map((name) => clauses[name]),
      })
    }
    if (!values.touches) {
      const value = '联合踏勘、并联审批'
      noteRoute(value, '不涉及道路挖掘（占用）、绿化移（伐）', ['general'])
      return decided(value, `审批方式：${value}。`)
    }
    const short = values.highVoltage && length !== null && !length.moreThan(limit)
    const simple = short && !values.equipment && !values.crossing
    if (values.highVoltage)
      trace.step({
        id: '高压短距离',
        label: '高压短距离工程',
        formula: '500米及以下，不增设环网柜、分支箱和线杆，不穿越城市主、次干道和重要基础设施',
        substituted: `${length?.toText() ?? ''}米，${values.equipment ? '' : '不'}增设设备，${values.crossing ? '' : '不'}穿越`,
        value: simple ? '属于' : '不属于',
        cites: [clauses.afterwards],
      })
    // High-voltage work that is not simple falls outside of the paragraph, whatever low-voltage lines go with it.
    const inEither = values.highVoltage ? simple : values.lowVoltage
    const inBoth = values.lowVoltage && simple
    if (inEither !== inBoth) open('twoReadings', 'twoCases')
    if (!(chosen.twoCases === 'both' ? inBoth : inEither)) {
      const value = '并联办理，5个工作日内办结（不含公示）'
      noteRoute(value, '住建局组织相关部门', ['parallel'])
      return decided(value, `审批方式：${value}${governmentDigging ? `；${noteStart()}` : ''}。`)
    }
    if (!governmentDigging) {
      const value = '联合踏勘、先行施工、事后报备'
      noteRoute(value, '住建局牵头联合踏勘，事后报备、缴纳费用', ['afterwards', 'survey'])
      return decided(value, `审批方式：${value}。`)
    }
    open('twoReadings', 'government')
    return chosen.government === 'second' ? bySecond() : byFourth()

    function bySecond() {
      const value = '联合踏勘、先行施工、事后报备，缴纳费用'
      noteRoute(value, '住建局牵头联合踏勘，事后报备、缴纳费用', ['afterwards', 'survey'])
      return decided(value, `审批方式：${value}，不待方案确认。`)
    }
    function byFourth() {
      const fee = { 待验收: '修复费待验收', 免于缴纳: '免缴修复费', 按标准收取: '缴纳修复费' }
      const start = plansConfirmed ? '先行施工' : '方案经确认后先行施工'
      const value = `联合踏勘、${start}、事后报备，${fee[repairFee()]}`
      noteRoute(value, '住建局牵头联合踏勘，事后报备；先行施工和修复费依第四款', [
        'afterwards',
        'survey',
        'government',
        'repairFee',
      ])
      return decided(value, `审批方式：${value}；${noteStart()}。`)
    }
    function repairFee() {
      if (values.acceptance === null) return '待验收'
      return values.acceptance === '合格' ? '免于缴纳' : '按标准收取'
    }
    /** Notes what the fourth paragraph says of start and fee; gives the start in words. */
    function noteStart(): string {
      const start = plansConfirmed ? '可先行施工' : '方案未经确认，不得先行施工'
      trace.step({
        id: '先行施工',
        label: '政府投资工程先行施工',
        formula: '道路修复方案和交通组织方案经共同确认后可先行施工',
        value: start,
        cites: [clauses.government],
      })
      trace.step({
        id: '城市道路挖掘修复费',
        label: '城市道路挖掘修复费',
        formula: '验收合格免缴，不合格按标准收取并由市政主管部门组织恢复',
        substituted: `验收${values.acceptance ?? '未进行'}`,
        value: repairFee(),
        cites: [clauses.repairFee],
      })
      return plansConfirmed ? '方案已经确认，可先行施工' : start
    }
  },
  examples: approvalRouteExamples,
})
