/** One scored line of the annex 责任分解表 of 溧政发〔2023〕10号. */
export interface ScoredItem {
  /** b1…b22 for 基础项, e1…e96 for 评价项; also the name of its input. */
  readonly id: string
  /** p1…p5: 一级指标 of 基础项; s1…s34: 二级指标 of 评价项. */
  readonly part: string
  /** Full points, the （N分） at the end of its text, which is never damaged. */
  readonly points: number
  /** As printed, several parted by a blank. */
  readonly units: string
  /** The cell is blank in print; the unit is that of the line above. */
  readonly carried?: true
  /** Why the carried unit may be wrong. */
  readonly unitDoubt?: string
  /** The unit that the words of the item point to instead, where one can be named. */
  readonly probableUnit?: string
  /** Words without number and points; misprints such as 生生活 are left. */
  readonly text: string
}
