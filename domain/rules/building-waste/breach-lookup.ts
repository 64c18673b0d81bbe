import { defineCalculator } from '../evaluate'
import type { Example } from '../calculator'
import { breachRows } from './breach-rows'
import { clauses as all, documentNumber, inForceFrom } from './clauses'

const noPenalty = '本办法未设罚则'

/** Each cited clause once, under a name of its own. */
const clauses = Object.fromEntries(
  [
    all.otherPenalties,
    ...breachRows.flatMap(({ cite, sanction, also }) => [
      cite,
      ...(sanction === undefined ? [] : [sanction.cite]),
      ...(also === undefined ? [] : [also]),
    ]),
  ].map((cite) => [`${cite.clause} ${cite.quote}`, cite]),
)

const worked: readonly Example[] = [
  {
    name: '渣土车车轮带泥：第二十一条第四项，从其规定',
    inputs: { conduct: '车轮带泥行驶' },
    steps: { 违反条款: '第二十一条第四项', 罚则: noPenalty },
    outcome: { kind: 'determined', value: noPenalty },
  },
  {
    name: '物业作为责任人，收集点脏：第三十一条',
    inputs: { conduct: '收集点不干净、不整洁或者未及时清运' },
    steps: { 违反条款: '第十八条第一款第一项', 罚则: '第三十一条' },
    outcome: { kind: 'determined', value: '第三十一条' },
  },
  {
    name: '从窗口抛下装修垃圾：第十七条第一款',
    inputs: { conduct: '装修垃圾未用容器或密闭式垃圾道收集、未投放至收集点或者凌空抛掷' },
    steps: { 违反条款: '第十七条第一款' },
    outcome: { kind: 'determined', value: noPenalty },
  },
  {
    name: '建筑垃圾混入危险废物：第八条，并依第二条第三款',
    inputs: { conduct: '将危险废物混入建筑垃圾' },
    steps: { 违反条款: '第八条', 另见: '第二条第三款' },
    outcome: { kind: 'determined', value: noPenalty },
  },
  {
    name: '工作人员玩忽职守：第三十二条',
    inputs: { conduct: '滥用职权、玩忽职守、徇私舞弊' },
    steps: { 适用条款: '第三十二条', 罚则: '第三十二条' },
    outcome: { kind: 'determined', value: '第三十二条' },
  },
]
const workedConducts = worked.map(({ inputs }) => inputs['conduct'])

/** 建筑垃圾违法行为 → clause broken and penalty, if the 办法 has one: it has one fine only, in 第三十一条. */
export const breachLookup = defineCalculator({
  id: 'changzhou-order-19/breach-lookup',
  title: '建筑垃圾违法行为条款和罚则查询',
  documentNumber,
  inForceFrom,
  clauses,
  inputs: {
    conduct: {
      kind: 'choice',
      label: '违法行为',
      choices: breachRows.map(({ value, who }) => ({ value, label: `${who}：${value}` })),
    },
  },
  readings: {},
  compute({ conduct }, _chosen, trace) {
    const row = breachRows.find(({ value }) => value === conduct)
    if (row === undefined) throw new RangeError(`unknown conduct: ${conduct}`)
    const { who, cite, sanction, also } = row
    // 第三十二条 lays down no duty of its own: it names the conduct and the sanction in one.
    const found = cite === sanction?.cite ? '适用条款' : '违反条款'
    trace.step({
      id: found,
      label: found,
      formula: who,
      substituted: conduct,
      value: cite.clause,
      cites: [cite],
    })
    if (also !== undefined)
      trace.step({
        id: '另见',
        label: '另见',
        formula: '属于危险废物的，依照相关法律、法规的规定处理',
        value: also.clause,
        cites: [also],
      })
    trace.step({
      id: '罚则',
      label: '罚则',
      formula:
        sanction?.words ?? '本办法未设罚则；法律、法规、规章已有处罚规定的，从其规定（第三十条）',
      value: sanction?.cite.clause ?? noPenalty,
      cites: [sanction?.cite ?? all.otherPenalties],
    })
    if (sanction !== undefined)
      return {
        kind: 'decided',
        value: sanction.cite.clause,
        summary:
          cite === sanction.cite
            ? `${who}${conduct}的，依${cite.clause}：${sanction.words}。`
            : `该行为违反${cite.clause}，依${sanction.cite.clause}：${sanction.words}。`,
      }
    trace.warn('适用哪一部法律、法规、规章，本办法未列明，请另行查证。')
    return {
      kind: 'decided',
      value: noPenalty,
      summary: `该行为违反${cite.clause}；本办法未设罚则，依第三十条，法律、法规、规章已有处罚规定的，从其规定。`,
    }
  },
  examples: [
    ...worked,
    ...breachRows
      .filter(({ value }) => !workedConducts.includes(value))
      .map(({ value, cite }) => ({
        name: `${value}：${cite.clause}`,
        inputs: { conduct: value },
        steps: { 违反条款: cite.clause },
        outcome: { kind: 'determined', value: noPenalty } as const,
      })),
  ],
})
