import { spawn } from 'node:child_process'
import type { Readable } from 'node:stream'

export interface Display {
  /** Value of DISPLAY for the window. */
  readonly name: string
  stop(): void
}

export const needsVirtualDisplay = (): boolean =>
  process.platform === 'linux' &&
  (process.env['DISPLAY'] ?? '') === '' &&
  (process.env['WAYLAND_DISPLAY'] ?? '') === ''

/** Starts Xvfb on a display number of its own choosing. */
export async function startVirtualDisplay(size = '1440x900x24'): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    // Ctrl+C at the console must reach the window first, which would crash without its display.
    detached: true,
  })
  const numbers = server.stdio[3] as Readable
  const number = await new Promise<string>((resolve, reject) => {
    numbers.once('data', (data: Buffer) => {
      resolve(data.toString().trim())
    })
    server.once('error', reject)
    server.once('exit', () => {
      reject(new Error('虚拟显示（Xvfb）未能启动。'))
    })
  })
  return {
    name: `:${number}`,
    stop: () => {
      server.kill()
    },
  }
}
