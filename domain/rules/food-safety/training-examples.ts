import type { Example } from '../calculator'
import { determined } from '../verdicts'

const regulators = (trained: string, reached: string, total: string) => ({
  regulators: '60',
  regulatorsTrained: trained,
  regulatorsReached: reached,
  regulatorsTotal: total,
})
const managers = (reached: string, hours: string, total: string) => ({
  managers: '100',
  managersReached: reached,
  managersHours: hours,
  managersTotal: total,
})

export const trainingExamples: readonly Example[] = [
  {
    name: '例（一）60名监管人员全部受训、58名满40课时，学时未达标',
    inputs: regulators('60', '58', '2380'),
    steps: {
      监管人员培训覆盖率: '达标',
      监管人员满40课时: '未达标，差2人',
      监管人员人均课时: '未达标',
    },
    outcome: determined('未达标'),
  },
  {
    name: '例（二）59名各41课时、1名30课时，人均40.82课时，按每人未达标',
    inputs: regulators('60', '59', '2449'),
    steps: { 监管人员满40课时: '未达标，差1人', 监管人员人均课时: '达标' },
    outcome: { kind: 'twoReadings', value: '未达标' },
  },
  {
    name: '例（二）59名各41课时、1名30课时，按人均达标',
    inputs: regulators('60', '59', '2449'),
    readings: { basis: 'average' },
    outcome: { kind: 'twoReadings', value: '达标' },
  },
  {
    name: '例（三）1名监管人员40课时，达标',
    inputs: {
      regulators: '1',
      regulatorsTrained: '1',
      regulatorsReached: '1',
      regulatorsTotal: '40',
    },
    outcome: determined('达标'),
  },
  {
    name: '例（三）1名监管人员39.9课时，未达标',
    inputs: {
      regulators: '1',
      regulatorsTrained: '1',
      regulatorsReached: '0',
      regulatorsTotal: '39.9',
    },
    steps: { 监管人员培训覆盖率: '达标', 监管人员人均课时: '未达标' },
    outcome: determined('未达标'),
  },
  {
    name: '例（四）200名从业人员199名满40小时，差1人',
    inputs: { workers: '200', workersReached: '199' },
    steps: { 从业人员满40小时: '未达标，差1人' },
    outcome: determined('未达标'),
  },
  {
    name: '200名从业人员全部满40小时，达标',
    inputs: { workers: '200', workersReached: '200' },
    outcome: determined('达标'),
  },
  {
    name: '1名监管人员未受训，覆盖率未达标',
    inputs: regulators('59', '59', '2400'),
    steps: { 监管人员培训覆盖率: '未达标，差1人' },
    outcome: determined('未达标'),
  },
  {
    name: '管理岗位全部满40课时和40小时，达标',
    inputs: managers('100', '100', '4000'),
    outcome: determined('达标'),
  },
  {
    name: '管理岗位满40课时而1人不满40小时，按正文未达标',
    inputs: managers('100', '99', '4000'),
    steps: { 管理岗位满40课时: '达标', 管理岗位满40小时: '未达标，差1人' },
    outcome: determined('未达标'),
  },
  {
    name: '考核400人380人合格为95%，达标',
    inputs: { examined: '400', passed: '380' },
    outcome: determined('达标'),
  },
  {
    name: '考核400人379人合格为94.75%，差1人',
    inputs: { examined: '400', passed: '379' },
    steps: { 监督抽查考核合格率: '未达标，差1人' },
    outcome: determined('未达标'),
  },
]
