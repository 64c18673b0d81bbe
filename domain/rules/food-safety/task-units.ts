import type { Citation } from '../../citation/citation'
import type { Example, Trace } from '../calculator'
import { defineCalculator } from '../evaluate'
import { determined } from '../verdicts'
import { wordChoice } from '../word-choice'
import { cite, documentNumber, inForceFrom } from './source'
import { bracketOf, tasks, towns, unitNames, unitsOf, unlistedGroups, type Task } from './tasks'

const taskName = ({ clause, title }: Task): string => `${clause.replace('三、', '')}${title}`
const taskClauses: Readonly<Record<string, Citation>> = Object.fromEntries(
  tasks.map((task) => [task.clause, cite(task.clause, bracketOf(task))]),
)
const clauses = {
  ...taskClauses,
  byYearEnd: cite('四、（二）', '各项工作任务原则上应当于2023年底前基本完成'),
}
const clauseOf = ({ clause }: Task): Citation => taskClauses[clause] ?? clauses.byYearEnd

const counts: readonly (readonly [string, number])[] = [
  ['市市场监管局', 17],
  ['市农业农村局', 15],
  [towns, 15],
  ['市食安办', 9],
  ['市卫健委', 5],
  ['市公安局', 5],
  ['市发改委', 3],
  ['市生态环境局', 2],
  ['市供销总社', 2],
  ['市商务局', 2],
  ['市教育局', 2],
  ['市民政局', 2],
  ['市文广旅局', 2],
  ['市城管局', 2],
  ['常州海关驻溧阳办事处', 2],
  ['市法院', 2],
  ['市检察院', 2],
  ['市委政法委', 2],
  ['市委组织部', 1],
  ['市委巡察办', 1],
  ['市自然资源和规划局', 1],
  ['市交通运输局', 1],
  ['市委网信办', 1],
  ['市科技局', 1],
  ['市工信局', 1],
]
const hasGroup = (task: Task): boolean =>
  unitsOf(task).some((unit) => unlistedGroups.includes(unit))
const examples: readonly Example[] = [
  ...counts.map(([unit, count]) => ({
    name: `${unit}列名的任务${count}项`,
    inputs: { unit },
    outcome: determined(`${count}项`),
  })),
  ...unlistedGroups.map((unit) => ({
    name: `${unit}列名的任务3项，成员名单文件未列`,
    inputs: { unit },
    outcome: { kind: 'silent', value: '3项' } as const,
  })),
  ...tasks.map((task) => ({
    name: `${taskName(task)}的责任单位`,
    inputs: { task: taskName(task) },
    steps: { [taskName(task)]: task.form },
    outcome: {
      kind: hasGroup(task) ? ('silent' as const) : ('determined' as const),
      value: unitsOf(task).join('、'),
    },
  })),
  {
    name: '市商务局列名于餐饮服务环节监管',
    inputs: { unit: '市商务局', task: '（二）5严格餐饮服务环节监管' },
    outcome: determined('列名'),
  },
  {
    name: '市商务局未列名于严守储备粮质量安全',
    inputs: { unit: '市商务局', task: '（二）2严守储备粮质量安全' },
    outcome: determined('未列名'),
  },
  {
    name: '市商务局是否属于食安委成员单位，文件未列',
    inputs: { unit: '市商务局', task: '（一）2强化部门管理责任' },
    outcome: { kind: 'silent', value: '未列名' },
  },
]

function noteTask(trace: Trace, task: Task): void {
  trace.step({
    id: taskName(task),
    label: task.title,
    formula: unitsOf(task).join('、'),
    value: task.form,
    cites: [clauseOf(task)],
  })
}
function noteGroups(trace: Trace, concerned: readonly Task[], unit: string | null): void {
  const open = concerned.filter(
    (task) =>
      hasGroup(task) &&
      (unit === null || unlistedGroups.includes(unit) || !unitsOf(task).includes(unit)),
  )
  if (open.length > 0)
    trace.gap({
      kind: 'silent',
      reading: null,
      question: '市食安委成员单位、相关成员单位有哪些，文件未列',
      used: '只按列名的单位，不展开成员单位',
      cites: open.map(clauseOf),
    })
}

/** 任务—责任单位, 三、 of 溧政发〔2023〕12号: tasks of a unit, units of a task. */
export const taskUnits = defineCalculator({
  id: 'liyang-2023-12/task-units',
  title: '食品安全任务与责任单位查询',
  documentNumber,
  inForceFrom,
  clauses,
  inputs: {
    unit: {
      kind: 'choice',
      label: '责任单位',
      optional: true,
      help: '只选单位，列出其任务；只选任务，列出其责任单位；都选，查是否列名。',
      choices: unitNames.map(wordChoice),
    },
    task: {
      kind: 'choice',
      label: '任务',
      optional: true,
      choices: tasks.map((task) => ({ value: taskName(task), label: taskName(task) })),
    },
  },
  readings: {},
  check: ({ unit, task }) =>
    unit === null && task === null
      ? [
          {
            input: 'unit',
            label: '责任单位',
            reason: '单位和任务均未选',
            remedy: '请至少选一项',
          },
        ]
      : [],
  compute({ unit, task }, _readings, trace) {
    const chosen = tasks.find((candidate) => taskName(candidate) === task)
    trace.step({
      id: '完成时限',
      label: '完成时限',
      formula: '各任务未单列时限',
      value: '原则上2023年底前基本完成',
      cites: [clauses.byYearEnd],
    })
    trace.warn('各任务未写明牵头单位，列名先后不表示主次。')
    if (chosen !== undefined) {
      noteTask(trace, chosen)
      noteGroups(trace, [chosen], unit)
      const units = unitsOf(chosen)
      if (unit === null)
        return {
          kind: 'decided',
          value: units.join('、'),
          summary: `${chosen.title}：${units.join('、')}。`,
        }
      const value = units.includes(unit) ? '列名' : '未列名'
      return { kind: 'decided', value, summary: `${unit}在“${chosen.title}”中${value}。` }
    }
    const own = tasks.filter((candidate) => unit !== null && unitsOf(candidate).includes(unit))
    for (const one of own) noteTask(trace, one)
    if (unit !== null && unlistedGroups.includes(unit)) noteGroups(trace, own, unit)
    else if (unit !== towns)
      trace.warn('另有任务由市食安委成员单位、相关成员单位负责，成员名单文件未列，未计入。')
    return {
      kind: 'decided',
      value: `${own.length}项`,
      summary: `${unit ?? ''}列名的任务共${own.length}项。`,
    }
  },
  examples,
})
