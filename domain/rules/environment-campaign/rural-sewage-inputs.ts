import type { Inputs } from '../calculator'
import { wordChoice } from '../word-choice'
import { clauses as c } from './clauses'

const [natural, administrative, district] = ['自然村', '行政村', '全区']
export const levels = { natural, administrative, district } as const

const count = { kind: 'number', atLeast: '0', optional: true } as const

export const inputs = {
  level: {
    kind: 'choice',
    label: '核定对象',
    cite: c.double60,
    choices: [natural, administrative, district].map(wordChoice),
  },
  households: {
    ...count,
    label: '自然村农户',
    unit: '户',
    cite: c.double60,
    shownWhen: { input: 'level', oneOf: [natural] },
  },
  treatedHouseholds: {
    ...count,
    label: '得到治理的农户',
    unit: '户',
    cite: c.double60,
    shownWhen: { input: 'level', oneOf: [natural] },
  },
  villages: {
    kind: 'text',
    label: '各自然村治理户数和总户数',
    optional: true,
    cite: c.double60,
    help: '每个自然村写“治理户数/总户数”，以顿号隔开，如30/50、29/50；填了自然村数的留空。',
    shownWhen: { input: 'level', oneOf: [administrative] },
  },
  naturalVillages: {
    ...count,
    label: '自然村',
    unit: '个',
    cite: c.double60,
    help: '已逐村填写户数的留空。',
    shownWhen: { input: 'level', oneOf: [administrative] },
  },
  treatedVillages: {
    ...count,
    label: '得到治理的自然村',
    unit: '个',
    cite: c.double60,
    help: '已逐村填写户数的留空。',
    shownWhen: { input: 'level', oneOf: [administrative] },
  },
  rebuilding: {
    kind: 'flag',
    label: '设施完全破损，重建工程尚未建成投运',
    cite: c.deduction,
    shownWhen: { input: 'level', oneOf: [administrative] },
  },
  administrativeVillages: {
    ...count,
    label: '行政村',
    unit: '个',
    cite: c.ruralGoal,
    shownWhen: { input: 'level', oneOf: [district] },
  },
  treatedAdministrative: {
    ...count,
    label: '达到双“60”的行政村',
    unit: '个',
    cite: c.ruralGoal,
    help: '含尚在重建的。',
    shownWhen: { input: 'level', oneOf: [district] },
  },
  rebuildingVillages: {
    ...count,
    label: '其中尚在重建的行政村',
    unit: '个',
    cite: c.deduction,
    help: '没有的填0。',
    shownWhen: { input: 'level', oneOf: [district] },
  },
  facilities: {
    ...count,
    label: '治理设施',
    unit: '个',
    cite: c.ruralGoal,
    help: '不核对运行率的留空。',
    shownWhen: { input: 'level', oneOf: [district] },
  },
  normalFacilities: {
    ...count,
    label: '正常运行的设施',
    unit: '个',
    cite: c.ruralGoal,
    help: '不核对运行率的留空。',
    shownWhen: { input: 'level', oneOf: [district] },
  },
} as const satisfies Inputs
