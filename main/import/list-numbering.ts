/** Automatic numbers of Word lists. They stand nowhere in the text and must be counted as Word counts them. */
export interface ListLevel {
  readonly start: number
  /** Word's name of the number format: decimal, chineseCounting … */
  readonly format: string
  /** `第%1条`, `%1.%2` */
  readonly text: string
  /** Levels from 1 whose step restarts this one; null for every upper level, 0 for none. */
  readonly restart: number | null
  /** All numbers in Arabic digits (正规形式编号). */
  readonly legal: boolean
}

const han = '〇一二三四五六七八九'
const formal = '零壹贰叁肆伍陆柒捌玖'
const stems = '甲乙丙丁戊己庚辛壬癸'
const branches = '子丑寅卯辰巳午未申酉戌亥'

/** 123 → 一百二十三; 10 → 十. */
export function countingNumeral(
  value: number,
  digits = han,
  units = ['', '十', '百', '千'],
): string {
  if (value <= 0 || value > 9999) return String(value)
  const zero = digits === han ? '零' : (digits[0] ?? '')
  let result = ''
  let gap = false
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10
    if (digit === 0) {
      gap = result !== ''
      continue
    }
    if (gap) result += zero
    gap = false
    const bareTen = place === 1 && digit === 1 && result === '' && digits === han
    result += (bareTen ? '' : (digits[digit] ?? '')) + (units[place] ?? '')
  }
  return result
}

function roman(value: number): string {
  const signs: readonly (readonly [number, string])[] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  if (value <= 0 || value > 3999) return String(value)
  let rest = value
  let result = ''
  for (const [worth, sign] of signs)
    while (rest >= worth) {
      result += sign
      rest -= worth
    }
  return result
}

/** Word goes on after Z with AA, BB. */
const letter = (value: number): string =>
  value <= 0 || value > 780
    ? String(value)
    : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))

const fullWidth = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

/** A counted value as Word prints it in that format. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
      return ''
    case 'decimalZero':
      return value < 10 ? `0${value}` : String(value)
    case 'upperRoman':
      return roman(value)
    case 'lowerRoman':
      return roman(value).toLowerCase()
    case 'upperLetter':
      return letter(value).toUpperCase()
    case 'lowerLetter':
      return letter(value)
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
      return countingNumeral(value)
    case 'chineseLegalSimplified':
      return countingNumeral(value, formal, ['', '拾', '佰', '仟'])
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return String(value).replace(/\d/g, (digit) => han[Number(digit)] ?? digit)
    case 'ideographTraditional':
      return stems[(value - 1) % 10] ?? String(value)
    case 'ideographZodiac':
      return branches[(value - 1) % 12] ?? String(value)
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value >= 1 && value <= 20 ? String.fromCharCode(0x245f + value) : String(value)
    case 'decimalEnclosedParen':
      return `(${value})`
    case 'ideographEnclosedCircle':
      return `（${countingNumeral(value)}）`
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return fullWidth(String(value))
    default:
      return String(value)
  }
}

const levelsOfWord = 9

/** The label and the gap before its text: a wide one behind 第一条, a narrow one behind 1., none behind （一）. */
const withGap = (label: string): string => {
  if (/[编章节条]$/.test(label)) return `${label}\u3000`
  return /[\d.．)a-zA-Z]$/.test(label) ? `${label} ` : label
}

/** Counts the lists of one document. */
export class ListCounters {
  private readonly counts = new Map<string, (number | null)[]>()
  private readonly overridden = new Set<string>()

  /**
   * Label of the next paragraph of the list at `level` (from 0), with the gap behind it; empty for an unnumbered
   * format. `override` restarts the count at the first paragraph that brings it.
   */
  next(
    list: string,
    level: number,
    levelOf: (level: number) => ListLevel | null,
    override: { readonly key: string; readonly start: number } | null = null,
  ): string {
    const own = levelOf(level)
    if (own === null) return ''
    const counts = this.counts.get(list) ?? Array<number | null>(levelsOfWord).fill(null)
    this.counts.set(list, counts)
    const fresh = override !== null && !this.overridden.has(override.key)
    if (fresh) this.overridden.add(override.key)
    const before = counts[level] ?? null
    counts[level] = fresh ? override.start : before === null ? own.start : before + 1
    for (let deeper = level + 1; deeper < levelsOfWord; deeper += 1) {
      const restart = levelOf(deeper)?.restart ?? null
      if (restart === null || (restart !== 0 && level < restart)) counts[deeper] = null
    }
    if (own.format === 'bullet') return '• '
    const label = own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const upper = levelOf(at)
      const value = counts[at] ?? upper?.start ?? 1
      return formatNumber(value, own.legal ? 'decimal' : (upper?.format ?? 'decimal'))
    })
    return label.trim() === '' ? '' : withGap(label.trim())
  }
}
