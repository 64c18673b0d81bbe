import type { Step } from './calculator'
import type { DecidingStep } from './deciding-step'
import type { Distance, Steady, Turn } from './distance'

type Measured = Extract<Distance, { readonly kind: 'measured' }>

const stepWords = (step: Step | null): string =>
  step === null ? '无此步' : `${step.formula}，得${step.value}${step.unit}`

/** A step at which the outcomes part, in the words of the rule. */
export function decidingWords({ label, before, after }: DecidingStep): string {
  if (before === null || after === null || before.formula !== after.formula)
    return `${label}：${stepWords(before)} → ${stepWords(after)}`
  return `${label}（${after.formula}）：${before.value}${before.unit} → ${after.value}${after.unit}`
}

function turnWords(
  { label, unit, value, outcome }: Measured,
  turn: Turn | Steady,
  more: '增加' | '减少',
): string {
  if (turn.kind === 'steady') {
    if (turn.furthest === value) return `“${label}”已不能再${more}。`
    const reached = turn.end === 'range' ? `在可填范围内${more}到` : `${more}到`
    return `“${label}”${reached}${turn.furthest}${unit}，未见结果改变，仍为${outcome}。`
  }
  const mark = turn.mark === '' || turn.mark === turn.outcome ? '' : `【${turn.mark}】`
  const certainty = turn.certain ? '' : '（其间抽点试算，未逐一试遍）'
  return `“${label}”${more}${turn.change}${unit}，到${turn.value}${unit}时，结果由${outcome}变为${turn.outcome}${mark}；${turn.neighbour}${unit}时仍为${outcome}${certainty}。`
}

/** The answer as sentences, up first. */
export const distanceWords = (distance: Measured): readonly string[] => [
  turnWords(distance, distance.up, '增加'),
  turnWords(distance, distance.down, '减少'),
]
