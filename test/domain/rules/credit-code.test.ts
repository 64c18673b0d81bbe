import { describe, expect, it } from 'vitest'
import { creditCodeCheck, creditCodeProblem } from '../../../domain/rules/credit-code'

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
/** GB 32100-2015: the weight of place i is 3^(i-1) mod 31; the code is valid when all 18 weigh 0 mod 31. */
function weighsNothing(code: string): boolean {
  let weight = 1
  let sum = 0
  for (const char of code.slice(0, 17)) {
    sum += alphabet.indexOf(char) * weight
    weight = (weight * 3) % 31
  }
  return (sum + alphabet.indexOf(code.at(17) ?? '')) % 31 === 0
}

describe('the check character of a 统一社会信用代码', () => {
  it('is that of the example in the standard', () => {
    expect(creditCodeCheck('91350100M000100Y4')).toBe('3')
    expect(creditCodeProblem('91350100M000100Y43')).toBeNull()
  })

  it('is the only one that makes the sum vanish', () => {
    for (let number = 0; number < 2000; number += 1) {
      const body = `91320481MA${alphabet[number % 31] ?? ''}${String(number * 7919)
        .padStart(6, '0')
        .slice(-6)}`
      const right = Array.from(alphabet).filter((char) => weighsNothing(body + char))
      expect(right).toEqual([creditCodeCheck(body)])
    }
  })

  it.each([
    ['9135010 M000100Y43', '不使用的字符'],
    ['91350100M000100I43', '不使用的字符'],
    ['91350100M000100Y4', '为17位，应为18位'],
    ['91350100M000100Y430', '为19位，应为18位'],
    ['91350100M000100Y44', '校验位不符'],
    ['91350100M001000Y43', '校验位不符'],
  ])('tells what is wrong with %s', (code, reason) => {
    expect(creditCodeProblem(code)?.reason).toContain(reason)
    expect(creditCodeProblem(code)?.remedy).toContain('请')
  })
})
