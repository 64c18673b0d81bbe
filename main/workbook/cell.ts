/** A cell as read: its value as text, and of what kind it was. */
export interface Cell {
  readonly kind: 'empty' | 'text' | 'number' | 'date' | 'boolean' | 'error'
  /** Decimal text for numbers, ISO date for dates, 是/否 for booleans, #DIV/0! for errors. */
  readonly text: string
  /** A number of sixteen or more digits: the workbook program has lost its last digits already. */
  readonly damaged: boolean
  /** The number as its percent format shows it: 85 for 0.85; absent for every other cell. */
  readonly percent?: string
}

export const emptyCell: Cell = { kind: 'empty', text: '', damaged: false }

export interface Sheet {
  readonly name: string
  /** Rows from the first of the sheet; index 0 is row 1. */
  readonly rows: readonly (readonly Cell[])[]
  /** Rows hidden by hand or by a filter; they count like all others. */
  readonly hiddenRows: number
}

/** 0 → A, 26 → AA */
export function columnLetter(column: number): string {
  const rest = Math.floor(column / 26)
  const letter = String.fromCharCode(65 + (column % 26))
  return rest === 0 ? letter : columnLetter(rest - 1) + letter
}

/**
 * A number of a workbook as the decimal its author sees: fifteen significant digits, which is all that workbook
 * programs keep, without exponent.
 */
export function decimalText(value: number): string {
  const [mantissa = '', exponent] = String(Number(value.toPrecision(15))).split('e')
  if (exponent === undefined) return mantissa
  const sign = mantissa.startsWith('-') ? '-' : ''
  const [whole = '', decimals = ''] = mantissa.replace('-', '').split('.')
  const shift = Number(exponent)
  const digits = whole + decimals
  const point = whole.length + shift
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  if (point >= digits.length) return sign + digits + '0'.repeat(point - digits.length)
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`
}

/** The decimal text times a hundred, by its digits alone: 0.855 → 85.5. */
export function percentText(decimal: string): string {
  const sign = decimal.startsWith('-') ? '-' : ''
  const [whole = '', decimals = ''] = decimal.replace('-', '').split('.')
  const digits = whole + decimals.padEnd(2, '0')
  const point = whole.length + 2
  const rest = digits.slice(point)
  const left = digits.slice(0, point).replace(/^0+(?=\d)/, '')
  return `${sign}${left}${rest === '' ? '' : `.${rest}`}`
}

/** Excel's day number → ISO date, by integers alone; null outside of 1900–9999. */
export function dateOfSerial(serial: number, date1904: boolean): string | null {
  const day = Math.floor(serial) + (date1904 ? 1462 : 0)
  // Serial 60 is the 29 February 1900 that never was.
  if (day < 1 || day > 2_958_465 || day === 60) return null
  let z = day + (day < 60 ? 1 : 0) - 25_569 + 719_468
  const era = Math.floor(z / 146_097)
  z -= era * 146_097
  const yearOfEra = Math.floor(
    (z - Math.floor(z / 1460) + Math.floor(z / 36_524) - Math.floor(z / 146_096)) / 365,
  )
  const dayOfYear = z - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const dayOfMonth = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
}
