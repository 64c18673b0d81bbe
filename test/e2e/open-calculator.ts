import type { Page } from 'playwright-core'

/** Goes to 办事 and opens a calculator by the button of its row, e.g. 工业企业效益综合评价：单户计算. */
export async function openCalculator(page: Page, button: string): Promise<void> {
  await page.locator('.rail-entry', { hasText: '办事' }).click()
  // The room shows the list, what was open last, or the only calculator there is.
  await page.locator('.calculator-table, .calculator-head').first().waitFor()
  const list = page.locator('.calculator-table')
  const back = page.getByRole('button', { name: '全部事项' })
  if (!(await list.isVisible())) await back.click()
  await page.getByRole('button', { name: button, exact: true }).click()
}
