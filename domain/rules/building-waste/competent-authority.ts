import type { Citation } from '../../citation/citation'
import { defineCalculator } from '../evaluate'
import { wordChoice } from '../word-choice'
import { clauses as all, documentNumber, inForceFrom } from './clauses'

interface Matter {
  readonly value: string
  readonly authority: string
  readonly cite: Citation
  /** 第十九条 does not say of which level. */
  readonly levelOpen?: true
}

const city = '城市管理主管部门'

const matters: readonly Matter[] = [
  { value: '收集、贮存、运输、利用、处置', authority: city, cite: all.cityManagement },
  {
    value: '房屋建筑、市政基础设施工程施工现场',
    authority: '住房城乡建设主管部门',
    cite: all.housing,
  },
  { value: '督促物业服务企业', authority: '住房城乡建设主管部门', cite: all.housing },
  { value: '交通工程施工现场', authority: '交通运输主管部门', cite: all.transport },
  { value: '水利工程施工现场', authority: '水行政主管部门', cite: all.transport },
  { value: '运输车辆道路交通安全', authority: '公安机关交通管理部门', cite: all.police },
  {
    value: '规划、环境、发展改革相关工作',
    authority: '发展改革、自然资源和规划、生态环境等主管部门',
    cite: all.others,
  },
  { value: '日常巡查，发现、制止', authority: '镇人民政府、街道办事处', cite: all.town },
  { value: '处理方案备案', authority: '县级市（区）城市管理主管部门', cite: all.plan },
  { value: '处置核准', authority: city, cite: all.approval, levelOpen: true },
  { value: '制定装修垃圾分类规范', authority: '市城市管理主管部门', cite: all.sortingNorm },
  { value: '制定建筑垃圾分拣规范', authority: '市城市管理主管部门', cite: all.sortingRules },
  {
    value: '收集点处罚',
    authority: '市、县级市（区）城市管理主管部门',
    cite: all.order,
  },
]

const kinds = ['工程渣土', '工程泥浆', '工程垃圾', '拆除垃圾', '装修垃圾', '其他', '危险废物']

const byMatter = (matter: string, more: Readonly<Record<string, string>> = {}) => ({
  kind: '工程渣土',
  matter,
  ...more,
})

/** 建筑垃圾的种类和主管部门, 第二条、第四条、第五条 and the articles that name an authority of their own. */
export const competentAuthority = defineCalculator({
  id: 'changzhou-order-19/competent-authority',
  title: '建筑垃圾种类和主管部门查询',
  documentNumber,
  inForceFrom,
  clauses: {
    kinds: all.kinds,
    hazardous: all.hazardous,
    zone: all.zone,
    town: all.town,
    cityManagement: all.cityManagement,
    housing: all.housing,
    transport: all.transport,
    police: all.police,
    others: all.others,
    plan: all.plan,
    approval: all.approval,
    sortingNorm: all.sortingNorm,
    sortingRules: all.sortingRules,
    order: all.order,
  },
  inputs: {
    kind: {
      kind: 'choice',
      label: '种类',
      cite: all.kinds,
      choices: kinds.map(wordChoice),
    },
    matter: {
      kind: 'choice',
      label: '事项',
      choices: matters.map(({ value }) => wordChoice(value)),
    },
    inZone: { kind: 'flag', label: '在常州经济开发区内', cite: all.zone },
  },
  readings: {},
  compute({ kind, matter, inZone }, _chosen, trace) {
    if (kind === '危险废物')
      return {
        kind: 'notApplicable',
        summary: '属于危险废物，依照相关法律、法规的规定处理，不按本办法确定主管部门。',
        cites: [all.hazardous],
      }
    const row = matters.find(({ value }) => value === matter)
    if (row === undefined) throw new RangeError(`unknown matter: ${matter}`)
    trace.step({
      id: '种类',
      label: '种类',
      formula: '包括工程渣土、工程泥浆、工程垃圾、拆除垃圾和装修垃圾等',
      value: kind,
      cites: [all.kinds],
    })
    if (kind === '其他')
      trace.warn('“等”字所含的其他种类文件未列举，请核对是否符合第二条第二款对建筑垃圾的定义。')
    trace.step({
      id: '主管部门',
      label: '主管部门',
      formula: matter,
      value: row.authority,
      cites: [row.cite],
    })
    if (row.levelOpen)
      trace.gap({
        kind: 'silent',
        reading: null,
        question: '第十九条只说城市管理主管部门，未规定由市还是县级市（区）一级核准',
        used: '只列城市管理主管部门，不定层级',
        cites: [row.cite],
      })
    if (inZone)
      trace.gap({
        kind: 'silent',
        reading: null,
        question:
          '常州经开区管委会“按照规定的职责权限”负责本区域内的管理工作，本事项由管委会还是所列主管部门办理，本办法未规定',
        used: '列所列主管部门，并提示管委会按职责权限负责（推定）',
        cites: [all.zone],
      })
    const zone = inZone ? '，常州经开区管委会按照规定的职责权限负责' : ''
    return {
      kind: 'decided',
      value: row.authority,
      summary: `${matter}：${row.authority}${zone}（${row.cite.clause}）。`,
    }
  },
  examples: [
    {
      name: '水利工程施工现场：水行政主管部门',
      inputs: byMatter('水利工程施工现场', { kind: '工程泥浆' }),
      steps: { 主管部门: '水行政主管部门' },
      outcome: { kind: 'determined', value: '水行政主管部门' },
    },
    {
      name: '渣土车路线、车速：道路交通安全归公安交管',
      inputs: byMatter('运输车辆道路交通安全'),
      outcome: { kind: 'determined', value: '公安机关交通管理部门' },
    },
    {
      name: '渣土运输：城管',
      inputs: byMatter('收集、贮存、运输、利用、处置'),
      outcome: { kind: 'determined', value: '城市管理主管部门' },
    },
    {
      name: '武进的工地处理方案备案：县级市（区）城管',
      inputs: byMatter('处理方案备案'),
      outcome: { kind: 'determined', value: '县级市（区）城市管理主管部门' },
    },
    {
      name: '含石棉的拆除垃圾属于危险废物：不按本办法',
      inputs: byMatter('收集、贮存、运输、利用、处置', { kind: '危险废物' }),
      outcome: { kind: 'notApplicable' },
    },
    {
      name: '其他种类的交通工程施工现场：交通运输',
      inputs: byMatter('交通工程施工现场', { kind: '其他' }),
      steps: { 种类: '其他' },
      outcome: { kind: 'determined', value: '交通运输主管部门' },
    },
    {
      name: '处置核准的层级，文件未规定',
      inputs: byMatter('处置核准'),
      outcome: { kind: 'silent', value: '城市管理主管部门' },
    },
    {
      name: '经开区内房屋建筑工地，管委会和住建的分工未规定',
      inputs: byMatter('房屋建筑、市政基础设施工程施工现场', { inZone: '是' }),
      outcome: { kind: 'silent', value: '住房城乡建设主管部门' },
    },
    ...[
      '督促物业服务企业',
      '规划、环境、发展改革相关工作',
      '日常巡查，发现、制止',
      '制定装修垃圾分类规范',
      '制定建筑垃圾分拣规范',
      '收集点处罚',
    ].map((matter) => ({
      name: `${matter}的主管部门`,
      inputs: byMatter(matter),
      outcome: {
        kind: 'determined',
        value: matters.find(({ value }) => value === matter)?.authority ?? '',
      } as const,
    })),
  ],
})
