import { charsOf, type Char, type SourceLine } from './source-line'

/**
 * Joins the lines before and after a page end. Inside a sentence the extraction sometimes printed the last characters
 * once more at the top of the next page: …县域综 / 综合实力…. The repeated characters are taken once.
 */
export function joinOverPageEnd(before: readonly Char[], line: readonly Char[]): readonly Char[] {
  const completed = runningOn.some(({ lastLine }) => lastLine === before.at(-1)?.line)
  // The full stop that the extraction put behind the words it made up goes with them.
  const kept = completed && before.at(-1)?.char === '。' ? before.slice(0, -1) : before
  for (let length = Math.min(longestOverlap, kept.length, line.length); length > 0; length -= 1) {
    const tail = kept.slice(-length)
    if (tail.every(({ char }, index) => char === line[index]?.char))
      return [...kept, ...line.slice(length)]
  }
  return [...kept, ...line]
}

const longestOverlap = 12

/**
 * Lines that run on although no end of line shows it; read off the text by hand, for no rule would find them and
 * spare 指定决策承办单位。 / 决策承办单位确定后…. Behind 报市专治办备案。 the extraction completed the sentence by itself:
 * 办备案（企业自主实施技改项目不纳入统计范畴）。 follows. 附 / 件 of 004 stands
 * upright; the others are lines of 000.
 */
const runningOn: readonly { readonly lastLine: number; readonly ends: string }[] = [
  { lastLine: 4055, ends: '全市人大代表建议和政协委员提案办理工作' },
  { lastLine: 4198, ends: '签订收购、投资监管等协议，报市专治办备案。' },
  { lastLine: 5361, ends: '因不可抗力或者客观情况变化导致决' },
  { lastLine: 3753, ends: '附' },
]

/** Whether `before` is a sentence that only seems to end. */
export const isBrokenSentence = (before: SourceLine, line: SourceLine): boolean =>
  runningOn.some(
    ({ lastLine, ends }) =>
      before.number === lastLine && before.content.endsWith(ends) && charsOf(line).length > 0,
  )
