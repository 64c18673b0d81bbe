/** A document number in running text. */
export interface NumberMention {
  readonly start: number
  readonly end: number
  /** Full-width 〔〕, no spaces: 溧政发〔2018〕27号, 江苏省人民政府令第158号. */
  readonly canonical: string
}

const bracketed =
  /([\u4e00-\u9fff]{1,12})\s*[〔[［(（]\s*((?:19|20)\d{2})\s*[〕\]］)）]\s*(\d{1,4})\s*号/g
const order = /([\u4e00-\u9fff]{2,14}令)\s*第\s*(\d{1,4}|[一二三四五六七八九十百]{1,5})\s*号/g

/** First characters of issuer codes: places and central bodies; what stands before them is the sentence. */
const codeStarts = [
  ...[
    '国发',
    '国办',
    '国土资',
    '国家',
    '国务院',
    '中发',
    '中办',
    '财',
    '发改',
    '广电',
    '食安办',
    '安委',
  ],
  ...[
    '建',
    '环',
    '农',
    '人社',
    '交',
    '民',
    '卫',
    '市监',
    '自然资',
    '应急',
    '文旅',
    '教',
    '科',
    '商',
    '工信',
  ],
  ...['苏', '省政府', '江苏省', '常', '通', '南通市', '溧', '海'],
]
/** Words that stand before a code in a sentence and could be taken for a part of it. */
const leadIn = /^.*(?:根据|依据|依照|按照|参照|贯彻|落实|印发|转发|废止|以及|和|及|与|的|号|（|《)/

/** 根据苏政办发 → 苏政办发; a code that is not known keeps all its characters. */
function codeIn(run: string): string {
  const rest = run.replace(leadIn, '') || run
  const starts = codeStarts.map((word) => rest.indexOf(word)).filter((at) => at >= 0)
  return starts.length === 0 ? rest : rest.slice(Math.min(...starts))
}

function mention(
  match: RegExpExecArray | RegExpMatchArray,
  canonical: (code: string) => string,
): NumberMention {
  const [whole, run = ''] = match
  const code = codeIn(run)
  const start = (match.index ?? 0) + run.length - code.length
  return { start, end: (match.index ?? 0) + whole.length, canonical: canonical(code) }
}

/** All document numbers of a text, in order; spaces and every kind of bracket are tolerated. */
export function numberMentions(text: string): readonly NumberMention[] {
  const numbers = [...text.matchAll(bracketed)].map((match) =>
    mention(match, (code) => `${code}〔${match[2] ?? ''}〕${match[3] ?? ''}号`),
  )
  const orders = [...text.matchAll(order)].map((match) =>
    mention(match, (code) => `${code}第${match[2] ?? ''}号`),
  )
  return [...numbers, ...orders].sort((a, b) => a.start - b.start)
}
