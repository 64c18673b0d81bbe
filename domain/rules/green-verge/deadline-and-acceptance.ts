import { chineseDate } from '../../calendar/iso-date'
import type { Example, Readings } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { cite, documentNumber, inForceFrom } from './document'

const clauses = {
  deadline: cite('三、（二）', '9月底前确保全面完成综合整治任务'),
  important: cite(
    '三、（二）',
    '国庆节前政府办将会同整治办及相关部门组织对重要路(航)段“四沿”环境整治效果进行验收',
  ),
  general: cite('三、（二）', '其他一般路(航)段由整治办牵头组织验收'),
  failed: cite('三、（二）', '对验收不过关的予以通报整改'),
}

const readings = {
  generalTime: {
    question: '“国庆节前”是否也管其他一般路（航）段的验收，文件未写明',
    options: [
      { value: 'importantOnly', label: '只管重要路（航）段，一般路（航）段没有验收期限（推定）' },
      { value: 'both', label: '一般路（航）段也在国庆节前验收' },
    ],
    cites: [clauses.important, clauses.general],
  },
} as const satisfies Readings

const inputs = {
  completedOn: { kind: 'date', label: '全面完成整治日期', cite: clauses.deadline },
  segment: {
    kind: 'choice',
    label: '路（航）段',
    cite: clauses.important,
    help: '哪些是重要路（航）段，文件未规定，由用户录入。',
    choices: [
      { value: '重要', label: '重要路（航）段' },
      { value: '一般', label: '其他一般路（航）段' },
    ],
  },
  acceptance: {
    kind: 'choice',
    label: '验收结果',
    cite: clauses.failed,
    choices: [
      { value: '未验收', label: '尚未验收' },
      { value: '通过', label: '验收通过' },
      { value: '不过关', label: '验收不过关' },
    ],
  },
  acceptedOn: {
    kind: 'date',
    label: '验收日期',
    optional: true,
    cite: clauses.important,
    shownWhen: { input: 'acceptance', oneOf: ['通过', '不过关'] },
  },
} as const

const segment = (completedOn: string, kind: string, more = {}) => ({
  completedOn,
  segment: kind,
  acceptance: '未验收',
  ...more,
})

const examples: readonly Example[] = [
  {
    name: '2023年9月30日完成，按期',
    inputs: segment('2023-09-30', '重要'),
    steps: { 完成期限: '2023-09-30', 验收单位: '政府办会同整治办及相关部门' },
    outcome: { kind: 'determined', value: '按期完成' },
  },
  {
    name: '2023年10月1日完成，逾期',
    inputs: segment('2023-10-01', '重要'),
    outcome: { kind: 'determined', value: '逾期完成' },
  },
  {
    name: '乡道等一般路段由整治办牵头验收',
    inputs: segment('2023-09-01', '一般'),
    steps: { 验收单位: '整治办牵头' },
    outcome: { kind: 'determined', value: '按期完成' },
  },
  {
    name: '重要航段9月30日验收，在国庆节前',
    inputs: segment('2023-09-20', '重要', { acceptance: '通过', acceptedOn: '2023-09-30' }),
    steps: { 验收时间: '国庆节前' },
    outcome: { kind: 'determined', value: '按期完成' },
  },
  {
    name: '重要航段10月1日验收，不在国庆节前',
    inputs: segment('2023-09-20', '重要', { acceptance: '通过', acceptedOn: '2023-10-01' }),
    steps: { 验收时间: '国庆节后' },
    outcome: { kind: 'determined', value: '按期完成' },
  },
  {
    name: '一般路段11月10日验收，“国庆节前”只管重要路（航）段',
    inputs: segment('2023-09-20', '一般', { acceptance: '通过', acceptedOn: '2023-11-10' }),
    steps: { 验收期限: '文件未规定', 验收时间: '没有期限，不作比较' },
    outcome: { kind: 'determined', value: '按期完成' },
  },
  {
    name: '一般路段11月10日验收，“国庆节前”也管一般路（航）段',
    inputs: segment('2023-09-20', '一般', { acceptance: '通过', acceptedOn: '2023-11-10' }),
    readings: { generalTime: 'both' },
    steps: { 验收期限: '国庆节前', 验收时间: '国庆节后' },
    outcome: { kind: 'determined', value: '按期完成' },
  },
  {
    name: '一般路段9月30日验收，“国庆节前”也管一般路（航）段',
    inputs: segment('2023-09-20', '一般', { acceptance: '通过', acceptedOn: '2023-09-30' }),
    readings: { generalTime: 'both' },
    steps: { 验收时间: '国庆节前' },
    outcome: { kind: 'determined', value: '按期完成' },
  },
  {
    name: '重要航段尚未验收，期限为国庆节前',
    inputs: segment('2023-09-20', '重要'),
    steps: { 验收期限: '国庆节前' },
    outcome: { kind: 'determined', value: '按期完成' },
  },
  {
    name: '验收不过关，通报整改，复验期限文件未规定',
    inputs: segment('2023-09-20', '一般', { acceptance: '不过关', acceptedOn: '2023-09-28' }),
    steps: { 验收结果: '通报整改' },
    outcome: { kind: 'silent', value: '通报整改' },
  },
]

/** 限期和验收, 溧政办发〔2023〕27号 三、（二）. The notice writes 9月底 without a year and is dated 2023-05-26. */
export const deadlineAndAcceptance = defineCalculator({
  id: 'liyang-office-2023-27/deadline-and-acceptance',
  title: '交通“四沿”整治期限和验收',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  check: ({ acceptance, acceptedOn, completedOn }) => {
    if (acceptance === undefined || acceptance === '未验收' || acceptedOn === undefined) return []
    const label = inputs.acceptedOn.label
    if (acceptedOn === null)
      return [
        { input: 'acceptedOn', label, reason: '已有验收结果而未填日期', remedy: '请补填验收日期' },
      ]
    return completedOn !== undefined && acceptedOn < completedOn
      ? [{ input: 'acceptedOn', label, reason: '早于完成日期', remedy: '请核对两个日期' }]
      : []
  },
  compute({ completedOn, segment: kind, acceptance, acceptedOn }, { generalTime }, trace) {
    const deadline = '2023-09-30'
    trace.step({
      id: '完成期限',
      label: '完成期限',
      formula: '9月底前',
      value: deadline,
      cites: [clauses.deadline],
      assumption: '年份文件未写，按成文年份2023年计（推定）；月底前包括月末当日',
    })
    const isLate = completedOn > deadline
    trace.step({
      id: '完成情况',
      label: '完成情况',
      formula: '完成日期不晚于期限',
      substituted: `${chineseDate(completedOn)}与${chineseDate(deadline)}比较`,
      value: isLate ? '逾期完成' : '按期完成',
      cites: [clauses.deadline],
    })
    const isImportant = kind === '重要'
    trace.step({
      id: '验收单位',
      label: '验收单位',
      formula: isImportant ? '重要路（航）段' : '其他一般路（航）段',
      value: isImportant ? '政府办会同整治办及相关部门' : '整治办牵头',
      cites: [isImportant ? clauses.important : clauses.general],
    })
    const point = openPoint('twoReadings', 'generalTime', readings.generalTime, generalTime)
    if (!isImportant) trace.gap(point)
    const isBound = isImportant || generalTime === 'both'
    const timeCites = isImportant ? [clauses.important] : [clauses.important, clauses.general]
    const year = '年份文件未写，按成文年份2023年计（推定）'
    trace.step({
      id: '验收期限',
      label: '验收期限',
      formula: isBound ? '国庆节前（2023年10月1日前）' : '“国庆节前”只写在重要路（航）段的一句里',
      value: isBound ? '国庆节前' : '文件未规定',
      cites: timeCites,
      assumption: isImportant ? year : isBound ? `${point.used}；${year}` : point.used,
    })
    if (acceptance !== '未验收' && acceptedOn !== null)
      trace.step({
        id: '验收时间',
        label: '验收时间',
        formula: isBound ? '国庆节前（2023年10月1日前）' : '没有期限，只记日期',
        substituted: chineseDate(acceptedOn),
        value: !isBound
          ? '没有期限，不作比较'
          : acceptedOn < '2023-10-01'
            ? '国庆节前'
            : '国庆节后',
        cites: timeCites,
        ...(isImportant ? {} : { assumption: point.used }),
      })
    trace.warn('哪些是重要路（航）段，文件未规定，由用户录入。')
    if (acceptance === '不过关') {
      trace.gap({
        kind: 'silent',
        reading: null,
        question: '通报整改后的复验期限，文件未规定',
        used: '只提示通报整改，不推定复验日期',
        cites: [clauses.failed],
      })
      trace.step({
        id: '验收结果',
        label: '验收结果',
        formula: '验收不过关的予以通报整改',
        value: '通报整改',
        cites: [clauses.failed],
      })
      return {
        kind: 'decided',
        value: '通报整改',
        summary: '验收不过关，予以通报整改，复验期限文件未规定。',
      }
    }
    const value = isLate ? '逾期完成' : '按期完成'
    return {
      kind: 'decided',
      value,
      summary: `期限为${chineseDate(deadline)}，${chineseDate(completedOn)}完成，${value}。`,
    }
  },
  examples,
})
