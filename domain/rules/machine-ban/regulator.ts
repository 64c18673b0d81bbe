import type { Citation } from '../../citation/citation'
import type { Example, Inputs, Readings } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { cite, documentNumber, inForceFrom } from './document'

const clauses = {
  environment: cite(
    '三、（一）',
    '生态环境局：负责非道路移动机械上牌登记、排放阶段认定和监督抽测工作',
  ),
  housing: cite(
    '三、（一）',
    '住建局：负责房屋建筑工程、市政基础设施工程等方面的高排放非道路移动机械的监管工作',
  ),
  cityManagement: cite(
    '三、（一）',
    '城管局：负责园林工程工地方面的高排放非道路移动机械的监管工作',
  ),
  transport: cite(
    '三、（一）',
    '交通运输局：负责交通工程施工工地、港口码头等方面的高排放非道路移动机械的监管',
  ),
  water: cite('三、（一）5', '水利局：负责水利工程施工工地方面的高排放非道路移动机械的监管工作'),
  farming: cite('三、（一）6', '农业农村局：负责农业机械方面的高排放非道路移动机械的监管工作'),
  market: cite('三、（一）7', '市场监管局：负责工厂厂区、旅游景区、游乐场所的高排放叉车的监管工作'),
  police: cite('三、（一）8', '公安局：配合做好对上路行驶的轮式机械等非道路移动机械的监管工作'),
  towns: cite('三、（一）9', '相关镇（街道）：配合相关职能部门做好本辖区内非道路移动机械监管工作'),
  enforcement: cite(
    '三、（二）',
    '由生态环境、住建、交通运输、水利、农业农村、市场监管、公安等部门，按照有关规定予以查处',
  ),
}

interface Duty {
  readonly office: string
  readonly cite: Citation
  /** 配合 where the text says so. */
  readonly supports?: true
}

const duties: Readonly<Record<string, Duty>> = {
  上牌登记: { office: '生态环境局', cite: clauses.environment },
  排放阶段认定: { office: '生态环境局', cite: clauses.environment },
  监督抽测: { office: '生态环境局', cite: clauses.environment },
  房屋建筑工程: { office: '住建局', cite: clauses.housing },
  市政基础设施工程: { office: '住建局', cite: clauses.housing },
  园林工程工地: { office: '城管局', cite: clauses.cityManagement },
  交通工程施工工地: { office: '交通运输局', cite: clauses.transport },
  港口码头: { office: '交通运输局', cite: clauses.transport },
  水利工程施工工地: { office: '水利局', cite: clauses.water },
  农业机械: { office: '农业农村局', cite: clauses.farming },
  厂区景区叉车: { office: '市场监管局', cite: clauses.market },
  上路行驶轮式机械: { office: '公安局', cite: clauses.police, supports: true },
}

const labels: Readonly<Record<string, string>> = {
  厂区景区叉车: '工厂厂区、旅游景区、游乐场所的叉车',
  上路行驶轮式机械: '上路行驶的轮式机械等',
}

const inputs = {
  matter: {
    kind: 'choice',
    label: '事项或场所',
    cite: clauses.environment,
    choices: [
      ...Object.keys(duties).map((value) => ({ value, label: labels[value] ?? value })),
      { value: '厂区景区其他机械', label: '工厂厂区、旅游景区、游乐场所的其他机械' },
      { value: '其他场所', label: '以上未列的场所' },
    ],
  },
  question: {
    kind: 'choice',
    label: '查询内容',
    choices: [
      { value: '监管', label: '日常监管由哪个部门负责' },
      { value: '查处', label: '违规使用由哪个部门查处' },
    ],
    cite: clauses.enforcement,
  },
} as const satisfies Inputs

const readings = {
  cityManagement: {
    question: '三、（一）由城管局监管园林工程工地，三、（二）所列查处部门没有城管，城管局是否查处',
    options: [
      { value: 'included', label: '包括在“等部门”内（推定）' },
      { value: 'excluded', label: '不在所列查处部门内' },
    ],
    cites: [clauses.cityManagement, clauses.enforcement],
  },
} as const satisfies Readings

const unnamed = '未规定'

const examples: readonly Example[] = [
  ...Object.entries(duties).map(([matter, { office }]): Example => ({
    name: `${labels[matter] ?? matter}由${office}监管`,
    inputs: { matter, question: '监管' },
    steps: { 属地配合: '相关镇（街道）' },
    outcome: { kind: 'determined', value: office },
  })),
  {
    name: '房屋建筑工程违规由住建部门查处',
    inputs: { matter: '房屋建筑工程', question: '查处' },
    outcome: { kind: 'determined', value: '住建局' },
  },
  {
    name: '园林工程工地违规由谁查处，两种理解',
    inputs: { matter: '园林工程工地', question: '查处' },
    outcome: { kind: 'twoReadings', value: '城管局' },
  },
  {
    name: '园林工程工地违规，另一种理解未规定',
    inputs: { matter: '园林工程工地', question: '查处' },
    readings: { cityManagement: 'excluded' },
    outcome: { kind: 'twoReadings', value: unnamed },
  },
  {
    name: '工厂厂区的装载机，文件未规定监管部门',
    inputs: { matter: '厂区景区其他机械', question: '监管' },
    outcome: { kind: 'silent', value: unnamed },
  },
  {
    name: '未列的场所，文件未规定查处部门',
    inputs: { matter: '其他场所', question: '查处' },
    outcome: { kind: 'silent', value: unnamed },
  },
]

/** R-D3-2: which bureau is charged with a place or a matter. */
export const regulator = defineCalculator({
  id: 'liyang-2023-4/regulator',
  title: '非道路移动机械监管部门查询',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  compute({ matter, question }, chosen, trace) {
    const duty = duties[matter]
    const enforces = question === '查处'
    trace.step({
      id: '属地配合',
      label: '属地配合',
      formula: '相关镇（街道）配合相关职能部门',
      value: '相关镇（街道）',
      cites: [clauses.towns],
    })
    const name = inputs.matter.choices.find(({ value }) => value === matter)?.label ?? matter
    if (duty === undefined) {
      trace.gap({
        kind: 'silent',
        reading: null,
        question: `${name}由哪个部门${question}，文件未规定`,
        used: '不作推定，请市生态环境局明确',
        cites: matter === '其他场所' ? [clauses.enforcement] : [clauses.market],
      })
      return {
        kind: 'decided',
        value: unnamed,
        summary: `${name}由哪个部门${question}，文件未规定。`,
      }
    }
    const doubtful = enforces && duty.office === '城管局'
    if (doubtful)
      trace.gap(
        openPoint('twoReadings', 'cityManagement', readings.cityManagement, chosen.cityManagement),
      )
    const value = doubtful && chosen.cityManagement === 'excluded' ? unnamed : duty.office
    trace.step({
      id: `${question}部门`,
      label: `${question}部门`,
      formula: enforces
        ? '由监管该场所的部门按有关规定查处'
        : duty.supports === true
          ? '配合做好监管'
          : '按部门分工监管',
      substituted: name,
      value,
      cites: enforces ? [duty.cite, clauses.enforcement] : [duty.cite],
      ...(enforces ? { assumption: '三、（二）只列部门，按（一）的分工对应到场所为推定' } : {}),
    })
    if (duty.supports === true) trace.warn('公安局的职责是“配合做好”，主管部门文件未写明。')
    return {
      kind: 'decided',
      value,
      summary:
        value === unnamed
          ? `${name}违规由哪个部门查处，文件未规定。`
          : `${name}由${value}${duty.supports === true ? '配合' : '负责'}${question}，相关镇（街道）配合。`,
    }
  },
  examples,
})
