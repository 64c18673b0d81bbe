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
          try {
            script.append(document.createTextNode('document.title = "broken"'))
          } catch {
            // Text is refused as code before the policy on inline scripts is asked.
          }
          document.head.append(script)
          // Code in an attribute is set by the parser only, and there the inline policy holds.
          const button = document.createElement('button')
          try {
            button.setAttribute('onclick', 'document.title = "broken"')
          } catch {
            // Refused as well.
          }
          button.click()
          // Inside of a timer the page's own policy holds, not the test driver's.
          setTimeout(() => {
            resolve(document.title)
          }, 50)
        }),
    )
    expect(ran).toBe('公报案头')
  })

  it('takes no text for markup', async () => {
    const answer = await desk.page.evaluate(() => {
      try {
        Reflect.set(document.createElement('div'), 'innerHTML', '<img src=x onerror=alert(1)>')
        return 'taken'
      } catch (error) {
        return (error as Error).name
      }
    })
    expect(answer).toBe('TypeError')
  })

  it('shows no page inside of the page and loads nothing into the disk', async () => {
    const address = desk.page.url()
    const frames = await desk.page.evaluate(async () => {
      const frame = document.createElement('iframe')
      frame.src = 'app://desk/index.html'
      document.body.append(frame)
      const link = document.createElement('a')
      link.href = 'data:text/plain,x'
      link.download = 'x.txt'
      link.click()
      await new Promise((done) => setTimeout(done, 200))
      let inside: string
      try {
        inside = frame.contentDocument?.title ?? 'nothing'
      } catch {
        inside = 'nothing'
      }
      frame.remove()
      return inside
    })
    expect(frames).not.toBe('公报案头')
    expect(desk.page.url()).toBe(address)
  })

  it('hands out no device and no place', async () => {
    const answers = await desk.page.evaluate(async () => {
      const usb: unknown = Reflect.get(navigator, 'usb')
      const asked =
        typeof usb === 'object' && usb !== null
          ? await (Reflect.get(usb, 'requestDevice') as (o: object) => Promise<unknown>)
              .call(usb, { filters: [] })
              .then(
                () => 'given',
                () => 'refused',
              )
          : 'refused'
      const place = await new Promise<string>((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => {
            resolve('given')
          },
          () => {
            resolve('refused')
          },
        )
      })
      return [asked, place]
    })
    expect(answers).toEqual(['refused', 'refused'])
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
