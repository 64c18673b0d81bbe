import { Ratio } from '../../quantity/ratio'
import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { noteQuota, quotaVerdict } from '../quota'
import { determined } from '../verdicts'
import { annex, documentNumber, inForceFrom } from './source'

const supplyClauses = {
  ratio: annex('机动车停车泊位与机动车拥有量之比达到 1.2:1 以上'),
}
const supplyExamples: readonly Example[] = [
  {
    name: '泊位60000个、机动车50000辆，恰为1.2:1',
    inputs: { vehicles: '50000', berths: '60000' },
    steps: { 停车泊位最低数: '60000', 停车泊位核验: '达标' },
    outcome: determined('达标'),
  },
  {
    name: '泊位59999个、机动车50000辆，比例1.19998，未达标',
    inputs: { vehicles: '50000', berths: '59999' },
    steps: { 泊位与机动车之比: '1.19998', 停车泊位核验: '未达标' },
    outcome: determined('未达标'),
  },
  {
    name: '泊位60001个，达标',
    inputs: { vehicles: '50000', berths: '60001' },
    outcome: determined('达标'),
  },
  {
    name: '只算需要量，50001辆需60002个泊位',
    inputs: { vehicles: '50001' },
    steps: { 停车泊位最低数: '60002' },
    outcome: determined('60002'),
  },
]

/** 评价项 (52) of 溧政发〔2023〕10号 附件. */
export const parkingSupply = defineCalculator({
  id: 'liyang-2023-10/parking-supply',
  title: '停车泊位与机动车拥有量之比',
  documentNumber,
  inForceFrom,
  clauses: supplyClauses,
  inputs: {
    vehicles: {
      kind: 'number',
      label: '机动车拥有量',
      unit: '辆',
      moreThan: '0',
      cite: supplyClauses.ratio,
    },
    berths: {
      kind: 'number',
      label: '机动车停车泊位',
      unit: '个',
      atLeast: '0',
      optional: true,
      help: '留空则只算最少需要的泊位数。',
    },
  },
  readings: {},
  compute({ vehicles, berths }, _readings, trace) {
    if (berths !== null)
      trace.step({
        id: '泊位与机动车之比',
        label: '泊位与机动车之比',
        formula: '停车泊位÷机动车拥有量',
        substituted: `${berths.toText()}÷${vehicles.toText()}`,
        value: berths.dividedBy(vehicles).toText(6),
        cites: [supplyClauses.ratio],
      })
    const need = vehicles.times(Ratio.from('1.2')).ceiling()
    const result = noteQuota(trace, {
      what: '停车泊位',
      unit: '个',
      formula: '机动车拥有量×1.2，不足1个按1个',
      substituted: `${vehicles.toText()}×1.2`,
      need,
      actual: berths,
      cites: [supplyClauses.ratio],
      assumption: '“1.2:1以上”含本数（推定）',
    })
    return quotaVerdict([result], need.toText())
  },
  examples: supplyExamples,
})

const accessibleClauses = {
  share: annex('公共停车场的无障碍停车位不少于总停车位数的 2%'),
  one: annex('至少应有 1 个无障碍停车位'),
}
const accessibleExamples: readonly Example[] = [
  ...(
    [
      ['1', '1'],
      ['30', '1'],
      ['50', '1'],
      ['51', '2'],
      ['100', '2'],
      ['101', '3'],
      ['120', '3'],
    ] as const
  ).map(([total, need]) => ({
    name: `总停车位${total}个，至少${need}个无障碍停车位`,
    inputs: { total },
    steps: { 无障碍停车位最低数: need },
    outcome: determined(need),
  })),
  {
    name: '总停车位120个、无障碍停车位3个，达标',
    inputs: { total: '120', accessible: '3' },
    outcome: determined('达标'),
  },
  {
    name: '总停车位120个、无障碍停车位2个（不足2.4个），未达标',
    inputs: { total: '120', accessible: '2' },
    steps: { 无障碍停车位核验: '未达标' },
    outcome: determined('未达标'),
  },
  {
    name: '总停车位30个、没有无障碍停车位，未达标',
    inputs: { total: '30', accessible: '0' },
    outcome: determined('未达标'),
  },
]

/** 评价项 (53) of 溧政发〔2023〕10号 附件: of one public car park. */
export const accessibleParking = defineCalculator({
  id: 'liyang-2023-10/accessible-parking',
  title: '公共停车场无障碍停车位',
  documentNumber,
  inForceFrom,
  clauses: accessibleClauses,
  inputs: {
    total: {
      kind: 'number',
      label: '总停车位数',
      unit: '个',
      moreThan: '0',
      cite: accessibleClauses.share,
      help: '一个公共停车场的数，不是全市合计。',
    },
    accessible: {
      kind: 'number',
      label: '无障碍停车位数',
      unit: '个',
      atLeast: '0',
      optional: true,
      cite: accessibleClauses.one,
      help: '留空则只算最少需要的个数。',
    },
  },
  readings: {},
  check: ({ total, accessible }) =>
    total && accessible?.moreThan(total)
      ? [
          {
            input: 'accessible',
            label: '无障碍停车位数',
            reason: '大于总停车位数',
            remedy: '请核对两个数',
          },
        ]
      : [],
  compute({ total, accessible }, _readings, trace) {
    const need = Ratio.max(Ratio.of(1), total.times(Ratio.from('0.02')).ceiling())
    const result = noteQuota(trace, {
      what: '无障碍停车位',
      unit: '个',
      formula: '总停车位数×2%，不足1个按1个，且至少1个',
      substituted: `${total.toText()}×2%`,
      need,
      actual: accessible,
      cites: [accessibleClauses.share, accessibleClauses.one],
    })
    return quotaVerdict([result], need.toText())
  },
  examples: accessibleExamples,
})
