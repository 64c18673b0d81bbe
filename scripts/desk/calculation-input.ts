import { text } from 'node:stream/consumers'
import { decimalText } from '../../main/workbook/cell'
import { DeskError } from './desk-error'

type Values = Readonly<Record<string, string>>

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Numbers by their shortest decimal, truth values as 是 and 否, null as not given. */
function toText(name: string, value: unknown): string {
  if (value === null) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number') return decimalText(value)
  if (typeof value === 'boolean') return value ? '是' : '否'
  throw new DeskError(`输入项“${name}”应为数字、文字或 true/false。`)
}

const toValues = (record: Readonly<Record<string, unknown>>): Values =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, toText(name, value)]))

/** Standard input: `{ inputs, readings }`, or the inputs alone. */
export async function readCalculationInput(): Promise<{
  readonly inputs: Values
  readonly readings: Values
}> {
  if (process.stdin.isTTY)
    throw new DeskError('请从标准输入给出 JSON，例如 calc run 编号 < inputs.json。')
  const source = await text(process.stdin)
  let parsed: unknown
  try {
    parsed = JSON.parse(source)
  } catch {
    throw new DeskError('标准输入不是有效的 JSON；请检查引号、逗号和括号。')
  }
  if (!isRecord(parsed)) throw new DeskError('标准输入应为 JSON 对象，例如 {"taxPaid": "600"}。')
  const { inputs, readings } = parsed
  if (isRecord(inputs))
    return { inputs: toValues(inputs), readings: isRecord(readings) ? toValues(readings) : {} }
  return { inputs: toValues(parsed), readings: {} }
}
