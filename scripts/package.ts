import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureRuntime } from './electron-runtime'
import { ensureBuilt } from './ensure-built'

const root = join(__dirname, '..')

/**
 * The folder of this machine's own system is packed around the runtime that is there, which needs no download.
 * Installers and other systems get their Electron from electron-builder, on an open network.
 */
const aroundLocalRuntime = (wanted: readonly string[]): boolean =>
  wanted.length === 2 && wanted[0] === '--linux' && wanted[1] === 'dir'

/** Packs the program; arguments go to electron-builder (`npm run dist -- --win nsis`). */
async function pack(): Promise<number> {
  await ensureBuilt()
  const wanted = process.argv.length > 2 ? process.argv.slice(2) : ['--linux', 'dir']
  const settings: string[] = []
  if (aroundLocalRuntime(wanted)) {
    const runtime = ensureRuntime()
    console.log(runtime.told)
    if (runtime.substitute)
      console.log('这是备用运行环境，打成的程序只供试用，不得分发；分发版请在可联网的环境打包。')
    settings.push(`-c.electronDist=${runtime.folder}`, `-c.electronVersion=${runtime.version}`)
  }
  const { status } = spawnSync(
    join(root, 'node_modules', '.bin', 'electron-builder'),
    [...wanted, ...settings],
    { cwd: root, stdio: 'inherit' },
  )
  // A leftover of the runtime that would otherwise lie beside the program.
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
