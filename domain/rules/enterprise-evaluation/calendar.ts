import { clauses } from './clauses'
import type { Assessment } from './subject'

/**
 * When the evaluation of a year is due, 溧政发〔2023〕6号 五、 and 六、（二）: data by the end of January, classes by
 * the end of March of the next year. How long enterprises may check their data the text does not say.
 */
export function noteCalendar({ values, trace }: Assessment): void {
  if (values.referenceDate === null) return
  const year = Number(values.referenceDate.slice(0, 4))
  const substituted = `评价年度${year}年`
  const assumption = '评价年度按评价基准日所在年度（推定）'
  trace.step({
    id: '时限·数据更新',
    label: '数据更新期限',
    formula: '原则上在下一年1月底前',
    substituted,
    value: `${year + 1}年1月31日前`,
    cites: [clauses.renewal],
    assumption,
  })
  trace.step({
    id: '时限·数据核对',
    label: '数据核对期限',
    formula: '在规定时间范围内核对确认，逾期视为认可',
    value: '文件未规定天数',
    cites: [clauses.silenceIsConsent],
  })
  trace.step({
    id: '时限·重新评价',
    label: '重新评价期限',
    formula: '下一年3月底前，即次年一季度前',
    substituted,
    value: `${year + 1}年3月31日前`,
    cites: [clauses.renewal, clauses.firstQuarter],
    assumption,
  })
  trace.step({
    id: '时限·更正',
    label: '结果有误或遗漏',
    formula: '因客观原因的，可申请调整或增补',
    value: '企业申请、镇（区、街道）审核、领导小组核准',
    cites: [clauses.correction],
  })
}
