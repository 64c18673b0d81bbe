import type { Example } from '../calculator'
import { determined, incomplete } from '../verdicts'
import { scoredItems } from './items'

type Words = Readonly<Record<string, string>>

/** Full points for every item but those named. */
const full = (but: Words = {}): Words => ({
  veto: '未触发',
  ...Object.fromEntries(scoredItems.map(({ id, points }) => [id, String(points)])),
  ...but,
})
const none: Words = Object.fromEntries(scoredItems.map(({ id }) => [id, '0']))

export const selfScoreExamples: readonly Example[] = [
  {
    name: '各项满分，基础项200分、评价项800分，总分1000分',
    inputs: full(),
    steps: {
      '基础项(一)经济发展': '15',
      '基础项(二)社会文明': '15',
      '基础项(三)生态优良': '60',
      '基础项(四)安全发展': '20',
      '基础项(五)美丽宜居': '90',
      '评价项(一)容貌品质': '150',
      '评价项(二)市政设施': '120',
      '评价项(三)环境卫生': '130',
      '评价项(四)公共秩序': '100',
      '评价项(五)执法规范': '100',
      '评价项(六)工作保障': '100',
      '评价项(七)共治共享': '100',
      '4.农贸市场': '25',
      '34.便民服务': '20',
      基础项合计: '200',
      评价项合计: '800',
      总分: '1000',
    },
    outcome: determined('1000'),
  },
  {
    name: '各项均为零分，总分0分，逐项列出失分',
    inputs: { ...full(), ...none },
    steps: { 总分: '0', 失分b1: '5', 失分e96: '10' },
    outcome: determined('0'),
  },
  {
    name: '失2.5分，总分997.5分',
    inputs: full({ e12: '7.5' }),
    steps: { '5.滨水空间': '17.5', 失分e12: '2.5', 总分: '997.5' },
    outcome: determined('997.5'),
  },
  {
    name: '有两项未评，只暂计已评各项',
    inputs: full({ b1: '', e96: '' }),
    steps: { '基础项(一)经济发展': '10', 总分: '985' },
    outcome: incomplete,
  },
  {
    name: '未评与评为零分不同：评为零分即已评',
    inputs: full({ b1: '0' }),
    steps: { 总分: '995', 失分b1: '5' },
    outcome: determined('995'),
  },
  {
    name: '触发否决项，满分亦不改变',
    inputs: full({ veto: '触发' }),
    steps: { 总分: '1000', 否决项: '触发否决项' },
    outcome: determined('触发否决项'),
  },
  {
    name: '录入分数线995分，恰好达到',
    inputs: full({ b1: '0', passMark: '995' }),
    steps: { 分数线: '0' },
    outcome: determined('995'),
  },
  {
    name: '录入分数线995分，差0.01分',
    inputs: full({ b1: '0', b2: '9.99', passMark: '995' }),
    steps: { 分数线: '-0.01' },
    outcome: determined('994.99'),
  },
  {
    name: '只填否决项核验结果，尚未自评',
    inputs: { veto: '未触发' },
    steps: { 总分: '0' },
    outcome: incomplete,
  },
]
