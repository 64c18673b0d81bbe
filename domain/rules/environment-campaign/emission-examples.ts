import type { Example } from '../calculator'
import { items } from './emission-inputs'

type Row = readonly [item: string, inputs: Readonly<Record<string, string>>, value: string]

const [pass, fail] = ['合格', '不合格']
const granular = '柱状炭（颗粒炭）'

const decided: readonly Row[] = [
  [items.openSurface, { concentration: '100' }, '需加盖密封'],
  [items.openSurface, { concentration: '99.9' }, '不要求加盖密封'],
  [items.sealed, {}, '需密闭输送和加盖密封'],
  [items.benzene, { limit: '20', emission: '14.0' }, pass],
  [items.benzene, { limit: '20', emission: '14.1' }, fail],
  [items.carbon, { carbonForm: granular, iodine: '800' }, pass],
  [items.carbon, { carbonForm: granular, iodine: '799' }, fail],
  [items.carbon, { carbonForm: '蜂窝炭', iodine: '900' }, fail],
  [items.monitor, { sector: '化工', flow: '10000' }, '应当安装'],
  [items.monitor, { sector: '化工', flow: '9999' }, '不要求安装'],
  [items.monitor, { sector: '其他行业', flow: '29999' }, '不要求安装'],
  [items.monitor, { sector: '其他行业', flow: '30000' }, '应当安装'],
  [items.leak, { leak: '500' }, pass],
  [items.leak, { leak: '501' }, fail],
  [items.tanker, { tonnage: '150' }, '应当建设或改造'],
  [items.tanker, { tonnage: '149' }, '不要求建设或改造'],
  [items.shorePower, { shipKind: '滚装船', tonnage: '100' }, '推进改造'],
  [items.shorePower, { shipKind: '滚装船' }, '推进改造'],
  [items.shorePower, { shipKind: '干散货船舶', tonnage: '600' }, '推进改造'],
  [items.shorePower, { shipKind: '干散货船舶', tonnage: '599' }, '不要求改造'],
  [items.shorePower, { shipKind: '多用途船', tonnage: '600' }, '推进改造'],
  [items.dust, { coverage: '100' }, pass],
  [items.dust, { coverage: '99.9' }, fail],
  [items.inefficient, { efficient: '是' }, '不要求更换'],
  [items.inefficient, { efficient: '否' }, '10月底前更换或升级改造'],
]
const open: readonly Row[] = [
  [items.compare, { installed: '45', compared: '5' }, pass],
  [items.compare, { installed: '45', compared: '4' }, fail],
  [items.compare, { installed: '40', compared: '4' }, pass],
  [items.shorePower, { shipKind: '多用途船', tonnage: '599' }, '不要求改造'],
]
const nameOf = ([item, inputs, value]: Row): string =>
  [item, ...Object.values(inputs)].join('，') + `：${value}`

export const emissionExamples: readonly Example[] = [
  ...decided.map((row) => ({
    name: nameOf(row),
    inputs: { item: row[0], ...row[1] },
    outcome: { kind: 'determined', value: row[2] } as const,
  })),
  ...open.map((row) => ({
    name: nameOf(row),
    inputs: { item: row[0], ...row[1] },
    outcome: { kind: 'twoReadings', value: row[2] } as const,
  })),
  {
    name: '多用途船599总吨：不限吨位的理解',
    inputs: { item: items.shorePower, shipKind: '多用途船', tonnage: '599' },
    readings: { multipurpose: 'bulkOnly' },
    outcome: { kind: 'twoReadings', value: '推进改造' },
  },
]
