import type { Limit } from '../limit'

/**
 * 附件1 of 溧政发〔2023〕12号: 31 rows with 38 values. Where a row names two indicators and prints one 100, it is the
 * target of both (rows 6, 10, 20); the annex of 常政发〔2023〕24号 prints the targets one by one in the same order.
 */
export interface Indicator {
  /** 2a: first value of row 2. */
  readonly id: string
  readonly label: string
  readonly limit: Limit
  /** How it is filled in: numerator and denominator, hours of training, batches per thousand heads, a mark. */
  readonly kind: 'share' | 'plan' | 'hours' | 'batches' | 'mark'
  readonly help?: string
}

const percent = (value: string): Limit => ({ compare: 'atLeast', value, unit: '%' })
interface Share<I extends string> extends Indicator {
  readonly id: I
}
const share = <const I extends string>(
  id: I,
  label: string,
  target: string,
  help?: string,
): Share<I> => ({
  id,
  label,
  limit: percent(target),
  kind: 'share',
  ...(help === undefined ? {} : { help }),
})
/** The completion of a plan may exceed 100 %. */
const plan = <const I extends string>(id: I, label: string): Share<I> => ({
  id,
  label,
  limit: percent('100'),
  kind: 'plan',
})

export const shares = [
  share('1', '食品安全“两个责任”完成率', '100', '表中未印单位，正文二、（一）印作100%。'),
  share('2a', '库存粮食质量监测覆盖率占库存数量比例', '25'),
  share('2b', '库存粮食发现问题处置率', '100'),
  share('3a', '保健食品生产企业体系检查年度覆盖率', '20'),
  share('3b', '体系检查问题整改率', '100'),
  share('4', '春秋季校园食品安全检查覆盖率', '100', '春季、秋季两次检查合计填报。'),
  share('5', '学校食堂“互联网+明厨亮灶”覆盖率', '100'),
  plan('6a', '监督抽检计划完成率'),
  plan('6b', '评价性抽检计划完成率'),
  share('7', '抽检不合格食品核查处置完成率', '100'),
  share('8', '食品安全各环节和业态监督抽检覆盖率', '100'),
  share('9', '在产食品生产企业的监督抽检（含省级）覆盖率', '100', '省级抽检计入。'),
  share('10a', '食品安全违法案件立案率', '100'),
  share('10b', '食品安全违法案件办结率', '100'),
  share('11', '工作时间12315（12345）投诉举报热线接通率', '90'),
  share('12', '食品类消费投诉按时办结率', '98'),
  share('13', '从事食品安全监管人员的专业化比例', '70', '“专业化”的标准文件未规定。'),
  share('14a', '食品安全监管人员业务培训覆盖率', '100'),
  share('17', '食品安全评价性抽检合格率', '98'),
  share('18b', '监督抽查考核合格率', '95'),
  share('19', '食品生产企业、食品销售连锁企业总部等自查风险报告率', '100'),
  share('20a', '特殊食品生产企业定期自查报告率', '100'),
  share('20b', '特殊食品生产企业发现问题整改率', '100'),
  share('21', '主要农产品质量安全监测总体合格率', '97'),
  share('22', '有机食品、绿色食品、地理标志农产品信息可追溯率', '100'),
  share('23', '规模以上农业生产主体产品信息可追溯率', '90'),
  share('24', '绿色优质农产品比重', '65'),
  share('25', '主要农作物病虫害绿色防控覆盖率', '55'),
  share('26', '专业化统防统治覆盖率', '60'),
  share('27', '风险高的大型食品企业建立和实施危害分析和关键控制点体系', '100'),
  share('28', '乳制品、酒类、食品添加剂、保健食品企业产品信息可追溯率', '100'),
  share(
    '29',
    '县级市（区）省级食品安全示范城市创成率',
    '100',
    '溧阳为一个县级市：已创成的分子、分母均填1，未创成的分子填0。',
  ),
  share('31', '食品安全示范创建工作知晓率', '85'),
]
export type ShareId = (typeof shares)[number]['id']

export const hours = [
  {
    id: '14b',
    label: '食品安全监管人员业务培训时间',
    limit: { compare: 'atLeast', value: '40', unit: '课时/年' },
    kind: 'hours',
  },
  {
    id: '18a',
    label: '负责人、食品质量安全管理岗位人员培训时间',
    limit: { compare: 'atLeast', value: '40', unit: '课时/年' },
    kind: 'hours',
  },
] as const satisfies readonly Indicator[]

export const batches = [
  {
    id: '15',
    label: '食用农产品和食品抽检量',
    limit: { compare: 'atLeast', value: '6', unit: '批次/千人' },
    kind: 'batches',
  },
  {
    id: '16',
    label: '针对农药兽药残留的食品抽检量',
    limit: { compare: 'atLeast', value: '2', unit: '批次/千人' },
    kind: 'batches',
  },
] as const satisfies readonly Indicator[]

export const marks = [
  {
    id: '30',
    label: '群众食品安全满意度',
    limit: { compare: 'atLeast', value: '80', unit: '分' },
    kind: 'mark',
  },
] as const satisfies readonly Indicator[]

export const rowOf = (id: string): number => Number.parseInt(id, 10)
/** All 38 in the order of the table. */
export const indicators: readonly Indicator[] = [...shares, ...hours, ...batches, ...marks].sort(
  (one, other) => rowOf(one.id) - rowOf(other.id) || (one.id < other.id ? -1 : 1),
)

/** Words and target of each row as printed; 31 rows. */
export const rowQuotes: readonly string[] = [
  '食品安全“两个责任”完成率 100',
  '库存粮食质量监测覆盖率占库存数量比例（%）及发现问题处置率（%） ≥ 25 100',
  '保健食品生产企业体系检查年度覆盖率（%）及问题整改率（%） ≥ 20 100',
  '春秋季校园食品安全检查覆盖率（%） 100',
  '学校食堂“互联网+明厨亮灶”覆盖率（%） 100',
  '监督抽检计划和评价性抽检计划完成率（%） 100',
  '抽检不合格食品核查处置完成率（%） 100',
  '食品安全各环节和业态监督抽检覆盖率（%） 100',
  '在产食品生产企业的监督抽检（含省级）覆盖率（%） 100',
  '食品安全违法案件立案率和办结率（%） 100',
  '工作时间 12315（12345）投诉举报热线接通率（%） ≥ 90',
  '食品类消费投诉按时办结率（%） ≥ 98',
  '从事食品安全监管人员的专业化比例（%） ≥ 70',
  '食品安全监管人员业务培训覆盖率（%）及业务培训时间（课时/年） 100 ≥ 40',
  '食用农产品和食品抽检量（批次/千人） ≥ 6',
  '针对农药兽药残留的食品抽检量（批次/千人） ≥ 2',
  '食品安全评价性抽检合格率（%） ≥ 98',
  '食品生产经营单位负责人、食品质量安全管理岗位人员培训时间（课时/年）及监督抽查考核合格率（%） ≥ 40 ≥ 95',
  '食品生产企业、食品销售连锁企业总部、大型食品批发企业、食品批发市场开办者自查风险报告率（%） 100',
  '特殊食品生产企业定期自查报告率和发现问题整改率（%） 100',
  '主要农产品质量安全监测总体合格率（%） ≥97',
  '有机食品、绿色食品、地理标志农产品信息可追溯率（%） 100',
  '规模以上农业生产主体产品信息可追溯率（%） ≥90',
  '绿色优质农产品比重（%） ≥65',
  '主要农作物病虫害绿色防控覆盖率（%） ≥55',
  '专业化统防统治覆盖率（%） ≥60',
  '风险高的大型食品企业建立和实施危害分析和关键控制点体系（%） 100',
  '乳制品、酒类、食品添加剂、保健食品企业产品信息可追溯率（%） 100',
  '县级市（区）省级食品安全示范城市创成率（%） 100',
  '群众食品安全满意度（分） ≥80',
  '食品安全示范创建工作知晓率（%） ≥85',
]
