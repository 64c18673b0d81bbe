import { describe, expect, it } from 'vitest'
import { isComposing } from '../../../renderer/hooks/composition'

describe('isComposing', () => {
  it('takes the Enter that confirms a candidate for the input method', () => {
    expect(isComposing({ isComposing: true, keyCode: 13 })).toBe(true)
    // Some input methods end the composition before the key arrives and send code 229 only.
    expect(isComposing({ isComposing: false, keyCode: 229 })).toBe(true)
  })

  it('leaves the Enter of a person', () => {
    expect(isComposing({ isComposing: false, keyCode: 13 })).toBe(false)
  })
})
