/** Figures of the steps that every scored row may have, in the order of the steps. */
export const figureSteps = [
  '亩均税收',
  '亩均税收得分',
  '亩均税收折算分',
  '亩均应税销售收入',
  '亩均应税销售收入得分',
  '单位能耗税收',
  '单位能耗税收得分',
  '单位污染物排放税收',
  '单位污染物排放税收得分',
  '基础分',
  '加分',
  '扣分',
  '总分',
] as const
export type FigureStep = (typeof figureSteps)[number]

/** What was met on the way of a row, beside the steps that all rows of its kind have; bit n stands for the n-th. */
export const met = {
  taxBonus: 1,
  listing: 1 << 1,
  highTech: 1 << 2,
  honour: 1 << 3,
  environment: 1 << 4,
  safety: 1 << 5,
  fire: 1 << 6,
  taxOffence: 1 << 7,
  exposure: 1 << 8,
  deferred: 1 << 9,
  smallPlot: 1 << 10,
  belowScaleSales: 1 << 11,
  largePayer: 1 << 12,
  accident: 1 << 13,
  exposureVeto: 1 << 14,
  priorityIndustry: 1 << 15,
  fineAbove50: 1 << 16,
  earlierListing: 1 << 17,
  adjustmentOrder: 1 << 18,
  deferralAndVeto: 1 << 19,
  shownRounded: 1 << 20,
  salesAsAboveScale: 1 << 21,
} as const

/** Classes by their codes. */
export const classCodes = ['D', 'C', 'B', 'A', 'T', 'notApplicable'] as const
export const [codeD, codeC, codeB, codeA, codeT, codeNotApplicable] = [0, 1, 2, 3, 4, 5] as const

/** The class of a code in the words of a result. */
export const valueOfCode = (code: number): string => {
  const value = classCodes[code] ?? 'notApplicable'
  return value === 'notApplicable' ? '不适用' : value
}

/**
 * The trace of all rows, column by column: what each step came to, the band, the class by score and what was met.
 * Formula and clauses of a step hang on these alone, so that they are not written down a million times.
 */
export interface TraceColumns {
  readonly figures: Readonly<Record<FigureStep, Float64Array>>
  /** Position in `bands`. */
  readonly band: Uint8Array
  /** Class by score, before it is adjusted. */
  readonly scored: Uint8Array
  readonly classes: Uint8Array
  readonly met: Uint32Array
}

export function emptyTrace(rows: number): TraceColumns {
  const figures = figureSteps.map((name) => [name, new Float64Array(rows)] as const)
  return {
    figures: Object.fromEntries(figures) as Record<FigureStep, Float64Array>,
    band: new Uint8Array(rows),
    scored: new Uint8Array(rows),
    classes: new Uint8Array(rows),
    met: new Uint32Array(rows),
  }
}
