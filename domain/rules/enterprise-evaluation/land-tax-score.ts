import type { Citation } from '../../citation/citation'
import { Ratio } from '../../quantity/ratio'
import { clauses } from './clauses'

interface Band {
  /** 万元/亩; the bound itself belongs to the band. */
  readonly from: Ratio
  readonly score: (taxPerMu: Ratio) => Ratio
  readonly formula: string
  readonly substituted: (taxPerMu: string) => string
  readonly cite: Citation
}

const [four, eight, two] = [Ratio.of(4), Ratio.of(8), Ratio.of(2)]
const hundred = Ratio.of(100)

/** 溧政发〔2023〕6号 二、（一）（1）–（4）, highest band first; the function is continuous at 5, 10 and 20. */
const bands: readonly Band[] = [
  {
    from: Ratio.of(20),
    score: (x) => Ratio.min(hundred, x.times(four)),
    formula: '亩均税收值×4，最高不超过100分',
    substituted: (x) => `${x}×4，不超过100`,
    cite: clauses.bandFrom20,
  },
  {
    from: Ratio.of(10),
    score: (x) => Ratio.of(60).plus(x.minus(Ratio.of(10)).times(two)),
    formula: '60+（亩均税收值-10）×2',
    substituted: (x) => `60+(${x}-10)×2`,
    cite: clauses.bandFrom10,
  },
  {
    from: Ratio.of(5),
    score: (x) => Ratio.of(40).plus(x.minus(Ratio.of(5)).times(four)),
    formula: '40+（亩均税收值-5）×4',
    substituted: (x) => `40+(${x}-5)×4`,
    cite: clauses.bandFrom5,
  },
  {
    from: Ratio.zero,
    score: (x) => x.times(eight),
    formula: '亩均税收值×8',
    substituted: (x) => `${x}×8`,
    cite: clauses.bandBelow5,
  },
]

/** 百分制 score for the tax per mu, with the band it falls into; the tax is not negative. */
export function landTaxScore(taxPerMu: Ratio): Band & { readonly points: Ratio } {
  const band = bands.find(({ from }) => taxPerMu.atLeast(from))
  if (band === undefined) throw new RangeError('tax per mu below zero')
  return { ...band, points: band.score(taxPerMu) }
}
