import type { Gap, Outcome } from './calculator'

/** The kind of outcome in words; never told by colour alone. */
export const outcomeWords: Readonly<Record<Outcome['kind'], string>> = {
  determined: '结论',
  silent: '文件未规定（按推定口径）',
  twoReadings: '两种理解',
  missing: '缺数据',
  notApplicable: '不适用',
}

/** What the kind of outcome means for the reader; empty where the text simply decides. */
export const outcomeMeaning: Readonly<Record<Outcome['kind'], string>> = {
  determined: '',
  silent: '涉及文件没有规定的情形，结果只在下列口径下成立，请报主管部门确认。',
  twoReadings: '文件可作不同理解，换一种理解结果会改变，请报主管部门确认。',
  missing: '',
  notApplicable: '',
}

export const gapWords: Readonly<Record<Gap['kind'], string>> = {
  silent: '文件未规定',
  twoReadings: '两种理解',
}

/** Whether another reading would matter. */
export function effectWords({ changesOutcome }: Gap): string {
  if (changesOutcome === null) return '未比较其他理解'
  return changesOutcome ? '换一种理解，结果会改变' : '换一种理解，结果不变'
}
