import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { cite, documentNumber, inForceFrom, sixteenthNote } from './document'

const clauses = {
  choice: cite(
    '第十二条',
    '项目主管部门应当会同项目使用单位在集中建设实施单位名单中选择实施单位，提交领导小组办公室报领导小组研究确定',
  ),
  notice: cite(
    '第十二条',
    '领导小组办公室书面通知项目使用单位、集中建设实施单位，并抄送市发改委办理项目前期手续',
  ),
  early: cite('第十二条', '选择实施单位的时点可提前至项目储备研究阶段'),
  proposal: cite('第十三条', '项目使用单位编制项目建议书并按规定程序报批'),
  approval: cite(
    '第十三条',
    '应当在批复文件中明确项目的集中建设实施单位，并将批复文件抄送集中建设领导小组办公室',
  ),
  agreement: cite(
    '第十四条',
    '通过合同协议、会议纪要等书面形式，明确项目管理机构和目标、双方的工作内容和职责',
  ),
  tender: cite(
    '第十五条',
    '集中建设项目的发包应当严格执行招标投标、政府采购等法律、法规的相关规定',
  ),
  acceptance: cite(
    '第十六条',
    '项目建成后，集中建设实施单位应当按照规定及时组织工程竣工验收和备案',
  ),
  handover: cite(
    '第十七条',
    '集中建设实施单位应按有关规定向项目使用单位进行项目移交，并及时完成竣工财务决算的编制和上报',
  ),
  registration: cite(
    '第十八条',
    '集中建设实施单位应当配合项目使用单位办理资产登记手续，并分别移交项目建设各阶段的建设档案、财务档案等相关资料',
  ),
  upkeep: cite('第十九条', '项目交付使用单位后，由项目使用单位承担项目维护管理责任'),
}

const stages = [
  { name: 'choice', label: '选择实施单位并经领导小组确定', by: '项目主管部门会同项目使用单位' },
  { name: 'notice', label: '书面通知并抄送市发改委', by: '领导小组办公室' },
  { name: 'proposal', label: '项目建议书报批', by: '项目使用单位' },
  { name: 'approval', label: '批复明确实施单位并抄送领导小组办公室', by: '市发改委' },
  { name: 'agreement', label: '书面约定', by: '项目使用单位和集中建设实施单位' },
  { name: 'tender', label: '依法发包', by: '集中建设实施单位' },
  { name: 'acceptance', label: '建成并竣工验收、备案', by: '集中建设实施单位' },
  { name: 'handover', label: '项目移交和竣工财务决算', by: '集中建设实施单位' },
  { name: 'registration', label: '资产登记和资料移交', by: '项目使用单位和集中建设实施单位' },
] as const

const flag = (name: (typeof stages)[number]['name']) =>
  ({
    kind: 'flag',
    label: `已完成：${stages.find((stage) => stage.name === name)?.label ?? ''}`,
    cite: clauses[name],
  }) as const

const inputs = {
  choice: flag('choice'),
  notice: flag('notice'),
  proposal: flag('proposal'),
  approval: flag('approval'),
  agreement: flag('agreement'),
  tender: flag('tender'),
  acceptance: flag('acceptance'),
  handover: flag('handover'),
  registration: flag('registration'),
} as const

const doneBefore = (at: number): Readonly<Record<string, string>> =>
  Object.fromEntries(stages.slice(0, at).map(({ name }) => [name, '是']))

const allDone = '项目使用单位维护管理'

const examples: readonly Example[] = [
  ...stages.map(({ label, by }, at) => ({
    name: `下一环节：${label}`,
    inputs: doneBefore(at),
    steps: { 下一环节: by },
    outcome: { kind: 'determined' as const, value: label },
  })),
  {
    name: '各环节完成后由项目使用单位维护管理',
    inputs: doneBefore(stages.length),
    outcome: { kind: 'determined', value: allDone },
  },
  {
    name: '书面约定未完成而先行发包，提示次序',
    inputs: { ...doneBefore(4), tender: '是' },
    steps: { 依法发包: '已完成（次序在前的环节未完成）' },
    outcome: { kind: 'determined', value: '书面约定' },
  },
]

/** 实施流程, 溧政办发〔2023〕15号 第十二条至第十九条; no stage has a limit in days, 及时 only. */
export const procedure = defineCalculator({
  id: 'liyang-office-2023-15/procedure',
  title: '集中建设实施流程',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings: {},
  compute(values, _chosen, trace) {
    const next = stages.findIndex(({ name }) => !values[name])
    stages.forEach(({ name, label, by }, at) => {
      const isEarly = values[name] && next !== -1 && at > next
      trace.step({
        id: label,
        label,
        formula: by,
        value: isEarly ? '已完成（次序在前的环节未完成）' : values[name] ? '已完成' : '未完成',
        cites: name === 'choice' ? [clauses.choice, clauses.early] : [clauses[name]],
      })
    })
    trace.warn('各环节没有规定天数，只写“及时”。')
    trace.warn(sixteenthNote('后一个'))
    const stage = stages[next]
    if (stage === undefined) {
      trace.step({
        id: '下一环节',
        label: '下一环节',
        formula: '项目交付后',
        value: '项目使用单位',
        cites: [clauses.upkeep],
      })
      return {
        kind: 'decided',
        value: allDone,
        summary: '各环节均已完成，由项目使用单位承担维护管理责任。',
      }
    }
    trace.step({
      id: '下一环节',
      label: '下一环节',
      formula: stage.label,
      value: stage.by,
      cites: [clauses[stage.name]],
    })
    return {
      kind: 'decided',
      value: stage.label,
      summary: `下一环节是${stage.label}，由${stage.by}办理。`,
    }
  },
  examples,
})
