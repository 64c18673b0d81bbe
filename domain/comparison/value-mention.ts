/** A number with its unit, or a date, in running text. */
export interface ValueMention {
  readonly start: number
  readonly end: number
  readonly kind: 'number' | 'date'
  /** Equal for equal values, however they are spaced or written: 3万家 and 30000 家. */
  readonly key: string
  /** Without the multiple: 家 for 3万家; empty where none is known. */
  readonly unit: string
}

const unitWords = [
  '个工作日|个百分点|个自然日|平方千米|平方公里|平方米|立方米|万立方米|周岁|人次|车次|课时|学时|小时|分钟|公里|千米|公顷|千瓦时|千瓦|批次|分贝|标准煤|微克|毫克|千克|公斤',
  'dB|km|m²|㎡|mg|kW|MW|米|亩|吨|家|个|张|项|台|辆|次|人|名|户|座|处|条|所|分|天|日|月|年|岁|倍|种|批|件|套|册|场|期|支|类|级|度|床|只|头|片|栋|幢|株|元|‰|%|％|℃',
].join('|')
const unit = `(?:${unitWords})`
const compound = `${unit}(?:\\s*[/／·•]\\s*(?:千人|万人|${unit})){0,2}`
const before =
  '(?:[≥≤＞＜><]=?|不少于|不低于|不超过|不高于|不得超过|大于|小于|超过|至少|低于|高于)?'
const quantity = new RegExp(
  `(${before})\\s*(?<![\\dA-Za-z.〔\\[（(])(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?\\s*(万|亿)?\\s*(${compound})?(以上|以下|以内|左右)?`,
  'g',
)
const date =
  /(?<!\d)(?:(?:19|20)\d{2}\s*年(?:\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日|[底末])?|[底末]|上半年|下半年)?|\d{1,2}\s*月(?:\s*\d{1,2}\s*日|[底末])?)(?=[^份]|$)/g

const comparators: Readonly<Record<string, string>> = {
  '≥': '≥',
  '>=': '≥',
  不少于: '≥',
  不低于: '≥',
  至少: '≥',
  以上: '≥',
  '≤': '≤',
  '<=': '≤',
  不超过: '≤',
  不高于: '≤',
  不得超过: '≤',
  以下: '≤',
  以内: '≤',
  '>': '>',
  '＞': '>',
  大于: '>',
  超过: '>',
  高于: '>',
  '<': '<',
  '＜': '<',
  小于: '<',
  低于: '<',
}

/** 3, 万 → 30000; exact, as text. */
function decimal(whole: string, fraction: string, multiple: string): string {
  const shift = multiple === '万' ? 4 : multiple === '亿' ? 8 : 0
  const digits = fraction.replace('.', '').padEnd(shift, '0')
  const head = (whole.replaceAll(',', '') + digits.slice(0, shift)).replace(/^0+(?=\d)/, '')
  const tail = digits.slice(shift).replace(/0+$/, '')
  return tail === '' ? head : `${head}.${tail}`
}

const bare = (text: string): string => text.replace(/\s+/g, '').replace('％', '%')

/** Numbers and dates of a text in order; what stands in `except` (document numbers, names) is left alone. */
export function valueMentions(
  text: string,
  except: readonly { readonly start: number; readonly end: number }[] = [],
): readonly ValueMention[] {
  const taken = [...except]
  const isFree = (start: number, end: number) =>
    !taken.some((span) => span.start < end && start < span.end)
  const found: ValueMention[] = []
  for (const match of text.matchAll(date)) {
    const end = match.index + match[0].length
    if (!isFree(match.index, end)) continue
    found.push({ start: match.index, end, kind: 'date', key: bare(match[0]), unit: '' })
    taken.push({ start: match.index, end })
  }
  for (const match of text.matchAll(quantity)) {
    const [whole, sign = '', digits = '', fraction = '', multiple = '', unitText = ''] = match
    const after = match[6] ?? ''
    const start = match.index + whole.length - whole.trimStart().length
    const end = match.index + whole.trimEnd().length
    if (!isFree(start, end)) continue
    const comparator = comparators[sign] ?? comparators[after] ?? after
    const unitName = bare(unitText)
    found.push({
      start,
      end,
      kind: 'number',
      key: `${comparator}${decimal(digits, fraction, multiple)}${unitName}`,
      unit: unitName,
    })
  }
  return found.sort((a, b) => a.start - b.start)
}
