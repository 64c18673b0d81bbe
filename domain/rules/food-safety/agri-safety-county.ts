import { Ratio } from '../../quantity/ratio'
import type { Example, Readings } from '../calculator'
import { wholeNumberProblems } from '../case-checks'
import { defineCalculator } from '../evaluate'
import { determined } from '../verdicts'
import { cite, documentNumber, inForceFrom, parentCite } from './source'

const item = '三、（四）4'
const clauses = {
  traced: cite(item, '实现 8500 家生产主体纳入省追溯平台'),
  stations: cite(item, '建成市农产品质量安全监管村级服务示范站 30 个'),
  certificates: cite(item, '开具食用农产品合格证 700 万张以上'),
  fourStar: cite(item, '建成四星级乡镇农产品质量安全监管站 6 个以上'),
  fiveStar: cite(item, '五星级乡镇农产品质量安全监管站 1 个'),
  byYearEnd: cite('四、（二）', '各项工作任务原则上应当于2023年底前基本完成'),
  tracedCity: parentCite(item, '实现3万家生产主体纳入省追溯平台'),
  stationsCity: parentCite(item, '建成市农产品质量安全监管村级服务示范站100个'),
  certificatesCity: parentCite(item, '开具食用农产品合格证1500万张以上'),
  fourStarCity: parentCite(item, '建成四星级乡镇农产品质量安全监管站 25个以上'),
  fiveStarCity: parentCite(item, '五星级乡镇农产品质量安全监管站 5个'),
}
const readings = {
  fiveStar: {
    question: '五星级监管站是否同时计入四星级6个以上，文件未写明',
    options: [
      { value: 'separate', label: '分别计数，不计入（推定）' },
      { value: 'included', label: '计入四星级' },
    ],
    cites: [clauses.fourStar, clauses.fiveStar],
  },
} as const satisfies Readings

const goals = [
  { name: 'traced', label: '纳入省追溯平台的生产主体', unit: '家', target: 8_500, city: 30_000 },
  { name: 'stations', label: '村级服务示范站', unit: '个', target: 30, city: 100 },
  {
    name: 'certificates',
    label: '食用农产品合格证',
    unit: '张',
    target: 7_000_000,
    city: 15_000_000,
  },
  { name: 'fourStar', label: '四星级乡镇监管站', unit: '个', target: 6, city: 25 },
  { name: 'fiveStar', label: '五星级乡镇监管站', unit: '个', target: 1, city: 5 },
] as const
type Name = (typeof goals)[number]['name']

const number = (name: Name, label: string, unit: string, help?: string) =>
  ({
    kind: 'number',
    label,
    unit,
    atLeast: '0',
    cite: clauses[name],
    ...(help === undefined ? {} : { help }),
  }) as const

const inputs = {
  traced: number('traced', '纳入省追溯平台的生产主体', '家'),
  stations: number('stations', '村级服务示范站', '个'),
  certificates: number('certificates', '开具食用农产品合格证', '张', '以张计，700万张填7000000。'),
  fourStar: number('fourStar', '四星级乡镇监管站', '个', '不含五星级。'),
  fiveStar: number('fiveStar', '五星级乡镇监管站', '个'),
} as const

const figures = (values: readonly string[]) =>
  Object.fromEntries(goals.map(({ name }, at) => [name, values[at] ?? '']))
const full = ['8500', '30', '7000000', '6', '1'] as const
const shortBy = (name: Name, value: string) => ({ ...figures(full), [name]: value })
const examples: readonly Example[] = [
  {
    name: '8500家、30个、700万张、6个、1个，五项全部达到',
    inputs: figures(full),
    steps: {
      纳入省追溯平台的生产主体占常州目标: '28.33',
      村级服务示范站占常州目标: '30.00',
      食用农产品合格证占常州目标: '46.67',
      四星级乡镇监管站占常州目标: '24.00',
      五星级乡镇监管站占常州目标: '20.00',
    },
    outcome: determined('达到5项'),
  },
  {
    name: '生产主体8499家，差1家',
    inputs: shortBy('traced', '8499'),
    steps: { 纳入省追溯平台的生产主体: '未达到' },
    outcome: determined('达到4项'),
  },
  {
    name: '生产主体8501家，达到',
    inputs: shortBy('traced', '8501'),
    outcome: determined('达到5项'),
  },
  {
    name: '示范站29个，未达到',
    inputs: shortBy('stations', '29'),
    outcome: determined('达到4项'),
  },
  {
    name: '合格证6999999张，未达到',
    inputs: shortBy('certificates', '6999999'),
    steps: { 食用农产品合格证: '未达到' },
    outcome: determined('达到4项'),
  },
  {
    name: '四星级5个、五星级2个，分别计数则四星级未达到',
    inputs: { ...shortBy('fourStar', '5'), fiveStar: '2' },
    steps: { 四星级乡镇监管站: '未达到' },
    outcome: { kind: 'twoReadings', value: '达到4项' },
  },
  {
    name: '四星级5个、五星级2个，计入则四星级达到',
    inputs: { ...shortBy('fourStar', '5'), fiveStar: '2' },
    readings: { fiveStar: 'included' },
    steps: { 四星级乡镇监管站: '达到' },
    outcome: { kind: 'twoReadings', value: '达到5项' },
  },
  {
    name: '四星级4个、五星级1个，两种理解都未达到',
    inputs: shortBy('fourStar', '4'),
    outcome: determined('达到4项'),
  },
  {
    name: '没有五星级监管站，未达到',
    inputs: shortBy('fiveStar', '0'),
    outcome: determined('达到4项'),
  },
]

/** 巩固国家农产品质量安全县, 三、（四）4 of 溧政发〔2023〕12号: five numbers. */
export const agriSafetyCounty = defineCalculator({
  id: 'liyang-2023-12/agri-safety-county',
  title: '国家农产品质量安全县巩固目标核验',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  check: (values) => wholeNumberProblems(inputs, values),
  compute(values, chosen, trace) {
    const isIncluded = chosen.fiveStar === 'included'
    trace.gap({
      kind: 'twoReadings',
      reading: 'fiveStar',
      question: readings.fiveStar.question,
      used: isIncluded ? '计入四星级' : '分别计数（推定）',
      cites: readings.fiveStar.cites,
    })
    const met = goals.filter(({ name, label, unit, target, city }) => {
      const own = values[name]
      const counted = name === 'fourStar' && isIncluded ? own.plus(values.fiveStar) : own
      const reached = counted.atLeast(Ratio.of(target))
      trace.step({
        id: label,
        label,
        formula: `≥${target}${unit}`,
        substituted: reached
          ? counted.toText()
          : `${counted.toText()}，差${Ratio.of(target).minus(counted).toText()}${unit}`,
        value: reached ? '达到' : '未达到',
        cites: [clauses[name]],
        ...(name === 'fourStar' ? { assumption: '“以上”含本数（推定）' } : {}),
      })
      trace.step({
        id: `${label}占常州目标`,
        label: `${label}目标占常州市目标的比重`,
        formula: '溧阳目标÷常州目标',
        substituted: `${target}÷${city}`,
        value: Ratio.of(target * 100)
          .dividedBy(Ratio.of(city))
          .toFixed(2),
        unit: '%',
        cites: [clauses[name], clauses[`${name}City`]],
      })
      return reached
    }).length
    trace.step({
      id: '完成时限',
      label: '完成时限',
      formula: '本项未写时限，按各项工作任务的总时限',
      value: '2023年底前',
      cites: [clauses.byYearEnd],
      assumption: '按总时限（推定）',
    })
    return { kind: 'decided', value: `达到${met}项`, summary: `五项目标达到${met}项。` }
  },
  examples,
})
