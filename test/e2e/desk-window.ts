import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'

const root = join(__dirname, '..', '..')

/** Where screenshots of the tour lie; not committed. */
export const tourFolder = join(root, 'out', 'tour')

export interface DeskWindow {
  readonly app: ElectronApplication
  readonly page: Page
  /** Everything the page complained about, e.g. violations of the content policy. */
  readonly complaints: readonly string[]
  picture(name: string): Promise<void>
  close(): Promise<void>
}

/** Starts the built program with its own data folder, as `npm test` has prepared it. */
export async function openDesk(dataFolder: string): Promise<DeskWindow> {
  mkdirSync(tourFolder, { recursive: true })
  const app = await _electron.launch({
    executablePath: process.env['GAZETTE_DESK_EXECUTABLE'] ?? 'electron',
    args: ['--no-sandbox', '--disable-gpu', `--user-data-dir=${dataFolder}`, root],
    env: Object.fromEntries(
      Object.entries(process.env).filter(
        (entry): entry is [string, string] => entry[1] !== undefined,
      ),
    ),
  })
  const page = await app.firstWindow()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  // A command of the menu that comes before the page listens is lost: it listens one frame after it is painted.
  await page.locator('.rail-entry').first().waitFor()
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => setTimeout(done))
      }),
  )
  return {
    app,
    page,
    complaints,
    picture: async (name) => {
      await page.screenshot({ path: join(tourFolder, `${name}.png`) })
    },
    close: () => app.close(),
  }
}
