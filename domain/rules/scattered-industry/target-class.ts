import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { wordChoice } from '../word-choice'
import { cite, documentNumber, inForceFrom } from './document'
import { townTargets } from './town-targets'

const clauses = {
  lowYield: cite('二、（一）', '2022 年度工业企业综合效益评价 D 类企业'),
  single: cite(
    '二、（二）',
    '不符合产业发展规划或存在严重违法违规行为，须出清的企业（不限于工业企业）',
  ),
  region: cite('二、（三）', '实施连片整治区域内的企业'),
  other: cite('二、（四）', '其他认定为须出清的地块（包含码头等）'),
  targets: cite('三、（一）', '各镇（区、街道）对照整治对象要求，会同市级国企梳理年度拟治理清单'),
}

const ratings = ['A', 'B', 'C', 'D', 'T']

const inputs = {
  efficiencyRating: {
    kind: 'choice',
    label: '2022年度工业企业效益综合评价类别',
    optional: true,
    cite: clauses.lowYield,
    help: '按溧政发〔2023〕6号评价的结果；未参加评价的留空。',
    choices: ratings.map(wordChoice),
  },
  intensiveRating: {
    kind: 'choice',
    label: '2022年度资源集约利用综合评价类别',
    optional: true,
    cite: clauses.lowYield,
    help: '溧政发〔2023〕11号所称评价的结果；没有的留空。',
    choices: ['A', 'B', 'C', 'D'].map(wordChoice),
  },
  offPlan: { kind: 'flag', label: '不符合产业发展规划', cite: clauses.single },
  seriousViolation: { kind: 'flag', label: '存在严重违法违规行为', cite: clauses.single },
  mustClear: { kind: 'flag', label: '须出清的企业', cite: clauses.single },
  region: {
    kind: 'choice',
    label: '所在连片整治区域',
    optional: true,
    cite: clauses.region,
    help: '企业位于附件1所列区域内的选填，不在区域内的留空。',
    choices: townTargets.map(({ region }) => wordChoice(region)),
  },
  recognised: {
    kind: 'flag',
    label: '其他认定为须出清的地块',
    cite: clauses.other,
    help: '包含码头等；由谁认定，文件未规定，由用户录入。',
  },
} as const

const readings = {
  rating: {
    question:
      '“2022年度工业企业综合效益评价”与溧政发〔2023〕6号“效益综合评价”、溧政发〔2023〕11号“资源集约利用综合评价”名称均不同，指哪一项评价',
    options: [
      { value: 'efficiency', label: '指溧政发〔2023〕6号工业企业效益综合评价（推定）' },
      { value: 'intensive', label: '指资源集约利用综合评价' },
    ],
    cites: [clauses.lowYield],
  },
  mustClear: {
    question: '“须出清”是否同时限定“不符合产业发展规划”的企业',
    options: [
      { value: 'both', label: '两种情形都须属于须出清的企业（推定）' },
      { value: 'violationOnly', label: '只限定存在严重违法违规行为的企业' },
    ],
    cites: [clauses.single],
  },
} as const

const none = '不属于治理对象'

const examples: readonly Example[] = [
  {
    name: 'D类企业，无其他情形，属低质低效企业',
    inputs: { efficiencyRating: 'D' },
    outcome: { kind: 'twoReadings', value: '低质低效企业' },
  },
  {
    name: '两项评价都是D类，按哪一项都属低质低效企业',
    inputs: { efficiencyRating: 'D', intensiveRating: 'D' },
    outcome: { kind: 'determined', value: '低质低效企业' },
  },
  {
    name: '仅资源集约利用综合评价为D类，按推定不属于治理对象',
    inputs: { efficiencyRating: 'C', intensiveRating: 'D' },
    outcome: { kind: 'twoReadings', value: none },
  },
  {
    name: 'B类企业位于强埠片区，属连片整治企业',
    inputs: { efficiencyRating: 'B', region: '强埠片区' },
    outcome: { kind: 'determined', value: '连片整治企业' },
  },
  {
    name: '餐馆用地不符合产业发展规划且须出清，属点状问题企业',
    inputs: { offPlan: '是', mustClear: '是' },
    outcome: { kind: 'determined', value: '点状问题企业' },
  },
  {
    name: '不符合产业发展规划但未列为须出清',
    inputs: { offPlan: '是' },
    outcome: { kind: 'twoReadings', value: none },
  },
  {
    name: '存在严重违法违规行为但未列为须出清，不属于治理对象',
    inputs: { seriousViolation: '是' },
    outcome: { kind: 'determined', value: none },
  },
  {
    name: '存在严重违法违规行为须出清，属点状问题企业',
    inputs: { seriousViolation: '是', mustClear: '是' },
    outcome: { kind: 'determined', value: '点状问题企业' },
  },
  {
    name: '停用码头被认定须出清，属其他',
    inputs: { recognised: '是' },
    outcome: { kind: 'determined', value: '其他' },
  },
  {
    name: 'C类企业，区域外，合法经营，不属于治理对象',
    inputs: { efficiencyRating: 'C' },
    outcome: { kind: 'determined', value: none },
  },
  {
    name: '同时符合四类的全部列出',
    inputs: {
      efficiencyRating: 'D',
      intensiveRating: 'D',
      offPlan: '是',
      mustClear: '是',
      region: '湖边片区',
      recognised: '是',
    },
    outcome: { kind: 'determined', value: '低质低效企业、点状问题企业、连片整治企业、其他' },
  },
]

/** 治理对象类别, 溧政办发〔2023〕20号 二、; a plot can belong to several classes at once. */
export const targetClass = defineCalculator({
  id: 'liyang-office-2023-20/target-class',
  title: '“危污乱散低”治理对象类别',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  compute(values, chosen, trace) {
    const rating = chosen.rating === 'efficiency' ? values.efficiencyRating : values.intensiveRating
    if (values.efficiencyRating === 'D' || values.intensiveRating === 'D')
      trace.gap(openPoint('twoReadings', 'rating', readings.rating, chosen.rating))
    const planNeedsClearing = chosen.mustClear === 'both'
    if (values.offPlan && !values.mustClear)
      trace.gap(openPoint('twoReadings', 'mustClear', readings.mustClear, chosen.mustClear))
    const cleared = values.mustClear
      ? values.offPlan || values.seriousViolation
      : values.offPlan && !planNeedsClearing
    const lines = [
      {
        name: '低质低效企业',
        holds: rating === 'D',
        fact: `评价类别${rating ?? '未填'}`,
        cites: [clauses.lowYield],
      },
      {
        name: '点状问题企业',
        holds: cleared,
        fact: `产业规划${values.offPlan ? '不符' : '相符'}，严重违法违规${values.seriousViolation ? '有' : '无'}，${values.mustClear ? '须' : '未列为须'}出清`,
        cites: [clauses.single],
      },
      {
        name: '连片整治企业',
        holds: values.region !== null,
        fact: values.region ?? '不在连片整治区域内',
        cites: [clauses.region],
      },
      {
        name: '其他',
        holds: values.recognised,
        fact: values.recognised ? '已认定为须出清的地块' : '未作其他认定',
        cites: [clauses.other],
      },
    ]
    for (const { name, holds, fact, cites } of lines)
      trace.step({
        id: name,
        label: name,
        formula: '逐类对照治理对象',
        substituted: fact,
        value: holds ? '属于' : '不属于',
        cites,
      })
    const classes = lines.filter(({ holds }) => holds).map(({ name }) => name)
    const value = classes.length === 0 ? none : classes.join('、')
    trace.step({
      id: '治理对象',
      label: '治理对象',
      formula: '符合几类列几类',
      value,
      cites: [clauses.targets],
    })
    return {
      kind: 'decided',
      value,
      summary: classes.length === 0 ? `${none}。` : `属于治理对象：${value}。`,
    }
  },
  examples,
})
