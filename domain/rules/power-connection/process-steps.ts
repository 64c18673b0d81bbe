import { Ratio } from '../../quantity/ratio'
import type { Example, Inputs, Readings } from '../calculator'
import { wholeNumberProblems } from '../case-checks'
import { defineCalculator } from '../evaluate'
import { opener } from '../open-point'
import { decided, determined } from '../verdicts'
import { documentNumber, inForceFrom } from './document'
import { clauses, processes } from './process-list'

const inputs = {
  project: {
    kind: 'choice',
    label: '工程类别',
    choices: Object.entries(processes).map(([value, { label }]) => ({ value, label })),
  },
  done: {
    kind: 'number',
    label: '已完成的步骤',
    unit: '步',
    atLeast: '0',
    atMost: '6',
    help: '按文件所列顺序，一步未做填0。',
  },
} as const satisfies Inputs

const readings = {
  electricalReview: {
    question: '新建居住区第3步只写“土建工程设计”经评审，第2步提交的还有电气设计',
    options: [
      { value: 'both', label: '土建、电气设计均须评审通过（推定）' },
      { value: 'civilOnly', label: '按字面只评审土建工程设计' },
    ],
    cites: [clauses.estate2, clauses.estate3],
  },
} as const satisfies Readings

const examples: readonly Example[] = Object.entries(processes).flatMap(([project, { steps }]) => [
  ...steps.map(({ name }, index) => ({
    name: `${project}，已完成${index}步`,
    inputs: { project, done: String(index) },
    steps: { [`第${index + 1}步`]: '下一步' },
    outcome: determined(name),
  })),
  {
    name: `${project}，全部完成`,
    inputs: { project, done: String(steps.length) },
    steps: { [`第${steps.length}步`]: '已完成' },
    outcome: determined('全部完成'),
  },
])

/** Steps of a connection, 海政办发〔2022〕83号 第十一条 to 第十三条, and what comes next. */
export const processSteps = defineCalculator({
  id: 'haimen-office-2022-83/process-steps',
  title: '电力接入工程实施流程',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  check: (values) => {
    const steps = processes[values.project ?? '']?.steps
    const { done } = values
    return [
      ...wholeNumberProblems(inputs, values),
      ...(steps !== undefined && done?.moreThan(Ratio.of(steps.length)) === true
        ? [
            {
              input: 'done',
              label: inputs.done.label,
              reason: `为${done.toText()}，该类工程只有${steps.length}步`,
              remedy: '请核对工程类别和步骤',
            },
          ]
        : []),
    ]
  },
  compute({ project, done }, chosen, trace) {
    const steps = processes[project]?.steps ?? []
    const finished = steps.filter((_step, index) => Ratio.of(index).lessThan(done)).length
    for (const [index, { name, who, papers, cite }] of steps.entries())
      trace.step({
        id: `第${index + 1}步`,
        label: name,
        formula: who,
        substituted: papers,
        value: index < finished ? '已完成' : index === finished ? '下一步' : '待办',
        cites: [clauses[cite]],
      })
    if (project === '新建居住区') opener(trace, readings, chosen)('twoReadings', 'electricalReview')
    const next = steps[finished]
    return next === undefined
      ? decided('全部完成', '所列步骤全部完成。')
      : decided(next.name, `下一步：${next.name}（${next.who}）。`)
  },
  examples,
})
