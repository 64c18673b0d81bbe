import type { Example } from '../calculator'
import { determined, twoReadings } from '../verdicts'

type Facts = Readonly<Record<string, string>>
const person = (facts: Facts) => ({
  birthDate: '1998-01-01',
  applicationDate: '2023-06-01',
  recruited: '是',
  school: '其他',
  bachelor: '是',
  ...facts,
})
const senior = { local: '高中毕业生', score: '560', line: '560', joined: '是' }
const junior = { local: '初中毕业生', rank: '500', joined: '是' }

export const graduateClassExamples: readonly Example[] = [
  ...['原985', '一流大学', '一流学科专业', '原211师范类'].map((school) => ({
    name: `本科${school}`,
    inputs: person({ school }),
    outcome: determined('A类'),
  })),
  {
    name: '本科原985但无全日制本科毕业证和学位证',
    inputs: person({ school: '原985', bachelor: '否' }),
    outcome: determined('不符合'),
  },
  {
    name: '211非师范类本科，非双一流',
    inputs: person({ school: '其他' }),
    outcome: determined('不符合'),
  },
  { name: '普通本科加硕士', inputs: person({ degree: '硕士' }), outcome: determined('B类') },
  { name: '普通本科加博士', inputs: person({ degree: '博士' }), outcome: determined('B类') },
  {
    name: '原985本科加硕士，取A类',
    inputs: person({ school: '原985', degree: '硕士' }),
    outcome: determined('A类'),
  },
  {
    name: '普通本科，985高校硕士，看本科',
    inputs: person({ degree: '硕士', eliteDegree: '是' }),
    outcome: twoReadings('B类'),
  },
  {
    name: '普通本科，985高校硕士，研究生也算',
    inputs: person({ degree: '硕士', eliteDegree: '是' }),
    readings: { school: 'any' },
    outcome: twoReadings('A类'),
  },
  {
    name: '高考成绩正好达线',
    inputs: person(senior),
    steps: { 成绩: '达到' },
    outcome: determined('C类'),
  },
  {
    name: '高考成绩差1分',
    inputs: person({ ...senior, score: '559' }),
    outcome: determined('不符合'),
  },
  { name: '中考第500名', inputs: person(junior), outcome: determined('C类') },
  {
    name: '中考第501名',
    inputs: person({ ...junior, rank: '501' }),
    outcome: determined('不符合'),
  },
  {
    name: '中考第1名但未按要求入职',
    inputs: person({ ...junior, rank: '1', joined: '否' }),
    outcome: determined('不符合'),
  },
  {
    name: '35周岁最后一日',
    inputs: person({ school: '原985', birthDate: '1987-06-02' }),
    steps: { 年龄: '符合' },
    outcome: determined('A类'),
  },
  {
    name: '36周岁当日',
    inputs: person({ school: '原985', birthDate: '1987-06-01' }),
    steps: { 年龄: '超龄' },
    outcome: determined('不符合'),
  },
  {
    name: '报名时35周岁、录用时36周岁',
    inputs: person({ school: '原985', birthDate: '1987-06-02', hireDate: '2023-08-01' }),
    outcome: twoReadings('A类'),
  },
  {
    name: '报名时35周岁、录用时36周岁，按录用之日理解',
    inputs: person({ school: '原985', birthDate: '1987-06-02', hireDate: '2023-08-01' }),
    readings: { ageDate: 'hire' },
    outcome: twoReadings('不符合'),
  },
  {
    name: '未通过公开招聘录用',
    inputs: person({ school: '原985', recruited: '否' }),
    outcome: determined('不符合'),
  },
]
