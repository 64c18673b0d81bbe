import type { DeskWindow } from './desk-window'

/** Chooses an entry of the application menu, as its accelerator does. */
export async function chooseMenu({ app }: DeskWindow, label: string): Promise<void> {
  await app.evaluate(({ Menu }, wanted) => {
    let left = [...(Menu.getApplicationMenu()?.items ?? [])]
    while (left.length > 0) {
      const [entry, ...others] = left
      if (entry?.label === wanted) {
        // The menu calls it with the window; none of the entries asks for it.
        ;(entry.click as () => void)()
        return
      }
      left = [...others, ...(entry?.submenu?.items ?? [])]
    }
    throw new Error(`no menu entry ${wanted}`)
  }, label)
}

/** Opens a document from the list by its number. */
export async function openDocument({ page }: DeskWindow, number: string): Promise<void> {
  await page.locator('.rail-entry', { hasText: '公报库' }).click()
  await page.locator('tr', { hasText: number }).locator('button.link').first().click()
  await page.locator('.document-head', { hasText: number }).waitFor()
}

/** The words that a CSS highlight paints. */
export const painted = ({ page }: DeskWindow, name: string): Promise<readonly string[]> =>
  page.evaluate(
    (layer) => [...(CSS.highlights.get(layer) ?? [])].map((range) => (range as Range).toString()),
    name,
  )

/** Both forms of what was copied. */
export const clipboardOf = ({ app }: DeskWindow): Promise<{ text: string; html: string }> =>
  app.evaluate(({ clipboard }) => {
    // The types of the newest Electron have readHTML no longer; the one that runs the tests does.
    const board = clipboard as unknown as Record<'readText' | 'readHTML', () => string>
    return { text: board.readText(), html: board.readHTML() }
  })
