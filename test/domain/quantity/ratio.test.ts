import { describe, expect, it } from 'vitest'
import { Ratio } from '../../../domain/quantity/ratio'
import { seededRandom } from '../../../scripts/seeded-random'

/** An exact fraction of the test's own: always reduced, signs in the numerator, a pair and not a class. */
type Fraction = readonly [numerator: bigint, denominator: bigint]

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value)
const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? magnitude(a) : gcd(b, a % b))
function fraction(numerator: bigint, denominator: bigint): Fraction {
  const common = gcd(numerator, denominator) * (denominator < 0n ? -1n : 1n)
  return [numerator / common, denominator / common]
}
function fractionOf(decimal: string): Fraction {
  const [whole = '', decimals = ''] = decimal.split('.')
  let denominator = 1n
  for (let place = 0; place < decimals.length; place += 1) denominator *= 10n
  return fraction(BigInt(whole + decimals), denominator)
}

/** School-book division: digit by digit, then a carry when the next digit is 5 or more. */
function rounded([numerator, denominator]: Fraction, decimals: number): string {
  let rest = magnitude(numerator)
  const digits = (rest / denominator).toString().split('').map(Number)
  const wholeDigits = digits.length
  rest %= denominator
  for (let place = 0; place < decimals; place += 1) {
    rest *= 10n
    digits.push(Number(rest / denominator))
    rest %= denominator
  }
  let carry = rest * 10n >= denominator * 5n ? 1 : 0
  for (let at = digits.length - 1; at >= 0 && carry === 1; at -= 1) {
    carry = digits[at] === 9 ? 1 : 0
    digits[at] = carry === 1 ? 0 : (digits[at] ?? 0) + 1
  }
  const whole = `${carry === 1 ? '1' : ''}${digits.slice(0, wholeDigits).join('')}`
  const text = decimals === 0 ? whole : `${whole}.${digits.slice(wholeDigits).join('')}`
  return numerator < 0n && /[1-9]/.test(text) ? `-${text}` : text
}

const random = seededRandom(20230309)
function randomDecimal(): string {
  const decimals = random.below(7)
  const digits = String(random.below(10 ** (1 + random.below(9)))).padStart(decimals + 1, '0')
  const sign = random.chance(0.3) && /[1-9]/.test(digits) ? '-' : ''
  const point = digits.length - decimals
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`
}

describe('Ratio against fractions of the school book', () => {
  it('adds, subtracts, multiplies, divides, compares and rounds alike in 20,000 chains', () => {
    for (let run = 0; run < 20_000; run += 1) {
      let text = randomDecimal()
      let value = Ratio.from(text)
      let expected = fractionOf(text)
      for (let length = random.below(6); length > 0; length -= 1) {
        text = randomDecimal()
        const other = Ratio.from(text)
        const [n, d] = expected
        const [m, e] = fractionOf(text)
        switch (random.below(4)) {
          case 0:
            value = value.plus(other)
            expected = fraction(n * e + m * d, d * e)
            break
          case 1:
            value = value.minus(other)
            expected = fraction(n * e - m * d, d * e)
            break
          case 2:
            value = value.times(other)
            expected = fraction(n * m, d * e)
            break
          default:
            if (m === 0n) break
            value = value.dividedBy(other)
            expected = fraction(n * e, d * m)
        }
      }
      const decimals = random.below(6)
      expect(value.toFixed(decimals)).toBe(rounded(expected, decimals))
      const rivalText = randomDecimal()
      const rival = Ratio.from(rivalText)
      const [n, d] = expected
      const [m, e] = fractionOf(rivalText)
      const difference = n * e - m * d
      expect(value.compare(rival)).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0)
      expect(value.atLeast(rival)).toBe(difference >= 0n)
      expect(value.moreThan(rival)).toBe(difference > 0n)
      expect(value.lessThan(rival)).toBe(difference < 0n)
      expect(value.equals(value.plus(rival).minus(rival))).toBe(true)
    }
  })

  it('sums thousands of fractions exactly, and decimals of any length without growing', () => {
    const parts = Array.from({ length: 2000 }, (_part, at): Fraction => [1n, BigInt(at + 1)])
    const [n, d] = parts.reduce(([a, b], [c, e]) => fraction(a * e + c * b, b * e))
    const sum = Ratio.sum(parts.map(([a, b]) => Ratio.of(a).dividedBy(Ratio.of(b))))
    expect(sum.toFixed(30)).toBe(rounded([n, d], 30))
    const decimals = Array.from({ length: 3000 }, (_text, at) => `0.${'1'.repeat(1 + (at % 7))}`)
    const startedAt = performance.now()
    const total = decimals.reduce((rest, text) => rest.plus(Ratio.from(text)), Ratio.zero)
    expect(performance.now() - startedAt).toBeLessThan(500)
    expect(total.equals(Ratio.sum(decimals.map((text) => Ratio.from(text))))).toBe(true)
    expect(Ratio.sum([]).isZero()).toBe(true)
  })

  it('rounds to a number of so many decimals', () => {
    expect(Ratio.of(2).dividedBy(Ratio.of(3)).rounded(4).equals(Ratio.from('0.6667'))).toBe(true)
    expect(Ratio.from('-0.005').rounded(2).equals(Ratio.from('-0.01'))).toBe(true)
  })

  it.each([
    ['4.2', '4', '5'],
    ['4.5', '4', '5'],
    ['4.9999999', '4', '5'],
    ['5', '5', '5'],
    ['5.00', '5', '5'],
    ['0', '0', '0'],
    ['0.0001', '0', '1'],
    ['-0.5', '-1', '0'],
    ['-4.2', '-5', '-4'],
    ['-4.9', '-5', '-4'],
    ['-5', '-5', '-5'],
  ])('%s lies between the whole numbers %s and %s', (text, floor, ceiling) => {
    const value = Ratio.from(text)
    expect([value.floor().toText(), value.ceiling().toText()]).toEqual([floor, ceiling])
    expect(value.isWhole()).toBe(floor === ceiling)
  })

  it('knows a whole number by its value, not by how it came about', () => {
    const third = Ratio.of(1).dividedBy(Ratio.of(3))
    expect(third.times(Ratio.of(9)).isWhole()).toBe(true)
    expect(third.times(Ratio.of(9)).ceiling().toText()).toBe('3')
    expect(third.times(Ratio.of(-10)).floor().toText()).toBe('-4')
  })

  it('takes the smaller and the larger of two', () => {
    const [small, large] = [Ratio.from('-3.5'), Ratio.from('2')]
    expect(Ratio.min(small, large).toText()).toBe('-3.5')
    expect(Ratio.max(small, large).toText()).toBe('2')
  })
})

describe('Ratio where floats go wrong', () => {
  it.each([
    ['32.4', '3.24', '10'],
    ['227.42', '22.742', '10'],
    ['0.3', '0.1', '3'],
    ['4.35', '0.01', '435'],
  ])('divides %s by %s to exactly %s', (dividend, divisor, quotient) => {
    expect(Ratio.from(dividend).dividedBy(Ratio.from(divisor)).equals(Ratio.from(quotient))).toBe(
      true,
    )
  })

  it('keeps thirds exact', () => {
    const third = Ratio.of(1).dividedBy(Ratio.of(3))
    expect(third.plus(third).plus(third).equals(Ratio.of(1))).toBe(true)
  })

  it('refuses to divide by zero', () => {
    expect(() => Ratio.of(1).dividedBy(Ratio.from('0.00'))).toThrow(RangeError)
  })
})

describe('Ratio as text', () => {
  it.each([
    ['59.995', 2, '60.00'],
    ['59.9949', 2, '59.99'],
    ['-2.5', 0, '-3'],
    ['-0.004', 2, '0.00'],
    ['0.005', 2, '0.01'],
    ['999.999', 2, '1000.00'],
    ['7', 0, '7'],
  ])('rounds %s to %d decimals as %s, half away from zero', (text, decimals, shown) => {
    expect(Ratio.from(text).toFixed(decimals)).toBe(shown)
  })

  it.each([
    ['10.0000', '10'],
    ['7.50', '7.5'],
    ['0.33333', '0.3333'],
    ['100', '100'],
    ['-0.00001', '0'],
  ])('shows %s as %s', (text, shown) => {
    expect(Ratio.from(text).toText()).toBe(shown)
  })

  it.each(['', '.', '1.', '.5', '1e3', '1,000', '０', ' 1', '--1', '0x10', 'NaN'])(
    'refuses %j',
    (text) => {
      expect(Ratio.parse(text)).toBeNull()
    },
  )

  it('reads a signed decimal', () => {
    expect(Ratio.from('+012.50').toText()).toBe('12.5')
    expect(Ratio.from('-12.50').toText()).toBe('-12.5')
  })
})
