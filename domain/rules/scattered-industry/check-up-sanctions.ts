import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { checkUpMembers, memberClauses } from './check-up-members'
import { cite, documentNumber, inForceFrom } from './document'

const clauses = {
  accepted: cite(
    '附件2 （4）',
    '由市专班牵头，相关部门及属地镇（区、街道）参与，对整改符合要求的企业进行验收',
  ),
  condition: cite(
    '附件2 （4）',
    '对拒不配合整改，性质严重、屡教不改、影响恶劣的企业及责任人员，相关部门要加强联合惩戒力度',
  ),
  measures: cite(
    '附件2 （4）',
    '视情依法依规调整信用等级、暂停其新上项目和科技项目、评优评先“一票否决”、依法限制其招投标和资金支持、差别化实施水、电、气收费、上调安责险和工伤保险费率、向金融机构推送违法违规信息、暂停或撤销相关认证、依规实施市场禁入、支持行业协会进行“黑名单”管理等',
  ),
  penalty: cite('附件2 （4）', '涉嫌存在违法违规行为的，按各自行政处罚程序执行'),
  crime: cite('附件2 （4）', '涉嫌违法犯罪案件的，及时移送司法机关'),
  opinion: cite('附件2 （3）', '会诊意见报市领导同意后予以实施'),
  supervised: cite(
    '附件2 （5）',
    '对体检发现问题，部门推动整改不力的，由市专治办会同市纪委监委进行挂牌督办',
  ),
  accountable: cite(
    '附件2 （5）',
    '对体检联席会议制度成员单位及其工作人员责任落实不到位或存在瞒报漏报的，由市纪委监委严肃问责到位',
  ),
  members: memberClauses.members,
  scored: cite(
    '附件2 （5）',
    '体检结束后，由市专班牵头属地镇（区、街道）对市级单位进行打分，并作为年度考核依据',
  ),
}

const inputs = {
  rectified: { kind: 'flag', label: '整改符合要求', cite: clauses.accepted },
  refuses: { kind: 'flag', label: '拒不配合整改', cite: clauses.condition },
  serious: { kind: 'flag', label: '性质严重', cite: clauses.condition },
  repeated: { kind: 'flag', label: '屡教不改', cite: clauses.condition },
  badInfluence: { kind: 'flag', label: '影响恶劣', cite: clauses.condition },
  violation: { kind: 'flag', label: '涉嫌存在违法违规行为', cite: clauses.penalty },
  crime: { kind: 'flag', label: '涉嫌违法犯罪案件', cite: clauses.crime },
  opinionApproved: { kind: 'flag', label: '会诊意见已报市领导同意', cite: clauses.opinion },
  slowDepartment: {
    kind: 'flag',
    label: '部门推动整改不力',
    cite: clauses.supervised,
  },
  neglect: {
    kind: 'flag',
    label: '成员单位或其工作人员责任落实不到位或存在瞒报漏报',
    cite: clauses.accountable,
  },
  ended: { kind: 'flag', label: '体检已结束', cite: clauses.scored },
} as const

const readings = {
  condition: {
    question: '“性质严重、屡教不改、影响恶劣”须同时具备还是具备其一即可',
    options: [
      { value: 'all', label: '与拒不配合整改同时具备（推定，从严掌握惩戒条件）' },
      { value: 'any', label: '拒不配合整改并具备其中之一即可' },
    ],
    cites: [clauses.condition],
  },
} as const

/** The ten measures in the order of the text. */
const measures = [
  '调整信用等级',
  '暂停其新上项目和科技项目',
  '评优评先“一票否决”',
  '依法限制其招投标和资金支持',
  '差别化实施水、电、气收费',
  '上调安责险和工伤保险费率',
  '向金融机构推送违法违规信息',
  '暂停或撤销相关认证',
  '依规实施市场禁入',
  '支持行业协会进行“黑名单”管理',
]

const grave = { refuses: '是', serious: '是', repeated: '是', badInfluence: '是' }

const examples: readonly Example[] = [
  {
    name: '整改符合要求的验收',
    inputs: { rectified: '是' },
    steps: { 会诊意见: '报市领导同意后予以实施' },
    outcome: { kind: 'determined', value: '验收' },
  },
  {
    name: '拒不配合且三项情节齐备，可采取十项惩戒措施',
    inputs: grave,
    steps: { 惩戒1: '视情采取', 惩戒10: '视情采取' },
    outcome: { kind: 'determined', value: '联合惩戒' },
  },
  {
    name: '拒不配合而只有性质严重',
    inputs: { refuses: '是', serious: '是' },
    outcome: { kind: 'twoReadings', value: '继续督促整改' },
  },
  {
    name: '拒不配合而只有性质严重，具备其一即可惩戒',
    inputs: { refuses: '是', serious: '是' },
    readings: { condition: 'any' },
    outcome: { kind: 'twoReadings', value: '联合惩戒' },
  },
  {
    name: '拒不配合但无所列情节，尚不联合惩戒',
    inputs: { refuses: '是' },
    outcome: { kind: 'determined', value: '继续督促整改' },
  },
  {
    name: '情节齐备但未拒不配合，尚不联合惩戒',
    inputs: { ...grave, refuses: '否' },
    outcome: { kind: 'determined', value: '继续督促整改' },
  },
  {
    name: '联合惩戒并涉嫌违法违规和犯罪',
    inputs: { ...grave, violation: '是', crime: '是' },
    steps: { 行政处罚: '按各自行政处罚程序执行', 移送司法: '及时移送司法机关' },
    outcome: { kind: 'determined', value: '联合惩戒、行政处罚、移送司法机关' },
  },
  {
    name: '已整改但涉嫌违法违规的仍按程序处罚',
    inputs: { rectified: '是', violation: '是' },
    outcome: { kind: 'determined', value: '验收、行政处罚' },
  },
  {
    name: '会诊意见已报市领导同意，予以实施',
    inputs: { rectified: '是', opinionApproved: '是' },
    steps: { 会诊意见: '予以实施' },
    outcome: { kind: 'determined', value: '验收' },
  },
  {
    name: '部门推动整改不力，挂牌督办',
    inputs: { slowDepartment: '是' },
    steps: { 挂牌督办: '市专治办会同市纪委监委挂牌督办' },
    outcome: { kind: 'determined', value: '继续督促整改、挂牌督办' },
  },
  {
    name: '成员单位瞒报漏报，由市纪委监委问责',
    inputs: { rectified: '是', neglect: '是' },
    steps: { 问责: '市纪委监委严肃问责' },
    outcome: { kind: 'determined', value: '验收、问责' },
  },
  {
    name: '体检结束后对市级单位打分',
    inputs: { rectified: '是', ended: '是' },
    steps: { 打分: '作为年度考核依据' },
    outcome: { kind: 'determined', value: '验收、对市级单位打分' },
  },
]

/** 会诊意见, 诊治, 联合惩戒 and 督办, 溧政办发〔2023〕20号 附件2（3）至（5）. */
export const checkUpSanctions = defineCalculator({
  id: 'liyang-office-2023-20/check-up-sanctions',
  title: '企业综合体检验收、联合惩戒和督办问责',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  check: ({ rectified, refuses }) =>
    rectified === true && refuses === true
      ? [
          {
            input: 'refuses',
            label: inputs.refuses.label,
            reason: '与“整改符合要求”同时填“是”',
            remedy: '请按实际情况保留一项',
          },
        ]
      : [],
  compute(values, chosen, trace) {
    const facts = [values.serious, values.repeated, values.badInfluence]
    const all = facts.every(Boolean)
    const some = facts.some(Boolean)
    if (values.refuses && some && !all)
      trace.gap(openPoint('twoReadings', 'condition', readings.condition, chosen.condition))
    const punished = values.refuses && (chosen.condition === 'any' ? some : all)
    trace.step({
      id: '会诊意见',
      label: '会诊意见',
      formula: '会诊意见报市领导同意后实施',
      value: values.opinionApproved ? '予以实施' : '报市领导同意后予以实施',
      cites: [clauses.opinion],
    })
    trace.step({
      id: '验收',
      label: '验收',
      formula: '整改符合要求的进行验收',
      value: values.rectified ? '验收' : '尚不验收',
      cites: [clauses.accepted],
    })
    trace.step({
      id: '联合惩戒条件',
      label: '联合惩戒条件',
      formula: '拒不配合整改，性质严重、屡教不改、影响恶劣',
      substituted: `${values.refuses ? '拒不配合' : '未拒不配合'}，三项情节中有${facts.filter(Boolean).length}项`,
      value: punished ? '符合' : '不符合',
      cites: [clauses.condition],
    })
    if (punished)
      measures.forEach((measure, at) => {
        trace.step({
          id: `惩戒${at + 1}`,
          label: measure,
          formula: '视情依法依规',
          value: '视情采取',
          cites: [clauses.measures],
        })
      })
    if (values.violation)
      trace.step({
        id: '行政处罚',
        label: '涉嫌违法违规行为',
        formula: '按各自行政处罚程序',
        value: '按各自行政处罚程序执行',
        cites: [clauses.penalty],
      })
    if (values.crime)
      trace.step({
        id: '移送司法',
        label: '涉嫌违法犯罪',
        formula: '及时移送',
        value: '及时移送司法机关',
        cites: [clauses.crime],
      })
    if (values.slowDepartment)
      trace.step({
        id: '挂牌督办',
        label: '部门推动整改不力',
        formula: '由市专治办会同市纪委监委挂牌督办',
        value: '市专治办会同市纪委监委挂牌督办',
        cites: [clauses.supervised],
      })
    if (values.neglect)
      trace.step({
        id: '问责',
        label: '成员单位及其工作人员责任',
        formula: '责任落实不到位或存在瞒报漏报的，由市纪委监委问责；成员单位以“等单位”结尾',
        substituted: checkUpMembers.join('、'),
        value: '市纪委监委严肃问责',
        cites: [clauses.accountable, clauses.members],
      })
    if (values.ended)
      trace.step({
        id: '打分',
        label: '对市级单位打分',
        formula: '体检结束后由市专班牵头属地镇（区、街道）打分',
        value: '作为年度考核依据',
        cites: [clauses.scored],
      })
    if (punished) trace.warn('惩戒措施以“视情”“等”列举，采取哪几项由相关部门依法依规决定。')
    const value = [
      values.rectified ? '验收' : punished ? '联合惩戒' : '继续督促整改',
      ...(values.violation ? ['行政处罚'] : []),
      ...(values.crime ? ['移送司法机关'] : []),
      ...(values.slowDepartment ? ['挂牌督办'] : []),
      ...(values.neglect ? ['问责'] : []),
      ...(values.ended ? ['对市级单位打分'] : []),
    ].join('、')
    return { kind: 'decided', value, summary: `处理意见：${value}。` }
  },
  examples,
})
