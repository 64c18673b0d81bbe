import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../../domain/rules/evaluate'
import { calculators } from '../../../../domain/rules/registry'
import { CountChart } from '../../../../renderer/components/charts/count-chart'
import { instalments, plannedBars } from '../../../../domain/forms/step-figures'
import { dayNumber } from '../../../../renderer/components/charts/day-number'
import { roundTop } from '../../../../renderer/components/charts/chart-scale'
import { HistogramChart } from '../../../../renderer/components/charts/histogram-chart'
import { PlanChart } from '../../../../renderer/components/charts/plan-chart'
import { ResultCharts } from '../../../../renderer/components/charts/result-charts'
import { TimeLine } from '../../../../renderer/components/charts/time-line'

/** Steps of the first example of a calculator that a test of its name finds. */
function stepsOf(id: string, example: (name: string) => boolean = () => true) {
  const rule = calculators.find((candidate) => candidate.id === id)
  const found = rule?.examples.find(({ name }) => example(name))
  if (rule === undefined || found === undefined) throw new Error(`no example of ${id}`)
  const reply = evaluate(rule, found.inputs, found.readings ?? {})
  if (reply.kind === 'refused') throw new Error('refused')
  return reply.evaluation.steps
}
const plan = stepsOf('liyang-2023-8/plan-execution', (name) => name.includes('3001亩'))
const talent = calculators.find(({ id }) => id.endsWith('/graduate-reward'))?.id ?? ''

/** The bars of a drawing: widths in the order of the text. */
const rects = (markup: string, name: string, attribute: string): readonly number[] =>
  [...markup.matchAll(/<rect[^>]*>/g)]
    .map(([text]) => text)
    .filter((text) => text.includes(`class="${name}"`))
    .map((text) => Number(new RegExp(` ${attribute}="([^"]*)"`).exec(text)?.[1]))

describe('the data of charts', () => {
  it('are plan and supply of every land use, from the steps', () => {
    const bars = plannedBars(plan)
    expect(bars).toHaveLength(11)
    expect(bars.find(({ label }) => label === '商服用地')).toEqual({
      label: '商服用地',
      plan: 3000,
      done: 3001,
      unit: '亩',
    })
  })

  it('are the three instalments with their days', () => {
    const payments = instalments(stepsOf(talent))
    expect(payments).toHaveLength(3)
    const [first, second, third] = payments.map(({ date }) => Number(date.slice(0, 4)))
    expect([(second ?? 0) - (first ?? 0), (third ?? 0) - (first ?? 0)]).toEqual([2, 5])
    expect(payments.every(({ unit }) => unit === '万元')).toBe(true)
  })

  it('are none where the steps carry nothing to draw', () => {
    const steps = stepsOf('liyang-2023-6/enterprise-evaluation')
    expect([plannedBars(steps), instalments(steps)]).toEqual([[], []])
    expect(renderToStaticMarkup(createElement(ResultCharts, { steps }))).toBe('')
  })

  it('place days as the calendar has them', () => {
    const days = (from: string, to: string) => dayNumber(to) - dayNumber(from)
    expect(days('2023-12-31', '2024-01-01')).toBe(1)
    expect(days('2024-02-28', '2024-03-01')).toBe(2)
    expect(days('2023-02-28', '2023-03-01')).toBe(1)
    expect(days('2023-01-01', '2024-01-01')).toBe(365)
    expect(days('2024-01-01', '2025-01-01')).toBe(366)
  })

  it('end their axis at a round number not below the greatest', () => {
    expect([0, 1, 2, 3, 7, 11, 50, 51, 999].map(roundTop)).toEqual([
      1, 1, 2, 3, 8, 20, 50, 60, 1000,
    ])
  })
})

describe('a chart', () => {
  it('draws bars in the ratio of the counts and tells them in words', () => {
    const bars = [
      { label: 'A类', count: 10 },
      { label: 'B类', count: 40 },
      { label: 'D类', count: 0 },
    ]
    const markup = renderToStaticMarkup(
      createElement(CountChart, { title: '各类别家数', counter: '家', bars }),
    )
    const [a = 0, b = 0, d] = rects(markup, 'chart-bar', 'width')
    expect(b / a).toBeCloseTo(4)
    expect(d).toBe(0)
    expect(markup).toContain(
      'aria-label="各类别家数：A类 10家 20.0%；B类 40家 80.0%；D类 0家 0.0%"',
    )
    expect(markup).toContain('<td>40家</td>')
    const none = createElement(CountChart, { title: '', counter: '家', bars: [] })
    expect(renderToStaticMarkup(none)).toBe('')
  })

  it('draws thresholds at the border of their bin', () => {
    const bins = ['40', '60', '80'].map((from, at) => ({
      from,
      to: String(Number(from) + 20),
      count: at,
    }))
    const thresholds = [{ from: '80', value: 'A' }]
    const markup = renderToStaticMarkup(
      createElement(HistogramChart, {
        title: '得分分布',
        counter: '家',
        histogram: { label: '得分', unit: '分', bins, thresholds },
        valueWords: (value: string) => `${value}类`,
      }),
    )
    const line = / x1="([^"]*)"[^>]*class="chart-threshold"/.exec(markup)
    const [, , third = 0] = rects(markup, 'chart-bar', 'x')
    expect(Number(line?.[1])).toBeCloseTo(third - 1)
    expect(markup).toContain('80至100（不含） 2家 80分起A类')
  })

  it('tells over the plan by a sign and words, and keeps floats out of sight', () => {
    const bars = [
      { label: '商服用地', plan: 3000, done: 3001, unit: '亩' },
      { label: '特殊用地', plan: 0.3, done: 0.1, unit: '亩' },
    ]
    const markup = renderToStaticMarkup(createElement(PlanChart, { title: '计划与已供应', bars }))
    expect(markup).toContain('▲超出1<')
    expect(markup).toContain('剩余0.2亩')
    expect(markup).not.toContain('0.19999')
  })

  it('draws the land supply and the instalments of real results', () => {
    const drawn = (steps: typeof plan) =>
      renderToStaticMarkup(createElement(ResultCharts, { steps }))
    expect(rects(drawn(plan), 'chart-outline', 'width')).toHaveLength(12)
    const payments = instalments(stepsOf(talent))
    const line = renderToStaticMarkup(
      createElement(TimeLine, { title: '分期发放', instalments: payments }),
    )
    expect(line.match(/<circle/g)).toHaveLength(3)
    expect(drawn(stepsOf(talent))).toContain('分期发放')
  })
})
