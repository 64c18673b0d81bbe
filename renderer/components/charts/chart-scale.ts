/** Room for a text of the size that charts use, in units of the drawing. */
export const textWidth = (text: string): number =>
  Array.from(text).reduce((sum, char) => sum + (/[ -~]/.test(char) ? 7.5 : 13), 0)

/** A round number not below the greatest value: 1, 2, 3, 4, 5, 6, 8, 10, 20, 30 … */
export function roundTop(greatest: number): number {
  if (greatest <= 1) return 1
  const power = 10 ** Math.floor(Math.log10(greatest))
  return ([1, 2, 3, 4, 5, 6, 8, 10].find((digit) => digit * power >= greatest) ?? 10) * power
}
