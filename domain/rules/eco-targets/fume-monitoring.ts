import { Ratio } from '../../quantity/ratio'
import type { Example, ReadingChoice } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { wordChoice } from '../word-choice'
import { clauses as c, documentNumber, inForceFrom } from './clauses'

/** 平方米. */
const leastArea = Ratio.of(100)
const centres = ['城市综合体', '美食街']

const readings = {
  keyArea: {
    question: '“重点管控区域内”是否也限定烧烤店和城市综合体、美食街，文件可作几种理解',
    options: [
      { value: 'shops', label: '限定餐饮店和烧烤店，综合体、美食街自成区域（推定）' },
      { value: 'restaurants', label: '只限定餐饮店' },
      { value: 'all', label: '餐饮店、烧烤店和综合体、美食街均受限定' },
    ],
    cites: [c.monitoring],
  },
  barbecueArea: {
    question: '“面积100平方米以上”是否也限定烧烤店，文件可作两种理解',
    options: [
      { value: 'none', label: '只限定餐饮店（推定）' },
      { value: 'same', label: '也限定烧烤店' },
    ],
    cites: [c.monitoring],
  },
  noFume: {
    question: '“无油烟排放餐饮店除外”是否也及于综合体、美食街内的餐饮经营单位',
    options: [
      { value: 'restaurants', label: '只写在餐饮店之后，不及于综合体、美食街（推定）' },
      { value: 'all', label: '同样除外' },
    ],
    cites: [c.monitoring],
  },
} as const satisfies Readonly<Record<string, ReadingChoice>>
type Chosen = { readonly [K in keyof typeof readings]: string }

interface Shop {
  readonly keyArea: boolean
  readonly barbecue: boolean
  readonly large: boolean
  readonly noFume: boolean
  readonly centre: boolean
}

/** Whether the shop falls under task 12, by the readings given. */
function covered(shop: Shop, chosen: Chosen): boolean {
  const excepted = shop.noFume && !shop.barbecue
  if (shop.centre && (shop.keyArea || chosen.keyArea !== 'all'))
    if (!excepted || chosen.noFume === 'restaurants') return true
  if (shop.barbecue)
    return (
      (shop.keyArea || chosen.keyArea === 'restaurants') &&
      (shop.large || chosen.barbecueArea === 'none')
    )
  return shop.keyArea && shop.large && !shop.noFume
}

const shop = (area: string, more: Readonly<Record<string, string>> = {}) => ({
  shopKind: '餐饮店',
  area,
  keyArea: '是',
  location: '其他',
  ...more,
})
const yes = '属于推动安装范围'
const no = '不属于推动安装范围'

const examples: readonly Example[] = [
  {
    name: '重点管控区域内100平方米餐饮店',
    inputs: shop('100'),
    outcome: { kind: 'determined', value: yes },
  },
  {
    name: '重点管控区域内99.9平方米餐饮店',
    inputs: shop('99.9'),
    outcome: { kind: 'determined', value: no },
  },
  {
    name: '重点管控区域内150平方米无油烟餐饮店',
    inputs: shop('150', { noFume: '是' }),
    outcome: { kind: 'determined', value: no },
  },
  {
    name: '重点管控区域内150平方米无油烟但产生异味的餐饮店：只推动安装净化装置',
    inputs: shop('150', { noFume: '是', smell: '是' }),
    steps: { 在线监控: '不属于', 油烟净化装置: '推动安装并定期维护' },
    outcome: { kind: 'determined', value: no },
  },
  {
    name: '重点管控区域内30平方米烧烤店：推定属于',
    inputs: shop('30', { shopKind: '烧烤店' }),
    outcome: { kind: 'twoReadings', value: yes },
  },
  {
    name: '重点管控区域内30平方米烧烤店：面积也限定烧烤店的理解',
    inputs: shop('30', { shopKind: '烧烤店' }),
    readings: { barbecueArea: 'same' },
    outcome: { kind: 'twoReadings', value: no },
  },
  {
    name: '重点管控区域内100平方米烧烤店',
    inputs: shop('100', { shopKind: '烧烤店' }),
    outcome: { kind: 'determined', value: yes },
  },
  {
    name: '重点管控区域外200平方米烧烤店：推定不属于',
    inputs: shop('200', { shopKind: '烧烤店', keyArea: '否' }),
    outcome: { kind: 'twoReadings', value: no },
  },
  {
    name: '重点管控区域外200平方米烧烤店：只限定餐饮店的理解',
    inputs: shop('200', { shopKind: '烧烤店', keyArea: '否' }),
    readings: { keyArea: 'restaurants' },
    outcome: { kind: 'twoReadings', value: yes },
  },
  {
    name: '城市综合体内20平方米摊位：推定属于',
    inputs: shop('20', { keyArea: '否', location: '城市综合体' }),
    outcome: { kind: 'twoReadings', value: yes },
  },
  {
    name: '重点管控区域内的美食街20平方米餐饮店',
    inputs: shop('20', { location: '美食街' }),
    outcome: { kind: 'determined', value: yes },
  },
  {
    name: '重点管控区域内的美食街无油烟餐饮店：推定属于',
    inputs: shop('20', { location: '美食街', noFume: '是' }),
    outcome: { kind: 'twoReadings', value: yes },
  },
  {
    name: '重点管控区域内的美食街无油烟餐饮店：同样除外的理解',
    inputs: shop('20', { location: '美食街', noFume: '是' }),
    readings: { noFume: 'all' },
    steps: { 油烟净化装置: '不产生油烟和异味' },
    outcome: { kind: 'twoReadings', value: no },
  },
  {
    name: '重点管控区域外沿街200平方米餐饮店',
    inputs: shop('200', { keyArea: '否' }),
    steps: { 油烟净化装置: '推动安装并定期维护' },
    outcome: { kind: 'determined', value: no },
  },
]

/** 餐饮油烟在线监控范围, 二、（二）12. */
export const fumeMonitoring = defineCalculator({
  id: 'changzhou-2023-23/fume-monitoring',
  title: '餐饮油烟在线监控安装范围',
  documentNumber,
  inForceFrom,
  clauses: { monitoring: c.monitoring, purifier: c.purifier },
  inputs: {
    shopKind: {
      kind: 'choice',
      label: '店类',
      choices: [
        { value: '餐饮店', label: '餐饮店' },
        { value: '烧烤店', label: '烧烤店' },
      ],
    },
    area: { kind: 'number', label: '面积', unit: '平方米', atLeast: '0', cite: c.monitoring },
    keyArea: {
      kind: 'flag',
      label: '在重点管控区域内',
      cite: c.monitoring,
      help: '重点管控区域的范围本方案未列，由用户判断。',
    },
    location: {
      kind: 'choice',
      label: '所在区域',
      cite: c.monitoring,
      choices: [...centres, '其他'].map(wordChoice),
    },
    noFume: { kind: 'flag', label: '无油烟排放', cite: c.monitoring },
    smell: {
      kind: 'flag',
      label: '产生异味',
      cite: c.purifier,
      help: '只关系油烟净化装置；有油烟排放的不必填。',
      shownWhen: { input: 'noFume', oneOf: ['是'] },
    },
  },
  readings,
  compute({ shopKind, area, keyArea, location, noFume, smell }, chosen, trace) {
    const barbecue = shopKind === '烧烤店'
    const subject: Shop = {
      keyArea,
      barbecue,
      large: area.atLeast(leastArea),
      noFume,
      centre: centres.includes(location),
    }
    // Only the points that touch this shop are named; the kit weighs them together.
    if (!keyArea && (barbecue || subject.centre))
      trace.gap(openPoint('twoReadings', 'keyArea', readings.keyArea, chosen.keyArea))
    if (barbecue && !subject.large)
      trace.gap(
        openPoint('twoReadings', 'barbecueArea', readings.barbecueArea, chosen.barbecueArea),
      )
    if (noFume && subject.centre && !barbecue)
      trace.gap(openPoint('twoReadings', 'noFume', readings.noFume, chosen.noFume))
    const met = covered(subject, chosen)
    trace.step({
      id: '在线监控',
      label: '在线监控',
      formula:
        '重点管控区域内100平方米以上餐饮店（无油烟排放的除外）和烧烤店，以及城市综合体、美食街等区域的餐饮经营单位',
      substituted: `${shopKind}，${area.toText()}平方米，${keyArea ? '重点管控区域内' : '重点管控区域外'}，${location}，${noFume ? '无油烟排放' : '有油烟排放'}`,
      value: met ? '属于' : '不属于',
      cites: [c.monitoring],
      ...(area.equals(leastArea) ? { assumption: '“100平方米以上”包括本数（推定）' } : {}),
    })
    trace.step({
      id: '油烟净化装置',
      label: '油烟净化装置',
      formula: '产生油烟或异味的餐饮服务单位',
      substituted: noFume ? `无油烟排放，${smell ? '产生' : '不产生'}异味` : '有油烟排放',
      value: noFume && !smell ? '不产生油烟和异味' : '推动安装并定期维护',
      cites: [c.purifier],
    })
    return {
      kind: 'decided',
      value: met ? yes : no,
      summary: `${met ? '属于' : '不属于'}推动安装油烟在线监控的范围。`,
    }
  },
  examples,
})
