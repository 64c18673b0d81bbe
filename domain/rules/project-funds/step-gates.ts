import type { Example } from '../calculator'
import { named, noteLines, type CheckLine } from '../checklist'
import { defineCalculator } from '../evaluate'
import { wordChoice } from '../word-choice'
import { clauses as c, documentNumber, inForceFrom } from './clauses'

const [works, budget, tender, early] = [
  '安排工程建设费用',
  '送审预算',
  '主体施工招标',
  '安排前期工作费用',
]
const steps = [early, works, budget, tender]

const at = (step: string, ...yes: readonly string[]) => ({
  step,
  ...Object.fromEntries(yes.map((name) => [name, '是'])),
})
const gate = (name: string, inputs: Readonly<Record<string, string>>, value: string): Example => ({
  name,
  inputs,
  outcome: { kind: 'determined', value },
})

const examples: readonly Example[] = [
  gate('区政府已批准、概算未批准：可安排前期工作费用', at(early, 'approvedByGovernment'), '通过'),
  gate('区政府未批准：不可安排前期工作费用', at(early), '不通过'),
  gate('概算已批准：可安排工程建设费用', at(works, 'estimateReviewed', 'estimateApproved'), '通过'),
  gate('概算未批准：不可安排工程建设费用', at(works, 'estimateReviewed'), '不通过'),
  gate('概算没有财政部门审核意见', at(works, 'estimateApproved'), '不通过'),
  gate('施工图完成并审图合格：可送审预算', at(budget, 'drawingsApproved'), '通过'),
  gate('审图未合格：不可送审预算', at(budget), '不通过'),
  gate(
    '预算已审核、有确认函：可启动主体施工招标',
    at(tender, 'budgetReviewed', 'confirmed'),
    '通过',
  ),
  gate('没有资金保障确认函：不可启动主体施工招标', at(tender, 'budgetReviewed'), '不通过'),
  gate('预算未审核：不可招标', at(tender, 'confirmed'), '不通过'),
  {
    name: '先开工后送审：不予受理并移送督查',
    inputs: at(budget, 'drawingsApproved', 'startedEarly'),
    steps: { 提前开工: '不通过' },
    outcome: { kind: 'determined', value: '不通过' },
  },
  {
    name: '紧急建设：书面申请，优先评审',
    inputs: at(budget, 'drawingsApproved', 'urgent'),
    steps: { 紧急建设: '书面申请，优先安排评审' },
    outcome: { kind: 'determined', value: '通过' },
  },
]

/** What must be there before a step is taken, 第十五条、第十九条、第二十一条、第二十二条. */
export const stepGates = defineCalculator({
  id: 'haimen-2022-17/step-gates',
  title: '政府投资项目各环节前置条件',
  documentNumber,
  inForceFrom,
  clauses: {
    early: c.early,
    works: c.works,
    estimateReview: c.estimateReview,
    drawings: c.drawings,
    budget: c.budget,
    startedEarly: c.startedEarly,
    urgent: c.urgent,
    confirmation: c.confirmation,
  },
  inputs: {
    step: {
      kind: 'choice',
      label: '拟进行的环节',
      choices: steps.map(wordChoice),
    },
    approvedByGovernment: {
      kind: 'flag',
      label: '经区政府批准实施',
      cite: c.early,
      shownWhen: { input: 'step', oneOf: [early] },
    },
    estimateReviewed: {
      kind: 'flag',
      label: '财政部门已出具概算审核意见',
      cite: c.estimateReview,
      shownWhen: { input: 'step', oneOf: [works] },
    },
    estimateApproved: {
      kind: 'flag',
      label: '初步设计概算已批准',
      cite: c.works,
      shownWhen: { input: 'step', oneOf: [works] },
    },
    drawingsApproved: {
      kind: 'flag',
      label: '施工图设计完成并且审图合格',
      cite: c.drawings,
      shownWhen: { input: 'step', oneOf: [budget] },
    },
    budgetReviewed: {
      kind: 'flag',
      label: '财政部门已审核预算',
      cite: c.budget,
      shownWhen: { input: 'step', oneOf: [tender] },
    },
    confirmed: {
      kind: 'flag',
      label: '已取得财政部门资金保障确认函',
      cite: c.confirmation,
      shownWhen: { input: 'step', oneOf: [tender] },
    },
    startedEarly: { kind: 'flag', label: '未送审而提前开工', cite: c.startedEarly },
    urgent: { kind: 'flag', label: '需要紧急建设', cite: c.urgent },
  },
  readings: {},
  compute(values, _chosen, trace) {
    const line = (
      id: string,
      met: boolean,
      formula: string,
      cites: CheckLine['cites'],
    ): CheckLine => ({
      id,
      formula,
      substituted: met ? '具备' : '不具备',
      mark: met ? '通过' : '不通过',
      cites,
    })
    const ofStep: Readonly<Record<string, readonly CheckLine[]>> = {
      [early]: [
        line('区政府批准', values.approvedByGovernment, '经区政府批准实施后，概算批准前', [
          c.early,
        ]),
      ],
      [works]: [
        line('概算评审', values.estimateReviewed, '财政部门评审概算并出具审核意见', [
          c.estimateReview,
        ]),
        line('概算批准', values.estimateApproved, '待初步设计概算批准后', [c.works]),
      ],
      [budget]: [
        line('施工图', values.drawingsApproved, '施工图设计完成并且审图合格后', [c.drawings]),
      ],
      [tender]: [
        line('预算审核', values.budgetReviewed, '预算送财政部门审核，根据审核结果招投标', [
          c.budget,
        ]),
        line('资金保障确认函', values.confirmed, '取得确认函的前提下启动', [c.confirmation]),
      ],
    }
    const lines: readonly CheckLine[] = [
      ...(ofStep[values.step] ?? []),
      ...(values.startedEarly
        ? [
            {
              id: '提前开工',
              formula: '未送审而提前开工的，财政部门不予受理，移送区政府办督查',
              substituted: '提前开工',
              mark: '不通过',
              cites: [c.startedEarly],
            } satisfies CheckLine,
          ]
        : []),
    ]
    const verdict = noteLines(trace, lines)
    if (values.urgent)
      trace.step({
        id: '紧急建设',
        label: '紧急建设',
        formula: '需要紧急建设的项目',
        value: '书面申请，优先安排评审',
        cites: [c.urgent],
      })
    const faults = named(lines, '不通过')
    return {
      kind: 'decided',
      value: verdict,
      summary: `${values.step}：${faults === '' ? '前置条件具备' : `不符合的有${faults}`}。`,
    }
  },
  examples,
})
