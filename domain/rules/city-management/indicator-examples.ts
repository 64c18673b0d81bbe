import type { Example } from '../calculator'
import { baseThresholds } from './base-thresholds'
import { evaluationThresholds } from './evaluation-thresholds'
import type { Threshold } from './threshold'

const met = { kind: 'determined', value: '达标1项' } as const
const fails = { kind: 'determined', value: '达标0项、未达标1项' } as const
const thresholds: readonly Threshold[] = [...baseThresholds, ...evaluationThresholds]

/** The bound itself, 0.01 beyond it and 0.01 short of it, for every number of the annex. */
const boundaryExamples: readonly Example[] = thresholds.flatMap(({ id, label, limit, top }) => {
  const bound = Number(limit.value)
  const [good, bad] = limit.compare === 'atMost' ? [null, bound + 1] : [bound + 0.01, bound - 0.01]
  const example = (figure: number, isMet: boolean): Example => ({
    name: `${label}${figure}${limit.unit}${isMet ? '达标' : '未达标'}`,
    inputs: { [id]: String(Number(figure.toFixed(2))) },
    steps: { [label]: isMet ? '达标' : '未达标' },
    outcome: isMet ? met : fails,
  })
  return [
    example(bound, true),
    example(Number(bad.toFixed(2)), false),
    ...(good === null || top === limit.value ? [] : [example(Number(good.toFixed(2)), true)]),
  ]
})

type Row = readonly [
  name: string,
  inputs: Readonly<Record<string, string>>,
  outcome: Example['outcome'],
  readings?: Readonly<Record<string, string>>,
]
const pending = { kind: 'silent', value: '达标0项、待认定1项' } as const
const two = (value: string) => ({ kind: 'twoReadings', value }) as const

const rows: readonly Row[] = [
  ['居民收入增长0.01元达标', { income: '45000.01', incomeBefore: '45000' }, met],
  ['居民收入持平未达标', { income: '45000', incomeBefore: '45000' }, fails],
  ['失业率恰为5%达标', { unemployment: '5' }, met],
  ['失业率4.99%达标', { unemployment: '4.99' }, met],
  ['失业率5.01%，“左右”的幅度文件未规定', { unemployment: '5.01' }, pending],
  ['碳排放降幅达到省级目标', { carbon: '达到' }, met],
  ['碳排放降幅未达到省级目标', { carbon: '未达到' }, fails],
  [
    '优良天数比例达到、PM2.5未达到',
    { airDays: '达到', airDust: '未达到' },
    {
      kind: 'determined',
      value: '达标1项、未达标1项',
    },
  ],
  [
    '事故起数持平、死亡人数下降',
    { accidents: '3', accidentsBefore: '3', deaths: '1', deathsBefore: '2' },
    {
      kind: 'determined',
      value: '达标2项',
    },
  ],
  ['事故起数上升未达标', { accidents: '4', accidentsBefore: '3' }, fails],
  ['不存在飞线充电达标', { flyingWires: '不存在' }, met],
  ['存在飞线充电未达标', { flyingWires: '存在' }, fails],
  ['不存在堵塞消防车通道达标', { fireLanes: '不存在' }, met],
  ['存在堵塞消防车通道未达标', { fireLanes: '存在' }, fails],
  ['病媒生物密度C级达标', { vectors: 'C级' }, met],
  ['病媒生物密度A级达标', { vectors: 'A级' }, met],
  ['病媒生物密度未达C级', { vectors: '未达C级' }, fails],
  ['绿色建筑达到省级目标', { greenBuilding: '达到' }, met],
  ['绿色建筑未达到省级目标', { greenBuilding: '未达到' }, fails],
  ['积淹水片区全部消除达标', { flooding: '0' }, met],
  ['尚存1处积淹水片区，“基本消除”的标准文件未规定', { flooding: '1' }, pending],
  ['柴油车全部淘汰，两种理解都达标', { dieselBelow: '0', dieselAt: '0' }, met],
  ['尚有国Ⅱ柴油车，两种理解都未达标', { dieselBelow: '1', dieselAt: '0' }, fails],
  ['只剩国Ⅲ柴油车，含国Ⅲ则未达标', { dieselBelow: '0', dieselAt: '2' }, two('达标0项、未达标1项')],
  [
    '只剩国Ⅲ柴油车，不含国Ⅲ则达标',
    { dieselBelow: '0', dieselAt: '2' },
    two('达标1项'),
    { oldDiesel: 'below' },
  ],
  ['完整居住社区覆盖率50.01%，两种理解都达标', { communities: '50.01' }, met],
  ['完整居住社区覆盖率49.99%，两种理解都未达标', { communities: '49.99' }, fails],
  ['完整居住社区覆盖率恰为50%，须超过则未达标', { communities: '50' }, two('达标0项、未达标1项')],
  [
    '完整居住社区覆盖率恰为50%，达到即可则达标',
    { communities: '50' },
    two('达标1项'),
    { communities: 'equal' },
  ],
  [
    '达标、未达标、待认定各一项',
    { b4: '90', b9: '84.99', unemployment: '5.5' },
    {
      kind: 'silent',
      value: '达标1项、未达标1项、待认定1项',
    },
  ],
]

export const indicatorExamples: readonly Example[] = [
  ...boundaryExamples,
  ...rows.map(([name, inputs, outcome, readings]) => ({
    name,
    inputs,
    outcome,
    ...(readings === undefined ? {} : { readings }),
  })),
  {
    name: '相差极小的不因显示四舍五入而达标',
    inputs: { e57a: '98.999999' },
    steps: { 道路交叉口机动车交通守法率: '未达标' },
    outcome: fails,
  },
]
