import { Ratio } from '../../quantity/ratio'
import type { Example } from '../calculator'
import { wholeNumberProblems } from '../case-checks'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { cite, documentNumber, inForceFrom } from './document'

const clauses = {
  ratio: cite(
    '三、（五）',
    '托育机构聘用卫生保健人员应当按照收托 150 名婴幼儿至少设 1 名专职卫生保健人员的比例配备卫生保健人员',
  ),
  small: cite('三、（五）', '收托 150 名以下婴幼儿的，应当配备专职或者兼职卫生保健人员'),
}

const inputs = {
  children: {
    kind: 'number',
    label: '收托婴幼儿人数',
    unit: '名',
    atLeast: '1',
    cite: clauses.ratio,
  },
} as const

const readings = {
  at150: {
    question: '恰为150名的，“150名以下”与“150名至少设1名专职”两句都适用，按哪一句',
    options: [
      { value: 'fullTime', label: '设1名专职，两句都满足（推定）' },
      { value: 'either', label: '“以下”包括本数，专职或者兼职均可' },
    ],
    cites: [clauses.ratio, clauses.small],
  },
  remainder: {
    question: '超过150名而不是150的整倍数时，比例的余数如何计，文件未规定',
    options: [
      { value: 'up', label: '按比例计算，不足1名的进1（推定）' },
      { value: 'down', label: '每满150名设1名，余数不计（最低解释）' },
    ],
    cites: [clauses.ratio],
  },
} as const

const either = '1名专职或者兼职'

const staff = (
  children: string,
  kind: Example['outcome']['kind'],
  value: string,
  chosen: Readonly<Record<string, string>> = {},
): Example => ({
  name: `收托${children}名：${value}${Object.values(chosen)
    .map((option) => `（${option}）`)
    .join('')}`,
  inputs: { children },
  readings: chosen,
  outcome: { kind, value },
})

const examples: readonly Example[] = [
  staff('1', 'determined', either),
  staff('149', 'determined', either),
  staff('150', 'twoReadings', '1名专职'),
  staff('150', 'twoReadings', either, { at150: 'either' }),
  staff('151', 'twoReadings', '2名专职'),
  staff('151', 'twoReadings', '1名专职', { remainder: 'down' }),
  staff('299', 'twoReadings', '2名专职'),
  staff('300', 'determined', '2名专职'),
  staff('301', 'twoReadings', '3名专职'),
  staff('301', 'twoReadings', '2名专职', { remainder: 'down' }),
]

/** 卫生保健人员配备, 溧政办发〔2023〕23号 三、（五）. */
export const healthStaff = defineCalculator({
  id: 'liyang-office-2023-23/health-staff',
  title: '托育机构卫生保健人员配备',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  check: (values) => wholeNumberProblems(inputs, values, ['children']),
  compute({ children }, chosen, trace) {
    const limit = Ratio.of(150)
    const isLimit = children.equals(limit)
    if (isLimit) trace.gap(openPoint('twoReadings', 'at150', readings.at150, chosen.at150))
    if (children.lessThan(limit) || (isLimit && chosen.at150 === 'either')) {
      trace.step({
        id: '应配人数',
        label: '应配卫生保健人员',
        formula: '150名以下，配备专职或者兼职',
        substituted: `收托${children.toText()}名`,
        value: either,
        cites: [clauses.small],
        assumption: '人数文件未写，按至少1名计（推定）',
      })
      return {
        kind: 'decided',
        value: either,
        summary: `收托${children.toText()}名，应配备${either}卫生保健人员。`,
      }
    }
    const exact = children.dividedBy(limit)
    const up = exact.ceiling()
    const down = exact.floor()
    if (!up.equals(down))
      trace.gap(openPoint('twoReadings', 'remainder', readings.remainder, chosen.remainder))
    trace.step({
      id: '最低解释',
      label: '最低解释',
      formula: '收托人数÷150，余数不计',
      substituted: `${children.toText()}÷150`,
      value: down.toText(),
      unit: '名',
      cites: [clauses.ratio],
    })
    const needed = chosen.remainder === 'down' ? down : up
    trace.step({
      id: '应配人数',
      label: '应配专职卫生保健人员',
      formula:
        chosen.remainder === 'down' ? '收托人数÷150，余数不计' : '收托人数÷150，不足1名的进1',
      substituted: `${children.toText()}÷150=${exact.toText()}`,
      value: needed.toText(),
      unit: '名',
      cites: [clauses.ratio],
      ...(up.equals(down) || chosen.remainder === 'down'
        ? {}
        : { assumption: '比例的余数进1（推定）' }),
    })
    const value = `${needed.toText()}名专职`
    return {
      kind: 'decided',
      value,
      summary: `收托${children.toText()}名，至少应设${value}卫生保健人员。`,
    }
  },
  examples,
})
