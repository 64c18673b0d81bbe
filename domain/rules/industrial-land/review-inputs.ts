import type { CheckableOf, Inputs, Problem } from '../calculator'
import { expansionClauses, expansionInputs } from './capacity-expansion'
import { agreementClause, cite, guidePriceClause, rentClause, startPriceClause } from './document'
import { existingClauses, existingInputs, existingProblems } from './existing-enterprise'
import { floorAreaClauses, floorAreaInputs } from './floor-area'
import { priceClauses, quotaFeeInput } from './land-price'
import { termClauses, termInputs, termProblems } from './land-term'
import { separateSupplyClauses } from './separate-supply'

export const reviewClauses = {
  planning: cite('一、', '新增工业项目用地必须符合国土空间规划，并坚持节约集约的原则'),
  admission: cite(
    '二、',
    '新招引的工业项目必须符合国家产业政策，满足环境、能耗、产能、安全及投入产出等方面要求',
  ),
  ranking: cite(
    '二、',
    '进行重要性排序，并根据工业项目年度用地指标提出项目用地安排计划；项目用地安排计划由市资规局报市政府同意后实施',
  ),
  agreement: agreementClause,
  guidePrice: guidePriceClause,
  startPrice: startPriceClause,
  rent: rentClause,
  quotaFee: priceClauses.quotaFee,
  ...floorAreaClauses,
  ...separateSupplyClauses,
  ...existingClauses,
  ...termClauses,
  ...expansionClauses,
}

export const newProject = '新招引项目'
export const existingProject = '既有企业新增用地'
export const expansionProject = '现有用地扩容'

const onNew = { input: 'kind', oneOf: [newProject] } as const
const onExisting = { input: 'kind', oneOf: [existingProject] } as const
const onLand = { input: 'kind', oneOf: [newProject, existingProject] } as const
const onExpansion = { input: 'kind', oneOf: [expansionProject] } as const
const admission = '规划与准入'

export const reviewInputs = {
  kind: {
    kind: 'choice',
    label: '项目类型',
    choices: [
      { value: newProject, label: '新招引工业项目' },
      { value: existingProject, label: '既有工业企业新增用地' },
      { value: expansionProject, label: '不改变用途的现有工业用地扩容' },
    ],
  },
  planning: {
    kind: 'flag',
    label: '符合国土空间规划',
    group: admission,
    shownWhen: onLand,
    cite: reviewClauses.planning,
  },
  policy: {
    kind: 'flag',
    label: '符合国家产业政策',
    group: admission,
    shownWhen: onNew,
    cite: reviewClauses.admission,
  },
  demands: {
    kind: 'flag',
    label: '满足环境、能耗、产能、安全及投入产出等方面要求',
    group: admission,
    shownWhen: onNew,
    help: '各项具体要求文件未规定，由用户录入。',
    cite: reviewClauses.admission,
  },
  arranged: {
    kind: 'flag',
    label: '列入项目用地安排计划并经市政府同意',
    group: admission,
    shownWhen: onNew,
    cite: reviewClauses.ranking,
  },
  investment: {
    kind: 'number',
    label: '总投资',
    unit: '亿元',
    atLeast: '0',
    optional: true,
    group: admission,
    shownWhen: onNew,
    cite: reviewClauses.separateSupply,
  },
  landKind: { ...floorAreaInputs.landKind, optional: true, shownWhen: onLand },
  siteArea: { ...floorAreaInputs.siteArea, optional: true, shownWhen: onLand },
  floorArea: { ...floorAreaInputs.floorArea, optional: true, shownWhen: onLand },
  specialIndustry: { ...floorAreaInputs.specialIndustry, shownWhen: onLand },
  specialProcess: { ...floorAreaInputs.specialProcess, shownWhen: onLand },
  park: { ...existingInputs.park, optional: true, shownWhen: onExisting },
  tax1: { ...existingInputs.tax1, shownWhen: onExisting },
  tax2: { ...existingInputs.tax2, shownWhen: onExisting },
  tax3: { ...existingInputs.tax3, shownWhen: onExisting },
  idle: { ...existingInputs.idle, shownWhen: onExisting },
  phased: { ...existingInputs.phased, shownWhen: onExisting },
  mode: { ...termInputs.mode, optional: true, shownWhen: onLand },
  grantYears: { ...termInputs.grantYears, optional: true, shownWhen: onLand },
  leaseYears: termInputs.leaseYears,
  majorProject: { ...termInputs.majorProject, shownWhen: onLand },
  quotaFee: {
    ...quotaFeeInput,
    help: '具体标准由市政府另行确定，文件未规定，由用户录入；留空不核对。',
    shownWhen: onLand,
  },
  agreement: {
    kind: 'flag',
    label: '签订《产业项目用地投资发展监管协议》',
    group: '监管协议',
    shownWhen: onLand,
    cite: reviewClauses.agreement,
  },
  reported: { ...expansionInputs.reported, shownWhen: onExpansion },
  reviewed: { ...expansionInputs.reviewed, shownWhen: onExpansion },
  approved: { ...expansionInputs.approved, shownWhen: onExpansion },
  expansionAgreement: { ...expansionInputs.expansionAgreement, shownWhen: onExpansion },
} as const satisfies Inputs

const onLandNeeded = ['landKind', 'siteArea', 'floorArea', 'mode', 'grantYears'] as const

/** What the kind of project needs; the rest may stay empty. */
export function reviewProblems(values: CheckableOf<typeof reviewInputs>): readonly Problem[] {
  if (values.kind === undefined || values.kind === expansionProject) return []
  const isNew = values.kind === newProject
  const needed = [...onLandNeeded, isNew ? ('investment' as const) : ('park' as const)]
  return [
    ...needed
      .filter((input) => values[input] === null)
      .map((input) => ({
        input,
        label: reviewInputs[input].label,
        reason: '未填写',
        remedy: `请补填${reviewInputs[input].label}`,
      })),
    ...termProblems({ mode: values.mode ?? undefined, leaseYears: values.leaseYears }),
    ...(isNew ? [] : existingProblems(values)),
  ]
}
