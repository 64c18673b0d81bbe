import { Ratio } from '../../quantity/ratio'
import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { wordChoice } from '../word-choice'
import { clauses as c, documentNumber, inForceFrom } from './clauses'

const [thirty, hundred, threeHundred] = [Ratio.of(30), Ratio.of(100), Ratio.of(300)]
const digital = '数字化信息化项目'

const fiscal = {
  kind: 'number',
  label: '政府财政性建设资金（含债券资金）',
  unit: '万元',
  atLeast: '0',
  cite: c.agent,
} as const
const total = {
  kind: 'number',
  label: '总投资额',
  unit: '万元',
  moreThan: '0',
  cite: c.agent,
} as const

const readings = {
  funds: {
    question: '“建设资金超300万元以上”指政府财政性建设资金还是全部建设资金，文件可作两种理解',
    options: [
      { value: 'fiscal', label: '政府财政性建设资金（推定，与前半句同一主语）' },
      { value: 'all', label: '全部建设资金，即总投资额' },
    ],
    cites: [c.agent],
  },
  exactly300: {
    question: '“超300万元以上”是否包括恰为300万元，“超”和“以上”不一致',
    options: [
      { value: 'included', label: '包括，按实行代建制处理，请人工确认（推定）' },
      { value: 'excluded', label: '不包括' },
    ],
    cites: [c.agent],
  },
} as const

const [yes, no] = ['实行代建制', '不属于必须实行代建制']
const given = (g: string, t: string, type = '其他项目') => ({ fiscal: g, total: t, type })

const examples: readonly Example[] = [
  {
    name: '90万元占300万元，恰为30%',
    inputs: given('90', '300'),
    steps: { 资金占比: '30' },
    outcome: { kind: 'determined', value: yes },
  },
  {
    name: '89.99万元占300万元，29.997%：总投资恰为300万元时另有理解',
    inputs: given('89.99', '300'),
    steps: { 资金占比: '29.9967' },
    outcome: { kind: 'twoReadings', value: no },
  },
  {
    name: '89.99万元占299.99万元，29.998%，两种理解都不实行',
    inputs: given('89.99', '299.99'),
    outcome: { kind: 'determined', value: no },
  },
  {
    name: '301万元占2000万元，15.05%，但超过300万元',
    inputs: given('301', '2000'),
    steps: { 资金占比: '15.05', 建设资金: '超过300万元' },
    outcome: { kind: 'determined', value: yes },
  },
  {
    name: '300万元占1500万元，恰为300万元，推定实行',
    inputs: given('300', '1500'),
    steps: { 建设资金: '恰为300万元' },
    outcome: { kind: 'twoReadings', value: yes },
  },
  {
    name: '300万元占1500万元，不包括本数的理解',
    inputs: given('300', '1500'),
    readings: { exactly300: 'excluded' },
    outcome: { kind: 'twoReadings', value: no },
  },
  {
    name: '300.01万元占1500万元',
    inputs: given('300.01', '1500'),
    outcome: { kind: 'determined', value: yes },
  },
  {
    name: '200万元占1000万元：推定不实行',
    inputs: given('200', '1000'),
    steps: { 资金占比: '20', 建设资金: '未超过300万元' },
    outcome: { kind: 'twoReadings', value: no },
  },
  {
    name: '200万元占1000万元：全部建设资金超过300万元的理解',
    inputs: given('200', '1000'),
    readings: { funds: 'all' },
    steps: { 建设资金: '超过300万元' },
    outcome: { kind: 'twoReadings', value: yes },
  },
  {
    name: '数字化信息化项目的代建单位',
    inputs: given('400', '400', digital),
    steps: { 代建单位: '江苏一安数字信息产业发展有限公司' },
    outcome: { kind: 'determined', value: yes },
  },
  {
    name: '其他项目的代建单位',
    inputs: given('400', '400'),
    steps: { 代建单位: '“一中心四平台”' },
    outcome: { kind: 'determined', value: yes },
  },
]

/** 代建制, 第十七条: 30% of the investment, or more than 300 万元. */
export const agentConstruction = defineCalculator({
  id: 'haimen-2022-17/agent-construction',
  title: '政府投资项目是否实行代建制',
  documentNumber,
  inForceFrom,
  clauses: { agent: c.agent, agentUnits: c.agentUnits, agentDigital: c.agentDigital },
  inputs: {
    fiscal,
    total,
    type: {
      kind: 'choice',
      label: '项目类型',
      cite: c.agentDigital,
      choices: [digital, '其他项目'].map(wordChoice),
    },
  },
  readings,
  check(values) {
    return values.total && values.fiscal?.moreThan(values.total)
      ? [
          {
            input: 'fiscal',
            label: fiscal.label,
            reason: '多于总投资额',
            remedy: '请核对两项金额',
          },
        ]
      : []
  },
  compute(values, chosen, trace) {
    const share = values.fiscal.times(hundred).dividedBy(values.total)
    const byShare = share.atLeast(thirty)
    trace.step({
      id: '资金占比',
      label: '财政性资金占比',
      formula: '政府财政性建设资金÷总投资额，30%以上',
      substituted: `${values.fiscal.toText(6)}÷${values.total.toText(6)}`,
      value: share.toText(),
      unit: '%',
      cites: [c.agent],
      ...(share.equals(thirty) ? { assumption: '“30%以上”包括本数（推定）' } : {}),
    })
    let byAmount = false
    if (!byShare) {
      trace.gap(openPoint('twoReadings', 'funds', readings.funds, chosen.funds))
      const funds = chosen.funds === 'all' ? values.total : values.fiscal
      const borderline = funds.equals(threeHundred)
      if (borderline)
        trace.gap(openPoint('twoReadings', 'exactly300', readings.exactly300, chosen.exactly300))
      byAmount = borderline ? chosen.exactly300 === 'included' : funds.moreThan(threeHundred)
      trace.step({
        id: '建设资金',
        label: '建设资金',
        formula: '超300万元以上',
        substituted: `${funds.toText(6)}万元`,
        value: borderline ? '恰为300万元' : byAmount ? '超过300万元' : '未超过300万元',
        cites: [c.agent],
      })
    } else if (values.fiscal.moreThan(threeHundred))
      trace.step({
        id: '建设资金',
        label: '建设资金',
        formula: '超300万元以上',
        substituted: `${values.fiscal.toText(6)}万元`,
        value: '超过300万元',
        cites: [c.agent],
      })
    if (!byShare && !byAmount)
      return {
        kind: 'decided',
        value: no,
        summary: '财政性资金占比不足30%，建设资金未超过300万元，不属于必须实行代建制的项目。',
      }
    const isDigital = values.type === digital
    trace.step({
      id: '代建单位',
      label: '代建单位',
      formula: '原则上',
      substituted: values.type,
      value: isDigital ? '江苏一安数字信息产业发展有限公司' : '“一中心四平台”',
      cites: [isDigital ? c.agentDigital : c.agentUnits],
    })
    if (!isDigital) trace.warn('“一中心四平台”的单位名称文件未列出。')
    return {
      kind: 'decided',
      value: yes,
      summary: `${byShare ? '财政性资金占比达到30%' : '建设资金超过300万元（含推定）'}，实行代建制，原则上由${isDigital ? '江苏一安数字信息产业发展有限公司' : '“一中心四平台”'}代建。`,
    }
  },
  examples,
})
