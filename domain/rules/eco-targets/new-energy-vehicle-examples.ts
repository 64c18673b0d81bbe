import type { Example } from '../calculator'

/** Category, total, new-energy cars, least number, verdict. */
const counted: readonly (readonly [string, string, string, string, string])[] = [
  ['财政性资金单位和国有企业', '20', '6', '6', '达到'],
  ['财政性资金单位和国有企业', '17', '5', '6', '未达到'],
  ['财政性资金单位和国有企业', '13', '4', '4', '达到'],
  ['财政性资金单位和国有企业', '13', '3', '4', '未达到'],
  ['环卫领域', '9', '1', '1', '达到'],
  ['环卫领域', '9', '0', '1', '未达到'],
  ['环卫领域', '11', '1', '2', '未达到'],
  ['建成区公交车', '10', '9', '9', '达到'],
  ['建成区公交车', '100', '89', '90', '未达到'],
  ['运营公交车现有总数', '1000', '600', '600', '达到'],
  ['运营公交车现有总数', '1000', '599', '600', '未达到'],
  ['城市物流配送领域', '10', '2', '2', '达到'],
  ['城市物流配送领域', '10', '1', '2', '未达到（力争）'],
  ['固定线路执法执勤、通勤', '4', '4', '4', '达到'],
  ['固定线路执法执勤、通勤', '4', '3', '4', '未达到（原则上）'],
  ['巡游出租汽车', '10', '3', '3', '达到'],
  ['巡游出租汽车', '10', '2', '3', '未达到（原则上）'],
  ['邮政等公共领域', '5', '5', '5', '达到'],
  ['邮政等公共领域', '5', '4', '5', '未达到'],
  ['民用运输机场', '3', '3', '3', '达到'],
  ['民用运输机场', '3', '2', '3', '未达到（原则上）'],
]

export const vehicleExamples: readonly Example[] = [
  ...counted.map(([category, total, clean, least, value]) => ({
    name: `${category}：${total}辆中${clean}辆，${value}`,
    inputs: { category, total, clean },
    steps: { 最少车辆: least },
    outcome: { kind: 'determined', value } as const,
  })),
  {
    name: '没有新增及更新车辆，不计算比例',
    inputs: { category: '环卫领域', total: '0', clean: '0' },
    outcome: { kind: 'notApplicable' },
  },
  {
    name: '没有运营公交车，不计算比例',
    inputs: { category: '运营公交车现有总数', total: '0', clean: '0' },
    outcome: { kind: 'notApplicable' },
  },
  {
    name: '租赁车辆只是鼓励',
    inputs: { category: '租赁车辆' },
    outcome: { kind: 'determined', value: '没有比例要求' },
  },
  {
    name: '旅游景区只是鼓励',
    inputs: { category: '旅游景区' },
    outcome: { kind: 'determined', value: '没有比例要求' },
  },
  {
    name: '采购新能源公交车200辆',
    inputs: { category: '市区新能源公交车采购', clean: '200' },
    outcome: { kind: 'determined', value: '达到' },
  },
  {
    name: '采购新能源公交车199辆',
    inputs: { category: '市区新能源公交车采购', clean: '199' },
    outcome: { kind: 'determined', value: '未达到（计划）' },
  },
]
