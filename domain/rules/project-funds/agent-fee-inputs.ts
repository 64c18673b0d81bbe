import type { Inputs, NumberInput, Readings } from '../calculator'
import { clauses as c } from './clauses'

const byUser = '附件2、附件3未收录，由用户录入。'
const bands = '费率表（附件2未收录，由用户录入）'

const upTo = (band: string) =>
  ({
    kind: 'number',
    label: `${band}上限（含）`,
    unit: '万元',
    moreThan: '0',
    optional: true,
    group: bands,
    help: '最后一档没有上限的留空。',
    cite: c.agentFee,
  }) as const satisfies NumberInput

const rate = (band: string) =>
  ({
    kind: 'number',
    label: `${band}费率`,
    unit: '%',
    atLeast: '0',
    atMost: '100',
    optional: true,
    group: bands,
    help: '没有这一档的留空。',
    cite: c.agentFee,
  }) as const satisfies NumberInput

export const inputs = {
  estimate: {
    kind: 'number',
    label: '工程总概算',
    unit: '万元',
    moreThan: '0',
    cite: c.agentFee,
    help: '计费基数以费率表（附件2未收录）所定为准，请核对。',
  },
  upTo1: upTo('第一档'),
  rate1: rate('第一档'),
  upTo2: upTo('第二档'),
  rate2: rate('第二档'),
  upTo3: upTo('第三档'),
  rate3: rate('第三档'),
  upTo4: upTo('第四档'),
  rate4: rate('第四档'),
  upTo5: upTo('第五档'),
  rate5: rate('第五档'),
  upTo6: upTo('第六档'),
  rate6: rate('第六档'),
  discipline: {
    kind: 'number',
    label: '专业调整系数',
    unit: '',
    moreThan: '0',
    help: byUser,
    cite: c.agentFee,
  },
  complexity: {
    kind: 'number',
    label: '工程复杂程度调整系数',
    unit: '',
    moreThan: '0',
    help: byUser,
    cite: c.agentFee,
  },
  agentType: {
    kind: 'number',
    label: '代建类型系数',
    unit: '',
    moreThan: '0',
    optional: true,
    help: '“结合代建类型核定”的算法文件未规定，由用户录入；留空为不作调整。',
    cite: c.agentFee,
  },
} as const satisfies Inputs

export const readings = {
  bands: {
    question: '各档费率是分段累进，还是全额按所在一档，附件2未收录',
    options: [
      { value: 'progressive', label: '分段累进（推定）' },
      { value: 'whole', label: '全额按所在一档' },
    ],
    cites: [c.agentFee],
  },
} as const satisfies Readings
