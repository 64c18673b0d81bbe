import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureRuntime } from './electron-runtime'
import { ensureBuilt } from './ensure-built'

const root = join(__dirname, '..')

/**
 * Packs the program for this machine; further arguments go to electron-builder (`npm run dist -- --win nsis`).
 * Without arguments a plain folder is made, which needs no download.
 */
async function pack(): Promise<number> {
  await ensureBuilt()
  const runtime = ensureRuntime()
  console.log(runtime.told)
  const wanted = process.argv.slice(2)
  const { status } = spawnSync(
    join(root, 'node_modules', '.bin', 'electron-builder'),
    [
      ...(wanted.length === 0 ? ['--linux', 'dir'] : wanted),
      `-c.electronDist=${runtime.folder}`,
      `-c.electronVersion=${runtime.version}`,
    ],
    { cwd: root, stdio: 'inherit' },
  )
  // A leftover of the runtime that would otherwise ship beside the program.
  rmSync(join(root, 'release', 'linux-unpacked', 'resources', 'default_app.asar'), { force: true })
  return status ?? 1
}

pack().then(
  (code) => {
    process.exit(code)
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
