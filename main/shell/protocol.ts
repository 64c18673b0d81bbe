import { readFile, realpath } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { protocol, type Session } from 'electron'

export const scheme = 'app'
export const host = 'desk'
export const startUrl = `${scheme}://${host}/index.html`

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

const denied = [
  'usb',
  'hid',
  'serial',
  'bluetooth',
  'camera',
  'microphone',
  'geolocation',
  'display-capture',
  'midi',
  'payment',
]

export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; '),
  'Permissions-Policy': denied.map((name) => `${name}=()`).join(', '),
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** The file of the window's folder that a URL names; null for everything else. */
export async function fileOf(url: string, folder: string): Promise<string | null> {
  const parsed = new URL(url)
  if (parsed.protocol !== `${scheme}:` || parsed.host !== host) return null
  try {
    const wanted = normalize(join(folder, decodeURIComponent(parsed.pathname)))
    const [file, root] = await Promise.all([realpath(wanted), realpath(folder)])
    return file.startsWith(root + sep) && types[extname(file)] !== undefined ? file : null
  } catch {
    return null
  }
}

/** Serves the window's own files, with the content policy, and nothing else. */
export function serveWindow(session: Session, folder: string): void {
  session.protocol.handle(scheme, async ({ url }) => {
    const file = await fileOf(url, folder)
    if (file === null) return new Response('', { status: 404, headers })
    return new Response(await readFile(file), {
      headers: { ...headers, 'Content-Type': types[extname(file)] ?? '' },
    })
  })
}
