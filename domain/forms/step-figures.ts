import { readIsoDate } from '../calendar/iso-date'
import type { IsoDate } from '../gazette/document'
import type { Step } from '../rules/calculator'

export interface PlannedBar {
  readonly label: string
  readonly plan: number
  readonly done: number
  readonly unit: string
}
export interface Instalment {
  readonly label: string
  readonly date: IsoDate
  readonly amount: string
  readonly unit: string
}

const figure = String.raw`(\d+(?:\.\d+)?)`
const difference = new RegExp(`^${figure}-${figure}$`)

/** Plan against what was done, from the steps 剩余 = 计划-已供应; empty for a result without such steps. */
export const plannedBars = (steps: readonly Step[]): readonly PlannedBar[] =>
  steps.flatMap(({ id, substituted, unit }) => {
    const label = /^(.+)·剩余$/.exec(id)?.[1]
    const numbers = difference.exec(substituted)
    return label === undefined || numbers === null
      ? []
      : [{ label, plan: Number(numbers[1]), done: Number(numbers[2]), unit }]
  })

/** Payments with their days, from pairs of steps 第一期 and 第一期时间; empty for a result without such steps. */
export function instalments(steps: readonly Step[]): readonly Instalment[] {
  const byId = new Map(steps.map((step) => [step.id, step]))
  return steps.flatMap(({ id, value }) => {
    const date = id.endsWith('时间') ? readIsoDate(value) : null
    const payment = byId.get(id.slice(0, -'时间'.length))
    return date === null || payment === undefined || !/^-?\d/.test(payment.value)
      ? []
      : [{ label: payment.label, date, amount: payment.value, unit: payment.unit }]
  })
}
