import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { wordChoice } from '../word-choice'
import { clauses as c, documentNumber, inForceFrom } from './clauses'

const listed = [
  '农民专业合作社',
  '家庭农场',
  '种植大户',
  '农机手',
  '农业公司',
  '新型合作农场',
  '村集体经济合作组织',
]
const readings = {
  openList: {
    question: '未列名的主体是否属于“等”，文件未列举',
    options: [
      { value: 'open', label: '符合“区域内从事农业生产的经营服务主体”即属于（推定）' },
      { value: 'closed', label: '只限所列主体' },
    ],
    cites: [c.eligible],
  },
} as const

const [yes, no] = ['属于扶持对象', '不属于扶持对象']
const given = (subject: string, more: Readonly<Record<string, string>> = {}) => ({
  subject,
  inDistrict: '是',
  farming: '是',
  ...more,
})

const examples: readonly Example[] = [
  ...listed.map((subject) => ({
    name: `区域内从事农业生产的${subject}`,
    inputs: given(subject),
    outcome: { kind: 'determined', value: yes } as const,
  })),
  {
    name: '区域外的家庭农场',
    inputs: given('家庭农场', { inDistrict: '否' }),
    steps: { 基本条件: '不符合' },
    outcome: { kind: 'determined', value: no },
  },
  {
    name: '不从事农业生产的农业公司',
    inputs: given('农业公司', { farming: '否' }),
    outcome: { kind: 'determined', value: no },
  },
  {
    name: '未列名的农机维修企业：推定属于',
    inputs: given('其他'),
    outcome: { kind: 'twoReadings', value: yes },
  },
  {
    name: '未列名的农机维修企业：只限所列主体的理解',
    inputs: given('其他'),
    readings: { openList: 'closed' },
    outcome: { kind: 'twoReadings', value: no },
  },
  {
    name: '区域外的未列名主体',
    inputs: given('其他', { inDistrict: '否' }),
    outcome: { kind: 'determined', value: no },
  },
]

/** 扶持对象, 四、（一）. */
export const eligibleSubject = defineCalculator({
  id: 'haimen-office-2022-68/eligible-subject',
  title: '农机化示范县扶持对象',
  documentNumber,
  inForceFrom,
  clauses: { eligible: c.eligible },
  inputs: {
    subject: {
      kind: 'choice',
      label: '主体类别',
      cite: c.eligible,
      choices: [...listed, '其他'].map(wordChoice),
    },
    inDistrict: { kind: 'flag', label: '在区域内', cite: c.eligible },
    farming: { kind: 'flag', label: '从事农业生产的经营服务', cite: c.eligible },
  },
  readings,
  compute({ subject, inDistrict, farming }, chosen, trace) {
    const basic = inDistrict && farming
    trace.step({
      id: '基本条件',
      label: '基本条件',
      formula: '区域内从事农业生产的经营服务主体',
      substituted: `${inDistrict ? '区域内' : '区域外'}，${farming ? '从事' : '不从事'}农业生产经营服务`,
      value: basic ? '符合' : '不符合',
      cites: [c.eligible],
    })
    const other = subject === '其他'
    if (basic && other)
      trace.gap(openPoint('twoReadings', 'openList', readings.openList, chosen.openList))
    const met = basic && (!other || chosen.openList === 'open')
    return {
      kind: 'decided',
      value: met ? yes : no,
      summary: `${other ? '未列名的主体' : subject}${met ? yes : no}。`,
    }
  },
  examples,
})
