// @ts-check
/**
 * Makes the working copy ready: right Node, a compiler for sqlite3, the packages of package-lock.json. Needs no
 * package itself, says everything on standard error and costs next to nothing when nothing is to be done.
 * Then runs the script named as its argument, if one is: `node scripts/setup.mjs scripts/start.ts`.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setInterval } from 'node:timers'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const stamp = join(root, 'node_modules', '.gazette-desk-setup')

/** @param {string} text */
const say = (text) => process.stderr.write(`${text}\n`)

/**
 * @param {string} text
 * @returns {never}
 */
const stop = (text) => {
  say(text)
  process.exit(1)
}

/** @param {string} command */
const has = (command) =>
  spawnSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' }).status === 0

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(process.version)
    .digest('hex')

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19))
    stop(`需要 Node.js 20.19 或更新版本，当前为 ${process.version}；请升级后重试。`)
}

/** sqlite3 has no ready-made binary on a closed network and is compiled then. */
function ensureCompiler() {
  if (process.platform !== 'linux' || (has('make') && has('g++') && has('python3'))) return
  const packages = ['make', 'g++', 'python3']
  if (process.getuid?.() !== 0)
    stop(`缺少编译工具，请先运行：sudo apt-get install -y ${packages.join(' ')}`)
  say('正在安装编译工具（make、g++、python3）…')
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const run = (/** @type {string[]} */ args) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env: environment }).status
  if (run(['update']) !== 0 || run(['install', '-y', '--no-install-recommends', ...packages]) !== 0)
    stop(`编译工具安装失败，请手工运行：apt-get install -y ${packages.join(' ')}`)
}

/** Headers that came with this Node spare node-gyp the download. */
function headerSettings() {
  const prefix = join(dirname(process.execPath), '..')
  const present = existsSync(join(prefix, 'include', 'node', 'node_api.h'))
  return present ? { npm_config_nodedir: prefix } : {}
}

function install() {
  ensureCompiler()
  say('正在安装所需的程序包（首次约需一两分钟）…')
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...headerSettings() },
    shell: process.platform === 'win32',
  })
  if (result.status !== 0) stop('程序包安装失败，请检查到 npm 软件源的网络后重试。')
  writeFileSync(stamp, lockHash())
}

/**
 * @param {string} script
 * @param {string[]} args
 */
function run(script, args) {
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), join(root, script), ...args],
    { stdio: 'inherit' },
  )
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal))
  // A signal to npm ends npm's shell only, which would leave the program behind.
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) child.kill()
  }, 500).unref()
  child.on('exit', (code) => process.exit(code ?? 1))
}

checkNode()
const ready = existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()
if (!ready) install()
const [script, ...args] = process.argv.slice(2)
if (script !== undefined) run(script, args)
