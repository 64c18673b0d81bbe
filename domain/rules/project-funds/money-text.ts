import type { Ratio } from '../../quantity/ratio'

/** Two decimals, and more only where the exact amount has more: nothing is rounded away. */
export const moneyText = (amount: Ratio): string =>
  amount.rounded(2).equals(amount) ? amount.toFixed(2) : amount.toText(8)

/** The amount to the 分 below it; amounts are not negative here. */
export function downToCent(amount: Ratio, cent: Ratio): Ratio {
  const near = amount.rounded(2)
  return near.moreThan(amount) ? near.minus(cent) : near
}
