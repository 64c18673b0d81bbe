import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const setupScript = join(__dirname, '..', '..', 'scripts', 'setup.mjs')

describe.skipIf(process.platform !== 'linux')('the set-up of a fresh clone', () => {
  let clone = ''
  beforeEach(() => {
    clone = mkdtempSync(join(tmpdir(), 'desk-setup-'))
    for (const folder of ['scripts', 'tools', 'node_modules']) mkdirSync(join(clone, folder))
    copyFileSync(setupScript, join(clone, 'scripts', 'setup.mjs'))
    writeFileSync(join(clone, 'package-lock.json'), '{"one":1}')
    symlinkSync('/bin/sh', join(clone, 'tools', 'sh'))
    for (const name of ['make', 'g++', 'python3', 'npm']) tool(name)
  })
  afterEach(() => {
    rmSync(clone, { recursive: true, force: true })
  })

  /** Puts a program on the PATH that writes down how it was called. */
  const tool = (name: string, exitCode = 0) => {
    const file = join(clone, 'tools', name)
    writeFileSync(
      file,
      `#!/bin/sh\necho "${name} $*" >> "${join(clone, 'calls')}"\necho chatter\nexit ${exitCode}\n`,
    )
    chmodSync(file, 0o755)
  }
  const calls = (): readonly string[] =>
    existsSync(join(clone, 'calls'))
      ? readFileSync(join(clone, 'calls'), 'utf8').trim().split('\n')
      : []
  const setup = (...args: readonly string[]) =>
    spawnSync(process.execPath, [join(clone, 'scripts', 'setup.mjs'), ...args], {
      encoding: 'utf8',
      env: { PATH: join(clone, 'tools') },
    })

  it('installs once, then does and says nothing', () => {
    const first = setup()
    expect([first.status, first.stdout]).toEqual([0, ''])
    expect(calls()).toEqual(['npm ci --no-audit --no-fund'])
    const second = setup()
    expect([second.status, second.stdout, second.stderr]).toEqual([0, '', ''])
    expect(calls()).toHaveLength(1)
  })

  it('installs again when the lock file has changed or the packages are gone', () => {
    setup()
    writeFileSync(join(clone, 'package-lock.json'), '{"two":2}')
    setup()
    expect(calls()).toHaveLength(2)
    rmSync(join(clone, 'node_modules'), { recursive: true })
    mkdirSync(join(clone, 'node_modules'))
    setup()
    expect(calls()).toHaveLength(3)
  })

  it('remembers no installation that failed', () => {
    tool('npm', 1)
    const failed = setup()
    expect([failed.status, failed.stdout]).toEqual([1, ''])
    expect(failed.stderr).toMatch(/程序包安装失败/)
    tool('npm')
    expect(setup().status).toBe(0)
    expect(calls()).toHaveLength(2)
  })

  it('then runs the script it is given, with its arguments and its exit code', () => {
    mkdirSync(join(clone, 'node_modules', 'tsx'))
    writeFileSync(join(clone, 'node_modules', 'tsx', 'package.json'), '{"exports":"./none.mjs"}')
    writeFileSync(join(clone, 'node_modules', 'tsx', 'none.mjs'), '')
    writeFileSync(
      join(clone, 'scripts', 'tell.mjs'),
      'console.log(process.argv.slice(2).join()); process.exitCode = 7',
    )
    const { status, stdout } = setup('scripts/tell.mjs', 'one', 'two words')
    expect([status, stdout]).toEqual([7, 'one,two words\n'])
  })

  it('gets a missing compiler through apt as root, or names the command', () => {
    rmSync(join(clone, 'tools', 'g++'))
    tool('apt-get')
    const { status, stderr } = setup()
    if (process.getuid?.() === 0) {
      expect(status).toBe(0)
      expect(calls()).toEqual([
        'apt-get update',
        'apt-get install -y --no-install-recommends make g++ python3',
        'npm ci --no-audit --no-fund',
      ])
    } else {
      expect(status).toBe(1)
      expect(stderr).toMatch(/sudo apt-get install -y make g\+\+ python3/)
      expect(calls()).toEqual([])
    }
  })
})
