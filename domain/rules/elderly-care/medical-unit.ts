import { Ratio } from '../../quantity/ratio'
import type { Example, Inputs, Readings } from '../calculator'
import { wholeNumberProblems } from '../case-checks'
import { defineCalculator } from '../evaluate'
import { opener } from '../open-point'
import { decided, determined, twoReadings } from '../verdicts'
import { cite, documentNumber, issuedOn } from './document'

const clause = '三、（三）'
const clauses = {
  unit: cite(clause, '2025年前，100张以上床位养老机构要全部内设医疗机构'),
  insurance: cite(clause, '符合条件全部纳入医保和照护保险定点单位'),
  contract: cite(clause, '100张以下床位养老机构与就近医疗卫生机构开展多种形式的签约合作'),
}

const inputs = {
  beds: {
    kind: 'number',
    label: '养老机构床位',
    unit: '张',
    moreThan: '0',
    cite: clauses.unit,
  },
} as const satisfies Inputs

const readings = {
  at100: {
    question: '正好100张床位同时落在“100张以上”和“100张以下”',
    options: [
      { value: 'unit', label: '从严，内设医疗机构（推定）' },
      { value: 'contract', label: '签约合作' },
    ],
    cites: [clauses.unit, clauses.contract],
  },
  deadline: {
    question: '“2025年前”止于哪一天，文件他处用“到2025年”“2023年底前”',
    options: [
      { value: '2024年12月31日', label: '按字面为2025年1月1日之前（推定）' },
      { value: '2025年12月31日', label: '按2025年底之前' },
    ],
    cites: [clauses.unit],
  },
} as const satisfies Readings

const hundred = Ratio.of(100)
const examples: readonly Example[] = [
  { name: '99张签约合作', inputs: { beds: '99' }, outcome: determined('签约合作') },
  {
    name: '100张从严内设',
    inputs: { beds: '100' },
    steps: { 完成期限: '2024年12月31日' },
    outcome: twoReadings('内设医疗机构'),
  },
  {
    name: '100张按签约合作理解',
    inputs: { beds: '100' },
    readings: { at100: 'contract' },
    outcome: twoReadings('签约合作'),
  },
  { name: '101张内设', inputs: { beds: '101' }, outcome: determined('内设医疗机构') },
  {
    name: '260张内设，期限按2025年底理解',
    inputs: { beds: '260' },
    readings: { deadline: '2025年12月31日' },
    steps: { 完成期限: '2025年12月31日' },
    outcome: determined('内设医疗机构'),
  },
]

/** A medical unit of its own or a contract, 海政办发〔2022〕70号 三、（三）. */
export const medicalUnit = defineCalculator({
  id: 'haimen-office-2022-70/medical-unit',
  title: '养老机构内设医疗机构或签约合作',
  documentNumber,
  inForceFrom: issuedOn,
  clauses,
  inputs,
  readings,
  check: (values) => wholeNumberProblems(inputs, values),
  compute({ beds }, chosen, trace) {
    const open = opener(trace, readings, chosen)
    const exactly = beds.equals(hundred)
    if (exactly) open('twoReadings', 'at100')
    const own = exactly ? chosen.at100 === 'unit' : beds.moreThan(hundred)
    trace.step({
      id: '医养结合方式',
      label: '医养结合方式',
      formula: '100张以上内设医疗机构，100张以下签约合作',
      substituted: `${beds.toText()}张`,
      value: own ? '内设医疗机构' : '签约合作',
      cites: [own ? clauses.unit : clauses.contract],
      ...(exactly ? { assumption: '两档均含100张，取法为推定' } : {}),
    })
    if (!own) return decided('签约合作', `${beds.toText()}张床位，与就近医疗卫生机构签约合作。`)
    open('twoReadings', 'deadline')
    trace.step({
      id: '完成期限',
      label: '完成期限',
      formula: '2025年前',
      value: chosen.deadline,
      cites: [clauses.unit],
      assumption: '“2025年前”的止日为推定',
    })
    trace.step({
      id: '定点单位',
      label: '医保和照护保险定点',
      formula: '符合条件全部纳入',
      value: '符合条件的纳入',
      cites: [clauses.insurance],
    })
    return decided('内设医疗机构', `${beds.toText()}张床位，须内设医疗机构。`)
  },
  examples,
})
