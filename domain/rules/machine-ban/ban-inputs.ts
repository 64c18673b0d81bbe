import type { CheckableOf, Inputs, Problem, Readings } from '../calculator'
import { wordChoice } from '../word-choice'
import { cite } from './document'

export const banClauses = {
  firstZone: cite('一、（一）', '南山大道、茶亭路（规划）、焦尾琴大道、宁杭高铁、史侯大道合围区域'),
  docks: cite('一、（一）', '市区各港口码头'),
  secondZone: cite(
    '一、（二）',
    '南山大道、省道360、焦尾琴大道、宁杭高铁、国道104、溧宁高速、扬溧高速、阜溧高速合围区域中除I类区域以外部分',
  ),
  firstBan: cite(
    '二、',
    '本通告I类区域内所禁用的高排放非道路移动机械为国II阶段（以下简称国II）及以下标准（2016年4月1日前生产）的装用柴油机的工程机械',
  ),
  secondBan: cite(
    '二、',
    'II类区域所指高排放非道路移动机械为国I阶段（以下简称国I）及以下标准（2009年10月1日前生产）的装用柴油机的工程机械',
  ),
  kinds: cite(
    '二、',
    '工程机械主要包括但不限于以下机械类型：装载机、挖掘机、推土机、压路机、沥青摊铺机、叉车、打桩机、旋挖机、吊机、非公路用卡车、拖拉机、联合收割机等',
  ),
  stageOffice: cite(
    '三、（一）',
    '生态环境局：负责非道路移动机械上牌登记、排放阶段认定和监督抽测工作',
  ),
  emergency: cite('三、（三）', '应急抢险工程不受上述措施限制，但应优先选用低排放非道路移动机械'),
  inForce: cite('三、（三）', '本通告自发文之日起施行'),
}

/** The twelve kinds the text names. */
export const namedKinds = [
  '装载机',
  '挖掘机',
  '推土机',
  '压路机',
  '沥青摊铺机',
  '叉车',
  '打桩机',
  '旋挖机',
  '吊机',
  '非公路用卡车',
  '拖拉机',
  '联合收割机',
]

export const banInputs = {
  usedOn: { kind: 'date', label: '使用日期', cite: banClauses.inForce },
  zone: {
    kind: 'choice',
    label: '使用区域',
    help: '禁用区附图未收录，按所列四至判断；茶亭路为规划道路。',
    cite: banClauses.firstZone,
    choices: [
      { value: 'I类区域', label: 'I类区域' },
      { value: '市区港口码头', label: '市区各港口码头（属I类区域）' },
      { value: 'II类区域', label: 'II类区域（除I类区域以外）' },
      { value: '禁用区外', label: '禁用区以外' },
    ],
  },
  machine: {
    kind: 'choice',
    label: '机械类型',
    cite: banClauses.kinds,
    choices: [
      ...namedKinds.map(wordChoice),
      { value: '其他工程机械', label: '其他工程机械（文件列举之外）' },
      { value: '其他农业机械', label: '拖拉机、联合收割机以外的农业机械' },
    ],
  },
  diesel: { kind: 'flag', label: '装用柴油机', cite: banClauses.firstBan },
  stage: {
    kind: 'choice',
    label: '排放阶段',
    optional: true,
    help: '按环保标牌或生态环境局认定填写；不明的留空并填生产日期。',
    cite: banClauses.stageOffice,
    choices: [
      { value: '国I以下', label: '国I以下（未达国I）' },
      wordChoice('国I'),
      wordChoice('国II'),
      wordChoice('国III'),
      { value: '国IV以上', label: '国IV及以上' },
    ],
  },
  produced: {
    kind: 'date',
    label: '生产日期',
    optional: true,
    help: '排放阶段不明的必填。',
    cite: banClauses.firstBan,
  },
  emergency: { kind: 'flag', label: '应急抢险工程', cite: banClauses.emergency },
} as const satisfies Inputs

export const banReadings = {
  stageOrDate: {
    question: '排放阶段与生产日期不一致时以哪一个为准，文件未规定',
    options: [
      { value: 'stage', label: '以认定的排放阶段为准（推定）' },
      { value: 'date', label: '以生产日期为准' },
    ],
    cites: [banClauses.firstBan, banClauses.secondBan, banClauses.stageOffice],
  },
  farming: {
    question: '拖拉机、联合收割机以外的农业机械是否属于“工程机械……等”，文件未写明',
    options: [
      { value: 'outside', label: '不属于工程机械，不受限制（推定）' },
      { value: 'inside', label: '属于列举之外的同类机械，同样禁用' },
    ],
    cites: [banClauses.kinds],
  },
} as const satisfies Readings

export const banProblems = ({
  stage,
  produced,
  diesel,
  zone,
  emergency,
}: CheckableOf<typeof banInputs>): readonly Problem[] =>
  stage === null &&
  produced === null &&
  diesel === true &&
  zone !== '禁用区外' &&
  emergency !== true
    ? [
        {
          input: 'produced',
          label: banInputs.produced.label,
          reason: '排放阶段和生产日期均未填写',
          remedy: '请填排放阶段；阶段不明的请填生产日期',
        },
      ]
    : []
