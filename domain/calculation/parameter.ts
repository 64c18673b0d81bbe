import { readIsoDate } from '../calendar/iso-date'
import type { IsoDate } from '../gazette/document'
import { Ratio } from '../quantity/ratio'
import type { Input } from '../rules/calculator'
import { readInput } from '../rules/input-value'
import { folded } from '../text/fold'

/**
 * A value that a text leaves to somebody: a benchmark, a minimum wage, 按户控制面积标准 … It holds for a time and has
 * a source and a person who entered it. It is offered to the forms, never put in silently.
 */
export interface Parameter {
  readonly id: string
  readonly name: string
  /** As it would be typed into a form. */
  readonly value: string
  /** Empty where the value has none. */
  readonly unit: string
  readonly from: IsoDate
  /** Last day; null where no end is known. */
  readonly to: IsoDate | null
  readonly source: string
  readonly enteredBy: string
  readonly enteredAt: string
  readonly deletedAt: string | null
}
export type ParameterDraft = Omit<Parameter, 'id' | 'enteredAt' | 'deletedAt'>

/** What a calculation has kept of a parameter it took a value from. */
export interface ParameterUse extends Pick<
  Parameter,
  'name' | 'value' | 'unit' | 'from' | 'to' | 'source'
> {
  readonly input: string
  readonly parameterId: string
}

/** A parameter for one field of a form. */
export interface ParameterOffer {
  readonly parameter: Parameter
  /** Whether it holds on the day asked about. */
  readonly inForce: boolean
  /** Why its value cannot be taken; null where it can. */
  readonly obstacle: string | null
}

export const isInForce = ({ from, to }: Pick<Parameter, 'from' | 'to'>, on: IsoDate): boolean =>
  from <= on && (to === null || on <= to)

/** 2023-07-01起; 2022-01-01至2022-12-31. */
export const periodWords = ({ from, to }: Pick<Parameter, 'from' | 'to'>): string =>
  to === null ? `${from}起` : `${from}至${to}`

const namesOf = ({ label, parameter }: Input): readonly string[] =>
  [label, ...(parameter === undefined ? [] : [parameter])].map(folded)

function obstacleFor(input: Input, { value, unit }: Parameter): string | null {
  if (input.kind === 'number' && folded(input.unit) !== folded(unit))
    return `单位为${unit === '' ? '空' : unit}，本项为${input.unit === '' ? '空' : input.unit}，请换算后填写`
  const read = readInput(input, value)
  return read.ok ? null : `${value}${read.reason.startsWith('为') ? '，' : ''}${read.reason}`
}

/** The parameters that a field may take: those of its name, in force first, then the younger before the older. */
export function offersFor(
  input: Input,
  parameters: readonly Parameter[],
  on: IsoDate,
): readonly ParameterOffer[] {
  const names = namesOf(input)
  return parameters
    .filter(({ name, deletedAt }) => deletedAt === null && names.includes(folded(name)))
    .map((parameter) => ({
      parameter,
      inForce: isInForce(parameter, on),
      obstacle: obstacleFor(input, parameter),
    }))
    .sort(
      (one, other) =>
        Number(other.inForce) - Number(one.inForce) ||
        (one.parameter.from < other.parameter.from ? 1 : -1),
    )
}

export const takenFrom = (input: string, parameter: Parameter): ParameterUse => {
  const { id: parameterId, name, value, unit, from, to, source } = parameter
  return { input, parameterId, name, value, unit, from, to, source }
}

/** A used parameter that is no longer what it was. */
export interface ChangedUse {
  readonly use: ParameterUse
  /** The value it has now; null where it was removed. */
  readonly value: string | null
}

const sameValue = (one: string, other: string): boolean => {
  const left = Ratio.parse(one)
  const right = Ratio.parse(other)
  return left === null || right === null ? one === other : left.equals(right)
}

/** The uses whose parameter has another value or unit now, or is gone. A new source or period leaves the value. */
export const changedUses = (
  uses: readonly ParameterUse[],
  parameters: readonly Parameter[],
): readonly ChangedUse[] =>
  uses.flatMap((use): readonly ChangedUse[] => {
    const now = parameters.find(({ id }) => id === use.parameterId)
    if (now === undefined || now.deletedAt !== null) return [{ use, value: null }]
    return sameValue(now.value, use.value) && now.unit === use.unit
      ? []
      : [{ use, value: `${now.value}${now.unit}` }]
  })

export const changedUseWords = ({ use, value }: ChangedUse): string =>
  value === null
    ? `参数“${use.name}”已删除（当时采用${use.value}${use.unit}）`
    : `参数“${use.name}”已由${use.value}${use.unit}改为${value}`

/** What keeps a parameter from being entered, all at once; empty for a sound one. */
export function parameterProblems({
  name,
  value,
  from,
  to,
  source,
  enteredBy,
}: ParameterDraft): readonly string[] {
  const blank = (text: string): boolean => text.trim() === ''
  const first = readIsoDate(from)
  const last = to === null ? null : readIsoDate(to)
  return [
    ...(blank(name) ? ['请填写名称'] : []),
    ...(blank(value) ? ['请填写数值'] : []),
    ...(first === null ? ['起始日期请按2023-07-01的样式填写'] : []),
    ...(to !== null && last === null ? ['截止日期请按2023-07-01的样式填写，没有的留空'] : []),
    ...(first !== null && last !== null && last < first ? ['截止日期早于起始日期'] : []),
    ...(blank(source) ? ['请填写来源（文号、公告或经办科室）'] : []),
    ...(blank(enteredBy) ? ['请填写录入人'] : []),
  ]
}
