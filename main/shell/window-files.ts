import { realpath } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'

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
  // What pdf.js reads to draw a page: character maps and standard fonts.
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
  '.ttf': 'font/ttf',
}

/** Asking for a USB device ends Chromium 114 with a crash; the header turns the question into an error. */
const denied = [
  'usb',
  'hid',
  'serial',
  'camera',
  'microphone',
  'geolocation',
  'display-capture',
  'clipboard-read',
  'idle-detection',
  'screen-wake-lock',
  'midi',
  'payment',
]

/** Go with every answer to the window. */
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
    // Text of documents can never be taken for markup or script, whoever forgets to be careful.
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'Permissions-Policy': denied.map((name) => `${name}=()`).join(', '),
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

export const typeOf = (file: string): string | undefined => types[extname(file)]

/** The file of the window's folder that a URL names; null for everything else. */
export async function fileOf(url: string, folder: string): Promise<string | null> {
  try {
    const parsed = new URL(url)
    if (parsed.protocol !== `${scheme}:` || parsed.host !== host) return null
    const wanted = normalize(join(folder, decodeURIComponent(parsed.pathname)))
    const [file, root] = await Promise.all([realpath(wanted), realpath(folder)])
    return file.startsWith(root + sep) && typeOf(file) !== undefined ? file : null
  } catch {
    return null
  }
}
