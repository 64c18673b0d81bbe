import type { DocumentKind } from './document'

/** Last word of the title → kind; longer words first. */
const kinds: readonly (readonly [RegExp, DocumentKind])[] = [
  [/职务任免的通知$|免职的通知$|挂职的通知$|工作分工的通知$/, 'appointment'],
  [/^大事记/, 'chronicle'],
  [/工作报告$|报告$/, 'report'],
  [/预案$/, 'emergencyPlan'],
  [/细则$/, 'implementingRules'],
  [/办法$/, 'measures'],
  [/规定$/, 'provisions'],
  [/意见$|建议$/, 'opinions'],
  [/规划$|区划$/, 'developmentPlan'],
  [/计划$/, 'annualPlan'],
  [/方案$/, 'scheme'],
  [/决定$/, 'decision'],
  [/通告$|公告$/, 'publicNotice'],
  [/通知$/, 'notice'],
]

const withoutTail = (title: string): string =>
  title.replace(/（(试行|暂行|[^（）]*\d{4}[^（）]*)）$/, '').replace(/[》>〉]+$/, '')

/**
 * What a document is. A notice that issues or forwards another text counts as that text's kind, for that is
 * what people look for: 关于印发《…评价办法》的通知 is found under 办法.
 */
export function kindOf(title: string): DocumentKind {
  const issued = /(?:印发|转发|批转)[^《]*《(.+)》([^》]*)的通知$/.exec(title)
  const named = issued === null ? title : (issued[2] ?? '') || (issued[1] ?? '')
  const inner = /印发(.+(?:计划|方案|办法))的通知$/.exec(named)?.[1] ?? named
  const plain = withoutTail(inner)
  return kinds.find(([pattern]) => pattern.test(plain))?.[1] ?? 'other'
}

/** 文种 as a person names it. */
export const kindWords: Readonly<Record<DocumentKind, string>> = {
  order: '令',
  measures: '办法',
  provisions: '规定',
  implementingRules: '实施细则',
  opinions: '意见',
  notice: '通知',
  publicNotice: '通告',
  decision: '决定',
  report: '报告',
  developmentPlan: '规划',
  annualPlan: '计划',
  scheme: '方案',
  emergencyPlan: '预案',
  appointment: '任免',
  chronicle: '大事记',
  other: '其他',
}
