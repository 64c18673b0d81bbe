import { execFileSync, spawnSync } from 'node:child_process'

export interface Need {
  /** What is missing, in words. */
  readonly what: string
  /** Debian package, and its name where the 64-bit time transition renamed it. */
  readonly packages: readonly string[]
  readonly missing: () => boolean
}

const has = (command: string): boolean =>
  spawnSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' }).status === 0

/** The shared libraries that the loader cannot find for a program, e.g. `libnss3.so`. */
export const missingLibraries = (lddOutput: string): readonly string[] =>
  lddOutput
    .split('\n')
    .filter((line) => line.includes('not found'))
    .map((line) => line.trim().split(/\s/)[0] ?? '')

const hasChineseFont = (): boolean =>
  has('fc-list') && execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).trim() !== ''

/**
 * Packages that bring everything the runtime is linked against; Debian 12 names, then those of the 64-bit time
 * transition (Debian 13, Ubuntu 24.04). A library that none of them names comes as a dependency of GTK.
 */
const libraryPackages: readonly (readonly [library: string, ...packages: string[]])[] = [
  ['libgtk-3', 'libgtk-3-0', 'libgtk-3-0t64'],
  ['libnss3', 'libnss3'],
  ['libasound', 'libasound2', 'libasound2t64'],
  ['libgbm', 'libgbm1'],
  ['libatk-bridge', 'libatk-bridge2.0-0', 'libatk-bridge2.0-0t64'],
  ['libcups', 'libcups2', 'libcups2t64'],
]

/** What to install for libraries that are missing. */
export function libraryNeeds(missing: readonly string[]): readonly Need[] {
  if (missing.length === 0) return []
  const named = libraryPackages.filter(([library]) =>
    missing.some((name) => name.startsWith(library)),
  )
  return (named.length === 0 ? libraryPackages : named).map(([library, ...packages]) => ({
    what: library,
    packages,
    missing: () => true,
  }))
}

/** What the window needs beside the runtime itself. */
const windowNeeds = (executable: string): readonly Need[] => [
  ...libraryNeeds(missingLibraries(execFileSync('ldd', [executable], { encoding: 'utf8' }))),
  {
    what: '中文字体',
    packages: ['fonts-noto-cjk', 'fontconfig'],
    missing: () => !hasChineseFont(),
  },
]

const displayNeed: Need = {
  what: '虚拟显示（Xvfb）',
  packages: ['xvfb', 'xauth'],
  missing: () => !has('Xvfb'),
}

/** Reads written workbooks back with a program of other people. */
const officeNeed: Need = {
  what: 'LibreOffice（核对导出的工作簿）',
  packages: ['libreoffice-calc'],
  missing: () => !has('soffice'),
}

/** Of names for one package, the one this release knows. */
function knownPackages(needs: readonly Need[]): readonly string[] {
  return needs.flatMap(({ packages }) => {
    const renamed = packages.find((name) => name.endsWith('t64'))
    if (renamed === undefined) return packages
    const known = spawnSync('apt-cache', ['show', renamed], { stdio: 'ignore' }).status === 0
    return [known ? renamed : (packages[0] ?? renamed)]
  })
}

/**
 * Installs what is missing when run as root; otherwise says the exact command and throws. Does nothing on other
 * systems than Linux, where the runtime brings everything along.
 */
export function ensureSystemPackages(options: {
  readonly executable: string
  readonly virtualDisplay: boolean
  readonly forTests: boolean
}): void {
  if (process.platform !== 'linux') return
  const needs = [
    ...windowNeeds(options.executable),
    ...(options.virtualDisplay ? [displayNeed] : []),
    ...(options.forTests ? [officeNeed] : []),
  ].filter(({ missing }) => missing())
  if (needs.length === 0) return
  const what = needs.map((need) => need.what).join('、')
  const install = ['install', '-y', '--no-install-recommends']
  if (process.getuid?.() !== 0 || !has('apt-get')) {
    const command = `sudo apt-get ${[...install, ...knownPackages(needs)].join(' ')}`
    throw new Error(`缺少系统组件：${what}。请运行：${command}`)
  }
  process.stderr.write(`正在安装系统组件：${what}…\n`)
  const run = (args: readonly string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  run(['update'])
  const packages = knownPackages(needs)
  if (!run([...install, ...packages]))
    throw new Error(`系统组件安装失败，请手工运行：apt-get ${[...install, ...packages].join(' ')}`)
}
