import type { Example } from '../calculator'
import { determined, silent, twoReadings } from '../verdicts'

type Facts = Readonly<Record<string, string>>
const person = (facts: Facts, more: Facts = {}) => ({
  workplace: '海门区外教育系统',
  willing: '是',
  birthDate: '1970-01-01',
  applicationDate: '2023-06-01',
  ...facts,
  ...more,
})
/** Whose next birthday, years + 1, is the day after the application. */
const justWithin = (years: number) => ({ birthDate: `${2023 - years - 1}-06-02` })
const justOver = (years: number) => ({ birthDate: `${2023 - years - 1}-06-01` })

const single: readonly (readonly [string, string, string])[] = [
  ['国家“万人计划”教学名师', 'nationalPlan', 'A类'],
  ['国家级教学成果特等奖', 'nationalSpecial', 'A类'],
  ['省级最高层次培养对象', 'provincialTop', 'B类'],
  ['国家级教学成果一等奖', 'nationalFirst', 'B类'],
  ['省级教学成果特等奖', 'provincialSpecial', 'B类'],
  ['省特级教师', 'specialTeacher', 'B类'],
  ['正高级教师', 'seniorTeacher', 'B类'],
  ['省级名校长', 'provincialPrincipal', 'B类'],
]
const aged: readonly (readonly [string, string, number])[] = [
  ['地级市学科带头人', 'prefectureLeader', 45],
  ['地级市骨干教师', 'prefectureBackbone', 40],
  ['县级市学科带头人', 'countyCityLeader', 35],
  ['基本功大赛最高奖项', 'contest', 35],
  ['特殊才能专业技术人员', 'specialTalent', 45],
]

export const recruitedTalentClassExamples: readonly Example[] = [
  ...single.map(([label, name, value]) => ({
    name: `${label}列${value}`,
    inputs: person({ [name]: '是' }),
    outcome: determined(value),
  })),
  ...aged.flatMap(([label, name, years]) => [
    {
      name: `${label}，${years}周岁最后一日`,
      inputs: person({ [name]: '是' }, justWithin(years)),
      outcome: determined('C类'),
    },
    {
      name: `${label}，${years + 1}周岁当日`,
      inputs: person({ [name]: '是' }, justOver(years)),
      outcome: determined('不符合'),
    },
  ]),
  {
    name: '既有万人计划又有特级教师，取A类',
    inputs: person({ nationalPlan: '是', specialTeacher: '是' }),
    outcome: determined('A类'),
  },
  {
    name: '全国知名教师，经认定',
    inputs: person({ nationallyKnown: '是' }),
    outcome: silent('A类'),
  },
  {
    name: '全国知名教师，未经认定',
    inputs: person({ nationallyKnown: '是' }),
    readings: { nationallyKnown: 'not' },
    outcome: silent('不符合'),
  },
  {
    name: '省级教学名师，按“教学名师”理解',
    inputs: person({ provincialMaster: '是' }),
    outcome: twoReadings('B类'),
  },
  {
    name: '省级教学名师，按印文理解',
    inputs: person({ provincialMaster: '是' }),
    readings: { printedTeacher: 'literal' },
    outcome: twoReadings('不符合'),
  },
  {
    name: '35周岁以内的区学科带头人，按字面',
    inputs: person({ districtLeader: '是' }, justWithin(35)),
    outcome: twoReadings('不符合'),
  },
  {
    name: '35周岁以内的区学科带头人，按同级理解',
    inputs: person({ districtLeader: '是' }, justWithin(35)),
    readings: { district: 'sameLevel' },
    outcome: twoReadings('C类'),
  },
  {
    name: '36周岁的区学科带头人',
    inputs: person({ districtLeader: '是' }, justOver(35)),
    outcome: determined('不符合'),
  },
  {
    name: '申报时45周岁、聘用时46周岁',
    inputs: person({ prefectureLeader: '是' }, { ...justWithin(45), hireDate: '2023-08-01' }),
    outcome: twoReadings('C类'),
  },
  {
    name: '申报时45周岁、聘用时46周岁，按聘用之日理解',
    inputs: person({ prefectureLeader: '是' }, { ...justWithin(45), hireDate: '2023-08-01' }),
    readings: { ageDate: 'hire' },
    outcome: twoReadings('不符合'),
  },
  {
    name: '申报、聘用时均为45周岁',
    inputs: person({ prefectureLeader: '是' }, { birthDate: '1978-01-01', hireDate: '2023-08-01' }),
    outcome: determined('C类'),
  },
  { name: '没有所列条件', inputs: person({}), outcome: determined('不符合') },
  {
    name: '在海门区内工作',
    inputs: person({ nationalPlan: '是' }, { workplace: '其他' }),
    outcome: determined('不符合'),
  },
  {
    name: '未自愿服务不少于6年',
    inputs: person({ nationalPlan: '是' }, { willing: '否' }),
    outcome: determined('不符合'),
  },
]
