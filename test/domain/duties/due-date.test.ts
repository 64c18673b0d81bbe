import { describe, expect, it } from 'vitest'
import { dueDatesIn, dueDatesInCell } from '../../../domain/duties/due-date'

const context = { title: '关于加强某项工作的通知', issuedOn: '2023-04-17' }
const dates = (text: string, given = context) =>
  dueDatesIn(text, given).map(({ words, date }) => [words.trim(), date])

describe('the dates that a text sets', () => {
  it.each([
    ['2023年6月底前完成提标改造', '2023年6月底前', '2023-06-30'],
    ['2023 年 2 月底前完成', '2023 年 2 月底前', '2023-02-28'],
    ['2024年2月底前完成', '2024年2月底前', '2024-02-29'],
    ['2023年9月30日前报送', '2023年9月30日前', '2023-09-30'],
    ['2023年底前基本完成', '2023年底前', '2023-12-31'],
    ['原则上应当于2023年底前基本完成', '于2023年底前', '2023-12-31'],
    ['到2025年，覆盖率达到80%', '到2025年', '2025-12-31'],
    ['到2025年末，全区建成', '到2025年末', '2025-12-31'],
    ['到2023年底，各镇全面构建机制', '到2023年底', '2023-12-31'],
    ['年底前整改到位', '年底前', '2023-12-31'],
    ['年内完成清淤187万方', '年内', '2023-12-31'],
    ['6月底前完成', '6月底前', '2023-06-30'],
    ['9月中旬前上报', '9月中旬前', '2023-09-20'],
    ['5月20日前报市创建办', '5月20日前', '2023-05-20'],
    ['确保12月底竣工', '12月底', '2023-12-31'],
    ['启动部署阶段（2022年8月—2023年5月）', '2022年8月—2023年5月', '2023-05-31'],
    ['接受省级初评阶段（2024年1月～6月）', '2024年1月～6月', '2024-06-30'],
  ])('are read from %s', (text, words, date) => {
    expect(dates(text)).toEqual([[words, date]])
  })

  it.each([
    '我市于2022年8月，被列入第五批推荐城市。',
    '2023年新增屋顶分布式光伏发电项目规模5.6万千瓦。',
    '截至2020年末，4G网络实现全覆盖。',
    '国II及以下标准（2016年4月1日前生产）的机械',
    '省特级教师每人每月最高奖励0.2万元',
    '另按照每年每张床位给予补贴',
    '降水量的年内分配也很不均匀',
    '近两年内发生重特大生产安全责任事故',
    '（溧政发〔2023〕6号）',
    '2023年9月31日前报送',
    '13月底前完成',
  ])('are none in %s', (text) => {
    expect(dates(text)).toEqual([])
  })

  it.each([
    ['各镇（区、街道）于每月 20 日前报送', { every: 'month', month: null, day: 20 }],
    ['市专治办于当月 25 日前组织验收', { every: 'month', month: null, day: 25 }],
    ['市政府每季度召开推进会', { every: 'quarter', month: null, day: null }],
    ['开展一季度一次为期一年的水质监测', { every: 'quarter', month: null, day: null }],
    ['每半年组织开展一次安全检查', { every: 'halfYear', month: null, day: null }],
    ['财政部门每年10月31日前编制预算', { every: 'year', month: 10, day: 31 }],
    ['综合评价工作每年开展一次', { every: 'year', month: null, day: null }],
  ])('recur in %s', (text, recurrence) => {
    expect(dueDatesIn(text, context)).toMatchObject([{ kind: 'recurring', date: null, recurrence }])
  })

  it.each([
    '接到报告后30分钟内口头报告',
    '在5个工作日内办结',
    '应在三十日内答复',
    '在次年一季度前完成评价',
  ])('are a period without a day in %s', (text) => {
    expect(dueDatesIn(text, context)).toMatchObject([{ kind: 'period', date: null }])
  })

  it('are left open where the text can be read in two ways', () => {
    const [due] = dueDatesIn('2025年前，100张以上的养老机构全部设置医疗机构', context)
    expect(due).toMatchObject({ kind: 'day', date: null })
    expect(due?.reading).toContain('未定')
  })

  it('take the year from the sentence, then the title, then the date of the document', () => {
    const year = (text: string, given: { title: string; issuedOn: string | null }) =>
      dueDatesIn(text, given).map(({ date, assumed }) => [date, assumed])
    const plain = { title: '某方案', issuedOn: '2023-04-17' }
    expect(year('2024年，分三步推进，6月底前完成第一步', plain)).toEqual([['2024-06-30', false]])
    expect(year('2024年已完成。6月底前完成', plain)).toEqual([['2023-06-30', true]])
    expect(year('6月底前完成', { title: '2022年工作方案', issuedOn: '2023-01-05' })).toEqual([
      ['2022-06-30', true],
    ])
    expect(
      year('6月底前完成', { title: '三年行动方案（2022—2024年）', issuedOn: '2023-01-05' }),
    ).toEqual([['2023-06-30', true]])
    expect(year('6月底前完成', { title: '某方案', issuedOn: null })).toEqual([])
  })

  it('are told where they lie before the date of the document', () => {
    const [due] = dueDatesIn('3月底前，建立台账', context)
    expect(due?.date).toBe('2023-03-31')
    expect(due?.reading).toContain('早于成文日期')
  })

  it('keep their places', () => {
    const text = '2023年6月底前完成44台，年底前完成102台；每月20日前报送。'
    for (const { start, end, words } of dueDatesIn(text, context))
      expect(text.slice(start, end)).toBe(words)
    expect(dueDatesIn(text, context)).toHaveLength(3)
  })

  it('need no 前 in a cell under 完成时间', () => {
    expect(dueDatesInCell('2023年12月', context)).toMatchObject([{ date: '2023-12-31' }])
    expect(dueDatesInCell('2024年6月', context)).toMatchObject([{ date: '2024-06-30' }])
    expect(dueDatesInCell('持续推进', context)).toEqual([])
  })
})
