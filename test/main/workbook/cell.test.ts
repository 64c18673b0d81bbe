import { describe, expect, it } from 'vitest'
import { columnLetter, dateOfSerial, decimalText } from '../../../main/workbook/cell'

describe('cells', () => {
  it.each([
    [0.1 + 0.2, '0.3'],
    [1e-7, '0.0000001'],
    [-1.25e-10, '-0.000000000125'],
    [1.5e21, '1500000000000000000000'],
    [227.42, '227.42'],
    [-3, '-3'],
  ])('write %d without exponent and noise as %s', (value, text) => {
    expect(decimalText(value)).toBe(text)
  })

  it.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [60, false, null],
    [61, false, '1900-03-01'],
    [36_526, false, '2000-01-01'],
    [44_994, false, '2023-03-09'],
    [45_351.75, false, '2024-02-29'],
    [43_532, true, '2023-03-09'],
    [0, false, null],
  ])('take serial %d (1904: %s) for %s', (serial, date1904, date) => {
    expect(dateOfSerial(serial, date1904)).toBe(date)
  })

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('name column %i %s', (column, letter) => {
    expect(columnLetter(column)).toBe(letter)
  })
})
