import type { Example } from '../calculator'
import { determined, outOfScope, silent, twoReadings } from '../verdicts'

const supplier = determined('电气、土建均由供电企业承担')
const exception = '除外情形，承担方式文件未规定'
const low = (capacity: string, more: Readonly<Record<string, string>> = {}) => ({
  user: '低压非居民',
  capacity,
  ...more,
})
const high = (user: string, area: string, civil = '是') => ({ user, area, civil })

export const costSharingExamples: readonly Example[] = [
  {
    name: '商铺150千瓦低压',
    inputs: low('150'),
    steps: { 供电电压: '原则上0.4千伏', 电气工程: '供电企业', 土建工程: '供电企业' },
    outcome: supplier,
  },
  {
    name: '200千瓦低压',
    inputs: low('200'),
    steps: { 供电电压: '原则上0.4千伏' },
    outcome: supplier,
  },
  {
    name: '201千瓦低压，电压文件未规定',
    inputs: low('201'),
    steps: { 供电电压: '文件未规定' },
    outcome: silent('电气、土建均由供电企业承担'),
  },
  { name: '电动汽车充换电设施低压', inputs: low('120'), outcome: supplier },
  {
    name: '低压用户自身要求0.4千伏',
    inputs: low('150', { ownVoltage: '0.4千伏' }),
    outcome: twoReadings('电气、土建均由供电企业承担'),
  },
  {
    name: '低压用户自身要求0.4千伏，按字面包括理解',
    inputs: low('150', { ownVoltage: '0.4千伏' }),
    readings: { pointFour: 'literal' },
    outcome: silent(exception),
  },
  {
    name: '低压用户自身要求高于0.4千伏',
    inputs: low('150', { ownVoltage: '高于0.4千伏' }),
    outcome: silent(exception),
  },
  {
    name: '其它区域工厂10千伏',
    inputs: high('10（20）千伏', '其它区域'),
    steps: {
      电气工程: '供电企业',
      土建工程: '政府（各区镇（街道）财政预算）',
      供电企业资金申报: '按年度',
    },
    outcome: determined('电气由供电企业承担，土建由政府承担（各区镇（街道）财政预算）'),
  },
  {
    name: '中心城区工厂35千伏',
    inputs: high('35千伏及以上', '中心城区'),
    steps: { 土建工程: '政府（区级财政预算）', 供电企业资金申报: '按项目' },
    outcome: determined('电气由供电企业承担，土建由政府承担（区级财政预算）'),
  },
  {
    name: '10千伏无土建工程',
    inputs: high('10（20）千伏', '中心城区', '否'),
    outcome: determined('供电企业承担（无土建工程）'),
  },
  {
    name: '中心城区新建居住区',
    inputs: { user: '新建居住区', area: '中心城区' },
    steps: { 电气工程: '政府（区级财政预算）', 土建工程: '政府（区级财政预算）' },
    outcome: determined('电气、土建均由政府承担（区级财政预算）'),
  },
  {
    name: '其它区域新建居住区',
    inputs: { user: '新建居住区', area: '其它区域' },
    outcome: determined('电气、土建均由政府承担（各区镇（街道）财政预算）'),
  },
  { name: '企业超标准供应', inputs: { user: '延伸服务' }, outcome: outOfScope },
]
