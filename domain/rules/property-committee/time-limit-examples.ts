import type { Example } from '../calculator'

const open = (value: string) => ({ kind: 'twoReadings', value }) as const

/** The notice of the State Council's office for 2023, as a user enters it. */
const holidays2023 = {
  daysOff: '2023-09-29~2023-10-06',
  extraWorkdays: '2023-10-07、2023-10-08',
}

export const timeLimitExamples: readonly Example[] = [
  {
    name: '2023年7月1日成立，7月31日前备案',
    inputs: { item: '成立备案', start: '2023-07-01' },
    steps: { 期限: '2023年7月31日', 备案之后: '可以' },
    outcome: open('2023年7月31日'),
  },
  {
    name: '2023年7月1日成立，当日计为第一日则为7月30日',
    inputs: { item: '成立备案', start: '2023-07-01' },
    readings: { startDay: 'same' },
    outcome: open('2023年7月30日'),
  },
  {
    name: '2024年1月10日成立，跨二月：2月9日前备案',
    inputs: { item: '成立备案', start: '2024-01-10' },
    outcome: open('2024年2月9日'),
  },
  {
    name: '2023年12月15日变更，12月30日（星期六）前报告',
    inputs: { item: '备案事项变更', start: '2023-12-15' },
    outcome: open('2023年12月30日'),
  },
  {
    name: '2023年12月15日变更，12月30日才公示，仍在期限内',
    inputs: { item: '备案事项变更', start: '2023-12-15', postedOn: '2023-12-30' },
    steps: { 公示开始: '未逾期', 公示截止: '2024年1月6日' },
    outcome: open('2023年12月30日，公示至2024年1月6日'),
  },
  {
    name: '2023年12月15日变更，12月31日才公示，推定逾期',
    inputs: { item: '备案事项变更', start: '2023-12-15', postedOn: '2023-12-31' },
    steps: { 公示开始: '逾期' },
    outcome: open('2023年12月30日，公示至2024年1月7日，开始公示已逾期'),
  },
  {
    name: '2023年12月15日变更，12月31日才公示，未规定开始期限的理解',
    inputs: { item: '备案事项变更', start: '2023-12-15', postedOn: '2023-12-31' },
    readings: { changePosting: 'free' },
    steps: { 公示开始: '未逾期' },
    outcome: open('2023年12月30日，公示至2024年1月7日'),
  },
  {
    name: '2023年9月27日作出决定，9月30日（星期六）前开始公示',
    inputs: { item: '决定公示', start: '2023-09-27' },
    outcome: open('2023年9月30日'),
  },
  {
    name: '9月28日开始公示，公示至10月5日',
    inputs: { item: '决定公示', start: '2023-09-27', postedOn: '2023-09-28' },
    steps: { 公示开始: '未逾期', 公示截止: '2023年10月5日' },
    outcome: open('2023年9月30日，公示至2023年10月5日'),
  },
  {
    name: '9月30日开始公示，最后一日',
    inputs: { item: '决定公示', start: '2023-09-27', postedOn: '2023-09-30' },
    steps: { 公示开始: '未逾期' },
    outcome: open('2023年9月30日，公示至2023年10月7日'),
  },
  {
    name: '10月1日开始公示，已逾期',
    inputs: { item: '决定公示', start: '2023-09-27', postedOn: '2023-10-01' },
    steps: { 公示开始: '逾期' },
    outcome: open('2023年9月30日，公示至2023年10月8日，开始公示已逾期'),
  },
  {
    name: '2023年9月29日作出决定，10月2日在国庆假期内：不顺延（推定）',
    inputs: { item: '决定公示', start: '2023-09-29', ...holidays2023 },
    steps: { 期限: '2023年10月2日', 休息日: '2023年10月2日', 决定文书: '应当' },
    outcome: open('2023年10月2日'),
  },
  {
    name: '2023年9月29日作出决定，顺延的理解：节后首个工作日为10月7日（调休上班）',
    inputs: { item: '决定公示', start: '2023-09-29', ...holidays2023 },
    readings: { dayOff: 'move' },
    steps: { 期限: '2023年10月2日', 休息日: '2023年10月7日' },
    outcome: open('2023年10月7日'),
  },
  {
    name: '顺延的理解：10月7日开始公示，未逾期',
    inputs: { item: '决定公示', start: '2023-09-29', postedOn: '2023-10-07', ...holidays2023 },
    readings: { dayOff: 'move' },
    steps: { 公示开始: '未逾期' },
    outcome: open('2023年10月7日，公示至2023年10月14日'),
  },
  {
    name: '顺延的理解：10月8日开始公示，已逾期',
    inputs: { item: '决定公示', start: '2023-09-29', postedOn: '2023-10-08', ...holidays2023 },
    readings: { dayOff: 'move' },
    steps: { 公示开始: '逾期' },
    outcome: open('2023年10月7日，公示至2023年10月15日，开始公示已逾期'),
  },
  {
    name: '不顺延（推定）：10月7日开始公示，已逾期',
    inputs: { item: '决定公示', start: '2023-09-29', postedOn: '2023-10-07', ...holidays2023 },
    steps: { 公示开始: '逾期' },
    outcome: open('2023年10月2日，公示至2023年10月14日，开始公示已逾期'),
  },
  {
    name: '2023年9月22日变更，10月7日（星期六）调休上班，不是休息日',
    inputs: { item: '备案事项变更', start: '2023-09-22', ...holidays2023 },
    readings: { dayOff: 'move' },
    steps: { 期限: '2023年10月7日' },
    outcome: open('2023年10月7日'),
  },
  {
    name: '2023年12月15日变更，12月30日（星期六），顺延的理解且未录入元旦：1月1日',
    inputs: { item: '备案事项变更', start: '2023-12-15' },
    readings: { dayOff: 'move' },
    steps: { 期限: '2023年12月30日', 休息日: '2024年1月1日' },
    outcome: open('2024年1月1日'),
  },
  {
    name: '拟组建公告2024年3月1日公示，至3月8日',
    inputs: { item: '拟组建公告', start: '2024-03-01' },
    steps: { 公示截止: '2024年3月8日', 公告内容: '应当' },
    outcome: open('2024年3月8日'),
  },
  {
    name: '成员名单2024年3月1日公示，当日计为第一日则至3月7日',
    inputs: { item: '成员名单公示', start: '2024-03-01' },
    readings: { startDay: 'same' },
    outcome: open('2024年3月7日'),
  },
  {
    name: '共同决定2024年3月11日公示，至3月26日',
    inputs: { item: '业主共同决定公示', start: '2024-03-11' },
    outcome: open('2024年3月26日'),
  },
  {
    name: '审计结果2024年3月11日公示，不少于十五日，至3月26日',
    inputs: { item: '换届审计结果公示', start: '2024-03-11' },
    outcome: open('2024年3月26日'),
  },
  {
    name: '作出决定之日即成立之日',
    inputs: { item: '成立', start: '2023-07-01' },
    steps: { 期限: '2023年7月1日' },
    outcome: { kind: 'determined', value: '2023年7月1日' },
  },
  {
    name: '2023年6月26日，本意见尚未施行',
    inputs: { item: '成立', start: '2023-06-26' },
    outcome: { kind: 'notApplicable' },
  },
  {
    name: '2023年6月27日，施行首日',
    inputs: { item: '成立', start: '2023-06-27' },
    outcome: { kind: 'determined', value: '2023年6月27日' },
  },
  {
    name: '2028年6月26日，有效期最后一日',
    inputs: { item: '成立', start: '2028-06-26' },
    outcome: { kind: 'determined', value: '2028年6月26日' },
  },
  {
    name: '2028年6月27日，有效期已满',
    inputs: { item: '成立', start: '2028-06-27' },
    outcome: { kind: 'notApplicable' },
  },
]
