const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** Check character of the first 17 characters of a 统一社会信用代码 (GB 32100-2015); null for illegal ones. */
export function creditCodeCheck(body: string): string | null {
  let sum = 0
  for (const [position, weight] of weights.entries()) {
    const value = alphabet.indexOf(body[position] ?? ' ')
    if (value < 0) return null
    sum += value * weight
  }
  return alphabet[(31 - (sum % 31)) % 31] ?? null
}

/** What is wrong with a 统一社会信用代码, and what to do; null for a good one. */
export function creditCodeProblem(
  code: string,
): { readonly reason: string; readonly remedy: string } | null {
  if (code.length !== 18)
    return {
      reason: `“${code}”为${code.length}位，应为18位`,
      remedy: '请按营业执照核对统一社会信用代码，单元格设为文本格式后重新录入',
    }
  const check = creditCodeCheck(code)
  if (check === null)
    return {
      reason: `“${code}”含有统一社会信用代码不使用的字符`,
      remedy: '请按营业执照核对，字母须大写，不使用I、O、S、V、Z',
    }
  return check === code[17]
    ? null
    : { reason: `“${code}”的校验位不符，可能录入有误`, remedy: '请按营业执照核对后改正' }
}
