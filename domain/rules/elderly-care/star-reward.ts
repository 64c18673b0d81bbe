import { Ratio } from '../../quantity/ratio'
import type { Example, Inputs, Readings } from '../calculator'
import { wholeNumberProblems } from '../case-checks'
import { defineCalculator } from '../evaluate'
import { opener } from '../open-point'
import { decided, determined, twoReadings } from '../verdicts'
import { cite, documentNumber, issuedOn } from './document'

const clauses = {
  reward: cite(
    '三、（五）4',
    '对升级评到一星级的公建民营（含国企运营）、民营养老机构按照每张核定床位1000元的标准给予一次性奖励',
  ),
}

const inputs = {
  operator: {
    kind: 'choice',
    label: '运营方式',
    cite: clauses.reward,
    choices: [
      { value: '公建民营', label: '公建民营（含国企运营）', aliases: ['国企运营'] },
      { value: '民营', label: '民营' },
      { value: '政府出资建设并运营', label: '政府出资建设并运营（农村敬老院）' },
    ],
  },
  event: {
    kind: 'choice',
    label: '星级评定结果',
    cite: clauses.reward,
    choices: [
      { value: '升级评到一星级', label: '升级评到一星级' },
      { value: '升级评到二星级及以上', label: '升级评到二星级及以上' },
      { value: '未升级', label: '未升级（含维持、降级）' },
    ],
  },
  beds: { kind: 'number', label: '核定床位', unit: '张', moreThan: '0', cite: clauses.reward },
} as const satisfies Inputs

const readings = {
  higherStars: {
    question: '升级评到二星级及以上的是否奖励，文件只写明“升级评到一星级”',
    options: [
      { value: 'literal', label: '文件仅写明“升级评到一星级”，需人工确认（推定）' },
      { value: 'everyRise', label: '每升级一次按每张核定床位1000元奖励' },
    ],
    cites: [clauses.reward],
  },
} as const satisfies Readings

const home = (event: string, beds: string, operator = '民营') => ({ operator, event, beds })
const examples: readonly Example[] = [
  {
    name: '民营120张升级评到一星级',
    inputs: home('升级评到一星级', '120'),
    outcome: determined('120000'),
  },
  { name: '1张床位', inputs: home('升级评到一星级', '1', '公建民营'), outcome: determined('1000') },
  {
    name: '政府出资建设并运营的不奖励',
    inputs: home('升级评到一星级', '120', '政府出资建设并运营'),
    outcome: determined('0'),
  },
  {
    name: '民营由二星级升三星级，需人工确认',
    inputs: home('升级评到二星级及以上', '120'),
    outcome: twoReadings('需人工确认'),
  },
  {
    name: '民营由二星级升三星级，按每次升级奖励理解',
    inputs: home('升级评到二星级及以上', '120'),
    readings: { higherStars: 'everyRise' },
    outcome: twoReadings('120000'),
  },
  { name: '未升级', inputs: home('未升级', '120'), outcome: determined('0') },
]

/** Reward for rising to one star, 海政办发〔2022〕70号 三、（五）4. */
export const starReward = defineCalculator({
  id: 'haimen-office-2022-70/star-reward',
  title: '养老机构星级评定奖励',
  documentNumber,
  inForceFrom: issuedOn,
  clauses,
  inputs,
  readings,
  check: (values) => wholeNumberProblems(inputs, values),
  compute({ operator, event, beds }, chosen, trace) {
    const amount = beds.times(Ratio.of(1000)).toText()
    const note = (value: string, formula: string) => {
      trace.step({
        id: '一次性奖励',
        label: '一次性奖励',
        formula,
        substituted: `${beds.toText()}张，${event}`,
        value,
        unit: /^\d/.test(value) ? '元' : '',
        cites: [clauses.reward],
      })
      return decided(
        value,
        value === '需人工确认' ? `${event}，${value}。` : `一次性奖励${value}元。`,
      )
    }
    if (operator === '政府出资建设并运营')
      return note('0', '奖励对象为公建民营（含国企运营）、民营养老机构')
    if (event === '未升级') return note('0', '未升级的不奖励')
    if (event === '升级评到一星级') return note(amount, '核定床位×1000')
    opener(trace, readings, chosen)('twoReadings', 'higherStars')
    return chosen.higherStars === 'everyRise'
      ? note(amount, '核定床位×1000')
      : note('需人工确认', '文件仅写明“升级评到一星级”')
  },
  examples,
})
