import type { Example, Readings } from '../calculator'
import { defineCalculator } from '../evaluate'
import { wordChoice } from '../word-choice'
import { itemName, scoredItems, shortText } from './items'
import type { ScoredItem } from './scored-item'
import { itemClauses } from './self-score-clauses'
import { documentNumber, inForceFrom } from './source'

const unitsOf = ({ units }: ScoredItem): readonly string[] => units.split(' ')
const unitNames = [...new Set(scoredItems.flatMap(unitsOf))]
const blanks = scoredItems.filter(({ carried }) => carried === true)

const readings = {
  blanks: {
    question: '责任部门一格空白的40项由谁负责，原表为合并格，文件未另行写明',
    options: [
      { value: 'carried', label: '承上一行的责任部门（推定）' },
      { value: 'printed', label: '只计印出责任部门的项' },
    ],
    cites: blanks.map(({ id }) => itemClauses[id]),
  },
} as const satisfies Readings

/** Units with items and points as printed; the blanks of the table are not among them. */
const printed: readonly (readonly [unit: string, items: number, points: number])[] = [
  ['城管局', 37, 315],
  ['住建局', 13, 104],
  ['水利局', 7, 70],
  ['生态环境局', 6, 63],
  ['各街道', 7, 58],
  ['资规局', 6, 57],
  ['公安局', 6, 50],
  ['行政审批局', 3, 25],
  ['溧阳国投', 2, 25],
  ['文旅局', 2, 22],
  ['发改委', 3, 20],
  ['应急局', 2, 20],
  ['市监局', 2, 20],
  ['交通局', 2, 18],
  ['溧城街道', 1, 15],
  ['商务局', 1, 15],
  ['市域治理指挥中心', 2, 15],
  ['人社局', 1, 10],
  ['政法委', 1, 10],
  ['宣传部(文明办)', 1, 8],
  ['工信局', 1, 8],
  ['司法局', 1, 7],
  ['卫健委', 1, 5],
  ['组织部', 1, 5],
  ['民政局', 1, 5],
]
/** Those that a blank cell follows. */
const withBlanks: readonly (readonly [unit: string, value: string])[] = [
  ['城管局', '72项620分'],
  ['住建局', '15项119分'],
  ['水利局', '8项80分'],
  ['各街道', '10项78分'],
  ['公安局', '7项55分'],
  ['行政审批局', '4项30分'],
  ['市域治理指挥中心', '3项20分'],
  ['组织部', '2项15分'],
  ['民政局', '2项15分'],
]
const isOpen = (unit: string): boolean => withBlanks.some(([name]) => name === unit)

const examples: readonly Example[] = [
  ...printed.map(([unit, items, points]) => ({
    name: `${unit}：印出责任部门的${items}项${points}分`,
    inputs: { unit },
    readings: { blanks: 'printed' },
    outcome: {
      kind: isOpen(unit) ? ('twoReadings' as const) : ('determined' as const),
      value: `${items}项${points}分`,
    },
  })),
  ...withBlanks.map(([unit, value]) => ({
    name: `${unit}：连同承上一行的共${value}`,
    inputs: { unit },
    outcome: { kind: 'twoReadings' as const, value },
  })),
]

/** Who answers for which items of 溧政发〔2023〕10号 附件; an item of several units counts in full for each. */
export const unitItems = defineCalculator({
  id: 'liyang-2023-10/unit-items',
  title: '城市管理示范市责任部门指标查询',
  documentNumber,
  inForceFrom,
  clauses: itemClauses,
  inputs: {
    unit: {
      kind: 'choice',
      label: '责任部门',
      help: '名称按原表；几个部门共同负责的指标，对每个部门都计全部分值。',
      choices: unitNames.map(wordChoice),
    },
  },
  readings,
  compute({ unit }, chosen, trace) {
    const named = scoredItems.filter((item) => unitsOf(item).includes(unit))
    const carried = named.filter((item) => item.carried === true)
    const isCarried = chosen.blanks === 'carried'
    if (carried.length > 0)
      trace.gap({
        kind: 'twoReadings',
        reading: 'blanks',
        question: readings.blanks.question,
        used: isCarried ? '承上一行的责任部门（推定）' : '只计印出责任部门的项',
        cites: carried.map(({ id }) => itemClauses[id]),
      })
    const own = isCarried ? named : named.filter((item) => item.carried !== true)
    for (const item of own)
      trace.step({
        id: item.id,
        label: itemName(item),
        formula: shortText(item),
        substituted: item.units,
        value: String(item.points),
        unit: '分',
        cites: [itemClauses[item.id]],
        ...(item.carried === true
          ? { assumption: item.unitDoubt ?? '责任部门承上一行（推定）' }
          : {}),
      })
    // The unit that probably answers for an item would else never hear of it.
    for (const item of scoredItems.filter(({ probableUnit }) => probableUnit === unit))
      trace.warn(
        `${itemName(item)}${item.points}分未计入${unit}，但可能由${unit}负责：${item.unitDoubt ?? ''}。`,
      )
    trace.warn('否决项不计分，其责任部门见“城市管理示范市否决项核验”。')
    const points = own.reduce((sum, item) => sum + item.points, 0)
    const value = `${own.length}项${points}分`
    return { kind: 'decided', value, summary: `${unit}负责或共同负责${value}。` }
  },
  examples,
})
