import { readFile } from 'node:fs/promises'
import { protocol, type Session } from 'electron'
import { fileOf, headers, scheme, typeOf } from './window-files'

/** Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the window's own files, with the content policy, and nothing else. */
export function serveWindow(session: Session, folder: string): void {
  session.protocol.handle(scheme, async ({ url }) => {
    const file = await fileOf(url, folder)
    if (file === null) return new Response('', { status: 404, headers })
    return new Response(await readFile(file), {
      headers: { ...headers, 'Content-Type': typeOf(file) ?? '' },
    })
  })
}
