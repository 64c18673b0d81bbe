import type { Inputs, Readings } from '../calculator'
import { clauses } from './clauses'

export const inputs = {
  behaviourDate: {
    kind: 'date',
    label: '违法行为发生日期',
    cite: clauses.commencement,
    help: '持续的，填最后一日。',
  },
  responsible: { kind: 'flag', label: '当事人为市容环卫责任人', cite: clauses.breach },
  notClean: { kind: 'flag', label: '未保持建筑垃圾收集点干净、整洁', cite: clauses.clean },
  notCleared: { kind: 'flag', label: '未及时组织清运', cite: clauses.clean },
  authority: {
    kind: 'choice',
    label: '处罚机关',
    cite: clauses.order,
    choices: [
      { value: '市城市管理主管部门', label: '市城市管理主管部门' },
      { value: '县级市（区）城市管理主管部门', label: '县级市（区）城市管理主管部门' },
      { value: '常州经开区管委会', label: '常州经济开发区管理委员会' },
      { value: '镇、街道', label: '镇人民政府、街道办事处' },
    ],
  },
  orderIssued: { kind: 'flag', label: '已责令限期改正', cite: clauses.order },
  orderDeadline: {
    kind: 'date',
    label: '改正期限（最后一日）',
    optional: true,
    cite: clauses.order,
    help: '期限长短文件未规定，由用户录入；未责令改正的留空。',
  },
  correctedOn: {
    kind: 'date',
    label: '改正日期',
    optional: true,
    cite: clauses.penalty,
    help: '复查时尚未改正的留空。',
  },
  checkDate: { kind: 'date', label: '复查日期', cite: clauses.penalty },
  proposedWarning: { kind: 'flag', label: '拟给予警告', cite: clauses.penalty },
  proposedFine: {
    kind: 'number',
    label: '拟处罚款',
    unit: '元',
    atLeast: '0',
    optional: true,
    cite: clauses.penalty,
    help: '不处罚款的留空。',
  },
} as const satisfies Inputs

/** What 第三十一条 leaves open; the first option is the default. */
export const readings = {
  bounds: {
    question: '“二百元以上二千元以下”是否包括本数，本办法未作说明',
    options: [
      { value: 'closed', label: '包括200元和2000元（推定）' },
      { value: 'open', label: '不包括本数' },
    ],
    cites: [clauses.penalty],
  },
  breach: {
    question: '“未保持…干净、整洁，未及时组织清运的”是须两项兼有，还是有一项即可',
    options: [
      { value: 'either', label: '有一项即可（推定，第十八条要求两项均做到，请法制审核确认）' },
      { value: 'both', label: '须两项兼有' },
    ],
    cites: [clauses.breach, clauses.clean],
  },
  lateCorrection: {
    question: '期限届满后、决定前才改正的，是否仍为“逾期不改正”，文件未明确',
    options: [
      { value: 'overdue', label: '仍为逾期不改正（推定）' },
      { value: 'corrected', label: '已经改正，不再警告、罚款' },
    ],
    cites: [clauses.penalty],
  },
  zoneAuthority: {
    question:
      '第三十一条未列常州经开区管委会，第四条第二款由其按照规定的职责权限负责，能否由其处罚',
    options: [
      { value: 'denied', label: '未列名，不得以其名义处罚（推定）' },
      { value: 'allowed', label: '按照规定的职责权限可以处罚' },
    ],
    cites: [clauses.order, clauses.zone],
  },
} as const satisfies Readings
