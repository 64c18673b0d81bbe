import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDesk, type DeskWindow } from './desk-window'

describe('the locks of the window', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'desk-locks-'))
  let desk: DeskWindow
  beforeAll(async () => {
    desk = await openDesk(dataFolder)
    await desk.page.locator('.library-table').waitFor()
  })
  afterAll(async () => {
    await desk.close()
    rmSync(dataFolder, { recursive: true, force: true })
  })

  it('gives the page neither Node nor Electron', async () => {
    const found = await desk.page.evaluate(() =>
      ['require', 'process', 'module', 'ipcRenderer', 'RTCPeerConnection'].filter(
        (name) => name in window,
      ),
    )
    expect(found).toEqual([])
  })

  it('reaches no network', async () => {
    const refused = await desk.page.evaluate(() =>
      fetch('https://example.com/').then(
        () => 'answered',
        () => 'refused',
      ),
    )
    expect(refused).toBe('refused')
  })

  it('opens no second window and leaves its address for no other', async () => {
    const address = desk.page.url()
    expect(await desk.page.evaluate(() => window.open('https://example.com/') === null)).toBe(true)
    await desk.page.evaluate(() => {
      window.location.href = 'https://example.com/'
    })
    await desk.page.waitForTimeout(300)
    expect(desk.page.url()).toBe(address)
    expect(
      await desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length),
    ).toBe(1)
  })

  it('runs no inline script and no code from text', async () => {
    const ran = await desk.page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const script = document.createElement('script')
          script.textContent = 'document.title = "broken"'
          document.head.append(script)
          // Inside of a timer the page's own policy holds, not the test driver's.
          setTimeout(() => {
            resolve(document.title)
          }, 50)
        }),
    )
    expect(ran).toBe('公报案头')
  })

  it('serves nothing outside of the window folder', async () => {
    const statuses = await desk.page.evaluate(() =>
      Promise.all(
        [
          '/../main/index.cjs',
          '/..%2fmain%2findex.cjs',
          '/%2e%2e/preload/index.cjs',
          '/none.js',
        ].map((path) => fetch(`app://desk${path}`).then(({ status }) => status)),
      ),
    )
    expect(statuses).toEqual([404, 404, 404, 404])
  })

  it('answers an unknown call and a wrong request with words, not with a crash', async () => {
    const replies = await desk.page.evaluate(async () => {
      type Call = (
        name: string,
        request: unknown,
      ) => Promise<{ readonly ok: boolean; readonly error?: { readonly code: string } }>
      const { call } = Reflect.get(window, 'workstation') as { readonly call: Call }
      const asked = [
        await call('no.such', {}),
        await call('__proto__', {}),
        await call('search.run', { query: '', offset: -1, limit: 9e9 }),
        await call('document.open', { documentId: 'none' }),
      ]
      return asked.map((reply) => reply.error?.code)
    })
    expect(replies).toEqual(['invalidRequest', 'invalidRequest', 'invalidRequest', 'notFound'])
  })
})
