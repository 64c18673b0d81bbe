import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ensureRuntime } from './electron-runtime'
import { ensureBuilt } from './ensure-built'
import { ensureSystemPackages } from './system-packages'
import { needsVirtualDisplay, startVirtualDisplay } from './virtual-display'

const say = (text: string) => process.stderr.write(`${text}\n`)

async function start(): Promise<number> {
  const runtime = ensureRuntime()
  const virtualDisplay = needsVirtualDisplay()
  ensureSystemPackages({ executable: runtime.executable, virtualDisplay, forTests: false })
  await ensureBuilt()
  say(runtime.told)
  const display = virtualDisplay ? await startVirtualDisplay() : null
  if (display !== null) say(`本机没有显示器，窗口开在虚拟显示 ${display.name}（Xvfb）上。`)
  // Chromium's own sandbox refuses to run as root.
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const software = display === null ? [] : ['--disable-gpu', '--log-level=3']
  const program = spawn(
    runtime.executable,
    [...root, ...software, join(__dirname, '..'), ...process.argv.slice(2)],
    {
      stdio: 'inherit',
      // Ctrl+C would reach it twice, and the second one ends it before its data are closed.
      detached: true,
      env: {
        ...process.env,
        ...(display === null
          ? {}
          : {
              DISPLAY: display.name,
              DBUS_SESSION_BUS_ADDRESS: 'disabled:',
              GAZETTE_DESK_UNATTENDED: '1',
            }),
      },
    },
  )
  let told = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (!told) program.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal)
      told = true
    })
  const code = await new Promise<number>((resolve) => {
    program.on('exit', (status, signal) => {
      resolve(status ?? (signal === null ? 0 : 1))
    })
  })
  display?.stop()
  return code
}

start().then(
  (code) => {
    process.exit(code)
  },
  (error: unknown) => {
    say(error instanceof Error ? error.message : String(error))
    process.exit(1)
  },
)
