import type { Citation } from '../../citation/citation'
import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { cite, documentNumber, inForceFrom } from './document'

const clauses = {
  definition: cite(
    '第二条第一款',
    '是指使用财政性资金建设的非盈利性工程建设项目，含新建、改建、扩建、维修改造等',
  ),
  offices: cite(
    '第二条第一款第一项',
    '党政机关、事业单位、社会团体等办公、业务用房及相关设施工程项目',
  ),
  publicServices: cite(
    '第二条第一款第二项',
    '科研、教育、文化、体育、卫生、民政等社会事业和交通、水利、市政公用基础设施项目',
  ),
  decided: cite(
    '第二条第一款第三项',
    '市政府确定实行集中建设的其他政府投资非盈利性工程项目，包括：保障房建设、老旧小区改造、环保工程、农业基础设施建设以及村镇建设工程等',
  ),
  exempt: cite(
    '第二条第二款',
    '涉及国家安全、国家秘密、抢险救灾，日常维护修复以及政府对项目建设组织方式、权属管理等有明确规定 的工程建设项目',
  ),
  industry: cite(
    '第二条第二款',
    '和适用部、省、市已有行业管理细则的交通、水利项目可以不实行集中建设，按其规定组织实施',
  ),
  system: cite('第五条', '除涉及国家秘密的项目外，集中建设项目应当纳入集中建设监管信息系统'),
}

const inputs = {
  fiscal: { kind: 'flag', label: '使用财政性资金建设', cite: clauses.definition },
  nonProfit: { kind: 'flag', label: '非盈利性', cite: clauses.definition },
  works: {
    kind: 'choice',
    label: '建设方式',
    cite: clauses.definition,
    choices: [
      { value: '新建', label: '新建' },
      { value: '改建', label: '改建' },
      { value: '扩建', label: '扩建' },
      { value: '维修改造', label: '维修改造' },
      { value: '日常维护修复', label: '日常维护修复' },
      { value: '维修未分清', label: '维修，未能区分维修改造与日常维护修复' },
    ],
  },
  type: {
    kind: 'choice',
    label: '项目类别',
    cite: clauses.publicServices,
    choices: [
      { value: '办公业务用房', label: '党政机关、事业单位、社会团体等办公、业务用房及相关设施' },
      { value: '社会事业', label: '科研、教育、文化、体育、卫生、民政等社会事业' },
      { value: '交通', label: '交通' },
      { value: '水利', label: '水利' },
      { value: '市政公用', label: '市政公用基础设施' },
      {
        value: '其他所列',
        label: '保障房建设、老旧小区改造、环保工程、农业基础设施建设、村镇建设工程',
      },
      { value: '其他', label: '以上都不是' },
    ],
  },
  decided: {
    kind: 'flag',
    label: '市政府确定实行集中建设',
    cite: clauses.decided,
    shownWhen: { input: 'type', oneOf: ['其他所列', '其他'] },
  },
  security: { kind: 'flag', label: '涉及国家安全', cite: clauses.exempt },
  secret: { kind: 'flag', label: '涉及国家秘密', cite: clauses.exempt },
  emergency: { kind: 'flag', label: '抢险救灾', cite: clauses.exempt },
  ownRules: {
    kind: 'flag',
    label: '政府对项目建设组织方式、权属管理等有明确规定',
    cite: clauses.exempt,
  },
  industryRules: {
    kind: 'flag',
    label: '适用部、省、市已有行业管理细则',
    cite: clauses.industry,
    shownWhen: { input: 'type', oneOf: ['交通', '水利'] },
  },
} as const

const readings = {
  repair: {
    question: '维修改造属于集中建设范围，日常维护修复可以不实行，两者界限文件未规定',
    options: [
      { value: 'rebuild', label: '按维修改造处理（推定，并向领导小组办公室核实）' },
      { value: 'upkeep', label: '按日常维护修复处理' },
    ],
    cites: [clauses.definition, clauses.exempt],
  },
  decision: {
    question: '保障房等所列工程是当然实行集中建设，还是须市政府确定',
    options: [
      { value: 'needed', label: '须市政府确定（推定）' },
      { value: 'listed', label: '所列工程当然实行' },
    ],
    cites: [clauses.decided],
  },
} as const

const must = '应实行集中建设'
const may = '可以不实行集中建设'
const outside = '不属于集中建设范围'

const project = (type: string, more: Readonly<Record<string, string>> = {}) => ({
  fiscal: '是',
  nonProfit: '是',
  works: '新建',
  type,
  ...more,
})

const examples: readonly Example[] = [
  {
    name: '财政资金新建学校，应实行',
    inputs: project('社会事业'),
    steps: { 监管信息系统: '应纳入' },
    outcome: { kind: 'determined', value: must },
  },
  {
    name: '财政资金改建镇卫生院，应实行',
    inputs: project('社会事业', { works: '改建' }),
    outcome: { kind: 'determined', value: must },
  },
  {
    name: '机关业务用房扩建，应实行',
    inputs: project('办公业务用房', { works: '扩建' }),
    outcome: { kind: 'determined', value: must },
  },
  {
    name: '适用部级行业细则的国道项目，可以不实行',
    inputs: project('交通', { industryRules: '是' }),
    outcome: { kind: 'determined', value: may },
  },
  {
    name: '没有行业管理细则的水利项目，应实行',
    inputs: project('水利'),
    outcome: { kind: 'determined', value: must },
  },
  {
    name: '防汛抢险修复，可以不实行',
    inputs: project('水利', { works: '维修改造', emergency: '是' }),
    outcome: { kind: 'determined', value: may },
  },
  {
    name: '市属公司商业广场，盈利，不属于',
    inputs: project('其他', { nonProfit: '否' }),
    outcome: { kind: 'determined', value: outside },
  },
  {
    name: '未使用财政性资金，不属于',
    inputs: project('社会事业', { fiscal: '否' }),
    outcome: { kind: 'determined', value: outside },
  },
  {
    name: '市政府确定的老旧小区改造，应实行',
    inputs: project('其他所列', { works: '维修改造', decided: '是' }),
    outcome: { kind: 'determined', value: must },
  },
  {
    name: '老旧小区改造未经市政府确定，按须确定不属于',
    inputs: project('其他所列', { works: '维修改造' }),
    outcome: { kind: 'twoReadings', value: outside },
  },
  {
    name: '老旧小区改造未经市政府确定，按当然实行',
    inputs: project('其他所列', { works: '维修改造' }),
    readings: { decision: 'listed' },
    outcome: { kind: 'twoReadings', value: must },
  },
  {
    name: '未列类别而市政府已确定，应实行',
    inputs: project('其他', { decided: '是' }),
    outcome: { kind: 'determined', value: must },
  },
  {
    name: '学校日常维护修复，可以不实行',
    inputs: project('社会事业', { works: '日常维护修复' }),
    outcome: { kind: 'determined', value: may },
  },
  {
    name: '学校维修未分清，按维修改造',
    inputs: project('社会事业', { works: '维修未分清' }),
    outcome: { kind: 'twoReadings', value: must },
  },
  {
    name: '涉及国家秘密，可以不实行，不纳入监管信息系统',
    inputs: project('办公业务用房', { secret: '是' }),
    steps: { 监管信息系统: '不纳入' },
    outcome: { kind: 'determined', value: may },
  },
  {
    name: '涉及国家安全，可以不实行',
    inputs: project('办公业务用房', { security: '是' }),
    outcome: { kind: 'determined', value: may },
  },
  {
    name: '政府另有明确规定的市政项目，可以不实行',
    inputs: project('市政公用', { ownRules: '是' }),
    outcome: { kind: 'determined', value: may },
  },
]

function kindClause(type: string): Citation {
  if (type === '办公业务用房') return clauses.offices
  return type === '其他所列' || type === '其他' ? clauses.decided : clauses.publicServices
}

/** 适用判断, 溧政办发〔2023〕15号 第二条; the exceptions leave a choice (可以不实行) and exclude nothing. */
export const projectScope = defineCalculator({
  id: 'liyang-office-2023-15/project-scope',
  title: '是否实行集中建设',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  compute(values, chosen, trace) {
    const isDefined = values.fiscal && values.nonProfit
    trace.step({
      id: '项目定义',
      label: '政府投资非盈利性工程建设项目',
      formula: '使用财政性资金且非盈利性',
      substituted: `财政性资金${values.fiscal ? '是' : '否'}，非盈利性${values.nonProfit ? '是' : '否'}`,
      value: isDefined ? '符合' : '不符合',
      cites: [clauses.definition],
    })
    const isListedOther = values.type === '其他所列'
    if (isDefined && isListedOther && !values.decided)
      trace.gap(openPoint('twoReadings', 'decision', readings.decision, chosen.decision))
    const isOther = isListedOther || values.type === '其他'
    const inKind = !isOther || values.decided || (isListedOther && chosen.decision === 'listed')
    trace.step({
      id: '项目类别',
      label: '项目类别',
      formula: '属于第二条所列三类',
      substituted: values.type,
      value: inKind ? '属于' : '不属于',
      cites: [kindClause(values.type)],
    })
    if (!isDefined || !inKind) return { kind: 'decided', value: outside, summary: `${outside}。` }
    if (values.works === '维修未分清')
      trace.gap(openPoint('twoReadings', 'repair', readings.repair, chosen.repair))
    const isUpkeep =
      values.works === '日常维护修复' ||
      (values.works === '维修未分清' && chosen.repair === 'upkeep')
    const byKind =
      values.security || values.secret || values.emergency || values.ownRules || isUpkeep
    const byIndustry = values.industryRules && (values.type === '交通' || values.type === '水利')
    trace.step({
      id: '可以不实行的情形',
      label: '可以不实行的情形',
      formula: '国家安全、国家秘密、抢险救灾、日常维护修复或政府另有明确规定',
      value: byKind ? '有' : '无',
      cites: [clauses.exempt],
    })
    if (values.type === '交通' || values.type === '水利')
      trace.step({
        id: '行业管理细则',
        label: '行业管理细则',
        formula: '适用部、省、市已有行业管理细则的交通、水利项目',
        value: byIndustry ? '适用' : '不适用',
        cites: [clauses.industry],
      })
    const value = byKind || byIndustry ? may : must
    trace.step({
      id: '监管信息系统',
      label: '集中建设监管信息系统',
      formula: '除涉及国家秘密的外应当纳入',
      value: values.secret ? '不纳入' : value === must ? '应纳入' : '实行集中建设的应纳入',
      cites: [clauses.system],
    })
    return {
      kind: 'decided',
      value,
      summary:
        value === may ? `${may}，是否实行由有权机关决定，不实行的按其规定组织实施。` : `${must}。`,
    }
  },
  examples,
})
