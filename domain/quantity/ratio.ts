const powers = Array.from({ length: 31 }, (_power, exponent) => 10n ** BigInt(exponent))
/** Kept ready: a power of BigInt costs as much as the rest of a rounding. */
const powerOfTen = (exponent: number): bigint => powers[exponent] ?? 10n ** BigInt(exponent)

/**
 * Exact rational numbers over BigInt: every rule counts in them, never in floats
 * (227.42 ÷ 22.742 is exactly 10; a float says 9.999999999999998, and the class changes).
 */
export class Ratio {
  static readonly zero = new Ratio(0n, 1n)

  /** The denominator is always > 0. Fractions are not reduced on every step: that costs more than it saves. */
  private constructor(
    private readonly numerator: bigint,
    private readonly denominator: bigint,
  ) {}

  static of(value: bigint | number): Ratio {
    return new Ratio(BigInt(value), 1n)
  }

  /** Reads a plain decimal such as `-12.50`; null for anything else (no exponent, no separators). */
  static parse(text: string): Ratio | null {
    const match = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text)
    if (match === null) return null
    const [, sign, whole = '', decimals = ''] = match
    const digits = BigInt(whole + decimals)
    return new Ratio(sign === '-' ? -digits : digits, powerOfTen(decimals.length))
  }

  /** For numbers written in the program, e.g. a threshold; throws on anything but a plain decimal. */
  static from(text: string): Ratio {
    const value = Ratio.parse(text)
    if (value === null) throw new Error(`not a decimal number: ${text}`)
    return value
  }

  plus(other: Ratio): Ratio {
    if (this.denominator === other.denominator)
      return new Ratio(this.numerator + other.numerator, this.denominator)
    // Decimals of different length: else the denominator of a long sum grows with every term.
    if (this.denominator % other.denominator === 0n)
      return new Ratio(
        this.numerator + other.numerator * (this.denominator / other.denominator),
        this.denominator,
      )
    if (other.denominator % this.denominator === 0n) return other.plus(this)
    return new Ratio(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    )
  }

  minus(other: Ratio): Ratio {
    return this.plus(new Ratio(-other.numerator, other.denominator))
  }

  times(other: Ratio): Ratio {
    return new Ratio(this.numerator * other.numerator, this.denominator * other.denominator)
  }

  /** Throws on a zero divisor: callers refuse such input beforehand, with words. */
  dividedBy(other: Ratio): Ratio {
    if (other.numerator === 0n) throw new RangeError('division by zero')
    const numerator = this.numerator * other.denominator
    const denominator = this.denominator * other.numerator
    return denominator < 0n
      ? new Ratio(-numerator, -denominator)
      : new Ratio(numerator, denominator)
  }

  /** −1, 0 or 1. */
  compare(other: Ratio): -1 | 0 | 1 {
    const left = this.numerator * other.denominator
    const right = other.numerator * this.denominator
    return left < right ? -1 : left > right ? 1 : 0
  }

  equals(other: Ratio): boolean {
    return this.compare(other) === 0
  }
  atLeast(other: Ratio): boolean {
    return this.compare(other) >= 0
  }
  moreThan(other: Ratio): boolean {
    return this.compare(other) > 0
  }
  lessThan(other: Ratio): boolean {
    return this.compare(other) < 0
  }
  isZero(): boolean {
    return this.numerator === 0n
  }

  /** By halves, so that thousands of fractions with denominators of their own stay affordable. */
  static sum(values: readonly Ratio[]): Ratio {
    const [first = Ratio.zero, ...more] = values
    if (more.length === 0) return first
    const half = values.length >> 1
    return Ratio.sum(values.slice(0, half)).plus(Ratio.sum(values.slice(half)))
  }

  static min(a: Ratio, b: Ratio): Ratio {
    return a.lessThan(b) ? a : b
  }
  static max(a: Ratio, b: Ratio): Ratio {
    return a.lessThan(b) ? b : a
  }

  /** This number × 10^decimals as an integer, rounded half away from zero (四舍五入). */
  private scaled(decimals: number): bigint {
    const negative = this.numerator < 0n
    const scaled = (negative ? -this.numerator : this.numerator) * powerOfTen(decimals)
    const rounded = (2n * scaled + this.denominator) / (2n * this.denominator)
    return negative ? -rounded : rounded
  }

  /** 四舍五入 to that many decimals, where a text rounds or a reading says so; never before a comparison. */
  rounded(decimals: number): Ratio {
    return new Ratio(this.scaled(decimals), powerOfTen(decimals))
  }

  /** This number × 10^decimals where that is whole and a double holds it exactly; null otherwise. */
  digitsAt(decimals: number): number | null {
    const scaled = this.numerator * powerOfTen(decimals)
    if (scaled % this.denominator !== 0n) return null
    const digits = Number(scaled / this.denominator)
    return Number.isSafeInteger(digits) ? digits : null
  }

  isWhole(): boolean {
    return this.numerator % this.denominator === 0n
  }
  /** The greatest whole number that is not above this one. */
  floor(): Ratio {
    const cut = this.numerator / this.denominator
    // BigInt divides towards zero, which lies above a negative fraction.
    return new Ratio(this.numerator < 0n && !this.isWhole() ? cut - 1n : cut, 1n)
  }
  /** The least whole number that is not below this one: heads, places and buildings come in ones. */
  ceiling(): Ratio {
    const floor = this.floor()
    return this.isWhole() ? floor : floor.plus(Ratio.of(1))
  }

  /** 四舍五入 to that many decimals, for display. */
  toFixed(decimals: number): string {
    const scaled = this.scaled(decimals)
    const negative = scaled < 0n
    const digits = (negative ? -scaled : scaled).toString().padStart(decimals + 1, '0')
    const whole = digits.slice(0, digits.length - decimals)
    const sign = negative ? '-' : ''
    return decimals === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-decimals)}`
  }

  /** At most that many decimals, without trailing zeros: 10, 7.5, 0.33. */
  toText(maxDecimals = 4): string {
    if (this.denominator === 1n) return this.numerator.toString()
    const fixed = this.toFixed(maxDecimals)
    if (maxDecimals === 0) return fixed
    let end = fixed.length
    while (fixed[end - 1] === '0') end -= 1
    if (fixed[end - 1] === '.') end -= 1
    return fixed.slice(0, end)
  }
}
