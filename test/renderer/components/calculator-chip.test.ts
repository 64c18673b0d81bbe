import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CalculatorChip } from '../../../renderer/components/calculator-chip'
import { NavigationProvider } from '../../../renderer/navigation'
import { NoticeProvider } from '../../../renderer/notice'

const drawn = (titles: readonly string[]) => {
  const calculators = titles.map((title, at) => ({ id: String(at), title }))
  const chip = createElement(CalculatorChip, { calculators })
  return renderToStaticMarkup(
    createElement(NoticeProvider, null, createElement(NavigationProvider, null, chip)),
  )
}

describe('the chip at a clause', () => {
  it('leads to the only calculator by name, to several by a list, and is absent without one', () => {
    expect(drawn([])).toBe('')
    expect(drawn(['床位补贴'])).toContain('aria-label="可计算：打开事项“床位补贴”"')
    const several = drawn(['床位补贴', '运营补贴'])
    expect(several).toContain('可计算（2项）')
    expect(several).toContain('>运营补贴</button>')
  })
})
