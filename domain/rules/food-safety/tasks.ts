/** 29 tasks of 溧政发〔2023〕12号 三、 with the units in the brackets at their ends; no unit is named as the lead. */
export interface Task {
  readonly clause: string
  readonly title: string
  readonly units: readonly string[]
  readonly form: '各镇、街道负责' | '分工负责' | '负责'
  /** Words before the bracket, where the bracket alone stands twice. */
  readonly before?: string
}

export const tasks = [
  {
    clause: '三、（一）1',
    title: '强化党政领导责任',
    units: ['市委组织部', '市委巡察办', '市食安办', '市食安委成员单位'],
    form: '各镇、街道负责',
  },
  {
    clause: '三、（一）2',
    title: '强化部门管理责任',
    units: ['市食安办', '市食安委成员单位'],
    form: '各镇、街道负责',
  },
  {
    clause: '三、（一）3',
    title: '强化企业主体责任',
    units: ['市食安办', '市发改委', '市农业农村局'],
    form: '各镇、街道负责',
  },
  {
    clause: '三、（二）1',
    title: '严控农产品生产源头污染',
    units: ['市生态环境局', '市农业农村局', '市自然资源和规划局', '市供销总社'],
    form: '各镇、街道负责',
  },
  {
    clause: '三、（二）2',
    title: '严守储备粮质量安全',
    units: ['市农业农村局'],
    form: '各镇、街道负责',
  },
  {
    clause: '三、（二）3',
    title: '严抓食品生产过程规范',
    units: ['市市场监管局'],
    form: '负责',
    before: '对保健食品企业按 20% 比例组织体系检查。',
  },
  {
    clause: '三、（二）4',
    title: '严排食品流通环节隐患',
    units: ['市市场监管局'],
    form: '负责',
    before: '规范保健食品市场经营秩序。',
  },
  {
    clause: '三、（二）5',
    title: '严格餐饮服务环节监管',
    units: [
      '市市场监管局',
      '市商务局',
      '市教育局',
      '市民政局',
      '市卫健委',
      '市文广旅局',
      '市城管局',
    ],
    form: '各镇、街道负责',
  },
  {
    clause: '三、（二）6',
    title: '严防境外食品输入风险',
    units: ['常州海关驻溧阳办事处', '市市场监管局', '市交通运输局', '市卫健委'],
    form: '分工负责',
  },
  {
    clause: '三、（二）7',
    title: '严惩食品违法犯罪行为',
    units: [
      '市市场监管局',
      '市公安局',
      '市农业农村局',
      '常州海关驻溧阳办事处',
      '市法院',
      '市检察院',
    ],
    form: '分工负责',
  },
  {
    clause: '三、（三）1',
    title: '提升制度保障能力',
    units: ['市市场监管局', '市食安委成员单位'],
    form: '分工负责',
  },
  {
    clause: '三、（三）2',
    title: '提升基层治理能力',
    units: ['市食安办', '市委政法委', '市农业农村局'],
    form: '各镇、街道负责',
  },
  {
    clause: '三、（三）3',
    title: '提升队伍履职能力',
    units: ['市市场监管局', '市农业农村局', '市公安局'],
    form: '各镇、街道负责',
  },
  {
    clause: '三、（三）4',
    title: '提升检验检测能力',
    units: ['市市场监管局', '市农业农村局'],
    form: '各镇、街道负责',
  },
  {
    clause: '三、（三）5',
    title: '提升风险防控能力',
    units: ['市市场监管局', '市农业农村局', '市卫健委', '市公安局'],
    form: '各镇、街道负责',
  },
  {
    clause: '三、（三）6',
    title: '提升应急处置能力',
    units: ['市食安办', '市农业农村局', '市委网信办', '市卫健委', '市公安局', '市市场监管局'],
    form: '各镇、街道负责',
  },
  {
    clause: '三、（三）7',
    title: '提升科技创新能力',
    units: ['市科技局', '市食安委相关成员单位'],
    form: '各镇、街道负责',
  },
  {
    clause: '三、（四）1',
    title: '食品安全“两个责任”项目',
    units: ['市食安办', '市食安委相关成员单位'],
    form: '各镇、街道负责',
  },
  {
    clause: '三、（四）2',
    title: '食品安全“智慧监管”项目',
    units: ['市食安办', '市食安委相关成员单位'],
    form: '分工负责',
  },
  {
    clause: '三、（四）3',
    title: '食品安全“信用监管”项目',
    units: ['市发改委', '市工信局', '市市场监管局', '市农业农村局', '市文广旅局'],
    form: '分工负责',
  },
  {
    clause: '三、（四）4',
    title: '“国家农产品质量安全县”巩固优化项目',
    units: ['市农业农村局', '市供销总社'],
    form: '分工负责',
  },
  { clause: '三、（四）5', title: '“食美常州”品牌建设项目', units: ['市商务局'], form: '负责' },
  {
    clause: '三、（四）6',
    title: '完善冷链物流服务功能',
    units: ['市发改委', '市农业农村局', '市市场监管局'],
    form: '分工负责',
  },
  {
    clause: '三、（四）7',
    title: '“四小业态”整治提优项目',
    units: ['市市场监管局', '市城管局', '市生态环境局'],
    form: '分工负责',
  },
  {
    clause: '三、（四）8',
    title: '“一老一小”食安守护项目',
    units: ['市民政局', '市教育局'],
    form: '分工负责',
  },
  {
    clause: '三、（四）9',
    title: '“行刑衔接”链式拓展项目',
    units: ['市市场监管局', '市农业农村局', '市公安局', '市法院', '市检察院'],
    form: '分工负责',
  },
  {
    clause: '三、（四）10',
    title: '“管网融合”社会共治项目',
    units: ['市食安办', '市委政法委', '市农业农村局', '市市场监管局'],
    form: '各镇、街道负责',
  },
  {
    clause: '三、（四）11',
    title: '检验监测强链增效项目',
    units: ['市市场监管局', '市农业农村局', '市卫健委'],
    form: '分工负责',
  },
  {
    clause: '三、（四）12',
    title: '农村食品安全综合治理项目',
    units: ['市食安办', '市市场监管局'],
    form: '各镇、街道负责',
  },
] as const satisfies readonly Task[]

/** The bracket as printed. */
export function bracketOf({ units, form, before = '' }: Task): string {
  const end = form === '各镇、街道负责' ? `，${form}` : form
  return `${before}（${units.join('、')}${end}）`
}

export const towns = '各镇、街道'
/** The units of a task, the towns among them where it names them. */
export const unitsOf = ({ units, form }: Task): readonly string[] =>
  form === '各镇、街道负责' ? [...units, towns] : units

/** Groups whose members the document does not list. */
export const unlistedGroups: readonly string[] = ['市食安委成员单位', '市食安委相关成员单位']

/** Every unit, in the order in which the tasks name them. */
export const unitNames: readonly string[] = [...new Set(tasks.flatMap(unitsOf))]
