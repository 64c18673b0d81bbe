import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { cite, documentNumber, inForceFrom } from './document'
import { scenes } from './scenes'

const institutional = '其他任务'

const clauses = {
  ...Object.fromEntries(scenes.map(({ value, clause }) => [value, clause])),
  hospitals: cite(
    '三、（四）11',
    '确定溧阳市人民医院、溧阳市中医医院及溧阳市妇幼保健院为“信易医”试点单位',
  ),
  travelBody: cite('三、（四）12', '为守信出行者提供城市公交、长途客运和网约车出行便利'),
  travelTable: cite('附件', '为守信出行者提供城市公交、长途客运、共享出行和网约车出行便利'),
  daily: cite(
    '三、（四）13',
    '如申请人或其子女个人信用等级较高的（两者取其高），鼓励公办养老机构和民办养老机构在日常服务上提供更多便利',
  ),
  startup: cite(
    '三、（四）14',
    '守信创业主体满足基本条件的，优先推荐入驻市级以上创业孵化基地，择优推荐省、市级优秀创业项目或创业典型',
  ),
  exclusion: cite(
    '三、（四）15',
    '排除因违反溧阳市相关人才政策或申请规定被纳入不良信用记录的申请人',
  ),
  tasks: cite('四、（二）', '按照时间节点高质量完成各项试点任务'),
}

const inputs = {
  scene: {
    kind: 'choice',
    label: '应用场景',
    choices: [
      ...scenes.map(({ value, condition }) => ({ value, label: `${value}：${condition}` })),
      {
        value: institutional,
        label: '其他任务（区域协同、信用服务业、村民自治、行业约束、社会约束、农资管理）',
      },
    ],
  },
  qualifies: {
    kind: 'flag',
    label: '符合该场景所列对象条件',
    help: '信用等级和“信用状况良好”的标准文件未规定，由用户按有关部门认定录入。',
  },
  pilotHospital: {
    kind: 'flag',
    label: '在三家试点医院就医',
    cite: clauses.hospitals,
    shownWhen: { input: 'scene', oneOf: ['医疗服务'] },
  },
  higherGrade: {
    kind: 'flag',
    label: '申请人或其子女个人信用等级较高（两者取其高）',
    cite: clauses.daily,
    help: '“较高”的标准文件未规定，由用户按有关部门认定录入。',
    shownWhen: { input: 'scene', oneOf: ['养老服务'] },
  },
  basicConditions: {
    kind: 'flag',
    label: '满足基本条件',
    cite: clauses.startup,
    help: '基本条件文件未规定，由用户录入。',
    shownWhen: { input: 'scene', oneOf: ['创业服务'] },
  },
  badRecord: {
    kind: 'flag',
    label: '因违反人才政策或申请规定被纳入不良信用记录',
    cite: clauses.exclusion,
    shownWhen: { input: 'scene', oneOf: ['租房管理'] },
  },
} as const

const readings = {
  sharedTravel: {
    question: '正文第12项没有“共享出行”，任务分解表同一项写有“共享出行”，以哪一处为准',
    options: [
      { value: 'body', label: '以正文为准，不包括共享出行（推定）' },
      { value: 'table', label: '以任务分解表为准，包括共享出行' },
    ],
    cites: [clauses.travelBody, clauses.travelTable],
  },
} as const

const granted = '可享受'
const denied = '不享受'

const sceneExamples: readonly Example[] = scenes
  .filter(({ value }) => value !== '共享出行')
  .map(({ value }) => ({
    name: `${value}：符合条件可享受`,
    inputs: { scene: value, qualifies: '是', pilotHospital: '是' },
    outcome: { kind: 'determined', value: granted },
  }))

const examples: readonly Example[] = [
  ...sceneExamples,
  {
    name: '信用等级不高的业主不享受物业费优惠',
    inputs: { scene: '物业管理' },
    outcome: { kind: 'determined', value: denied },
  },
  {
    name: '守信就医者不在试点医院就医，不享受',
    inputs: { scene: '医疗服务', qualifies: '是' },
    outcome: { kind: 'determined', value: denied },
  },
  {
    name: '守信主体申办入院，等级不属较高的只享受入院便捷服务',
    inputs: { scene: '养老服务', qualifies: '是' },
    steps: { 优惠内容: granted, 日常服务: denied },
    outcome: { kind: 'determined', value: granted },
  },
  {
    name: '守信主体申办入院，子女等级较高的另有日常服务便利',
    inputs: { scene: '养老服务', qualifies: '是', higherGrade: '是' },
    steps: { 优惠内容: granted, 日常服务: '鼓励提供' },
    outcome: { kind: 'determined', value: granted },
  },
  {
    name: '等级较高而未认定为守信主体的，只有日常服务便利',
    inputs: { scene: '养老服务', higherGrade: '是' },
    steps: { 优惠内容: denied, 日常服务: '鼓励提供' },
    outcome: { kind: 'determined', value: granted },
  },
  {
    name: '既不是守信主体、等级也不属较高的，不享受养老服务便利',
    inputs: { scene: '养老服务' },
    steps: { 优惠内容: denied, 日常服务: denied },
    outcome: { kind: 'determined', value: denied },
  },
  {
    name: '守信创业主体满足基本条件的另有优先推荐',
    inputs: { scene: '创业服务', qualifies: '是', basicConditions: '是' },
    steps: { 孵化基地: '优先推荐', 优秀项目或典型: '择优推荐' },
    outcome: { kind: 'determined', value: granted },
  },
  {
    name: '守信创业主体未满足基本条件的没有优先推荐',
    inputs: { scene: '创业服务', qualifies: '是' },
    steps: { 孵化基地: '不推荐', 优秀项目或典型: '不推荐' },
    outcome: { kind: 'determined', value: granted },
  },
  {
    name: '不是守信创业主体，满足基本条件也不推荐',
    inputs: { scene: '创业服务', basicConditions: '是' },
    steps: { 孵化基地: '不推荐', 优秀项目或典型: '不推荐' },
    outcome: { kind: 'determined', value: denied },
  },
  {
    name: '被纳入不良信用记录的租房申请人被排除',
    inputs: { scene: '租房管理', qualifies: '是', badRecord: '是' },
    steps: { 排除: '排除' },
    outcome: { kind: 'determined', value: denied },
  },
  {
    name: '共享出行按正文不包括',
    inputs: { scene: '共享出行', qualifies: '是' },
    outcome: { kind: 'twoReadings', value: denied },
  },
  {
    name: '共享出行按任务分解表包括',
    inputs: { scene: '共享出行', qualifies: '是' },
    readings: { sharedTravel: 'table' },
    outcome: { kind: 'twoReadings', value: granted },
  },
  {
    name: '其他任务没有对个人的优惠',
    inputs: { scene: institutional },
    outcome: { kind: 'notApplicable' },
  },
]

/** 守信激励优惠, 溧政办发〔2023〕32号 三、. */
export const benefitLookup = defineCalculator({
  id: 'liyang-office-2023-32/benefit-lookup',
  title: '信用惠民守信激励优惠',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  compute(values, chosen, trace) {
    const scene = scenes.find(({ value }) => value === values.scene)
    if (scene === undefined)
      return {
        kind: 'notApplicable',
        summary: '该项是各单位的试点任务，没有对个人或商户的优惠。',
        cites: [clauses.tasks],
      }
    const line = (
      id: string,
      value: string,
      { formula, clause }: { readonly formula: string; readonly clause: typeof scene.clause },
    ): void => {
      trace.step({ id, label: id, formula, value, cites: [clause] })
    }
    line('对象条件', values.qualifies ? '符合' : '不符合', {
      formula: scene.condition,
      clause: scene.clause,
    })
    let holds = values.qualifies
    if (scene.value === '医疗服务') {
      line('试点医院', values.pilotHospital ? '符合' : '不符合', {
        formula: '溧阳市人民医院、溧阳市中医医院、溧阳市妇幼保健院',
        clause: clauses.hospitals,
      })
      holds = holds && values.pilotHospital
    }
    if (scene.value === '租房管理') {
      line('排除', values.badRecord ? '排除' : '不排除', {
        formula: '因违反人才政策或申请规定被纳入不良信用记录的排除',
        clause: clauses.exclusion,
      })
      holds = holds && !values.badRecord
    }
    if (scene.value === '共享出行') {
      trace.gap(
        openPoint('twoReadings', 'sharedTravel', readings.sharedTravel, chosen.sharedTravel),
      )
      holds = holds && chosen.sharedTravel === 'table'
    }
    line('优惠内容', holds ? granted : denied, { formula: scene.benefit, clause: scene.clause })
    const benefits = holds ? [scene.benefit] : []
    // The grade alone gives the daily services: the sentence on them does not ask for a 守信主体.
    if (scene.value === '养老服务') {
      line('日常服务', values.higherGrade ? '鼓励提供' : denied, {
        formula: '申请人或其子女等级较高的，鼓励公办和民办养老机构提供更多便利',
        clause: clauses.daily,
      })
      if (values.higherGrade) benefits.push('鼓励公办和民办养老机构在日常服务上提供更多便利')
    }
    if (scene.value === '创业服务') {
      const isRecommended = holds && values.basicConditions
      line('孵化基地', isRecommended ? '优先推荐' : '不推荐', {
        formula: '守信创业主体满足基本条件的优先推荐入驻市级以上创业孵化基地',
        clause: clauses.startup,
      })
      line('优秀项目或典型', isRecommended ? '择优推荐' : '不推荐', {
        formula: '守信创业主体满足基本条件的择优推荐省、市级优秀创业项目或创业典型',
        clause: clauses.startup,
      })
      if (isRecommended)
        benefits.push('优先推荐入驻市级以上创业孵化基地', '择优推荐省、市级优秀创业项目或创业典型')
    }
    const value = benefits.length > 0 ? granted : denied
    trace.warn('信用等级标准、优惠幅度文件未规定，是否符合条件由有关部门认定。')
    return {
      kind: 'decided',
      value,
      summary:
        benefits.length > 0
          ? `${granted}：${benefits.join('；')}。`
          : `${denied}“${scene.value}”所列优惠。`,
    }
  },
  examples,
})
