import type { Example } from '../calculator'
import { determined, outOfScope, silent, twoReadings } from '../verdicts'

type Facts = Readonly<Record<string, string>>
const teacher = (honour: string, result: string, more: Facts = {}) => ({
  teacher: '是',
  inTerm: '是',
  [honour]: '是',
  result,
  months: '12',
  ...more,
})

const table: readonly (readonly [string, string, string, string, boolean])[] = [
  ['国家“万人计划”教学名师', 'nationalPlan', '10000', '8000', false],
  ['苏教名家培养对象', 'provincialEducator', '6000', '4800', false],
  ['正高级职称特级教师', 'seniorSpecial', '6000', '4800', true],
  ['省特级教师', 'specialTeacher', '5000', '4000', false],
  ['省教育家型校长培养对象', 'provincialPrincipal', '2000', '1600', true],
  ['南通市领航校长', 'pilotPrincipal', '2000', '1600', false],
  ['南通市学科带头人', 'nantongLeader', '1500', '1200', false],
  ['南通市骨干教师', 'nantongBackbone', '800', '640', false],
  ['海门区学科带头人', 'haimenLeader', '800', '640', true],
  ['南通市教坛新秀', 'nantongRising', '400', '320', false],
  ['海门区骨干教师', 'haimenBackbone', '400', '320', true],
]

export const homeGrownTalentExamples: readonly Example[] = [
  ...table.flatMap(([label, name, most, passed, open]) => {
    const outcome = open ? twoReadings : determined
    return [
      {
        name: `${label}考核优秀每月${most}元`,
        inputs: teacher(name, '优秀'),
        steps: { 最高奖励: most, 学年度奖励: String(Number(most) * 12) },
        outcome: outcome(most),
      },
      {
        name: `${label}考核合格每月${passed}元`,
        inputs: teacher(name, '合格'),
        steps: { 最高奖励: most, 学年度奖励: String(Number(passed) * 12) },
        outcome: outcome(passed),
      },
      {
        name: `${label}考核不合格`,
        inputs: teacher(name, '不合格'),
        outcome: determined('0'),
      },
    ]
  }),
  {
    name: '南通市学科带头人兼海门区骨干教师，按最高',
    inputs: teacher('nantongLeader', '优秀', { haimenBackbone: '是' }),
    outcome: determined('1500'),
  },
  {
    name: '南通市、海门区骨干教师荣誉金额相同，不受名称影响',
    inputs: teacher('haimenBackbone', '合格', { nantongRising: '是' }),
    outcome: determined('320'),
  },
  {
    name: '正高级特级教师，按不列入七类理解只按特级教师',
    inputs: teacher('seniorSpecial', '合格'),
    readings: { unclassed: 'hold' },
    outcome: twoReadings('4000'),
  },
  {
    name: '省教育家型校长培养对象兼南通市骨干教师，按不奖励理解',
    inputs: teacher('provincialPrincipal', '优秀', { nantongBackbone: '是' }),
    readings: { unclassed: 'hold' },
    outcome: twoReadings('800'),
  },
  {
    name: '省教育家型校长培养对象，按不奖励理解',
    inputs: teacher('provincialPrincipal', '优秀'),
    readings: { unclassed: 'hold' },
    outcome: twoReadings('0'),
  },
  {
    name: '其他省级最高层次培养对象未列金额',
    inputs: teacher('otherProvincialTop', '优秀'),
    steps: { 最高奖励: '未列金额' },
    outcome: silent('人工确认'),
  },
  {
    name: '其他省级最高层次培养对象，按B类所列对象理解，考核优秀',
    inputs: teacher('otherProvincialTop', '优秀'),
    readings: { otherProvincialTop: 'sameClass' },
    steps: { 最高奖励: '6000' },
    outcome: silent('6000'),
  },
  {
    name: '其他省级最高层次培养对象，按B类所列对象理解，考核合格',
    inputs: teacher('otherProvincialTop', '合格'),
    readings: { otherProvincialTop: 'sameClass' },
    outcome: silent('4800'),
  },
  {
    name: '其他省级最高层次培养对象考核不合格',
    inputs: teacher('otherProvincialTop', '不合格'),
    outcome: determined('0'),
  },
  {
    name: '其他省级最高层次培养对象兼省特级教师，荣誉较高而未列金额',
    inputs: teacher('otherProvincialTop', '优秀', { specialTeacher: '是' }),
    outcome: silent('人工确认'),
  },
  {
    name: '其他省级最高层次培养对象兼苏教名家培养对象',
    inputs: teacher('otherProvincialTop', '优秀', { provincialEducator: '是' }),
    outcome: determined('6000'),
  },
  {
    name: '其他省级最高层次培养对象兼正高级特级教师',
    inputs: teacher('otherProvincialTop', '优秀', { seniorSpecial: '是' }),
    outcome: twoReadings('6000'),
  },
  {
    name: '其他省级最高层次培养对象兼正高级特级教师，按后者不列入七类理解',
    inputs: teacher('otherProvincialTop', '优秀', { seniorSpecial: '是' }),
    readings: { unclassed: 'hold' },
    outcome: silent('人工确认'),
  },
  {
    name: '省教学名师未列金额',
    inputs: teacher('provincialMaster', '优秀'),
    steps: { 最高奖励: '未列金额' },
    outcome: silent('人工确认'),
  },
  {
    name: '省教学名师，按D类其他荣誉理解',
    inputs: teacher('provincialMaster', '合格'),
    readings: { provincialMaster: 'sameClass' },
    outcome: silent('1600'),
  },
  {
    name: '省教学名师兼南通市领航校长',
    inputs: teacher('provincialMaster', '优秀', { pilotPrincipal: '是' }),
    outcome: determined('2000'),
  },
  {
    name: '海门区骨干教师，按字面不同理解',
    inputs: teacher('haimenBackbone', '合格'),
    readings: { cityDistrict: 'literal' },
    outcome: twoReadings('人工确认'),
  },
  {
    name: '荣誉不在任期内',
    inputs: teacher('specialTeacher', '优秀', { inTerm: '否' }),
    outcome: determined('0'),
  },
  {
    name: '没有所列荣誉',
    inputs: teacher('specialTeacher', '优秀', { specialTeacher: '否' }),
    outcome: determined('0'),
  },
  {
    name: '发放10个月',
    inputs: teacher('specialTeacher', '优秀', { months: '10' }),
    steps: { 学年度奖励: '50000' },
    outcome: determined('5000'),
  },
  {
    name: '非公办教师不适用',
    inputs: teacher('specialTeacher', '优秀', { teacher: '否' }),
    outcome: outOfScope,
  },
]
