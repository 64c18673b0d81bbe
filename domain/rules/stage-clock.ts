import { daysBetween } from '../calendar/day-count'
import { chineseDate } from '../calendar/iso-date'
import type { Citation } from '../citation/citation'
import type { IsoDate } from '../gazette/document'
import type { Trace, Verdict } from './calculator'

/** A stage of a plan; the texts name months only, so the days are the first and the last of them. */
export interface Stage {
  readonly title: string
  readonly from: IsoDate
  readonly to: IsoDate
  readonly cite: Citation
  readonly tasks: readonly { readonly what: string; readonly cite: Citation }[]
}

const byMonths = '文件只写到月，起止日按当月首日、末日（推定）'

/** Which stages a day lies in, the days left in each and what is due; months may overlap. */
export function decideStage(
  date: IsoDate,
  stages: readonly [Stage, ...Stage[]],
  trace: Trace,
): Verdict {
  const current = stages.filter(({ from, to }) => date >= from && date <= to)
  for (const stage of current) {
    trace.step({
      id: stage.title,
      label: `${stage.title}剩余天数`,
      formula: `${stage.from}至${stage.to}，当日不计`,
      substituted: `${date}至${stage.to}`,
      value: String(daysBetween(date, stage.to)),
      unit: '天',
      cites: [stage.cite],
      assumption: byMonths,
    })
    stage.tasks.forEach(({ what, cite }, at) => {
      trace.step({
        id: `${stage.title}任务${at + 1}`,
        label: `${stage.title}应做`,
        formula: what,
        value: '本阶段任务',
        cites: [cite],
      })
    })
  }
  if (current.length > 0) {
    const value = current.map(({ title }) => title).join('、')
    const left = current.map(({ title, to }) => `${title}还剩${daysBetween(date, to)}天`)
    return {
      kind: 'decided',
      value,
      summary: `${chineseDate(date)}处于${value}，${left.join('，')}。`,
    }
  }
  const [first] = stages
  const last = stages.reduce((sofar, stage) => (stage.to > sofar.to ? stage : sofar), first)
  const isBefore = date < first.from
  const value = isBefore ? '尚未开始' : date > last.to ? '已结束' : '各阶段之间'
  trace.step({
    id: '时点',
    label: '与各阶段起止比较',
    formula: `${first.from}至${last.to}`,
    substituted: date,
    value,
    cites: [isBefore ? first.cite : last.cite],
    assumption: byMonths,
  })
  return { kind: 'decided', value, summary: `${chineseDate(date)}，实施步骤${value}。` }
}
