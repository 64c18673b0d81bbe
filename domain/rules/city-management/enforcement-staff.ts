import { Ratio } from '../../quantity/ratio'
import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { noteQuota, quotaVerdict } from '../quota'
import { determined } from '../verdicts'
import { annex, documentNumber, inForceFrom } from './source'

const clauses = {
  share: annex('城市管理执法人员配备比例不低于城市常住人口的万分之三'),
  frontline: annex('其中一线执法人员比例不低于 90%'),
}
const examples: readonly Example[] = [
  {
    name: '常住人口800000人，至少240名执法人员',
    inputs: { population: '800000' },
    steps: { 执法人员最低数: '240' },
    outcome: determined('240'),
  },
  {
    name: '常住人口800001人，至少241名执法人员',
    inputs: { population: '800001' },
    steps: { 执法人员最低数: '241' },
    outcome: determined('241'),
  },
  {
    name: '执法人员240名、一线216名（90%），恰好达标',
    inputs: { population: '800000', staff: '240', frontline: '216' },
    steps: { 执法人员核验: '达标', 一线执法人员最低数: '216', 一线执法人员核验: '达标' },
    outcome: determined('达标'),
  },
  {
    name: '执法人员239名，未达标',
    inputs: { population: '800000', staff: '239', frontline: '239' },
    steps: { 执法人员核验: '未达标', 一线执法人员核验: '达标' },
    outcome: determined('未达标'),
  },
  {
    name: '执法人员240名、一线215名（89.58%），未达标',
    inputs: { population: '800000', staff: '240', frontline: '215' },
    steps: { 执法人员核验: '达标', 一线执法人员核验: '未达标' },
    outcome: determined('未达标'),
  },
  {
    name: '执法人员241名，一线至少216.9名，按217名',
    inputs: { population: '800001', staff: '241', frontline: '217' },
    steps: { 一线执法人员最低数: '217' },
    outcome: determined('达标'),
  },
]

/** 评价项 (73) of 溧政发〔2023〕10号 附件. */
export const enforcementStaff = defineCalculator({
  id: 'liyang-2023-10/enforcement-staff',
  title: '城市管理执法人员配备',
  documentNumber,
  inForceFrom,
  clauses,
  inputs: {
    population: {
      kind: 'number',
      label: '城市常住人口',
      unit: '人',
      moreThan: '0',
      cite: clauses.share,
      help: '城市常住人口的统计口径和年份文件未规定，由用户录入。',
    },
    staff: {
      kind: 'number',
      label: '城市管理执法人员',
      unit: '名',
      atLeast: '0',
      optional: true,
      help: '留空则只算最少需要的人数。',
    },
    frontline: {
      kind: 'number',
      label: '其中一线执法人员',
      unit: '名',
      atLeast: '0',
      optional: true,
      cite: clauses.frontline,
      help: '留空则不核验一线比例。',
    },
  },
  readings: {},
  check: ({ staff, frontline }) =>
    frontline && staff !== undefined && (staff === null || frontline.moreThan(staff))
      ? [
          {
            input: 'frontline',
            label: '其中一线执法人员',
            reason: staff === null ? '未填写执法人员总数' : '大于执法人员总数',
            remedy: '请核对两个数',
          },
        ]
      : [],
  compute({ population, staff, frontline }, _readings, trace) {
    trace.warn('人口数由用户录入，统计口径和年份本文件未规定。')
    const need = population.times(Ratio.from('0.0003')).ceiling()
    const all = noteQuota(trace, {
      what: '执法人员',
      unit: '名',
      formula: '城市常住人口×万分之三，不足1名按1名',
      substituted: `${population.toText()}×3÷10000`,
      need,
      actual: staff,
      cites: [clauses.share],
    })
    if (staff === null || frontline === null) return quotaVerdict([all], need.toText())
    const front = noteQuota(trace, {
      what: '一线执法人员',
      unit: '名',
      formula: '执法人员×90%，不足1名按1名',
      substituted: `${staff.toText()}×90%`,
      need: staff.times(Ratio.from('0.9')).ceiling(),
      actual: frontline,
      cites: [clauses.frontline],
    })
    return quotaVerdict([all, front], need.toText())
  },
  examples,
})
