import { Ratio } from '../../quantity/ratio'
import type { Inputs, Readings } from '../calculator'
import { neededProblems } from '../case-checks'
import { defineCalculator } from '../evaluate'
import { opener } from '../open-point'
import { decided, notApplicable } from '../verdicts'
import { costSharingExamples } from './cost-sharing-examples'
import { cite, documentNumber, higherFirst, inForceFrom } from './document'

const clauses = {
  noUserCost: cite(
    '第二条',
    '除法律法规和相关政策另有规定外，不得由用户承担建筑区划红线外发生的任何费用',
  ),
  beyond: cite('第三条', '不包含企业提出的超标准供应或个性化需求的延伸服务'),
  low: cite(
    '第五条',
    '低压非居民用户（含电动汽车充换电设施用户及其他符合投资标准的用户）电力接入工程全部费用由供电企业承担',
  ),
  lowVoltage: cite('第五条', '海门地区200千瓦及以下的低压非居民用户原则上采取0.4千伏供电'),
  lowRange: cite(
    '第五条',
    '供电企业投资建设的电力接入工程范围为公共管网至电能计量箱，计量箱宜设置在用户建筑区划红线内',
  ),
  lowException: cite('第五条', '因用户自身要求选择0.4千伏及以上电压供电的除外'),
  high: cite(
    '第六条第一款',
    '电力接入涉及的电气工程由供电企业承担投资建设；电力接入涉及的土建工程由政府承担投资建设，并办理相关的规划、环评、稳评、安评、施工等行政审批手续，负责落实占地、青苗补偿等费用并处理相关事宜',
  ),
  civil: cite(
    '第六条第二款',
    '土建工程包括但不限于线路通道、电缆管沟廊道、设备土建基础、开闭所等市政配套基础设施',
  ),
  estate: cite('第七条', '新建居住区电力接入工程涉及的电气和土建工程原则上由政府承担投资建设'),
  estateRange: cite(
    '第七条',
    '新建居住区电力接入工程的范围为公共管网至居住区建筑区划红线内前置环网柜、分支箱（含前置环网柜、分支箱）',
  ),
  centre: cite(
    '第八条第一款',
    '海门中心城区建管养区域范围（以当年政府确定范围）以内需由政府承担的电力接入工程，按照政府投资项目管理要求组织实施，费用纳入区级财政预算管理',
  ),
  elsewhere: cite(
    '第八条第二款',
    '由各区镇（街道）分别负责组织实施，费用纳入各区镇（街道）财政预算管理',
  ),
  yearlyFiling: cite('第九条', '低压、10（20）千伏项目按年度向省电力公司进行申报'),
  projectFiling: cite(
    '第九条',
    '35千伏及以上项目根据客户用电需求提前做好电气工程可研、设计方案，按项目向省电力公司进行申报',
  ),
  noCivil: cite('第十二条（一）', '电力接入工程由供电企业承担投资建设'),
  handover: cite('第十九条', '形成的固定资产由政府与供电企业签订移交协议，无偿移交给供电企业'),
  upkeep: cite('第十九条', '电力接入工程的后续维修、养护和更新、改造费用由供电企业负责'),
}

const low = { input: 'user', oneOf: ['低压非居民'] } as const
const inputs = {
  user: {
    kind: 'choice',
    label: '用户',
    choices: [
      { value: '低压非居民', label: '低压非居民用户（含电动汽车充换电设施）' },
      { value: '10（20）千伏', label: '10（20）千伏用户', aliases: ['10千伏', '20千伏'] },
      { value: '35千伏及以上', label: '35千伏及以上用户' },
      { value: '新建居住区', label: '新建居住区' },
      { value: '延伸服务', label: '企业提出的超标准供应或个性化需求' },
    ],
  },
  area: {
    kind: 'choice',
    label: '所在区域',
    optional: true,
    cite: clauses.centre,
    help: '中心城区建管养区域范围以当年政府确定的为准，文件未列。',
    choices: [
      { value: '中心城区', label: '海门中心城区建管养区域范围以内' },
      { value: '其它区域', label: '其它区域' },
    ],
    shownWhen: { input: 'user', oneOf: ['10（20）千伏', '35千伏及以上', '新建居住区'] },
  },
  civil: {
    kind: 'flag',
    label: '有土建工程',
    optional: true,
    cite: clauses.civil,
    shownWhen: { input: 'user', oneOf: ['10（20）千伏', '35千伏及以上'] },
  },
  capacity: {
    kind: 'number',
    label: '用电容量',
    unit: '千瓦',
    moreThan: '0',
    optional: true,
    cite: clauses.lowVoltage,
    shownWhen: low,
  },
  ownVoltage: {
    kind: 'choice',
    label: '用户自身要求的供电电压',
    optional: true,
    cite: clauses.lowException,
    choices: [
      { value: '0.4千伏', label: '0.4千伏' },
      { value: '高于0.4千伏', label: '高于0.4千伏' },
    ],
    shownWhen: low,
  },
} as const satisfies Inputs

const readings = {
  pointFour: {
    question: '“选择0.4千伏及以上电压供电的除外”是否包括0.4千伏本身，而0.4千伏正是通常供电电压',
    options: [
      { value: 'above', label: '指0.4千伏以上，不包括0.4千伏（推定）' },
      { value: 'literal', label: '按字面包括0.4千伏' },
    ],
    cites: [clauses.lowVoltage, clauses.lowException],
  },
} as const satisfies Readings

const supplier = '电气、土建均由供电企业承担'
const exception = '除外情形，承担方式文件未规定'

/** Who builds and pays, 海政办发〔2022〕83号 第五条 to 第九条, 第十二条, 第十九条. */
export const costSharing = defineCalculator({
  id: 'haimen-office-2022-83/cost-sharing',
  title: '电力接入工程由谁投资建设',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  check: (values) => {
    if (values.user === '低压非居民') return neededProblems(inputs, values, ['capacity'])
    return values.user === undefined || values.user === '延伸服务'
      ? []
      : neededProblems(inputs, values, ['area'])
  },
  compute(values, chosen, trace) {
    type ClauseName = keyof typeof clauses
    const open = opener(trace, readings, chosen)
    const note = (id: string, value: string, ...cited: readonly ClauseName[]) => {
      trace.step({
        id,
        label: id,
        formula: `用户为${values.user}`,
        value,
        cites: cited.map((name) => clauses[name]),
      })
    }
    if (values.user === '延伸服务')
      return notApplicable('超标准供应或个性化需求的延伸服务不属于电力接入工程。', clauses.beyond)
    trace.warn(higherFirst)
    trace.warn(
      '请先核对项目是否适用本办法及取得土地的时段（第二条、第二十四条），特殊项目一事一议（第十八条）。',
    )
    if (values.user === '低压非居民') return lowVoltage()
    note('用户承担红线外费用', '不承担（法律法规和相关政策另有规定的除外）', 'noUserCost')
    const centre = values.area === '中心城区'
    const budget = centre ? '区级财政预算' : '各区镇（街道）财政预算'
    const payer: ClauseName = centre ? 'centre' : 'elsewhere'
    note('移交', '固定资产无偿移交供电企业', 'handover')
    note('后续维修养护', '供电企业', 'upkeep')
    if (values.user === '新建居住区') {
      note('电气工程', `政府（${budget}）`, 'estate', payer)
      note('土建工程', `政府（${budget}）`, 'estate', payer)
      note('审批手续和占地、青苗补偿', '政府', 'estate')
      note('工程范围', '公共管网至红线内前置环网柜、分支箱（含）', 'estateRange')
      return decided(
        `电气、土建均由政府承担（${budget}）`,
        `新建居住区原则上电气、土建均由政府承担，列${budget}。`,
      )
    }
    const filing = values.user === '35千伏及以上' ? 'projectFiling' : 'yearlyFiling'
    note('供电企业资金申报', filing === 'projectFiling' ? '按项目' : '按年度', filing)
    if (!values.civil) {
      note('电气工程', '供电企业', 'noCivil')
      return decided('供电企业承担（无土建工程）', '无土建工程，由供电企业承担投资建设。')
    }
    note('电气工程', '供电企业', 'high')
    note('土建工程', `政府（${budget}）`, 'high', 'civil', payer)
    note('审批手续和占地、青苗补偿', '政府', 'high')
    return decided(
      `电气由供电企业承担，土建由政府承担（${budget}）`,
      `电气由供电企业承担，土建由政府承担，列${budget}。`,
    )

    function lowVoltage() {
      const { capacity, ownVoltage } = values
      if (capacity === null) throw new RangeError('unchecked capacity')
      const within = !capacity.moreThan(Ratio.of(200))
      if (ownVoltage === '0.4千伏') open('twoReadings', 'pointFour')
      const excepted =
        ownVoltage === '高于0.4千伏' || (ownVoltage === '0.4千伏' && chosen.pointFour === 'literal')
      if (excepted) {
        trace.gap({
          kind: 'silent',
          reading: null,
          question: '因用户自身要求选择电压而“除外”的，费用由谁承担，文件未规定',
          used: '不定承担方，由供电企业和主管部门确定',
          cites: [clauses.lowException],
        })
        note('除外情形', exception, 'lowException')
        return decided(exception, '属于第五条除外情形，承担方式文件未规定。')
      }
      if (!within)
        trace.gap({
          kind: 'silent',
          reading: null,
          question: '超过200千瓦的低压非居民用户采用何种电压，文件未规定',
          used: '费用仍按第五条由供电企业承担，电压不定',
          cites: [clauses.lowVoltage],
        })
      note('供电电压', within ? '原则上0.4千伏' : '文件未规定', 'lowVoltage')
      note('电气工程', '供电企业', 'low')
      note('土建工程', '供电企业', 'low')
      note('工程范围', '公共管网至电能计量箱', 'lowRange')
      note('用户承担红线外费用', '不承担（法律法规和相关政策另有规定的除外）', 'noUserCost')
      note('供电企业资金申报', '按年度', 'yearlyFiling')
      return decided(supplier, '低压非居民用户接入工程全部费用由供电企业承担。')
    }
  },
  examples: costSharingExamples,
})
