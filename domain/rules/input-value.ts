import { readIsoDate } from '../calendar/iso-date'
import { Ratio } from '../quantity/ratio'
import { folded } from '../text/fold'
import type { ChoiceInput, Input, NumberInput } from './calculator'

export type InputValue = Ratio | boolean | string | null
export type ReadValue =
  | { readonly ok: true; readonly value: InputValue }
  | { readonly ok: false; readonly reason: string; readonly remedy: string }

const fine = (value: InputValue): ReadValue => ({ ok: true, value })
const refuse = (reason: string, remedy: string): ReadValue => ({ ok: false, reason, remedy })

/** Full-width digits, points and signs to half width, and the typographic minus; nothing else is touched. */
const halfWidth = (text: string): string =>
  text
    .replace(/[０-９．，－＋]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/^\u2212/, '-')

const unitText = (unit: string): string => (unit === '' ? '' : `（单位：${unit}）`)

function readNumber(input: NumberInput, text: string): ReadValue {
  const plain = halfWidth(text).replace(/^\+/, '')
  const grouped = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) ? plain.replaceAll(',', '') : plain
  const value = Ratio.parse(grouped)
  if (value === null)
    return refuse(
      `“${text}”不是数字`,
      `请只填数字${unitText(input.unit)}，不带单位、空格和文字说明`,
    )
  if (input.moreThan !== undefined && !value.moreThan(Ratio.from(input.moreThan)))
    return refuse(
      `为${value.toText()}，应大于${input.moreThan}${input.unit}`,
      input.remedy ?? '请核实后补填实际数值',
    )
  if (input.atLeast !== undefined && value.lessThan(Ratio.from(input.atLeast)))
    return refuse(
      `为${value.toText()}，不得小于${input.atLeast}${input.unit}`,
      input.remedy ?? '请核实后补填实际数值',
    )
  if (input.atMost !== undefined && value.moreThan(Ratio.from(input.atMost)))
    return refuse(
      `为${value.toText()}，不得大于${input.atMost}${input.unit}`,
      input.remedy ?? '请核实后补填实际数值',
    )
  return fine(value)
}

function readChoice(input: ChoiceInput, text: string): ReadValue {
  // Cells mostly hold the value itself; folding is for the rest.
  if (input.choices.some(({ value }) => value === text)) return fine(text)
  const wanted = folded(text)
  const choice = input.choices.find(({ value, label, aliases = [] }) =>
    [value, label, ...aliases].some((word) => folded(word) === wanted),
  )
  if (choice !== undefined) return fine(choice.value)
  const words = input.choices.map(({ value }) => value).join('、')
  return refuse(`“${text}”不在可选项内`, `请填写下列之一：${words}`)
}

const yes = ['是', '有', '√', '✓', '1', 'Y', 'y', 'true']
const no = ['否', '无', '×', '0', 'N', 'n', 'false', '-', '—']

/** How a clerk marks a cell that has nothing to say; only where the input may stay empty. */
const nothing = ['无', '否', '-', '－', '—', '——', '/']
const saysNothing = ({ kind, optional }: Input, text: string): boolean =>
  optional === true && (nothing.includes(text) || (kind === 'choice' && text === '0'))

/** Checks one value as a form or a workbook sends it; the reason and the remedy are shown as they are. */
export function readInput(input: Input, raw: string): ReadValue {
  const text = raw.trim()
  if (text === '' || saysNothing(input, text)) {
    if (input.kind === 'flag') return fine(false)
    if (input.optional === true) return fine(null)
    return refuse('未填写', `请补填${input.label}`)
  }
  switch (input.kind) {
    case 'number':
      return readNumber(input, text)
    case 'flag':
      if (yes.includes(text)) return fine(true)
      return no.includes(text) ? fine(false) : refuse(`“${text}”不是“是”或“否”`, '请填“是”或“否”')
    case 'choice':
      return readChoice(input, text)
    case 'date': {
      const date = readIsoDate(text)
      return date === null
        ? refuse(`“${text}”不是有效日期`, '请按2023-12-31的样式填写')
        : fine(date)
    }
    case 'text':
      return fine(text)
  }
}
